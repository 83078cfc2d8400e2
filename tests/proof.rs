//! `verify` is not fooled by recomputed hashes: it reads the inputs again.

// The lints know test functions, not the helpers beside them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

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
];

#[test]
fn an_altered_cell_is_found_whatever_the_hashes_say() {
    for (stem, file, from, to, told) in ALTERATIONS {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        sample(folder);
        let receipt = format!("{stem}.receipt.json");
        assert_eq!(rowmend(&["verify", &receipt], folder), (0, String::new()));
        alter(folder, &receipt, &format!("{stem}.{file}"), from, to);
        let (code, said) = rowmend(&["verify", &receipt], folder);
        assert_eq!(code, 1, "{file}: {from}");
        assert!(said.contains(told), "{file}: {from}: {said}");
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
