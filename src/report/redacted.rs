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

/// Whether any cell of a row may hide a value: cheap, and a `false` is certain.
pub fn may_hide(row: &Row) -> bool {
    let may_begin = |cell: &str| {
        let first = cell.bytes().next();
        first
            .is_some_and(|first| matches!(first, b'r' | b'R' | b'[' | b'<' | b'(' | b'{' | ..=b' '))
    };
    let mut texts = row.texts().into_iter();
    texts.any(|text| !text.is_ascii() || text.contains('*')) || row.cells().any(may_begin)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::{Input, Reader, sniff};
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
            assert!(may_hide(&row), "{cell}");
        }
        assert!(!may_hide(&row_of_three()));
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
