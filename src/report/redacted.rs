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

#[cfg(test)]
mod tests {
    use super::*;

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
        }
    }
}
