//! What a run leaves behind: the files, the account of every row, the receipt, and the proof.

pub mod cell_hashes;
pub mod lines;
pub mod outputs;
pub mod receipt;
pub mod record;

use crate::tally::Tally;
use receipt::Receipt;
use std::path::PathBuf;
use std::sync::Arc;
use tempfile::NamedTempFile;

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
    /// The upload file, if it is to be copied to standard output.
    pub upload_for_stdout: Option<PathBuf>,
    /// Files that were not published and are needed while this value lives.
    pub scratch: Vec<Arc<NamedTempFile>>,
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
}

/// Is told how much of the input was read: bytes done and bytes in all.
pub type Watcher<'w> = dyn Fn(u64, u64) + 'w;
