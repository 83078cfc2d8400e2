//! The number that a text begins with, or ends with in brackets, and that can be the ID of the row it speaks of:
//! `[4745711] URL is invalid`.

use super::hint::FEWEST_DIGITS;

/// The digits of a day that is written in digits alone.
const DAY: usize = "20210304".len();

/// What can stand between a key and what is said of its row.
const SIGNS: [char; 10] = [
    ':', '|', ';', ',', '-', '\u{2013}', '=', '\u{2192}', '(', '/',
];

/// The most keys that one line begins with: that of a code and that of a row.
const MOST: usize = 3;

/// The numbers that lines of a text begin with as with a key, or end with in brackets, in the order of the lines;
/// without signs between their thousands.
pub fn keys(text: &str) -> impl Iterator<Item = String> {
    text.lines().flat_map(keys_of)
}

fn keys_of(line: &str) -> Vec<String> {
    let mut keys = Vec::new();
    let mut rest = line;
    while let Some((key, behind)) = key(rest).filter(|_| keys.len() < MOST) {
        keys.push(key);
        rest = behind.trim_start_matches(|sign: char| sign == ' ' || SIGNS.contains(&sign));
    }
    if keys.is_empty() {
        keys.extend(last_key(line));
    }
    keys
}

/// The number that a line begins with, set off from what it says of it: in brackets or quotation marks, before a
/// sign or a word in capitals; and what stands behind it. What is said of the number itself ("4745711 is no URL")
/// follows in small letters.
fn key(line: &str) -> Option<(String, &str)> {
    let line = without_label(without_place(line.trim_start()));
    let open = line.trim_start_matches(['[', '(', '{', '#', '"', '\'']);
    let (number, behind) = number(open)?;
    let rest = behind.trim_start();
    let follows_space = rest.len() < behind.len();
    // A sign right between digits or letters and others is part of a value: `4745711-12`.
    let is_sign =
        rest.starts_with(SIGNS) && (follows_space || !behind.starts_with(['-', '=', '(']));
    let next = rest.trim_start_matches(|sign: char| sign == ' ' || SIGNS.contains(&sign));
    let goes_on = next.starts_with(|sign: char| sign.is_ascii_digit());
    // "10023: 4745711: URL is invalid"
    let is_before_key = || rest.starts_with(':') && key(next).is_some();
    let is_set_off = open.len() < line.len() && is_closed(behind)
        || is_sign && (!goes_on || is_before_key())
        || follows_space && rest.starts_with(char::is_uppercase);
    (is_set_off && !is_day(&number)).then_some((number, behind))
}

/// The digits of the number that a text begins with and what stands behind it, if they are enough for an ID.
fn number(text: &str) -> Option<(String, &str)> {
    let count = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let (first, mut behind) = text.split_at_checked(count(text))?;
    let mut digits = first.to_owned();
    let begins_thousands = (1..=3).contains(&first.len());
    let sign = behind
        .chars()
        .next()
        .filter(|sign| matches!(sign, ',' | '.' | '\''));
    while let Some(sign) = sign.filter(|_| begins_thousands) {
        let Some(rest) = behind.strip_prefix(sign).filter(|rest| count(rest) == 3) else {
            break;
        };
        let (thousands, rest) = rest.split_at_checked(3)?;
        digits.push_str(thousands);
        behind = rest;
    }
    (digits.len() >= FEWEST_DIGITS).then_some((digits, behind))
}

/// The number in brackets that a line ends with, which tells of which row it speaks: "URL is invalid (4745711)".
fn last_key(line: &str) -> Option<String> {
    let inside = line.trim_end_matches(['.', ' ']).strip_suffix([')', ']'])?;
    let (before, inside) = inside.rsplit_once(['(', '['])?;
    let (number, behind) = number(without_label(inside.trim()))?;
    (before.ends_with(' ') && behind.is_empty() && !is_day(&number)).then_some(number)
}

/// Whether a bracket closes behind a number, or a quotation mark behind which nothing is said of the number itself.
fn is_closed(behind: &str) -> bool {
    let says = |rest: &str| rest.trim_start().starts_with(char::is_lowercase);
    let quotes = behind.strip_prefix(['"', '\'']);
    behind.starts_with([']', ')', '}']) || quotes.is_some_and(|rest| !says(rest))
}

/// A line without the place of a row, or "Error", that it begins with: `Row 3: `, `Error: `.
fn without_place(line: &str) -> &str {
    let places = ["row", "line", "error", "failed"];
    let end = line.find(|letter: char| !letter.is_ascii_alphabetic());
    let (word, behind) = line.split_at(end.unwrap_or(line.len()));
    let number = behind.trim_start_matches([' ', '#']);
    let behind_number = number.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let rest = behind_number.strip_prefix([':', ',', '-']);
    // What a record is numbered with can be its ID.
    let is_record =
        || word.eq_ignore_ascii_case("record") && self::number(number.trim_start()).is_none();
    let is_place = places.iter().any(|place| word.eq_ignore_ascii_case(place)) || is_record();
    rest.filter(|_| is_place).map_or(line, str::trim_start)
}

/// A line without "ID" or "record" before the number that it begins with.
fn without_label(line: &str) -> &str {
    let labels = ["id", "sid", "record"];
    let is_label = |label: &&str| {
        let first = line.get(..label.len());
        first.is_some_and(|first| first.eq_ignore_ascii_case(label))
    };
    let label = labels.into_iter().find(is_label);
    let behind = label.and_then(|label| line.get(label.len()..));
    behind
        .filter(|behind| behind.starts_with([' ', ':', '#', '=']))
        .map_or(line, |behind| {
            behind.trim_start_matches([' ', ':', '#', '='])
        })
}

/// Whether digits can be a day of this century or the last.
fn is_day(digits: &str) -> bool {
    let part = |from: usize, to: usize| {
        let part = digits
            .get(from..to)
            .and_then(|part| part.parse::<u8>().ok());
        part.unwrap_or_default()
    };
    digits.len() == DAY
        && matches!(part(0, 2), 19 | 20)
        && (1..=12).contains(&part(4, 6))
        && (1..=31).contains(&part(6, 8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_is_set_off_is_a_key_and_a_value_is_none() {
        for (text, wanted) in [
            ("[4100999] URL is invalid", Some("4100999")),
            ("(4100999) URL is invalid", Some("4100999")),
            ("4100999: URL is invalid", Some("4100999")),
            ("4100999 - URL is invalid", Some("4100999")),
            ("4100999 URL is invalid", Some("4100999")),
            ("#4100999: URL is invalid", Some("4100999")),
            ("'4100999': URL is invalid", Some("4100999")),
            ("ID 4100999: URL is invalid", Some("4100999")),
            ("ID: 4100999, URL is invalid", Some("4100999")),
            ("4100999,URL is invalid", Some("4100999")),
            ("4100999 => URL is invalid", Some("4100999")),
            ("4100999/Acme: URL is invalid", Some("4100999")),
            ("4100999 (Shop Two): URL is invalid", Some("4100999")),
            ("Row 3: [4100999] URL is invalid", Some("4100999")),
            ("Error: 4100999: URL is invalid", Some("4100999")),
            ("4,100,999: URL is invalid", Some("4100999")),
            ("4.100.999 - URL is invalid", Some("4100999")),
            ("Record 4100999: URL is invalid", Some("4100999")),
            ("URL is invalid (4100999)", Some("4100999")),
            ("URL is invalid [ID 4100999].", Some("4100999")),
            ("date is invalid (20210304)", None),
            ("Record 12: URL is invalid", None),
            ("URL is too long (255)", None),
            ("4,100 values: URL is invalid", None),
            ("4100998, 4100999 are invalid", None),
            ("'4100999' is not a valid URL", None),
            ("4100999/12 is invalid", None),
            ("Error 4100999: URL is invalid", None),
            ("4100999 is not a valid URL", None),
            ("4100999-12 is invalid", None),
            ("20210626: date is invalid", None),
            ("12: URL is invalid", None),
            ("Row 4100999: URL is invalid", None),
            ("E40104: URL is invalid", None),
            ("URL is invalid: 4100999", None),
            ("invalid: 4100999", None),
            ("", None),
        ] {
            assert_eq!(keys(text).next().as_deref(), wanted, "{text}");
        }
        let of_lines: Vec<String> = keys("4745711: URL\n4100999: date").collect();
        assert_eq!(of_lines, ["4745711", "4100999"]);
        let of_one: Vec<String> = keys("10023: 4745999: URL is invalid").collect();
        assert_eq!(of_one, ["10023", "4745999"]);
    }
}
