//! `verify`.

use crate::cli::arguments::VerifyArguments;
use crate::cli::exit::Exit;
use crate::cli::settings::Surroundings;
use crate::error::{Error, Result};

pub(in crate::cli) fn run(_arguments: &VerifyArguments, _around: &Surroundings) -> Result<Exit> {
    Err(Error::usage("verify is not there yet", "wait for the next version"))
}
