//! For tests that compare what runs leave behind.

use std::fs;
use std::path::Path;

/// A table of plain rows, with odd ones at some places: for each a place and which it is.
pub(crate) fn with_odd(
    titles: &str,
    plain: impl Iterator<Item = String>,
    odd_rows: &[&str],
    odd: &[(usize, usize)],
) -> String {
    let mut rows: Vec<String> = plain.collect();
    let count = rows.len();
    for (place, which) in odd {
        rows.insert(place % count, odd_rows[which % odd_rows.len()].to_owned());
    }
    format!("{titles}\n{}\n", rows.join("\n"))
}

/// All files of a folder after a run over this file in it.
pub(crate) fn left_by(text: &str, run: impl FnOnce(&Path)) -> Vec<(String, String)> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.csv");
    fs::write(&path, text).unwrap();
    run(&path);
    files_in(folder.path())
}

/// All files of a folder, by name, with nothing in them of where the folder lies.
fn files_in(folder: &Path) -> Vec<(String, String)> {
    let entries = fs::read_dir(folder).unwrap();
    let mut files: Vec<(String, String)> = entries
        .map(|entry| {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            let text = fs::read_to_string(entry.path()).unwrap();
            (name, text.replace(folder.to_str().unwrap(), ""))
        })
        .collect();
    files.sort();
    files
}

/// Where two sets of files first differ.
pub(crate) fn first_difference(
    left: &[(String, String)],
    right: &[(String, String)],
) -> Option<String> {
    let names = |files: &[(String, String)]| -> Vec<String> {
        files.iter().map(|(name, _)| name.clone()).collect()
    };
    if names(left) != names(right) {
        return Some(format!("{:?} and {:?}", names(left), names(right)));
    }
    let mut pairs = left.iter().zip(right);
    pairs.find_map(|((name, left), (_, right))| {
        let mut lines = left.lines().zip(right.lines());
        let differing = lines.find(|(left, right)| left != right);
        let lines = differing.map(|(left, right)| format!("{name}: {left} and {right}"));
        lines.or_else(|| (left != right).then(|| format!("{name}: one is longer")))
    })
}
