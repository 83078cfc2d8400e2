//! The laws of a run, for reports stitched from right and damaged cells and every kind of reason.

// The lints know test functions, not the helpers beside them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use proptest::prelude::*;
use rowmend::fix_failed::{self, Options};
use rowmend::run::Caller;
use rowmend::run::Finished;
use rowmend::run::outputs::OutputPlan;
use rowmend::settings::Settings;
use rowmend::values::date::Date;
use rowmend::verify;
use std::fs;
use std::path::Path;

const HEADER: [&str; 8] = [
    "Network Publisher ID",
    "Name",
    "Media Property URLs",
    "Primary Contact Email",
    "Network Date Accepted",
    "Network",
    "Brand",
    "Error",
];

fn cell(place: usize) -> BoxedStrategy<String> {
    let choices: &[&str] = match place {
        0 => &[
            "4100001",
            "4100002",
            " 4100003",
            "4,100,004",
            "4.1E+06",
            "",
            "SID 4100005",
        ],
        1 => &[
            "Harbour",
            "Garden, Inc",
            "=Plus",
            "Caf\u{e9} \"Noir\"",
            "",
            "two\nlines",
        ],
        2 => &[
            "https://a.example.com",
            "www.b.example.com",
            "https//c.example.com",
            "none",
            "",
            "HTTP://D.example.com/x,y",
        ],
        3 => &[
            "a@b.example.com",
            "n/a",
            "A at b.example.com",
            "",
            "mailto:c@d.example.com",
        ],
        4 => &[
            "2021-03-04",
            "06/26/2021",
            "03/04/2021",
            "31/02/2021",
            "",
            "4 March 2021",
            "44259",
        ],
        5 => &["LinkShare", "link share", "", "CJ"],
        6 => &["Acme", "", "acme", "Zenith"],
        _ => &[
            "Brand can't be blank",
            "Network Date Accepted is not a valid date",
            "Media Property URLs is invalid; Primary contact email is invalid",
            "Network publisher is not a number",
            "Name has already been taken",
            "The moon is in the wrong house",
            "date is valid but brand 'URL invalid' does not exist",
            "",
        ],
    };
    proptest::sample::select(choices)
        .prop_map(str::to_owned)
        .boxed()
}

fn table() -> impl Strategy<Value = Vec<Vec<String>>> {
    let row: Vec<BoxedStrategy<String>> = (0..HEADER.len()).map(cell).collect();
    proptest::collection::vec(row, 1..25)
}

fn settings() -> Settings {
    let mut settings = Settings::on(Date::from_ymd(2026, 1, 31).unwrap());
    settings.brand = Some("Acme".to_owned());
    settings
}

fn write(path: &Path, rows: &[Vec<String>]) {
    let mut writer = csv::Writer::from_path(path).unwrap();
    writer.write_record(HEADER).unwrap();
    for row in rows {
        writer.write_record(row).unwrap();
    }
    writer.flush().unwrap();
}

fn read(path: &Path) -> Vec<Vec<String>> {
    let text = fs::read(path).unwrap_or_default();
    let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&text);
    let mut reader = csv::Reader::from_reader(text);
    let rows = reader
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect());
    rows.collect()
}

fn fix(path: &Path) -> Finished {
    let plan = OutputPlan {
        force: true,
        ..OutputPlan::default()
    };
    let caller = Caller {
        watch: &|_| (),
        witness: None,
        deliver: &|_, _| Ok(()),
    };
    fix_failed::run(path, &Options::default(), &settings(), &plan, &caller).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_row_is_in_one_place_and_the_proof_holds(rows in table()) {
        let folder = tempfile::tempdir().unwrap();
        let report = folder.path().join("report.csv");
        write(&report, &rows);
        let finished = fix(&report);
        let counts = finished.receipt.rows;
        prop_assert_eq!(counts.came_in, rows.len() as u64);
        prop_assert_eq!(counts.came_in, counts.corrected + counts.attention + counts.set_aside);
        let corrected = read(&folder.path().join("report.corrected.csv"));
        let attention = read(&folder.path().join("report.attention.csv"));
        prop_assert_eq!(corrected.len() as u64, counts.corrected);
        prop_assert_eq!(attention.len() as u64, counts.attention);
        let findings = verify::verify(&folder.path().join("report.receipt.json")).unwrap();
        prop_assert!(findings.is_empty(), "{:?}", findings.told());
    }

    #[test]
    fn what_is_corrected_passes_the_check_and_is_a_fixed_point(rows in table()) {
        let folder = tempfile::tempdir().unwrap();
        let report = folder.path().join("report.csv");
        write(&report, &rows);
        let first = fix(&report);
        let corrected = folder.path().join("report.corrected.csv");
        let again = fix(&corrected);
        prop_assert_eq!(again.receipt.rows.corrected, first.receipt.rows.corrected);
        prop_assert_eq!(again.receipt.rows.attention, 0);
        let once = fs::read(&corrected).unwrap();
        let twice = fs::read(folder.path().join("report.corrected.corrected.csv")).unwrap();
        prop_assert_eq!(once, twice);
    }

    #[test]
    fn a_reason_that_is_not_understood_keeps_its_row_out(mut rows in table()) {
        for row in &mut rows {
            row[7] = "The moon is in the wrong house".to_owned();
        }
        let folder = tempfile::tempdir().unwrap();
        let report = folder.path().join("report.csv");
        write(&report, &rows);
        prop_assert_eq!(fix(&report).receipt.rows.corrected, 0);
    }

    #[test]
    fn the_same_bytes_come_out_on_every_run(rows in table()) {
        let folder = tempfile::tempdir().unwrap();
        let report = folder.path().join("report.csv");
        write(&report, &rows);
        let bytes = || {
            fix(&report);
            ["corrected.csv", "attention.csv", "changes.csv", "receipt.json"]
                .map(|ending| fs::read(folder.path().join(format!("report.{ending}"))).ok())
        };
        prop_assert_eq!(bytes(), bytes());
    }
}
