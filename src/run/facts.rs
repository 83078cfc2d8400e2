//! What a flow knows of its run besides the rows: where files and columns come from, what was set and what
//! was left out.

use super::Undecided;
use super::receipt::{ColumnFacts, InputFacts, LeftOutFacts, SettingsFacts, SkippedFacts};
use super::told::Told;
use crate::values::date::Proven;

/// What the flow knows of the run besides its rows.
#[derive(Debug, Default)]
pub struct Facts {
    /// `convert` or `fix-failed`.
    pub command: &'static str,
    /// The role of the upload file: `import` or `corrected`.
    pub role: &'static str,
    /// The inputs.
    pub inputs: Vec<InputFacts>,
    /// The settings that decided anything.
    pub settings: Option<SettingsFacts>,
    /// What else the run was told.
    pub told: Told,
    /// Where the columns of the upload file come from.
    pub columns: Vec<ColumnFacts>,
    /// Where the columns of the attention file come from.
    pub attention_columns: Vec<ColumnFacts>,
    /// Columns that are not in the upload file.
    pub left_out: Vec<LeftOutFacts>,
    /// Lines that are no rows.
    pub skipped: Vec<SkippedFacts>,
    /// Remarks for the summary.
    pub remarks: Vec<String>,
    /// What the dates proved.
    pub dates: Option<Proven>,
    /// Dates that could not be read for want of an order.
    pub undecided: Option<Undecided>,
}
