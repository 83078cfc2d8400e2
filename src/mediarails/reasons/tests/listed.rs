//! Columns that a text joins before one verdict: each has its own failure, as though it stood alone.

use crate::column::Column::{
    self, Brand, MediaPropertyUrls as Url, NetworkDateAccepted as Date, NetworkPublisherId as Id,
    PrimaryContactEmail as Email,
};
use crate::failure::FailureKind::{
    self, BadDate, BadEmail, BadNumber, BadUrl, MissingValue, UnknownReference,
};
use crate::failure::Target;
use crate::mediarails::reasons::{Classified, Classifier};

fn failures(classified: &Classified) -> Vec<(FailureKind, Column)> {
    let of_column = |target: &Target| target.column().expect("a column is named");
    let failures = classified.failures.iter();
    failures
        .map(|failure| (failure.kind, of_column(&failure.target)))
        .collect()
}

fn are_listed(cases: &[(&str, &[(FailureKind, Column)])]) {
    for (text, wanted) in cases {
        let classified = Classifier::new(&[], &[]).classify(text);
        assert_eq!(failures(&classified), *wanted, "{text}");
        assert_eq!(classified.unrecognised_rest, None, "{text}");
        assert!(classified.uncovered.is_empty(), "{text}");
    }
}

#[test]
fn each_column_before_one_verdict_has_its_own_failure() {
    let url_and_date = [(BadUrl, Url), (BadDate, Date)];
    are_listed(&[
        ("URL and date are invalid", &url_and_date),
        ("URL & date are invalid", &url_and_date),
        ("URL, date are invalid", &url_and_date),
        ("the URL and the date are invalid", &url_and_date),
        ("Both URL and date are invalid", &url_and_date),
        ("Invalid URL and date", &url_and_date),
        ("'URL' and 'Date' are invalid", &url_and_date),
        ("Website und Datum sind ungültig", &url_and_date),
        ("URL y fecha no son válidas", &url_and_date),
        (
            "Date and URL are invalid",
            &[(BadDate, Date), (BadUrl, Url)],
        ),
        (
            "Email and URL are invalid",
            &[(BadEmail, Email), (BadUrl, Url)],
        ),
        ("URL and ID are invalid", &[(BadUrl, Url), (BadNumber, Id)]),
        (
            "Brand and date are invalid",
            &[(UnknownReference, Brand), (BadDate, Date)],
        ),
        (
            "Brand, URL and date can't be blank",
            &[
                (MissingValue, Brand),
                (MissingValue, Url),
                (MissingValue, Date),
            ],
        ),
    ]);
}

#[test]
fn fields_that_are_called_invalid_and_then_listed_have_their_own_failures() {
    let url_and_date = [(BadUrl, Url), (BadDate, Date)];
    are_listed(&[
        ("Invalid field(s): Media Property URLs", &[(BadUrl, Url)]),
        ("Invalid field: Media Property URLs", &[(BadUrl, Url)]),
        ("Invalid fields: URL, Date", &url_and_date),
        ("Invalid fields: 'URL', 'Date'", &url_and_date),
        ("Invalid fields (URL, Date)", &url_and_date),
        ("Invalid fields: [URL, Date]", &url_and_date),
        ("The following fields are invalid: URL, Date", &url_and_date),
    ]);
}

#[test]
fn which_of_two_columns_is_meant_is_left_to_a_person() {
    for text in [
        "URL or date is invalid",
        "Neither URL nor date is valid",
        "Invalid fields: URL, foo",
    ] {
        let classified = Classifier::new(&[], &[]).classify(text);
        let open = classified.unrecognised_rest.is_some() || !classified.uncovered.is_empty();
        assert!(open || !classified.recognised(), "{text}");
    }
}

#[test]
fn a_field_that_no_column_is_called_by_stays_unknown() {
    for text in ["Invalid fields: foo", "Invalid fields: [foo]"] {
        let classified = Classifier::new(&[], &[]).classify(text);
        assert_eq!(classified.kinds(), [FailureKind::UnknownColumn], "{text}");
    }
}

#[test]
fn a_date_that_is_a_column_of_the_file_is_not_that_of_acceptance() {
    let titles = ["Date".to_owned()];
    let classified = Classifier::new(&[], &titles).classify("URL and date are invalid");
    assert!(!failures(&classified).contains(&(BadDate, Date)));
    assert!(classified.unrecognised_rest.is_some());
}

#[test]
fn what_is_joined_to_a_column_and_is_none_keeps_the_row_out() {
    let classifier = Classifier::new(&[], &[]);
    let is_open = |text: &str| {
        let meaning = classifier.classify(text);
        meaning.unrecognised_rest.is_some() || !meaning.uncovered.is_empty()
    };
    for text in [
        "URL and phone are invalid",
        "URL and 2 other fields are invalid",
        "URL and password must be valid",
        "Brand and phone can't be blank",
        "Network and password are required",
        "Media Property URLs and others are invalid",
        "URL und Telefon sind ungültig",
    ] {
        assert!(is_open(text), "{text}");
    }
    for text in [
        "URL and Email are invalid",
        "URL and Email fields are invalid",
        "URL and its value are invalid",
        "Enter a valid URL and try again",
    ] {
        assert!(!is_open(text), "{text}");
    }
}
