//! The commonest dates of a column, counted by how they are written and what they show; put among all that
//! the column shows once for many rows.

use super::evidence::Group;
use super::past::PastDate;
use super::shown::Signs;
use super::tally::Witness;

/// Dates of a column that are told by their digits.
#[derive(Debug, Clone)]
pub(super) struct PastDates {
    /// For each sort its number among those that were met, from 1.
    numbers: [u8; PastDate::SORTS],
    met: Vec<(Group, Signs, Witness)>,
}

impl PastDates {
    pub(super) const fn is_empty(&self) -> bool {
        self.met.is_empty()
    }

    pub(super) fn add(&mut self, date: &PastDate, text: &str, line: u64) {
        let number = self.numbers.get(date.sort()).copied().unwrap_or_default();
        let known = usize::from(number).checked_sub(1);
        match known.and_then(|number| self.met.get_mut(number)) {
            Some((.., witness)) => witness.add(text, line),
            None => self.add_first(date, text, line),
        }
    }

    #[cold]
    fn add_first(&mut self, date: &PastDate, text: &str, line: u64) {
        let Some((group, signs)) = date.shows() else {
            return;
        };
        let mut witness = Witness::default();
        witness.add(text, line);
        self.met.push((group, signs, witness));
        if let Some(number) = self.numbers.get_mut(date.sort()) {
            *number = u8::try_from(self.met.len()).unwrap_or_default();
        }
    }

    /// What was counted of each sort.
    pub(super) fn sorts(self) -> impl Iterator<Item = (Group, Signs, Witness)> {
        self.met.into_iter()
    }
}

impl Default for PastDates {
    fn default() -> Self {
        Self {
            numbers: [0; PastDate::SORTS],
            met: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Date, Evidence, Order};
    use crate::values::memory::Memory;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_counted_together_is_what_is_noted_one_by_one(
            cells in proptest::collection::vec(
                prop_oneof![
                    4 => "(0[1-9]|1[0-9])[-/.](0[1-9]|[12][0-9]|3[01])[-/.]20[12][0-9]",
                    1 => "[1-9]/[1-9]/2021|2021-03-04|4[0-9]{4}|",
                ],
                0..60,
            ),
            cut in 0_usize..60,
            setting in prop_oneof![Just(None), Just(Some(Order::Mdy)), Just(Some(Order::Dmy))],
        ) {
            let today = Date::from_ymd(2026, 1, 31).unwrap();
            let mut known = Memory::new();
            let mut slow = Evidence::default();
            let mut parts = [Evidence::default(), Evidence::default()];
            for (line, cell) in (2..).zip(&cells) {
                slow.add(cell, line, today);
                let part = usize::from(line < cut as u64);
                parts[part].add_knowing(&mut known, cell, line, today);
            }
            let [mut all, first] = parts;
            all.merge(first);
            let decide = |evidence: &Evidence| format!("{:?}", evidence.decide(setting, today));
            prop_assert_eq!(decide(&all), decide(&slow));
            let mut settled = Evidence::default();
            settled.merge(all);
            prop_assert_eq!((settled.groups, settled.serials), (slow.groups, slow.serials));
        }
    }
}
