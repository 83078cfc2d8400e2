//! Files so large that they are trusted to be UTF-8 until a row is not: what becomes of them is what
//! becomes of a small file with the same rows.

// The lint knows test functions, not the helpers beside them.
#![allow(clippy::unwrap_used)]

use assert_cmd::Command;
use std::fs;
use tempfile::TempDir;

/// Rows with a column that no import takes, which makes a large file of few rows.
const ROWS: usize = 30;
const NOTE: usize = 150_000;

/// A table whose last row is `last`.
fn table(titles: &str, row: &str, last: &[u8], note: usize) -> Vec<u8> {
    let mut bytes = format!("{titles},Note\n").into_bytes();
    let note = "x".repeat(note);
    for number in 0..ROWS {
        let row = row.replace("{}", &format!("{}", 4_745_000 + number));
        bytes.extend_from_slice(format!("{row},{note}\n").as_bytes());
    }
    bytes.extend_from_slice(last);
    bytes.push(b'\n');
    bytes
}

fn export(last: &[u8], note: usize) -> Vec<u8> {
    let titles = "Site ID,Publisher Name,URL,Email,Join Date";
    let row = "{},Acme Deals,https://acme.example.com,jane@example.com,2021-03-04";
    table(titles, row, last, note)
}

fn report(last: &[u8], note: usize) -> Vec<u8> {
    let titles = "Network Publisher ID,Name,Network,Brand,Failure Reason";
    table(
        titles,
        "{},Acme Deals,LinkShare,,Brand can't be blank",
        last,
        note,
    )
}

/// Files by name.
type Files = Vec<(String, Vec<u8>)>;

/// What a command says of a file of these bytes and writes from it: exit code, messages, files.
fn made(arguments: &[&str], bytes: &[u8]) -> (Option<i32>, String, Files) {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("rows.csv"), bytes).unwrap();
    let mut command: Command = assert_cmd::cargo::cargo_bin_cmd!("rowmend");
    command.current_dir(folder.path()).env_clear();
    let said = command.args(arguments).arg("rows.csv").output().unwrap();
    let entries = fs::read_dir(folder.path()).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names
        .filter(|name| !["rows.csv", "rows.receipt.json"].contains(&name.as_str()))
        .filter(|name| !name.contains("receipt"))
        .collect();
    names.sort();
    let read = |name: String| {
        let bytes = fs::read(folder.path().join(&name)).unwrap();
        (name, bytes)
    };
    let out = String::from_utf8(said.stdout).unwrap() + &String::from_utf8(said.stderr).unwrap();
    (
        said.status.code(),
        out,
        names.into_iter().map(read).collect(),
    )
}

const CONVERT: [&str; 3] = ["convert", "--brand", "Acme"];
const FIX_FAILED: [&str; 3] = ["fix-failed", "--brand", "Acme"];

#[test]
fn a_row_in_windows_1252_at_the_end_makes_the_whole_file_windows_1252() {
    let last = b"4745999,Caf\xE9 Deals,https://cafe.example.com,cafe@example.com,2021-03-04,";
    let large = export(last, NOTE);
    assert!(large.len() > 4 << 20, "{}", large.len());
    let (code, out, files) = made(&CONVERT, &large);
    assert_eq!(code, Some(0), "{out}");
    assert_eq!(files, made(&CONVERT, &export(last, 1)).2);
    let (_, import) = files
        .iter()
        .find(|(name, _)| name.contains("import"))
        .unwrap();
    let import = String::from_utf8(import.clone()).unwrap();
    assert!(import.contains("\r\n4745999,Café Deals,"), "{import}");
}

#[test]
fn what_is_refused_at_the_end_is_refused_in_the_same_words() {
    let spoilt: [&[u8]; 3] = [
        b"4745999,Acme \x00 Deals,LinkShare,,Brand can't be blank,",
        b"4745999,\"Acme\" Deals,LinkShare,,Brand can't be blank,",
        b"4745999,\"Acme Deals,LinkShare,,Brand can't be blank,",
    ];
    let commands = [&FIX_FAILED[..], &["check"], &["classify"]];
    for (last, arguments) in spoilt.into_iter().zip(commands) {
        let (code, out, files) = made(arguments, &report(last, NOTE));
        assert_eq!((code, files.len()), (Some(2), 0), "{out}");
        assert_eq!(out, made(arguments, &report(last, 1)).1);
        assert!(out.contains("rows.csv, line 32"), "{out}");
    }
}

#[test]
fn nothing_is_counted_twice() {
    let last = b"4745999,Caf\xE9 Deals,LinkShare,,Brand can't be blank,";
    for arguments in [&["check", "--json"][..], &["classify"]] {
        let (code, out, _) = made(arguments, &report(last, NOTE));
        let (small_code, small, _) = made(arguments, &report(last, 1));
        let first = |text: &str| text.lines().next().map(str::to_owned);
        assert_eq!((code, first(&out)), (small_code, first(&small)));
        assert!(out.contains("31"), "{out}");
    }
}
