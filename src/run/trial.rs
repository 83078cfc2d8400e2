//! For tests that compare what runs leave behind.

use std::fs;
use std::path::Path;

/// All files of a folder, by name, with nothing in them of where the folder lies.
pub(crate) fn files_in(folder: &Path) -> Vec<(String, String)> {
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
