//! Scores on public test data, where it is at hand: addresses with a verdict each.

use super::tests::mended;
use super::{is_fine, normal, offer};
use std::path::PathBuf;

/// The text of a file of test data; nothing, with a word, where it is absent.
fn data(path: &str) -> Option<String> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    let text = std::fs::read_to_string(root.join(path)).ok();
    if text.is_none() {
        println!("skipped: no {path}");
    }
    text
}

#[test]
fn verdicts_of_is_email_are_kept() {
    let (mut all, mut fine, mut plain, mut refused, mut mended_refused) = (0, 0, 0, 0, 0);
    for file in ["tests.csv", "tests-original.csv"] {
        let Some(text) = data(&format!("isemail/{file}")) else {
            continue;
        };
        for row in csv::Reader::from_reader(text.as_bytes()).records() {
            let row = row.unwrap();
            let (address, category) = (&row[1], &row[2]);
            let result = mended(address);
            assert_eq!(mended(&result), result, "{address:?}");
            all += 1;
            fine += usize::from(is_fine(address));
            if category == "ISEMAIL_ERR" {
                refused += 1;
                assert!(!is_fine(address), "{address:?}");
                if result != address {
                    // What is mended had something round it, no more.
                    let lower = address.to_lowercase();
                    assert!(
                        lower.contains(&result.to_lowercase()),
                        "{address:?} -> {result:?}"
                    );
                    println!("refused there, mended here: {address:?} -> {result:?}");
                    mended_refused += 1;
                }
            } else if is_fine(address) {
                assert_eq!(result, normal(address).as_deref().unwrap_or(address));
            }
            let is_plain = category == "ISEMAIL_VALID_CATEGORY" && address.contains('.');
            if is_plain && !is_fine(address) {
                println!("valid there, not here: {address:?} -> {result:?}");
            }
            plain += usize::from(is_plain && is_fine(address));
            for offer in [
                offer::several,
                offer::misspelt_domain,
                offer::spelt_out,
                offer::among_words,
            ] {
                if let Some(after) = offer(address) {
                    println!("offered: {address:?} -> {after:?}");
                }
            }
        }
    }
    println!(
        "{all} addresses, {fine} right ({plain} of them plain), {refused} refused of which {mended_refused} mended"
    );
}

#[test]
fn contacts_of_real_organisations_are_right_or_said_to_be_none() {
    let Some(text) = data("org-sites-contacts/dotgov_cut.csv") else {
        return;
    };
    let (mut addresses, mut none) = (0, 0);
    for row in csv::Reader::from_reader(text.as_bytes()).records() {
        let contact = row.unwrap()[6].to_owned();
        let result = mended(&contact);
        let is_none = result.is_empty() || offer::word_for_none(&result).is_some();
        assert!(is_none || is_fine(&result), "{contact:?}");
        assert_eq!(is_none, !contact.contains('@'));
        addresses += usize::from(!is_none);
        none += usize::from(is_none);
    }
    println!("{addresses} contacts right, {none} words for none");
}
