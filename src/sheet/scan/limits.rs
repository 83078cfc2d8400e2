//! The limits of a table, and how the scan refuses what goes beyond them or has no single reading.

use super::{Scanner, State};
use crate::error::{Error, Place, Result};

/// The largest cell, in bytes.
pub(super) const CELL_LIMIT: usize = 1 << 20;
/// The largest record, in bytes.
pub(super) const RECORD_LIMIT: usize = 16 << 20;
/// The most columns of a record.
pub(super) const COLUMN_LIMIT: usize = 4_096;

impl Scanner {
    /// Whether no cell or record that ends up to this place can be too large.
    pub(super) fn is_within_limits(&self, place: usize) -> bool {
        let end = self.base + place as u64;
        end.saturating_sub(self.record.offset) <= CELL_LIMIT.min(RECORD_LIMIT) as u64
    }

    pub(super) fn check_cell(&self, place: usize) -> Result<()> {
        if self.state != State::RecordStart && place.saturating_sub(self.cell.place()) > CELL_LIMIT
        {
            return Err(self.refuse(
                if self.state == State::Quoted {
                    self.quote_line
                } else {
                    self.line
                },
                "the cell is larger than 1 MiB",
                "look for a quotation mark that is not closed, or shorten the cell",
            ));
        }
        Ok(())
    }

    pub(super) fn check_record(&self, place: usize) -> Result<()> {
        let end = self.base + place as u64;
        let begun = self.state != State::RecordStart;
        if begun && end.saturating_sub(self.record.offset) > RECORD_LIMIT as u64 {
            return Err(self.refuse(
                self.record.line,
                "the row is larger than 16 MiB",
                "look for a quotation mark that is not closed, or split the row",
            ));
        }
        Ok(())
    }

    pub(super) fn refuse(&self, line: u64, what: &str, remedy: &str) -> Error {
        let place = Place::line(&self.path, line).in_column(self.column(), "");
        Error::input(place, what, remedy)
    }
}
