//! The commonest dates, `06/26/2021` in a year that is past, looked at by their digits alone: nothing about
//! them depends on the day of today, and a look into a memory would take longer.

use super::evidence::Group;
use super::numeric::{self, Numbers};
use super::plan::DatePlan;
use super::reading::Shape;
use super::shown::{Shown, Signs, What};
use super::{Date, FIRST_READABLE_YEAR, Order};

/// Such a date; its day need not exist.
#[derive(Debug, Clone, Copy)]
struct PastDate {
    numbers: Numbers,
    year: i32,
}

impl PastDate {
    fn of(text: &str, today: Date) -> Option<Self> {
        let numbers = numeric::plain(text.as_bytes())?;
        let [.., year] = numbers.values();
        let year = i32::try_from(year).ok()?;
        (FIRST_READABLE_YEAR..today.year())
            .contains(&year)
            .then_some(Self { numbers, year })
    }

    fn shape(&self) -> Shape {
        Shape::Numeric {
            separator: self.numbers.separator,
            padding: self.numbers.padding(),
            year_digits: 4,
        }
    }

    /// Whether there is such a day if the month stands first, and if the day does.
    const fn exists(&self) -> (bool, bool) {
        let [first, second, _] = self.numbers.values();
        (
            is_day(self.year, first, second),
            is_day(self.year, second, first),
        )
    }
}

const fn is_day(year: i32, month: u32, day: u32) -> bool {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        _ => 0,
    };
    1 <= day && day <= days
}

impl Shown {
    /// What a cell shows, if that is told by its digits.
    pub(super) fn by_digits(text: &str, today: Date) -> Option<Self> {
        let date = PastDate::of(text, today)?;
        let group = Group::of(date.shape())?;
        let [first, second, _] = date.numbers.values();
        let exists = date.exists();
        let both = exists == (true, true) && first != second;
        let signs = Signs {
            mdy: exists == (true, false),
            dmy: exists == (false, true),
            both,
            both_never_year: both,
            never_year: exists != (false, false),
            ..Signs::default()
        };
        Some(Self(What::Order(group, signs)))
    }
}

impl DatePlan {
    /// What [`DatePlan::ordered`] gives for a cell that can be told by its digits and whose order is stated or
    /// proven by the column: writes the day as `YYYY-MM-DD` into `into` and gives the order.
    pub fn iso_by_digits(&self, text: &str, into: &mut String) -> Option<Order> {
        let date = PastDate::of(text, self.today()?)?;
        let order = self.decided(date.shape())?;
        let iso = date.iso(text, order)?;
        into.clear();
        into.push_str(str::from_utf8(&iso).ok()?);
        Some(order)
    }
}

/// What [`super::read_in`] gives for a text that can be told by its digits: the day as `YYYY-MM-DD`.
pub fn iso_in(text: &str, order: Order, today: Date) -> Option<[u8; 10]> {
    PastDate::of(text, today)?.iso(text, order)
}

impl PastDate {
    /// The day as `YYYY-MM-DD`, if there is one in this order.
    fn iso(self, text: &str, order: Order) -> Option<[u8; 10]> {
        let &[a0, a1, _, b0, b1, _, y0, y1, y2, y3] = text.as_bytes() else {
            return None;
        };
        let (month_first, day_first) = self.exists();
        let ([m0, m1], [d0, d1]) = match order {
            Order::Mdy if month_first => ([a0, a1], [b0, b1]),
            Order::Dmy if day_first => ([b0, b1], [a0, a1]),
            _ => return None,
        };
        Some([y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1])
    }
}

#[cfg(test)]
mod tests {
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
            if let Some(shown) = Shown::by_digits(&text, today) {
                let slow = Shown::by(&text, today);
                prop_assert_eq!(format!("{shown:?}"), format!("{slow:?}"), "{}", text);
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
            if let Some(order) = plan.iso_by_digits(&text, &mut iso) {
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
