//! Scores on public test data, where it is at hand: the URL and IDNA tests of the web platform, and
//! a table of URL normalisations.

use super::tests::mended;
use super::{Address, is_fine};
use crate::values::text::is_invisible;
use serde_json::Value;
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

/// The objects of a JSON file; strings among them are comments.
fn objects(path: &str) -> Vec<Value> {
    data(path).map_or_else(Vec::new, |text| {
        // Half a surrogate pair is no text in Rust.
        let halves = regex::Regex::new(r"(\\u[dD][89abAB]..\\u[dD][c-fC-F]..)|\\u[dD][89a-fA-F]..");
        let text = halves
            .unwrap()
            .replace_all(&text, |found: &regex::Captures<'_>| {
                found
                    .get(1)
                    .map_or("\\ufffd", |pair| pair.as_str())
                    .to_owned()
            });
        let list: Vec<Value> = serde_json::from_str(&text).unwrap();
        list.into_iter().filter(Value::is_object).collect()
    })
}

/// The host of the single address that a cell was mended to, or that it is.
fn right_host(cell: &str) -> Option<String> {
    let result = mended(cell, "\u{1}");
    assert_eq!(mended(&result, "\u{1}"), result, "{cell:?}");
    let is_right = is_fine(&result, "\u{1}");
    assert!(
        is_right || result == cell,
        "half mended: {cell:?} -> {result:?}"
    );
    is_right.then(|| Address::read(&result).unwrap().host().to_owned())
}

#[test]
fn hosts_of_the_web_platform_tests_never_change() {
    let (mut all, mut right, mut refused, mut same) = (0, 0, 0, 0);
    for file in ["urltestdata.json", "ada_extra_urltestdata.json"] {
        for case in objects(&format!("wpt-url/{file}")) {
            let input = case["input"].as_str().unwrap();
            let host = right_host(input);
            all += 1;
            right += usize::from(host.is_some());
            if let (Some(host), Ok(url)) = (&host, ::url::Url::parse(input)) {
                // A relative address is read without the base that the data gives it.
                if url.host_str().is_some() {
                    assert_eq!(url.host_str(), Some(host.as_str()), "{input:?}");
                    same += 1;
                }
            }
            if case["failure"] == true && case["base"].is_null() {
                refused += 1;
                if let Some(host) = host {
                    println!("refused by the standard: {input:?} -> {host}");
                }
            }
        }
    }
    println!(
        "{all} inputs, {right} right in the end, {same} with the expected host, {refused} refused by the standard"
    );
}

#[test]
fn hosts_refused_by_idna_are_never_right() {
    let (mut all, mut right) = (0, 0);
    for file in ["IdnaTestV2.json", "toascii.json"] {
        for case in objects(&format!("wpt-url/{file}")) {
            let input = case["input"].as_str().unwrap();
            let host = right_host(&format!("https://{input}/"));
            all += 1;
            if let Some(host) = host {
                right += 1;
                // Invisible characters are taken out, which the standard refuses to do for some.
                if case["output"].is_null() && input.contains(is_invisible) {
                    println!("invisible: {input:?} -> {host}");
                    continue;
                }
                assert_eq!(case["output"].as_str(), Some(host.as_str()), "{input:?}");
            }
        }
    }
    println!("{all} hosts, {right} right in the end, all as the standard writes them");
}

#[test]
fn normalisation_agrees_where_it_is_no_matter_of_taste() {
    let Some(text) = data("url-normalise/normalize-url.csv") else {
        return;
    };
    let mut agreed = 0;
    for row in csv::Reader::from_reader(text.as_bytes()).records() {
        let row = row.unwrap();
        let result = mended(&row[0], ", ");
        // A matter of taste, no address, another scheme, or a path that we never rewrite.
        if !row[2].is_empty()
            || &row[1] == "REJECT"
            || row[0].starts_with("ftp")
            || row[0].contains("/.")
        {
            continue;
        }
        let address = |text: &str| {
            text.split_once("://")
                .map(|(_, after)| after.trim_end_matches('/').to_owned())
        };
        assert_eq!(address(&result), address(&row[1]), "{}", &row[0]);
        agreed += 1;
    }
    println!("{agreed} normalisations agreed with");
}

#[test]
fn bare_domains_of_real_organisations_become_addresses() {
    let Some(text) = data("org-sites-contacts/dotgov_cut.csv") else {
        return;
    };
    let mut domains = 0;
    for row in csv::Reader::from_reader(text.as_bytes()).records() {
        let domain = row.unwrap()[0].to_owned();
        let expected = format!("https://{}", domain.to_lowercase());
        assert_eq!(mended(&domain, ", "), expected);
        domains += 1;
    }
    println!("{domains} bare domains became addresses");
}
