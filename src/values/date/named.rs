//! Dates with the name of a month: `4 March 2021`, `Sep 25, '03`, `1er août 2021`, `1º de março de
//! 2021`, `Thu Sep 25 10:36:28 2003`.

use super::scan::Found;
use super::{Date, names, numeric, tidy, time};

/// Words between day, month and year that add nothing.
const FILLERS: [&str; 13] = [
    "of", "the", "de", "del", "do", "dell", "le", "el", "il", "den", "am", "em", "feira",
];

/// What makes a number an ordinal.
const ORDINALS: [&str; 9] = ["st", "nd", "rd", "th", "er", "re", "o", "º", "ª"];

/// A number, and how it was written.
#[derive(Debug, Clone, Copy)]
struct Number {
    value: u32,
    digits: usize,
    ordinal: bool,
    /// Whether an apostrophe stands for the century.
    short: bool,
}

/// What a date with a name consists of.
#[derive(Debug, Clone, Copy)]
enum Item {
    Month(u32),
    Number(Number),
}

/// Reads a date with the name of a month; the second value says whether it had a time of day.
pub(super) fn scan(text: &str, today: Date) -> (Found, bool) {
    if text.len() > 80 || !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return (Found::Nothing, false);
    }
    let Some(colon) = text.find(':').or_else(|| hour_mark(text)) else {
        return (date(text, today), false);
    };
    let start = text.get(..colon).map_or(0, |front| {
        front.trim_end_matches(|c: char| c.is_ascii_digit()).len()
    });
    let Some((front, clock)) = text.split_at_checked(start) else {
        return (Found::Nothing, false);
    };
    let front = without_link(front);
    if time::is_time(clock) {
        return (date(front, today), true);
    }
    // The way of `date` and `ctime`: the year stands behind the time.
    let found = match clock.rsplit_once(' ') {
        Some((clock, year)) if time::is_time(clock) => date(&format!("{front} {year}"), today),
        _ => match date(front, today) {
            Found::Nothing => Found::Nothing,
            _ => Found::Impossible,
        },
    };
    (found, true)
}

/// Where the hour ends in a time such as `10h30`.
fn hour_mark(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    bytes
        .windows(3)
        .position(|three| match three {
            [before, b'h', after] => before.is_ascii_digit() && after.is_ascii_digit(),
            _ => false,
        })
        .map(|at| at + 1)
}

/// Takes a word such as `at` off the end.
fn without_link(front: &str) -> &str {
    let front = front.trim_end_matches([' ', ',']);
    match front.rsplit_once(' ') {
        Some((rest, word)) if time::is_link(word) => rest.trim_end_matches([' ', ',']),
        _ => front,
    }
}

/// Reads the date, the time having been taken off.
fn date(text: &str, today: Date) -> Found {
    let Some((items, weekday)) = items(text) else {
        return Found::Nothing;
    };
    let parts = match items.as_slice() {
        [Item::Number(year), Item::Month(month), Item::Number(day)] if year.digits == 4 => {
            (*year, *month, *day)
        }
        [Item::Number(day), Item::Month(month), Item::Number(year)]
        | [Item::Month(month), Item::Number(day), Item::Number(year)] => (*year, *month, *day),
        _ => return Found::Nothing,
    };
    let (year, month, day) = parts;
    if year.ordinal || !matches!(year.digits, 2 | 4) || day.short || day.digits > 2 {
        return Found::Nothing;
    }
    let full_year = if year.digits == 4 {
        numeric::long_year(year.value)
    } else {
        numeric::short_year(year.value, today)
    };
    full_year
        .and_then(|year| Date::from_ymd(year, month, day.value))
        .filter(|date| weekday.is_none_or(|weekday| date.weekday() == weekday))
        .map_or(Found::Impossible, Found::Day)
}

/// The months and numbers of a text and its day of the week; nothing if it holds anything else.
fn items(text: &str) -> Option<(Vec<Item>, Option<u32>)> {
    let mut items = Vec::new();
    let mut weekday = None;
    let mut rest = text;
    let mut first = true;
    while let Some(character) = rest.chars().next() {
        if character.is_ascii_digit() {
            let (number, after) = number(rest, text)?;
            items.push(Item::Number(number));
            rest = after;
        } else if character.is_alphabetic() {
            let (word, after) = word(rest);
            rest = after;
            let word = tidy::fold(word)?;
            let day = names::weekday(&word).filter(|_| first);
            if day.is_some() && (names::month(&word).is_none() || has_month(rest)) {
                weekday = day;
            } else if let Some(month) = names::month(&word) {
                items.push(Item::Month(month));
            } else if !FILLERS.contains(&word.as_str()) {
                return None;
            }
        } else if matches!(character, ' ' | ',' | '.' | '-' | '/' | '\'') {
            rest = rest.strip_prefix(character)?;
        } else {
            return None;
        }
        first = false;
        if items.len() > 3 {
            return None;
        }
    }
    Some((items, weekday))
}

/// Takes a number off the front, with the letters that make it an ordinal.
fn number<'a>(rest: &'a str, whole: &str) -> Option<(Number, &'a str)> {
    let before = whole.len().checked_sub(rest.len())?;
    let short = whole.get(..before)?.ends_with('\'');
    let (digits, after) = time::digits(rest);
    if digits.len() > 4 {
        return None;
    }
    // `1.º` and the sign for degrees stand for the ordinal sign as well.
    let dotted = after
        .strip_prefix('.')
        .filter(|rest| rest.starts_with(['º', 'ª', '°']));
    let (letters, behind) = match dotted.unwrap_or(after) {
        sign if sign.starts_with('°') => sign.split_at_checked('°'.len_utf8())?,
        rest => word(rest),
    };
    let suffix =
        letters == "°" || tidy::fold(letters).is_some_and(|word| ORDINALS.contains(&word.as_str()));
    let number = Number {
        value: digits.parse().ok()?,
        digits: digits.len(),
        ordinal: suffix,
        short,
    };
    Some((number, if suffix { behind } else { after }))
}

/// Takes letters off the front.
fn word(text: &str) -> (&str, &str) {
    let is_part = |c: char| c.is_alphabetic() || ('\u{300}'..='\u{36f}').contains(&c);
    let end = text.find(|c: char| !is_part(c)).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

/// Whether a text holds the name of a month.
fn has_month(text: &str) -> bool {
    text.split(|c: char| !c.is_alphabetic())
        .filter_map(tidy::fold)
        .any(|word| names::month(&word).is_some())
}
