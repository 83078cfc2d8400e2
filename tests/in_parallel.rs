//! Runs that share a folder do not meddle with each other.

// The lints know test functions, not the helpers beside them.
#![allow(clippy::unwrap_used)]

mod program;

use program::rowmend;
use std::fs;
use std::path::Path;
use std::thread;

const EXPORT: &str = "Site ID,Publisher Name,URL,Email,Join Date\r\n\
    4100217,Harbour Deals,https://www.harbourdeals.com/,info@harbourdeals.com,6/26/2021\r\n";

const LOOPS: usize = 4;
const RUNS: usize = 12;

/// Runs over one export after the other; gives what was told by those that failed.
fn convert(which: usize, folder: &Path) -> Vec<String> {
    let mut failed = Vec::new();
    for run in 0..RUNS {
        let export = format!("e{which}-{run}.csv");
        fs::write(folder.join(&export), EXPORT).unwrap();
        let (code, told) = rowmend(&["convert", &export, "--brand", "Acme", "-q"], folder, None);
        if code != 0 {
            failed.push(format!("{export}: {code}: {told}"));
        }
    }
    failed
}

#[test]
fn runs_in_one_folder_leave_each_other_alone() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let failed: Vec<String> = thread::scope(|scope| {
        let loops: Vec<_> = (0..LOOPS)
            .map(|which| scope.spawn(move || convert(which, folder)))
            .collect();
        let ended = loops.into_iter().map(|one| one.join().unwrap());
        ended.flatten().collect()
    });
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    let names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    // Each export, its import file, the changes and the receipt.
    assert_eq!(names.len(), LOOPS * RUNS * 4, "{names:?}");
    let receipts = names.iter().filter(|name| name.ends_with(".receipt.json"));
    assert_eq!(receipts.count(), LOOPS * RUNS);
}
