//! What a whole column shows about the order of day and month. Bounded: a handful of groups with
//! counts and one example each, whatever the number of rows.

use super::counted::PastDates;
use super::past::PastDate;
use super::plan::DatePlan;
use super::reading::Padding;
use super::shown::{Shown, What};
use super::tally::{Tally, Witness};
use super::{Date, Order, Proven, serial};
use crate::values::memory::Memory;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What the cells of a date column show; fed with every cell in a first pass.
#[derive(Debug, Clone, Default)]
pub struct Evidence {
    pub(super) groups: BTreeMap<Group, Tally>,
    pub(super) serials: Serials,
    /// What is not yet in the groups.
    past: PastDates,
}

/// Cells that are written alike, and so by one source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Group {
    pub(super) separator: char,
    pub(super) padding: Padding,
    pub(super) year_digits: u8,
}

impl Group {
    /// Whether its dates are written with dots.
    pub(super) const fn is_dotted(self) -> bool {
        self.separator == '.'
    }
}

/// Serial days by the systems under which they fit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Serials {
    pub(super) only_1900: u64,
    pub(super) only_1904: u64,
    pub(super) both: u64,
}

impl Evidence {
    /// Takes note of a cell. `line` is the physical line, for the proof.
    pub fn add(&mut self, text: &str, line: u64, today: Date) {
        self.note(&Shown::by(text, today), text, line);
    }

    /// The same with the help of a memory, for which `today` must be the same each time.
    pub fn add_knowing(&mut self, known: &mut Memory<Shown>, text: &str, line: u64, today: Date) {
        match &PastDate::of(text, today) {
            Some(date) => self.add_past(date, text, line),
            None => self.add_other(known, text, line, today),
        }
    }

    /// The same for a cell that is such a date.
    pub fn add_past(&mut self, date: &PastDate, text: &str, line: u64) {
        self.past.add(date, text, line);
    }

    /// The same for a cell that is no such date, as [`Evidence::add_knowing`].
    pub fn add_other(&mut self, known: &mut Memory<Shown>, text: &str, line: u64, today: Date) {
        // That it shows nothing is seen sooner than remembered.
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
        self.settle(other.past);
        for (group, tally) in &other.groups {
            self.groups.entry(*group).or_default().merge(tally);
        }
        self.serials.merge(other.serials);
    }

    /// The counts that prove something beside a stated order. Where that is the year first, cells with a
    /// year of two digits may be read by it, and then prove no other order.
    pub(super) fn proving_beside(&self, setting: Option<Order>) -> Cow<'_, BTreeMap<Group, Tally>> {
        let is_read_by_it = |tally: &Tally| tally.year_too.rows > 0;
        if setting != Some(Order::Ymd) || !self.groups.values().any(is_read_by_it) {
            return Cow::Borrowed(&self.groups);
        }
        let mut proving = self.groups.clone();
        for tally in proving.values_mut().filter(|tally| is_read_by_it(tally)) {
            (tally.mdy, tally.dmy) = (Witness::default(), Witness::default());
        }
        Cow::Owned(proving)
    }

    /// What follows for reading the column. `setting` is the order that the person has stated; it
    /// wins wherever it gives a day.
    pub fn decide(&self, setting: Option<Order>, today: Date) -> DatePlan {
        DatePlan::of(&self.whole(), setting, today)
    }

    /// What follows for cells that are what is left of a column: only what all of it proved counts,
    /// for a rest is no fair sample. A stated order wins here too.
    pub fn decide_after(&self, earlier: Proven, setting: Option<Order>, today: Date) -> DatePlan {
        DatePlan::after(earlier, &self.whole(), setting, today)
    }

    fn whole(&self) -> Cow<'_, Self> {
        if self.past.is_empty() {
            Cow::Borrowed(self)
        } else {
            let mut whole = self.clone();
            let past = std::mem::take(&mut whole.past);
            whole.settle(past);
            Cow::Owned(whole)
        }
    }

    /// Puts what was counted of the commonest dates into the groups.
    fn settle(&mut self, past: PastDates) {
        for (group, signs, counted) in past.sorts() {
            let tally = self.groups.entry(group).or_default();
            for witness in tally.shown_by(signs) {
                witness.merge(&counted);
            }
            tally.never_year += u64::from(signs.never_year) * counted.rows;
        }
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
