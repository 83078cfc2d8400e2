//! An attention file that has been through a spreadsheet: decisions and edits count, and what the
//! spreadsheet did to other cells is undone.
//!
//! The files under `fixtures/spreadsheets` are what LibreOffice made of `edited.csv` in three
//! locales (`.ci/spreadsheets` makes them again). What Excel does is imitated from its known ways: it
//! writes dates in the locale's short form, drops leading zeros and writes out exponents.

// The lints know test functions, not the helpers beside them.
#![allow(clippy::unwrap_used, clippy::panic)]

mod program;

use std::fs;
use std::path::Path;

fn rowmend(words: &[&str], folder: &Path) -> (i32, String) {
    program::rowmend(words, folder, None)
}

/// Row 3 is damaged beyond mending, rows 6 and 8 are left open; row 5 is dropped.
const CORRECTED: &str = "Network Publisher ID,Name,Media Property URLs,Publisher Group,Categories,Network Date Accepted,Network,Brand\r\n\
4100001,Alpha,https://alpha.example.com,Cash,Deals,2021-03-04,LinkShare,Acme\r\n\
0041002,007,https://beta.example.com,1E5,TRUE,2021-06-05,LinkShare,Acme\r\n\
4100004,Jan 5,https://delta.example.com,Cash,Deals,2021-06-05,LinkShare,Acme\r\n\
4100007,=Eta,https://eta.example.com,Cash,Deals,2021-06-05,LinkShare,Acme\r\n";

const LEFT: [&str; 3] = [
    "4.75E+06,Gamma,https://gamma.example.com,Cash,3/4,06/07/2021,LinkShare,Acme,Network Publisher ID is not a number,",
    "4100006,Zeta,https://zeta.example.com,\"1,000\",Deals,05/06/2021,LinkShare,Acme,Network Date Accepted is not a valid date,",
    "4100008,Theta,https://theta.example.com,007,May 6,\"March 4, 2021\",LinkShare,Acme,Strange words about nothing,",
];

fn goes_on_as_if_untouched(saved: &[u8], name: &str) {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/spreadsheets");
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::copy(fixtures.join("report.csv"), folder.join("report.csv")).unwrap();
    assert_eq!(rowmend(&["fix-failed", "report.csv"], folder).0, 1);
    fs::write(folder.join("report.attention.csv"), saved).unwrap();
    let (code, told) = rowmend(&["fix-failed", "report.attention.csv"], folder);
    assert_eq!(code, 1, "{name}: {told}");
    let corrected = fs::read_to_string(folder.join("report.2.corrected.csv")).unwrap();
    assert_eq!(corrected, CORRECTED, "{name}");
    let attention = fs::read_to_string(folder.join("report.2.attention.csv")).unwrap();
    for row in LEFT {
        assert!(
            attention.contains(row),
            "{name}: {row} is not in {attention}"
        );
    }
    let verified = rowmend(&["verify", "report.2.receipt.json"], folder);
    assert_eq!(verified, (0, String::new()), "{name}");
}

#[test]
fn libreoffice_changes_nothing_that_nobody_meant_to_change() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/spreadsheets");
    for name in [
        "edited",
        "libreoffice-en-US",
        "libreoffice-en-GB",
        "libreoffice-de-DE",
    ] {
        let saved = fs::read(fixtures.join(format!("{name}.csv"))).unwrap();
        goes_on_as_if_untouched(&saved, name);
    }
}

#[test]
fn nor_does_excel_in_german_settings() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/spreadsheets");
    let text = fs::read_to_string(fixtures.join("edited.csv")).unwrap();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    for record in reader.records() {
        let record = record.unwrap();
        let cells = record.iter().map(|cell| match cell {
            "0041002" => "41002",
            "007" => "7",
            "1E5" => "1,00E+05",
            "TRUE" => "WAHR",
            "4.75E+06" => "4750000",
            "3/4" => "03. Apr",
            "May 6" => "06. Mai",
            "1,000" => "1000",
            "03/04/2021" => "03.04.2021",
            "06/07/2021" => "06.07.2021",
            "05/06/2021" | "2021-06-05" => "05.06.2021",
            "2021-03-04" => "04.03.2021",
            other => other,
        });
        writer.write_record(cells).unwrap();
    }
    let saved = writer.into_inner().unwrap();
    goes_on_as_if_untouched(&saved, "Excel, de-DE");
}
