//! The number that a text begins with and that can be the ID of the row it speaks of: `[4745711] URL is invalid`.

use super::hint::FEWEST_DIGITS;

/// The digits of a day that is written in digits alone.
const DAY: usize = "20210304".len();

/// What can stand between a key and what is said of its row.
const SIGNS: [char; 10] = [
    ':', '|', ';', ',', '-', '\u{2013}', '=', '\u{2192}', '(', '/',
];

/// The numbers that lines of a text begin with as with a key, in the order of the lines.
pub fn keys(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(key)
}

/// The number that a line begins with, set off from what it says of it: in brackets or quotation marks, before a
/// sign or a word in capitals. What is said of the number itself ("4745711 is no URL") follows in small letters.
fn key(line: &str) -> Option<&str> {
    let line = without_label(without_place(line.trim_start()));
    let open = line.trim_start_matches(['[', '(', '{', '#', '"', '\'']);
    let count = open.bytes().take_while(u8::is_ascii_digit).count();
    let (number, behind) = open
        .split_at_checked(count)
        .filter(|_| count >= FEWEST_DIGITS)?;
    let rest = behind.trim_start();
    let follows_space = rest.len() < behind.len();
    // A sign right between digits or letters and others is part of a value: `4745711-12`.
    let is_sign =
        rest.starts_with(SIGNS) && (follows_space || !behind.starts_with(['-', '=', '(']));
    let goes_on = rest
        .trim_start_matches(|sign: char| sign == ' ' || SIGNS.contains(&sign))
        .starts_with(|sign: char| sign.is_ascii_digit());
    let is_set_off = open.len() < line.len() && is_closed(behind)
        || is_sign && !goes_on
        || follows_space && rest.starts_with(char::is_uppercase);
    (is_set_off && !is_day(number)).then_some(number)
}

/// Whether a bracket closes behind a number, or a quotation mark behind which nothing is said of the number itself.
fn is_closed(behind: &str) -> bool {
    let says = |rest: &str| rest.trim_start().starts_with(char::is_lowercase);
    let quotes = behind.strip_prefix(['"', '\'']);
    behind.starts_with([']', ')', '}']) || quotes.is_some_and(|rest| !says(rest))
}

/// A line without the place of a row, or "Error", that it begins with: `Row 3: `, `Error: `.
fn without_place(line: &str) -> &str {
    let places = ["row", "line", "record", "error", "failed"];
    let end = line.find(|letter: char| !letter.is_ascii_alphabetic());
    let (word, behind) = line.split_at(end.unwrap_or(line.len()));
    let number = behind.trim_start_matches([' ', '#']);
    let behind_number = number.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let rest = behind_number.strip_prefix([':', ',', '-']);
    let is_place = places.iter().any(|place| word.eq_ignore_ascii_case(place));
    rest.filter(|_| is_place).map_or(line, str::trim_start)
}

/// A line without "ID" before the number that it begins with.
fn without_label(line: &str) -> &str {
    let label = line
        .get(..2)
        .filter(|label| label.eq_ignore_ascii_case("id"));
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
            assert_eq!(keys(text).next(), wanted, "{text}");
        }
        let of_lines: Vec<&str> = keys("4745711: URL\n4100999: date").collect();
        assert_eq!(of_lines, ["4745711", "4100999"]);
    }
}
