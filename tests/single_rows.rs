//! What becomes of a row by itself: its reason, the cell that it speaks of, and the cell as it is uploaded;
//! nothing where the row is left for a person.

// The lints know test functions, not the helpers beside them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::path::Path;
use std::process::Command;

const TITLES: [&str; 10] = [
    "Network Publisher ID",
    "Name",
    "Media Property URLs",
    "Primary Contact Email",
    "Publisher Group",
    "Categories",
    "Network Date Accepted",
    "Network",
    "Brand",
    "Error",
];
const RIGHT: [&str; 9] = [
    "4745711",
    "Trail Deals",
    "https://trail.example.com/",
    "jane@example.com",
    "Gold",
    "Fashion",
    "2021-03-04",
    "LinkShare",
    "Acme",
];

const URL: usize = 2;
const EMAIL: usize = 3;
const DATE: usize = 6;
const BRAND: usize = 8;

/// What became of a row.
struct Fate {
    /// The cell as it is uploaded; nothing if the row is left.
    uploaded: Option<String>,
    /// What the person is told.
    problem: String,
}

fn read(path: &Path) -> Option<Vec<String>> {
    let text = std::fs::read(path).ok()?;
    let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&text);
    let mut rows = csv::Reader::from_reader(text);
    let row = rows.records().next()?.unwrap();
    Some(row.iter().map(str::to_owned).collect())
}

fn fate(reason: &str, column: usize, cell: &str) -> Fate {
    let folder = tempfile::tempdir().unwrap();
    let mut row: Vec<&str> = RIGHT.to_vec();
    row[column] = cell;
    row.push(reason);
    let mut report = csv::Writer::from_path(folder.path().join("report.csv")).unwrap();
    report.write_record(TITLES).unwrap();
    report.write_record(row).unwrap();
    report.flush().unwrap();
    let run = Command::new(env!("CARGO_BIN_EXE_rowmend"))
        .args(["fix-failed", "report.csv", "--brand", "Acme", "-q"])
        .current_dir(folder.path())
        .env("HOME", folder.path())
        .output()
        .unwrap();
    assert!(run.status.code() < Some(2), "{reason}: {run:?}");
    let uploaded = read(&folder.path().join("report.corrected.csv")).map(|row| row[column].clone());
    let left = read(&folder.path().join("report.attention.csv")).unwrap_or_default();
    assert_eq!(uploaded.is_none(), !left.is_empty(), "{reason}");
    Fate {
        uploaded,
        // Behind it stand Suggestion, Who and Decision.
        problem: left.iter().rev().nth(3).cloned().unwrap_or_default(),
    }
}

/// Each of these reasons leads from the first cell to the second.
fn mends(column: usize, cell: &str, after: &str, reasons: &[&str]) {
    for reason in reasons {
        let fate = fate(reason, column, cell);
        let problem = &fate.problem;
        assert_eq!(fate.uploaded.as_deref(), Some(after), "{reason}: {problem}");
    }
}

/// None of these reasons leads to a row that is uploaded.
fn leaves(column: usize, cell: &str, reasons: &[&str]) {
    for reason in reasons {
        assert_eq!(fate(reason, column, cell).uploaded, None, "{reason}");
    }
}

#[test]
fn a_notation_of_dates_that_is_shown_is_written() {
    let cell = "14 March 2021";
    mends(
        DATE,
        cell,
        "14/03/2021",
        &[
            "Network Date Accepted: expected layout 02/01/2006",
            "Network Date Accepted must be in the format 02/01/2006",
            "parsing time \"14 March 2021\" as \"02/01/2006\": cannot parse \"14 March 2021\" as \"02\"",
        ],
    );
    mends(
        DATE,
        "2021-03-14",
        "14-Mar-2021",
        &[
            "Network Date Accepted: expected format \"02-Jan-2006\"",
            "Network Date Accepted must be DD-MON-YYYY",
        ],
    );
    // What was received is no notation.
    mends(
        DATE,
        "03/14/2021",
        "2021-03-14",
        &["Network Date Accepted: not a valid date format: 03/14/2021"],
    );
}

#[test]
fn a_date_is_left_where_the_notation_that_is_shown_cannot_be_read() {
    leaves(
        DATE,
        "14 March 2021",
        &[
            "Network Date Accepted is invalid, e.g. 02/01/2006",
            "Network Date Accepted must be like 02/01/2006",
            "Network Date Accepted must be in the format 31.12.2021",
            "Network Date Accepted: expected layout Mon, 02 Jan 2006",
            "Network Date Accepted: expected layout 2006-01-02T15:04:05-07:00",
        ],
    );
}

#[test]
fn an_address_is_left_where_only_http_will_do() {
    let bare = "trail.example.com";
    leaves(
        URL,
        bare,
        &[
            "Media Property URLs must be http",
            "URL must start with http://",
            "URL must include http://",
            "URL scheme must be http",
            "Only http URLs are allowed",
        ],
    );
    mends(
        URL,
        bare,
        "https://trail.example.com",
        &[
            "Media Property URLs must be http(s)",
            "URL must be http/https",
            "URL must be http or https",
            "URL must start with http:// or https://",
            "URL must start with http",
            "Media Property URLs must be a valid http URL",
        ],
    );
}

#[test]
fn a_paper_that_is_missing_keeps_the_row_beside_any_other_fix() {
    leaves(
        URL,
        "trail.example.com",
        &[
            "URL is invalid; W-9 not on file",
            "URL is invalid, W9 missing",
            "URL is invalid; no W-8BEN",
            "URL is invalid; 1099 not on file",
            "URL is invalid; tax form missing",
            "URL is invalid; no document on file",
        ],
    );
    leaves(
        BRAND,
        "",
        &[
            "W-9 is required",
            "1099 is required",
            "Form W-9 is missing",
            "Document is required",
        ],
    );
    mends(
        BRAND,
        "",
        "Acme",
        &[
            "Row 1099: Brand is required",
            "The form field Brand is required",
            "E-9: value is required",
        ],
    );
}

#[test]
fn an_address_that_is_required_is_not_emptied() {
    leaves(
        EMAIL,
        "n/a",
        &[
            "REQUIRED_FIELD: invalid email",
            "[REQUIRED_FIELD] invalid email",
            "MISSING_REQUIRED_FIELD: Primary Contact Email is invalid",
        ],
    );
    mends(
        EMAIL,
        "n/a",
        "",
        &[
            "invalid email",
            "INVALID_EMAIL: invalid email",
            "FIELD_INVALID: Primary Contact Email is invalid",
        ],
    );
}
