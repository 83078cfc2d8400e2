//! Values that a report hides.

use crate::sheet::fold_title;

/// Words that stand in place of a value, in brackets.
const IN_BRACKETS: &[&str] = &[
    "redacted",
    "hidden",
    "masked",
    "filtered",
    "removed",
    "omitted",
    "private",
    "confidential",
    "anonymized",
    "anonymised",
];

/// Whether a report shows that there was a value and hides it: `REDACTED`, `[filtered]`, `***`,
/// `j***@example.com`. Words that could be a name are only taken in brackets.
pub fn is_redacted(cell: &str) -> bool {
    // Cheap to rule out: most cells have no such sign, and are longer or begin otherwise.
    let is_sign = |byte: &u8| *byte == b'*' || !byte.is_ascii();
    let found = |found: bool, byte: &u8| found | is_sign(byte);
    if cell.as_bytes().iter().fold(false, found)
        && ["***", "•••", "███"].iter().any(|sign| cell.contains(sign))
    {
        return true;
    }
    let cell = cell.trim();
    if cell.len() > 24 || !cell.starts_with(['r', 'R', '[', '<', '(', '{']) {
        return false;
    }
    if cell.eq_ignore_ascii_case("redacted") {
        return true;
    }
    let bracketed = matches!(
        (cell.chars().next(), cell.chars().next_back()),
        (Some('['), Some(']'))
            | (Some('<'), Some('>'))
            | (Some('('), Some(')'))
            | (Some('{'), Some('}'))
    );
    bracketed && IN_BRACKETS.contains(&fold_title(cell).as_str())
}

/// Whether signs that hide a value can stand anywhere in a text, such as that of a whole row: cheap. A
/// cell hides none if this is false and [`may_begin`], too.
pub fn may_hold_signs(text: &str) -> bool {
    // The bullets and blocks begin with the same byte in UTF-8.
    memchr::memchr2(b'*', 0xe2, text.as_bytes()).is_some()
}

/// Whether a cell can be a word that hides a value, by its first byte; see [`may_hold_signs`].
pub fn may_begin(cell: &str) -> bool {
    // White space may stand before the word, also beyond ASCII.
    let first = cell.bytes().next();
    first.is_some_and(|first| {
        matches!(
            first,
            b'r' | b'R' | b'[' | b'<' | b'(' | b'{' | ..=b' ' | 0x80..
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn may_hide(cell: &str) -> bool {
        may_hold_signs(cell) || may_begin(cell)
    }

    proptest! {
        #[test]
        fn a_cell_that_hides_a_value_may_do_so(
            cell in "[ \u{a0}\t\u{2003}]{0,2}(REDACTED|\\[(hidden|masked)\\]|<removed>|j?(\\*{2,4}|•{2,4}|█{3}))[ \u{3000}]?|\\PC{0,5}",
        ) {
            prop_assert!(may_hide(&cell) || !is_redacted(&cell), "{}", cell);
        }
    }

    #[test]
    fn hidden_values_are_told_from_names() {
        for cell in [
            "REDACTED",
            "redacted",
            "[REDACTED]",
            "<hidden>",
            "****",
            "j***@example.com",
        ] {
            assert!(is_redacted(cell), "{cell}");
            assert!(may_hide(cell), "{cell}");
        }
        assert!(!may_hide("4745711,Acme Deals,https://acme.example.com"));
        for cell in [
            "",
            "Hidden",
            "Private",
            "Redacted Deals",
            "(Acme)",
            "5 ** hotel",
            "[x]",
        ] {
            assert!(!is_redacted(cell), "{cell}");
        }
    }
}
