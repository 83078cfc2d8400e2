//! Tests of the whole module, by what is asked of it.

mod column;
mod corpus;
mod format;
mod reading;
mod serials;

use super::Date;

/// The day of the runs in these tests.
fn today() -> Date {
    day(2026, 1, 31)
}

fn day(year: i32, month: u32, day: u32) -> Date {
    Date::from_ymd(year, month, day).expect("a day that exists")
}
