//! The program as a person calls it, and the files for spreadsheets that it leaves.

// Not every test that shares this needs all of it, and the lints know test functions, not what they call.
#![allow(dead_code, clippy::unwrap_used)]

use std::fs;
use std::path::Path;
use std::process::Command;

/// The titles of reports, before that of the reason.
pub(crate) const HEADER: &str = "Network Publisher ID,Name,Media Property URLs,Primary Contact Email,Network Date Accepted,Network,Brand";

/// The rows of a file, with its titles.
pub(crate) type Rows = Vec<Vec<String>>;

/// Runs the program in a folder; gives its exit code and all that it prints. Lines are as wide as told, if they
/// are.
pub(crate) fn rowmend(words: &[&str], folder: &Path, width: Option<&str>) -> (i32, String) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_rowmend"));
    let program = program.args(words).current_dir(folder).env("HOME", folder);
    program.envs(width.map(|width| ("COLUMNS", width)));
    let output = program.env_remove("ROWMEND_BRAND").output().unwrap();
    let told = [output.stdout, output.stderr].concat();
    (
        output.status.code().unwrap(),
        String::from_utf8(told).unwrap(),
    )
}

/// Reads a file for spreadsheets.
pub(crate) fn read(path: &Path) -> Rows {
    let text = fs::read(path).unwrap();
    let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&text);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text);
    let rows = reader
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect());
    rows.collect()
}
