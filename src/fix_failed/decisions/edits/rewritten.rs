//! Cells that nobody meant to change: a spreadsheet rewrites dates, leading zeros and long numbers when it
//! saves a file, and what stood there is found again by its hash.

use super::Edits;
use super::locales::{Dated, Typed};
use crate::column::Column;
use crate::outcome::Problem;
use crate::report::layout::{Layout, Role};
use crate::run::cell_hashes::of_cell;
use crate::sheet::{Row, guard, unguard};
use crate::values::date::{Date, Format, Reading, read};
use crate::values::lost::is_hidden;
use crate::values::rewritten::undated_origins;

/// A cell that a spreadsheet has rewritten: its place, what stands there and what stood there.
pub(in crate::fix_failed) type Rewritten = (usize, String, String);

impl Edits {
    /// Puts cells back that a spreadsheet has rewritten; gives their places and what stood there. `is_typed` tells of a
    /// place, what stands and what stood there whether a person means it so all the same.
    pub(in crate::fix_failed) fn restore(
        &self,
        row: &mut Row,
        layout: &Layout,
        today: Date,
        is_typed: &dyn Fn(usize, &str, &str) -> bool,
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
            if let Dated::As(origin) = self.stood((place, hash), row, layout, today) {
                if !is_typed(place, now, &origin) {
                    rewritten.push((place, now.to_owned(), origin));
                }
                continue;
            }
            edited += 1;
            // What was typed is in the encoding of the file like all else.
            let typed = self.saved.reading(now);
            let typed = typed.or_else(|| self.typed_date(place, now, layout, today));
            rewritten.extend(typed.map(|typed| (place, now.to_owned(), typed)));
        }
        if !nearest.by_id && edited > 1 {
            return Vec::new();
        }
        for (place, _, origin) in &rewritten {
            row.replace(*place, &guard(origin));
        }
        rewritten
    }

    /// What stood in a cell that nobody meant to change, by its hash. `is_asked` tells whether a person was asked
    /// for the cell.
    pub(super) fn origin(&self, now: &str, hash: &str, is_asked: bool, today: Date) -> Dated {
        // What was typed for a cell that is not shown is not shown either.
        if is_hidden(now) && is_asked {
            return Dated::Other;
        }
        let origin = by_hash(undated_origins(now), hash);
        let origin = origin.or_else(|| self.saved.origin(now, hash));
        match origin {
            Some(origin) => Dated::As(origin),
            None => self.locales.dated(now, hash, is_asked, today),
        }
    }

    /// A date that a person has typed, where the spreadsheet shows it in another notation.
    fn typed_date(&self, place: usize, now: &str, layout: &Layout, today: Date) -> Option<String> {
        let date = Role::Upload(Column::NetworkDateAccepted);
        let is_date = layout.place_of(date) == Some(place);
        match self.locales.typed(now, today) {
            Typed::Day(day) if is_date => Some(self.in_notation_of_the_round(day)),
            _ => None,
        }
    }

    /// A day in the notation of dates that was written in the round before.
    fn in_notation_of_the_round(&self, day: Date) -> String {
        let format = self.date_format().unwrap_or_else(Format::iso);
        format.write(day)
    }

    /// What stands under Suggestion for a date and was typed there: as the spreadsheet was told, or the two
    /// days that it can mean.
    pub(in crate::fix_failed) fn typed_offer(
        &self,
        value: &str,
        today: Date,
    ) -> Result<String, (Date, Date)> {
        match self.locales.typed(value, today) {
            _ if self.known.is_none() => Ok(value.to_owned()),
            Typed::AsItStands => Ok(value.to_owned()),
            Typed::Day(day) => Ok(self.in_notation_of_the_round(day)),
            Typed::Unsure(one, other) => Err((one, other)),
        }
    }

    /// What stood in a cell of this text, if a spreadsheet has made that of it.
    pub(in crate::fix_failed) fn may_have_been(
        &self,
        now: &str,
        before: &str,
        today: Date,
    ) -> bool {
        let hash = of_cell(before);
        matches!(self.origin(now, &hash, true, today), Dated::As(_))
    }

    /// What stood in a cell of a row that nobody meant to change, by its hash. A date in the notation in which people type
    /// them can be one that was typed.
    pub(super) fn stood(
        &self,
        (place, hash): (usize, &str),
        row: &Row,
        layout: &Layout,
        today: Date,
    ) -> Dated {
        let now = unguard(row.get(place).unwrap_or_default());
        let is_asked = is_asked_about(place, row, layout);
        let stood = self.origin(now, hash, is_asked, today);
        let is_date = layout.place_of(Role::Upload(Column::NetworkDateAccepted)) == Some(place);
        let (Dated::As(origin), Some(day)) = (&stood, iso(now).filter(|_| is_date)) else {
            return stood;
        };
        // Spreadsheets show dates in the notation of their country, and what they write over they write over everywhere.
        if is_asked && !self.dates_were_rewritten {
            return Dated::Other;
        }
        let Reading::Either { mdy, dmy, .. } = read(origin, today) else {
            return stood;
        };
        let is_same_day = self.plan.resolve(origin, today).map(|(own, _)| own) == Some(day);
        match self.isos.is_made(day, origin, today) {
            Some(true) => stood,
            _ if is_same_day => stood,
            Some(false) => Dated::Other,
            None => Dated::Unsure(mdy, dmy),
        }
    }
}

/// The text that has this hash.
pub(super) fn by_hash(texts: Vec<String>, hash: &str) -> Option<String> {
    texts.into_iter().find(|text| of_cell(text) == hash)
}

/// The day of a text in the ISO notation.
pub(super) fn iso(text: &str) -> Option<Date> {
    Format::iso().read(text.trim())
}

/// Whether the problem of a row names the column of a cell, by its own title or by that of Mediarails.
pub(super) fn is_asked_about(place: usize, row: &Row, layout: &Layout) -> bool {
    let column = match layout.roles.get(place) {
        Some(Role::Upload(column)) => Some(column.title()),
        _ => None,
    };
    let own = layout.titles.get(place).map(String::as_str);
    let titles: Vec<&str> = column.into_iter().chain(own).collect();
    let problem = layout.place_of(Role::Ours(1));
    let problem = problem.and_then(|place| row.get(place)).unwrap_or_default();
    let mut lines = unguard(problem).lines();
    lines.any(|line| {
        let mut titles = titles.iter().filter(|title| !title.is_empty());
        titles.any(|title| {
            let words = line.strip_prefix(title);
            let words = words.and_then(|words| words.strip_prefix(": "));
            words.is_some_and(|words| !Problem::are_of_mended(words))
        })
    })
}
