//! What stands in a row of a report: cells as they are meant, and the importer's own words.

use super::{Kind, Layout, Role};
use crate::report::reasons;
use crate::report::titles_only_in_reports::says_imported;
use crate::sheet::{Row, unguard};
use std::borrow::Cow;

impl Layout {
    /// A cell of a row as it is meant: in a file for spreadsheets the guard is taken off.
    pub fn meant<'c>(&self, row: &'c Row, place: usize) -> &'c str {
        let cell = row.get(place).unwrap_or_default();
        match self.kind {
            Kind::Attention => unguard(cell),
            Kind::FailedRows | Kind::Import => cell,
        }
    }

    /// The importer's own words of a row, of several columns one below the other.
    pub fn reason_of<'c>(&self, row: &'c Row) -> Cow<'c, str> {
        match self.reason.as_ref() {
            None => Cow::Borrowed(""),
            Some(found) if found.others.is_empty() => Cow::Borrowed(self.meant(row, found.place)),
            Some(found) => {
                let places = found.places();
                reasons::together(places.iter().map(|place| self.meant(row, *place)))
            }
        }
    }

    /// The codes of a row, one below the other; what says that it went in is none.
    pub fn code_of<'c>(&self, row: &'c Row) -> Cow<'c, str> {
        let codes = self.asked.codes.iter();
        let codes = codes.map(|place| self.meant(row, *place).trim());
        reasons::together(codes.filter(|code| !says_imported(code)))
    }

    /// How a row came out, as each of the columns says that tell it.
    pub fn statuses_of<'c>(&self, row: &'c Row) -> impl Iterator<Item = &'c str> {
        let statuses = self.asked.statuses.iter();
        statuses.map(|place| self.meant(row, *place).trim())
    }

    /// The cells of a row in the columns with this role.
    pub fn cells_of<'c>(&self, row: &'c Row, wanted: Role) -> impl Iterator<Item = &'c str> {
        let places = self.places_of(wanted).into_iter();
        places.map(|place| self.meant(row, place).trim())
    }
}
