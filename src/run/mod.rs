//! What a run leaves behind: the files, the account of every row, the receipt, and the proof.

mod account;
pub mod attempt;
pub mod batch;
pub mod cell_hashes;
pub mod facts;
pub mod headway;
#[cfg(test)]
mod laws;
pub mod lines;
pub mod outputs;
pub mod receipt;
pub mod receipt_file;
pub mod record;
pub mod set_aside;
pub mod told;
#[cfg(test)]
pub(crate) mod trial;
pub mod witness;

use crate::error::Result;
use crate::tally::Tally;
use crate::values::date::Order;
use headway::Watcher;
use receipt::{OutputFacts, Receipt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::NamedTempFile;
use witness::Witness;

/// A run that has ended well: all that can be told of it.
#[derive(Debug, Clone)]
pub struct Finished {
    /// The receipt, as written.
    pub receipt: Receipt,
    /// The counts and examples.
    pub tally: Tally,
    /// The remarks of the run that are worth a line of the summary, in plain words.
    pub remarks: Vec<String>,
    /// Dates that could not be read for want of a proven order, if there are any.
    pub undecided: Option<Undecided>,
    /// Where the recorded changes can be read again, while this value lives.
    pub changes: Option<PathBuf>,
    /// Where the receipt was written; nothing for a dry run or standard output.
    pub receipt_path: Option<PathBuf>,
    /// Whether nothing was published on purpose.
    pub dry_run: bool,
    /// Whether files of an earlier run lie where this one, a dry run, would have put its own.
    pub would_replace: bool,
    /// Files that were not published and are needed while this value lives, each with its place.
    pub scratch: Vec<(PathBuf, Arc<NamedTempFile>)>,
}

impl Finished {
    /// Where an output that was not published can be read while this value lives, if it was kept.
    pub fn staged(&self, output: &OutputFacts) -> Option<&Path> {
        let mut files = self.scratch.iter();
        let is_it = |path: &Path| path.display().to_string() == output.path;
        let (_, file) = files.find(|(path, _)| is_it(path))?;
        Some(file.path())
    }
}

/// A date column that proves no order of day and month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undecided {
    /// Rows whose date has two readings.
    pub rows: u64,
    /// The line of the first.
    pub line: u64,
    /// Its date, as it came.
    pub example: String,
    /// The file, if the run had several.
    pub file: Option<String>,
    /// A date for each of both orders in words, if the column has such.
    pub both: Option<String>,
    /// The orders that cannot be stated for all dates of the run, since others are proved to be read otherwise.
    pub misread_in: Vec<Order>,
    /// Whether the inputs have no publisher in common, so that each can be converted by itself.
    pub is_separable: bool,
}

/// Gets the finished run, and the upload file if that is not to lie beside the others.
pub type Delivery<'d> = dyn Fn(&Finished, Option<&Path>) -> Result<()> + 'd;

/// The caller's side of a run.
#[derive(Clone, Copy)]
pub struct Caller<'c> {
    /// Is told how far the run is.
    pub watch: &'c Watcher<'c>,
    /// Takes what goes elsewhere than beside the input, before anything is published: if it fails, nothing is.
    pub deliver: &'c Delivery<'c>,
    /// Looks on while rows are settled, if somebody does.
    pub witness: Option<&'c dyn Witness>,
}
