//! What is counted of each thing, and how the counts of rows that follow are added to it.

use crate::outcome::Change;
use crate::rules::Safety;
use std::collections::BTreeMap;

/// How many distinct texts that were not understood are kept with their count.
const KEPT_REASONS: usize = 1_000;
/// How many lines are named for each group of problems.
const NAMED_LINES: usize = 5;

/// How the rows of a run came out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rows {
    /// Rows that came in.
    pub came_in: u64,
    /// Rows in the file to upload.
    pub corrected: u64,
    /// Rows in the file for a person.
    pub attention: u64,
    /// Rows in no file, each for a stated cause.
    pub set_aside: u64,
}

/// How rows with one kind of failure in one column came out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FailureCount {
    /// Rows with this failure.
    pub rows: u64,
    /// Those that are in the file to upload.
    pub corrected: u64,
    /// Those that need a person.
    pub attention: u64,
}

/// What one rule did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleCount {
    /// The safety of the fixes.
    pub safety: Safety,
    /// Cells that the rule changed.
    pub cells: u64,
    /// The first of them: title, before, after.
    pub example: (String, String, String),
}

/// How many rows are named that are sent as they stand.
const NAMED_ROWS: usize = 8;

/// Rows that a person has sent as they stand although cells of them would be refused.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SentRows {
    /// How many rows.
    pub rows: u64,
    /// The lines of the first few, each with the titles of these cells.
    pub named: Vec<(String, String)>,
}

impl SentRows {
    pub(super) fn append(&mut self, later: Self) {
        self.rows += later.rows;
        let room = NAMED_ROWS.saturating_sub(self.named.len());
        self.named.extend(later.named.into_iter().take(room));
    }
}

/// Rows that need a person for one reason.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProblemCount {
    /// How many rows.
    pub rows: u64,
    /// The lines of the first few, as they are shown.
    pub lines: Vec<String>,
    /// The first value on offer, if any has one.
    pub suggestion: Option<String>,
}

/// A row that was changed, for the printed diff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedRow {
    /// The line of the row in the input, with the file before it where there are several.
    pub line: String,
    /// The publisher's number as it is uploaded.
    pub publisher: String,
    /// The changed cells.
    pub changes: Vec<Change>,
}

/// Texts of the importer that were not understood, with their number of rows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unrecognised {
    /// The first thousand distinct texts.
    pub texts: BTreeMap<String, u64>,
    /// Rows with a text beyond those.
    pub further_rows: u64,
}

impl Rows {
    pub(super) const fn append(&mut self, later: Self) {
        self.came_in += later.came_in;
        self.corrected += later.corrected;
        self.attention += later.attention;
        self.set_aside += later.set_aside;
    }
}

impl FailureCount {
    pub(super) const fn append(&mut self, later: Self) {
        self.rows += later.rows;
        self.corrected += later.corrected;
        self.attention += later.attention;
    }
}

impl ProblemCount {
    /// Takes over rows that stand behind those so far.
    pub fn append(&mut self, later: Self) {
        self.rows += later.rows;
        let room = NAMED_LINES.saturating_sub(self.lines.len());
        self.lines.extend(later.lines.into_iter().take(room));
        if self.suggestion.is_none() {
            self.suggestion = later.suggestion;
        }
    }
}

impl Unrecognised {
    pub(super) fn add(&mut self, reason: &str) {
        if let Some(rows) = self.texts.get_mut(reason) {
            *rows += 1;
        } else {
            self.texts.insert(reason.to_owned(), 1);
        }
    }

    fn add_rows(&mut self, reason: &str, more: u64) {
        if let Some(rows) = self.texts.get_mut(reason) {
            *rows += more;
        } else if self.texts.len() < KEPT_REASONS {
            self.texts.insert(reason.to_owned(), more);
        } else {
            self.further_rows += more;
        }
    }

    pub(super) fn append(&mut self, later: &Self) {
        for (reason, rows) in &later.texts {
            self.add_rows(reason, *rows);
        }
        self.further_rows += later.further_rows;
    }
}
