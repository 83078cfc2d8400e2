//! Finding the date in a text, whatever its notation; the order of day and month is left open.

use super::candidates::Candidates;
use super::japanese::Found as Japanese;
use super::numeric::Numbers;
use super::reading::{Notation, Shape};
use super::time::{self, Tail};
use super::{Date, FIRST_YEAR, dayname, japanese, named, numeric, serial, tidy};

/// What a text contains, before the order of day and month is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    Day(Date),
    Numbers(Candidates),
    Serial(u32),
    Impossible,
    Nothing,
}

/// Finds the date in a text.
pub(super) fn scan(text: &str, today: Date) -> (Found, Notation) {
    if let Some(numbers) = numeric::plain(text.as_bytes()) {
        let (found, shape, timed) = of_numbers(&numbers, "", None, today);
        let notation = Notation {
            shape,
            dressed: false,
            timed,
        };
        return (found, notation);
    }
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
        // `2021/3/4(木)`
        let (behind, after) = if after.is_ascii() {
            (None, after)
        } else {
            dayname::japanese(after)
        };
        let weekday = weekday.or(behind);
        let part = of_numbers(&numbers, after, weekday, today);
        if part.0 != Found::Nothing {
            return part;
        }
    }
    let part = without_separators(core, today);
    if part.0 != Found::Nothing {
        return part;
    }
    let japanese = match japanese::short(core) {
        Japanese::Nothing if !core.is_ascii() => japanese::scan(core),
        found => found,
    };
    match japanese {
        Japanese::Day(date, timed) => return (Found::Day(date), Shape::Japanese, timed),
        Japanese::Impossible => return (Found::Impossible, Shape::Japanese, false),
        Japanese::Nothing => {}
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
    // A program that took the digits for a number.
    let is_number = after
        .strip_prefix('.')
        .is_some_and(|zeros| zeros.bytes().all(|byte| byte == b'0'));
    let after = if is_number { "" } else { after };
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
