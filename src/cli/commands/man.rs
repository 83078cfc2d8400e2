//! `man`: one page for the whole program, with a section for each command.

use crate::cli::arguments::Arguments;
use crate::cli::exit::Exit;
use crate::cli::terminal::Stream;
use crate::error::Result;
use clap::{Command, CommandFactory};
use clap_mangen::Man;
use std::io::{self, Write};

pub(in crate::cli) fn run() -> Result<Exit> {
    Stream::Out.print(false, write)?;
    Ok(Exit::Done)
}

fn write(out: &mut dyn Write) -> io::Result<()> {
    let mut command = Arguments::command().disable_help_subcommand(true);
    // Building gives every command its full name in the line of usage.
    command.build();
    let man = Man::new(command.clone());
    man.render_title(out)?;
    man.render_name_section(out)?;
    man.render_synopsis_section(out)?;
    man.render_description_section(out)?;
    for subcommand in command.get_subcommands() {
        section(out, subcommand)?;
    }
    man.render_extra_section(out)?;
    man.render_version_section(out)
}

/// A command as a section of its own: what would be parts of its page become parts of the section.
fn section(out: &mut dyn Write, command: &Command) -> io::Result<()> {
    writeln!(out, ".SH \"ROWMEND {}\"", command.get_name().to_uppercase())?;
    let man = Man::new(command.clone());
    let mut parts = Vec::new();
    man.render_description_section(&mut parts)?;
    man.render_synopsis_section(&mut parts)?;
    man.render_options_section(&mut parts)?;
    man.render_extra_section(&mut parts)?;
    for line in String::from_utf8_lossy(&parts).lines() {
        match line {
            ".SH DESCRIPTION" => {}
            ".SH EXTRA" => writeln!(out, ".SS EXAMPLE")?,
            _ => writeln!(out, "{}", line.replacen(".SH ", ".SS ", 1))?,
        }
    }
    Ok(())
}
