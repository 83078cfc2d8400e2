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

const ID: usize = 0;
const NAME: usize = 1;
const URL: usize = 2;
const EMAIL: usize = 3;
const GROUP: usize = 4;
const CATEGORIES: usize = 5;
const DATE: usize = 6;
const NETWORK: usize = 7;
const BRAND: usize = 8;

/// What became of a row.
struct Fate {
    /// The cell as it is uploaded; nothing if the row is left.
    uploaded: Option<String>,
    /// What the person is told.
    problem: String,
    /// The value on offer.
    suggestion: String,
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
        // Behind them stand Who and Decision.
        suggestion: left.iter().rev().nth(2).cloned().unwrap_or_default(),
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
fn a_row_is_left_where_the_reason_says_more_than_its_notation_answers() {
    leaves(
        URL,
        "trail.example.com",
        &[
            "URL not valid for this brand",
            "Invalid URL status",
            "Media Property URLs must be a valid URL on acme.com",
            "Media Property URLs is invalid; Site returned 404",
            "Website 2 is invalid",
            "Partner 4100999: Media Property URLs is invalid",
        ],
    );
    leaves(
        DATE,
        "03/14/2021",
        &[
            "Date accepted is older than 24 months",
            "Start date is invalid",
            "Network Date Accepted is not a valid date: HTTP 404",
        ],
    );
    leaves(
        BRAND,
        "",
        &[
            "Brand is required as a number",
            "Brand can't be blank and must be at least 10 characters",
        ],
    );
    mends(
        URL,
        "trail.example.com",
        "https://trail.example.com",
        &[
            "Partner 4745711: Media Property URLs is invalid",
            "Media Property URLs is invalid [request 35999473acca]",
            "La URL debe comenzar con http:// o https://",
        ],
    );
}

#[test]
fn an_address_that_another_partner_has_is_named() {
    for (reason, column, cell) in [
        (
            "Media property urls has already been taken",
            URL,
            "https://trail.example.com/",
        ),
        (
            "Email belongs to another contact",
            EMAIL,
            "jane@example.com",
        ),
    ] {
        let fate = fate(reason, column, cell);
        assert_eq!(fate.uploaded, None, "{reason}");
        let named = fate.problem.contains(TITLES[column]);
        assert!(
            named && !fate.problem.contains("this publisher already"),
            "{reason}: {}",
            fate.problem
        );
    }
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

#[test]
fn white_space_that_a_reason_refuses_is_taken_off_the_ends() {
    let reasons = [
        "Name has leading or trailing spaces",
        "Name must not start or end with whitespace",
        "Name: trailing whitespace",
    ];
    mends(NAME, " Trail Deals\t", "Trail Deals", &reasons);
    leaves(NAME, "Trail Deals", &reasons);
    leaves(
        NAME,
        " Trail  Deals",
        &[
            "Name contains whitespace",
            "Name contains double spaces",
            "Name must contain a space",
            "Name is invalid",
        ],
    );
    mends(
        GROUP,
        "Gold ",
        "Gold",
        &["Publisher Group contains whitespace"],
    );
    leaves(GROUP, "Gold", &["Publisher Group contains whitespace"]);
    // A group may be known with its space.
    leaves(GROUP, "Gold ", &["Publisher Group not found"]);
    mends(
        CATEGORIES,
        "\u{a0}Fashion, Home",
        "Fashion, Home",
        &["Categories must not start or end with whitespace"],
    );
    mends(BRAND, "Other ", "Other", &["Brand has trailing spaces"]);
    leaves(BRAND, "acme", &["Brand has trailing spaces"]);
}

#[test]
fn what_is_too_long_is_mended_only_where_nothing_is_cut() {
    mends(
        NAME,
        " Trail Deals ",
        "Trail Deals",
        &["Name is too long (maximum is 11 characters)"],
    );
    leaves(
        NAME,
        " Trail Deals ",
        &[
            "Name is too long (maximum is 10 characters)",
            "Name is too long",
        ],
    );
    let address = "https://trail.example.com:443/";
    mends(
        URL,
        address,
        "https://trail.example.com/",
        &["Media Property URLs is too long (maximum is 26 characters)"],
    );
    leaves(
        URL,
        address,
        &[
            "Media Property URLs is too long (maximum is 25 characters)",
            "Media Property URLs is too long",
        ],
    );
    leaves(
        URL,
        " https://trail.example.com/",
        &["Media Property URLs is too long"],
    );
}

#[test]
fn a_brand_that_is_to_be_created_may_only_be_padded() {
    let padded = " Acme";
    mends(
        BRAND,
        padded,
        "Acme",
        &[
            "Brand not found",
            "Brand does not exist; create it in Mediarails",
        ],
    );
    leaves(
        BRAND,
        padded,
        &[
            "Brand create failed",
            "Brand does not exist; create failed",
            "Brand: permission denied",
        ],
    );
    leaves(
        BRAND,
        "Other",
        &["Brand does not exist; create it in Mediarails"],
    );
}

#[test]
fn an_id_is_mended_where_it_has_as_many_digits_as_are_wanted() {
    let reasons = [
        "Network Publisher ID must be 7 digits",
        "Network Publisher ID must be exactly 7 digits long",
        "Network Publisher ID must be a 7-digit number",
        "Network Publisher ID must match ^\\d{7}$",
    ];
    for cell in ["'4745711", "4,745,711", "4745711.0"] {
        mends(ID, cell, "4745711", &reasons);
    }
    for cell in ["4745711", "474571.0", "SID4745711", "47457110.0"] {
        leaves(ID, cell, &reasons);
    }
    let within = ["Network Publisher ID must be between 6 and 8 digits"];
    mends(ID, "4745711.0", "4745711", &within);
    leaves(
        ID,
        "4745711.0",
        &[
            "Network Publisher ID must be 8 digits",
            "Network Publisher ID must be between 8 and 10 digits",
            "Network Publisher ID must not be 7 digits",
            "Network Publisher ID has 7 digits, must be 8 digits",
            "Network Publisher ID has 7 digits but must have 8",
        ],
    );
}

#[test]
fn a_padded_brand_follows_from_the_other_rows() {
    let folder = tempfile::tempdir().unwrap();
    let rows = [
        "4745711,Trail Deals, Acme,Brand not found",
        "4745712,Peak Deals,Acme,Name has trailing spaces",
        "4745713,Lake Deals, Other,Brand not found",
    ];
    let text = format!(
        "Network Publisher ID,Name,Brand,Error\n{}\n",
        rows.join("\n")
    );
    std::fs::write(folder.path().join("report.csv"), text).unwrap();
    let run = Command::new(env!("CARGO_BIN_EXE_rowmend"))
        .args(["fix-failed", "report.csv", "-q"])
        .current_dir(folder.path())
        .env("HOME", folder.path())
        .env_remove("ROWMEND_BRAND")
        .output()
        .unwrap();
    assert_eq!(run.status.code(), Some(1), "{run:?}");
    let corrected = std::fs::read_to_string(folder.path().join("report.corrected.csv")).unwrap();
    assert_eq!(
        corrected.lines().skip(1).collect::<Vec<_>>(),
        ["4745711,Trail Deals,Acme,LinkShare"],
    );
}

#[test]
fn a_guess_of_the_importer_is_offered_and_never_written() {
    for (column, cell, guess, reason) in [
        (
            GROUP,
            "Godl",
            "Gold",
            "Publisher Group \"Godl\" not found, did you mean \"Gold\"?",
        ),
        (
            EMAIL,
            "jane@trail..example.com",
            "jane@trail.example.com",
            "Primary Contact Email is invalid, did you mean 'jane@trail.example.com'?",
        ),
        // What would follow from the cell is another address.
        (
            URL,
            "trail.example.com",
            "https://trails.example.com",
            "Media Property URLs is invalid: did you mean \"https://trails.example.com\"?",
        ),
    ] {
        let fate = fate(reason, column, cell);
        assert_eq!(fate.uploaded, None, "{reason}");
        assert_eq!(fate.suggestion, guess, "{reason}");
    }
    mends(
        URL,
        "trail.example.com",
        "https://trail.example.com",
        &["Media Property URLs is invalid: did you mean \"https://trail.example.com\"?"],
    );
    mends(
        BRAND,
        "acme",
        "Acme",
        &["Brand \"acme\" not found, did you mean \"Acme\"?"],
    );
}

#[test]
fn what_was_refused_is_not_written_again() {
    let cases: [(usize, &str, &[&str]); 6] = [
        (
            URL,
            "www.moss.com",
            &[
                "Invalid Media Property URLs: 'https://www.moss.com'",
                "Media Property URLs \"https://www.moss.com\" is not a valid URL",
            ],
        ),
        (
            EMAIL,
            "mailto:jane@moss.com",
            &["'jane@moss.com' is not a valid email address"],
        ),
        (
            DATE,
            "06/26/2021",
            &["Network Date Accepted '2021-06-26' is not a valid date"],
        ),
        (
            ID,
            "4,745,711",
            &["'4745711' is not a valid Network Publisher ID"],
        ),
        (BRAND, "acme", &["Unknown brand 'Acme'"]),
        (
            NETWORK,
            "rakuten linkshare",
            &["Network 'LinkShare' not found"],
        ),
    ];
    for (column, cell, reasons) in cases {
        leaves(column, cell, reasons);
    }
    let left = fate(cases[0].2[0], URL, cases[0].1);
    let words = "Mediarails refused \"https://www.moss.com\", which is what this cell would become";
    assert!(left.problem.contains(words), "{}", left.problem);
    // A reason that quotes the cell as it stands is answered.
    mends(
        URL,
        "www.moss.com",
        "https://www.moss.com",
        &["Invalid Media Property URLs: 'www.moss.com'"],
    );
    mends(
        ID,
        "4,745,711",
        "4745711",
        &["'4,745,711' is not a valid Network Publisher ID"],
    );
    mends(BRAND, "acme", "Acme", &["Unknown brand 'acme'"]);
}

#[test]
fn a_reason_that_quotes_a_value_of_another_row_changes_nothing() {
    leaves(
        ID,
        "4,745,711",
        &["'99x1' is not a valid Network Publisher ID"],
    );
    leaves(BRAND, "acme", &["Brand 'Zenith' not found"]);
    leaves(
        NETWORK,
        "rakuten linkshare",
        &["Network \"Awin\" is invalid"],
    );
    leaves(
        DATE,
        "13/3/2021",
        &[
            "Network Date Accepted '2021-03-44' is not a valid date",
            "Invalid date \"14/3/2021\"",
        ],
    );
    // Three numbers, one of them twice: 3 March is not 4 March.
    leaves(
        DATE,
        "13/13/2021",
        &["Network Date Accepted: invalid value \"13/4/2021\""],
    );
}

#[test]
fn a_guess_of_another_id_or_brand_is_not_passed_over() {
    leaves(
        ID,
        "4,745,711",
        &["Invalid Network Publisher ID. Did you mean '4745999'?"],
    );
    leaves(BRAND, "acme", &["Unknown brand. Did you mean 'Zenith'?"]);
    mends(
        BRAND,
        "acme",
        "Acme",
        &["Unknown brand. Did you mean 'Acme'?"],
    );
}

#[test]
fn a_day_before_linkshare_began_is_left() {
    leaves(
        DATE,
        "12/31/1969",
        &["Network Date Accepted is not a valid date"],
    );
    let left = fate(
        "Network Date Accepted is not a valid date",
        DATE,
        "12/31/1969",
    );
    assert!(left.problem.contains("before 1996"), "{}", left.problem);
}

#[test]
fn stars_round_a_word_hide_nothing() {
    let cell = "***SALE*** Coupons";
    let left = fate("Network Date Accepted is not a valid date", NAME, cell);
    assert!(!left.problem.contains("hides"), "{}", left.problem);
}
