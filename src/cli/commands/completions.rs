//! `completions`.

use crate::cli::arguments::{Arguments, CompletionsArguments};
use crate::cli::exit::Exit;
use crate::cli::terminal::Stream;
use crate::error::Result;
use clap::CommandFactory;

pub(in crate::cli) fn run(arguments: &CompletionsArguments) -> Result<Exit> {
    // The generator panics where it cannot write, so it writes into memory.
    let mut script = Vec::new();
    let mut command = Arguments::command();
    clap_complete::generate(arguments.shell, &mut command, "rowmend", &mut script);
    Stream::Out.print(false, |out| out.write_all(&script))?;
    Ok(Exit::Done)
}
