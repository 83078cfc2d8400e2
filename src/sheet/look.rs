//! How closely a file is looked at before its rows are read.

use super::quick_look::is_large;
use crate::error::{Error, Result};
use std::path::Path;

/// How closely a file is looked at before its rows are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// From end to end: it is proven to be text, or refused.
    Thorough,
    /// A large file that begins in UTF-8 is taken for UTF-8 to its end. Where it is not its rows are
    /// refused when they are read, but without the line and the reason that a thorough look finds.
    Trusting,
}

/// Does work that opens the files at `paths` and goes over all their rows. Large files are trusted at
/// first, which saves reading them once more; if something in them is refused then, the work is begun
/// again after a thorough look, so that the refusal is the same as of a small file.
pub fn looking<'p, T>(
    paths: impl IntoIterator<Item = &'p Path>,
    work: impl Fn(Look) -> Result<T>,
) -> Result<T> {
    let mut has_large = false;
    for path in paths {
        if path.as_os_str() == "-" || !path.is_file() {
            // A stream is there only once.
            return work(Look::Thorough);
        }
        has_large |= is_large(path);
    }
    if !has_large {
        return work(Look::Thorough);
    }
    match work(Look::Trusting) {
        Err(Error::Input { .. }) => work(Look::Thorough),
        done => done,
    }
}
