//! Values that a report hides.

use crate::sheet::{Row, fold_title};

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
    if may_hide(cell) && ["***", "•••", "███"].iter().any(|sign| cell.contains(sign)) {
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

/// Whether a text has a byte of a sign that stands in place of letters. All bytes are looked at, without a way
/// out that would cost more than it saves.
fn may_hide(text: &str) -> bool {
    let is_sign = |byte: u8| byte == b'*' || !byte.is_ascii();
    text.bytes()
        .fold(false, |found, byte| found | is_sign(byte))
}

/// Tells which cells of one row hide a value, at a low cost where none does.
#[derive(Debug, Clone, Copy)]
pub struct Hiding {
    /// Whether any cell has a sign that stands in place of letters, or may have white space at its
    /// beginning that is no ASCII.
    has_signs: bool,
}

impl Hiding {
    /// Looks at a whole row in one go.
    pub fn of(row: &Row) -> Self {
        Self {
            has_signs: row.texts().into_iter().any(may_hide),
        }
    }

    /// Whether a cell of the row shows that there was a value and hides it.
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

    fn row_of_three() -> Row {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        writeln!(file, "4745711,Acme Deals,https://acme.example.com").unwrap();
        let input = Input::open(file.path()).unwrap();
        let dialect = sniff(&input, &|_| false).unwrap();
        let mut row = Row::default();
        Reader::new(&input, &dialect)
            .unwrap()
            .next(&mut row)
            .unwrap();
        row
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
            let mut row = row_of_three();
            row.replace(1, cell);
            assert!(Hiding::of(&row).is_redacted(cell), "{cell}");
        }
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
            let mut row = row_of_three();
            row.replace(1, cell);
            assert!(!Hiding::of(&row).is_redacted(cell), "{cell}");
        }
    }
    proptest! {
        #[test]
        fn a_row_tells_the_same_of_its_cells(
            before in "[ \u{a0}]?[rR({\\[<]?", word in "(redacted|hidden|\\*{1,3}|█{3})?", after in "[)}\\]>]?[ é]?",
        ) {
            let cell = [before, word, after].concat();
            let mut row = row_of_three();
            row.replace(1, &cell);
            prop_assert_eq!(Hiding::of(&row).is_redacted(&cell), is_redacted(&cell));
        }
    }
}
