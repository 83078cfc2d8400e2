//! Rows of one publisher: where they stand, and how they are read again.

use super::Conversion;
use crate::column::Column;
use crate::duplicates::{Groups, Spot};
use crate::error::Result;
use crate::sheet::{Reader, Row};
use crate::values::id;
use std::borrow::Cow;

/// A row of a publisher and where it stands.
#[derive(Debug)]
pub(super) struct Member {
    pub(super) spot: Spot,
    pub(super) row: Row,
}

impl Conversion<'_> {
    /// Reads a row again.
    pub(super) fn row_at(&self, spot: Spot) -> Result<Row> {
        let mut row = Row::default();
        if let Some(export) = self.files.get(spot.input) {
            let place = (spot.offset, spot.line);
            Reader::row_at(&export.input, &export.dialect, place, &mut row)?;
        }
        Ok(row)
    }

    /// The ID of a row as it compares.
    pub(super) fn id_of<'r>(&self, spot: Spot, row: &'r Row) -> Cow<'r, str> {
        let export = self.files.get(spot.input);
        let own = export.and_then(|export| export.cell(row, Column::NetworkPublisherId));
        id::folded(own.unwrap_or_default())
    }

    /// Whether rows that may be the same publisher are.
    pub(super) fn has_same_publishers(&self, groups: &Groups) -> Result<bool> {
        groups.any_same(|spot| {
            let row = self.row_at(spot)?;
            Ok(self.id_of(spot, &row).into_owned())
        })
    }

    /// Where a row stands, in words; with its file if there are several.
    pub(super) fn place(&self, spot: Spot) -> String {
        match self.files.get(spot.input) {
            Some(export) if self.files.len() > 1 => {
                format!("{} line {}", export.input.path().display(), spot.line)
            }
            _ => spot.line.to_string(),
        }
    }

    /// A line as it is shown: with its file if there are several.
    pub(super) fn label(&self, spot: Spot) -> String {
        match self.files.get(spot.input) {
            Some(export) if spot.input > 0 => {
                format!("{}:{}", export.input.path().display(), spot.line)
            }
            _ => spot.line.to_string(),
        }
    }
}
