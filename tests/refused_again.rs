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
    let words = ["fix-failed", file, "--brand", "Acme"];
    let (code, told) = program::rowmend(&words, folder, Some("400"));
    assert_ne!(code, 2, "{told}");
    let receipt = format!("{stem}.receipt.json");
    let proof = program::rowmend(&["verify", &receipt], folder, None);
    assert_eq!(proof, (0, String::new()));
}

/// What becomes of a row in the second round and the third: the problem that is told of it, or the row as it goes
/// up. Between the first two `written` is put into the row.
fn two_rounds(
    row: &str,
    written: &[(&str, &str)],
    has_receipt: bool,
) -> [Result<String, String>; 2] {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::write(path.join("may.csv"), format!("{HEADER},Error\n{row}\n")).unwrap();
    round(path, "may.csv", "may");
    let mut rows = read(&path.join("may.attention.csv"));
    for (title, value) in written {
        let at = place(&rows, title);
        (*value).clone_into(&mut rows[1][at]);
    }
    let mut writer = csv::Writer::from_path(path.join("may.attention.csv")).unwrap();
    for row in &rows {
        writer.write_record(row).unwrap();
    }
    writer.flush().unwrap();
    drop(writer);
    if !has_receipt {
        fs::remove_file(path.join("may.receipt.json")).unwrap();
    }
    let outcome = |stem: &str| {
        let left = path.join(format!("{stem}.attention.csv"));
        if left.exists() {
            let rows = read(&left);
            return Err(rows[1][place(&rows, "Problem")].clone());
        }
        let rows = read(&path.join(format!("{stem}.corrected.csv")));
        Ok(rows[1].join(","))
    };
    round(path, "may.attention.csv", "may.2");
    let second = outcome("may.2");
    if second.is_ok() {
        return [second.clone(), second];
    }
    round(path, "may.2.attention.csv", "may.3");
    [second, outcome("may.3")]
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
