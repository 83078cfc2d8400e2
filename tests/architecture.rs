//! The house: modules use only what stands before them.

// The lints know test functions, not the helpers beside them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::fs;
use std::path::{Path, PathBuf};

/// The modules, bottom first. A module may use only those before it.
const ORDER: &[&str] = &[
    "error",
    "pipeline",
    "column",
    "sheet",
    "failure",
    "values",
    "settings",
    "mediarails",
    "linkshare",
    "titles",
    "rules",
    "outcome",
    "advice",
    "repair",
    "tally",
    "report",
    "ragged",
    "duplicates",
    "run",
    "export",
    "input_remarks",
    "source",
    "convert",
    "fix_failed",
    "check",
    "classify",
    "verify",
    "summary",
    "cli",
];

/// Uses that go up, each with the reason why it may.
const ALLOWED: &[(&str, &str)] = &[];

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

fn module(path: &Path, source: &Path) -> String {
    let inside = path.strip_prefix(source).unwrap();
    let first = inside
        .components()
        .next()
        .unwrap()
        .as_os_str()
        .to_str()
        .unwrap();
    first.trim_end_matches(".rs").to_owned()
}

#[test]
fn modules_use_only_what_stands_before_them() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    files(&source, &mut found);
    let place = |module: &str| ORDER.iter().position(|known| *known == module);
    let mut wrong = Vec::new();
    for path in found {
        let own = module(&path, &source);
        if own == "lib" || own == "main" {
            continue;
        }
        let Some(own_place) = place(&own) else {
            wrong.push(format!("{own} is not in the order"));
            continue;
        };
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let is_test = path
            .file_stem()
            .is_some_and(|stem| stem == "tests" || stem == "laws");
        if is_test {
            continue;
        }
        for used in code.split("crate::").skip(1) {
            let used: String = used
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            let Some(used_place) = place(&used) else {
                continue;
            };
            let allowed = ALLOWED.contains(&(own.as_str(), used.as_str()));
            if used_place > own_place && !allowed {
                wrong.push(format!("{} uses {used}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn crates_stay_in_their_place() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let homes = [
        ("csv::", "sheet"),
        ("encoding_rs::", "sheet"),
        ("chardetng::", "sheet"),
        ("chrono::", "values"),
        ("psl::", "values"),
        ("similar::", "summary"),
        ("clap::", "cli"),
        ("indicatif::", "cli"),
        ("toml::", "cli"),
    ];
    let mut found = Vec::new();
    files(&source, &mut found);
    for path in found {
        let own = module(&path, &source);
        let tests = ["tests", "tests.rs", "corpus.rs"];
        if path
            .components()
            .any(|part| tests.iter().any(|name| part.as_os_str() == *name))
        {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for (name, home) in homes {
            let used = text.contains(&format!("use {name}")) || text.contains(&format!(" {name}"));
            assert!(
                !used || own == home || own == "main",
                "{} uses {name}",
                path.display()
            );
        }
    }
}
