//! How far a day reaches whose month is told by its name: `13 ago 2022`, `August 13, 2022`, `13 de agosto de 2022`.
//! Some of these names are words of reasons as well.

use crate::values::date::is_month;

/// What may stand between the parts, the longest first.
const BETWEEN: [&str; 13] = [
    " de ", " del ", " di ", ". ", ", ", " of ", " - ", " ", "-", "/", ".", ",", "\u{a0}",
];

/// The length of such a day at the beginning of a text.
pub(super) fn length(text: &str) -> Option<usize> {
    let (name, behind) = if text.starts_with(|letter: char| letter.is_ascii_digit()) {
        month(between(ordinal(text)?)?)?
    } else {
        let (name, behind) = month(text)?;
        (name, ordinal(between(behind)?)?)
    };
    let is_short = behind.starts_with(['-', '/']);
    let rest = year(between(behind)?, is_short)?;
    // Looked up last: hardly any word stands so between numbers.
    is_month(name).then_some(text.len() - rest.len())
}

/// What stands behind the number of a day: `13`, `13th`, `1er`.
fn ordinal(text: &str) -> Option<&str> {
    let behind = behind_digits(text, 1..=2)?;
    let endings = ["st", "nd", "rd", "th", "er", "º"];
    let ending = endings.iter().find_map(|ending| {
        let rest = behind.strip_prefix(ending)?;
        (!rest.starts_with(char::is_alphanumeric)).then_some(rest)
    });
    ending.or_else(|| (!behind.starts_with(char::is_alphanumeric)).then_some(behind))
}

/// A word that can be the name of a month, and what stands behind it.
fn month(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|letter: char| !letter.is_alphabetic())?;
    let (name, behind) = text.split_at_checked(end)?;
    // A cut name can end with a full stop.
    let behind_stop = behind
        .strip_prefix('.')
        .filter(|rest| rest.starts_with([' ', '-']));
    Some((name, behind_stop.unwrap_or(behind)))
}

/// What stands behind a year, which may be short between signs: `13-ago-22`.
fn year(text: &str, is_short: bool) -> Option<&str> {
    let long = || {
        let is_year = text.starts_with("19") || text.starts_with("20");
        behind_digits(text, 4..=4).filter(|_| is_year)
    };
    let short = || behind_digits(text, 2..=2).filter(|_| is_short);
    let behind = long().or_else(short)?;
    (!behind.starts_with(char::is_alphanumeric)).then_some(behind)
}

fn between(text: &str) -> Option<&str> {
    BETWEEN.iter().find_map(|sign| text.strip_prefix(sign))
}

/// What stands behind as many digits at the beginning of a text as it may have.
fn behind_digits(text: &str, count: std::ops::RangeInclusive<usize>) -> Option<&str> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    text.get(digits..).filter(|_| count.contains(&digits))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_reaches_from_its_first_part_to_its_year() {
        for (text, day) in [
            ("13 ago 2022 is invalid", Some("13 ago 2022")),
            ("13-ago-2022", Some("13-ago-2022")),
            ("13/Aug/2022,", Some("13/Aug/2022")),
            ("ago 13, 2022", Some("ago 13, 2022")),
            ("August 13th, 2022.", Some("August 13th, 2022")),
            ("13. août 2022", Some("13. août 2022")),
            ("13 de agosto de 2022", Some("13 de agosto de 2022")),
            ("13 set. 2022", Some("13 set. 2022")),
            ("13-ago-22 is invalid", Some("13-ago-22")),
            ("13 ago 22", None),
            ("3 days ago", None),
            ("3 years ago", None),
            ("13 ago", None),
            ("13 ago 20225", None),
            ("out of range 13, 2022", None),
            ("mar 2022", None),
            ("set", None),
        ] {
            assert_eq!(length(text).and_then(|end| text.get(..end)), day, "{text}");
        }
    }
}
