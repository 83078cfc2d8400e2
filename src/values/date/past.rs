//! The commonest dates, `06/26/2021` in a year that is past, looked at by their digits alone: nothing about
//! them depends on the day of today, and a look into a memory would take longer.

use super::evidence::Group;
use super::plan::DatePlan;
use super::reading::{Padding, Shape};
use super::shown::Signs;
use super::{Date, FIRST_YEAR, Order};
use crate::values::bytes::are_eight_digits;
use std::num::NonZeroU64;

/// Such a date; its day need not exist.
#[derive(Debug, Clone, Copy)]
pub struct PastDate {
    /// Those of the first two numbers, and of the year, as text.
    digits: NonZeroU64,
    /// What else is to be known of it, as bits.
    sort: u8,
}

/// There is such a day if the month stands first.
const MONTH_FIRST: u8 = 1;
/// There is such a day if the day stands first.
const DAY_FIRST: u8 = 1 << 1;
/// There are both, and they are two days.
const TWO_DAYS: u8 = 1 << 2;
/// One of the first two numbers is below ten.
const PADDED: u8 = 1 << 3;
/// From this bit on stands which of the separators it has, which follow each other.
const SEPARATOR: u8 = 4;
const SEPARATORS: u8 = 3;
const FIRST_SEPARATOR: u8 = b'-';

impl PastDate {
    /// How many sorts of such dates there are. Dates of a sort are written alike and show the same.
    pub const SORTS: usize = (SEPARATORS as usize) << SEPARATOR;

    /// The date that a cell is, if it is such a one.
    pub fn of(text: &str, today: Date) -> Option<Self> {
        let (digits, separator) = apart(text.as_bytes())?;
        let [first, second, century, year] = pairs(digits);
        let year = century * 100 + year;
        if !(FIRST_YEAR..today.year()).contains(&i32::try_from(year).ok()?) {
            return None;
        }
        let month_first = is_day(year, first, second);
        let day_first = is_day(year, second, first);
        let bit = |bit: u8, is_set: bool| bit * u8::from(is_set);
        let sort = bit(MONTH_FIRST, month_first)
            | bit(DAY_FIRST, day_first)
            | bit(TWO_DAYS, month_first && day_first && first != second)
            | bit(PADDED, first < 10 || second < 10)
            | separator << SEPARATOR;
        let digits = NonZeroU64::new(digits)?;
        Some(Self { digits, sort })
    }

    /// Writes the day as `YYYY-MM-DD` into `into`, if there is one in this order; else false.
    pub fn write_iso(self, order: Order, into: &mut String) -> bool {
        let iso = self.iso(order);
        let iso = iso.as_ref().and_then(|iso| str::from_utf8(iso).ok());
        iso.is_some_and(|iso| {
            into.clear();
            into.push_str(iso);
            true
        })
    }

    /// The number of its sort, from 0.
    pub fn sort(&self) -> usize {
        self.sort.into()
    }

    const fn is(&self, bit: u8) -> bool {
        self.sort & bit != 0
    }

    fn shape(&self) -> Shape {
        Shape::Numeric {
            separator: char::from(FIRST_SEPARATOR + (self.sort >> SEPARATOR)),
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

/// The digits of such a date as they stand in it, the first lowest, and which of the separators it has; the
/// ten bytes are looked at as two numbers.
fn apart(text: &[u8]) -> Option<(u64, u8)> {
    let text: &[u8; 10] = text.try_into().ok()?;
    let [begin, end] =
        [text.first_chunk()?, text.last_chunk()?].map(|bytes| u64::from_le_bytes(*bytes));
    let digits = begin & 0xFFFF | begin >> 8 & 0xFFFF_0000 | end & !0xFFFF_FFFF;
    let [_, _, separator, _, _, same, ..] = begin.to_le_bytes();
    let number = separator.wrapping_sub(FIRST_SEPARATOR);
    let is_it = are_eight_digits(digits) && separator == same && number < SEPARATORS;
    is_it.then_some((digits, number))
}

/// The numbers that eight digits are by twos.
const fn pairs(digits: u64) -> [u64; 4] {
    let single = digits & 0x0F0F_0F0F_0F0F_0F0F;
    let pairs = single * 10 + (single >> 8);
    [
        pairs & 0xFF,
        pairs >> 16 & 0xFF,
        pairs >> 32 & 0xFF,
        pairs >> 48 & 0xFF,
    ]
}

/// How many days each month has, from 1, in a year without a leap day; none has a month that there is not.
const DAYS: [u8; 128] = days();

#[expect(
    clippy::indexing_slicing,
    reason = "runs when it is compiled, and there is room for all months"
)]
const fn days() -> [u8; 128] {
    let mut days = [0; 128];
    let of_months = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 0;
    while month < of_months.len() {
        days[month] = of_months[month];
        month += 1;
    }
    days
}

/// Whether there is such a day; none of the numbers but the year has more than two digits.
fn is_day(year: u64, month: u64, day: u64) -> bool {
    let place = usize::try_from(month).unwrap_or_default() % DAYS.len();
    let days = DAYS.get(place).copied().unwrap_or_default();
    let is_usual = day.wrapping_sub(1) < u64::from(days);
    is_usual | ((month, day) == (2, 29) && is_leap(year))
}

const fn is_leap(year: u64) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

impl DatePlan {
    /// The order in which [`DatePlan::ordered`] reads the dates of a sort, if it is stated or proven by the
    /// column.
    pub fn order_by_digits(&self, date: &PastDate) -> Option<Order> {
        self.decided(date.shape())
    }
}

/// What [`super::read_in`] gives for a text that can be told by its digits: the day as `YYYY-MM-DD`.
pub fn iso_in(text: &str, order: Order, today: Date) -> Option<[u8; 10]> {
    PastDate::of(text, today)?.iso(order)
}

impl PastDate {
    /// The day as `YYYY-MM-DD`, if there is one in this order.
    fn iso(self, order: Order) -> Option<[u8; 10]> {
        let [a0, a1, b0, b1, y0, y1, y2, y3] = self.digits.get().to_le_bytes();
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
    use super::super::{Evidence, numeric, read_in};
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_digits_tell_what_the_scan_tells(
            text in "([0-3][0-9]|1[0-3])[-/.]([0-3][0-9]|1[0-3])[-/.](19|20|18|00)[0-9]{2}|[0-9/:]{2}[,-0][0-9]{2}[,-0][0-9:]{4,5}|[0-9/]{9,11}",
            column in proptest::collection::vec("(0[1-9]|[12][0-9]|3[01])[-/.](0[1-9]|[12][0-9])[-/.]2021", 0..3),
            setting in prop_oneof![Just(None), Just(Some(Order::Mdy)), Just(Some(Order::Dmy)), Just(Some(Order::Ymd))],
        ) {
            let today = Date::from_ymd(2026, 1, 31).unwrap();
            let date = PastDate::of(&text, today);
            let year: Option<i32> = text.get(6..).and_then(|year| year.parse().ok());
            let is_past = year.is_some_and(|year| (FIRST_YEAR..2026).contains(&year));
            let is_plain = numeric::plain(text.as_bytes()).is_some();
            prop_assert_eq!(date.is_some(), is_plain && is_past, "{}", text);
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
            let order = date.and_then(|date| plan.order_by_digits(&date));
            let order = order.filter(|order| date.is_some_and(|date| date.write_iso(*order, &mut iso)));
            if let Some(order) = order {
                let (date, _, slow) = plan.ordered(&text).unwrap();
                prop_assert_eq!((iso, order), (date.to_string(), slow), "{}", text);
            }
        }
    }

    #[test]
    fn a_day_that_exists_is_one() {
        let slow = |year: u64, month: u64, day: u64| {
            let [month, day] = [month, day].map(|number| u32::try_from(number).unwrap());
            Date::from_ymd(i32::try_from(year).unwrap(), month, day).is_some()
        };
        for year in [2024, 2021, 1900, 2000] {
            for month in 0..100 {
                for day in 0..100 {
                    let found = is_day(year, month, day);
                    assert_eq!(found, slow(year, month, day), "{year} {month} {day}");
                }
            }
        }
    }
}
