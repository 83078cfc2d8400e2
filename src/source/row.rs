//! A row of a source: as it came, and as it would be uploaded.

use super::converted::as_converted;
use crate::column::Column;
use crate::export::Export;
use crate::repair::SourceCells;
use crate::rules::Context;
use crate::sheet::Row;

/// A row of a source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SourceRow {
    /// The cells as they stand there, by the nine columns.
    pub came: [Option<String>; Column::ALL.len()],
    /// The cells as `convert` would write them.
    pub converted: SourceCells,
    /// Whether the source of each cell can be the very file that was uploaded, so that it can be the
    /// cell that was refused: an export has no network.
    pub was_uploaded: [bool; Column::ALL.len()],
    /// Cells of which the sources hold different values: none of them is taken.
    pub disputed: Vec<Disputed>,
    /// The brand or network under which the sources have this publisher, too, where the report does not show its own:
    /// then it cannot be told which of the rows was refused.
    pub elsewhere: Option<(Column, String)>,
}

/// A cell of which the sources hold different values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disputed {
    /// Its column.
    pub column: Column,
    /// Two of the values.
    pub values: [String; 2],
}

impl SourceRow {
    /// Whether the source has this cell and it is empty.
    pub fn is_empty(&self, column: Column) -> bool {
        let cell = self.came.get(column as usize).and_then(Option::as_deref);
        cell.is_some_and(|cell| cell.trim().is_empty())
    }

    /// Whether a cell can be the very one that was refused.
    pub fn was_uploaded(&self, column: Column) -> bool {
        let cell = self.was_uploaded.get(column as usize);
        cell.copied().unwrap_or_default()
    }

    /// A cell as it stands there; nothing if it is empty.
    pub fn came(&self, column: Column) -> Option<&str> {
        let cell = self.came.get(column as usize)?.as_deref()?;
        (!cell.trim().is_empty()).then_some(cell)
    }
}

/// What a row of an opened source holds.
pub(super) fn source_row(export: &Export, context: &Context, row: &Row) -> SourceRow {
    let came = |column| export.cell(row, column).map(str::to_owned);
    let was_uploaded = export.assignment.place(Column::Network).is_some();
    let mut converted = as_converted(export, context, row);
    converted.as_uploaded =
        Column::ALL.map(|column| was_uploaded && converted.get(column) == export.cell(row, column));
    SourceRow {
        came: Column::ALL.map(came),
        converted,
        was_uploaded: [was_uploaded; Column::ALL.len()],
        disputed: Vec::new(),
        elsewhere: None,
    }
}
