//! In which order the spreadsheet that saved the file writes dates, shown by dates of the file itself whose
//! original is known and that can be read in one way only. What is a rewrite and what a person has typed
//! is told by that, and nothing is guessed where it does not show.

use crate::run::cell_hashes::of_cell;
use crate::values::date::{Date, Format, Locale, Reading, other_notations, read};
use std::collections::HashSet;

/// The locales of which the spreadsheet can be.
#[derive(Debug)]
pub(super) struct Locales {
    possible: Vec<Locale>,
    /// Whether the order is shown in which it writes dates.
    is_shown: bool,
    /// Whether dates that a spreadsheet would have rewritten stand in the file as they were written: what was
    /// typed then stands as it was typed.
    is_untouched: bool,
}

impl Default for Locales {
    fn default() -> Self {
        Self {
            possible: Locale::usual(),
            is_shown: false,
            is_untouched: false,
        }
    }
}

/// What stood in a cell that shows a date now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Dated {
    /// This, and nobody has changed it.
    As(String),
    /// It was rewritten or typed anew; the two days that it can mean.
    Unsure(Date, Date),
    /// Another text than a spreadsheet makes this of.
    Other,
}

/// What a date that a person has typed means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::fix_failed) enum Typed {
    /// What it says by itself.
    AsItStands,
    /// This day, as the spreadsheet has shown it.
    Day(Date),
    /// One of these two: nothing shows in which order the spreadsheet writes dates.
    Unsure(Date, Date),
}

impl Locales {
    /// What stood in a cell, by its hash. `is_asked` tells whether a person was asked for the date.
    pub(super) fn dated(&self, now: &str, hash: &str, is_asked: bool, today: Date) -> Dated {
        let found = |locale: &Locale| {
            let texts = other_notations(now.trim(), *locale, today);
            texts.into_iter().find(|text| of_cell(text) == hash)
        };
        let readings: Vec<(Date, Option<String>)> = self
            .possible
            .iter()
            .filter_map(|locale| Some((locale.day(now, today)?, found(locale))))
            .collect();
        let mut texts = readings.iter().filter_map(|(_, text)| text.clone());
        if Locale::ALL
            .iter()
            .all(|locale| locale.day(now, today).is_none())
        {
            return Locale::ALL
                .iter()
                .find_map(found)
                .map_or(Dated::Other, Dated::As);
        }
        match readings.as_slice() {
            [(one, Some(_)), (other, None)] | [(one, None), (other, Some(_))] if one != other => {
                Dated::Unsure(*one, *other)
            }
            _ => match texts.next() {
                Some(text) => Dated::As(text),
                None if is_asked => Dated::Other,
                None => Self::same_day(now, hash, today),
            },
        }
    }

    /// A date that nobody was asked for, and that means one day and meant the same, is none that a person has
    /// typed.
    fn same_day(now: &str, hash: &str, today: Date) -> Dated {
        let Reading::One(..) = read(now, today) else {
            return Dated::Other;
        };
        let mut texts = Locale::ALL
            .iter()
            .flat_map(|locale| other_notations(now.trim(), *locale, today));
        let text = texts.find(|text| of_cell(text) == hash);
        let text = text.filter(|text| matches!(read(text, today), Reading::One(..)));
        text.map_or(Dated::Other, Dated::As)
    }

    /// What a date that a person has typed means.
    pub(super) fn typed(&self, now: &str, today: Date) -> Typed {
        let mut days: Vec<Date> = self
            .possible
            .iter()
            .filter_map(|locale| locale.day(now, today))
            .collect();
        days.dedup();
        match days[..] {
            // What has one reading has it in every country.
            [day] if self.is_shown || !self.is_untouched => Typed::Day(day),
            [one, other] if !self.is_shown && !self.is_untouched => Typed::Unsure(one, other),
            _ => Typed::AsItStands,
        }
    }
}

/// What dates of the file show of the spreadsheet.
pub(super) struct Evidence {
    today: Date,
    /// The notation in which dates were written.
    format: Format,
    of_cells: Shown,
    of_offers: Shown,
    is_untouched: bool,
    met: HashSet<(String, String)>,
}

/// The locales that fit all that was seen, if anything was.
#[derive(Default)]
struct Shown(Option<Vec<Locale>>);

impl Shown {
    fn add(&mut self, fitting: &[Locale]) {
        let left = self.0.get_or_insert_with(|| Locale::ALL.to_vec());
        left.retain(|locale| fitting.contains(locale));
    }

    /// Those that are left; of the unusual ones only where no other fits.
    fn left(self) -> Option<Vec<Locale>> {
        let left = self.0?;
        let usual: Vec<Locale> = left.iter().copied().filter(|own| own.is_usual()).collect();
        Some(if usual.is_empty() { left } else { usual })
    }
}

impl Evidence {
    pub(super) fn new(format: Format, today: Date) -> Self {
        Self {
            today,
            format,
            of_cells: Shown::default(),
            of_offers: Shown::default(),
            is_untouched: false,
            met: HashSet::new(),
        }
    }

    /// Takes note of a date that stands as it was written.
    pub(super) fn unchanged(&mut self, date: &str) {
        self.is_untouched |= Format::iso()
            .read(date)
            .or(self.format.read(date))
            .is_some();
    }

    /// Takes note of a cell that is another one than was written.
    pub(super) fn changed(&mut self, now: &str, hash: &str, is_date: bool) {
        if !self.met.insert((now.to_owned(), hash.to_owned())) {
            return;
        }
        let in_one_order = self.is_in_one_order(now);
        if !in_one_order && (is_date || !self.is_whole(now)) {
            return;
        }
        let mut was_cut_short = false;
        let fits = |locale: &Locale| {
            let texts = other_notations(now.trim(), *locale, self.today);
            let mut texts = texts.into_iter();
            let text = texts.find(|text| of_cell(text) == hash);
            was_cut_short |= text.as_ref().is_some_and(|text| !self.is_whole(text));
            text.is_some()
        };
        let fitting: Vec<Locale> = Locale::ALL.into_iter().filter(fits).collect();
        let is_usual = fitting.iter().any(|locale| locale.is_usual());
        // Nobody types a year into a cell that is asked for no date.
        if in_one_order && is_usual || was_cut_short && !is_date {
            self.of_cells.add(&fitting);
        }
    }

    /// Takes note of what stands under Suggestion, where dates were written in the notation of the round.
    pub(super) fn offered(&mut self, now: &str) {
        let is_as_written = self.format.read(now).is_some();
        if !is_as_written && self.is_in_one_order(now) {
            let fits = |locale: &Locale| locale.day(now, self.today).is_some();
            let fitting: Vec<Locale> = Locale::ALL.into_iter().filter(fits).collect();
            self.of_offers.add(&fitting);
        }
    }

    /// Whether a text is a date in one order of day and month.
    fn is_in_one_order(&self, now: &str) -> bool {
        let usual = Locale::usual();
        let days = usual
            .iter()
            .filter(|own| own.day(now, self.today).is_some());
        days.count() == 1
    }

    /// Whether a text is a date of three numbers.
    fn is_whole(&self, text: &str) -> bool {
        !matches!(
            read(text, self.today),
            Reading::NotADate | Reading::Impossible
        )
    }

    /// What all of it shows. Where cells contradict each other, the file was saved in two countries, and nothing
    /// is shown.
    pub(super) fn locales(self) -> Locales {
        let is_seen = self.of_cells.0.is_some() || self.of_offers.0.is_some();
        let shown = self.of_cells.left().or_else(|| self.of_offers.left());
        let possible = shown.filter(|left| !left.is_empty());
        let is_shown = possible.as_ref().is_some_and(|left| {
            let mut writes = left.iter().map(|locale| locale.writes);
            let first = writes.next();
            writes.all(|other| Some(other) == first)
        });
        Locales {
            possible: possible.unwrap_or_else(Locale::usual),
            is_shown,
            is_untouched: self.is_untouched && !is_seen,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Date {
        Date::from_ymd(2026, 11, 23).unwrap()
    }

    /// What cells show that were this and are that now, in a column that is no date.
    fn shown_by(cells: &[(&str, &str)]) -> Locales {
        let mut evidence = Evidence::new(Format::iso(), today());
        for (before, now) in cells {
            evidence.changed(now, &of_cell(before), false);
        }
        evidence.locales()
    }

    fn day(month: u32, day: u32) -> Date {
        Date::from_ymd(2021, month, day).unwrap()
    }

    #[test]
    fn a_date_with_one_reading_shows_the_order_of_the_others() {
        let us = shown_by(&[("2021-12-26", "12/26/2021")]);
        let dated = |now: &str, before: &str| us.dated(now, &of_cell(before), true, today());
        assert_eq!(
            dated("5/6/2021", "2021-05-06"),
            Dated::As("2021-05-06".to_owned())
        );
        assert_eq!(
            dated("5/6/2021", "05/06/2021"),
            Dated::As("05/06/2021".to_owned())
        );
        // These were typed: 2021-06-05 over 2021-05-06.
        assert_eq!(dated("6/5/2021", "2021-05-06"), Dated::Other);
        assert_eq!(us.typed("6/5/2021", today()), Typed::Day(day(6, 5)));
        // No country writes so, so it was typed as it stands.
        assert_eq!(dated("05.06.2021", "2021-05-06"), Dated::Other);
        assert_eq!(us.typed("05.06.2021", today()), Typed::AsItStands);
        let german = shown_by(&[("2021-12-25", "25.12.2021")]);
        assert_eq!(german.typed("05.06.2021", today()), Typed::Day(day(6, 5)));
    }

    #[test]
    fn where_nothing_shows_the_order_both_days_are_named() {
        let unknown = shown_by(&[]);
        let dated = |now: &str, before: &str| unknown.dated(now, &of_cell(before), true, today());
        let both = (day(6, 5), day(5, 6));
        assert_eq!(
            dated("6/5/2021", "2021-05-06"),
            Dated::Unsure(both.0, both.1)
        );
        assert_eq!(
            unknown.typed("6/5/2021", today()),
            Typed::Unsure(both.0, both.1)
        );
        // In either order it was this one.
        assert_eq!(
            dated("6/5/2021", "06/05/2021"),
            Dated::As("06/05/2021".to_owned())
        );
        let contrary = shown_by(&[("2021-12-26", "12/26/2021"), ("2021-12-27", "27/12/2021")]);
        assert!(!contrary.is_shown);
    }

    #[test]
    fn a_program_that_reads_in_one_order_and_writes_in_the_other_is_known_by_what_it_completes() {
        let files = shown_by(&[("3/4", "04/03/2026"), ("May 6", "05/01/2006")]);
        let dated = files.dated("04/03/2021", &of_cell("03/04/2021"), true, today());
        assert_eq!(dated, Dated::As("03/04/2021".to_owned()));
    }
}
