//! Values of the row that a reason repeats without quotation marks. One that holds what parts a list
//! of failures would cut the reason in two, so it is quoted before the reason is read.

use crate::values::email::{mend, offer};
use crate::values::text::trimmed;
use std::borrow::Cow;
use std::ops::Range;

/// What parts the failures of a reason.
const PARTS: [char; 4] = [';', '\n', '\r', '|'];

/// What looks like an empty value in quotation marks, and begins a cell that was quoted twice.
const EMPTY: &str = "\"\"";

/// Whether a reason may repeat a value of the row that would cut it in two.
pub(in crate::fix_failed) fn may_hold_parts(reason: &str) -> bool {
    reason.contains(PARTS) || reason.contains(EMPTY)
}

/// Whether an e-mail cell is a word for no value, which a reason may repeat.
pub(in crate::fix_failed) fn is_word_for_none(email: &str) -> bool {
    let email = trimmed(email);
    mend::placeholder(email)
        .or_else(|| offer::word_for_none(email))
        .is_some()
}

/// The reason with such values of the row in quotation marks.
pub(in crate::fix_failed) fn quoted<'r, 'c>(
    reason: &'r str,
    cells: impl Iterator<Item = &'c str>,
) -> Cow<'r, str> {
    let mut told = Cow::Borrowed(reason);
    if !may_hold_parts(reason) {
        return told;
    }
    for cell in cells.map(str::trim) {
        if cell.contains(PARTS) || cell.starts_with(EMPTY) {
            told = in_quotes(told, cell);
        }
    }
    told
}

/// The reason with all values of the row in quotation marks that are made of several words or signs:
/// "invalid date: March 4th, 2021". Nothing if there are none.
pub(in crate::fix_failed) fn quoted_all<'c>(
    reason: &str,
    cells: impl Iterator<Item = &'c str>,
) -> Option<String> {
    let mut told = Cow::Borrowed(reason);
    for cell in cells.map(str::trim) {
        let is_bare = cell.chars().all(char::is_alphanumeric);
        let of_words = cell.contains(char::is_whitespace);
        let of_value = cell.contains(|letter: char| letter.is_numeric() || "@＠/".contains(letter));
        if !is_bare && (!of_words || of_value) {
            told = in_quotes(told, cell);
        }
    }
    match told {
        Cow::Owned(told) => Some(told),
        Cow::Borrowed(_) => None,
    }
}

/// The reason with the first of these names in quotation marks, in any case and with or without the
/// spaces in it. Nothing if it holds none.
pub(in crate::fix_failed) fn quoted_name<'n>(
    reason: &str,
    mut names: impl Iterator<Item = &'n str>,
) -> Option<String> {
    let lower = reason.to_ascii_lowercase();
    names.find_map(|name| {
        let name = name.trim().to_ascii_lowercase();
        let spellings = [name.replace(' ', ""), name];
        spellings.iter().find_map(|spelling| {
            let start = lower
                .find(spelling.as_str())
                .filter(|_| !spelling.is_empty())?;
            let (before, rest) = reason.split_at_checked(start)?;
            let (told, behind) = rest.split_at_checked(spelling.len())?;
            let goes_on =
                is_word_on(before.chars().next_back()) || is_word_on(behind.chars().next());
            (!goes_on).then(|| format!("{before}«{told}»{behind}"))
        })
    })
}

/// The reason with a word for no value in quotation marks where it ends a clause behind a colon, as the
/// value that is refused: "invalid e-mail address: null".
pub(in crate::fix_failed) fn quoted_none<'r>(reason: Cow<'r, str>, email: &str) -> Cow<'r, str> {
    if !is_word_for_none(email) {
        return reason;
    }
    let email = email.trim();
    let told = format!(": {email}");
    let found = reason.match_indices(&told).find(|(at, _)| {
        let behind = reason.get(at + told.len()..).unwrap_or_default();
        let behind = behind.trim_start();
        behind.is_empty() || behind.starts_with(['.', ',', ';', ':', '|', '<', '\n', '\r'])
    });
    let ends = found.map(|(at, _)| at + told.len());
    let (Some(end), Some(start)) = (ends, found.map(|(at, _)| at + 2)) else {
        return reason;
    };
    let part = |range: Range<usize>| reason.get(range).unwrap_or_default();
    let (before, behind) = (part(0..start), part(end..reason.len()));
    Cow::Owned(format!("{before}«{email}»{behind}"))
}

fn in_quotes<'r>(reason: Cow<'r, str>, cell: &str) -> Cow<'r, str> {
    if cell.contains(['«', '»']) {
        return reason;
    }
    match reason.split_once(cell) {
        Some((before, behind))
            if !is_word_on(before.chars().next_back()) && !is_word_on(behind.chars().next()) =>
        {
            Cow::Owned(format!("{before}«{cell}»{behind}"))
        }
        _ => reason,
    }
}

/// Whether the sign beside a value shows that it stands in quotation marks or goes on.
fn is_word_on(beside: Option<char>) -> bool {
    beside.is_some_and(|letter| letter.is_alphanumeric() || "\"'`“”„‘’«»".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::column::Column;
    use crate::mediarails::check::cell_fault;
    use crate::settings::Settings;
    use crate::values::date::Date;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_right_is_no_word_for_no_address(cell in "[a-z( #-]{0,6}@[a-z) !.-]{0,6}|[a-z/()-]{0,7}|") {
            let settings = Settings::on(Date::from_ymd(2026, 1, 31).unwrap());
            let fault = cell_fault(Column::PrimaryContactEmail, &cell, &settings, &[]);
            prop_assert!(fault.is_some() || !is_word_for_none(&cell), "{}", cell);
        }
    }

    #[test]
    fn values_of_several_words_or_signs_are_quoted_and_words_are_not() {
        for (reason, cell, want) in [
            (
                "invalid date: March 4th, 2021.",
                "March 4th, 2021",
                Some("invalid date: «March 4th, 2021»."),
            ),
            (
                "bad: Jane <j@a.com>",
                "Jane <j@a.com> ",
                Some("bad: «Jane <j@a.com>»"),
            ),
            ("bad: j＠a.com", "j＠a.com", Some("bad: «j＠a.com»")),
            ("Brand not found", "not found", None),
            ("Brand not found", "Brand", None),
            ("tier closed: Gold", "Gold", None),
        ] {
            let told = quoted_all(reason, [cell].into_iter());
            assert_eq!(told.as_deref(), want, "{reason}");
        }
    }

    #[test]
    fn a_name_is_quoted_in_any_spelling_and_only_as_a_whole() {
        for (reason, want) in [
            (
                "value not found: ACME TRAIL:Brand",
                Some("value not found: «ACME TRAIL»:Brand"),
            ),
            ("not found: AcmeTrail", Some("not found: «AcmeTrail»")),
            ("not found: Acme Trails", None),
            ("not found: 'Acme Trail'", None),
            ("not found", None),
        ] {
            let told = quoted_name(reason, ["Acme Trail"].into_iter());
            assert_eq!(told.as_deref(), want, "{reason}");
        }
    }

    #[test]
    fn a_word_for_no_address_is_quoted_where_it_is_the_value() {
        for (reason, email, want) in [
            ("invalid email: null", "null", "invalid email: «null»"),
            ("invalid email: n/a.", "n/a", "invalid email: «n/a»."),
            (
                "invalid email: None<br/>bad date",
                "None",
                "invalid email: «None»<br/>bad date",
            ),
            ("required: null value", "null", "required: null value"),
            ("email must not be null", "null", "email must not be null"),
            ("required: null", "jane@shop-deals.com", "required: null"),
        ] {
            assert_eq!(quoted_none(Cow::Borrowed(reason), email), want, "{reason}");
        }
    }

    #[test]
    fn values_that_would_cut_a_reason_are_quoted() {
        let cases = [
            (
                "URL: a.com;b.com is invalid; Brand is required",
                "a.com;b.com",
                "URL: «a.com;b.com» is invalid; Brand is required",
            ),
            (
                "bad: a.com\nb.com:URL",
                "a.com\nb.com ",
                "bad: «a.com\nb.com»:URL",
            ),
            ("'a;b' is bad; x", "a;b", "'a;b' is bad; x"),
            ("aa;b is bad", "a;b", "aa;b is bad"),
            (
                "bad: \"\"a.com\"\": URL",
                "\"\"a.com\"\"",
                "bad: «\"\"a.com\"\"»: URL",
            ),
            ("Acme is bad; x", "Acme", "Acme is bad; x"),
            ("Acme is bad", "Ac;me", "Acme is bad"),
        ];
        for (reason, cell, want) in cases {
            assert_eq!(quoted(reason, [cell].into_iter()), want, "{reason}");
        }
    }
}
