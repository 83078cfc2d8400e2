//! `verify` finds the files of a set, wherever it is called from, and says which one it misses.

// The lints know test functions, not the helpers beside them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};

const REPORT: &str = "Network Publisher ID,Name,Media Property URLs,Network,Brand,Failure Reason\r\n\
    4100217,Harbour Deals,www.harbour.example.com,LinkShare,Acme,URL is invalid\r\n";

fn rowmend(words: &[&str], folder: &Path, stdin: Stdio) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_rowmend"))
        .args(words)
        .current_dir(folder)
        .env("HOME", folder)
        .stdin(stdin)
        .output()
        .unwrap();
    let told = [output.stdout, output.stderr].concat();
    let told = String::from_utf8(told).unwrap();
    (output.status.code().unwrap(), told)
}

fn run(words: &[&str], folder: &Path) -> (i32, String) {
    rowmend(words, folder, Stdio::null())
}

const HOLDS: (i32, String) = (0, String::new());

#[test]
fn a_set_is_proven_from_any_folder_and_after_a_move() {
    let root = tempfile::tempdir().unwrap();
    let root = root.path();
    fs::create_dir_all(root.join("may/in")).unwrap();
    fs::create_dir(root.join("elsewhere")).unwrap();
    fs::write(root.join("may/in/report.csv"), REPORT).unwrap();
    let words = ["fix-failed", "in/report.csv", "-o", "fixed.csv", "-q"];
    assert_eq!(run(&words, &root.join("may")).0, 0);
    // As it was, from afar, and where another file has the name of the input.
    let far = root.join("elsewhere");
    assert_eq!(
        run(&["verify", "fixed.receipt.json"], &root.join("may")),
        HOLDS
    );
    assert_eq!(run(&["verify", "../may/fixed.receipt.json"], &far), HOLDS);
    fs::create_dir(far.join("in")).unwrap();
    fs::write(far.join("in/report.csv"), "another report\r\n").unwrap();
    assert_eq!(run(&["verify", "../may/fixed.receipt.json"], &far), HOLDS);
    // All files together in another folder.
    let moved = root.join("moved");
    fs::create_dir(&moved).unwrap();
    for name in [
        "in/report.csv",
        "fixed.csv",
        "fixed.changes.csv",
        "fixed.receipt.json",
    ] {
        let from = root.join("may").join(name);
        fs::rename(&from, moved.join(from.file_name().unwrap())).unwrap();
    }
    assert_eq!(run(&["verify", "moved/fixed.receipt.json"], root), HOLDS);
}

#[test]
fn a_set_in_a_folder_below_that_of_its_run_is_proven_there() {
    let root = tempfile::tempdir().unwrap();
    let root = root.path();
    let made = root.join("out/may");
    fs::create_dir_all(&made).unwrap();
    fs::write(root.join("report.csv"), REPORT).unwrap();
    let words = ["fix-failed", "report.csv", "-o", "out/may/fixed.csv", "-q"];
    assert_eq!(run(&words, root).0, 0);
    assert_eq!(run(&["verify", "fixed.receipt.json"], &made), HOLDS);
    // Of two files with the name of the input it is the one that came in.
    fs::write(root.join("out/report.csv"), "another report\r\n").unwrap();
    assert_eq!(run(&["verify", "fixed.receipt.json"], &made), HOLDS);
}

#[test]
fn an_input_that_is_gone_is_named_and_nothing_is_said_of_the_rest() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("report.csv"), REPORT).unwrap();
    assert_eq!(run(&["fix-failed", "report.csv", "-q"], folder).0, 0);
    fs::remove_file(folder.join("report.csv")).unwrap();
    let (code, told) = run(&["verify", "report.receipt.json"], folder);
    assert_eq!(code, 2);
    assert_eq!(told.lines().count(), 1, "{told}");
    assert!(
        told.starts_with("rowmend: report.csv: cannot find it: there is no such file; put it back"),
        "{told}"
    );
}

#[test]
fn an_output_that_is_gone_or_no_longer_a_table_does_not_hold() {
    for content in [None, Some(&b"\0\0\0"[..])] {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        fs::write(folder.join("report.csv"), REPORT).unwrap();
        assert_eq!(run(&["fix-failed", "report.csv", "-q"], folder).0, 0);
        let changes = folder.join("report.changes.csv");
        match content {
            Some(bytes) => fs::write(changes, bytes).unwrap(),
            None => fs::remove_file(changes).unwrap(),
        }
        let (code, told) = run(&["verify", "report.receipt.json"], folder);
        assert_eq!(code, 1, "{told}");
        assert!(told.contains("  report.changes.csv"), "{told}");
    }
}

#[test]
fn what_came_in_on_standard_input_is_read_there_again() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("report.csv"), REPORT).unwrap();
    fs::write(
        folder.join("other.csv"),
        REPORT.replace("Harbour", "Harbor"),
    )
    .unwrap();
    let from = |file: &str| Stdio::from(File::open(folder.join(file)).unwrap());
    let fixed = rowmend(&["fix-failed", "-", "-q"], folder, from("report.csv"));
    assert_eq!(fixed, HOLDS);
    let receipt = "stdin.receipt.json";
    assert_eq!(
        rowmend(&["verify", receipt], folder, from("report.csv")),
        HOLDS
    );
    let (code, told) = rowmend(&["verify", receipt], folder, from("other.csv"));
    assert_eq!(code, 1, "{told}");
    assert!(
        told.contains("column 2 (Name): is \"Harbour Deals\""),
        "{told}"
    );
    // It is gone when it has been read.
    let (code, told) = rowmend(&["verify", receipt, receipt], folder, from("report.csv"));
    assert_eq!(code, 2, "{told}");
    assert!(told.contains("can be read only once"), "{told}");
}

#[test]
fn several_receipts_are_proven_each_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for name in ["a", "b", "c"] {
        let report = format!("{name}.csv");
        fs::write(folder.join(&report), REPORT).unwrap();
        assert_eq!(run(&["fix-failed", &report, "-q"], folder).0, 0);
    }
    let receipts = ["a", "b", "c"].map(|name| format!("{name}.receipt.json"));
    let all = ["verify", &receipts[0], &receipts[1], &receipts[2]];
    assert_eq!(run(&all, folder), HOLDS);
    let altered = fs::read_to_string(folder.join("b.corrected.csv")).unwrap();
    fs::write(
        folder.join("b.corrected.csv"),
        altered.replace("Harbour", "Harbor"),
    )
    .unwrap();
    let (code, told) = run(&all, folder);
    assert_eq!(code, 1, "{told}");
    assert!(
        told.starts_with("b.receipt.json: this does not hold:"),
        "{told}"
    );
    assert!(
        !told.contains("a.corrected.csv") && !told.contains("c.corrected.csv"),
        "{told}"
    );
    fs::remove_file(folder.join("a.csv")).unwrap();
    let (code, told) = run(&all, folder);
    assert_eq!(code, 2, "{told}");
    assert!(
        told.contains("b.corrected.csv, line 2, column 2 (Name)"),
        "{told}"
    );
}

#[test]
fn settings_and_sources_of_a_run_are_those_of_its_proof() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let settings = "brands = [\"Acme\"]\nskip = [\"missing-scheme\"]\n[brand-aliases]\n\"ACME Inc\" = \"Acme\"\n\
        [header-aliases]\n\"Partner No\" = \"Network Publisher ID\"\n[[reasons]]\npattern = \"gone fishing\"\nkind = \"blocklisted\"\n";
    fs::write(folder.join("rowmend.toml"), settings).unwrap();
    let report = "Partner No,Name,Media Property URLs,Network Date Accepted,Network,Brand,Why\r\n\
        4.10E+06,Harbour Deals,https://harbour.example.com,03/04/2021,LinkShare,ACME Inc,Network Publisher ID is not a number\r\n\
        4100218,Garden Deals,garden.example.com,05/06/2021,LinkShare,ACME Inc,URL is invalid\r\n\
        4100219,Trail Deals,https://trail.example.com,05/06/2021,LinkShare,Acme,gone fishing\r\n";
    fs::write(folder.join("report.csv"), report).unwrap();
    let uploaded = "Network Publisher ID,Name,Media Property URLs\r\n\
        4100217,Harbour Deals,https://harbour.example.com\r\n";
    fs::write(folder.join("uploaded.csv"), uploaded).unwrap();
    let words = [
        "fix-failed",
        "report.csv",
        "--source",
        "uploaded.csv",
        "--date-order",
        "dmy",
        "--reason-column",
        "Why",
        "-q",
    ];
    assert_eq!(run(&words, folder).0, 1);
    let corrected = fs::read_to_string(folder.join("report.corrected.csv")).unwrap();
    assert!(corrected.contains("4100217,Harbour Deals"), "{corrected}");
    fs::remove_file(folder.join("rowmend.toml")).unwrap();
    assert_eq!(run(&["verify", "report.receipt.json"], folder), HOLDS);
    fs::remove_file(folder.join("uploaded.csv")).unwrap();
    let (code, told) = run(&["verify", "report.receipt.json"], folder);
    assert_eq!(code, 2, "{told}");
    assert!(
        told.starts_with("rowmend: uploaded.csv: cannot find it"),
        "{told}"
    );
}

#[test]
fn a_receipt_of_another_rowmend_is_not_called_right() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("report.csv"), REPORT).unwrap();
    assert_eq!(run(&["fix-failed", "report.csv", "-q"], folder).0, 0);
    let receipt = folder.join("report.receipt.json");
    let text = fs::read_to_string(&receipt).unwrap();
    let tool = concat!("\"rowmend ", env!("CARGO_PKG_VERSION"), "\"");
    fs::write(&receipt, text.replace(tool, "\"rowmend 99.0.0\"")).unwrap();
    let (code, told) = run(&["verify", "report.receipt.json"], folder);
    assert_eq!(code, 2);
    assert!(told.contains("use the rowmend that wrote it"), "{told}");
}

#[test]
fn what_a_person_has_edited_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let report = REPORT.replace("URL is invalid", "words about nothing");
    fs::write(folder.join("report.csv"), report).unwrap();
    assert_eq!(run(&["fix-failed", "report.csv", "-q"], folder).0, 1);
    let attention = folder.join("report.attention.csv");
    let text = fs::read_to_string(&attention).unwrap();
    fs::write(&attention, text.replace(",you,\r\n", ",you,upload\r\n")).unwrap();
    let (code, told) = run(&["verify", "report.receipt.json"], folder);
    assert_eq!(code, 1, "{told}");
    for words in [
        "report.attention.csv was edited since the run, as it is meant to be",
        "made again, it comes out the same), and so does all else",
        "report.attention.csv, line 2, column 10 (Decision): is \"upload\" and was \"\"",
    ] {
        assert!(told.contains(words), "{told}");
    }
    assert!(!told.contains("SHA-256"), "{told}");
    assert_eq!(
        run(&["fix-failed", "report.attention.csv", "-q"], folder).0,
        0
    );
    assert_eq!(run(&["verify", "report.2.receipt.json"], folder), HOLDS);
}

const WITH_THREE_FOR_A_PERSON: &str = "Network Publisher ID,Name,Network,Brand,Failure Reason\r\n\
    4100217,Harbour Deals,LinkShare,Acme,words about nothing\r\n\
    4100218,Garden Notes,LinkShare,Acme,words about no matter\r\n\
    4100219,Pixel Post,LinkShare,Acme,words beside the point\r\n";

/// What `verify` tells when the attention file was saved like this.
fn told_after(edit: impl Fn(&str) -> String) -> String {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("report.csv"), WITH_THREE_FOR_A_PERSON).unwrap();
    assert_eq!(run(&["fix-failed", "report.csv", "-q"], folder).0, 1);
    let attention = folder.join("report.attention.csv");
    let text = fs::read_to_string(&attention).unwrap();
    fs::write(&attention, edit(&text)).unwrap();
    let (code, told) = run(&["verify", "report.receipt.json"], folder);
    assert_eq!(code, 1, "{told}");
    told
}

#[test]
fn a_row_that_a_person_has_deleted_is_named_and_no_other() {
    let told = told_after(|text| {
        let lines = text.split("\r\n");
        let kept: Vec<&str> = lines
            .filter(|line| !line.contains("Garden Notes"))
            .collect();
        kept.join("\r\n")
    });
    let gone = "the row that was in line 3 (4100218, Garden Notes, LinkShare) is gone";
    assert!(told.contains(gone), "{told}");
    assert!(!told.contains("as it is meant to be"), "{told}");
    assert!(told.contains("write drop in Decision"), "{told}");
    assert!(!told.contains("Pixel Post"), "{told}");
    assert!(!told.contains("should be"), "{told}");
}

#[test]
fn what_a_spreadsheet_does_to_the_form_is_no_edit() {
    let told = told_after(|text| text.trim_start_matches('\u{feff}').replace("\r\n", "\n"));
    assert!(told.contains("no cell was edited"), "{told}");
    let told = told_after(|text| {
        text.replace('"', "")
            .replace(
                "it in the column Reason, correct",
                "it in the column Reason; correct",
            )
            .replace(',', ";")
    });
    assert!(told.contains("(Problem)"), "{told}");
    assert!(!told.contains("(Name)"), "{told}");
}

#[test]
fn an_upload_that_was_edited_is_another_file_whatever_the_attention_file() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let report =
        format!("{REPORT}4100218,Garden,www.garden.example.com,LinkShare,Acme,no words\r\n");
    fs::write(folder.join("report.csv"), report).unwrap();
    assert_eq!(run(&["fix-failed", "report.csv", "-q"], folder).0, 1);
    for (name, from, to) in [
        ("report.corrected.csv", "Harbour", "Harbor"),
        ("report.attention.csv", "Garden", "Gardens"),
    ] {
        let text = fs::read_to_string(folder.join(name)).unwrap();
        fs::write(folder.join(name), text.replace(from, to)).unwrap();
    }
    let (code, told) = run(&["verify", "report.receipt.json"], folder);
    assert_eq!(code, 1, "{told}");
    for words in [
        "this does not hold:",
        "report.corrected.csv, line 2, column 2 (Name): is \"Harbor Deals\" and should be \"Harbour Deals\"",
        "report.attention.csv, line 2, column 2 (Name): is \"Gardens\" and was \"Garden\"",
    ] {
        assert!(told.contains(words), "{told}");
    }
    assert!(!told.contains("all else"), "{told}");
}

/// Names that are no Unicode can be given to files only there.
#[cfg(target_os = "linux")]
#[test]
fn a_set_whose_name_is_no_unicode_is_proven() {
    use std::os::unix::ffi::OsStrExt;
    let folder = tempfile::tempdir().unwrap();
    let named = |end: &str| {
        let name = [b"May\xE9.".as_slice(), end.as_bytes()].concat();
        folder.path().join(std::ffi::OsStr::from_bytes(&name))
    };
    let call = |words: &[&str], file: &Path| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_rowmend"));
        let program = program.args(words).arg(file).current_dir(folder.path());
        program.env("HOME", folder.path()).output().unwrap()
    };
    // Two rows, one of which needs a person, so that every kind of file is written.
    let report =
        REPORT.to_owned() + "4100218,Hill,not an address,LinkShare,Acme,URL is invalid\r\n";
    fs::write(named("csv"), report).unwrap();
    let run = call(&["fix-failed", "--brand", "Acme", "-q"], &named("csv"));
    assert_eq!(run.status.code(), Some(1));
    let proven = call(&["verify", "-q"], &named("receipt.json"));
    assert_eq!(proven.status.code(), Some(0), "{proven:?}");
    // A file that has changed since is told.
    fs::write(named("csv"), REPORT).unwrap();
    assert_eq!(
        call(&["verify", "-q"], &named("receipt.json"))
            .status
            .code(),
        Some(1)
    );
}
