//! Which cell is meant where a reason only says that text is damaged.

// The lints know test functions, not the helpers beside them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::fs;
use std::process::Command;

/// The column that the attention file names for a row; nothing if the row was corrected.
fn pointed_at(name: &str, group: &str, region: &str, reason: &str) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let report = format!(
        "Network Publisher ID,Name,Publisher Group,Network Date Accepted,Network,Brand,Region,Error\n\
         4100001,{name},{group},2021-05-06,LinkShare,Acme,{region},{reason}\n"
    );
    fs::write(folder.path().join("report.csv"), report).unwrap();
    Command::new(env!("CARGO_BIN_EXE_rowmend"))
        .args(["fix-failed", "report.csv"])
        .current_dir(folder.path())
        .env("HOME", folder.path())
        .output()
        .unwrap();
    let left = csv::Reader::from_path(folder.path().join("report.attention.csv")).ok()?;
    let row = left.into_records().next()?.unwrap();
    let problem = &row[row.len() - 4];
    Some(
        problem
            .split_once(": ")
            .map_or("", |(column, _)| column)
            .to_owned(),
    )
}

#[test]
fn a_damaged_cell_is_pointed_at() {
    let lost = "Caf\u{fffd}";
    let some = |column: &str| Some(column.to_owned());
    for reason in ["invalid encoding", "not valid UTF-8", "The text is garbled"] {
        assert_eq!(
            pointed_at(lost, "Deals", "North", reason),
            some("Name"),
            "{reason}"
        );
        assert_eq!(
            pointed_at("Acme", lost, "North", reason),
            some("Publisher Group"),
            "{reason}"
        );
        // What can be undone is mended.
        assert_eq!(
            pointed_at("CafÃ©", "Deals", "North", reason),
            None,
            "{reason}"
        );
        // Not even that is enough while another cell is damaged, too.
        assert!(
            pointed_at("CafÃ©", lost, "North", reason).is_some(),
            "{reason}"
        );
        assert_eq!(
            pointed_at("CafÃ©", "Deals", lost, reason),
            some(""),
            "{reason}"
        );
        // Nothing is damaged as far as can be seen.
        assert_eq!(
            pointed_at("Acme", "Deals", "North", reason),
            some(""),
            "{reason}"
        );
    }
}
