//! Every folder under `fixtures/cases` is a case: input files, the commands in `cmd`, and what must
//! lie there afterwards in `expected`. Adding a case adds no code.
//!
//! A line of `cmd` is what a person types after `rowmend`, and behind `=>` the exit code; `cp FROM TO` puts a file there as
//! a person has saved it. Files in
//! `expected` are compared byte by byte; `stdout` and `stderr` there are what the last command prints.
//! Every receipt that a case leaves behind must be proven by `verify`.

// The lints know test functions, not the helpers beside them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/cases");
    let mut cases: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    cases.sort();
    cases
}

fn rowmend(words: &[String], folder: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rowmend"));
    for (name, _) in std::env::vars() {
        if name.starts_with("ROWMEND_") {
            command.env_remove(name);
        }
    }
    command
        .args(words)
        .current_dir(folder)
        .env("HOME", folder)
        .env_remove("XDG_CONFIG_HOME")
        .env_remove("COLUMNS")
        .output()
        .unwrap()
}

/// Words as a shell splits them, with double quotes only.
fn split(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let (mut quoted, mut begun) = (false, false);
    for c in line.chars() {
        match c {
            '"' => {
                quoted = !quoted;
                begun = true;
            }
            ' ' if !quoted => {
                if begun {
                    words.push(std::mem::take(&mut word));
                }
                begun = false;
            }
            _ => {
                word.push(c);
                begun = true;
            }
        }
    }
    if begun {
        words.push(word);
    }
    words
}

fn copy_files(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() && path.file_name().unwrap() != "cmd" {
            fs::copy(&path, to.join(path.file_name().unwrap())).unwrap();
        }
    }
}

fn run(case: &Path) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    copy_files(case, folder.path());
    let mut wrong = Vec::new();
    let mut proven = HashSet::new();
    let mut last = None;
    let script = fs::read_to_string(case.join("cmd")).unwrap();
    for line in script
        .lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
    {
        if let Some(files) = line.strip_prefix("cp ") {
            // What was written is proven before a person edits it.
            prove_receipts(folder.path(), &mut proven, &mut wrong);
            let (from, to) = files.split_once(' ').expect("two names");
            fs::copy(folder.path().join(from), folder.path().join(to)).unwrap();
            continue;
        }
        let (words, code) = line
            .rsplit_once("=>")
            .expect("a line of cmd ends in => CODE");
        let output = rowmend(&split(words), folder.path());
        let code: i32 = code.trim().parse().unwrap();
        if output.status.code() != Some(code) {
            wrong.push(format!(
                "{line}: exit {:?}\n{}{}",
                output.status.code(),
                String::from_utf8_lossy(&output.stdout),
                String::from_utf8_lossy(&output.stderr)
            ));
        }
        last = Some(output);
    }
    let last = last.expect("cmd has a command");
    compare(&case.join("expected"), folder.path(), &last, &mut wrong);
    prove_receipts(folder.path(), &mut proven, &mut wrong);
    wrong
}

fn compare(expected: &Path, folder: &Path, last: &Output, wrong: &mut Vec<String>) {
    for entry in fs::read_dir(expected).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        let wanted = fs::read(&path).unwrap();
        let got = match name {
            "stdout" => last.stdout.clone(),
            "stderr" => last.stderr.clone(),
            "absent" => {
                for name in String::from_utf8(wanted).unwrap().lines() {
                    if folder.join(name).exists() {
                        wrong.push(format!("{name} is there"));
                    }
                }
                continue;
            }
            _ => fs::read(folder.join(name)).unwrap_or_else(|_| b"(no such file)".to_vec()),
        };
        if got != wanted {
            wrong.push(format!(
                "{name} is\n{}\nand should be\n{}",
                String::from_utf8_lossy(&got),
                String::from_utf8_lossy(&wanted)
            ));
        }
    }
}

/// Proves the receipts that are not proven yet.
fn prove_receipts(folder: &Path, proven: &mut HashSet<String>, wrong: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        assert!(!name.starts_with(".rowmend-"), "{name} was left behind");
        if name.ends_with(".receipt.json") && proven.insert(name.clone()) {
            let output = rowmend(&["verify".to_owned(), name.clone()], folder);
            if output.status.code() != Some(0) {
                wrong.push(format!(
                    "verify {name}: {}",
                    String::from_utf8_lossy(&output.stdout)
                ));
            }
        }
    }
}

#[test]
fn every_case_ends_as_expected() {
    let cases = cases();
    assert!(!cases.is_empty());
    let mut failed = Vec::new();
    for case in &cases {
        let wrong = run(case);
        if !wrong.is_empty() {
            failed.push(format!("{}:\n{}", case.display(), wrong.join("\n")));
        }
    }
    assert!(
        failed.is_empty(),
        "{} of {} cases:\n{}",
        failed.len(),
        cases.len(),
        failed.join("\n\n")
    );
}
