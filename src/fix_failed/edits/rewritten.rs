//! Cells that nobody meant to change: a spreadsheet rewrites dates, leading zeros and long numbers when it
//! saves a file, and what stood there is found again by its hash.

use super::Edits;
use super::saved::Saved;
use crate::column::Column;
use crate::error::Result;
use crate::outcome::Problem;
use crate::report::layout::{Layout, Role};
use crate::run::cell_hashes::of_cell;
use crate::sheet::{Input, Reader, Row, guard, unguard};
use crate::values::date::{Date, Format};
use crate::values::rewritten::origins;
use std::collections::HashSet;

/// A cell that a spreadsheet has rewritten: its place, what stands there and what stood there.
pub(in crate::fix_failed) type Rewritten = (usize, String, String);

impl Edits {
    /// Goes through the rows beforehand. Finds out whether a spreadsheet has put the dates of the file into
    /// ISO notation: then one that nobody was asked about has changed, too. And finds out what the saving of
    /// the file took from its cells.
    pub(super) fn look_at_rows(
        &mut self,
        input: &Input,
        layout: &Layout,
        today: Date,
    ) -> Result<()> {
        let Some(known) = &self.known else {
            return Ok(());
        };
        let date = layout.place_of(Role::Upload(Column::NetworkDateAccepted));
        let reason = layout.place_of(Role::Ours(0));
        let mut saved = Saved::of(input.encoding());
        let mut dates_were_rewritten = false;
        let mut wanted = HashSet::new();
        let mut reader = Reader::new(input, &layout.dialect)?;
        let mut row = Row::default();
        while reader.next(&mut row)? {
            saved.see(&row);
            let date = date.filter(|place| {
                let is_open = !dates_were_rewritten && is_iso(&row, *place);
                is_open && !is_asked_about(*place, &row, layout)
            });
            let is_suspect = row.cells().any(|cell| saved.is_suspect(unguard(cell)));
            if date.is_none() && !is_suspect {
                continue;
            }
            let nearest = known.nearest(&row, layout, Some(today));
            for (place, hash) in nearest.into_iter().flat_map(|nearest| nearest.differing) {
                let now = unguard(row.get(place).unwrap_or_default());
                if Some(place) == date {
                    dates_were_rewritten |= by_hash(origins(now, today), hash).is_some();
                }
                if Some(place) != reason && saved.is_suspect(now) {
                    saved.learn(now, hash);
                    wanted.insert(hash.to_owned());
                }
            }
        }
        saved.look_up(&wanted, &self.earlier, input.lies_at())?;
        self.dates_were_rewritten = dates_were_rewritten;
        self.saved = saved;
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
        let nearest = self.known.as_ref();
        let Some(nearest) = nearest.and_then(|known| known.nearest(row, layout, Some(today)))
        else {
            return rewritten;
        };
        let mut edited = 0;
        for (place, hash) in nearest.differing {
            if layout.place_of(Role::Ours(0)) == Some(place) {
                continue;
            }
            let now = unguard(row.get(place).unwrap_or_default());
            match self.origin(now, hash, today) {
                Some(origin) if !self.is_typed(place, row, layout) => {
                    rewritten.push((place, now.to_owned(), origin));
                }
                _ => {
                    edited += 1;
                    // What was typed is in the encoding of the file like all else.
                    let typed = self.saved.reading(now);
                    rewritten.extend(typed.map(|typed| (place, now.to_owned(), typed)));
                }
            }
        }
        if !nearest.by_id && edited > 1 {
            return Vec::new();
        }
        for (place, _, origin) in &rewritten {
            row.replace(*place, &guard(origin));
        }
        rewritten
    }

    /// What stood in a cell that nobody meant to change, by its hash.
    fn origin(&self, now: &str, hash: &str, today: Date) -> Option<String> {
        by_hash(origins(now, today), hash).or_else(|| self.saved.origin(now, hash))
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

/// The text that has this hash.
fn by_hash(texts: Vec<String>, hash: &str) -> Option<String> {
    texts.into_iter().find(|text| of_cell(text) == hash)
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
