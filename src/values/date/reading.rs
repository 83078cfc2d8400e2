//! Reading one text: what it says by itself, and what it says in a known order.

use super::candidates::{Candidates, Choice};
use super::japanese::Found as Japanese;
use super::numeric::Numbers;
use super::time::{self, Tail};
use super::{Date, FIRST_YEAR, Order, dayname, japanese, named, numeric, serial, tidy};

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Padding {
    /// `06/26/2021`.
    With,
    /// `6/26/2021`.
    Without,
    /// `10/26/2021`: no number below ten that could show it.
    Unseen,
}

/// What a text contains, before the order of day and month is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    Day(Date),
    Numbers(Candidates),
    Serial(u32),
    Impossible,
    Nothing,
}

/// Reads a text by itself. Two-digit years lie between 1996 and the year of `today`; of several
/// days one in the future is ruled out; serial days and eight digits are dates only from 1996 to
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

/// Finds the date in a text.
pub(super) fn scan(text: &str, today: Date) -> (Found, Notation) {
    let core = tidy::peel(text);
    let dressed = core.as_ref() != text;
    let (found, shape, timed) = scan_core(&core, today);
    let notation = Notation {
        shape,
        dressed,
        timed,
    };
    (found, notation)
}

type Part = (Found, Shape, bool);

const NOTHING: Part = (Found::Nothing, Shape::Iso, false);

fn scan_core(core: &str, today: Date) -> Part {
    let (weekday, rest) = match core.bytes().next() {
        None => return NOTHING,
        Some(b'0'..=b'9') => (None, core),
        Some(_) => dayname::leading(core),
    };
    if let Some((numbers, after)) = numeric::scan(rest) {
        let part = of_numbers(&numbers, after, weekday, today);
        if part.0 != Found::Nothing {
            return part;
        }
    }
    let part = without_separators(core, today);
    if part.0 != Found::Nothing {
        return part;
    }
    if !core.is_ascii() {
        match japanese::scan(core) {
            Japanese::Day(date, timed) => return (Found::Day(date), Shape::Japanese, timed),
            Japanese::Impossible => return (Found::Impossible, Shape::Japanese, false),
            Japanese::Nothing => {}
        }
    }
    let (found, timed) = named::scan(core, today);
    (found, Shape::MonthName, timed)
}

/// Three numbers: the year first, or candidates.
fn of_numbers(numbers: &Numbers, after: &str, weekday: Option<u32>, today: Date) -> Part {
    let shape = if numbers.is_iso() {
        Shape::Iso
    } else if numbers.is_year_first() {
        Shape::YearFirst
    } else {
        Shape::Numeric {
            separator: numbers.separator,
            padding: numbers.padding(),
            year_digits: numbers.year_digits(),
        }
    };
    let timed = match time::tail(after, false) {
        Tail::Nothing => false,
        Tail::Time => true,
        Tail::Invalid => return (Found::Impossible, shape, true),
        Tail::Other => return NOTHING,
    };
    let found = if numbers.is_year_first() {
        let fits = |date: &Date| weekday.is_none_or(|weekday| date.weekday() == weekday);
        match numbers.year_first().filter(fits) {
            Some(date) => Found::Day(date),
            None => Found::Impossible,
        }
    } else {
        let candidates = numbers.candidates(today);
        Found::Numbers(weekday.map_or(candidates, |weekday| candidates.on(weekday)))
    };
    (found, shape, timed)
}

/// `20210304`, with a time of day in digits behind it if there is one, or a serial day.
fn without_separators(text: &str, today: Date) -> Part {
    let (run, after) = time::digits(text);
    match run.len() {
        5 => match serial::scan(text) {
            Some(number) => (Found::Serial(number), Shape::Serial, false),
            None => NOTHING,
        },
        8 => compact(run, after, today),
        12 | 14 if after.is_empty() => match run.split_at_checked(8) {
            Some((day, clock)) => compact(day, &format!("T{clock}"), today),
            None => NOTHING,
        },
        _ => NOTHING,
    }
}

fn compact(run: &str, after: &str, today: Date) -> Part {
    let number = |from, to| {
        run.get(from..to)
            .and_then(|digits: &str| digits.parse::<u32>().ok())
    };
    let (Some(year), Some(month), Some(day)) = (number(0, 4), number(4, 6), number(6, 8)) else {
        return NOTHING;
    };
    let Some(year) = i32::try_from(year)
        .ok()
        .filter(|year| (FIRST_YEAR..=today.year()).contains(year))
    else {
        return NOTHING;
    };
    let timed = match time::tail(after, true) {
        Tail::Nothing => false,
        Tail::Time => true,
        Tail::Invalid => return (Found::Impossible, Shape::Compact, true),
        Tail::Other => return NOTHING,
    };
    let found = match Date::from_ymd(year, month, day) {
        Some(date) if date.is_after(today) => Found::Nothing,
        Some(date) => Found::Day(date),
        None => Found::Impossible,
    };
    (found, Shape::Compact, timed)
}
