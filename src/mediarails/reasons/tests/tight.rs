//! Two failures with little or nothing between them are two, and what a text names or announces besides
//! keeps the row out.

use crate::column::Column::{
    self, Brand, Categories, MediaPropertyUrls, Name, NetworkDateAccepted, PrimaryContactEmail,
    PublisherGroup,
};
use crate::failure::{
    FailureKind::{self, BadDate, BadEmail, BadNumber, BadUrl, MissingValue, UnknownReference},
    Target,
};
use crate::mediarails::reasons::{Classified, Classifier};

fn classify(text: &str) -> Classified {
    Classifier::new(&[], &[]).classify(text)
}

fn is_open(got: &Classified) -> bool {
    got.unrecognised_rest.is_some() || !got.uncovered.is_empty()
}

/// The failures, each with its column: the one that is named or the only one that holds such values.
fn told(got: &Classified) -> Vec<(FailureKind, Option<Column>)> {
    let column = |target: &Target| match target {
        Target::Column(column) => Some(*column),
        _ => None,
    };
    let failures = got.failures.iter();
    failures
        .map(|failure| {
            let only = failure.kind.only_column();
            (failure.kind, column(&failure.target).or(only))
        })
        .collect()
}

#[test]
fn what_stands_between_two_failures_need_be_no_sign() {
    let seconds = [
        ("Brand is not found", UnknownReference, Brand),
        ("Brand is unknown", UnknownReference, Brand),
        ("Unknown brand", UnknownReference, Brand),
        ("Invalid brand", UnknownReference, Brand),
        ("Brand \"Acme\" is unknown", UnknownReference, Brand),
        ("Group is unknown", UnknownReference, PublisherGroup),
        ("Categories are invalid", UnknownReference, Categories),
        ("Email is invalid", BadEmail, PrimaryContactEmail),
        ("Date is invalid", BadDate, NetworkDateAccepted),
        ("Name is missing", MissingValue, Name),
    ];
    let joints = [
        "|", "/", " -- ", " ", ".", "#", " ~", "\t", "・", " - ", ". ", ", ", "; ",
    ];
    for (second, kind, column) in seconds {
        for joint in joints {
            let text = format!("URL is invalid{joint}{second}");
            let got = classify(&text);
            let wanted = [(BadUrl, Some(MediaPropertyUrls)), (kind, Some(column))];
            assert_eq!(told(&got), wanted, "{text}");
            assert!(!is_open(&got), "{text}");
        }
    }
}

/// Reasons with two failures, in the order of the text.
const TWO_FAILURES: [(&str, &[(FailureKind, Column)]); 12] = [
    (
        "Invalid URL Unknown category",
        &[(BadUrl, MediaPropertyUrls), (UnknownReference, Categories)],
    ),
    (
        "Ungültige URL unbekannte Gruppe",
        &[
            (BadUrl, MediaPropertyUrls),
            (UnknownReference, PublisherGroup),
        ],
    ),
    (
        "1. URL is invalid 2. Date is invalid",
        &[(BadUrl, MediaPropertyUrls), (BadDate, NetworkDateAccepted)],
    ),
    (
        "[URL is invalid][Date is invalid]",
        &[(BadUrl, MediaPropertyUrls), (BadDate, NetworkDateAccepted)],
    ),
    (
        "Group is unknown and invalid date",
        &[
            (UnknownReference, PublisherGroup),
            (BadDate, NetworkDateAccepted),
        ],
    ),
    (
        "Unknown brand Date must be a valid date",
        &[(UnknownReference, Brand), (BadDate, NetworkDateAccepted)],
    ),
    (
        "Invalid date Invalid brand",
        &[(BadDate, NetworkDateAccepted), (UnknownReference, Brand)],
    ),
    (
        "Unknown brand -- ID must be a number",
        &[
            (UnknownReference, Brand),
            (BadNumber, Column::NetworkPublisherId),
        ],
    ),
    (
        "ERR_URL_INVALID, ERR_DATE_INVALID",
        &[(BadUrl, MediaPropertyUrls), (BadDate, NetworkDateAccepted)],
    ),
    (
        "INVALID_URL|INVALID_DATE",
        &[(BadUrl, MediaPropertyUrls), (BadDate, NetworkDateAccepted)],
    ),
    (
        "URL_INVALID DATE_INVALID",
        &[(BadUrl, MediaPropertyUrls), (BadDate, NetworkDateAccepted)],
    ),
    (
        "ERR_BRAND_UNKNOWN,ERR_EMAIL_INVALID",
        &[(UnknownReference, Brand), (BadEmail, PrimaryContactEmail)],
    ),
];

#[test]
fn failures_follow_each_other_in_many_ways() {
    for (text, wanted) in TWO_FAILURES {
        let got = classify(text);
        let wanted: Vec<_> = wanted
            .iter()
            .map(|(kind, column)| (*kind, Some(*column)))
            .collect();
        assert_eq!(told(&got), wanted, "{text}");
        assert!(!is_open(&got), "{text}");
    }
}

#[test]
fn columns_that_are_named_together_are_all_named() {
    for (text, wanted) in [
        ("URL/Brand invalid", [MediaPropertyUrls, Brand]),
        ("Unknown brand/category", [Brand, Categories]),
        (
            "URLとグループが無効です",
            [MediaPropertyUrls, PublisherGroup],
        ),
        ("URLとブランドが無効です", [MediaPropertyUrls, Brand]),
    ] {
        assert_eq!(classify(text).columns(), wanted, "{text}");
    }
}

#[test]
fn what_is_named_besides_keeps_the_row_out() {
    for text in [
        "email invalid, brand",
        "email invalid; brand",
        "URL invalid brand",
        "Invalid URL Brand",
        "URL is not valid brand missing",
        "URL is invalid Name too short",
        "URL is invalid Categories, Brand",
        "URL is invalid Partner not found",
        "Partner not found URL is invalid",
        "Brand is unknown and URL_INVALID",
        "INVALID_DATE - Categories are invalid",
        "url invalid then Brand: unknown",
        "not a valid URL|not a valid date|Brand",
    ] {
        let got = classify(text);
        assert!(got.recognised() && is_open(&got), "{text}: {got:?}");
    }
}

#[test]
fn what_is_announced_and_not_told_keeps_the_row_out() {
    for text in [
        "URL invalid (1 of 2 errors)",
        "URL invalid (1 of 2)",
        "Error 1 of 2: URL invalid",
        "URL invalid + 1 more",
        "URL invalid (+1 more)",
        "URL invalid and more",
        "URL invalid, ...",
        "URL invalid, …",
        "URL invalid, truncated",
        "Missing fields: Name, Brand, ...",
        "INVALID_EMAIL|E1043",
        "INVALID_EMAIL, E1043",
    ] {
        let got = classify(text);
        assert!(got.recognised() && is_open(&got), "{text}: {got:?}");
    }
}

#[test]
fn what_belongs_to_the_one_failure_is_no_other() {
    for text in [
        "URL of the brand is invalid",
        "Media Property URLs (www.a.com) is not a valid URL for brand",
        "Invalid URL (Network: LinkShare)",
        "Brand name not found in network LinkShare",
        "Brand of the network is unknown",
        "No brand with name \"Acme\" found",
        "ID 4745711: URL is invalid",
        "Row 1 of 20: URL invalid",
        "URL invalid (1 of 1 errors)",
        "URL invalid...",
        "URL/website is invalid",
        "Media Property URLs|invalid URL|www.a.com",
        "INVALID_URL: URL is invalid",
        "INVALID_EMAIL (E1043)",
        "The date is correct, but the email is not valid",
        "Date invalid. Date must be in the format YYYY-MM-DD",
        "Name: value too long, truncated",
        "Brand must be one of: \"Acme\", \"Trail\", ...",
        "URL must not contain special characters (&, #, etc.)",
        "Link not found for 'Brand' in line 7",
    ] {
        let got = classify(text);
        assert_eq!(got.failures.len(), 1, "{text}: {got:?}");
        assert_eq!(got.unrecognised_rest, None, "{text}");
    }
}
