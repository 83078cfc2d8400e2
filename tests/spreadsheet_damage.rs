//! What a spreadsheet does to an attention file so that its cells do not tell any more what they were: IDs that
//! become one text, dates that turn round, cells that show nothing. What can be shown comes back; the rest is
//! asked for and in no upload.

// The lints know test functions, not the helpers beside them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod program;

use program::{Rows, read};
use std::fs;
use std::path::Path;

fn rowmend(words: &[&str], folder: &Path) -> (i32, String) {
    program::rowmend(words, folder, Some("400"))
}

fn place(rows: &Rows, title: &str) -> usize {
    rows[0].iter().position(|own| own == title).unwrap()
}

/// A report as it came back from the importer, and its attention file on the way to the next round.
struct Round {
    folder: tempfile::TempDir,
    rows: Rows,
}

impl Round {
    /// The first round of this report, in which `upload` stands in every Decision.
    fn of(report: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("report.csv"), report).unwrap();
        let words = ["fix-failed", "report.csv", "--brand", "Acme"];
        let (code, told) = rowmend(&words, folder.path());
        assert_eq!(code, 1, "{told}");
        let rows = read(&folder.path().join("report.attention.csv"));
        let mut round = Self { folder, rows };
        for row in 1..round.rows.len() {
            round.put(row, "Decision", "upload");
        }
        round
    }

    fn put(&mut self, row: usize, title: &str, value: &str) {
        let at = place(&self.rows, title);
        value.clone_into(&mut self.rows[row][at]);
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    fn without_report(self) -> Self {
        fs::remove_file(self.path("report.csv")).unwrap();
        self
    }

    fn save(&self, name: &str) {
        let mut writer = csv::Writer::from_path(self.path(name)).unwrap();
        for row in &self.rows {
            writer.write_record(row).unwrap();
        }
        writer.flush().unwrap();
    }

    /// The second round: the exit code and the summary. What it wrote is proven.
    fn next(&self) -> (i32, String) {
        self.save("report.attention.csv");
        let told = rowmend(&["fix-failed", "report.attention.csv"], self.folder.path());
        let proof = rowmend(&["verify", "report.2.receipt.json"], self.folder.path());
        assert_eq!(proof, (0, String::new()), "{}", told.1);
        told
    }

    /// The column of the upload of the second round.
    fn uploaded(&self, title: &str) -> Vec<String> {
        let rows = read(&self.path("report.2.corrected.csv"));
        let at = place(&rows, title);
        rows[1..].iter().map(|row| row[at].clone()).collect()
    }

    /// The column of what the second round leaves.
    fn left(&self, title: &str) -> Vec<String> {
        let path = self.path("report.2.attention.csv");
        if !path.exists() {
            return Vec::new();
        }
        let rows = read(&path);
        let at = place(&rows, title);
        rows[1..].iter().map(|row| row[at].clone()).collect()
    }
}

const ID: &str = "Network Publisher ID";
const DATE: &str = "Network Date Accepted";

const ROUNDED: &str = "\
Network Publisher ID,Name,Media Property URLs,Network,Brand,Reason
4100000,Cafe Parents,https://a.example.com/,LinkShare,Acme,Goblins
4101073,Munch Media,https://b.example.com/,LinkShare,Acme,Goblins
4101406,Green Guide,https://c.example.com/,LinkShare,Acme,Goblins
4203406,Blue Guide,https://d.example.com/,LinkShare,Acme,Goblins
";

fn rounded() -> Round {
    let mut round = Round::of(ROUNDED);
    for (row, id) in [
        (1, "4.10E+06"),
        (2, "4.10E+06"),
        (3, "4.10E+06"),
        (4, "4.20E+06"),
    ] {
        round.put(row, ID, id);
    }
    round
}

#[test]
fn an_id_that_several_became_is_told_by_the_rest_of_its_row() {
    let mut round = rounded();
    // Moving and naming a row anew changes nothing of whose it is.
    round.rows.swap(1, 3);
    round.put(2, "Name", "Munch Media Ltd");
    assert_eq!(round.next().0, 0);
    assert_eq!(
        round.uploaded(ID),
        ["4101406", "4101073", "4100000", "4203406"]
    );
    assert_eq!(
        round.uploaded("Name"),
        [
            "Green Guide",
            "Munch Media Ltd",
            "Cafe Parents",
            "Blue Guide"
        ]
    );
    // The same where the column was formatted as numbers: zeros stand where digits are lost.
    let mut round = Round::of(ROUNDED);
    for row in 1..4 {
        round.put(row, ID, "4100000");
    }
    assert_eq!(round.next().0, 0);
    assert_eq!(
        round.uploaded(ID),
        ["4100000", "4101073", "4101406", "4203406"]
    );
}

#[test]
fn an_id_without_its_digits_is_in_no_upload_whatever_is_decided() {
    let round = rounded().without_report();
    assert_eq!(round.next().0, 1);
    // It is its own text with all its digits, as the hash shows.
    assert_eq!(round.uploaded(ID), ["4100000"]);
    assert_eq!(round.left(ID), ["4.10E+06", "4.10E+06", "4.20E+06"]);
    for told in round.left("Problem") {
        assert!(
            told.contains("the spreadsheet has rounded this ID"),
            "{told}"
        );
    }
    // Nor in the next round.
    let mut rows = read(&round.path("report.2.attention.csv"));
    let decision = place(&rows, "Decision");
    for row in &mut rows[1..] {
        "upload".clone_into(&mut row[decision]);
    }
    rows[2][0] = "4101406".to_owned();
    let later = Round {
        folder: round.folder,
        rows,
    };
    later.save("report.2.attention.csv");
    let words = ["fix-failed", "report.2.attention.csv"];
    assert_eq!(rowmend(&words, later.folder.path()).0, 1);
    let written = read(&later.path("report.3.corrected.csv"));
    assert_eq!((written.len(), &*written[1][0]), (2, "4101406"));
}

#[test]
fn digits_beyond_those_that_a_spreadsheet_keeps_are_lost() {
    let report = "\
Network Publisher ID,Name,Network,Brand,Reason
12345678901234567,Long,LinkShare,Acme,Goblins
12345678901234568,Longer,LinkShare,Acme,Goblins
";
    for has_report in [true, false] {
        let mut round = Round::of(report);
        if !has_report {
            round = round.without_report();
        }
        round.put(1, ID, "12345678901234500");
        round.put(2, ID, "12345678901234500");
        let (code, _) = round.next();
        if has_report {
            assert_eq!(code, 0);
            assert_eq!(
                round.uploaded(ID),
                ["12345678901234567", "12345678901234568"]
            );
        } else {
            assert_eq!(code, 1);
            assert!(round.uploaded(ID).is_empty());
            assert_eq!(round.left("Name"), ["Long", "Longer"]);
        }
    }
}

#[test]
fn leading_zeros_come_back_in_the_row_that_had_them() {
    let report = "\
Network Publisher ID,Name,Media Property URLs,Network,Brand,Reason
0045711,Alpha,https://a.example.com/,LinkShare,Acme,Goblins
45711,Beta,https://b.example.com/,LinkShare,Acme,Goblins
";
    let mut round = Round::of(report);
    round.put(1, ID, "45711");
    assert_eq!(round.next().0, 0);
    assert_eq!(round.uploaded(ID), ["0045711", "45711"]);
}

const TWINS: &str = "\
Network Publisher ID,Name,Media Property URLs,Network,Brand,Reason
4745711,Same,https://same.example.com/,LinkShare,Acme,Goblins
4745712,Same,https://same.example.com/,LinkShare,Acme,Goblins
";

#[test]
fn what_can_be_the_id_of_two_rows_is_asked_for_and_no_duplicate() {
    let mut round = Round::of(TWINS);
    round.put(1, ID, "4.75E+06");
    round.put(2, ID, "4.75E+06");
    assert_eq!(round.next().0, 1);
    assert!(round.uploaded(ID).is_empty());
    assert_eq!(round.left(ID), ["4.75E+06", "4.75E+06"]);
    for told in round.left("Problem") {
        assert!(told.contains("which it was: 4745711 or 4745712;"), "{told}");
    }
    // One of them deleted, and the other is still none that can be told.
    let mut round = Round::of(TWINS);
    round.rows.remove(1);
    round.put(1, ID, "4.75E+06");
    assert_eq!(round.next().0, 1);
    assert!(round.uploaded(ID).is_empty());
    // One typed again, and so the other is known to be the other one: it still has to be typed.
    let mut round = Round::of(&TWINS.replace("4745711", "004745712"));
    round.put(1, ID, "4745712");
    assert_eq!(round.next().0, 1);
    assert!(round.uploaded(ID).is_empty());
}

const SORTED: &str = "\
Network Publisher ID,Name,Media Property URLs,Network,Brand,Reason
4745711,Alpha,https://a.example.com/,LinkShare,Acme,Goblins
4745712,Beta,https://b.example.com/,LinkShare,Acme,Goblins
4745713,Gamma,https://c.example.com/,LinkShare,Acme,Goblins
";

#[test]
fn ids_that_stand_beside_other_publishers_are_held() {
    let mut round = Round::of(SORTED);
    round.put(1, ID, "4745713");
    round.put(3, ID, "4745711");
    assert_eq!(round.next().0, 1);
    assert_eq!(round.uploaded("Name"), ["Beta"]);
    assert_eq!(round.left("Name"), ["Alpha", "Gamma"]);
    let told = &round.left("Problem")[0];
    assert!(told.contains("this ID stood in another row"), "{told}");
    // Whole rows may stand anywhere, and cells may be edited to what stands in other rows.
    let mut round = Round::of(SORTED);
    round.rows.swap(1, 3);
    round.put(2, "Name", "Alpha");
    assert_eq!(round.next().0, 0);
    assert_eq!(round.uploaded(ID), ["4745713", "4745712", "4745711"]);
}

const DATED: &str = "\
Network Publisher ID,Name,Network Date Accepted,Network,Brand,Error
4745711,Alpha,2021-05-06,LinkShare,Acme,Network Date Accepted does not match our records
4745712,Beta,2021-12-26,LinkShare,Acme,Goblins
";

#[test]
fn a_date_that_was_corrected_is_told_from_one_that_was_rewritten() {
    // 2021-06-05 was typed, and 2021-05-06 left as it was.
    for (shown, other, wanted) in [
        ("6/5/2021", "12/26/2021", "2021-06-05"),
        ("5/6/2021", "12/26/2021", "2021-05-06"),
        ("06/05/2021", "26/12/2021", "2021-05-06"),
        ("05/06/2021", "26/12/2021", "2021-06-05"),
        ("05.06.2021", "26.12.2021", "2021-06-05"),
        ("06.05.2021", "26.12.2021", "2021-05-06"),
    ] {
        let mut round = Round::of(DATED);
        round.put(1, DATE, shown);
        round.put(2, DATE, other);
        assert_eq!(round.next().0, 0, "{shown}");
        assert_eq!(round.uploaded(DATE), [wanted, "2021-12-26"], "{shown}");
    }
}

#[test]
fn where_no_date_shows_the_order_it_is_asked_for() {
    let report = DATED.replace("2021-12-26", "2021-12-12");
    for shown in ["6/5/2021", "5/6/2021"] {
        let mut round = Round::of(&report);
        round.put(1, DATE, shown);
        round.put(2, DATE, "12/12/2021");
        assert_eq!(round.next().0, 1);
        assert_eq!(round.uploaded(DATE), ["2021-12-12"]);
        let told = round.left("Problem").remove(0);
        assert!(
            told.contains("6 May 2021") && told.contains("5 June 2021"),
            "{told}"
        );
        // With the month as a word, as the spreadsheet shows it, it is settled.
        let mut rows = read(&round.path("report.2.attention.csv"));
        let (date, decision) = (place(&rows, DATE), place(&rows, "Decision"));
        assert_eq!(rows[1][date], shown);
        "5-Jun-21".clone_into(&mut rows[1][date]);
        "".clone_into(&mut rows[1][decision]);
        let later = Round {
            folder: round.folder,
            rows,
        };
        later.save("report.2.attention.csv");
        let words = ["fix-failed", "report.2.attention.csv"];
        let (code, told) = rowmend(&words, later.folder.path());
        assert_eq!(code, 0, "{told}");
        assert_eq!(
            read(&later.path("report.3.corrected.csv"))[1][date],
            "2021-06-05"
        );
    }
}

#[test]
fn a_date_typed_under_suggestion_is_read_as_the_spreadsheet_shows_it() {
    let report = "\
Network Publisher ID,Name,Network Date Accepted,Network,Brand,Error
4745711,Alpha,05/06/2021,LinkShare,Acme,Network Date Accepted is invalid
4745712,Beta,2021-12-26,LinkShare,Acme,Goblins
";
    for (shown, other, wanted) in [
        ("6/5/2021", "12/26/2021", Some("2021-06-05")),
        ("5/6/2021", "12/26/2021", Some("2021-05-06")),
        ("05.06.2021", "26.12.2021", Some("2021-06-05")),
        ("06.05.2021", "26.12.2021", Some("2021-05-06")),
        // Nothing shows the order here: the only other date stands as it was written in both.
        ("6/5/2021", "12/12/2021", None),
    ] {
        let report = match wanted {
            Some(_) => report.to_owned(),
            None => report.replace("2021-12-26", "2021-12-12"),
        };
        let mut round = Round::of(&report);
        let at = place(&round.rows, "Suggestion");
        assert_eq!(round.rows[1][at], "2021-05-06");
        round.put(1, "Suggestion", shown);
        round.put(1, "Decision", "accept");
        round.put(2, DATE, other);
        let (code, told) = round.next();
        assert_eq!(code, i32::from(wanted.is_none()), "{shown}: {told}");
        match wanted {
            Some(wanted) => assert_eq!(round.uploaded(DATE)[0], wanted, "{shown}"),
            None => assert!(
                round.left("Problem")[0].contains("it can be 5 June 2021 or"),
                "{told}"
            ),
        }
    }
}

#[test]
fn a_cell_that_shows_nothing_comes_back_or_is_asked_for() {
    let round = |date: &str| {
        let mut round = Round::of(&DATED.replace("does not match our records", "Goblins"));
        round.put(2, DATE, date);
        round
    };
    let whole = round("########");
    assert_eq!(whole.next().0, 0);
    assert_eq!(whole.uploaded(DATE), ["2021-05-06", "2021-12-26"]);
    let gone = round("########").without_report();
    assert_eq!(gone.next().0, 1);
    assert_eq!(gone.uploaded(DATE), ["2021-05-06"]);
    assert!(gone.left("Problem")[0].contains("showed only ####"));
    // Where a date was asked for, one may have been typed.
    let mut asked = Round::of(DATED);
    asked.put(1, DATE, "########");
    assert_eq!(asked.next().0, 1);
    assert_eq!(asked.left(DATE), ["########"]);
}

#[test]
fn without_its_receipt_a_rounded_id_is_held_and_the_own_name_told() {
    let round = rounded();
    round.save("report.attention (1).csv");
    let (code, told) = rowmend(
        &["fix-failed", "report.attention (1).csv"],
        round.folder.path(),
    );
    assert_eq!(code, 1, "{told}");
    assert!(
        told.contains("Save it as report.attention.csv beside report.receipt.json and run again"),
        "{told}"
    );
    let written = read(&round.path("report.attention (1).corrected.csv"));
    assert_eq!(written.len(), 1);
    let left = read(&round.path("report.attention (1).attention.csv"));
    let problem = &left[1][place(&left, "Problem")];
    assert!(
        problem.contains("save this file as report.attention.csv beside report.receipt.json"),
        "{problem}"
    );
    let receipt = "report.attention (1).receipt.json";
    let proof = rowmend(&["verify", receipt], round.folder.path());
    assert_eq!(proof, (0, String::new()));
}

#[test]
fn custom_fields_come_back_as_they_were_and_edits_of_them_are_told() {
    let report = "\
Network Publisher ID,Name,Network,Brand,Commission,Share,Month,Error
4745711,Pub A,LinkShare,Acme,12.50,7.5%,2024-01,Goblins
4745724,Pub B,LinkShare,Acme,\"1.200,00\",5.00,2024-03,Goblins
4745725,Pub C,LinkShare,Acme,0.10,5.00,2024-03,Goblins
";
    let mut round = Round::of(report);
    for (row, title, value) in [
        (1, "Commission", "12.5"),
        (1, "Share", "7.50%"),
        (1, "Month", "Jan-24"),
        (2, "Commission", "1200"),
        (2, "Share", "5"),
        (2, "Month", "Mar-24"),
        (3, "Commission", "0.2"),
        (3, "Share", "5"),
    ] {
        round.put(row, title, value);
    }
    let (code, told) = round.next();
    assert_eq!(code, 0, "{told}");
    assert_eq!(round.uploaded("Commission"), ["12.50", "1.200,00", "0.2"]);
    assert_eq!(round.uploaded("Share"), ["7.5%", "5.00", "5.00"]);
    assert_eq!(round.uploaded("Month"), ["2024-01", "2024-03", "2024-03"]);
    assert!(
        told.contains("Custom fields that were changed")
            && told.contains("\"Commission\" (1 cell, first \"0.2\")"),
        "{told}"
    );
}

#[test]
fn what_was_put_back_in_a_row_that_stays_is_proven_under_any_title() {
    let report = "\
network_publisher_id,name,network_date_accepted,network,brand,errors
4745711,Alpha,2021-12-26,LinkShare,Acme,Goblins
";
    let mut round = Round::of(report);
    round.put(1, "network_date_accepted", "12/26/2021");
    round.put(1, "Decision", "");
    assert_eq!(round.next().0, 1);
    assert_eq!(round.left("network_date_accepted"), ["2021-12-26"]);
}
