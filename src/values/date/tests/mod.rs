//! Tests of the whole module, by what is asked of it.

mod column;
mod corpus;
mod format;
mod reading;
mod serials;
mod words;

use super::{Date, Reading, read};

/// The day of the runs in these tests.
fn today() -> Date {
    day(2026, 1, 31)
}

fn day(year: i32, month: u32, day: u32) -> Date {
    Date::from_ymd(year, month, day).expect("a day that exists")
}

/// The day, if the text has exactly one reading.
fn one(text: &str) -> Option<Date> {
    match read(text, today()) {
        Reading::One(date, _) => Some(date),
        _ => None,
    }
}
