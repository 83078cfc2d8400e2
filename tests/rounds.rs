//! A file for a person over several rounds: what was settled in one of them holds in the next, and what nobody has
//! settled stays.

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
use tempfile::TempDir;

const EMAIL: &str = "Primary Contact Email";
const URL: &str = "Media Property URLs";
const DATE: &str = "Network Date Accepted";

/// The rounds of one file.
struct Rounds {
    folder: TempDir,
    /// How many were run.
    run: usize,
}

impl Rounds {
    /// The first round of a report with these rows, of which something is left.
    fn of_report(rows: &[&str]) -> Self {
        Self::of(&format!("{HEADER},Error\n{}\n", rows.join("\n")))
    }

    /// The first round of an import file with these rows, of which something is left.
    fn of_import_file(rows: &[&str]) -> Self {
        Self::of(&format!("{HEADER}\n{}\n", rows.join("\n")))
    }

    fn of(text: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("may.csv"), text).unwrap();
        let mut rounds = Self { folder, run: 0 };
        assert_eq!(rounds.go_on("may.csv", &[]), 1);
        rounds
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The name of a file that the last round wrote.
    fn name(&self, role: &str) -> String {
        match self.run {
            1 => format!("may.{role}"),
            round => format!("may.{round}.{role}"),
        }
    }

    fn go_on(&mut self, file: &str, words: &[&str]) -> i32 {
        let words = [&["fix-failed", file], words].concat();
        let (code, told) = program::rowmend(&words, self.path(), Some("400"));
        assert_ne!(code, 2, "{told}");
        self.run += 1;
        let receipt = self.name("receipt.json");
        let proof = program::rowmend(&["verify", &receipt], self.path(), None);
        assert_eq!(proof, (0, String::new()));
        code
    }

    /// What the last round left.
    fn left(&self) -> Rows {
        read(&self.path().join(self.name("attention.csv")))
    }

    /// A cell of what the last round left; rows count from 1.
    fn cell(&self, row: usize, title: &str) -> String {
        let rows = self.left();
        rows[row][place(&rows, title)].clone()
    }

    /// The next round, with these cells written into what the last one left: row, title and value. The exit code.
    fn next(&mut self, written: &[(usize, &str, &str)]) -> i32 {
        self.next_with(written, &[])
    }

    fn next_with(&mut self, written: &[(usize, &str, &str)], words: &[&str]) -> i32 {
        let mut rows = self.left();
        for (row, title, value) in written {
            let at = place(&rows, title);
            (*value).clone_into(&mut rows[*row][at]);
        }
        let file = self.name("attention.csv");
        let mut writer = csv::Writer::from_path(self.path().join(&file)).unwrap();
        for row in &rows {
            writer.write_record(row).unwrap();
        }
        writer.flush().unwrap();
        self.go_on(&file, words)
    }

    /// The receipt of the last round is gone.
    fn lose_receipt(&self) {
        fs::remove_file(self.path().join(self.name("receipt.json"))).unwrap();
    }

    /// A column of what the last round corrected.
    fn corrected(&self, title: &str) -> Vec<String> {
        let rows = read(&self.path().join(self.name("corrected.csv")));
        let at = place(&rows, title);
        rows[1..].iter().map(|row| row[at].clone()).collect()
    }

    /// The changes of the last round: column, before, after and rule.
    fn changes(&self) -> Vec<[String; 4]> {
        let rows = read(&self.path().join(self.name("changes.csv")));
        let of_row = |row: &Vec<String>| [2, 3, 4, 5].map(|at| row[at].clone());
        rows[1..].iter().map(of_row).collect()
    }
}

fn place(rows: &Rows, title: &str) -> usize {
    rows[0].iter().position(|own| own == title).unwrap()
}

#[test]
fn what_a_person_writes_and_is_still_wrong_gets_an_offer_at_once() {
    let mut rounds = Rounds::of_report(&[
        "5000001,A,https://a.com,foo,2021-01-01,LinkShare,Acme,Email is invalid",
        "5000002,B,foo,b@b.com,2021-01-01,LinkShare,Acme,URL is invalid",
    ]);
    let code = rounds.next(&[(1, EMAIL, "foo at f.com"), (2, URL, "example,com")]);
    assert_eq!(code, 1);
    for (row, offer) in [(1, "foo@f.com"), (2, "https://example.com")] {
        assert_eq!(rounds.cell(row, "Suggestion"), offer);
        assert_eq!(rounds.cell(row, "Who"), "you");
    }
    let code = rounds.next(&[(1, "Decision", "accept"), (2, "Decision", "accept")]);
    assert_eq!(code, 0);
    assert_eq!(rounds.corrected(EMAIL), ["foo@f.com", "b@b.com"]);
}

#[test]
fn what_a_person_writes_and_is_right_is_the_answer_whatever_could_be_on_offer() {
    let mut rounds = Rounds::of_report(&[
        "5000001,A,https://a.com,foo,2021-01-01,LinkShare,Acme,Email is invalid",
    ]);
    // An address of a domain that looks misspelt is an address all the same.
    assert_eq!(rounds.next(&[(1, EMAIL, "foo@gmial.com")]), 0);
    assert_eq!(rounds.corrected(EMAIL), ["foo@gmial.com"]);
}

#[test]
fn an_accepted_offer_has_the_name_of_its_rule_without_the_receipt_as_well() {
    for has_receipt in [true, false] {
        let mut rounds = Rounds::of_report(&[
            "5000001,A,https://a.com,foo at f.com,2021-01-01,LinkShare,Acme,Email is invalid",
            "5000002,B,\"example,com\",b@b.com,2021-01-01,LinkShare,Acme,URL is invalid",
            "5000003,C,https://c.com,c@c.com,03/04/2021,LinkShare,Acme,Date is invalid",
            "5000004,D,\"example,com\",d@d.com,2021-01-01,LinkShare,Acme,URL is invalid",
        ]);
        if !has_receipt {
            rounds.lose_receipt();
        }
        let accept = [1, 2, 3, 4].map(|row| (row, "Decision", "accept"));
        let typed = (4, "Suggestion", "https://example.org");
        assert_eq!(rounds.next(&[&accept[..], &[typed]].concat()), 0);
        let rules: Vec<String> = rounds
            .changes()
            .into_iter()
            .map(|[.., rule]| rule)
            .collect();
        let wanted = [
            "spelt-out-at-sign",
            "damaged-host",
            "ambiguous-date",
            "by-hand",
        ];
        assert_eq!(rules, wanted);
    }
}

const DATE_AND_EMAIL: &str =
    "5000001,A,https://a.com,foo,2021-02-30,LinkShare,Acme,Date is invalid; Email is invalid";

#[test]
fn what_was_corrected_in_one_round_is_corrected_in_the_next() {
    let mut rounds = Rounds::of_report(&[
        DATE_AND_EMAIL,
        "5000002,B,nowhere,foo,2021-02-30,LinkShare,Acme,URL is invalid; date is invalid; email is invalid",
        "5000003,C,https://c.com,foo,2021-01-31,LinkShare,Acme,Date is invalid; email is invalid",
    ]);
    let code = rounds.next(&[(1, DATE, "2021-02-28"), (2, URL, "https://b.com")]);
    assert_eq!(code, 1);
    let code = rounds.next(&[
        (1, EMAIL, "a@a.com"),
        (2, EMAIL, "b@b.com"),
        (3, EMAIL, "c@c.com"),
    ]);
    assert_eq!(code, 1);
    assert_eq!(rounds.corrected(DATE), ["2021-02-28"]);
    // Of the third row nobody has corrected the date.
    let told = [1, 2].map(|row| rounds.cell(row, "Problem"));
    assert!(
        told[0].starts_with(&format!("{DATE}: this date does not exist")) && !told[0].contains(URL)
    );
    assert!(
        told[1].starts_with(&format!("{DATE}: Mediarails refuses this date"))
            && !told[1].contains(EMAIL)
    );
    let code = rounds.next(&[(1, DATE, "2021-02-27"), (2, DATE, "2021-01-30")]);
    assert_eq!(code, 0);
    assert_eq!(rounds.corrected(URL), ["https://b.com", "https://c.com"]);
    assert_eq!(rounds.corrected(EMAIL), ["b@b.com", "c@c.com"]);
}

#[test]
fn what_was_corrected_without_the_receipt_is_corrected_in_the_next_round_too() {
    let mut rounds = Rounds::of_report(&[DATE_AND_EMAIL]);
    rounds.lose_receipt();
    assert_eq!(rounds.next(&[(1, DATE, "2021-02-28")]), 1);
    assert_eq!(rounds.next(&[(1, EMAIL, "a@a.com")]), 0);
}

#[test]
fn a_correction_answers_no_reason_that_was_put_in_its_place() {
    let mut rounds = Rounds::of_report(&[DATE_AND_EMAIL]);
    let reason = "Network Date Accepted is not a valid date";
    assert_eq!(
        rounds.next(&[(1, DATE, "2021-02-28"), (1, "Reason", reason)]),
        1
    );
    assert_eq!(rounds.next(&[(1, EMAIL, "a@a.com")]), 1);
    let told = rounds.cell(1, "Problem");
    assert!(
        told.starts_with(&format!("{DATE}: Mediarails refuses this date")),
        "{told}"
    );
}

#[test]
fn an_empty_cell_on_offer_is_accepted_as_problem_says() {
    let rows = [
        "5000001,A,null,a@a.com,2021-01-01,LinkShare,Acme,URL is invalid",
        "5000002,B,https://b.com,b@b.com,null,LinkShare,Acme,Date is invalid",
        "5000003,C,https://c.com,opted out,2021-02-30,LinkShare,Acme,Date is invalid; Email is invalid",
        "5000004,D,https://d.com,n/a,03/04/2021,LinkShare,Acme,Date is invalid; Email is invalid",
    ];
    for has_receipt in [true, false] {
        let mut rounds = Rounds::of_report(&rows);
        assert_eq!(rounds.cell(1, "Suggestion"), "");
        assert_eq!(rounds.cell(3, "Suggestion"), format!("{EMAIL}: "));
        if !has_receipt {
            rounds.lose_receipt();
        }
        let accept = [1, 2, 3, 4].map(|row| (row, "Decision", "accept"));
        let code = rounds.next(&[&accept[..], &[(3, DATE, "2021-02-28")]].concat());
        assert_eq!(code, 0);
        let wanted = [
            [URL, "null", "", "null-cell"],
            [DATE, "null", "", "null-cell"],
            [EMAIL, "opted out", "", "word-for-no-email"],
            [EMAIL, "n/a", "", "email-placeholder"],
            [DATE, "03/04/2021", "2021-03-04", "ambiguous-date"],
        ];
        assert_eq!(
            rounds.changes(),
            wanted.map(|change| change.map(str::to_owned))
        );
    }
}

#[test]
fn an_accepted_empty_cell_waits_for_the_rest_of_its_row() {
    let mut rounds = Rounds::of_report(&[
        "5000003,C,https://c.com,opted out,2021-02-30,LinkShare,Acme,Date is invalid; Email is invalid",
    ]);
    for _ in 0..2 {
        assert_eq!(rounds.next(&[(1, "Decision", "accept")]), 1);
        assert_eq!(rounds.cell(1, "Suggestion"), format!("{EMAIL}: "));
        let told = rounds.cell(1, "Problem");
        assert!(told.contains(&format!("{DATE} is still open")), "{told}");
    }
    let code = rounds.next(&[(1, "Decision", "accept"), (1, DATE, "2021-02-28")]);
    assert_eq!((code, rounds.corrected(EMAIL)), (0, vec![String::new()]));
}

#[test]
fn a_value_that_was_deleted_behind_its_title_empties_no_cell() {
    let mut rounds = Rounds::of_report(&[
        "5000001,A,\"example,com\",a,03/04/2021,LinkShare,Acme,URL is invalid; date is invalid; email is invalid",
    ]);
    let deleted = format!("{URL}: \n{DATE}: 2021-03-04");
    let written = [
        (1, "Suggestion", &*deleted),
        (1, "Decision", "accept"),
        (1, EMAIL, "a@a.com"),
    ];
    assert_eq!(rounds.next(&written), 1);
    assert!(
        rounds
            .cell(1, "Suggestion")
            .starts_with(&format!("{URL}: https://example.com"))
    );
}

#[test]
fn accept_empties_no_cell_that_was_filled_meanwhile() {
    for has_receipt in [true, false] {
        let mut rounds = Rounds::of_report(&[
            "5000001,A,https://a.com,opted out,2021-01-01,LinkShare,Acme,Email is invalid",
        ]);
        assert!(
            rounds
                .cell(1, "Problem")
                .ends_with("accept empties the cell")
        );
        if !has_receipt {
            rounds.lose_receipt();
        }
        assert_eq!(
            rounds.next(&[(1, EMAIL, "a@a.com"), (1, "Decision", "accept")]),
            0
        );
        assert_eq!(rounds.corrected(EMAIL), ["a@a.com"]);
    }
}

const CHECKED: [&str; 4] = [
    "5000001,A,a.com,a@a.com,2021-01-01,LinkShare,Acme",
    "5000002,B,https://b.com,n/a,2021-01-01,LinkShare,Acme",
    "5000003,C,https://c.com,c@c.com,03/25/2021,linkshare,Acme",
    "5000004,D,d.com,d@d.com,2021-02-30,LinkShare,Acme",
];

#[test]
fn a_row_that_was_only_checked_waits_for_a_decision() {
    for has_receipt in [true, false] {
        let mut rounds = Rounds::of_import_file(&CHECKED);
        let first = rounds.left();
        if !has_receipt {
            rounds.lose_receipt();
        }
        for _ in 0..2 {
            assert_eq!(rounds.next(&[]), 1);
            assert_eq!(rounds.left(), first);
            assert!(rounds.corrected(URL).is_empty());
        }
        // A word that is no decision decides nothing either.
        assert_eq!(rounds.next(&[(1, "Decision", "yes")]), 1);
        assert_eq!(rounds.next(&[]), 1);
        assert_eq!(rounds.left().len(), first.len());
    }
}

#[test]
fn a_row_that_was_only_checked_goes_once_it_is_decided() {
    let accept = [1, 2, 3, 4].map(|row| (row, "Decision", "accept"));
    let date = (4, DATE, "2021-02-28");
    let mut accepted = Rounds::of_import_file(&CHECKED);
    assert_eq!(accepted.next(&[&accept[..], &[date]].concat()), 0);
    let mut for_all = Rounds::of_import_file(&CHECKED);
    assert_eq!(for_all.next_with(&[date], &["--accept-suggested"]), 0);
    for rounds in [accepted, for_all] {
        assert_eq!(
            rounds.corrected(URL),
            [
                "https://a.com",
                "https://b.com",
                "https://c.com",
                "https://d.com"
            ]
        );
        assert_eq!(
            rounds.corrected(DATE),
            ["2021-01-01", "2021-01-01", "2021-03-25", "2021-02-28"]
        );
    }
    // What a person has written is theirs: a scheme that it lacks is no guess.
    let mut rounds = Rounds::of_import_file(&CHECKED);
    let written = [(1, URL, "example.com"), (2, EMAIL, ""), date];
    assert_eq!(rounds.next(&written), 1);
    assert_eq!(
        rounds.corrected(URL),
        ["https://example.com", "https://b.com"]
    );
    // Of the others a cell is open that nobody has touched.
    assert_eq!([1, 2].map(|row| rounds.cell(row, "Name")), ["C", "D"]);
    assert_eq!(rounds.cell(2, "Suggestion"), "https://d.com");
    assert_eq!(
        rounds.next(&[(1, "Decision", "accept"), (2, "Decision", "accept")]),
        0
    );
}

#[test]
fn an_order_of_dates_that_is_stated_settles_rows_that_were_only_checked() {
    let rows = ["5000001,A,https://a.com,a@a.com,03/04/2021,LinkShare,Acme"];
    let mut rounds = Rounds::of_import_file(&rows);
    assert_eq!(rounds.cell(1, "Suggestion"), "2021-03-04");
    assert_eq!(rounds.next(&[]), 1);
    assert_eq!(rounds.next_with(&[], &["--date-order", "dmy"]), 0);
    assert_eq!(rounds.corrected(DATE), ["2021-04-03"]);
}

#[test]
fn a_row_of_an_export_goes_once_what_kept_it_is_settled() {
    let folder = tempfile::tempdir().unwrap();
    let export = "Site ID,Publisher Name,URL,Join Date\n4100001,A,a.com,02/30/2021\n4100002,B,b.com,03/04/2021\n";
    fs::write(folder.path().join("may.csv"), export).unwrap();
    let words = ["convert", "may.csv", "--brand", "Acme"];
    assert_eq!(program::rowmend(&words, folder.path(), None).0, 1);
    let mut rounds = Rounds { folder, run: 1 };
    assert_eq!(rounds.left().len(), 3);
    assert_eq!(
        rounds.next_with(&[(1, "Join Date", "2021-02-28")], &["--date-order", "mdy"]),
        0
    );
    assert_eq!(rounds.corrected(URL), ["https://a.com", "https://b.com"]);
    assert_eq!(rounds.corrected(DATE), ["2021-02-28", "2021-03-04"]);
}

#[test]
fn a_typed_suggestion_that_is_still_wrong_gets_an_offer_too() {
    let mut rounds = Rounds::of_report(&[
        "5000001,A,https://a.com,foo,2021-01-01,LinkShare,Acme,Email is invalid",
        "5000002,B,nowhere,foo,2021-01-01,LinkShare,Acme,URL is invalid; email is invalid",
    ]);
    let typed = [
        (1, "Suggestion", "foo at a.com"),
        (2, "Suggestion", "Media Property URLs: b.com"),
    ];
    let accept = [(1, "Decision", "accept"), (2, "Decision", "accept")];
    assert_eq!(rounds.next(&[typed, accept].concat()), 1);
    let offered = format!("{EMAIL}: foo@a.com");
    assert_eq!(rounds.cell(1, "Suggestion"), offered);
    // What is only to be written otherwise waits as it was typed.
    assert_eq!(rounds.cell(2, "Suggestion"), format!("{URL}: b.com"));
    let told = rounds.cell(2, "Problem");
    assert!(
        told.contains(&format!("{URL}: this was accepted and is not written yet")),
        "{told}"
    );
    assert_eq!(
        rounds.next(&[&accept[..], &[(2, EMAIL, "b@b.com")]].concat()),
        0
    );
    assert_eq!(rounds.corrected(EMAIL), ["foo@a.com", "b@b.com"]);
    assert_eq!(rounds.corrected(URL), ["https://a.com", "https://b.com"]);
}

#[test]
fn an_id_that_is_only_padded_is_not_called_too_long() {
    let rounds =
        Rounds::of_import_file(&["\" 5000001\",A,https://a.com,a@a.com,2021-01-01,LinkShare,Acme"]);
    assert_eq!(rounds.cell(1, "Suggestion"), "5000001");
    let told =
        "Network Publisher ID: this is not an ID as it stands; take the suggestion if it is right";
    assert_eq!(rounds.cell(1, "Problem"), told);
}

#[test]
fn of_rows_that_were_only_checked_and_contradict_the_one_that_is_kept_is_asked_about() {
    let mut rounds = Rounds::of_import_file(&[
        "5000001,A,a.com,a@a.com,2021-01-01,LinkShare,Acme",
        "5000001,B,a.com,a@a.com,2021-01-01,LinkShare,Acme",
    ]);
    assert!(!rounds.cell(1, "Problem").contains(&format!("{URL}: ")));
    for _ in 0..2 {
        let drop = (rounds.left().len() == 3).then_some((2, "Decision", "drop"));
        assert_eq!(rounds.next(drop.as_slice()), 1);
        assert_eq!(rounds.cell(1, "Suggestion"), "https://a.com");
    }
    assert_eq!(rounds.next(&[(1, "Decision", "accept")]), 0);
    assert_eq!(rounds.corrected(URL), ["https://a.com"]);
}
