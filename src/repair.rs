//! The one engine: a row and what is said to be wrong with it become an outcome.
//!
//! Both flows end here. `convert` says nothing is wrong and lets the check find what is;
//! `fix-failed` brings what Mediarails said. The engine works on a copy. A row is *corrected* only
//! if every reported failure was answered and the check then passes; otherwise it stays exactly as
//! it came and what was on offer is told. It reads no files, prints nothing and knows no wording.

mod bench;
mod doubt;
mod mended;
mod one_cell;
mod plain;
mod plain_failures;
mod resolve;
mod tracking;

pub use doubt::{doubted_date, found_not_reported};
pub use mended::MendedRow;
pub use plain::{Mending, PlainRows};
pub use plain_failures::{Outline, Stated};

use crate::column::Column;
use crate::failure::Failure;
use crate::mediarails::upload::UploadRow;
use crate::outcome::Outcome;
use crate::rules::Context;
use crate::titles::NearTitle;

/// What was already mended in the header, before any row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HeaderRepairs {
    /// Columns that had another title.
    pub renamed: Vec<Column>,
    /// Columns that the file did not have and that are added.
    pub added: Vec<Column>,
    /// Columns of the upload that are none of the file's own: those that are added, and those that stand packed
    /// into another or come from a source.
    pub absent: Vec<Column>,
    /// Titles, folded, that the upload no longer has: those before a renaming, report-only columns
    /// and columns that were reported as unknown.
    pub gone: Vec<String>,
    /// Titles of the file that may be meant for columns that the upload lacks.
    pub near: Vec<NearTitle>,
}

impl HeaderRepairs {
    /// The title that may be meant for a column that the upload lacks.
    pub fn near(&self, column: Column) -> Option<&NearTitle> {
        self.near.iter().find(|near| near.column == column)
    }
}

/// The cells of the same publisher in a file that was uploaded before.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SourceCells {
    /// The cell of each of the nine columns, as `convert` would write it.
    pub cells: [Option<String>; Column::ALL.len()],
    /// Whether it stands so in a file that can be the very one that was uploaded.
    pub as_uploaded: [bool; Column::ALL.len()],
}

impl SourceCells {
    /// The cell of a column, if the source has a value there.
    pub fn get(&self, column: Column) -> Option<&str> {
        let cell = self.cells.get(column as usize)?.as_deref()?;
        (!cell.is_empty()).then_some(cell)
    }

    /// Whether the cell of a column stands so in a file that can be the very one that was uploaded.
    pub fn is_as_uploaded(&self, column: Column) -> bool {
        let cell = self.as_uploaded.get(column as usize);
        cell.copied().unwrap_or_default()
    }
}

/// A row to be repaired and everything that is said about it.
#[derive(Debug, Clone)]
pub struct Job<'a, 'j> {
    /// The row as it came, under the header of the upload.
    pub row: UploadRow<'a>,
    /// What the importer said is wrong.
    pub reported: &'j [Failure],
    /// The text in which it said so, which may repeat a cell as it stands.
    pub text: &'j str,
    /// Words of the importer that were not understood; nothing if all were.
    pub unrecognised: Option<&'j str>,
    /// What was mended in the header.
    pub header: &'j HeaderRepairs,
    /// What stands under the titles that may be meant for columns that the upload lacks.
    pub near_cells: Vec<(Column, String)>,
    /// Columns whose cells a person has filled in or accepted.
    pub decided: &'j [Column],
    /// The same publisher in a source, if exactly one row there matches.
    pub source: Option<&'j SourceCells>,
    /// Columns whose cells were put into the row from a file that was not uploaded: what was refused
    /// stood in another cell.
    pub restored: &'j [Column],
    /// Whether the row is only checked: every fix is offered and none is made.
    pub only_check: bool,
    /// Whether the row is made from an export, so that cells that are right may be written as the
    /// settings ask for, too.
    pub is_made: bool,
}

impl<'a, 'j> Job<'a, 'j> {
    /// A row of which nobody has reported anything: the check finds what is wrong.
    pub const fn unreported(row: UploadRow<'a>, header: &'j HeaderRepairs) -> Self {
        Self {
            row,
            reported: &[],
            text: "",
            restored: &[],
            unrecognised: None,
            header,
            near_cells: Vec::new(),
            decided: &[],
            source: None,
            only_check: false,
            is_made: false,
        }
    }

    /// A row that is made from that of an export.
    pub const fn made(row: UploadRow<'a>, header: &'j HeaderRepairs) -> Self {
        let mut job = Self::unreported(row, header);
        job.is_made = true;
        job
    }
}

/// Repairs a row: the outcome, and the row as it is uploaded if it is corrected.
pub fn repair_row<'a>(job: &Job<'a, '_>, context: &Context) -> (Outcome, UploadRow<'a>) {
    let mut bench = bench::Bench::new(job, context);
    for failure in job.reported {
        bench.hear(failure);
    }
    bench.search();
    bench.strip_tracking();
    bench.finish()
}
