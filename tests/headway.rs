//! Whoever watches a run is told how far it is: never backwards, and to the end.

// The lints know test functions, not the helpers beside them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use rowmend::run::Caller;
use rowmend::run::headway::{Headway, Pass};
use rowmend::run::outputs::OutputPlan;
use rowmend::settings::Settings;
use rowmend::values::date::Date;
use rowmend::{check, classify, convert, fix_failed};
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;
use std::sync::Mutex;

/// More than are read in one piece.
const ROWS: u64 = 9_000;

fn settings() -> Settings {
    let mut settings = Settings::on(Date::from_ymd(2026, 1, 31).unwrap());
    settings.brand = Some("Acme".to_owned());
    settings
}

fn file(folder: &tempfile::TempDir, titles: &str, rest: &str) -> PathBuf {
    let mut text = format!("{titles}\n");
    for number in 0..ROWS {
        let id = 4_100_000 + number;
        writeln!(
            text,
            "{id},Shop {number},www.shop-{number}.example.com{rest}"
        )
        .unwrap();
    }
    let path = folder.path().join("file.csv");
    fs::write(&path, text).unwrap();
    path
}

fn export(folder: &tempfile::TempDir) -> PathBuf {
    file(folder, "Site ID,Publisher Name,URL", "")
}

fn report(folder: &tempfile::TempDir) -> PathBuf {
    file(
        folder,
        "Network Publisher ID,Name,Media Property URLs,Network,Brand,Failure Reason",
        ",LinkShare,Acme,Media Property URLs is not a valid URL",
    )
}

fn export_or_report(folder: &tempfile::TempDir, is_export: bool) -> PathBuf {
    if is_export {
        export(folder)
    } else {
        report(folder)
    }
}

fn told(run: impl FnOnce(&(dyn Fn(Headway) + Sync))) -> Vec<Headway> {
    let told = Mutex::new(Vec::new());
    run(&|headway| told.lock().unwrap().push(headway));
    told.into_inner().unwrap()
}

/// The last that was told of a pass, all of them being in order.
fn last(told: &[Headway], pass: Pass, size: u64) -> Headway {
    let of_pass: Vec<&Headway> = told.iter().filter(|now| now.pass == pass).collect();
    assert!(of_pass.len() > 1, "{pass:?} was told {}", of_pass.len());
    assert!(of_pass.is_sorted_by(|one, two| one.rows < two.rows && one.read < two.read));
    assert!(of_pass.iter().all(|now| now.total == size));
    **of_pass.last().unwrap()
}

/// What is told of a run over an export, or over a report.
fn told_of(path: &PathBuf, is_export: bool) -> Vec<Headway> {
    told(|watch| {
        let caller = Caller {
            watch,
            witness: None,
            deliver: &|_, _| Ok(()),
        };
        let (settings, plan) = (settings(), OutputPlan::default());
        if is_export {
            convert::run(std::slice::from_ref(path), &settings, &plan, &caller).unwrap();
        } else {
            let options = fix_failed::Options::default();
            fix_failed::run(path, &options, &settings, &plan, &caller).unwrap();
        }
    })
}

#[test]
fn a_file_that_goes_on_as_it_begins_is_told_once_to_its_end() {
    for is_export in [true, false] {
        let folder = tempfile::tempdir().unwrap();
        let path = export_or_report(&folder, is_export);
        let size = fs::metadata(&path).unwrap().len();
        let told = told_of(&path, is_export);
        assert!(told.iter().all(|now| now.pass == Pass::Only));
        let end = last(&told, Pass::Only, size);
        assert_eq!((end.rows, end.read), (ROWS, size));
    }
}

#[test]
fn both_passes_are_told_to_their_end() {
    for is_export in [true, false] {
        let folder = tempfile::tempdir().unwrap();
        let path = export_or_report(&folder, is_export);
        // The last row is the first again.
        let text = fs::read_to_string(&path).unwrap();
        let first = text.lines().nth(1).unwrap();
        fs::write(&path, format!("{text}{first}\n")).unwrap();
        let size = fs::metadata(&path).unwrap().len();
        let told = told_of(&path, is_export);
        let turn = told.iter().position(|now| now.pass == Pass::Second);
        let (first, second) = told.split_at(turn.unwrap());
        assert!(first.iter().all(|now| now.pass == Pass::Only));
        for (told, pass) in [(first, Pass::Only), (second, Pass::Second)] {
            let end = last(told, pass, size);
            assert_eq!((end.rows, end.read), (ROWS + 1, size), "{pass:?}");
        }
    }
}

#[test]
fn where_rows_come_one_by_one_few_of_them_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = report(&folder);
    let size = fs::metadata(&path).unwrap().len();
    let checked = told(|watch| {
        check::run(&path, &settings(), watch).unwrap();
    });
    let classified = told(|watch| {
        classify::report(&path, None, &settings(), 1, watch).unwrap();
    });
    let passes = [
        (&checked, Pass::First),
        (&checked, Pass::Second),
        (&classified, Pass::Only),
    ];
    for (told, pass) in passes {
        let end = last(told, pass, size);
        assert!(end.rows > ROWS / 2 && end.read > size / 2);
    }
    assert!(classified.len() < 20);
}
