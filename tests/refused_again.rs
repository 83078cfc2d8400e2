//! A person writes what mending turns back into the value that the importer has refused, or a round cannot know any
//! more what the one before knew: the row stays with them, in this round and in the next.

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

const AGAIN: &str = "which is what Mediarails refused";

fn place(rows: &Rows, title: &str) -> usize {
    rows[0].iter().position(|own| own == title).unwrap()
}

/// Runs a round on a file and has it proved.
fn round(folder: &Path, file: &str, stem: &str) {
    round_with(folder, file, stem, &[]);
}

fn round_with(folder: &Path, file: &str, stem: &str, flags: &[&str]) {
    let words = [&["fix-failed", file, "--brand", "Acme"], flags].concat();
    let (code, told) = program::rowmend(&words, folder, Some("400"));
    assert_ne!(code, 2, "{told}");
    let receipt = format!("{stem}.receipt.json");
    let proof = program::rowmend(&["verify", &receipt], folder, None);
    assert_eq!(proof, (0, String::new()));
}

/// The folder of a first round over a row, into whose attention file `written` is put.
fn written_into(row: &str, written: &[(&str, &str)], has_receipt: bool) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::write(path.join("may.csv"), format!("{HEADER},Error\n{row}\n")).unwrap();
    round(path, "may.csv", "may");
    write(path, "may", written);
    if !has_receipt {
        fs::remove_file(path.join("may.receipt.json")).unwrap();
    }
    folder
}

/// What becomes of a row in the second round and the third: the problem that is told of it, or the row as it goes
/// up. Between the first two `written` is put into the row.
fn two_rounds(
    row: &str,
    written: &[(&str, &str)],
    has_receipt: bool,
) -> [Result<String, String>; 2] {
    let folder = written_into(row, written, has_receipt);
    let path = folder.path();
    round(path, "may.attention.csv", "may.2");
    let second = outcome(path, "may.2");
    if second.is_ok() {
        return [second.clone(), second];
    }
    round(path, "may.2.attention.csv", "may.3");
    [second, outcome(path, "may.3")]
}

/// What becomes of a row of which the cells are written anew in each of several rounds.
fn rounds(row: &str, written: &[&[(&str, &str)]]) -> Result<String, String> {
    rounds_under(HEADER, row, written)
}

/// The same for a row under other titles.
fn rounds_under(header: &str, row: &str, written: &[&[(&str, &str)]]) -> Result<String, String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::write(path.join("may.csv"), format!("{header},Error\n{row}\n")).unwrap();
    round(path, "may.csv", "may");
    let mut stem = "may".to_owned();
    for (number, written) in (2..).zip(written) {
        write(path, &stem, written);
        let next = format!("may.{number}");
        round(path, &format!("{stem}.attention.csv"), &next);
        stem = next;
    }
    outcome(path, &stem)
}

/// Writes cells into the row of an attention file.
fn write(path: &Path, stem: &str, written: &[(&str, &str)]) {
    let file = path.join(format!("{stem}.attention.csv"));
    let mut rows = read(&file);
    for (title, value) in written {
        let at = place(&rows, title);
        (*value).clone_into(&mut rows[1][at]);
    }
    let mut writer = csv::Writer::from_path(file).unwrap();
    for row in &rows {
        writer.write_record(row).unwrap();
    }
    writer.flush().unwrap();
}

/// The problem that is told of the row after a round, or the row as it goes up.
fn outcome(path: &Path, stem: &str) -> Result<String, String> {
    let left = path.join(format!("{stem}.attention.csv"));
    if left.exists() {
        let rows = read(&left);
        return Err(rows[1][place(&rows, "Problem")].clone());
    }
    let rows = read(&path.join(format!("{stem}.corrected.csv")));
    Ok(rows[1].join(","))
}

const BRAND: &str = "4745711,One,https://www.one.com,,2021-06-26,LinkShare,Acme,Brand not found";
const URL: &str = "4745711,One,https://www.one.com,,2021-06-26,LinkShare,Acme,URL is invalid";
const DATE: &str = "4745711,One,https://www.one.com,,2021-06-26,LinkShare,Acme,Date is invalid";

#[test]
fn what_comes_to_the_refused_value_again_stays() {
    for (row, written) in [
        (BRAND, ("Brand", "acme")),
        (URL, ("Media Property URLs", "www.one.com")),
        (DATE, ("Network Date Accepted", "26 June 2021")),
    ] {
        for told in two_rounds(row, &[written], true) {
            let told = told.expect_err("it went up");
            assert!(told.contains(AGAIN), "{written:?}: {told}");
        }
    }
}

#[test]
fn a_suggestion_that_was_typed_and_comes_to_the_refused_value_stays() {
    for typed in ["www.one.com", "https://www.one.com"] {
        let written = [("Suggestion", typed), ("Decision", "accept")];
        let [told, next] = two_rounds(URL, &written, true);
        let told = told.expect_err("it went up");
        assert!(told.contains(AGAIN), "{typed}: {told}");
        assert!(next.is_err(), "{typed}: {next:?}");
    }
}

#[test]
fn without_the_receipt_what_may_be_the_refused_value_stays() {
    let [named, next] = two_rounds(BRAND, &[("Brand", "acme")], false);
    assert!(named.is_err_and(|told| told.contains(AGAIN)));
    assert!(next.is_err_and(|told| told.contains(AGAIN)));
    for told in two_rounds(URL, &[("Media Property URLs", "www.one.com")], false) {
        let told = told.expect_err("it went up");
        assert!(told.contains("it cannot be told whether"), "{told}");
    }
}

#[test]
fn another_value_goes_up() {
    let up = "4745711,One,https://www.two.com,,2021-06-26,LinkShare,Acme";
    let written = [("Media Property URLs", "www.two.com")];
    assert_eq!(two_rounds(URL, &written, true)[0], Ok(up.to_owned()));
    let as_it_stands = [("Brand", "acme"), ("Decision", "upload")];
    let up = "4745711,One,https://www.one.com,,2021-06-26,LinkShare,acme";
    assert_eq!(two_rounds(BRAND, &as_it_stands, true)[0], Ok(up.to_owned()));
}

#[test]
fn a_reason_that_was_emptied_is_not_answered_by_that() {
    let row = "4745711,One,https://www.one.com,,2021-06-26,LinkShare,Acme,tier closed";
    for has_receipt in [true, false] {
        for written in [&[("Reason", "")][..], &[("Reason", ""), ("Problem", "")]] {
            let [told, next] = two_rounds(row, written, has_receipt);
            assert!(told.is_err(), "{told:?}");
            assert!(next.is_err_and(|told| told.contains("no reason")));
        }
    }
}

#[test]
fn a_row_without_a_reason_stays_without_its_problem_too() {
    let rows = "4745711,One,https://www.one.com,,2021-06-26,LinkShare,Acme,\n\
                4745712,Two,two.com,,2021-06-26,LinkShare,Acme,URL is invalid";
    for has_receipt in [true, false] {
        for told in two_rounds(rows, &[("Problem", "")], has_receipt) {
            assert!(told.is_err_and(|told| told.contains("no reason")));
        }
    }
}

#[test]
fn without_the_receipt_a_date_is_not_written_otherwise_than_it_was_offered() {
    let rows = "4745711,One,https://www.one.com,,06/25/2021,LinkShare,Acme,Date must be DD.MM.YYYY\n\
                4745712,Two,foo,,26 June 2021,LinkShare,Acme,URL is invalid; Date is invalid";
    let written = [("Media Property URLs", "https://two.com")];
    let up = "4745712,Two,https://two.com,,26.06.2021,LinkShare,Acme";
    assert_eq!(two_rounds(rows, &written, true)[0], Ok(up.to_owned()));
    let [told, _] = two_rounds(rows, &written, false);
    let told = told.expect_err("it went up");
    assert!(
        told.contains("26.06.2021") && told.contains("--date-format"),
        "{told}"
    );
}

#[test]
fn what_was_on_offer_and_is_typed_and_accepted_goes_up_without_the_receipt() {
    let row = |cells: &str| format!("4745711,One,{cells}");
    let mail = "a@one.com";
    for (came, title, typed, up) in [
        (
            row("https://www.one.com,,2021-06-26,LinkShare,Acmee,Brand not found"),
            "Brand",
            "Acme",
            row("https://www.one.com,,2021-06-26,LinkShare,Acme"),
        ),
        (
            row("https://www.one.com,a at one.com,2021-06-26,LinkShare,Acme,Email invalid"),
            "Primary Contact Email",
            mail,
            row("https://www.one.com,a@one.com,2021-06-26,LinkShare,Acme"),
        ),
        (
            row("\"example,com\",,2021-06-26,LinkShare,Acme,URL is invalid"),
            "Media Property URLs",
            "https://example.com",
            row("https://example.com,,2021-06-26,LinkShare,Acme"),
        ),
        (
            row("https://www.one.com,,03/04/2021,LinkShare,Acme,Date is invalid"),
            "Network Date Accepted",
            "2021-03-04",
            row("https://www.one.com,,2021-03-04,LinkShare,Acme"),
        ),
    ] {
        let written = [(title, typed), ("Decision", "accept")];
        for has_receipt in [true, false] {
            let [told, _] = two_rounds(&came, &written, has_receipt);
            assert_eq!(told, Ok(up.clone()), "{has_receipt}");
        }
    }
}

#[test]
fn without_the_receipt_an_accepted_value_that_may_be_the_refused_one_is_not_called_so() {
    // Nothing was on offer: what stands under Suggestion was typed, and the cell may never have been another.
    let written = [
        ("Suggestion", "https://www.one.com"),
        ("Decision", "accept"),
    ];
    for told in two_rounds(URL, &written, false) {
        let told = told.expect_err("it went up");
        assert!(!told.contains(AGAIN), "{told}");
    }
    let [told, _] = two_rounds(URL, &written, false);
    assert!(told.is_err_and(|told| told.contains("it cannot be told whether")));
}

/// A row that stays for its date, so that what is written into its other cells waits.
const TWO: &str =
    "4745711,One,https://www.one.com,,31/31/2021,LinkShare,Acme,URL is invalid; Date is invalid";

#[test]
fn what_was_refused_is_known_in_later_rounds() {
    let url = |url: &'static str| ("Media Property URLs", url);
    let date = ("Network Date Accepted", "2021-06-26");
    let other = [url("https://www.two.com")];
    for back in ["https://www.one.com", "www.one.com"] {
        let written: [&[_]; 2] = [&other, &[url(back), date]];
        let told = rounds(TWO, &written).expect_err("it went up");
        assert!(told.contains(AGAIN), "{back}: {told}");
        // A round in which nobody writes anything makes no difference.
        let written: [&[_]; 3] = [&other, &[], &[url(back), date]];
        let told = rounds(TWO, &written).expect_err("it went up");
        assert!(told.contains(AGAIN), "{back}: {told}");
    }
    // What was written before the last round and comes to it is no answer either.
    let written: [&[_]; 2] = [&[url("www.one.com")], &[date]];
    let told = rounds(TWO, &written).expect_err("it went up");
    assert!(told.contains(AGAIN), "{told}");
    let up = "4745711,One,https://www.two.com,,2021-06-26,LinkShare,Acme";
    assert_eq!(rounds(TWO, &[&other, &[date]]), Ok(up.to_owned()));
    let up = "4745711,One,https://www.three.com,,2021-06-26,LinkShare,Acme";
    let written: [&[_]; 2] = [&other, &[url("https://www.three.com"), date]];
    assert_eq!(rounds(TWO, &written), Ok(up.to_owned()));
}

#[test]
fn a_name_that_is_refused_is_refused_with_other_spaces_and_without_its_capitals() {
    let header = format!("{HEADER},Publisher Group");
    let row =
        |group: &str| format!("4745711,One,https://www.one.com,,2021-06-26,LinkShare,Acme,{group}");
    let refused = |group: &str| row(&format!("{group},Publisher Group not found"));
    for typed in [" Blogz", "Blogz ", "blogz", "BLOGZ"] {
        let written = [("Publisher Group", typed)];
        let told = rounds_under(&header, &refused("Blogz"), &[&written]);
        let told = told.expect_err("it went up");
        assert!(told.contains("this comes to \"Blogz\""), "{typed}: {told}");
        let next = rounds_under(&header, &refused("Blogz"), &[&written, &[]]);
        assert!(next.is_err(), "{typed}: {next:?}");
    }
    // To give a name its capitals is to write it as it is set up.
    let written = [("Publisher Group", "Blogs")];
    let told = rounds_under(&header, &refused("blogs"), &[&written]);
    assert_eq!(told, Ok(row("Blogs")));
}

/// A row for whose e-mail `a@one.com` is on offer.
const EMAIL: &str =
    "4745711,One,https://www.one.com,a at one.com,2021-06-26,LinkShare,Acme,Email invalid";

/// What becomes of it in a round in which every offer is accepted.
fn all_accepted(row: &str, written: &[(&str, &str)], has_receipt: bool) -> Result<String, String> {
    let folder = written_into(row, written, has_receipt);
    let path = folder.path();
    round_with(path, "may.attention.csv", "may.2", &["--accept-suggested"]);
    outcome(path, "may.2")
}

#[test]
fn a_suggestion_that_was_typed_counts_where_every_offer_is_accepted() {
    let up =
        |mail: &str| format!("4745711,One,https://www.one.com,{mail},2021-06-26,LinkShare,Acme");
    let typed = [("Suggestion", "q@one.com")];
    assert_eq!(all_accepted(EMAIL, &typed, true), Ok(up("q@one.com")));
    assert_eq!(all_accepted(EMAIL, &[], true), Ok(up("a@one.com")));
    // Without the receipt the cell may be what was typed.
    let told = all_accepted(EMAIL, &typed, false);
    assert!(told.is_err_and(|told| told.contains("with accept in Decision")));
    assert_eq!(all_accepted(EMAIL, &[], false), Ok(up("a@one.com")));
    // What was typed is no address either.
    let told = all_accepted(EMAIL, &[("Suggestion", "q at one")], true);
    assert!(told.is_err_and(|told| told.contains("this is not an e-mail address")));
}

#[test]
fn a_suggestion_that_was_typed_is_not_passed_over_for_what_is_mended_anyway() {
    let row = "4745711,One,www.one.com,,31/31/2021,LinkShare,Acme,URL is invalid; Date is invalid";
    let date = ("Network Date Accepted", "2021-06-26");
    let up = "4745711,One,https://www.one.com,,2021-06-26,LinkShare,Acme";
    assert_eq!(two_rounds(row, &[date], true)[0], Ok(up.to_owned()));
    let typed = ("Suggestion", "Media Property URLs: https://two.com");
    let [told, next] = two_rounds(row, &[date, typed], true);
    assert!(told.is_err_and(|told| told.contains("with accept in Decision")));
    assert!(next.is_err(), "{next:?}");
}

#[test]
fn two_values_for_one_cell_are_told() {
    let cell = ("Primary Contact Email", "b@one.com");
    let written = [cell, ("Suggestion", "c@one.com"), ("Decision", "accept")];
    for has_receipt in [true, false] {
        let [told, next] = two_rounds(EMAIL, &written, has_receipt);
        let told = told.expect_err("it went up");
        assert!(
            told.contains("\"b@one.com\" was typed into the cell"),
            "{told}"
        );
        assert!(next.is_err(), "{next:?}");
    }
    let up = |mail: &str| {
        Ok(format!(
            "4745711,One,https://www.one.com,{mail},2021-06-26,LinkShare,Acme"
        ))
    };
    let accept = [("Decision", "accept")];
    assert_eq!(rounds(EMAIL, &[&written, &accept]), up("c@one.com"));
    let upload = [("Decision", "upload")];
    assert_eq!(rounds(EMAIL, &[&written, &upload]), up("b@one.com"));
    // What stands under Suggestion is no second value without accept, nor where both are the same.
    assert_eq!(rounds(EMAIL, &[&[cell]]), up("b@one.com"));
    let same = [cell, ("Suggestion", "b@one.com"), ("Decision", "accept")];
    assert_eq!(rounds(EMAIL, &[&same]), up("b@one.com"));
}

#[test]
fn an_empty_cell_is_not_on_offer_where_a_value_is_asked_for() {
    let header = format!("{HEADER},Publisher Group");
    let row = "4745711,One,https://www.one.com,,2021-06-26,LinkShare,Acme,null";
    let required = format!("{row},Publisher Group is required");
    let told = rounds_under(&header, &required, &[&[]]).expect_err("it went up");
    assert!(!told.contains("empties the cell"), "{told}");
    assert!(told.contains("write the value"), "{told}");
    // A value that is refused may be none.
    let refused = format!("{row},Publisher Group not found");
    let told = rounds_under(&header, &refused, &[&[]]).expect_err("it went up");
    assert!(told.contains("accept empties the cell"), "{told}");
}
