//! What a person decides in the attention file, through two rounds, byte by byte.

// The lints know test functions, not the helpers beside them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod program;

use program::{HEADER, read};
use std::fs;
use std::path::Path;

fn rowmend(words: &[&str], folder: &Path) -> (i32, String) {
    program::rowmend(words, folder, None)
}

/// Writes `report.csv` with these rows and runs the first round.
fn first_round(folder: &Path, rows: &[&str]) -> Vec<Vec<String>> {
    let text = format!("{HEADER},Error\n{}\n", rows.join("\n"));
    fs::write(folder.join("report.csv"), text).unwrap();
    let (code, told) = rowmend(&["fix-failed", "report.csv"], folder);
    assert_eq!(code, 1, "{told}");
    read(&folder.join("report.attention.csv"))
}

fn write(path: &Path, rows: &[Vec<String>], delimiter: u8) {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .from_path(path)
        .unwrap();
    for row in rows {
        writer.write_record(row).unwrap();
    }
    writer.flush().unwrap();
}

fn place(rows: &[Vec<String>], title: &str) -> usize {
    rows[0].iter().position(|own| own == title).unwrap()
}

#[test]
fn accept_upload_drop_an_edit_and_an_escaped_cell_go_through_two_rounds() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let mut rows = first_round(
        folder,
        &[
            "4100001,Accepted,https://a.example.com,,03/04/2021,LinkShare,Acme,Network Date Accepted is not a valid date",
            "4100002,Sent,https://b.example.com,,2021-05-06,LinkShare,Acme,Brand does not exist",
            "4100003,Dropped,https://c.example.com,,2021-05-06,LinkShare,Acme,Network publisher has already been taken",
            "4100004,Edited,https://d.example.com,,31/02/2021,LinkShare,Acme,Network Date Accepted is not a valid date",
            "4100005,=Escaped,https://e.example.com,,31/02/2021,LinkShare,Acme,Network Date Accepted is not a valid date",
            "4100006,Untouched,https://f.example.com,,2021-05-06,LinkShare,Acme,Strange words about nothing",
        ],
    );
    let (decision, date, name) = (
        place(&rows, "Decision"),
        place(&rows, "Network Date Accepted"),
        place(&rows, "Name"),
    );
    assert_eq!(rows[5][name], "'=Escaped");
    rows[1][decision] = "accept".to_owned();
    rows[2][decision] = "Upload".to_owned();
    rows[3][decision] = "drop".to_owned();
    rows[4][date] = "2021-02-28".to_owned();
    rows[5][date] = "2021-03-01".to_owned();
    write(&folder.join("report.attention.csv"), &rows, b',');

    let (code, told) = rowmend(&["fix-failed", "report.attention.csv"], folder);
    assert_eq!(code, 1, "{told}");
    let corrected = fs::read_to_string(folder.join("report.2.corrected.csv")).unwrap();
    let wanted = [
        HEADER,
        "4100001,Accepted,https://a.example.com,,2021-03-04,LinkShare,Acme",
        "4100002,Sent,https://b.example.com,,2021-05-06,LinkShare,Acme",
        "4100004,Edited,https://d.example.com,,2021-02-28,LinkShare,Acme",
        "4100005,=Escaped,https://e.example.com,,2021-03-01,LinkShare,Acme",
        "",
    ];
    assert_eq!(corrected, wanted.join("\r\n"));
    let left = read(&folder.join("report.2.attention.csv"));
    assert_eq!(left.len(), 2);
    assert_eq!(left[1][name], "Untouched");
    let changes = fs::read_to_string(folder.join("report.2.changes.csv")).unwrap();
    let wanted = "\u{feff}Line,Network Publisher ID,Column,Before,After,Rule,Safety,Because\r\n\
                  2,4100001,Network Date Accepted,03/04/2021,2021-03-04,ambiguous-date,suggested,decision\r\n";
    assert_eq!(changes, wanted);
    assert_eq!(
        rowmend(&["verify", "report.2.receipt.json"], folder),
        (0, String::new())
    );
}

#[test]
fn a_third_round_goes_on_where_the_second_ended() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    first_round(
        folder,
        &["4100006,Left,https://f.example.com,,2021-05-06,LinkShare,Acme,Strange words"],
    );
    assert_eq!(
        rowmend(&["fix-failed", "report.attention.csv"], folder).0,
        1
    );
    let mut rows = read(&folder.join("report.2.attention.csv"));
    let decision = place(&rows, "Decision");
    rows[1][decision] = "perhaps".to_owned();
    write(&folder.join("report.2.attention.csv"), &rows, b';');
    assert_eq!(
        rowmend(&["fix-failed", "report.2.attention.csv"], folder).0,
        1
    );
    let mut rows = read(&folder.join("report.3.attention.csv"));
    assert!(rows[1][place(&rows, "Problem")].contains("\"perhaps\" is not accept, upload or drop"));
    rows[1][decision] = "upload".to_owned();
    write(&folder.join("report.3.attention.csv"), &rows, b';');
    assert_eq!(
        rowmend(&["fix-failed", "report.3.attention.csv"], folder).0,
        0
    );
    let corrected = fs::read_to_string(folder.join("report.4.corrected.csv")).unwrap();
    assert!(
        corrected.ends_with("4100006,Left,https://f.example.com,,2021-05-06,LinkShare,Acme\r\n")
    );
}

#[test]
fn nothing_is_taken_for_an_edit_that_is_none() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let rows = first_round(
        folder,
        &[
            "4100001,Right already,https://a.example.com,,2021-05-06,LinkShare,Acme,Network Date Accepted is not a valid date",
            "4100002,Taken,https://b.example.com,,2021-05-06,LinkShare,Acme,Network publisher has already been taken",
        ],
    );
    let mut sorted = rows.clone();
    sorted.swap(1, 2);
    write(&folder.join("report.attention.csv"), &sorted, b';');
    assert_eq!(
        rowmend(&["fix-failed", "report.attention.csv"], folder).0,
        1
    );
    assert_eq!(read(&folder.join("report.2.attention.csv")).len(), 3);
    // The same without the receipt, by which edits are told.
    fs::remove_file(folder.join("report.receipt.json")).unwrap();
    assert_eq!(
        rowmend(&["fix-failed", "report.attention.csv", "--force"], folder).0,
        1
    );
    assert_eq!(read(&folder.join("report.2.attention.csv")).len(), 3);
}

#[test]
fn force_throws_away_no_work_of_a_person() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let untouched = first_round(
        folder,
        &[
            "4100001,Taken,https://a.example.com,,2021-05-06,LinkShare,Acme,Network publisher has already been taken",
            "4100002,Dated,https://b.example.com,,31/02/2021,LinkShare,Acme,Network Date Accepted is not a valid date",
        ],
    );
    let attention = folder.join("report.attention.csv");
    let again = || rowmend(&["fix-failed", "report.csv", "--force"], folder);
    assert_eq!(again().0, 1, "nobody has worked on it");

    let (decision, name) = (place(&untouched, "Decision"), place(&untouched, "Name"));
    let mut edited = untouched.clone();
    edited[1][name] = "Named".to_owned();
    let mut decided = untouched.clone();
    decided[2][decision] = "drop".to_owned();
    let cases = [
        (edited, "it was edited"),
        (decided, "a decision stands in it"),
    ];
    for (rows, words) in cases {
        write(&attention, &rows, b';');
        let typed = fs::read(&attention).unwrap();
        let (code, told) = again();
        assert_eq!(code, 2, "{told}");
        let line = format!("rowmend: report.attention.csv: {words}");
        assert!(
            told.starts_with(&line) && told.lines().count() == 1,
            "{told}"
        );
        assert_eq!(fs::read(&attention).unwrap(), typed);
    }

    // What was carried out is no longer needed, and what is no file for a person never was.
    let (code, told) = rowmend(
        &["fix-failed", "report.attention.csv", "-o", "later.csv"],
        folder,
    );
    assert_eq!(code, 1, "{told}");
    assert_eq!(again().0, 1);
    assert_eq!(read(&attention), untouched);
    fs::write(&attention, "Name,Decision\nAcme,drop\n").unwrap();
    assert_eq!(again().0, 1);
    assert_eq!(read(&attention), untouched);
}

#[test]
fn what_kept_a_row_out_keeps_it_out_of_the_next_round() {
    for rows in [
        // The second reason stands in an identical row further down.
        &[
            "1,A,a.example.com,,,LinkShare,Acme,URL is invalid",
            "1,A,a.example.com,,,LinkShare,Acme,Partner is blocklisted",
        ][..],
        // The report gives no reason.
        &["1,A,https://a.example.com,,2021-01-31,LinkShare,Acme,"][..],
    ] {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        first_round(folder, rows);
        assert_eq!(
            rowmend(&["verify", "report.receipt.json"], folder),
            (0, String::new())
        );
        let (code, told) = rowmend(&["fix-failed", "report.attention.csv"], folder);
        assert_eq!(code, 1, "{told}");
    }
}

#[test]
fn a_rest_of_a_column_proves_no_order_that_the_whole_did_not() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    // The first two dates speak for different orders, so the third has two readings.
    let rows = first_round(
        folder,
        &[
            "4100001,Month,javascript:x,,01/31/2021,LinkShare,Acme,Media Property URLs is invalid",
            "4100002,Day,example.com,,31/01/2021,LinkShare,Acme,Media Property URLs is invalid",
            "4100003,Open,https://c.example.com,,01/02/2021,LinkShare,Acme,Network Date Accepted is not a valid date",
        ],
    );
    assert_eq!(rows.len(), 3);
    let (code, told) = rowmend(&["fix-failed", "report.attention.csv"], folder);
    assert_eq!(code, 1, "{told}");
    let left = read(&folder.join("report.2.attention.csv"));
    let names: Vec<&str> = left[1..].iter().map(|row| row[1].as_str()).collect();
    assert_eq!(names, ["Month", "Open"]);
    // Nor in the round after that.
    let (code, told) = rowmend(&["fix-failed", "report.2.attention.csv"], folder);
    assert_eq!(code, 1, "{told}");
    assert_eq!(read(&folder.join("report.3.attention.csv")).len(), 3);
}

#[test]
fn a_rest_of_two_exports_is_read_in_no_order_that_one_of_them_did_not_prove() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(
        folder.join("a.csv"),
        "Site ID,Name,URL,E-mail,Date Joined\n4100001,Aa,zzz,,31/01/2021\n",
    )
    .unwrap();
    fs::write(
        folder.join("b.csv"),
        "Site ID,Publisher Name,URL,Date Joined\n4100002,Bb,b.example.com,01/02/2021\n4100003,Cc,c.example.com,03/04/2021\n",
    )
    .unwrap();
    let (code, told) = rowmend(&["convert", "a.csv", "b.csv", "--brand", "Acme"], folder);
    assert_eq!(code, 1, "{told}");
    let (code, told) = rowmend(
        &["fix-failed", "a.attention.csv", "--brand", "Acme"],
        folder,
    );
    assert_eq!(code, 1, "{told}");
    assert_eq!(read(&folder.join("a.2.attention.csv")).len(), 4);
    assert_eq!(read(&folder.join("a.2.corrected.csv")).len(), 1);
}

#[test]
fn what_the_whole_column_proved_holds_for_its_rest() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let mut rows = first_round(
        folder,
        &[
            "4100001,Proof,https://a.example.com,,31/01/2021,LinkShare,Acme,Network Date Accepted is not a valid date",
            "4100002,Rest,javascript:x,,02/01/2021,LinkShare,Acme,Media Property URLs is invalid",
        ],
    );
    rows[1][2] = "https://b.example.com".to_owned();
    let attention = folder.join("report.attention.csv");
    write(&attention, &rows, b',');
    let receipt = folder.join("report.receipt.json");
    let kept = fs::read(&receipt).unwrap();

    // Without the receipt nothing is known of the first round, and a date by itself has two readings.
    fs::remove_file(&receipt).unwrap();
    let (code, told) = rowmend(&["fix-failed", "report.attention.csv"], folder);
    assert_eq!(code, 1, "{told}");

    fs::write(&receipt, kept).unwrap();
    let (code, told) = rowmend(&["fix-failed", "report.attention.csv", "--force"], folder);
    assert_eq!(code, 0, "{told}");
    assert!(
        told.contains("line 2 has 31/01/2021 (in report.csv)"),
        "{told}"
    );
    let corrected = read(&folder.join("report.2.corrected.csv"));
    assert_eq!(corrected[1][4], "2021-01-02");
    assert_eq!(
        rowmend(&["verify", "report.2.receipt.json"], folder),
        (0, String::new())
    );
}

#[test]
fn a_title_that_a_spreadsheet_would_take_for_a_formula_comes_back_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(
        folder.join("report.csv"),
        "Network Publisher ID,Name,=Tier,Network,Brand,Error\n\
         4100001,Aa,gold,LinkShare,Nobody,Brand does not exist\n",
    )
    .unwrap();
    assert_eq!(rowmend(&["fix-failed", "report.csv"], folder).0, 1);
    let attention = folder.join("report.attention.csv");
    let mut rows = read(&attention);
    assert_eq!(rows[0][2], "'=Tier");
    rows[1][place(&read(&attention), "Brand")] = "Acme".to_owned();
    write(&attention, &rows, b',');
    let (code, told) = rowmend(&["fix-failed", "report.attention.csv"], folder);
    assert_eq!(code, 0, "{told}");
    assert_eq!(
        fs::read_to_string(folder.join("report.2.corrected.csv")).unwrap(),
        "Network Publisher ID,Name,=Tier,Network,Brand\r\n4100001,Aa,gold,LinkShare,Acme\r\n"
    );
    assert_eq!(
        rowmend(&["verify", "report.2.receipt.json"], folder),
        (0, String::new())
    );
}

#[test]
fn the_brand_of_the_first_round_holds_in_the_next() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let export = "Site ID,Publisher Name,URL\n4100001,Alpha,zzz\n";
    fs::write(folder.join("export.csv"), export).unwrap();
    let (code, _) = rowmend(&["convert", "export.csv", "--brand", "Acme"], folder);
    assert_eq!(code, 1);
    let attention = folder.join("export.attention.csv");
    let mut rows = read(&attention);
    rows[1][2] = "https://alpha.example.com".to_owned();
    write(&attention, &rows, b',');
    let (code, told) = rowmend(&["fix-failed", "export.attention.csv"], folder);
    assert_eq!(code, 0, "{told}");
    assert!(
        told.contains("No brand was stated: rows without one got Acme"),
        "{told}"
    );
    assert_eq!(
        fs::read_to_string(folder.join("export.2.corrected.csv")).unwrap(),
        "Network Publisher ID,Name,Media Property URLs,Network,Brand\r\n\
         4100001,Alpha,https://alpha.example.com,LinkShare,Acme\r\n"
    );
}

#[test]
fn an_altered_reason_is_no_answer() {
    for reason in ["", "Media Property URLs is invalid"] {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        let said = "Media Property URLs is invalid; Partner is blocklisted";
        let row = format!("1,A,a-deals.com,,2021-01-31,LinkShare,Acme,{said}");
        let mut rows = first_round(folder, &[&row]);
        let at = place(&rows, "Reason");
        assert_eq!(rows[1][at], said);
        rows[1][at] = reason.to_owned();
        write(&folder.join("report.attention.csv"), &rows, b',');
        let (code, told) = rowmend(&["fix-failed", "report.attention.csv"], folder);
        assert_eq!(code, 1, "{told}");
        let left = read(&folder.join("report.2.attention.csv"));
        let problem = &left[1][place(&left, "Problem")];
        assert!(
            problem.contains("not the reason that was written"),
            "{problem}"
        );
    }
}

#[test]
fn accept_with_nothing_on_offer_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let mut rows = first_round(
        folder,
        &["1,A,https://a-deals.com,,2021-01-31,LinkShare,Acme,Partner is blocklisted"],
    );
    let (decision, suggestion) = (place(&rows, "Decision"), place(&rows, "Suggestion"));
    assert_eq!(rows[1][suggestion], "");
    rows[1][decision] = "accept".to_owned();
    write(&folder.join("report.attention.csv"), &rows, b',');
    let (code, told) = rowmend(&["fix-failed", "report.attention.csv"], folder);
    assert_eq!(code, 1, "{told}");
    let left = read(&folder.join("report.2.attention.csv"));
    let problem = &left[1][place(&left, "Problem")];
    assert!(problem.contains("nothing to accept"), "{problem}");
}

const TWO_READINGS: [&str; 3] = [
    "4100001,Harbour,https://a.example.com,,05/06/2021,LinkShare,Acme,Network Date Accepted is not a valid date",
    "4100002,Garden,https://b.example.com,,07/08/2021,LinkShare,Acme,Network Date Accepted is not a valid date",
    "4100003,Orchard,https://c.example.com,,05/05/2021,LinkShare,Acme,Brand does not exist",
];

#[test]
fn a_date_that_a_person_was_asked_for_and_typed_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let mut rows = first_round(folder, &TWO_READINGS);
    let date = place(&rows, "Network Date Accepted");
    // Month first in one row and day first in the other: only the person can know.
    rows[1][date] = "2021-05-06".to_owned();
    rows[2][date] = "2021-08-07".to_owned();
    write(&folder.join("report.attention.csv"), &rows, b',');
    let (code, told) = rowmend(&["fix-failed", "report.attention.csv"], folder);
    assert_eq!(code, 1, "{told}");
    let corrected = read(&folder.join("report.2.corrected.csv"));
    let dates: Vec<&str> = corrected[1..].iter().map(|row| &*row[date]).collect();
    assert_eq!(dates, ["2021-05-06", "2021-08-07"]);
    assert_eq!(
        rowmend(&["verify", "report.2.receipt.json"], folder),
        (0, String::new())
    );
}

#[test]
fn dates_that_a_spreadsheet_wrote_over_in_all_rows_are_nobodys_decision() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let mut rows = first_round(folder, &TWO_READINGS);
    let date = place(&rows, "Network Date Accepted");
    rows[1][date] = "2021-05-06".to_owned();
    rows[2][date] = "2021-07-08".to_owned();
    // Nobody was asked about this one.
    rows[3][date] = "2021-05-05".to_owned();
    write(&folder.join("report.attention.csv"), &rows, b',');
    let (code, told) = rowmend(&["fix-failed", "report.attention.csv"], folder);
    assert_eq!(code, 1, "{told}");
    assert!(told.contains("under Suggestion, with accept"), "{told}");
    assert_eq!(read(&folder.join("report.2.corrected.csv")).len(), 1);
    let left = read(&folder.join("report.2.attention.csv"));
    let dates: Vec<&str> = left[1..].iter().map(|row| &*row[date]).collect();
    assert_eq!(dates, ["05/06/2021", "07/08/2021", "05/05/2021"]);
}

#[test]
fn our_own_upload_is_known_whatever_its_custom_fields_hold() {
    for (title, cell) in [
        ("Note", "Email is missing"),
        ("Website", "https://shop.example.org"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        let report = format!(
            "{HEADER},{title},Reason\n\
             4100001,A,https://a.example.com,,31/01/2021,LinkShare,Acme,{cell},Network Date Accepted is not a valid date\n"
        );
        fs::write(folder.join("report.csv"), report).unwrap();
        let (code, told) = rowmend(&["fix-failed", "report.csv"], folder);
        assert_eq!(code, 0, "{told}");
        let first = read(&folder.join("report.corrected.csv"));
        assert_eq!(first[1][place(&first, title)], cell);
        assert_eq!(rowmend(&["check", "report.corrected.csv"], folder).0, 0);
        let (code, told) = rowmend(&["fix-failed", "report.corrected.csv"], folder);
        assert_eq!(code, 0, "{told}");
        assert_eq!(read(&folder.join("report.corrected.corrected.csv")), first);
    }
}

#[test]
fn a_brand_is_not_added_where_the_uploaded_file_has_another() {
    let import = |brands: &[&str]| {
        let rows = brands.iter().map(|brand| {
            format!("4100001,A,https://a.example.com,,2021-01-31,LinkShare,{brand}\n")
        });
        format!("{HEADER}\n{}", rows.collect::<String>())
    };
    for brands in [&["Zenith"][..], &["Acme", "Zenith"]] {
        for header in [
            "Network Publisher ID,Brand,Error",
            "Network Publisher ID,Error",
        ] {
            let folder = tempfile::tempdir().unwrap();
            let folder = folder.path();
            let brand = if header.contains("Brand") { "," } else { "" };
            let report = format!("{header}\n4100001{brand},Brand can't be blank\n");
            fs::write(folder.join("report.csv"), report).unwrap();
            fs::write(folder.join("upload.csv"), import(brands)).unwrap();
            let (code, told) = rowmend(
                &[
                    "fix-failed",
                    "report.csv",
                    "--source",
                    "upload.csv",
                    "--brand",
                    "Acme",
                ],
                folder,
            );
            assert_eq!(code, 1, "{told}");
            let left = read(&folder.join("report.attention.csv"));
            let problem = &left[1][place(&left, "Problem")];
            assert!(problem.contains("under \"Zenith\""), "{problem}");
        }
    }
}
