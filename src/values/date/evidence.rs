//! What a whole column shows about the order of day and month. Bounded: a handful of groups with
//! counts and one example each, whatever the number of rows.

use super::candidates::Candidates;
use super::plan::DatePlan;
use super::reading::{Padding, Shape};
use super::scan::{Found, scan};
use super::{Date, Order, Proven, format, serial, tidy};
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
        // Such a cell shows nothing about order, and nearly every cell of a right file is one.
        if format::iso_numbers(text.as_bytes()).is_some() {
            return;
        }
        let (found, notation) = scan(text, today);
        match found {
            Found::Numbers(candidates) => {
                if let Some(group) = Group::of(notation.shape) {
                    self.groups
                        .entry(group)
                        .or_default()
                        .add(&candidates, text, line, today);
                }
            }
            Found::Serial(number) => self.serials.add(number, today),
            Found::Day(_) | Found::Impossible | Found::Nothing => {}
        }
    }

    /// Takes over what another part of the column shows.
    pub fn merge(&mut self, other: Self) {
        for (group, tally) in other.groups {
            self.groups.entry(group).or_default().merge(tally);
        }
        self.serials.only_1900 += other.serials.only_1900;
        self.serials.only_1904 += other.serials.only_1904;
        self.serials.both += other.serials.both;
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

impl Group {
    /// The group of a notation, if it is one whose order can be in question.
    pub(super) const fn of(shape: Shape) -> Option<Self> {
        match shape {
            Shape::Numeric {
                separator,
                padding,
                year_digits,
            } => Some(Self {
                separator,
                padding,
                year_digits,
            }),
            _ => None,
        }
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
    fn add(&mut self, candidates: &Candidates, text: &str, line: u64, today: Date) {
        let Candidates { mdy, dmy, ymd, .. } = *candidates;
        let past = |date: Option<Date>| date.is_some_and(|date| !date.is_after(today));
        match (mdy, dmy) {
            (None, None) if ymd.is_some() => {
                self.year_only.add(text, line);
                if candidates.only_a_year {
                    self.surely_year.add(text, line);
                }
                return;
            }
            // Nothing that could be written: nothing that proves anything.
            _ if !past(mdy) && !past(dmy) => return,
            (Some(mdy), Some(dmy)) if mdy != dmy => {
                self.both.add(text, line);
                if ymd.is_none() {
                    self.both_never_year.add(text, line);
                }
            }
            (Some(_), None) => self.mdy.add(text, line),
            (None, Some(_)) => self.dmy.add(text, line),
            _ => {}
        }
        if ymd.is_none() {
            self.never_year += 1;
        } else if mdy.is_none() || dmy.is_none() || mdy == dmy {
            self.year_too.add(text, line);
        }
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
    fn add(&mut self, number: u32, today: Date) {
        let fits_1900 = serial::in_1900(number, today).is_some();
        let fits_1904 = serial::in_1904(number, today).is_some();
        match (fits_1900, fits_1904) {
            (true, true) => self.both += 1,
            (true, false) => self.only_1900 += 1,
            (false, true) => self.only_1904 += 1,
            (false, false) => {}
        }
    }
}
