//! Whatever is altered in a set of files, and wherever, `verify` does not call it right.

// The lints know test functions, not the helpers beside them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use rowmend::verify::verify;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Every so many bytes one is altered: each would take minutes.
const STEP: usize = 31;

fn sample(folder: &Path) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let report = fs::read_to_string(root.join("reports/failed-rows.csv")).unwrap();
    // A line of totals and a second row of one publisher, so that each part of the receipt is filled.
    let again = report.lines().nth(2).unwrap().to_owned();
    let report = format!("exported today\r\n{report}{again}\r\n");
    fs::write(folder.join("failed-rows.csv"), report).unwrap();
    for file in ["publisher-overview.csv", "my-publishers.csv"] {
        fs::copy(root.join("exports").join(file), folder.join(file)).unwrap();
    }
    let convert = ["convert", "publisher-overview.csv", "my-publishers.csv"];
    for words in [&convert[..], &["fix-failed", "failed-rows.csv"]] {
        let done = Command::new(env!("CARGO_BIN_EXE_rowmend"))
            .args(words)
            .args(["--brand", "Acme", "--quiet"])
            .current_dir(folder)
            .env("HOME", folder)
            .status()
            .unwrap();
        assert_eq!(done.code(), Some(1));
    }
}

const STEMS: [&str; 2] = ["failed-rows", "publisher-overview"];

fn holds(receipt: &Path) -> bool {
    verify(receipt).is_ok_and(|findings| findings.is_empty())
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .fold(String::new(), |mut text, byte| {
            write!(text, "{byte:02x}").unwrap();
            text
        })
}

#[test]
fn any_byte_of_any_output() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    sample(folder);
    for stem in STEMS {
        let receipt = folder.join(format!("{stem}.receipt.json"));
        assert!(holds(&receipt));
        let claims = fs::read_to_string(&receipt).unwrap();
        for ending in [
            "corrected.csv",
            "import.csv",
            "attention.csv",
            "changes.csv",
        ] {
            let path = folder.join(format!("{stem}.{ending}"));
            let Ok(bytes) = fs::read(&path) else { continue };
            for place in (0..bytes.len()).step_by(STEP) {
                let mut altered = bytes.clone();
                *altered.get_mut(place).unwrap() ^= 1;
                fs::write(&path, &altered).unwrap();
                let agreeing = claims.replace(&sha256(&bytes), &sha256(&altered));
                fs::write(&receipt, agreeing).unwrap();
                assert!(!holds(&receipt), "{stem}.{ending}, byte {place}");
            }
            fs::write(&path, &bytes).unwrap();
            fs::write(&receipt, &claims).unwrap();
        }
    }
}

#[test]
fn any_claim_of_the_receipt() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    sample(folder);
    for stem in STEMS {
        let receipt = folder.join(format!("{stem}.receipt.json"));
        let claims: Value = serde_json::from_slice(&fs::read(&receipt).unwrap()).unwrap();
        let mut unnoticed = Vec::new();
        let mut leaves = Vec::new();
        collect("", &claims, &mut leaves);
        assert!(leaves.len() > 100);
        for pointer in leaves {
            let mut altered = claims.clone();
            let leaf = altered.pointer_mut(&pointer).unwrap();
            *leaf = other(leaf);
            fs::write(&receipt, altered.to_string()).unwrap();
            if holds(&receipt) {
                unnoticed.push(pointer);
            }
        }
        // What a run is told shows only where it decides something, and here it never comes to
        // joining values.
        assert_eq!(unnoticed, ["/settings/value_separator"], "{stem}");
    }
}

/// The pointers of everything in a value that holds nothing else.
fn collect(pointer: &str, value: &Value, leaves: &mut Vec<String>) {
    match value {
        Value::Object(entries) => {
            for (key, entry) in entries {
                collect(&format!("{pointer}/{key}"), entry, leaves);
            }
        }
        Value::Array(entries) => {
            for (place, entry) in entries.iter().enumerate() {
                collect(&format!("{pointer}/{place}"), entry, leaves);
            }
        }
        _ => leaves.push(pointer.to_owned()),
    }
}

fn other(value: &Value) -> Value {
    match value {
        Value::Number(number) => Value::from(number.as_u64().unwrap() + 1),
        Value::String(text) => Value::from(format!("{text}1")),
        _ => Value::from("1"),
    }
}
