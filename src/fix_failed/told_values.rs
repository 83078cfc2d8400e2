//! Values of the row that a reason repeats without quotation marks. One that holds what parts a list
//! of failures would cut the reason in two, so it is quoted before the reason is read.

use std::borrow::Cow;

/// What parts the failures of a reason.
const PARTS: [char; 4] = [';', '\n', '\r', '|'];

/// The reason with such values of the row in quotation marks.
pub(super) fn quoted<'r, 'c>(
    reason: &'r str,
    cells: impl Iterator<Item = &'c str>,
) -> Cow<'r, str> {
    let mut told = Cow::Borrowed(reason);
    if !reason.contains(PARTS) {
        return told;
    }
    for cell in cells.map(str::trim) {
        if cell.contains(PARTS)
            && !cell.contains(['«', '»'])
            && let Some((before, behind)) = told.split_once(cell)
            && !is_word_on(before.chars().next_back())
            && !is_word_on(behind.chars().next())
        {
            told = Cow::Owned(format!("{before}«{cell}»{behind}"));
        }
    }
    told
}

/// Whether a cell holds a word, in any case, as a word of its own; the signs of a script without spaces
/// wherever they stand.
pub(super) fn holds(cells: &[Cow<'_, str>], word: &str) -> bool {
    let is_word = |part: &str| {
        part.eq_ignore_ascii_case(word)
            || !part.is_ascii() && part.to_lowercase() == word.to_lowercase()
    };
    let is_sign =
        |letter: char| matches!(letter, '\u{3040}'..='\u{30FF}' | '\u{4E00}'..='\u{9FFF}');
    if word.chars().all(is_sign) {
        return cells.iter().any(|cell| cell.contains(word));
    }
    cells
        .iter()
        .flat_map(|cell| cell.split(|letter: char| !letter.is_alphanumeric()))
        .any(is_word)
}

/// Whether the sign beside a value shows that it stands in quotation marks or goes on.
fn is_word_on(beside: Option<char>) -> bool {
    beside.is_some_and(|letter| letter.is_alphanumeric() || "\"'`“”„‘’«»".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_a_cell_is_held_and_a_piece_of_a_word_is_not() {
        let cells = [
            "The Best Coupons",
            "平成17年10月10日",
            "https://shop.com/gold",
            "Größe",
        ]
        .map(Cow::Borrowed);
        for (word, held) in [
            ("best", true),
            ("Gold", true),
            ("GRÖSSE", false),
            ("größe", true),
            ("coup", false),
            ("tier", false),
            ("平", true),
            ("閉", false),
        ] {
            assert_eq!(holds(&cells, word), held, "{word}");
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
            ("Acme is bad; x", "Acme", "Acme is bad; x"),
            ("Acme is bad", "Ac;me", "Acme is bad"),
        ];
        for (reason, cell, want) in cases {
            assert_eq!(quoted(reason, [cell].into_iter()), want, "{reason}");
        }
    }
}
