//! The receipt: what came in, what went out, and everything that is needed to prove it.
//!
//! It is written last, so that a set of files with a receipt is whole; `--json` prints the same
//! object. The keys are a contract: they may be added to, never renamed.

use super::cell_hashes::CellHashes;
use super::set_aside::SetAside;
use super::told::Told;
pub use crate::input_facts::{InputFacts, SkippedFacts};
use crate::settings::Settings;
use crate::values::date::Proven;
use serde::{Deserialize, Serialize};

/// The version of the layout of the receipt.
pub const SCHEMA: u32 = 1;

/// Program and version, as they stand in the receipt.
pub const TOOL: &str = concat!("rowmend ", env!("CARGO_PKG_VERSION"));

/// A finished run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The version of this layout.
    pub schema: u32,
    /// Program and version, `rowmend 0.1.0`.
    pub tool: String,
    /// `convert` or `fix-failed`.
    pub command: String,
    /// The files that were read, in order.
    pub inputs: Vec<InputFacts>,
    /// The settings that decided anything.
    pub settings: SettingsFacts,
    /// What else the run was told, so that it can be made again.
    pub told: Told,
    /// How the rows came out.
    pub rows: RowFacts,
    /// Rows by kind of failure and column.
    pub failures: Vec<FailureFacts>,
    /// Cells by rule.
    pub rules: Vec<RuleFacts>,
    /// Texts of the importer that were not understood.
    pub unrecognised: Vec<UnrecognisedFacts>,
    /// The files that were written, without the receipt itself.
    pub outputs: Vec<OutputFacts>,
    /// Where each column of the upload file comes from.
    pub columns: Vec<ColumnFacts>,
    /// Changes of notation that hold for a whole column and are not repeated cell by cell.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notations: Vec<NotationFacts>,
    /// Where each column of the attention file comes from, without those that rowmend adds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attention_columns: Vec<ColumnFacts>,
    /// Columns of the inputs that are not in the upload file: the number of the input (from 0), the
    /// title and why it was left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<LeftOutFacts>,
    /// The lines of the rows that need a person.
    pub attention: Vec<LineFacts>,
    /// The lines of the rows that are in no file, by cause.
    pub set_aside: SetAside,
    /// Lines that are no rows: above the header.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skipped: Vec<SkippedFacts>,
    /// What the dates proved, for the rows of the attention file that come back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dates: Option<Proven>,
    /// For each row of the attention file a short hash of each cell, so that a later run can tell
    /// which cells a person has edited.
    #[serde(default, skip_serializing_if = "CellHashes::is_empty")]
    pub attention_cells: CellHashes,
    /// The cells in the rows of the attention file that a person has corrected, in this round or an earlier
    /// one, so that they count as corrected in the next.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attention_edited: Vec<EditedFacts>,
    /// What stood in the cells of the rows of the attention file when Mediarails refused them, where a person has
    /// written something else since: no later round is to send it again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attention_refused: Vec<RefusedFacts>,
}

/// The settings that decided anything.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettingsFacts {
    /// The brand for rows that had none.
    pub brand: Option<String>,
    /// The network for rows that had none.
    pub network: String,
    /// The notation in which dates were written.
    pub date_format: String,
    /// The order in which dates were read: `mdy`, `dmy`, `ymd`, `mixed`, or `auto` where nothing
    /// proved or needed one.
    pub date_order: String,
    /// What proved it.
    pub date_order_proof: Option<String>,
    /// What stands between several values of a cell.
    pub value_separator: String,
}

impl SettingsFacts {
    /// The settings of a run, with the order of dates that was used and what proved it.
    pub fn of(settings: &Settings, date_order: &str, proof: Option<String>) -> Self {
        Self {
            brand: settings.brand.clone(),
            network: settings.network.clone(),
            date_format: settings.date_format.as_str().to_owned(),
            date_order: date_order.to_owned(),
            date_order_proof: proof,
            value_separator: settings.value_separator.clone(),
        }
    }
}

/// How the rows came out; the first is the sum of the other three.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowFacts {
    /// Rows that came in.
    #[serde(rename = "in")]
    pub came_in: u64,
    /// Rows in the file to upload.
    pub corrected: u64,
    /// Rows in the file for a person.
    pub attention: u64,
    /// Rows in no file.
    pub set_aside: u64,
}

/// Rows with one kind of failure in one column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FailureFacts {
    /// The kind's name.
    pub kind: String,
    /// The title of the column, if it is known.
    pub column: Option<String>,
    /// Rows with it.
    pub rows: u64,
    /// Those in the file to upload.
    pub corrected: u64,
    /// Those in the file for a person.
    pub attention: u64,
}

/// What one rule did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleFacts {
    /// The rule's name.
    pub name: String,
    /// `safe` or `suggested`.
    pub safety: String,
    /// Cells that it changed.
    pub cells: u64,
}

/// A text that was not understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnrecognisedFacts {
    /// The importer's own words.
    pub reason: String,
    /// Rows with it.
    pub rows: u64,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutputFacts {
    /// The path, as given or derived from the input's.
    pub path: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// Its rows, without the header.
    pub rows: u64,
    /// `import`, `corrected`, `attention` or `changes`.
    pub role: String,
}

/// Where a column of the upload file comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnFacts {
    /// Its title.
    pub title: String,
    /// The title in each input that has it: the number of the input (from 0) and the place of the
    /// column (from 0).
    pub from: Vec<(usize, usize)>,
    /// The value that every row of a column without an input starts from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub constant: Option<String>,
}

/// A column that is not in the upload file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOutFacts {
    /// The number of the input, from 0.
    pub input: usize,
    /// Its title.
    pub title: String,
    /// Why: `only in reports`, `reported as unknown`, `added to the attention file` or `no column of
    /// Mediarails`.
    pub why: String,
}

/// A change of notation that holds for a whole column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotationFacts {
    /// The title of the column.
    pub column: String,
    /// The order in which its dates were read.
    pub from: String,
    /// The notation in which they were written.
    pub to: String,
    /// Cells that were rewritten so.
    pub cells: u64,
}

impl NotationFacts {
    /// What tells it from others.
    pub(super) fn key(&self) -> (&str, &str, &str) {
        (&self.column, &self.from, &self.to)
    }
}

/// Lines of one input, as ranges: `2-5,9`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineFacts {
    /// The number of the input, from 0.
    pub input: usize,
    /// The lines.
    pub lines: String,
}

/// Cells of a column that a person has corrected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditedFacts {
    /// The title that the column has in Mediarails.
    pub column: String,
    /// The lines of their rows in the input, as ranges.
    pub lines: String,
}

/// What stood in the cells of a column when Mediarails refused their rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefusedFacts {
    /// The title that the column has in Mediarails.
    pub column: String,
    /// The lines of their rows in the input, as ranges.
    pub lines: String,
    /// The short hashes of what stood there, one after another in the order of the lines.
    pub cells: String,
}

/// Rows that are in no file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetAsideFacts {
    /// The cause's name.
    pub cause: String,
    /// The number of the input, from 0.
    pub input: usize,
    /// The lines, as ranges.
    pub lines: String,
    /// For duplicates or joined rows: the row that stands for the first of them, as input and line; for the others the
    /// lines behind it stand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<(usize, u64)>,
}
