//! From options, environment and settings file to the settings of a run: an option wins over the
//! environment, the environment over the file, the file over the defaults.
//!
//! Each of the three becomes a `Layer` through the same checks, so that a value is refused in the
//! same words wherever it stands. `resolve` lays them over each other. Nothing outside this folder
//! knows where a setting came from.

mod environment;
mod file;
mod layer;
mod options;
mod reference;
mod resolve;
mod template;
mod text;

#[cfg(test)]
mod tests;

pub use environment::Surroundings;
pub use resolve::Resolved;
pub use template::template;
pub use text::Color;

pub(super) use file::NAME as FILE_NAME;
pub(super) use options::{color_of, flags};
pub(super) use reference::reference;
pub(super) use resolve::resolve;

use crate::error::{Error, Place};
use std::path::Path;

/// Why a value cannot be used; where it stands is added by whoever knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refusal {
    /// What is wrong, in lower case.
    what: String,
    /// What can be done.
    remedy: String,
}

impl Refusal {
    pub(super) fn new(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            remedy: remedy.into(),
        }
    }

    /// The refusal of a value that stands in an option or a variable.
    pub(super) fn of(self, name: &str) -> Error {
        Error::usage(format!("{name}: {}", self.what), self.remedy)
    }

    /// The refusal of a value that stands in a line of the settings file.
    pub(super) fn at(self, path: &Path, line: u64, key: &str) -> Error {
        let what = format!("{key}: {}", self.what);
        Error::input(Place::line(path, line), what, self.remedy)
    }
}
