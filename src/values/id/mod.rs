//! Publisher IDs: digits, leading zeros kept, and what spreadsheets make of them.
//!
//! [`mend`] gives back the digits where all of them are still there, [`digits_inside`] and
//! [`single_group`] find digits that somebody should look at first. An exponent that lost digits is
//! never completed, and no ID is taken apart into several.

mod numbers;
#[cfg(test)]
mod tests;

use crate::values::bytes::are_digits;
use numbers::{from_decimal, from_exponent, from_groups, is_first_group};
use std::borrow::Cow;

/// The most digits an ID has (an assumption: LinkShare's have seven; longer numbers than this fit
/// no integer type).
const LONGEST: usize = 20;

/// The fewest digits that look like an ID inside other words (an assumption).
const SHORTEST_INSIDE_WORDS: usize = 4;

/// What happened to an ID.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Defect {
    /// Spaces, quotes, control or invisible characters round it or invisible ones in it.
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
    (1..=LONGEST).contains(&text.len()) && are_digits(text)
}

/// The ID that the text is in another notation, with the defect that tells most. Nothing for an ID
/// that is right, and where not every digit is certain.
pub fn mend(text: &str) -> Option<(String, Defect)> {
    if is_plain(text) {
        return None;
    }
    let (shape, full_width) = usual_shape(text);
    let (core, armour) = undress(shape.trim_matches(char::is_control));
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

/// The ID that a text stands for, in the form in which it is uploaded; the text without spaces around
/// it, if none follows.
pub fn folded(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    match mend(text) {
        Some((digits, _)) => Cow::Owned(digits),
        None => Cow::Borrowed(text.trim()),
    }
}

/// Whether a damaged cell can be what is left of an ID: the number that a spreadsheet has rounded it to,
/// or its digits among other signs. A cell without digits can be left of any.
pub fn can_be_left_of(cell: &str, id: &str) -> bool {
    let cell = cell.trim().replace(',', ".");
    let scientific = cell
        .split_once(['e', 'E'])
        .and_then(|(mantissa, exponent)| {
            let exponent: i32 = exponent.parse().ok()?;
            let places = mantissa
                .split_once('.')
                .map_or(0, |(_, places)| places.len());
            let step = 10_f64.powi(exponent - i32::try_from(places).ok()?);
            Some((cell.parse::<f64>().ok()?, step))
        });
    if let Some((rounded, step)) = scientific {
        let whole: Option<f64> = id.parse().ok();
        // Some programs round and some cut off.
        return whole.is_some_and(|whole| (whole - rounded).abs() < step);
    }
    // Digits may be lost anywhere, as where a letter stands for one, but their order stays.
    let mut whole = id.chars();
    let mut digits = cell.chars().filter(char::is_ascii_digit);
    digits.all(|digit| whole.any(|own| own == digit))
}

/// The digits of `4.745` or `4 745`: thousands, or a number that has lost something, or two numbers.
pub fn single_group(text: &str) -> Option<String> {
    let (shape, _) = usual_shape(text);
    let (core, _) = undress(&shape);
    let (front, back) = core.split_once(['.', ' '])?;
    let is_group = is_first_group(front) && back.len() == 3 && is_plain(back);
    is_group.then(|| format!("{front}{back}"))
}

/// The digits in a text such as `SID4745711`, `#4745711` or `Site 4745711`, if there is exactly one run
/// of them and it is long enough to be an ID; or, if control characters stand between them, all.
/// Addresses, amounts and negative numbers are left alone: their digits mean something else.
pub fn digits_inside(text: &str) -> Option<String> {
    let (shape, _) = usual_shape(text);
    if is_plain(&shape) || shape.contains(is_of_another_number) || passes_for_digit(&shape) {
        return None;
    }
    let visible: String = shape.chars().filter(|c| !c.is_control()).collect();
    if visible.len() < shape.len() && is_plain(visible.trim()) {
        return Some(visible.trim().to_owned());
    }
    let mut runs = shape
        .split(|character: char| !character.is_ascii_digit())
        .filter(|run| !run.is_empty());
    let run = runs.next()?;
    let alone = runs.next().is_none();
    (alone && mend(text).is_none() && is_plain(run) && run.len() >= SHORTEST_INSIDE_WORDS)
        .then(|| run.to_owned())
}

/// Whether a letter beside a digit can be a digit that was mistyped: `O745711`, `4745l11`.
fn passes_for_digit(text: &str) -> bool {
    let beside = |one: &u8, other: &u8| matches!(one, b'O' | b'o' | b'l') && other.is_ascii_digit();
    let mut words = text.split(|letter: char| !letter.is_ascii_alphanumeric());
    words.any(|word| {
        let letters = word.bytes().filter(u8::is_ascii_alphabetic).count();
        let mut pairs = word.as_bytes().windows(2);
        letters == 1
            && pairs.any(|pair| match pair {
                [one, other] => beside(one, other) || beside(other, one),
                _ => false,
            })
    })
}

/// Whether a sign makes something else of the digits beside it: an address, an amount, a share, a
/// number below zero.
const fn is_of_another_number(sign: char) -> bool {
    matches!(
        sign,
        '/' | '@' | '-' | '\u{2212}' | '%' | '$' | '\u{a2}'..='\u{a5}' | '\u{20a0}'..='\u{20cf}'
    )
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
