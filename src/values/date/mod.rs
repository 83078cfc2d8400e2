//! Dates: from what a cell says to a day, and from a day to the notation that the import wants.
//!
//! [`read`] reads one text without context; [`Evidence`] looks at a whole column and [`DatePlan`]
//! holds what the column proves about the order of day and month; [`Format`] writes. A text that
//! has several readings is never decided here by likelihood, a wrong day of the week or an invalid
//! time of day spoils the whole text, and a time zone never moves the day.
//!
//! The clock is read only by [`Date::from_system_clock`], which is meant for the command line.

mod candidates;
mod counted;
mod dayname;
mod evidence;
mod format;
mod japanese;
mod locale;
mod named;
mod names;
mod numeric;
mod order;
mod other_notations;
mod past;
mod plan;
mod proof;
mod proven;
mod reading;
mod scan;
mod serial;
mod shown;
mod tally;
mod tidy;
mod time;
mod verdict;
mod whole_year;

#[cfg(test)]
mod tests;

pub use dayname::without_weekday;
pub use evidence::Evidence;
pub use format::Format;
pub use locale::Locale;
pub use names::is_month;
pub use order::Order;
pub use other_notations::other_notations;
pub use past::{PastDate, iso_in};
pub use plan::DatePlan;
pub use proven::Proven;
pub use reading::{Notation, Padding, Reading, Shape, read, read_in};
pub use shown::Shown;
pub use whole_year::refused_short_year;

use chrono::{Datelike, Days, NaiveDate};
use std::fmt;

/// The first year in which a publisher can have joined: LinkShare began in 1996. The window of
/// two-digit years and of numbers that could be anything (serial days, eight digits) opens here.
const FIRST_YEAR: i32 = 1996;

/// The first year that is read from four digits. Earlier ones are slips of the hand
/// (`0021-03-04`), not days on which anybody joined anything.
const FIRST_READABLE_YEAR: i32 = 1900;

/// A day of the Gregorian calendar, in the years 1 to 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

impl Date {
    /// The day with this year, month (from 1) and day (from 1), if it exists.
    pub fn from_ymd(year: i32, month: u32, day: u32) -> Option<Self> {
        if !(1..=9999).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// The present day in the local time zone.
    pub fn from_system_clock() -> Self {
        Self(chrono::Local::now().date_naive())
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, from 1.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The day in English words, as a person would say it to another: `4 March 2021`.
    pub fn in_words(self) -> String {
        let month = names::english(self.month());
        format!("{} {month} {}", self.day(), self.year())
    }

    /// The day of the week, Monday being 0.
    fn weekday(self) -> u32 {
        self.0.weekday().num_days_from_monday()
    }

    /// The day so many days later.
    fn plus_days(self, days: u32) -> Option<Self> {
        let later = self.0.checked_add_days(Days::new(u64::from(days)))?;
        (later.year() <= 9999).then_some(Self(later))
    }

    /// How many days the other day lies before this one.
    fn days_since(self, earlier: Self) -> i64 {
        self.0.signed_duration_since(earlier.0).num_days()
    }

    /// Whether a publisher can have joined on the day: not before LinkShare began, in 1996, and not after
    /// `today`.
    pub fn can_be_joined(self, today: Self) -> bool {
        self.year() >= FIRST_YEAR && self <= today
    }

    /// Whether the day can be ruled out as the day on which somebody joined, seen from `today`. One
    /// day of leeway: the export may come from a time zone in which tomorrow has begun.
    fn is_after(self, today: Self) -> bool {
        self.days_since(today) > 1
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:04}-{:02}-{:02}",
            self.year(),
            self.month(),
            self.day()
        )
    }
}
