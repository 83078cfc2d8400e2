//! Reading one text: what it says by itself, and what it says in a known order.

use super::candidates::Choice;
use super::scan::{Found, scan};
use super::{Date, Order, serial};
use serde::{Deserialize, Serialize};

/// What a text says about a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// One day; it may lie in the future.
    One(Date, Notation),
    /// Two days that both exist.
    Either {
        /// The day if the month stands first.
        mdy: Date,
        /// The day if the day stands first.
        dmy: Date,
        /// How it is written.
        notation: Notation,
    },
    /// It is written like a date, and there is no such day (or time of day, or the day of the week
    /// is another one).
    Impossible,
    /// It is no date, or not a whole one.
    NotADate,
}

/// How a date is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Notation {
    /// The kind of notation.
    pub shape: Shape,
    /// Whether something that is no part of the date stands round it, or unusual characters in it.
    pub dressed: bool,
    /// Whether a time of day or a zone stands behind it.
    pub timed: bool,
}

/// The kinds of notation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shape {
    /// `2021-03-04`.
    Iso,
    /// `2021/3/4`, `2021.03.04`: year, month, day with another separator or without padding.
    YearFirst,
    /// `20210304`.
    Compact,
    /// `3/4/2021`, `04.03.21`: the year last, or of two digits.
    Numeric {
        /// `/`, `.`, `-` or a space.
        separator: char,
        /// Whether numbers below ten have a leading zero.
        padding: Padding,
        /// 2 or 4.
        year_digits: u8,
    },
    /// `4 mars 2021`, `Mar 4, 2021`.
    MonthName,
    /// `2021年3月4日`, `令和3年3月4日`.
    Japanese,
    /// `44259`: the number that a spreadsheet keeps for a day.
    Serial,
}

/// Whether the numbers of a date have leading zeros.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Padding {
    /// `06/26/2021`.
    With,
    /// `6/26/2021`.
    Without,
    /// `10/26/2021`: no number below ten that could show it.
    Unseen,
}

/// Reads a text by itself. Two-digit years lie between 1996 and the year of `today`; a year of two digits in first place is read only if it is
/// above 31 (only the plan of a column knows more about such years); serial days and eight digits are dates only from 1996 to
/// `today`.
pub fn read(text: &str, today: Date) -> Reading {
    let (found, notation) = scan(text, today);
    match found {
        Found::Day(date) => Reading::One(date, notation),
        Found::Numbers(candidates) => match candidates.choice() {
            Choice::One(date) => Reading::One(date, notation),
            Choice::Either(mdy, dmy) => Reading::Either { mdy, dmy, notation },
            Choice::Nothing => Reading::Impossible,
        },
        Found::Serial(number) => match serial::in_1900(number, today) {
            Some(date) => Reading::One(date, notation),
            None => Reading::NotADate,
        },
        Found::Impossible => Reading::Impossible,
        Found::Nothing => Reading::NotADate,
    }
}

/// Reads a text in a column whose order is known: the order decides where it gives a day, and
/// elsewhere the text stands for itself.
pub fn read_in(text: &str, order: Order, today: Date) -> Option<Date> {
    let (found, _) = scan(text, today);
    if let Found::Numbers(candidates) = found
        && let Some(date) = candidates.get(order)
    {
        return Some(date);
    }
    match read(text, today) {
        Reading::One(date, _) => Some(date),
        _ => None,
    }
}
