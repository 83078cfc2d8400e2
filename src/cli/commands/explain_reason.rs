//! `explain --reason`: which words of a text decide what it is taken for.

use crate::cli::arguments::ExplainArguments;
use crate::cli::exit::Exit;
use crate::cli::settings::Surroundings;
use crate::error::{Error, Result};

pub(super) fn run(
    _reason: &str,
    _arguments: &ExplainArguments,
    _around: &Surroundings,
) -> Result<Exit> {
    Err(Error::usage("explain --reason is not there yet", "wait for the next version"))
}
