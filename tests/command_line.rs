//! What only the program as a whole can show: exit codes, streams, help, and the commands that need
//! no data.

// The lint knows test functions, not the helpers beside them.
#![allow(clippy::unwrap_used)]

use assert_cmd::Command;
use std::fs;
use std::process::Stdio;
use tempfile::TempDir;

const COMMANDS: [&str; 9] = [
    "convert",
    "fix-failed",
    "check",
    "classify",
    "verify",
    "explain",
    "init",
    "completions",
    "man",
];

/// The program in an empty folder, with nothing of this machine's settings.
fn rowmend(folder: &TempDir) -> Command {
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("rowmend");
    command.current_dir(folder.path());
    command.env_clear();
    command.env("HOME", folder.path());
    command
}

struct Said {
    code: Option<i32>,
    out: String,
    err: String,
}

fn run(folder: &TempDir, arguments: &[&str]) -> Said {
    let output = rowmend(folder).args(arguments).output().unwrap();
    Said {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

fn folder() -> TempDir {
    TempDir::new().unwrap()
}

#[test]
fn without_arguments_the_help_is_an_error() {
    let said = run(&folder(), &[]);
    assert_eq!(said.code, Some(2));
    assert!(said.out.is_empty());
    assert!(said.err.contains("fix-failed"), "{}", said.err);
}

#[test]
fn help_fits_a_screen() {
    let folder = folder();
    for command in COMMANDS {
        let said = run(&folder, &[command, "-h"]);
        assert_eq!(said.code, Some(0), "{command}");
        assert!(said.err.is_empty(), "{command}");
        assert!(said.out.contains("Example: rowmend "), "{command}");
        assert!(said.out.lines().count() <= 30, "{}", said.out);
        let widest = said.out.lines().map(str::len).max();
        assert!(widest <= Some(80), "{}", said.out);
    }
}

#[test]
fn the_program_says_its_version() {
    let said = run(&folder(), &["--version"]);
    let wanted = format!("rowmend {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!((said.code, said.out), (Some(0), wanted));
}

#[test]
fn what_cannot_be_understood_ends_with_two_and_says_why() {
    let cases: [(&[&str], &str); 9] = [
        (&["--frobnicate"], "unexpected argument '--frobnicate'"),
        (&["convert"], "<EXPORT>"),
        (&["reconcile"], "unrecognized subcommand 'reconcile'"),
        (
            &["convert", "a.csv", "--color", "red"],
            "invalid value 'red'",
        ),
        (
            &["fix-failed", "a.csv", "--date-order", "usa"],
            "invalid value 'usa'",
        ),
        (
            &[
                "fix-failed",
                "a.csv",
                "--only",
                "missing-brand,missing-netwrk",
            ],
            "--only: there is no rule \"missing-netwrk\"; did you mean missing-network",
        ),
        (
            &["convert", "a.csv", "--config", "no.toml"],
            "no.toml: there is no such file",
        ),
        (
            &["fix-failed", "a.csv", "-o", "-", "--json"],
            "both want standard output",
        ),
        (&["explain", "bad-dat"], "did you mean bad_date?"),
    ];
    let folder = folder();
    for (arguments, wanted) in cases {
        let said = run(&folder, arguments);
        assert_eq!(said.code, Some(2), "{arguments:?}");
        assert!(said.out.is_empty(), "{}", said.out);
        assert!(said.err.starts_with("rowmend: "), "{}", said.err);
        assert!(said.err.contains(wanted), "{}", said.err);
    }
}

#[test]
fn a_brand_is_asked_for_with_the_command_to_type() {
    let folder = folder();
    fs::write(
        folder.path().join("publishers.csv"),
        "Site ID,Publisher Name\n1,Acme\n",
    )
    .unwrap();
    let said = run(&folder, &["convert", "publishers.csv"]);
    assert_eq!(said.code, Some(2));
    assert!(said.err.contains("publishers.csv"), "{}", said.err);
    assert!(said.err.contains("--brand \"Your Brand\""), "{}", said.err);
    assert_eq!(said.err.lines().count(), 1, "{}", said.err);
}

#[test]
fn nothing_that_was_typed_controls_the_terminal() {
    let folder = folder();
    let evil = "\x1b]0;title\x07\u{202e}\n\u{9b}";
    for arguments in [
        &["explain", evil][..],
        &["fix-failed", evil],
        &["fix-failed", "a.csv", "--only", evil],
        &["convert", "a.csv", "--color", evil],
        &[evil],
    ] {
        let said = run(&folder, arguments);
        assert_eq!(said.code, Some(2));
        let harmful = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
        assert!(!said.err.contains(harmful), "{:?}", said.err);
    }
}

#[test]
fn a_bad_settings_file_is_told_in_one_line() {
    let folder = folder();
    fs::write(folder.path().join("rowmend.toml"), "\nbrnad = \"Acme\"\n").unwrap();
    let said = run(&folder, &["check", "a.csv"]);
    assert_eq!(said.code, Some(2));
    assert!(
        said.err.ends_with(
            "rowmend.toml, line 2: unknown key \"brnad\"; did you mean brand or brands?\n"
        )
    );
    assert_eq!(said.err.lines().count(), 1);
    // What needs no settings does not read them.
    assert_eq!(run(&folder, &["explain"]).code, Some(0));
}

#[test]
fn a_reason_column_of_the_settings_holds_for_the_files_that_have_it() {
    let folder = TempDir::new().unwrap();
    let write = |name: &str, title: &str| {
        let titles = format!("Network Publisher ID,Name,Media Property URLs,Network,Brand,{title}");
        let row = "4745711,Acme Deals,www.acme.example.com,LinkShare,Acme,URL is invalid";
        fs::write(folder.path().join(name), format!("{titles}\n{row}\n")).unwrap();
    };
    write("own.csv", "Note");
    write("usual.csv", "Failure Reason");
    fs::write(
        folder.path().join("rowmend.toml"),
        "reason-column = \"note\"\n",
    )
    .unwrap();
    for stem in ["own", "usual"] {
        let repaired = run(&folder, &["fix-failed", &format!("{stem}.csv")]);
        assert_eq!(repaired.code, Some(0), "{}", repaired.err);
        let again = run(&folder, &["fix-failed", &format!("{stem}.corrected.csv")]);
        assert_eq!(again.code, Some(0), "{}", again.err);
        // The settings are gone, and the receipt knows what they said.
        let elsewhere = TempDir::new().unwrap();
        let receipt = folder.path().join(format!("{stem}.receipt.json"));
        let proof = run(&elsewhere, &["verify", &receipt.display().to_string()]);
        assert_eq!(proof.code, Some(0), "{}", proof.err);
    }
    let named = ["fix-failed", "usual.csv", "--reason-column", "Note", "-n"];
    assert_eq!(run(&folder, &named).code, Some(2));
}

#[test]
fn init_writes_once() {
    let folder = folder();
    let path = folder.path().join("rowmend.toml");
    assert_eq!(run(&folder, &["init"]).code, Some(0));
    let written = fs::read_to_string(&path).unwrap();
    assert!(written.contains("#brand = "));

    fs::write(&path, "brand = \"Acme\"\n").unwrap();
    let said = run(&folder, &["init"]);
    assert_eq!(said.code, Some(2));
    assert!(said.err.contains("--force"), "{}", said.err);
    assert_eq!(fs::read_to_string(&path).unwrap(), "brand = \"Acme\"\n");

    assert_eq!(run(&folder, &["init", "--force"]).code, Some(0));
    assert_eq!(fs::read_to_string(&path).unwrap(), written);
    let left = fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(left, 1, "nothing but the settings file stays behind");
}

#[test]
fn completions_know_the_commands() {
    let folder = folder();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let said = run(&folder, &["completions", shell]);
        assert_eq!(said.code, Some(0), "{shell}");
        assert!(said.out.contains("fix-failed"), "{shell}");
    }
    assert_eq!(run(&folder, &["completions", "dos"]).code, Some(2));
}

#[test]
fn the_manual_page_holds_every_command_and_option() {
    let said = run(&folder(), &["man"]);
    assert_eq!(said.code, Some(0));
    for command in COMMANDS {
        let section = format!(".SH \"ROWMEND {}\"", command.to_uppercase());
        assert!(said.out.contains(&section), "{command}");
    }
    assert!(said.out.contains("\\-\\-date\\-order"), "an option");
}

#[test]
fn explain_lists_and_explains() {
    let folder = folder();
    let list = run(&folder, &["explain"]);
    assert_eq!(list.code, Some(0));
    for name in ["bad_date", "permission", "missing-brand"] {
        assert!(list.out.contains(name), "{name}");
        let page = run(&folder, &["explain", name]);
        assert_eq!(page.code, Some(0), "{name}");
        assert!(page.out.starts_with(name), "{name}");
    }
    assert!(!list.out.contains('\x1b'));
    let colored = run(&folder, &["explain", "--color", "always"]);
    assert!(colored.out.contains('\x1b'));
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_is_no_error() {
    let folder = folder();
    let program = rowmend(&folder).get_program().to_owned();
    let mut child = std::process::Command::new(program)
        .arg("man")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stderr.is_empty());
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_device_is_an_error() {
    let folder = folder();
    let program = rowmend(&folder).get_program().to_owned();
    let report = "Network Publisher ID,Name,Media Property URLs,Network,Brand,Error\n\
                  1,A,a.example.com,LinkShare,Acme,URL is invalid\n";
    fs::write(folder.path().join("report.csv"), report).unwrap();
    for arguments in [
        &["fix-failed", "report.csv", "--dry-run", "--json"][..],
        &["fix-failed", "report.csv", "--dry-run"],
        &["man"],
        &["explain"],
        &["--help"],
        &["completions", "bash"],
    ] {
        let full = fs::OpenOptions::new()
            .write(true)
            .open("/dev/full")
            .unwrap();
        let output = std::process::Command::new(&program)
            .args(arguments)
            .current_dir(&folder)
            .stdout(full)
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(
            said.starts_with("rowmend: standard output: cannot write to it"),
            "{said}"
        );
    }
}

/// Nearly all dates of the export have two readings, and its last row tells which is meant: before that all
/// rows seem to be for a person, which takes three times the room.
#[cfg(target_os = "linux")]
#[test]
fn what_is_thrown_away_need_not_find_room() {
    use std::fmt::Write as _;
    let mut export = "Site ID,Publisher Name,URL,Join Date\n".to_owned();
    for row in 0..6_000 {
        let id = 4_000_000 + row;
        writeln!(
            export,
            "{id},Some Name {row},https://www.a{row}.com/x,01/12/2021"
        )
        .unwrap();
    }
    export.push_str("5000000,Last,https://b.com,01/13/2021\n");
    // In blocks of 512 bytes, or of 1,024 by some shells.
    for (blocks, code) in [(1_000, 0), (200, 2)] {
        let folder = folder();
        fs::write(folder.path().join("in.csv"), &export).unwrap();
        let program = rowmend(&folder).get_program().to_owned();
        let limited =
            format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" convert in.csv --brand Acme -q");
        let output = std::process::Command::new("sh")
            .arg("-c")
            .arg(limited)
            .arg(program)
            .current_dir(folder.path())
            .output()
            .unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{said}");
        let is_published = folder.path().join("in.import.csv").exists();
        assert_eq!(is_published, code == 0);
        let is_told = said.contains("in.import.csv: cannot write it");
        assert_eq!(is_told, code == 2, "{said}");
    }
}

/// `/dev/full` takes nothing; only Linux has it.
#[cfg(target_os = "linux")]
#[test]
fn nothing_is_published_if_standard_output_cannot_take_the_upload() {
    let folder = folder();
    let export = "Site ID,Publisher Name,URL\n4100001,Alpha,alpha.example.com\n";
    fs::write(folder.path().join("export.csv"), export).unwrap();
    let full = || {
        Stdio::from(
            fs::OpenOptions::new()
                .write(true)
                .open("/dev/full")
                .unwrap(),
        )
    };
    let run = |words: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_rowmend"));
        let command = command.args(words).current_dir(folder.path());
        command.env_clear().stdout(full()).output().unwrap()
    };
    let receipt = folder.path().join("export.receipt.json");

    let convert = ["convert", "export.csv", "--brand", "Acme"];
    let output = run(&[&convert[..], &["-o", "-"]].concat());
    assert_eq!(output.status.code(), Some(2));
    assert!(!receipt.exists());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);

    // A script reads the receipt there.
    let output = run(&[&convert[..], &["--json"]].concat());
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);

    // The summary is not what the run is for: the files are there, and the code says how it ended.
    let output = run(&convert);
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{told}");
    assert!(
        told.starts_with("rowmend: standard output: cannot write to it"),
        "{told}"
    );
    assert!(receipt.exists());
}

const FOR_UPLOAD: &str =
    "Network Publisher ID,Name,Network,Brand\n4100217,Harbour,LinkShare,Acme\n";

#[test]
fn an_unknown_variable_is_one_line_and_no_error() {
    let folder = folder();
    fs::write(folder.path().join("acme.csv"), FOR_UPLOAD).unwrap();
    let output = rowmend(&folder)
        .args(["check", "acme.csv"])
        .env("ROWMEND_BRADN", "Acme")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "rowmend: ROWMEND_BRADN is no variable that rowmend knows, and is ignored; did you mean \
         ROWMEND_BRAND?\n"
    );
}

#[test]
fn what_came_through_a_pipe_is_no_file_to_upload() {
    let folder = folder();
    let checked = |text: &str| {
        let output = rowmend(&folder)
            .args(["check", "-"])
            .write_stdin(text)
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let right = checked(FOR_UPLOAD);
    assert!(
        right.contains("Next: upload the file that came in on standard input:"),
        "{right}"
    );
    let wrong = checked(&FOR_UPLOAD.replace("LinkShare", ""));
    let wrong = wrong.replace("\n  ", " ");
    assert!(
        wrong.contains("Next: mend these cells in the file that came in on"),
        "{wrong}"
    );
}

#[test]
fn an_export_is_called_one_wherever_it_does_not_belong() {
    let folder = folder();
    fs::write(
        folder.path().join("export.csv"),
        "Site ID,Publisher Name\n4100217,Harbour\n",
    )
    .unwrap();
    for command in ["check", "fix-failed"] {
        let said = run(&folder, &[command, "export.csv"]);
        assert_eq!(said.code, Some(2));
        assert!(
            said.err.contains("this is a LinkShare export"),
            "{}",
            said.err
        );
        assert!(
            said.err.ends_with("run rowmend convert export.csv\n"),
            "{}",
            said.err
        );
        assert!(!said.err.contains("failed-row report"), "{}", said.err);
    }
}

#[test]
fn no_advice_names_an_option_that_the_command_lacks() {
    let folder = folder();
    fs::write(
        folder.path().join("export.csv"),
        "Site ID,URL\n4100217,https://harbour.example.com\n",
    )
    .unwrap();
    let said = run(&folder, &["convert", "export.csv", "--brand", "Acme"]);
    assert_eq!(said.code, Some(1), "{}", said.err);
    let attention = fs::read_to_string(folder.path().join("export.attention.csv")).unwrap();
    assert!(
        attention.contains("add it, or run fix-failed with --source and a file that has it"),
        "{attention}"
    );
}

#[test]
fn texts_that_are_not_understood_have_a_page() {
    let folder = folder();
    let said = run(&folder, &["explain", "unrecognised"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    for words in [
        "rowmend classify",
        "[[reasons]]",
        "never uploaded by itself",
    ] {
        assert!(said.out.contains(words), "{}", said.out);
    }
    assert_eq!(run(&folder, &["explain", "unrecognized"]).out, said.out);
    let near = run(&folder, &["explain", "unrecognisd"]);
    assert!(
        near.err.contains("did you mean unrecognised?"),
        "{}",
        near.err
    );
}

#[test]
fn the_list_has_each_heading_once() {
    let list = run(&folder(), &["explain"]).out;
    assert!(list.contains("\n  unrecognised "), "{list}");
    let headings: Vec<&str> = list
        .lines()
        .filter(|line| line.starts_with("Rules for "))
        .collect();
    let mut once = headings.clone();
    once.dedup();
    once.sort_unstable();
    once.dedup();
    assert_eq!(headings.len(), once.len(), "{list}");
}

#[test]
fn a_file_that_is_not_there_is_one_line_with_the_nearest_name() {
    let folder = folder();
    fs::create_dir(folder.path().join("may")).unwrap();
    fs::write(folder.path().join("may/failed-rows.csv"), FOR_UPLOAD).unwrap();
    let cases: [&[&str]; 5] = [
        &["verify", "may/faild-rows.csv"],
        &["fix-failed", "may/faild-rows.csv"],
        // The brand is asked for only where there is something that needs it.
        &["convert", "may/faild-rows.csv"],
        &["check", "may/faild-rows.csv"],
        &["classify", "may/faild-rows.csv"],
    ];
    for arguments in cases {
        let said = run(&folder, arguments);
        assert_eq!(said.code, Some(2), "{arguments:?}");
        assert_eq!(
            said.err,
            "rowmend: may/faild-rows.csv: there is no such file; did you mean may/failed-rows.csv?\n",
            "{arguments:?}"
        );
    }
    let said = run(&folder, &["check", "zebra.xyz"]);
    assert_eq!(
        said.err,
        "rowmend: zebra.xyz: there is no such file; check the name and the folder\n"
    );
}

#[test]
fn text_that_is_no_utf_8_is_refused_with_its_line() {
    let folder = folder();
    fs::write(folder.path().join("texts"), b"URL is invalid\nBrand \xff\n").unwrap();
    let said = run(&folder, &["classify", "--lines", "texts"]);
    assert_eq!(said.code, Some(2));
    assert!(
        said.err.starts_with("rowmend: texts, line 2: "),
        "{}",
        said.err
    );
}
