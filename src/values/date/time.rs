//! A time of day behind a date: it is checked, because an invalid one makes the whole cell doubtful,
//! and then dropped. A zone never moves the day: what counts is the day that somebody wrote.

use super::tidy;

/// What stands behind a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tail {
    /// Nothing.
    Nothing,
    /// A time of day or a zone.
    Time,
    /// Something that begins like a time of day and is none.
    Invalid,
    /// Something else; then the date was none.
    Other,
}

/// Names of zones; times behind which they stand are common in exports and in logs.
const ZONES: [&str; 43] = [
    "Z", "UTC", "GMT", "EST", "EDT", "ET", "CST", "CDT", "CT", "MST", "MDT", "MT", "PST", "PDT",
    "PT", "AKST", "AKDT", "HST", "BST", "WET", "WEST", "CET", "CEST", "EET", "EEST", "MEZ", "MESZ",
    "MSK", "SAST", "IST", "SGT", "HKT", "KST", "JST", "BRT", "BRST", "AEST", "AEDT", "ACST",
    "ACDT", "AWST", "NZST", "UHR",
];

/// Words between a date and a time of day, folded.
const BEFORE_TIME: [&str; 6] = ["at", "a", "um", "alle", "as", "las"];

/// What `rest`, the text behind a date, is. Behind a date without separators (`20210304`) the time
/// may have none either.
pub(super) fn tail(rest: &str, compact: bool) -> Tail {
    if rest.is_empty() {
        return Tail::Nothing;
    }
    if let Some(clock) = rest.strip_prefix(['T', 't']) {
        return verdict(clock, true, true);
    }
    let clock = rest.trim_start_matches([' ', ',']);
    if clock.len() == rest.len() {
        // A zone directly behind a day, as XML writes it: in full, or it could be a number.
        let in_full = rest == "Z" || (rest.contains(':') && is_offset(rest));
        return if in_full { Tail::Time } else { Tail::Other };
    }
    if clock.is_empty() {
        return Tail::Nothing;
    }
    verdict(behind_link(clock), compact, false)
}

/// What stands behind words such as `at`; the text itself if there are none.
fn behind_link(text: &str) -> &str {
    match text.split_once(' ') {
        Some((word, rest)) if is_link(word) => behind_link(rest.trim_start()),
        _ => text,
    }
}

/// Whether the word only leads from a date to a time of day.
pub(super) fn is_link(word: &str) -> bool {
    word.chars().all(char::is_alphabetic)
        && tidy::fold(word).is_some_and(|word| BEFORE_TIME.contains(&word.as_str()))
}

/// Judges a text that should be a time of day.
fn verdict(clock: &str, compact: bool, bare_hour: bool) -> Tail {
    let begins = |character: char| character.is_ascii_digit();
    if !clock.starts_with(begins) {
        return Tail::Other;
    }
    match time(clock, compact, bare_hour) {
        Some(()) => Tail::Time,
        None => Tail::Invalid,
    }
}

/// Whether the text is a time of day, with AM or PM and a zone behind it if there are any.
pub(super) fn is_time(clock: &str) -> bool {
    time(clock, false, false).is_some()
}

fn time(clock: &str, compact: bool, bare_hour: bool) -> Option<()> {
    let (hour, rest) = digits(clock);
    let (hour, rest, has_minutes) = match hour.len() {
        1 | 2 => {
            let (rest, has_minutes) = minutes_and_seconds(rest)?;
            (hour, rest, has_minutes)
        }
        4 | 6 if compact => {
            let (hour, minutes) = hour.split_at_checked(2)?;
            let (minutes, seconds) = minutes.split_at_checked(2)?;
            below(minutes, 60)?;
            if !seconds.is_empty() {
                below(seconds, 61)?;
            }
            (hour, fraction(rest), true)
        }
        _ => return None,
    };
    let (half, rest) = half_of_day(rest.trim_start());
    if !has_minutes && !half && !bare_hour {
        return None;
    }
    below(hour, if half { 13 } else { 24 })?;
    let zone = rest.trim_start();
    (zone.is_empty() || is_zone(zone)).then_some(())
}

/// Takes `:MM`, `:MM:SS` and a fraction off the front (or the same with dots, or `hMM`); the second
/// value says whether there were minutes.
fn minutes_and_seconds(text: &str) -> Option<(&str, bool)> {
    let is_separator = |c: &char| matches!(c, ':' | '.' | 'h');
    let Some(separator) = text.chars().next().filter(is_separator) else {
        return Some((text, false));
    };
    let (minutes, rest) = digits(text.strip_prefix(separator)?);
    if minutes.len() != 2 {
        return None;
    }
    below(minutes, 60)?;
    let Some(after) = rest.strip_prefix(separator) else {
        return Some((rest, true));
    };
    let (seconds, rest) = digits(after);
    if seconds.len() != 2 {
        return None;
    }
    below(seconds, 61)?;
    Some((fraction(rest), true))
}

/// Takes a fraction of a second off the front.
fn fraction(text: &str) -> &str {
    match text.strip_prefix(['.', ',']).map(digits) {
        Some((digits, rest)) if !digits.is_empty() => rest,
        _ => text,
    }
}

/// Takes AM or PM off the front; the first value says whether there was one.
fn half_of_day(text: &str) -> (bool, &str) {
    [
        "a.m.", "p.m.", "a. m.", "p. m.", "a.m", "p.m", "a. m", "p. m", "am", "pm",
    ]
    .iter()
    .find_map(|half| {
        let (front, rest) = text.split_at_checked(half.len())?;
        front.eq_ignore_ascii_case(half).then_some((true, rest))
    })
    .unwrap_or((false, text))
}

/// Whether the text is a zone: a name, an offset, both in either order, and a long name in brackets
/// behind it.
fn is_zone(text: &str) -> bool {
    let text = match text.split_once([' ', '[']) {
        Some((zone, long)) if long.ends_with([')', ']']) => zone,
        Some((offset, name)) if is_offset(offset) && ZONES.contains(&name) => offset,
        _ => text,
    };
    let bare = text
        .strip_prefix('(')
        .and_then(|text| text.strip_suffix(')'));
    let text = bare.unwrap_or(text);
    let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let Some((name, offset)) = text.split_at_checked(letters) else {
        return false;
    };
    let known = ZONES.iter().any(|zone| zone.eq_ignore_ascii_case(name));
    match (name.is_empty(), offset.is_empty()) {
        (true, true) => false,
        (false, true) => known,
        (named, false) => (named || known) && is_offset(offset),
    }
}

/// Whether the text is `+09`, `+0900` or `+09:00`, within the offsets that exist.
fn is_offset(text: &str) -> bool {
    let Some(offset) = text.strip_prefix(['+', '-']) else {
        return false;
    };
    let (hours, rest) = digits(offset);
    let (hours, minutes) = match hours.split_at_checked(2) {
        Some((hours, minutes)) if rest.is_empty() => (hours, minutes),
        Some((hours, "")) => match rest.strip_prefix(':') {
            Some(minutes) => (hours, minutes),
            None => return false,
        },
        _ => (hours, rest),
    };
    let minutes_fit = match minutes.len() {
        0 => !rest.starts_with(':'),
        2 => below(minutes, 60).is_some(),
        _ => false,
    };
    minutes_fit && below(hours, 15).is_some()
}

/// The digits in front, and what follows them.
pub(super) fn digits(text: &str) -> (&str, &str) {
    let count = text.bytes().take_while(u8::is_ascii_digit).count();
    text.split_at_checked(count).unwrap_or((text, ""))
}

/// The number, if it is below the bound.
fn below(digits: &str, bound: u32) -> Option<u32> {
    digits.parse().ok().filter(|number| *number < bound)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_and_what_only_looks_like_one() {
        for (rest, wanted) in [
            ("", Tail::Nothing),
            (" ", Tail::Nothing),
            ("T10", Tail::Time),
            ("T10:49", Tail::Time),
            ("T10:49:41.502Z", Tail::Time),
            (" 10:49:41,502", Tail::Time),
            (", 10:49", Tail::Time),
            ("T104941-0300", Tail::Time),
            (" 10:11:12.123+09:00", Tail::Time),
            (" 12:00:00 AM", Tail::Time),
            (" 12:08 p.m.", Tail::Time),
            (" 3:30:42pm PST", Tail::Time),
            (" 10am", Tail::Time),
            (" 23.59", Tail::Time),
            (" 10:00 Uhr", Tail::Time),
            (" 10h30", Tail::Time),
            (" at 10:30", Tail::Time),
            (" \u{e0} 10:30", Tail::Time),
            (" 12:00:00 a. m.", Tail::Time),
            (" 10:00:00 +0000 UTC", Tail::Time),
            ("T10:00:00+09:00[Asia/Tokyo]", Tail::Time),
            (" 10:00 (UTC)", Tail::Time),
            (" 10h", Tail::Invalid),
            (" at ten", Tail::Other),
            (
                " 00:00:00 GMT+0100 (Central European Standard Time)",
                Tail::Time,
            ),
            ("Z", Tail::Time),
            ("+09:00", Tail::Time),
            (" 24:00", Tail::Invalid),
            ("T25:00:00Z", Tail::Invalid),
            (" 10:60", Tail::Invalid),
            (" 10:5", Tail::Invalid),
            (" 10:59:61", Tail::Invalid),
            (" 13:00 PM", Tail::Invalid),
            (" 10:00+15:00", Tail::Invalid),
            (" 10:00+09:", Tail::Invalid),
            (" 10:00 XYZ", Tail::Invalid),
            (" 10", Tail::Invalid),
            (" 104941", Tail::Invalid),
            (" 04.2h", Tail::Invalid),
            (" at noon", Tail::Other),
            ("5", Tail::Other),
            ("-05", Tail::Other),
            ("-0500", Tail::Other),
            ("/5", Tail::Other),
        ] {
            assert_eq!(tail(rest, false), wanted, "{rest:?}");
        }
        assert_eq!(tail(" 104941", true), Tail::Time);
    }
}
