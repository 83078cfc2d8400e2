//! `check`.

use crate::cli::arguments::CheckArguments;
use crate::cli::exit::Exit;
use crate::cli::settings::Surroundings;
use crate::error::{Error, Result};

pub(in crate::cli) fn run(_arguments: &CheckArguments, _around: &Surroundings) -> Result<Exit> {
    Err(Error::usage("check is not there yet", "wait for the next version"))
}
