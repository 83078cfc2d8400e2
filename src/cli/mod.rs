//! The command line: what was typed becomes settings, the settings go to the engine, its result is
//! printed. The only place that prints, asks the environment, the clock or the terminal.
//!
//! Each command is one file in `commands`. Everything that goes wrong comes back as an
//! [`Error`](crate::error::Error) and is printed here, in one line.

pub mod arguments;
mod commands;
pub mod docs;
mod exit;
mod interrupt;
mod json;
mod manual;
mod nearest;
mod page;
mod progress;
pub mod settings;
mod terminal;
mod usage;

pub use exit::Exit;

use crate::summary::escape;
use arguments::{Arguments, Command};
use clap::{CommandFactory, FromArgMatches};
use settings::Surroundings;
use std::ffi::OsString;

/// Runs the program with these arguments, the first being its own name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Exit {
    let typed: Vec<OsString> = arguments.into_iter().collect();
    let command = Arguments::command().color(usage::color(&typed));
    let parsed = command
        .try_get_matches_from(typed)
        .and_then(|mut matches| Arguments::from_arg_matches_mut(&mut matches));
    let done = match parsed {
        Ok(arguments) => {
            let around = Surroundings::of_this_process();
            if tells_of_variables(&arguments.command) {
                for told in around.unknown() {
                    terminal::warn(&format!("rowmend: {}", escape(&told)));
                }
            }
            dispatch(&arguments.command, &around)
        }
        Err(refused) => usage::answer(&refused),
    };
    done.unwrap_or_else(|error| {
        terminal::complain(&error);
        Exit::Refused
    })
}

/// Whether variables decide anything here, and more than errors is to be told.
const fn tells_of_variables(command: &Command) -> bool {
    let display = match command {
        Command::Convert(arguments) => &arguments.display,
        Command::FixFailed(arguments) => &arguments.display,
        Command::Check(arguments) => &arguments.display,
        Command::Classify(arguments) => &arguments.display,
        _ => return false,
    };
    !display.quiet.quiet
}

fn dispatch(command: &Command, around: &Surroundings) -> crate::error::Result<Exit> {
    match command {
        Command::Convert(arguments) => commands::convert::run(arguments, around),
        Command::FixFailed(arguments) => commands::fix_failed::run(arguments, around),
        Command::Check(arguments) => commands::check::run(arguments, around),
        Command::Classify(arguments) => commands::classify::run(arguments, around),
        Command::Verify(arguments) => commands::verify::run(arguments),
        Command::Explain(arguments) => commands::explain::run(arguments, around),
        Command::Init(arguments) => commands::init::run(arguments),
        Command::Completions(arguments) => commands::completions::run(arguments),
        Command::Man => commands::man::run(),
    }
}
