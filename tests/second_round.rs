//! The second round of a file for a person, as people and their spreadsheets give it back: letters and digits lost,
//! columns added, deleted and titled anew, decisions that settle only a part of a row.

// The lints know test functions, not the helpers beside them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod program;

use program::{HEADER, Rows, read};
use std::fs;
use std::path::Path;

fn rowmend(words: &[&str], folder: &Path) -> (i32, String) {
    program::rowmend(words, folder, Some("400"))
}

fn text(rows: &Rows) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

fn place(rows: &Rows, title: &str) -> usize {
    rows[0].iter().position(|own| own == title).unwrap()
}

fn put(rows: &mut Rows, row: usize, title: &str, value: &str) {
    let at = place(rows, title);
    value.clone_into(&mut rows[row][at]);
}

fn add(rows: &mut Rows, title: &str, value: &str) {
    for (number, row) in rows.iter_mut().enumerate() {
        row.push(if number == 0 { title } else { value }.to_owned());
    }
}

/// A folder with the first round of a report with these rows, and what stands in its attention file.
fn first_round(rows: &[&str], words: &[&str]) -> (tempfile::TempDir, Rows) {
    let folder = tempfile::tempdir().unwrap();
    let report = format!("{HEADER},Error\n{}\n", rows.join("\n"));
    fs::write(folder.path().join("report.csv"), report).unwrap();
    let words = [&["fix-failed", "report.csv"], words].concat();
    let (code, told) = rowmend(&words, folder.path());
    assert_eq!(code, 1, "{told}");
    let rows = read(&folder.path().join("report.attention.csv"));
    (folder, rows)
}

/// The second round of a file that was saved as these bytes, and proven: the exit code and the summary.
fn second_round(folder: &Path, saved: &[u8]) -> (i32, String) {
    fs::write(folder.join("report.attention.csv"), saved).unwrap();
    let (code, told) = rowmend(&["fix-failed", "report.attention.csv"], folder);
    assert_ne!(code, 2, "{told}");
    let proof = rowmend(&["verify", "report.2.receipt.json"], folder);
    assert_eq!(proof, (0, String::new()));
    (code, told)
}

fn corrected(folder: &Path) -> Rows {
    read(&folder.join("report.2.corrected.csv"))
}

/// What the second round says of the first row that it leaves.
fn problem(folder: &Path) -> String {
    let left = read(&folder.join("report.2.attention.csv"));
    left[1][place(&left, "Problem")].clone()
}

/// A text as a program saves it that writes each letter as one byte.
fn saved(text: &str, byte: impl Fn(char) -> u8) -> Vec<u8> {
    let byte = |c: char| {
        u8::try_from(c)
            .ok()
            .filter(u8::is_ascii)
            .unwrap_or_else(|| byte(c))
    };
    text.chars().map(byte).collect()
}

/// As Windows saves it in Western Europe.
fn windows(c: char) -> u8 {
    u8::try_from(c)
        .ok()
        .filter(|byte| *byte >= 0xa0)
        .unwrap_or(b'?')
}

const LETTERS: [&str; 2] = [
    "4745711,Łódź Moda,https://a.example.com,a@@a.example.com,2021-06-26,LinkShare,Acme,Email invalid",
    "4745712,日本 Store,https://b.example.com,b@b.example.com,2021-06-26,LinkShare,Acme,Goblins",
];

#[test]
fn letters_that_were_lost_in_saving_come_back_from_the_report() {
    let (folder, mut rows) = first_round(&LETTERS, &[]);
    put(&mut rows, 1, "Decision", "accept");
    put(&mut rows, 2, "Decision", "upload");
    second_round(folder.path(), &saved(&text(&rows), windows));
    let written = corrected(folder.path());
    assert_eq!(written[1][1], "Łódź Moda");
    assert_eq!(written[1][3], "a@a.example.com");
    assert_eq!(written[2][1], "日本 Store");
}

#[test]
fn where_the_report_is_gone_lost_letters_are_asked_for() {
    let (folder, mut rows) = first_round(&LETTERS, &[]);
    let folder = folder.path();
    put(&mut rows, 1, "Decision", "accept");
    put(&mut rows, 2, "Decision", "upload");
    fs::remove_file(folder.join("report.csv")).unwrap();
    let (code, _) = second_round(folder, &saved(&text(&rows), windows));
    assert_eq!((code, corrected(folder).len()), (1, 1));
    assert!(problem(folder).contains("Name: letters were lost when the file was saved"));
    // Nor is it forgotten in the round after that, until somebody says that they may go.
    let mut rows = read(&folder.join("report.2.attention.csv"));
    put(&mut rows, 1, "Decision", "accept");
    put(&mut rows, 2, "Decision", "upload");
    fs::write(folder.join("report.2.attention.csv"), text(&rows)).unwrap();
    assert_eq!(
        rowmend(&["fix-failed", "report.2.attention.csv"], folder).0,
        1
    );
    let written = read(&folder.join("report.3.corrected.csv"));
    assert_eq!((written.len(), &*written[1][1]), (2, "?? Store"));
    assert_eq!(
        rowmend(&["verify", "report.3.receipt.json"], folder),
        (0, String::new())
    );
}

#[test]
fn a_question_mark_that_was_typed_is_one() {
    let (folder, mut rows) = first_round(
        &["4745711,Who,https://a.example.com,,2021-06-26,LinkShare,Acme,Goblins"],
        &[],
    );
    put(&mut rows, 1, "Name", "Who?");
    put(&mut rows, 1, "Decision", "upload");
    second_round(folder.path(), text(&rows).as_bytes());
    assert_eq!(corrected(folder.path())[1][1], "Who?");
}

#[test]
fn a_file_that_a_mac_saved_is_read_as_one() {
    let rows = [
        "4745711,Café Größe,https://a.example.com,,2021-06-26,LinkShare,Acme,Goblins",
        "4745712,Plain,https://b.example.com,,2021-06-26,LinkShare,Acme,Goblins",
    ];
    let (folder, mut rows) = first_round(&rows, &[]);
    put(&mut rows, 1, "Decision", "upload");
    put(&mut rows, 2, "Decision", "upload");
    put(&mut rows, 2, "Name", "Typed é");
    let mac = |c| match c {
        'é' => 0x8e,
        'ö' => 0x9a,
        'ß' => 0xa7,
        _ => b'_',
    };
    second_round(folder.path(), &saved(&text(&rows), mac));
    let written = corrected(folder.path());
    assert_eq!(written[1][1], "Café Größe");
    assert_eq!(written[2][1], "Typed é");
}

#[test]
fn an_id_that_a_spreadsheet_rounded_is_put_back_or_asked_for() {
    let row = "123456789012345,Long,https://a.example.com,a@@a.example.com,2021-06-26,LinkShare,Acme,Email invalid";
    for has_report in [true, false] {
        let (folder, mut rows) = first_round(&[row], &[]);
        let folder = folder.path();
        put(&mut rows, 1, "Network Publisher ID", "1.23457E+14");
        put(&mut rows, 1, "Decision", "upload");
        if !has_report {
            fs::remove_file(folder.join("report.csv")).unwrap();
        }
        second_round(folder, format!("\u{feff}{}", text(&rows)).as_bytes());
        if has_report {
            assert_eq!(corrected(folder)[1][0], "123456789012345");
        } else {
            assert_eq!(corrected(folder).len(), 1);
            assert!(
                problem(folder).contains("Network Publisher ID: the spreadsheet has rounded this")
            );
        }
    }
}

const REWRITTEN: &str =
    "0123456,1-2,https://a.example.com,a@a.example.com,2021-06-26,LinkShare,Acme,Goblins";

/// What a spreadsheet makes of [`REWRITTEN`].
fn rewrite(rows: &mut Rows) {
    put(rows, 1, "Network Publisher ID", "123456");
    put(rows, 1, "Name", "2-Jan");
    put(rows, 1, "Network Date Accepted", "6/26/2021");
    put(rows, 1, "Decision", "upload");
}

#[test]
fn a_column_that_a_person_added_hides_no_rewrite_and_is_not_uploaded() {
    for (title, told) in [("", false), ("My notes", true)] {
        let (folder, mut rows) = first_round(&[REWRITTEN], &[]);
        rewrite(&mut rows);
        add(
            &mut rows,
            title,
            if told { "call Bob, he is rude" } else { "" },
        );
        let (code, summary) = second_round(folder.path(), text(&rows).as_bytes());
        assert_eq!(code, 0);
        let row = REWRITTEN.trim_end_matches(",Goblins");
        let wanted = format!("{HEADER}\r\n{row}\r\n");
        let written = fs::read_to_string(folder.path().join("report.2.corrected.csv")).unwrap();
        assert_eq!(written, wanted);
        let words =
            "Left out of the upload: \"My notes\", a column that was added to the attention file.";
        assert_eq!(summary.contains(words), told, "{summary}");
    }
}

#[test]
fn an_added_column_stays_with_the_rows_that_stay_and_out_of_later_uploads() {
    let (folder, mut rows) = first_round(&[REWRITTEN], &[]);
    let folder = folder.path();
    add(&mut rows, "My notes", "ask Bob");
    second_round(folder, text(&rows).as_bytes());
    let mut rows = read(&folder.join("report.2.attention.csv"));
    assert_eq!(rows[1][place(&rows, "My notes")], "ask Bob");
    put(&mut rows, 1, "Decision", "upload");
    fs::write(folder.join("report.2.attention.csv"), text(&rows)).unwrap();
    assert_eq!(
        rowmend(&["fix-failed", "report.2.attention.csv"], folder).0,
        0
    );
    assert_eq!(
        read(&folder.join("report.3.corrected.csv"))[0].join(","),
        HEADER
    );
}

#[test]
fn a_deleted_column_and_a_missing_receipt_are_told() {
    let (folder, mut rows) = first_round(&[REWRITTEN], &[]);
    let folder = folder.path();
    put(&mut rows, 1, "Decision", "upload");
    let at = place(&rows, "Primary Contact Email");
    for row in &mut rows {
        row.remove(at);
    }
    let (_, told) = second_round(folder, text(&rows).as_bytes());
    assert!(
        told.contains("in no file of this round: \"Primary Contact Email\""),
        "{told}"
    );
    assert!(!told.contains("The receipt of the run"), "{told}");
    fs::rename(folder.join("report.attention.csv"), folder.join("sent.csv")).unwrap();
    let (_, told) = rowmend(&["fix-failed", "sent.csv"], folder);
    assert!(
        told.contains("The receipt of the run that wrote this file does not lie beside it"),
        "{told}"
    );
}

#[test]
fn a_damaged_receipt_is_told_as_such() {
    let (folder, mut rows) = first_round(&[REWRITTEN], &[]);
    let folder = folder.path();
    put(&mut rows, 1, "Decision", "upload");
    let receipt = folder.join("report.receipt.json");
    let whole = fs::read(&receipt).unwrap();
    fs::write(&receipt, &whole[..whole.len() / 2]).unwrap();
    fs::write(folder.join("report.attention.csv"), text(&rows)).unwrap();
    let (_, told) = rowmend(&["fix-failed", "report.attention.csv"], folder);
    assert!(
        told.contains("lies beside it and cannot be read (report.receipt.json: it is damaged"),
        "{told}"
    );
    assert!(!told.contains("does not lie beside it"), "{told}");
}

#[test]
fn with_a_damaged_receipt_force_does_not_take_an_attention_file_for_untouched() {
    let (folder, _) = first_round(&[REWRITTEN], &[]);
    let folder = folder.path();
    fs::write(folder.join("report.receipt.json"), "{\"schema\": 1").unwrap();
    let before = fs::read(folder.join("report.attention.csv")).unwrap();
    let (code, told) = rowmend(&["fix-failed", "report.csv", "--force"], folder);
    assert_eq!(code, 2, "{told}");
    assert!(
        told.contains("its receipt report.receipt.json cannot be read"),
        "{told}"
    );
    assert_eq!(
        fs::read(folder.join("report.attention.csv")).unwrap(),
        before
    );
}

#[test]
fn titles_in_another_case_and_columns_that_are_only_read_may_be_gone() {
    let (folder, mut rows) = first_round(&[REWRITTEN, LETTERS[1]], &[]);
    put(&mut rows, 1, "Decision", "upload");
    put(&mut rows, 2, "Decision", "drop");
    for title in ["Suggestion", "Who"] {
        let at = place(&rows, title);
        for row in &mut rows {
            row.remove(at);
        }
    }
    for title in ["Decision", "Reason"] {
        let at = place(&rows, title);
        rows[0][at] = title.to_uppercase();
    }
    let (code, told) = second_round(folder.path(), text(&rows).as_bytes());
    assert_eq!((code, corrected(folder.path()).len()), (0, 2), "{told}");
}

const TWO_FAULTS: &str = "4745712,D,https://d.example.com,d at d.example.com,31/02/2021,LinkShare,Acme,Email invalid; date invalid";

#[test]
fn accept_that_does_not_settle_a_row_is_answered() {
    let (folder, mut rows) = first_round(&[TWO_FAULTS], &[]);
    let folder = folder.path();
    put(&mut rows, 1, "Decision", "accept");
    let (code, _) = second_round(folder, text(&rows).as_bytes());
    assert_eq!(code, 1);
    let told = problem(folder);
    assert!(
        told.contains(
            "Decision: accept was read and is not enough: Network Date Accepted is still open"
        ),
        "{told}"
    );
    // With the date and accept once more it is settled.
    let mut rows = read(&folder.join("report.2.attention.csv"));
    put(&mut rows, 1, "Decision", "accept");
    put(&mut rows, 1, "Network Date Accepted", "2021-02-28");
    fs::write(folder.join("report.2.attention.csv"), text(&rows)).unwrap();
    assert_eq!(
        rowmend(&["fix-failed", "report.2.attention.csv"], folder).0,
        0
    );
    let written = read(&folder.join("report.3.corrected.csv"));
    assert_eq!(written[1][3..5], ["d@d.example.com", "2021-02-28"]);
}

#[test]
fn what_accept_suggested_could_not_write_is_told_and_offered() {
    let (_folder, rows) = first_round(&[TWO_FAULTS], &["--accept-suggested"]);
    assert_eq!(rows[1][3], "d at d.example.com");
    let told = &rows[1][place(&rows, "Problem")];
    assert!(
        told.contains("Primary Contact Email: this is not an e-mail address"),
        "{told}"
    );
    assert!(
        told.contains("Network Date Accepted: this date does not exist"),
        "{told}"
    );
    assert_eq!(
        rows[1][place(&rows, "Suggestion")],
        "Primary Contact Email: d@d.example.com"
    );
}

#[test]
fn a_cell_that_waits_for_the_rest_of_its_row_is_told() {
    let row = "4745714,E,www.f.example.com,,26/06/2021,LinkShare,Acme,URL invalid; Goblins";
    let (folder, mut rows) = first_round(&[row], &[]);
    let waits = "would be refused as it stands here";
    let told = rows[1][place(&rows, "Problem")].clone();
    assert!(
        told.contains(&format!("Media Property URLs: {waits}")),
        "{told}"
    );
    assert!(
        told.contains(&format!("Network Date Accepted: {waits}")),
        "{told}"
    );
    assert_eq!(
        rows[1][place(&rows, "Suggestion")],
        "Media Property URLs: https://www.f.example.com\nNetwork Date Accepted: 2021-06-26"
    );
    // It is still sent as it stands by whoever says so.
    put(&mut rows, 1, "Decision", "upload");
    second_round(folder.path(), text(&rows).as_bytes());
    assert_eq!(corrected(folder.path())[1][2], "www.f.example.com");
}

#[test]
fn no_order_of_dates_is_asked_for_when_no_open_row_needs_one() {
    let date = "4745714,E,https://f.example.com,,03/04/2021,LinkShare,Acme,date invalid";
    let other = "4745715,F,javascript:x,,2021-05-06,LinkShare,Acme,URL invalid";
    let (folder, mut rows) = first_round(&[date, other], &[]);
    put(&mut rows, 1, "Decision", "accept");
    let (code, told) = second_round(folder.path(), text(&rows).as_bytes());
    assert_eq!(code, 1);
    assert!(
        !told.contains("--date-order") && !told.contains("two readings"),
        "{told}"
    );
    let (folder, mut rows) = first_round(&[date, &date.replace("4745714,E", "4745716,G")], &[]);
    put(&mut rows, 1, "Decision", "accept");
    let (_, told) = second_round(folder.path(), text(&rows).as_bytes());
    assert!(
        told.contains("1 row has a date with two readings (line 3: 03/04/2021)"),
        "{told}"
    );
}

const NO_ADDRESS: &str = "5,E,e,a@a.com,2021-03-04,LinkShare,Acme,URL is invalid";
const NO_ADDRESS_NO_EMAIL: &str =
    "6,E,e,a,2021-03-04,LinkShare,Acme,URL is invalid; email is invalid";

/// One more round of the file that the second left, after what a person writes into its first row.
fn third_round(folder: &Path, written: &[(&str, &str)]) -> i32 {
    let mut rows = read(&folder.join("report.2.attention.csv"));
    for (title, value) in written {
        put(&mut rows, 1, title, value);
    }
    fs::write(folder.join("report.2.attention.csv"), text(&rows)).unwrap();
    let (code, told) = rowmend(&["fix-failed", "report.2.attention.csv"], folder);
    assert_ne!(code, 2, "{told}");
    let proof = rowmend(&["verify", "report.3.receipt.json"], folder);
    assert_eq!(proof, (0, String::new()));
    code
}

#[test]
fn a_value_that_was_asked_for_is_taken_as_it_is_written() {
    let (folder, mut rows) = first_round(&[NO_ADDRESS], &[]);
    let folder = folder.path();
    put(&mut rows, 1, "Decision", "accept");
    second_round(folder, text(&rows).as_bytes());
    assert!(problem(folder).contains("Decision: there is nothing to accept"));
    // As the problem asks for.
    let written = [("Suggestion", "https://e.org"), ("Decision", "accept")];
    assert_eq!(third_round(folder, &written), 0);
    let written = read(&folder.join("report.3.corrected.csv"));
    assert_eq!(written[1][2], "https://e.org");
}

#[test]
fn what_was_typed_stays_while_the_row_stays() {
    let typed = "Media Property URLs: https://e.org";
    for decision in ["accept", ""] {
        let (folder, mut rows) = first_round(&[NO_ADDRESS_NO_EMAIL], &[]);
        let folder = folder.path();
        put(&mut rows, 1, "Suggestion", typed);
        put(&mut rows, 1, "Decision", decision);
        second_round(folder, text(&rows).as_bytes());
        let left = read(&folder.join("report.2.attention.csv"));
        assert_eq!(left[1][place(&left, "Suggestion")], typed, "{decision}");
        // Once the rest is settled, it is written.
        let rest = [("Primary Contact Email", ""), ("Decision", "accept")];
        assert_eq!(third_round(folder, &rest), 0);
        let written = read(&folder.join("report.3.corrected.csv"));
        assert_eq!(written[1][2..4], ["https://e.org", ""]);
    }
}

#[test]
fn what_was_typed_counts_more_than_what_is_on_offer() {
    let row = "7,E,https://e.org,d at d.example.com,31/02/2021,LinkShare,Acme,Email invalid; date invalid";
    let (folder, mut rows) = first_round(&[row], &[]);
    let offered = "Primary Contact Email: d@d.example.com";
    assert_eq!(rows[1][place(&rows, "Suggestion")], offered);
    let typed = "Primary Contact Email: d@other.example.com";
    put(&mut rows, 1, "Suggestion", typed);
    put(&mut rows, 1, "Decision", "accept");
    second_round(folder.path(), text(&rows).as_bytes());
    let left = read(&folder.path().join("report.2.attention.csv"));
    assert_eq!(left[1][place(&left, "Suggestion")], typed);
    // A value that is no better than the cell stays too, and what is wrong with it is told.
    let (folder, mut rows) = first_round(&[NO_ADDRESS], &[]);
    put(&mut rows, 1, "Suggestion", "nowhere");
    put(&mut rows, 1, "Decision", "accept");
    second_round(folder.path(), text(&rows).as_bytes());
    let left = read(&folder.path().join("report.2.attention.csv"));
    let typed = "Media Property URLs: nowhere";
    assert_eq!(left[1][place(&left, "Suggestion")], typed);
    assert!(problem(folder.path()).contains("Media Property URLs: this is not a web address"));
}

#[test]
fn a_value_of_which_it_is_not_clear_where_it_belongs_is_not_lost() {
    let (folder, mut rows) = first_round(&[NO_ADDRESS_NO_EMAIL], &[]);
    put(&mut rows, 1, "Suggestion", "https://e.org");
    put(&mut rows, 1, "Decision", "accept");
    second_round(folder.path(), text(&rows).as_bytes());
    let told = problem(folder.path());
    assert!(
        told.contains("cannot be told for which cell")
            && told.contains("\"https://e.org\"; write it there as Column: value"),
        "{told}"
    );
}

#[test]
fn cells_that_are_sent_by_decision_and_would_be_refused_are_named() {
    let row = "1,A,www.a.com,a@a.com,26/04/2021,LinkShare,Acme,Tier closed";
    let right = "2,B,https://b.com,b@b.com,2021-04-26,LinkShare,Acme,Tier closed";
    let (folder, mut rows) = first_round(&[row, right], &[]);
    let told = rows[1][place(&rows, "Problem")].clone();
    assert!(
        told.contains("upload in Decision would send it as it stands"),
        "{told}"
    );
    put(&mut rows, 1, "Decision", "upload");
    put(&mut rows, 2, "Decision", "upload");
    let (code, told) = second_round(folder.path(), text(&rows).as_bytes());
    assert_eq!(code, 0, "{told}");
    assert!(
        told.contains(
            "Uploaded as it stands by your decision, although check would refuse these cells: line 2 (Media \
             Property URLs, Network Date Accepted)."
        ),
        "{told}"
    );
    assert_eq!(corrected(folder.path())[1][2], "www.a.com");
    // Where nothing would be refused, nothing is said.
    let (folder, mut rows) = first_round(&[right], &[]);
    put(&mut rows, 1, "Decision", "upload");
    let (_, told) = second_round(folder.path(), text(&rows).as_bytes());
    assert!(!told.contains("by your decision"), "{told}");
}

#[test]
fn of_two_rows_of_a_publisher_what_only_one_has_is_told() {
    let one = "\"4,100,003\",A,https://a.com,n/a,26/04/2021,LinkShare,Acme,Email invalid";
    let other = "4100003,B,https://A.com,a@a.com,2021-04-26,LinkShare,Acme,Email invalid";
    let (_folder, rows) = first_round(&[one, other], &[]);
    for row in &rows[1..] {
        assert_eq!(
            row[place(&rows, "Problem")],
            "Network Publisher ID: the same publisher stands in lines 2 and 3 with different values in Name; keep \
             the right row, and write drop in Decision of the others; Primary Contact Email stands only in line \
             3, so put it into the row that you keep"
        );
    }
}

#[test]
fn of_two_exports_what_only_one_has_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let one = "Site ID,Publisher Name,URL,Email\n4100003,A,https://a.com,a@a.com\n";
    let other = "Site ID,Publisher Name,URL,Categories\n4100003,B,https://a.com,Deals\n";
    fs::write(folder.join("one.csv"), one).unwrap();
    fs::write(folder.join("other.csv"), other).unwrap();
    let words = ["convert", "one.csv", "other.csv", "--brand", "Acme"];
    let (code, told) = rowmend(&words, folder);
    assert_eq!(code, 1, "{told}");
    let rows = read(&folder.join("one.attention.csv"));
    let told = &rows[1][place(&rows, "Problem")];
    assert!(
        told.contains("with different values in Name;")
            && told.contains("Categories stands only in other.csv line 2, so put it into")
            && told.contains("Primary Contact Email stands only in one.csv line 2, so put it into"),
        "{told}"
    );
}

#[test]
fn what_reasons_say_of_two_rows_of_a_publisher_is_counted() {
    let rows = [
        "1,A,nowhere,a@a.com,2021-03-04,LinkShare,Acme,URL is invalid",
        "1,B,https://a.com,a@a.com,2021-03-04,LinkShare,Acme,Flurb gnorf",
        "1,A,nowhere,a@a.com,2021-03-04,LinkShare,Acme,Brand does not exist",
    ];
    let (folder, left) = first_round(&rows, &[]);
    let receipt = fs::read(folder.path().join("report.receipt.json")).unwrap();
    let receipt: serde_json::Value = serde_json::from_slice(&receipt).unwrap();
    let failures = receipt["failures"].as_array().unwrap().iter();
    let failures: Vec<String> = failures
        .map(|own| {
            format!(
                "{}: {} / {} / {}",
                own["kind"], own["rows"], own["corrected"], own["attention"]
            )
        })
        .collect();
    let wanted = [
        "\"bad_url\": 1 / 0 / 1",
        "\"unknown_reference\": 1 / 0 / 1",
        "\"duplicate\": 2 / 0 / 2",
    ];
    assert_eq!(failures, wanted);
    assert_eq!(
        receipt["unrecognised"],
        serde_json::json!([{"reason": "Flurb gnorf", "rows": 1}])
    );
    assert_eq!(
        receipt["rows"],
        serde_json::json!({"in": 3, "corrected": 0, "attention": 2, "set_aside": 1})
    );
    // What is said of the row that is set aside stands with the one that is the same.
    assert_eq!(
        left[1][place(&left, "Reason")],
        "URL is invalid\nBrand does not exist"
    );
    let proof = rowmend(&["verify", "report.receipt.json"], folder.path());
    assert_eq!(proof, (0, String::new()));
}

#[test]
fn a_file_for_a_person_without_all_that_was_put_into_it_is_no_upload() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let row =
        "4745711,Acme Deals,https://acme.example.com,,,LinkShare,Acme,what nobody understands";
    let report = format!("{HEADER},Failure Reason\n{row}\n");
    fs::write(folder.join("report.csv"), report).unwrap();
    assert_eq!(rowmend(&["fix-failed", "report.csv"], folder).0, 1);
    let attention = folder.join("report.attention.csv");
    let rows = read(&attention);
    let width = place(&rows, "Reason");
    let cut: Rows = rows.iter().map(|row| row[..width].to_vec()).collect();
    fs::write(&attention, text(&cut)).unwrap();
    let (code, told) = rowmend(&["fix-failed", "report.attention.csv"], folder);
    assert_eq!(code, 2, "{told}");
    assert!(told.contains("put back what was deleted"), "{told}");
    assert!(!folder.join("report.2.corrected.csv").exists());
}
