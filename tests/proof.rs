//! `verify` is not fooled by recomputed hashes: it reads the inputs again.

// The lints know test functions, not the helpers beside them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

fn rowmend(words: &[&str], folder: &Path) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_rowmend"))
        .args(words)
        .current_dir(folder)
        .env("HOME", folder)
        .output()
        .unwrap();
    let told = [output.stdout, output.stderr].concat();
    (
        output.status.code().unwrap(),
        String::from_utf8(told).unwrap(),
    )
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .fold(String::new(), |mut text, byte| {
            write!(text, "{byte:02x}").unwrap();
            text
        })
}

/// Alters a file and puts its new hash into the receipt.
fn alter(folder: &Path, receipt: &str, file: &str, from: &str, to: &str) {
    let before = fs::read(folder.join(file)).unwrap();
    let text = String::from_utf8(before.clone()).unwrap();
    assert!(text.contains(from), "{file} has no {from}");
    let after = text.replacen(from, to, 1);
    fs::write(folder.join(file), &after).unwrap();
    let told = fs::read_to_string(folder.join(receipt)).unwrap();
    let told = told.replace(&sha256(&before), &sha256(after.as_bytes()));
    fs::write(folder.join(receipt), told).unwrap();
}

fn sample(folder: &Path) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    for file in [
        "exports/publisher-overview.csv",
        "exports/my-publishers.csv",
        "reports/failed-rows.csv",
    ] {
        let name = Path::new(file).file_name().unwrap();
        fs::copy(root.join(file), folder.join(name)).unwrap();
    }
    let exports = [
        "convert",
        "publisher-overview.csv",
        "my-publishers.csv",
        "--brand",
        "Acme",
    ];
    assert_eq!(rowmend(&exports, folder).0, 1);
    assert_eq!(
        rowmend(
            &["fix-failed", "failed-rows.csv", "--brand", "Acme"],
            folder
        )
        .0,
        1
    );
}

/// A copy of a folder of files.
fn copy(from: &Path) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for file in fs::read_dir(from).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), folder.path().join(file.file_name())).unwrap();
    }
    folder
}

/// Stem, file, what is altered into what, and what `verify` must name.
const ALTERATIONS: &[(&str, &str, &str, &str, &str)] = &[
    (
        "failed-rows",
        "corrected.csv",
        "Harbour Deals",
        "Harbor Deals",
        "line 2, column 2 (Name)",
    ),
    (
        "failed-rows",
        "corrected.csv",
        "2021-06-26",
        "2021-06-27",
        "column 5 (Network Date Accepted)",
    ),
    (
        "failed-rows",
        "attention.csv",
        "Budget Bakes",
        "Budget Cakes",
        "column 3 (Name)",
    ),
    (
        "failed-rows",
        "attention.csv",
        "has already been taken",
        "is fine",
        "(Reason)",
    ),
    (
        "failed-rows",
        "changes.csv",
        "06/26/2021",
        "06/25/2021",
        "column 4 (Before)",
    ),
    (
        "failed-rows",
        "corrected.csv",
        "4100217,",
        "4100218,",
        "column 1 (Network Publisher ID)",
    ),
    (
        "publisher-overview",
        "import.csv",
        "2019-03-14",
        "2019-03-15",
        "(Network Date Accepted)",
    ),
    (
        "publisher-overview",
        "import.csv",
        "Top Partners",
        "Top Partner",
        "(Publisher Group)",
    ),
    (
        "publisher-overview",
        "import.csv",
        "LinkShare,Acme",
        "LinkShare,Acne",
        "(Brand)",
    ),
    // The title of each kind of file.
    (
        "failed-rows",
        "corrected.csv",
        "Primary Contact Email",
        "Primary Contact E-mail",
        "corrected.csv, line 1, column 4 (Primary Contact Email)",
    ),
    (
        "failed-rows",
        "attention.csv",
        "Name,Media",
        "Names,Media",
        "attention.csv, line 1, column 3 (Name)",
    ),
    (
        "failed-rows",
        "changes.csv",
        "Before,After",
        "Before,Then",
        "changes.csv, line 1, column 5 (After)",
    ),
    // What is added to a row for a person.
    (
        "publisher-overview",
        "attention.csv",
        ",,,,Media Property URLs:",
        ",,,Reported,Media Property URLs:",
        "attention.csv, line 2, column 8 (Reason)",
    ),
    (
        "failed-rows",
        "attention.csv",
        "look the right one up",
        "never mind",
        "attention.csv, line 4, column 10 (Problem)",
    ),
    (
        "failed-rows",
        "attention.csv",
        ",owl@nightowl",
        ",fowl@nightowl",
        "attention.csv, line 3, column 11 (Suggestion)",
    ),
    (
        "failed-rows",
        "attention.csv",
        ",owl@nightowl.example.com,you,",
        ",owl@nightowl.example.com,network,",
        "attention.csv, line 3, column 12 (Who)",
    ),
    (
        "failed-rows",
        "attention.csv",
        ",,you,",
        ",,you,drop",
        "attention.csv, line 2, column 13 (Decision)",
    ),
    // Each cell of a change.
    (
        "failed-rows",
        "changes.csv",
        "4,4100412,",
        "5,4100412,",
        "changes.csv, line 4, column 1 (Line)",
    ),
    (
        "failed-rows",
        "changes.csv",
        "Network Date Accepted",
        "Network Date",
        "changes.csv, line 4, column 3 (Column)",
    ),
    (
        "failed-rows",
        "changes.csv",
        "2021-06-26",
        "2021-06-27",
        "changes.csv, line 4, column 5 (After)",
    ),
    (
        "failed-rows",
        "changes.csv",
        "numeric-date",
        "named-date",
        "changes.csv, line 4, column 6 (Rule)",
    ),
    (
        "failed-rows",
        "changes.csv",
        "numeric-date,safe",
        "numeric-date,suggested",
        "changes.csv, line 4, column 7 (Safety)",
    ),
    (
        "failed-rows",
        "changes.csv",
        "safe,reported",
        "safe,found",
        "changes.csv, line 2, column 8 (Because)",
    ),
    // The same cells in other bytes.
    (
        "failed-rows",
        "corrected.csv",
        "Acme\r\n4100385",
        "Acme\n4100385",
        "corrected.csv, line 2: the cells are right",
    ),
    (
        "failed-rows",
        "corrected.csv",
        "Harbour Deals",
        "\"Harbour Deals\"",
        "corrected.csv, line 2: the cells are right",
    ),
    (
        "failed-rows",
        "corrected.csv",
        "Network Publisher ID,",
        "\u{feff}Network Publisher ID,",
        "corrected.csv, line 1: begins with a byte-order mark",
    ),
    (
        "failed-rows",
        "changes.csv",
        "\u{feff}",
        "",
        "changes.csv, line 1: the byte-order mark is missing",
    ),
    (
        "failed-rows",
        "attention.csv",
        "Budget Bakes",
        "\"Budget Bakes",
        "attention.csv, line 2",
    ),
];

#[test]
fn an_altered_cell_is_found_whatever_the_hashes_say() {
    let made = tempfile::tempdir().unwrap();
    sample(made.path());
    for stem in ["failed-rows", "publisher-overview"] {
        let receipt = format!("{stem}.receipt.json");
        let told = rowmend(&["verify", &receipt], made.path());
        assert_eq!(told, (0, String::new()));
    }
    for (stem, file, from, to, told) in ALTERATIONS {
        let folder = copy(made.path());
        let folder = folder.path();
        let receipt = format!("{stem}.receipt.json");
        alter(folder, &receipt, &format!("{stem}.{file}"), from, to);
        let (code, said) = rowmend(&["verify", &receipt], folder);
        assert_eq!(code, 1, "{file}: {from}: {said}");
        assert!(said.contains(told), "{file}: {from}: {said}");
    }
}

/// Stem, where in the receipt, what is put there, and what `verify` must say.
const CLAIMS: &[(&str, &str, &str, &str)] = &[
    (
        "failed-rows",
        "/rows/corrected",
        "6",
        "rows.corrected says 6, the files say 5",
    ),
    (
        "failed-rows",
        "/rows/in",
        "10",
        "rows.in says 10, the files say 9",
    ),
    (
        "failed-rows",
        "/failures/1/rows",
        "3",
        "failures[bad_date / Network Date Accepted].rows says 3, the files say 2",
    ),
    (
        "failed-rows",
        "/failures/1/corrected",
        "2",
        "failures[bad_date / Network Date Accepted].corrected says 2, the files say 1",
    ),
    (
        "failed-rows",
        "/failures/1/kind",
        "\"bad_url\"",
        "failures[bad_date / Network Date Accepted].kind says \"bad_url\", the files say \"bad_date\"",
    ),
    (
        "failed-rows",
        "/failures",
        "[]",
        "failures has 0 entries, the files come to 7 entries",
    ),
    (
        "failed-rows",
        "/rules/0/cells",
        "2",
        "rules[broken-scheme].cells says 2, the files say 1",
    ),
    (
        "failed-rows",
        "/rules/0/safety",
        "\"suggested\"",
        "rules[broken-scheme].safety says \"suggested\", the files say \"safe\"",
    ),
    (
        "failed-rows",
        "/unrecognised/0/rows",
        "2",
        "unrecognised[Row could not be reconciled with partition 7].rows says 2, the files say 1",
    ),
    (
        "failed-rows",
        "/outputs/0/rows",
        "4",
        "outputs[corrected].rows says 4, the files say 5",
    ),
    (
        "failed-rows",
        "/inputs/0/rows",
        "8",
        "inputs[failed-rows.csv].rows says 8, the files say 9",
    ),
    (
        "failed-rows",
        "/inputs/0/bytes",
        "1511",
        "inputs[failed-rows.csv].bytes says 1511, the files say 1510",
    ),
    (
        "failed-rows",
        "/inputs/0/kind",
        "\"import-file\"",
        "inputs[failed-rows.csv].kind says \"import-file\", the files say \"failed-row-report\"",
    ),
    (
        "failed-rows",
        "/inputs/0/encoding",
        "\"windows-1252\"",
        "inputs[failed-rows.csv].encoding says \"windows-1252\", the files say \"utf-8\"",
    ),
    (
        "failed-rows",
        "/inputs/0/delimiter",
        "\";\"",
        "inputs[failed-rows.csv].delimiter says \";\", the files say \",\"",
    ),
    (
        "failed-rows",
        "/inputs/0/header_line",
        "2",
        "inputs[failed-rows.csv].header_line says 2, the files say 1",
    ),
    (
        "failed-rows",
        "/inputs/0/header_line",
        "77",
        "inputs[failed-rows.csv].header_line says 77, the files say 1",
    ),
    (
        "failed-rows",
        "/inputs/0/reason_column",
        "\"Name\"",
        "inputs[failed-rows.csv].reason_column says \"Name\", the files say \"Failure Reason\"",
    ),
    (
        "failed-rows",
        "/settings/date_order_proof",
        "\"line 5 has 06/26/2021\"",
        "settings.date_order_proof says \"line 5 has 06/26/2021\", the files say \"line 4 has",
    ),
    (
        "failed-rows",
        "/settings/date_order",
        "\"dmy\"",
        "settings.date_order says \"dmy\", the files say \"mdy\"",
    ),
    (
        "failed-rows",
        "/attention_cells/1",
        "\"0\"",
        "attention_cells[1] is not what row 2 of the attention file comes to",
    ),
    (
        "publisher-overview",
        "/notations/0/cells",
        "1",
        "notations[Network Date Accepted].cells says 1, the files say",
    ),
];

#[test]
fn a_false_claim_of_the_receipt_is_found() {
    let made = tempfile::tempdir().unwrap();
    sample(made.path());
    for (stem, pointer, value, told) in CLAIMS {
        let folder = copy(made.path());
        let folder = folder.path();
        let receipt = format!("{stem}.receipt.json");
        let text = fs::read_to_string(folder.join(&receipt)).unwrap();
        let mut claims: Value = serde_json::from_str(&text).unwrap();
        let claim = claims.pointer_mut(pointer).unwrap();
        *claim = serde_json::from_str(value).unwrap();
        fs::write(folder.join(&receipt), claims.to_string()).unwrap();
        let (code, said) = rowmend(&["verify", &receipt], folder);
        assert_eq!(code, 1, "{pointer}: {said}");
        let told = format!("{receipt}: {told}");
        assert!(said.contains(&told), "{pointer}: {said}");
    }
}

#[test]
fn a_lost_row_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    sample(folder);
    let file = "failed-rows.corrected.csv";
    let text = fs::read_to_string(folder.join(file)).unwrap();
    let row = text.lines().nth(2).unwrap().to_owned() + "\r\n";
    alter(folder, "failed-rows.receipt.json", file, &row, "");
    assert_eq!(
        rowmend(&["verify", "failed-rows.receipt.json"], folder).0,
        1
    );
}
