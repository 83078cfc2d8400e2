//! The commonest dates, `06/26/2021` in a year that is past, looked at by their digits alone: nothing about
//! them depends on the day of today, and a look into a memory would take longer.

use super::evidence::Group;
use super::numeric;
use super::plan::DatePlan;
use super::reading::{Padding, Shape};
use super::shown::Signs;
use super::{Date, FIRST_READABLE_YEAR, Order};

/// Such a date; its day need not exist.
#[derive(Debug, Clone, Copy)]
pub struct PastDate {
    /// Those of the first two numbers, and of the year, as text.
    digits: u64,
    /// What else is to be known of it, as bits.
    sort: usize,
}

/// There is such a day if the month stands first.
const MONTH_FIRST: usize = 1;
/// There is such a day if the day stands first.
const DAY_FIRST: usize = 1 << 1;
/// There are both, and they are two days.
const TWO_DAYS: usize = 1 << 2;
/// One of the first two numbers is below ten.
const PADDED: usize = 1 << 3;
/// From this bit on stands which of the separators it has, which follow each other.
const SEPARATOR: usize = 4;
const FIRST_SEPARATOR: u8 = b'-';

impl PastDate {
    /// How many sorts of such dates there are. Dates of a sort are written alike and show the same.
    pub(super) const SORTS: usize = 3 << SEPARATOR;

    /// The date that a cell is, if it is such a one.
    pub fn of(text: &str, today: Date) -> Option<Self> {
        let numbers = numeric::plain(text.as_bytes())?;
        let &[a0, a1, separator, b0, b1, _, y0, y1, y2, y3] = text.as_bytes() else {
            return None;
        };
        let [first, second, year] = numbers.values();
        let year = i32::try_from(year).ok()?;
        if !(FIRST_READABLE_YEAR..today.year()).contains(&year) {
            return None;
        }
        let month_first = is_day(year, first, second);
        let day_first = is_day(year, second, first);
        let bit = |bit: usize, is_set: bool| bit * usize::from(is_set);
        let sort = bit(MONTH_FIRST, month_first)
            | bit(DAY_FIRST, day_first)
            | bit(TWO_DAYS, month_first && day_first && first != second)
            | bit(PADDED, first < 10 || second < 10)
            | usize::from(separator.wrapping_sub(FIRST_SEPARATOR)) << SEPARATOR;
        let digits = u64::from_le_bytes([a0, a1, b0, b1, y0, y1, y2, y3]);
        Some(Self { digits, sort })
    }

    /// The number of its sort, from 0.
    pub(super) const fn sort(&self) -> usize {
        self.sort
    }

    const fn is(&self, bit: usize) -> bool {
        self.sort & bit != 0
    }

    fn shape(&self) -> Shape {
        let separator = u8::try_from(self.sort >> SEPARATOR).unwrap_or_default();
        Shape::Numeric {
            separator: char::from(FIRST_SEPARATOR + separator),
            padding: if self.is(PADDED) {
                Padding::With
            } else {
                Padding::Unseen
            },
            year_digits: 4,
        }
    }

    /// What it shows about dates that are written like it.
    pub(super) fn shows(&self) -> Option<(Group, Signs)> {
        let group = Group::of(self.shape())?;
        let (month_first, day_first) = (self.is(MONTH_FIRST), self.is(DAY_FIRST));
        let signs = Signs {
            mdy: month_first && !day_first,
            dmy: day_first && !month_first,
            both: self.is(TWO_DAYS),
            both_never_year: self.is(TWO_DAYS),
            never_year: month_first || day_first,
            ..Signs::default()
        };
        Some((group, signs))
    }
}

/// How many days each month has, from 1, in a year without a leap day.
const DAYS: [u32; 13] = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

fn is_day(year: i32, month: u32, day: u32) -> bool {
    let days = usize::try_from(month).map_or(0, |month| DAYS.get(month).copied().unwrap_or(0));
    let is_leap_day =
        (month, day) == (2, 29) && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    (1..=days).contains(&day) || is_leap_day
}

impl DatePlan {
    /// What [`DatePlan::ordered`] gives for a cell that is told by its digits and whose order is stated or
    /// proven by the column: writes the day as `YYYY-MM-DD` into `into` and gives the order.
    pub fn iso_by_digits(&self, date: &PastDate, into: &mut String) -> Option<Order> {
        let order = self.decided(date.shape())?;
        let iso = date.iso(order)?;
        into.clear();
        into.push_str(str::from_utf8(&iso).ok()?);
        Some(order)
    }
}

/// What [`super::read_in`] gives for a text that can be told by its digits: the day as `YYYY-MM-DD`.
pub fn iso_in(text: &str, order: Order, today: Date) -> Option<[u8; 10]> {
    PastDate::of(text, today)?.iso(order)
}

impl PastDate {
    /// The day as `YYYY-MM-DD`, if there is one in this order.
    fn iso(self, order: Order) -> Option<[u8; 10]> {
        let [a0, a1, b0, b1, y0, y1, y2, y3] = self.digits.to_le_bytes();
        let ([m0, m1], [d0, d1]) = match order {
            Order::Mdy if self.is(MONTH_FIRST) => ([a0, a1], [b0, b1]),
            Order::Dmy if self.is(DAY_FIRST) => ([b0, b1], [a0, a1]),
            _ => return None,
        };
        Some([y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1])
    }
}

#[cfg(test)]
mod tests {
    use super::super::shown::{Shown, What};
    use super::super::{Evidence, read_in};
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_digits_tell_what_the_scan_tells(
            text in "([0-3][0-9]|1[0-3])[-/.]([0-3][0-9]|1[0-3])[-/.](19|20|18|00)[0-9]{2}",
            column in proptest::collection::vec("(0[1-9]|[12][0-9]|3[01])[-/.](0[1-9]|[12][0-9])[-/.]2021", 0..3),
            setting in prop_oneof![Just(None), Just(Some(Order::Mdy)), Just(Some(Order::Dmy)), Just(Some(Order::Ymd))],
        ) {
            let today = Date::from_ymd(2026, 1, 31).unwrap();
            let date = PastDate::of(&text, today);
            if let Some(date) = date {
                let (group, signs) = date.shows().unwrap();
                let quick = Shown(What::Order(group, signs));
                prop_assert_eq!(format!("{quick:?}"), format!("{:?}", Shown::by(&text, today)), "{}", text);
            }
            for order in [Order::Mdy, Order::Dmy, Order::Ymd] {
                if let Some(iso) = iso_in(&text, order, today) {
                    let slow = read_in(&text, order, today).unwrap().to_string();
                    prop_assert_eq!(&iso, slow.as_bytes(), "{} {:?}", text, order);
                }
            }
            let mut evidence = Evidence::default();
            for (line, cell) in (2..).zip(&column) {
                evidence.add(cell, line, today);
            }
            let plan = evidence.decide(setting, today);
            let mut iso = String::new();
            if let Some(order) = date.and_then(|date| plan.iso_by_digits(&date, &mut iso)) {
                let (date, _, slow) = plan.ordered(&text).unwrap();
                prop_assert_eq!((iso, order), (date.to_string(), slow), "{}", text);
            }
        }
    }

    #[test]
    fn a_day_that_exists_is_one() {
        for (year, month, day) in [(2024, 2, 29), (2021, 2, 29), (1900, 2, 29), (2000, 2, 29)] {
            for day in [day, day - 1, 0, 31, 32] {
                let slow = Date::from_ymd(year, month, day).is_some();
                assert_eq!(is_day(year, month, day), slow, "{year} {month} {day}");
            }
        }
        for month in 0..14 {
            for day in 0..33 {
                let slow = Date::from_ymd(2021, month, day).is_some();
                assert_eq!(is_day(2021, month, day), slow, "{month} {day}");
            }
        }
    }
}
