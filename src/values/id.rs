//! Publisher IDs: digits, and what spreadsheets make of them.
//!
//! A real LinkShare Site ID has seven digits; that is usual and no rule. Leading zeros are part of an
//! ID. Each function undoes one defect and gives nothing if the text does not have it, or if it could
//! be undone in more than one way.

use crate::values::text::{trim_invisible, without_invisible};
use std::borrow::Cow;

/// The most digits that an ID can have and still be one.
const LONGEST: usize = 20;

/// Whether a text is an ID as it should be: ASCII digits only.
pub fn is_plain(text: &str) -> bool {
    !text.is_empty() && text.len() <= LONGEST && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn plain(text: &str) -> Option<String> {
    is_plain(text).then(|| text.to_owned())
}

/// Spaces and invisible characters around or in front of digits, and the apostrophe by which a
/// spreadsheet marks text.
pub fn padding(text: &str) -> Option<String> {
    let visible = without_invisible(text).unwrap_or_else(|| text.to_owned());
    let trimmed = trim_invisible(&visible);
    let bare = trimmed.trim_start_matches(['\'', '\u{2019}', '`']).trim();
    let bare = bare.strip_suffix('\'').unwrap_or(bare);
    (bare != text && !bare.is_empty()).then(|| bare.to_owned())
}

/// `="4745711"`, by which people keep a spreadsheet from rewriting a number.
pub fn formula(text: &str) -> Option<String> {
    let inner = text.trim().strip_prefix('=')?;
    let inner = inner.trim().trim_matches('"').trim();
    plain(inner)
}

/// Full-width digits, as Japanese input methods write them.
pub fn full_width(text: &str) -> Option<String> {
    let narrow = |c: char| match c {
        '\u{FF10}'..='\u{FF19}' => char::from_u32(u32::from(c) - 0xFF10 + 0x30),
        _ => Some(c),
    };
    let narrowed: String = text.chars().filter_map(narrow).collect();
    (narrowed != text)
        .then_some(narrowed)
        .filter(|narrowed| is_plain(narrowed))
}

/// Thousands separators: the same sign between groups of three digits. A single point or a lone
/// comma before three digits could also be a decimal sign; an ID has no decimals, but a point is also
/// how a spreadsheet shows a damaged number, so `4.745` is left.
pub fn grouped(text: &str) -> Option<String> {
    const SIGNS: [char; 9] = [
        ',', '.', ' ', '\'', '\u{2019}', '\u{A0}', '\u{202F}', '\u{2009}', '_',
    ];
    let trimmed = text.trim();
    let sign = trimmed.chars().find(|c| !c.is_ascii_digit())?;
    if !SIGNS.contains(&sign) {
        return None;
    }
    let parts: Vec<&str> = trimmed.split(sign).collect();
    let (first, rest) = parts.split_first()?;
    let in_groups = (1..=3).contains(&first.len())
        && is_plain(first)
        && rest.iter().all(|part| part.len() == 3 && is_plain(part));
    let certain = sign != '.' || rest.len() > 1;
    (in_groups && certain)
        .then(|| parts.concat())
        .and_then(|digits| plain(&digits))
}

/// A decimal tail of zeros, by which a spreadsheet shows a whole number.
pub fn decimal(text: &str) -> Option<String> {
    let (whole, tail) = text.trim().split_once(['.', ','])?;
    let zeros = !tail.is_empty() && tail.len() <= 2 && tail.bytes().all(|byte| byte == b'0');
    if !zeros {
        return None;
    }
    plain(whole).or_else(|| grouped(whole))
}

/// An exponent that has kept all digits: `4.745711E+06` is 4745711, since an ID is
/// whole and as many digits stand behind the point as the exponent says. `4.75E+06` has lost some, or
/// could have: nothing follows from it.
pub fn exponent(text: &str) -> Option<String> {
    let upper = text.trim().to_ascii_uppercase().replace(',', ".");
    let (mantissa, power) = upper.split_once('E')?;
    let power: usize = power.trim_start_matches('+').parse().ok()?;
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let complete = whole.len() == 1
        && whole != "0"
        && fraction.len() == power
        && (1..LONGEST).contains(&power);
    let digits = format!("{whole}{fraction}");
    complete.then_some(digits).and_then(|digits| plain(&digits))
}

/// The only run of digits among words (`SID 4745711`): likely the ID, and it could be something else.
pub fn inside_words(text: &str) -> Option<String> {
    const SHORTEST: usize = 4;
    let mut runs = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|run| !run.is_empty());
    let run = runs.next()?;
    let only = runs.next().is_none();
    let in_words = text.chars().any(char::is_alphabetic)
        && !text.trim_start().starts_with('-')
        && exponent(text).is_none();
    (only && in_words && run.len() >= SHORTEST).then(|| run.to_owned())
}

/// The ID that a text stands for, in the form in which it is uploaded; the text itself, without
/// spaces around it, if none follows.
pub fn folded(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    let steps = [padding, formula, full_width, grouped, decimal, exponent];
    let mut folded = text.trim().to_owned();
    for _ in 0..steps.len() {
        match steps.iter().find_map(|step| step(&folded)) {
            Some(next) => folded = next,
            None => break,
        }
    }
    Cow::Owned(folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_defect_is_undone_by_its_function() {
        let cases: [(fn(&str) -> Option<String>, &str, Option<&str>); 23] = [
            (padding, " 4745711\u{a0}", Some("4745711")),
            (padding, "'0012345", Some("0012345")),
            (padding, "4745711", None),
            (formula, "=\"4745711\"", Some("4745711")),
            (formula, "=4745711", Some("4745711")),
            (formula, "=SUM(A1)", None),
            (full_width, "４７４５７１１", Some("4745711")),
            (grouped, "4,745,711", Some("4745711")),
            (grouped, "4.745.711", Some("4745711")),
            (grouped, "4 745 711", Some("4745711")),
            (grouped, "4\u{202f}745\u{202f}711", Some("4745711")),
            (grouped, "4,745", Some("4745")),
            (grouped, "4.745", None),
            (grouped, "47,45,711", None),
            (grouped, "4,745.711", None),
            (decimal, "4745711.0", Some("4745711")),
            (decimal, "4,745,711.00", None),
            (decimal, "4745711.5", None),
            (exponent, "4.745711E+06", Some("4745711")),
            (exponent, "4.75E+06", None),
            (exponent, "4.745710E+06", Some("4745710")),
            (inside_words, "SID 4745711", Some("4745711")),
            (inside_words, "SID 4745711 or 4745712", None),
        ];
        for (function, text, wanted) in cases {
            assert_eq!(function(text).as_deref(), wanted, "{text}");
        }
    }

    #[test]
    fn folding_goes_through_all_defects() {
        for (text, wanted) in [
            (" '4,745,711 ", "4745711"),
            ("4745711.00", "4745711"),
            ("0012345", "0012345"),
            ("4.75E+06", "4.75E+06"),
            ("", ""),
        ] {
            assert_eq!(folded(text), wanted, "{text}");
        }
    }
}
