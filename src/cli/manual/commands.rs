//! The page of all commands: what `--help` says of each.

use crate::cli::arguments::Arguments;
use crate::cli::page::{Block, Page};
use clap::{Command, CommandFactory};

const WIDTH: usize = 100;

/// The page.
pub(in crate::cli) fn commands() -> Page {
    let mut command = Arguments::command().term_width(WIDTH);
    let mut page = vec![
        Block::Title("Commands".to_owned()),
        Block::Paragraph("What rowmend --help says, command by command.".to_owned()),
    ];
    page.extend(help(&mut command, "rowmend"));
    // Building gives every command its full name in the line of usage, and adds `help`.
    command.build();
    for command in command.get_subcommands_mut() {
        if command.get_name() != "help" {
            let name = format!("rowmend {}", command.get_name());
            page.extend(help(command, &name));
        }
    }
    page
}

fn help(command: &mut Command, name: &str) -> [Block; 2] {
    let text = command.render_long_help().to_string();
    let lines = text
        .trim_end()
        .lines()
        .map(|line| line.trim_end().to_owned());
    [
        Block::Heading(name.to_owned()),
        Block::Lines(lines.collect()),
    ]
}
