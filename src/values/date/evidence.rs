//! What a whole column shows about the order of day and month. Bounded: a handful of groups with
//! counts and one example each, whatever the number of rows.

use super::plan::DatePlan;
use super::reading::Padding;
use super::shown::{Shown, Signs, What};
use super::{Date, Order, Proven, serial, tidy};
use crate::values::memory::Memory;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The longest example that is kept, in characters; numeric dates are shorter.
const LONGEST_EXAMPLE: usize = 40;

/// What the cells of a date column show; fed with every cell in a first pass.
#[derive(Debug, Clone, Default)]
pub struct Evidence {
    pub(super) groups: BTreeMap<Group, Tally>,
    pub(super) serials: Serials,
}

/// Cells that are written alike, and so by one source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Group {
    pub(super) separator: char,
    pub(super) padding: Padding,
    pub(super) year_digits: u8,
}

/// How often something was seen, and where first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Witness {
    pub(super) rows: u64,
    pub(super) line: u64,
    pub(super) text: String,
}

/// What the cells of a group show. A cell with one day for both orders shows nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Tally {
    /// Only month first gives a day.
    pub(super) mdy: Witness,
    /// Only day first gives a day.
    pub(super) dmy: Witness,
    /// Both do, and the days differ.
    pub(super) both: Witness,
    /// Both do, the days differ, and a two-digit year first gives none.
    pub(super) both_never_year: Witness,
    /// Neither does, but a two-digit year first does.
    pub(super) year_only: Witness,
    /// As before, and the first number is above 31.
    pub(super) surely_year: Witness,
    /// One of the two does, and a two-digit year first gives another day.
    pub(super) year_too: Witness,
    /// One of the two does, and a two-digit year first gives none.
    pub(super) never_year: u64,
}

/// Serial days by the systems under which they fit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Serials {
    pub(super) only_1900: u64,
    pub(super) only_1904: u64,
    pub(super) both: u64,
}

impl Evidence {
    /// Takes note of a cell. `line` is the physical line, for the proof; days after `today` are
    /// ruled out.
    pub fn add(&mut self, text: &str, line: u64, today: Date) {
        self.note(&Shown::by(text, today), text, line);
    }

    /// The same with the help of a memory, for which `today` must be the same each time.
    pub fn add_knowing(&mut self, known: &mut Memory<Shown>, text: &str, line: u64, today: Date) {
        // That one shows nothing is seen sooner than remembered.
        if !Shown::is_iso(text) {
            let shown = known.of(text, || Shown::by(text, today));
            self.note(shown, text, line);
        }
    }

    fn note(&mut self, shown: &Shown, text: &str, line: u64) {
        match &shown.0 {
            What::Nothing => {}
            What::Serial(fits) => self.serials.merge(*fits),
            What::Order(group, signs) => {
                let tally = match self.groups.get_mut(group) {
                    Some(known) => known,
                    None => self.groups.entry(*group).or_default(),
                };
                tally.add(*signs, text, line);
            }
        }
    }

    /// Takes over what another part of the column shows.
    pub fn merge(&mut self, other: Self) {
        for (group, tally) in other.groups {
            self.groups.entry(group).or_default().merge(tally);
        }
        self.serials.merge(other.serials);
    }

    /// What follows for reading the column. `setting` is the order that the person has stated; it
    /// wins wherever it gives a day.
    pub fn decide(&self, setting: Option<Order>, today: Date) -> DatePlan {
        DatePlan::of(self, setting, today)
    }

    /// What follows for cells that are what is left of a column: only what all of it proved counts,
    /// for a rest is no fair sample. A stated order wins here too.
    pub fn decide_after(&self, earlier: Proven, setting: Option<Order>, today: Date) -> DatePlan {
        DatePlan::after(earlier, self, setting, today)
    }
}

impl Witness {
    fn add(&mut self, text: &str, line: u64) {
        self.rows += 1;
        if self.rows == 1 || line < self.line {
            self.line = line;
            self.text = tidy::peel(text).chars().take(LONGEST_EXAMPLE).collect();
        }
    }

    fn merge(&mut self, other: Self) {
        let rows = self.rows + other.rows;
        if self.rows == 0 || (other.rows > 0 && other.line < self.line) {
            *self = other;
        }
        self.rows = rows;
    }
}

impl Tally {
    fn add(&mut self, signs: Signs, text: &str, line: u64) {
        for (is_shown, witness) in [
            (signs.mdy, &mut self.mdy),
            (signs.dmy, &mut self.dmy),
            (signs.both, &mut self.both),
            (signs.both_never_year, &mut self.both_never_year),
            (signs.year_only, &mut self.year_only),
            (signs.surely_year, &mut self.surely_year),
            (signs.year_too, &mut self.year_too),
        ] {
            if is_shown {
                witness.add(text, line);
            }
        }
        self.never_year += u64::from(signs.never_year);
    }

    fn merge(&mut self, other: Self) {
        self.mdy.merge(other.mdy);
        self.dmy.merge(other.dmy);
        self.both.merge(other.both);
        self.both_never_year.merge(other.both_never_year);
        self.year_only.merge(other.year_only);
        self.surely_year.merge(other.surely_year);
        self.year_too.merge(other.year_too);
        self.never_year += other.never_year;
    }
}

impl Serials {
    pub(super) fn of(number: u32, today: Date) -> Self {
        let fits_1900 = serial::in_1900(number, today).is_some();
        let fits_1904 = serial::in_1904(number, today).is_some();
        Self {
            only_1900: u64::from(fits_1900 && !fits_1904),
            only_1904: u64::from(fits_1904 && !fits_1900),
            both: u64::from(fits_1900 && fits_1904),
        }
    }

    fn merge(&mut self, other: Self) {
        self.only_1900 += other.only_1900;
        self.only_1904 += other.only_1904;
        self.both += other.both;
    }
}
