//! Rows above the line of titles: a report that has one is refused.

use super::{Layout, Role};
use crate::column::Column;
use crate::error::Result;
use crate::sheet::Input;
use crate::titles::{Anchors, refuse_rows_above, row_above};

impl Layout {
    /// Refuses a report that has a row above its titles.
    pub(super) fn refuse_rows_above(&self, input: &Input) -> Result<()> {
        let place = |column| self.place_of(Role::Upload(column));
        let anchors = Anchors {
            titles: self.titles.len(),
            number: place(Column::NetworkPublisherId).or_else(|| self.place_of(Role::RowNumber)),
            places: Column::ALL.map(place),
        };
        refuse_rows_above(input, &self.dialect, &anchors)
    }

    /// The same for rows that stand whole in one cell.
    pub(super) fn refuse_packed_rows_above(&self, input: &Input) -> Result<()> {
        let Some(packed) = &self.packed else {
            return Ok(());
        };
        for skipped in &self.dialect.preamble {
            let cell = skipped.cells.get(packed.place);
            let fields = cell.and_then(|cell| packed.unpack(cell.trim()));
            if fields.is_some_and(|fields| fields.len() >= 2) {
                return Err(row_above(input, &self.dialect, skipped.line));
            }
        }
        Ok(())
    }
}
