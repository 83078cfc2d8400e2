//! The loop as a person goes through it, with a little importer that refuses rows for known causes:
//! upload, take the report, `fix-failed`, upload what comes out, until nothing comes back.
//!
//! What the importer has taken in must equal the truth, cell by cell; what is left for a person must
//! be exactly the rows whose damage no tool can undo.

// The lints know test functions, not the helpers beside them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

const TITLES: [&str; 9] = [
    "Network Publisher ID",
    "Name",
    "Media Property URLs",
    "Primary Contact Email",
    "Publisher Group",
    "Categories",
    "Network Date Accepted",
    "Network",
    "Brand",
];

type Row = [String; 9];

fn truth(number: usize) -> Row {
    let host = format!("partner-{number}.example.com");
    [
        format!("41{number:05}"),
        format!("Partner Number {number}"),
        format!("https://{host}/deals?from=home"),
        format!("team@{host}"),
        "Top Partners".to_owned(),
        "Deals, Coupons".to_owned(),
        // Days above 12 in every row, so that the order of a column can be proven.
        format!(
            "20{:02}-{:02}-{:02}",
            10 + number % 14,
            1 + number % 12,
            13 + number % 15
        ),
        "LinkShare".to_owned(),
        "Acme".to_owned(),
    ]
}

fn us_date(iso: &str) -> String {
    format!("{}/{}/{}", &iso[5..7], &iso[8..10], &iso[..4])
}

type Damage = (&'static str, bool, fn(&mut Row));

/// Damages with whether they can be undone from the file alone.
const DAMAGES: &[Damage] = &[
    ("nothing", true, |_| ()),
    ("brand lost", true, |row| row[8].clear()),
    ("brand in capitals", true, |row| {
        "ACME".clone_into(&mut row[8]);
    }),
    ("network lost", true, |row| row[7].clear()),
    ("network spelt apart", true, |row| {
        "Rakuten Link Share".clone_into(&mut row[7]);
    }),
    ("scheme lost", true, |row| {
        row[2] = row[2].replacen("https://", "", 1);
    }),
    ("scheme without slash", true, |row| {
        row[2] = row[2].replacen("https://", "https:/", 1);
    }),
    ("scheme misspelt", true, |row| {
        row[2] = row[2].replacen("https://", "htps://", 1);
    }),
    ("url in brackets", true, |row| {
        row[2] = format!("<{}>", row[2]);
    }),
    ("url with spaces", true, |row| {
        row[2] = format!("  {} ", row[2]);
    }),
    ("host in capitals", true, |row| {
        row[2] = row[2].replacen("https://partner", "HTTPS://PARTNER", 1);
    }),
    ("date as in the United States", true, |row| {
        row[6] = us_date(&row[6]);
    }),
    ("date with time", true, |row| row[6].push_str("T00:00:00Z")),
    ("date compact", true, |row| row[6] = row[6].replace('-', "")),
    ("id grouped", true, |row| {
        row[0] = format!("{},{},{}", &row[0][..1], &row[0][1..4], &row[0][4..]);
    }),
    ("id as a decimal", true, |row| row[0].push_str(".0")),
    ("id as a formula", true, |row| {
        row[0] = format!("=\"{}\"", row[0]);
    }),
    ("address with mailto", true, |row| {
        row[3] = format!("mailto:{}", row[3]);
    }),
    ("address with a name", true, |row| {
        row[3] = format!("Team <{}>", row[3]);
    }),
    ("two defects", true, |row| {
        row[2] = row[2].replacen("https://", "", 1);
        row[6] = us_date(&row[6]);
    }),
    ("day that does not exist", false, |row| {
        "2021-02-31".clone_into(&mut row[6]);
    }),
    ("word for a url", false, |row| {
        "none yet".clone_into(&mut row[2]);
    }),
    ("id rounded", false, |row| "4.1E+06".clone_into(&mut row[0])),
    ("name lost", false, |row| row[1].clear()),
];

/// What the importer refuses a row for; nothing if it takes it.
fn refusal(row: &Row) -> Option<String> {
    let mut reasons = Vec::new();
    if row[0].is_empty() || !row[0].bytes().all(|byte| byte.is_ascii_digit()) {
        reasons.push("Network publisher is not a number".to_owned());
    }
    if row[1].is_empty() {
        reasons.push("Name can't be blank".to_owned());
    }
    let rest = row[2]
        .strip_prefix("https://")
        .or_else(|| row[2].strip_prefix("http://"));
    let is_plain = |rest: &str| {
        rest.contains('.')
            && rest.split('/').next()
                == Some(rest.split('/').next().unwrap().to_lowercase().as_str())
            && !rest.contains([' ', '<', '>', '|'])
    };
    if !row[2].is_empty() && !rest.is_some_and(is_plain) {
        reasons.push(format!(
            "Media property urls '{}' is not a valid URL",
            row[2]
        ));
    }
    let address = row[3].split_once('@');
    if !row[3].is_empty()
        && !address.is_some_and(|(local, domain)| {
            !local.contains([' ', ':', '<']) && !domain.contains('>') && domain.contains('.')
        })
    {
        reasons.push("Primary contact email is invalid".to_owned());
    }
    let date: Vec<&str> = row[6].split('-').collect();
    let is_date = matches!(date.as_slice(), [year, month, day] if year.len() == 4 && month.len() == 2 && day.len() == 2)
        && row[6] != "2021-02-31";
    if !is_date {
        reasons.push("Network Date Accepted is not a valid date".to_owned());
    }
    match row[7].as_str() {
        "LinkShare" => {}
        "" => reasons.push("Network can't be blank".to_owned()),
        _ => reasons.push("Network is not included in the list".to_owned()),
    }
    match row[8].as_str() {
        "Acme" => {}
        "" => reasons.push("Brand can't be blank".to_owned()),
        other => reasons.push(format!("Brand \"{other}\" does not exist")),
    }
    (!reasons.is_empty()).then(|| reasons.join("; "))
}

/// Takes in what it can of a file and writes a report of the rest; gives the number of refused rows.
fn import(upload: &Path, report: &Path, taken: &mut BTreeMap<String, Row>) -> usize {
    let mut reader = csv::Reader::from_path(upload).unwrap();
    let titles: Vec<String> = reader
        .headers()
        .unwrap()
        .iter()
        .map(str::to_owned)
        .collect();
    let place = |title: &str| titles.iter().position(|own| own == title);
    for title in &titles {
        assert!(
            TITLES.contains(&title.as_str()),
            "a strange column: {title}"
        );
    }
    let mut writer = csv::Writer::from_path(report).unwrap();
    let mut header = vec!["Row", "Failure Reason"];
    header.extend(TITLES);
    writer.write_record(&header).unwrap();
    let mut refused = 0;
    for (number, record) in reader.records().enumerate() {
        let record = record.unwrap();
        let row: Row = TITLES.map(|title| {
            place(title)
                .and_then(|place| record.get(place))
                .unwrap_or_default()
                .to_owned()
        });
        match refusal(&row) {
            Some(reason) => {
                refused += 1;
                let mut line = vec![(number + 2).to_string(), reason];
                line.extend(row);
                writer.write_record(&line).unwrap();
            }
            None => assert!(
                taken.insert(row[0].clone(), row).is_none(),
                "uploaded twice"
            ),
        }
    }
    writer.flush().unwrap();
    refused
}

fn rowmend(words: &[&str], folder: &Path) -> i32 {
    let output = Command::new(env!("CARGO_BIN_EXE_rowmend"))
        .args(words)
        .current_dir(folder)
        .env("HOME", folder)
        .env("ROWMEND_BRAND", "Acme")
        .output()
        .unwrap();
    let code = output.status.code().unwrap();
    assert_ne!(code, 2, "{}", String::from_utf8_lossy(&output.stderr));
    code
}

#[test]
fn the_loop_ends_with_everything_that_follows_from_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let count = DAMAGES.len() * 5;
    let mut writer = csv::Writer::from_path(path("upload.csv")).unwrap();
    writer.write_record(TITLES).unwrap();
    for number in 0..count {
        let mut row = truth(number);
        (DAMAGES[number % DAMAGES.len()].2)(&mut row);
        writer.write_record(&row).unwrap();
    }
    writer.flush().unwrap();

    let mut taken = BTreeMap::new();
    let mut upload = "upload.csv".to_owned();
    let mut left_for_people = 0;
    for round in 1.. {
        let report = format!("round{round}.csv");
        let refused = import(&path(&upload), &path(&report), &mut taken);
        if refused == 0 {
            break;
        }
        assert!(round < 4, "the loop does not end: {refused} rows refused");
        rowmend(
            &["fix-failed", &report, "--date-order", "mdy"],
            folder.path(),
        );
        assert_eq!(
            rowmend(
                &["verify", &format!("round{round}.receipt.json")],
                folder.path()
            ),
            0
        );
        upload = format!("round{round}.corrected.csv");
        let attention = path(&format!("round{round}.attention.csv"));
        if attention.exists() {
            left_for_people += csv::Reader::from_path(attention).unwrap().records().count();
        }
    }

    let lost = DAMAGES
        .iter()
        .filter(|(_, recoverable, _)| !recoverable)
        .count();
    assert_eq!(left_for_people, lost * 5);
    for number in 0..count {
        let (name, recoverable, _) = DAMAGES[number % DAMAGES.len()];
        let wanted = truth(number);
        let got = taken.get(&wanted[0]);
        assert_eq!(got, recoverable.then_some(&wanted), "{name}");
    }
    assert!(fs::metadata(path("round1.receipt.json")).is_ok());
}
