//! Reads notations of date formats (`MM/DD/YYYY`, `Y-m-d`, `%d/%m/%Y`, `yyyy-MM-dd`) and examples of
//! dates, and says them as `strftime` does, with `%Y %y %m %d %b %B %e %-m %-d`, and `%H %M %S` where
//! a time of day is wanted as well. A notation with letters that are none of either is not read.

pub(super) mod layout;
mod time;

use super::fold;

/// A date format at the beginning of `text`: its length in bytes and itself as `strftime` writes it.
pub(super) fn at_start(text: &str) -> Option<(usize, String)> {
    let bytes = text.as_bytes();
    let first = *bytes.first()?;
    if first == b'%' {
        return percent(text);
    }
    // Nearly every word of a reason ends here: a single letter of a format stands alone, and only
    // repeated ones are followed by another letter.
    let run = bytes
        .iter()
        .take_while(|byte| byte.eq_ignore_ascii_case(&first))
        .count();
    let next = *bytes.get(run)?;
    let possible = match first.to_ascii_lowercase() {
        b'y' | b'm' | b'd' | b't' | b'j' | b'g' => is_separator(char::from(next)) || run > 1,
        b'n' | b'f' => is_separator(char::from(next)),
        b'a' => run == 4,
        _ => false,
    } || month_word(text).is_some();
    if possible {
        php(text).or_else(|| letters(text))
    } else {
        None
    }
}

/// Whether a character stands between the parts of a date.
const fn is_separator(letter: char) -> bool {
    matches!(letter, '/' | '-' | '.' | ' ' | ',')
}

/// Whether year, month and day stand there once each.
fn complete(pieces: &[&str]) -> bool {
    let once = |all: &[&str]| pieces.iter().filter(|piece| all.contains(piece)).count() == 1;
    once(&["%Y", "%y"]) && once(&["%m", "%-m", "%b", "%B"]) && once(&["%d", "%-d", "%e"])
}

/// Reads three pieces with separators between them, and perhaps a time of day: `piece` and `time` take
/// one from the front.
fn sequence(
    text: &str,
    piece: impl Fn(&str) -> Option<(usize, &'static str)>,
    time: impl Fn(&str) -> Option<(usize, String)>,
) -> Option<(usize, String)> {
    let mut at = 0;
    let mut pieces = [""; 3];
    let mut format = String::new();
    for (place, slot) in pieces.iter_mut().enumerate() {
        let rest = text.get(at..)?;
        let separators = if place == 0 {
            0
        } else {
            rest.len() - rest.trim_start_matches(is_separator).len()
        };
        if separators > 2 {
            return None;
        }
        format.push_str(rest.get(..separators)?);
        let (length, says) = piece(rest.get(separators..)?)?;
        *slot = says;
        format.push_str(says);
        at += separators + length;
    }
    if complete(&pieces)
        && let Some((length, time)) = text.get(at..).and_then(time)
    {
        return Some((at + length, format + &time));
    }
    let next = text.get(at..)?.chars().next();
    let goes_on = next.is_some_and(|c| c == '%' || c.is_alphanumeric() && !fold::is_unspaced(c));
    (complete(&pieces) && !goes_on).then_some((at, format))
}

/// `%Y-%m-%d`, as C, Python and Ruby write it.
fn percent(text: &str) -> Option<(usize, String)> {
    let piece = |rest: &str| {
        ["%Y", "%y", "%m", "%d", "%b", "%B", "%e", "%-m", "%-d"]
            .into_iter()
            .find(|says| rest.starts_with(says))
            .map(|says| (says.len(), says))
    };
    sequence(text, piece, time::at_start)
}

/// `Y-m-d`, as PHP writes it: one letter for each piece.
fn php(text: &str) -> Option<(usize, String)> {
    let piece = |rest: &str| {
        let mut letters = rest.chars();
        let says = match letters.next()? {
            'Y' => "%Y",
            'y' => "%y",
            'm' => "%m",
            'n' => "%-m",
            'M' => "%b",
            'F' => "%B",
            'd' => "%d",
            'j' => "%-d",
            _ => return None,
        };
        (!letters.next().is_some_and(char::is_alphabetic)).then_some((1, says))
    };
    sequence(text, piece, time::at_start)
}

/// `YYYY-MM-DD`, `dd.mm.yy`, `M/D/YYYY`, `TT.MM.JJJJ`, `JJ/MM/AAAA`: letters repeated as often as
/// digits are wanted. Whether `JJ` is a French day or a German year shows in its neighbours.
fn letters(text: &str) -> Option<(usize, String)> {
    let french = ["AAAA", "aaaa"]
        .iter()
        .any(|year| text.get(..10).is_some_and(|head| head.contains(year)));
    let piece = |rest: &str| {
        if let Some(month) = month_word(rest) {
            return Some(month);
        }
        let first = rest.chars().next()?;
        let run = rest.len()
            - rest
                .trim_start_matches(|c: char| c.eq_ignore_ascii_case(&first))
                .len();
        let says = match (first.to_ascii_uppercase(), run) {
            ('Y' | 'J' | 'A' | 'R', 4) => "%Y",
            ('J', 2) if french => "%d",
            ('Y' | 'J' | 'R', 2) => "%y",
            ('M', 1) => "%-m",
            ('M', 2) => "%m",
            ('M', 3) => "%b",
            ('M', 4) => "%B",
            ('D' | 'T', 1) => "%-d",
            ('D' | 'T' | 'G', 2) => "%d",
            _ => return None,
        };
        Some((run, says))
    };
    sequence(text, piece, time::at_start)
}

/// The word for the month as Oracle writes it: `DD-MON-YYYY`.
fn month_word(text: &str) -> Option<(usize, &'static str)> {
    let word = text
        .split(|letter: char| !letter.is_ascii_alphabetic())
        .next()?;
    match word {
        "MON" | "Mon" | "mon" => Some((word.len(), "%b")),
        "MONTH" | "Month" | "month" => Some((word.len(), "%B")),
        _ => None,
    }
}

/// The format of an example such as `2021-03-04` or `31.12.2021`. Year first is read as ISO; day and
/// month must show which is which.
pub(super) fn of_example(example: &str) -> Option<String> {
    let separator = example.chars().find(|c| matches!(c, '-' | '/' | '.'))?;
    let pieces: Vec<&str> = example.split(separator).collect();
    let [first, second, third] = pieces.as_slice() else {
        return None;
    };
    let number = |piece: &str| piece.parse::<u16>().ok();
    let (one, two, three) = (number(first)?, number(second)?, number(third)?);
    let day = |value| (1..=31).contains(&value);
    let month = |value| (1..=12).contains(&value);
    let order = match (first.len(), second.len(), third.len()) {
        (4, 2, 2) if month(two) && day(three) => ["%Y", "%m", "%d"],
        (2, 2, 4) if one > 12 && day(one) && month(two) => ["%d", "%m", "%Y"],
        (2, 2, 4) if two > 12 && month(one) && day(two) => ["%m", "%d", "%Y"],
        _ => return None,
    };
    Some(order.join(separator.encode_utf8(&mut [0; 4])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notations_of_one_format_are_told_alike() {
        let cases = [
            ("MM/DD/YYYY", "%m/%d/%Y"),
            ("Y-m-d", "%Y-%m-%d"),
            ("%d/%m/%Y", "%d/%m/%Y"),
            ("yyyy-MM-dd", "%Y-%m-%d"),
            ("DD.MM.YYYY", "%d.%m.%Y"),
            ("TT.MM.JJJJ", "%d.%m.%Y"),
            ("JJ/MM/AAAA", "%d/%m/%Y"),
            ("dd/mm/aaaa", "%d/%m/%Y"),
            ("M/D/YY", "%-m/%-d/%y"),
            ("YYYYMMDD", "%Y%m%d"),
            ("j. n. Y", "%-d. %-m. %Y"),
            ("d MMM yyyy", "%-d %b %Y"),
            ("%B %d, %Y", "%B %d, %Y"),
            ("gg/mm/aaaa", "%d/%m/%Y"),
            ("DD-MON-YYYY", "%d-%b-%Y"),
            ("dd-Mon-yyyy", "%d-%b-%Y"),
            ("DD-MON-RR", "%d-%b-%y"),
            ("DD-MMM-YYYY", "%d-%b-%Y"),
            ("Mon DD, YYYY", "%b %d, %Y"),
            ("DD MONTH YYYY", "%d %B %Y"),
            ("DD MMMM YYYY", "%d %B %Y"),
            ("yyyy-MM-dd'T'HH:mm:ss'Z'", "%Y-%m-%dT%H:%M:%SZ"),
            ("Y-m-d H:i", "%Y-%m-%d %H:%M"),
            ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M:%S"),
        ];
        for (text, want) in cases {
            assert_eq!(
                at_start(text),
                Some((text.len(), want.to_owned())),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_date_format_is_not_read() {
        for text in [
            "my",
            "Monday",
            "yyyy-MM-dd'T'HH",
            "%Y-%m-%d %H",
            "d",
            "mm/mm/yyyy",
            "dummy",
            "Mon 14 Mar",
            "month of the year",
            "Monday DD YYYY",
        ] {
            let read = at_start(text).filter(|(length, _)| *length == text.len());
            assert_eq!(read, None, "{text}");
        }
    }

    #[test]
    fn an_example_counts_only_if_it_has_one_reading() {
        assert_eq!(of_example("2021-03-04").as_deref(), Some("%Y-%m-%d"));
        assert_eq!(of_example("31.12.2021").as_deref(), Some("%d.%m.%Y"));
        assert_eq!(of_example("12/31/2021").as_deref(), Some("%m/%d/%Y"));
        assert_eq!(of_example("03/04/2021"), None);
        assert_eq!(of_example("1.2.3"), None);
    }
}
