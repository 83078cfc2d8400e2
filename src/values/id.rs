//! Publisher IDs: digits, leading zeros kept, and what spreadsheets make of them.
//!
//! [`mend`] gives back the digits where all of them are still there, [`digits_inside`] and
//! [`single_group`] find digits that somebody should look at first. An exponent that lost digits is
//! never completed, and no ID is taken apart into several.

use std::borrow::Cow;

/// The most digits an ID has (an assumption: LinkShare's have seven; longer numbers than this fit
/// no integer type).
const LONGEST: usize = 20;

/// The fewest digits that look like an ID inside other words (an assumption).
const SHORTEST_INSIDE_WORDS: usize = 4;

/// What happened to an ID.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Defect {
    /// Spaces, quotes or invisible characters round it or invisible ones in it.
    Padding,
    /// An apostrophe before it, as spreadsheets mark text.
    Apostrophe,
    /// `="4745711"`: a formula that keeps a spreadsheet from changing the number.
    Formula,
    /// Full-width digits.
    FullWidth,
    /// Thousands separators.
    Grouped,
    /// A fraction of nothing but zeros.
    Decimal,
    /// An exponent that kept all digits.
    Exponent,
}

/// Whether the text is an ID as it should be: 1 to 20 ASCII digits.
pub fn is_plain(text: &str) -> bool {
    (1..=LONGEST).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The ID that the text is in another notation, with the defect that tells most. Nothing for an ID
/// that is right, and where not every digit is certain.
pub fn mend(text: &str) -> Option<(String, Defect)> {
    if is_plain(text) {
        return None;
    }
    let (shape, full_width) = usual_shape(text);
    let (core, armour) = undress(&shape);
    if is_plain(core) {
        let around = if full_width {
            Defect::FullWidth
        } else {
            armour.unwrap_or(Defect::Padding)
        };
        return Some((core.to_owned(), around));
    }
    let (digits, defect) = from_exponent(core)
        .map(|digits| (digits, Defect::Exponent))
        .or_else(|| Some((from_decimal(core)?, Defect::Decimal)))
        .or_else(|| Some((from_groups(core)?, Defect::Grouped)))?;
    is_plain(&digits).then_some((digits, defect))
}

/// The digits of `4.745` or `4 745`: thousands, or a number that has lost something, or two numbers.
pub fn single_group(text: &str) -> Option<String> {
    let (shape, _) = usual_shape(text);
    let (core, _) = undress(&shape);
    let (front, back) = core.split_once(['.', ' '])?;
    let is_group = is_first_group(front) && back.len() == 3 && is_plain(back);
    is_group.then(|| format!("{front}{back}"))
}

/// The digits in a text such as `SID4745711` or `Site 4745711`, if there is exactly one run of them
/// and it is long enough to be an ID. Addresses are left alone: their digits mean something else.
pub fn digits_inside(text: &str) -> Option<String> {
    let (shape, _) = usual_shape(text);
    if is_plain(&shape) || shape.contains(['/', '@']) {
        return None;
    }
    let mut runs = shape
        .split(|character: char| !character.is_ascii_digit())
        .filter(|run| !run.is_empty());
    let run = runs.next()?;
    let alone = runs.next().is_none();
    let has_words = shape.chars().any(char::is_alphabetic);
    (alone && has_words && is_plain(run) && run.len() >= SHORTEST_INSIDE_WORDS)
        .then(|| run.to_owned())
}

/// The text with ASCII digits and marks in place of full-width ones, plain spaces, and without
/// invisible characters; the second value says whether there were full-width digits.
fn usual_shape(text: &str) -> (Cow<'_, str>, bool) {
    if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return (Cow::Borrowed(text), false);
    }
    let full_width = text.chars().any(|c| ('\u{ff10}'..='\u{ff19}').contains(&c));
    let usual = |character: char| match character {
        '\u{ad}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}' => None,
        // Between digits these join what belongs together, which a plain space does not.
        '\u{a0}' | '\u{2009}' | '\u{202f}' => Some('\u{a0}'),
        _ if character.is_whitespace() => Some(' '),
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xfee0),
        '\u{2018}' | '\u{2019}' | '\u{b4}' => Some('\''),
        '\u{201c}' | '\u{201d}' => Some('"'),
        _ => Some(character),
    };
    (
        Cow::Owned(text.chars().filter_map(usual).collect()),
        full_width,
    )
}

/// Takes spaces, apostrophes, quotes and `="..."` off the ends; the second value is the most
/// telling of these beside spaces.
fn undress(text: &str) -> (&str, Option<Defect>) {
    let mut rest = text.trim();
    let mut defect = None;
    loop {
        let quoted = rest
            .strip_prefix('"')
            .and_then(|inner| inner.strip_suffix('"'));
        let formula = rest
            .strip_prefix("=\"")
            .and_then(|inner| inner.strip_suffix('"'));
        if let Some(inner) = formula {
            rest = inner.trim();
            defect = Some(Defect::Formula);
        } else if let Some(inner) = rest.strip_prefix('\'') {
            rest = inner.strip_suffix('\'').unwrap_or(inner).trim();
            defect = defect.or(Some(Defect::Apostrophe));
        } else if let Some(inner) = quoted {
            rest = inner.trim();
        } else {
            return (rest, defect);
        }
    }
}

/// `4.745711E+06`: exact if the digits behind the point reach as far as the exponent. With fewer
/// (`4.75E+06`) digits may have been lost, even if they may have been zeros.
fn from_exponent(text: &str) -> Option<String> {
    let (mantissa, exponent) = text.split_once(['E', 'e'])?;
    let exponent = exponent.strip_prefix('+').unwrap_or(exponent);
    if !is_plain(exponent) || exponent.len() > 2 {
        return None;
    }
    let places: usize = exponent.parse().ok()?;
    let (front, fraction) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, ""));
    let is_digits = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    if front.len() != 1 || front == "0" || !is_digits(front) || !is_digits(fraction) {
        return None;
    }
    let (whole, rest) = fraction.split_at_checked(places)?;
    let only_zeros = rest.bytes().all(|byte| byte == b'0');
    only_zeros.then(|| format!("{front}{whole}"))
}

/// `4745711.0`, `4,745,711.00`: a fraction of zeros. Three zeros behind a group could be thousands.
fn from_decimal(text: &str) -> Option<String> {
    let (front, zeros) = text.rsplit_once(['.', ','])?;
    if zeros.is_empty() || !zeros.bytes().all(|byte| byte == b'0') {
        return None;
    }
    if is_plain(front) {
        let could_be_thousands = zeros.len() == 3 && is_first_group(front);
        return (!could_be_thousands).then(|| front.to_owned());
    }
    // The mark of the fraction must be another one than that of the groups.
    let mark = text.get(front.len()..)?.chars().next()?;
    (!front.contains(mark))
        .then(|| groups(front))
        .flatten()
        .map(|(digits, _)| digits)
}

/// `4,745,711`: thousands separators, all the same, in correct groups. A single point or plain space
/// is not enough: see [`single_group`].
fn from_groups(text: &str) -> Option<String> {
    let (digits, count) = groups(text)?;
    let certain = count > 1 || !text.contains(['.', ' ']);
    certain.then_some(digits)
}

/// The digits of a number in groups, and how many separators it has.
fn groups(text: &str) -> Option<(String, usize)> {
    let separator = text
        .chars()
        .find(|character| matches!(character, ',' | '.' | '\'' | ' ' | '\u{a0}'))?;
    let mut parts = text.split(separator);
    let first = parts.next().filter(|part| is_first_group(part))?;
    let mut digits = first.to_owned();
    let mut count = 0;
    for part in parts {
        if part.len() != 3 || !is_plain(part) {
            return None;
        }
        digits.push_str(part);
        count += 1;
    }
    Some((digits, count))
}

/// Whether the text can stand before the first thousands separator.
fn is_first_group(text: &str) -> bool {
    (1..=3).contains(&text.len()) && is_plain(text) && !text.starts_with('0')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn plain_ids() {
        for (text, plain) in [
            ("4745711", true),
            ("0004745711", true),
            ("12345678901234567890", true),
            ("123456789012345678901", false),
            ("", false),
            ("-1", false),
            ("4745711 ", false),
            ("４７４５７１１", false),
        ] {
            assert_eq!(is_plain(text), plain, "{text}");
        }
    }

    #[test]
    fn every_defect_is_mended_or_left() {
        use Defect::{Apostrophe, Decimal, Exponent, Formula, FullWidth, Grouped, Padding};
        for (text, defect) in [
            (" 4745711\t", Some(Padding)),
            ("\u{feff}4745711\u{200b}", Some(Padding)),
            ("474\u{200b}5711", Some(Padding)),
            ("\u{a0}4745711\u{a0}", Some(Padding)),
            ("\"4745711\"", Some(Padding)),
            ("'4745711", Some(Apostrophe)),
            ("\u{2019}4745711", Some(Apostrophe)),
            ("'4745711'", Some(Apostrophe)),
            ("=\"4745711\"", Some(Formula)),
            (" =\"4745711\" ", Some(Formula)),
            ("４７４５７１１", Some(FullWidth)),
            ("4,745,711", Some(Grouped)),
            ("4.745.711", Some(Grouped)),
            ("4 745 711", Some(Grouped)),
            ("4\u{a0}745\u{a0}711", Some(Grouped)),
            ("4\u{202f}745\u{202f}711", Some(Grouped)),
            ("4'745'711", Some(Grouped)),
            ("4\u{2019}745\u{2019}711", Some(Grouped)),
            ("4745711.0", Some(Decimal)),
            ("4745711,0", Some(Decimal)),
            ("4745711.00", Some(Decimal)),
            ("4745711.000", Some(Decimal)),
            ("4,745,711.00", Some(Decimal)),
            ("4.745.711,00", Some(Decimal)),
            ("4.745711E+06", Some(Exponent)),
            ("4,745711e6", Some(Exponent)),
            ("4.7457110E+06", Some(Exponent)),
            ("4745711", None),
            ("4.75E+06", None),
            ("4.7457112E+06", None),
            ("4.745711E-06", None),
            ("47.45711E+05", None),
            ("4,745,71", None),
            ("4,7457,11", None),
            ("4,745.711", None),
            ("0,745,711", None),
            ("4745,711", None),
            ("4745711.5", None),
            ("4745711.", None),
            ("-4745711", None),
            ("=4745711", None),
            ("4745711, 4745712", None),
            ("47 45711", None),
            ("", None),
            ("'", None),
        ] {
            let wanted = defect.map(|defect| ("4745711".to_owned(), defect));
            assert_eq!(mend(text), wanted, "{text:?}");
        }
    }

    #[test]
    fn one_group_is_certain_only_with_a_mark_that_is_no_point() {
        let grouped = |digits: &str| Some((digits.to_owned(), Defect::Grouped));
        assert_eq!(mend("4,745"), grouped("4745"));
        assert_eq!(mend("745,000"), grouped("745000"));
        assert_eq!(mend("4\u{202f}745"), grouped("4745"));
        for text in ["4.745", "745.000", "4 745"] {
            assert_eq!(mend(text), None, "{text}");
            assert!(single_group(text).is_some(), "{text}");
        }
        for text in [
            "4,745",
            "4.7451",
            "4745.711",
            "0.745",
            "4 745 711",
            "4.745.711",
        ] {
            assert_eq!(single_group(text), None, "{text}");
        }
    }

    #[test]
    fn digits_inside_words_are_one_long_run() {
        for (text, wanted) in [
            ("SID4745711", Some("4745711")),
            ("Site 4745711", Some("4745711")),
            ("ID: 0745711 (Acme)", Some("0745711")),
            ("Ｓ４７４５７１１", Some("4745711")),
            ("Site 123", None),
            ("Site 4745711 or 4745712", None),
            ("4.7457E+06", None),
            ("4745711", None),
            ("https://example.com/4745711", None),
            ("-4745711", None),
            ("Acme", None),
        ] {
            assert_eq!(digits_inside(text).as_deref(), wanted, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_mended_is_plain_and_keeps_its_digits(text in "[ '\"=0-9.,E+\u{a0}-]{0,16}") {
            if let Some((digits, defect)) = mend(&text) {
                prop_assert!(is_plain(&digits));
                prop_assert_eq!(mend(&digits), None);
                let all: String = text.chars().filter(char::is_ascii_digit).collect();
                prop_assert!(all.starts_with(&digits), "{all} {digits}");
                if !matches!(defect, Defect::Decimal | Defect::Exponent) {
                    prop_assert_eq!(all, digits);
                }
            }
        }

        #[test]
        fn grouping_is_undone(number in 1000u64.., separator in "[,'\u{a0}\u{202f}]") {
            let digits = number.to_string();
            let mut grouped = String::new();
            for (place, digit) in digits.chars().enumerate() {
                if place > 0 && (digits.len() - place) % 3 == 0 {
                    grouped.push_str(&separator);
                }
                grouped.push(digit);
            }
            prop_assert_eq!(mend(&grouped), Some((digits, Defect::Grouped)));
        }
    }
}
