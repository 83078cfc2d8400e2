//! Values that a report hides.

use crate::sheet::{Row, Rows};
use crate::values::text::fold_title;

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

/// Signs that stand in place of letters.
const SIGNS: [&str; 3] = ["***", "•••", "███"];

/// Whether such signs only stand round words, as in `***SALE*** Coupons`: what is hidden is not shown between
/// them.
fn is_adorned(cell: &str, sign: &str) -> bool {
    let of_sign = |letter: char| sign.contains(letter);
    let parts: Vec<&str> = cell
        .split(sign)
        .map(|part| part.trim_matches(of_sign))
        .collect();
    let is_word = |part: &&str| {
        let letters = part.chars().filter(|letter| letter.is_alphabetic());
        letters.count() >= 3 && !part.contains('@')
    };
    // Every second part stands between two signs.
    parts.len() % 2 == 1 && parts.iter().skip(1).step_by(2).all(is_word)
}

/// Whether a report shows that there was a value and hides it: `REDACTED`, `[filtered]`, `***`,
/// `j***@example.com`. Words that could be a name are only taken in brackets.
pub fn is_redacted(cell: &str) -> bool {
    // Cheap to rule out: most cells have no such sign, and are longer or begin otherwise.
    if may_hide(cell)
        && SIGNS
            .iter()
            .any(|sign| cell.contains(sign) && !is_adorned(cell, sign))
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

/// Whether a text has a byte of a sign that stands in place of letters.
fn may_hide(text: &str) -> bool {
    !text.is_ascii() || memchr::memchr(b'*', text.as_bytes()).is_some()
}

/// Tells which cells hide a value, at a low cost where none does.
#[derive(Debug, Clone, Copy)]
pub struct Hiding {
    /// Whether any cell has a sign that stands in place of letters, or may have white space at its
    /// beginning that is no ASCII.
    has_signs: bool,
}

impl Hiding {
    /// Looks at rows that were read together in one go.
    pub fn among(rows: &Rows) -> Self {
        Self {
            has_signs: may_hide(rows.text()),
        }
    }

    /// The same for one of the rows.
    #[must_use]
    pub fn of_row(self, row: &Row) -> Self {
        let own = || row.own_text().is_some_and(may_hide);
        Self {
            has_signs: self.has_signs && own() || may_hide(row.beside()),
        }
    }

    /// Whether a cell shows that there was a value and hides it.
    pub fn is_redacted(self, cell: &str) -> bool {
        let first = cell.bytes().next();
        let may_begin = |first| matches!(first, b'r' | b'R' | b'[' | b'<' | b'(' | b'{' | ..=b' ');
        (self.has_signs || first.is_some_and(may_begin)) && is_redacted(cell)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::{Input, Reader, sniff};
    use proptest::prelude::*;
    use std::io::Write as _;

    /// A row with this cell, read with another one, or put there; and what is told of its cells.
    fn row_with(cell: &str, other: &str, is_put: bool) -> Hiding {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        let own = if is_put { "Acme Deals" } else { cell };
        let quoted = |cell: &str| cell.replace('"', "\"\"");
        for name in [other, own] {
            writeln!(
                file,
                "4745711,\"{}\",https://acme.example.com",
                quoted(name)
            )
            .unwrap();
        }
        let input = Input::open(file.path()).unwrap();
        let dialect = sniff(&input, &|_| false).unwrap();
        let mut rows = Reader::new(&input, &dialect).unwrap();
        let mut rows = rows.next_rows().unwrap().unwrap();
        let together = Hiding::among(&rows);
        let mut row = Row::default();
        while rows.next(&mut row) {}
        if is_put {
            row.replace(1, cell);
        }
        assert_eq!(row.get(1), Some(cell));
        together.of_row(&row)
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
            "***@***.com",
            "***34***",
            "J*** D***",
            "Jane ***",
        ] {
            assert!(is_redacted(cell), "{cell}");
            assert!(row_with(cell, "Acme", false).is_redacted(cell), "{cell}");
        }
        for cell in [
            "",
            "Hidden",
            "Private",
            "Redacted Deals",
            "(Acme)",
            "5 ** hotel",
            "[x]",
            "***SALE*** Coupons",
            "*** Best Deals ***",
            "****Hot Deals****",
        ] {
            assert!(!is_redacted(cell), "{cell}");
            assert!(!row_with(cell, "Acme", false).is_redacted(cell), "{cell}");
        }
    }

    proptest! {
        #[test]
        fn a_row_tells_the_same_of_its_cells(
            before in "[ \u{a0}]?[rR({\\[<\"]?", word in "(redacted|hidden|\\*{1,3}|█{3})?", after in "[)}\\]>]?[ é]?",
            other in "[é*]?", is_put in any::<bool>(),
        ) {
            let cell = [before, word, after].concat();
            prop_assert_eq!(row_with(&cell, &other, is_put).is_redacted(&cell), is_redacted(&cell));
        }
    }
}
