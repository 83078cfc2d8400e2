//! `classify`.

use crate::cli::arguments::ClassifyArguments;
use crate::cli::exit::Exit;
use crate::cli::settings::Surroundings;
use crate::error::{Error, Result};

pub(in crate::cli) fn run(_arguments: &ClassifyArguments, _around: &Surroundings) -> Result<Exit> {
    Err(Error::usage("classify is not there yet", "wait for the next version"))
}
