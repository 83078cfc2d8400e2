//! A run that is stopped from outside leaves nothing behind.
#![cfg(unix)]
// The lints know test functions, not the helpers beside them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

fn hidden(folder: &Path) -> usize {
    let names = fs::read_dir(folder).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name());
    names
        .filter(|name| name.to_string_lossy().starts_with(".rowmend-"))
        .count()
}

#[test]
fn what_was_begun_is_taken_away() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let mut export = "Site ID,Publisher Name,URL,Email,Join Date\n".to_owned();
    for id in 4_000_000..4_600_000 {
        writeln!(
            export,
            "{id},Deals {id},www.deals-{id}.com,jane@deals-{id}.com,2021-03-04"
        )
        .unwrap();
    }
    fs::write(folder.join("publishers.csv"), export).unwrap();
    for signal in ["-INT", "-TERM"] {
        let mut run = Command::new(env!("CARGO_BIN_EXE_rowmend"))
            .args(["convert", "publishers.csv", "--brand", "Acme"])
            .current_dir(folder)
            .env("HOME", folder)
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // Files are tried before they are written to: several at once are those of the work itself.
        while hidden(folder) < 2 {
            assert_eq!(run.try_wait().unwrap(), None, "ended too soon");
            sleep(Duration::from_millis(2));
        }
        let sent = Command::new("kill")
            .args([signal, &run.id().to_string()])
            .status();
        assert!(sent.unwrap().success());
        let ended = run.wait_with_output().unwrap();
        assert_eq!(ended.status.code(), Some(130), "{signal}");
        let said = String::from_utf8(ended.stderr).unwrap();
        assert!(
            said.starts_with("rowmend: stopped before the end"),
            "{said}"
        );
        let names: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        assert_eq!(names, ["publishers.csv"], "{signal}");
    }
}
