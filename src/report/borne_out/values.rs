//! What the cells of a report's own columns are: numbers, IDs of machines, codes, words for how a row came
//! out.

use crate::mediarails::reasons::Classifier;
use crate::report::titles_only_in_reports::{says_how_it_went, says_only};
use crate::values::text::fold_title;

/// The number of a row: `7`, `#7`, `Row 7`.
pub(super) fn number(cell: &str) -> Option<u64> {
    const LARGEST: u64 = 99_999_999;
    let folded = cell.to_ascii_lowercase();
    let bare = folded.trim_start_matches("row").trim_start_matches("line");
    let bare = bare.trim_start_matches([' ', '#']);
    let is_number = !bare.is_empty() && bare.bytes().all(|byte| byte.is_ascii_digit());
    let number = bare.parse().ok().filter(|_| is_number)?;
    (number <= LARGEST).then_some(number)
}

/// Whether a cell is a long ID that no person gives.
pub(super) fn is_machine_id(cell: &str) -> bool {
    const SHORTEST: usize = 15;
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let has_digit = cell.bytes().any(|byte| byte.is_ascii_digit());
    let is_marked = cell.len() >= SHORTEST || cell.starts_with("rec_");
    is_marked && has_digit && cell.bytes().all(is_plain)
}

/// Whether a cell has the form of a code: `E1043`, `422`, `TIER_CLOSED`.
pub(in crate::report) fn is_code(cell: &str) -> bool {
    let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.:/,;\n".contains(&byte);
    let marked = |byte: u8| byte.is_ascii_digit() || byte == b'_';
    cell.bytes().all(is_sign) && cell.bytes().any(marked)
}

/// Whether a cell says how the row came out, or what is wrong with it.
pub(super) fn is_told(cell: &str, classifier: &Classifier) -> bool {
    is_outcome(cell) || is_name(cell) || classifier.classify(cell).recognised()
}

/// Whether a cell is the name of an error, of capitals: `TIER_CLOSED`.
fn is_name(cell: &str) -> bool {
    let capital = |byte: u8| byte.is_ascii_uppercase();
    let mut bytes = cell.bytes();
    cell.contains('_') && bytes.all(|byte| capital(byte) || byte == b'_')
}

/// Words of an import that say what was done with a row.
const DONE: &[&str] = &[
    "create",
    "update",
    "insert",
    "upsert",
    "skip",
    "reject",
    "fail",
    "ignore",
    "processed",
    "unprocessed",
    "duplicate",
    "partial",
    "partially",
];

/// Whether a cell says how the row came out, in words of an import only.
fn is_outcome(cell: &str) -> bool {
    let says = |word: &str| says_how_it_went(word) || DONE.contains(&word);
    says_only(cell, says, &["not", "with"])
}

/// Whether a cell says how grave it is.
pub(super) fn is_severity(cell: &str) -> bool {
    let words = [
        "error",
        "errors",
        "warning",
        "warn",
        "info",
        "information",
        "notice",
        "critical",
        "fatal",
        "severe",
        "high",
        "medium",
        "low",
        "major",
        "minor",
        "blocker",
        "fehler",
        "warnung",
    ];
    words.contains(&fold_title(cell).as_str())
}
