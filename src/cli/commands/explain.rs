//! `explain`.

use super::explain_reason;
use crate::cli::arguments::ExplainArguments;
use crate::cli::exit::Exit;
use crate::cli::manual;
use crate::cli::page::print;
use crate::cli::settings::{Surroundings, color_of};
use crate::cli::terminal::Stream;
use crate::error::Result;

pub(in crate::cli) fn run(arguments: &ExplainArguments, around: &Surroundings) -> Result<Exit> {
    if let Some(reason) = &arguments.reason {
        return explain_reason::run(reason, arguments, around);
    }
    let page = match &arguments.name {
        Some(name) => manual::page_of(name)?,
        None => manual::list(),
    };
    let color = Stream::Out.color(color_of(&arguments.color, around)?, around);
    let width = Stream::Out.width(around);
    Stream::Out.print(color, |out| print(out, &page, width, color))?;
    Ok(Exit::Done)
}
