//! Cells that nobody meant to change: a spreadsheet rewrites dates, leading zeros and long numbers when it
//! saves a file, and what stood there is found again by its hash.

use super::Edits;
use crate::column::Column;
use crate::error::Result;
use crate::outcome::Problem;
use crate::report::layout::{Layout, Role};
use crate::run::cell_hashes::of_cell;
use crate::sheet::{Input, Reader, Row, guard, unguard};
use crate::values::date::{Date, Format};
use crate::values::rewritten::origins;

/// A cell that a spreadsheet has rewritten: its place, what stands there and what stood there.
pub(in crate::fix_failed) type Rewritten = (usize, String, String);

impl Edits {
    /// Finds out whether a spreadsheet has put the dates of the file into ISO notation: then one that
    /// nobody was asked about has changed, too.
    pub(in crate::fix_failed) fn look_at_dates(
        &mut self,
        input: &Input,
        layout: &Layout,
        today: Date,
    ) -> Result<()> {
        let place = layout.place_of(Role::Upload(Column::NetworkDateAccepted));
        let (Some(known), Some(place)) = (&self.known, place) else {
            return Ok(());
        };
        let mut reader = Reader::new(input, &layout.dialect)?;
        let mut row = Row::default();
        let mut found = false;
        while let Some(mut rows) = reader.next_rows()? {
            while !found && rows.next(&mut row) {
                if is_asked_about(place, &row, layout) || !is_iso(&row, place) {
                    continue;
                }
                let nearest = self.nearest(known, &row, layout, Some(today));
                let differing = nearest.into_iter().flat_map(|(differing, _)| differing);
                found = differing
                    .into_iter()
                    .any(|(own, hash)| own == place && origin(&row, place, hash, today).is_some());
            }
        }
        self.dates_were_rewritten = found;
        Ok(())
    }

    /// Puts cells back that a spreadsheet has rewritten; gives their places and what stood there.
    pub(in crate::fix_failed) fn restore(
        &self,
        row: &mut Row,
        layout: &Layout,
        today: Date,
    ) -> Vec<Rewritten> {
        let mut rewritten = Vec::new();
        let Some(known) = &self.known else {
            return rewritten;
        };
        let Some((differing, by_id)) = self.nearest(known, row, layout, Some(today)) else {
            return rewritten;
        };
        let mut edited = 0;
        for (place, hash) in differing {
            if layout.place_of(Role::Ours(0)) == Some(place) {
                continue;
            }
            let now = unguard(row.get(place).unwrap_or_default());
            match origin(row, place, hash, today) {
                Some(origin) if !self.is_typed(place, row, layout) => {
                    rewritten.push((place, now.to_owned(), origin));
                }
                _ => edited += 1,
            }
        }
        if !by_id && edited > 1 {
            return Vec::new();
        }
        for (place, _, origin) in &rewritten {
            row.replace(*place, &guard(origin));
        }
        rewritten
    }

    /// Whether a cell holds a date as a person types one who was asked for it: spreadsheets show dates
    /// in the notation of their country, and what they write over they write over everywhere.
    fn is_typed(&self, place: usize, row: &Row, layout: &Layout) -> bool {
        let is_date = layout.place_of(Role::Upload(Column::NetworkDateAccepted)) == Some(place);
        is_date
            && !self.dates_were_rewritten
            && is_iso(row, place)
            && is_asked_about(place, row, layout)
    }
}

/// What stood in a cell that a spreadsheet may have rewritten, by its hash.
fn origin(row: &Row, place: usize, hash: &str, today: Date) -> Option<String> {
    let now = unguard(row.get(place).unwrap_or_default());
    let mut origins = origins(now, today).into_iter();
    origins.find(|origin| of_cell(origin) == hash)
}

fn is_iso(row: &Row, place: usize) -> bool {
    let now = unguard(row.get(place).unwrap_or_default()).trim();
    Format::iso().read(now).is_some()
}

/// Whether the problem of a row names the column of a cell.
fn is_asked_about(place: usize, row: &Row, layout: &Layout) -> bool {
    let Some(Role::Upload(column)) = layout.roles.get(place) else {
        return false;
    };
    let problem = layout.place_of(Role::Ours(1));
    let problem = problem.and_then(|place| row.get(place)).unwrap_or_default();
    let mut lines = unguard(problem).lines();
    lines.any(|line| {
        let words = line.strip_prefix(column.title());
        let words = words.and_then(|words| words.strip_prefix(": "));
        words.is_some_and(|words| !Problem::are_of_mended(words))
    })
}
