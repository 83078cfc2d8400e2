//! IDs that a text states without quotation marks: the right one is offered, and a refused one is held against the
//! row.

use crate::column::Column;
use crate::failure::{Failure, FailureKind, Target, Want};
use crate::mediarails::reasons::Classifier;

fn only(text: &str) -> Failure {
    let classified = Classifier::new(&[], &[]).classify(text);
    assert_eq!(classified.unrecognised_rest, None, "{text}");
    assert!(classified.uncovered.is_empty(), "{text}");
    let [failure] = classified.failures.as_slice() else {
        panic!("{text}: {:?}", classified.failures);
    };
    failure.clone()
}

#[test]
fn the_id_that_is_demanded_is_offered() {
    for text in [
        "Network Publisher ID should be 4745999",
        "Network Publisher ID must be 4745999.",
        "Invalid Network Publisher ID, did you mean 4745999?",
        "Network Publisher ID is wrong; correct value is 4745999",
        "Network Publisher ID is invalid: expected 4745999",
    ] {
        let failure = only(text);
        assert_eq!(failure.kind, FailureKind::BadNumber, "{text}");
        let target = Target::Column(Column::NetworkPublisherId);
        assert_eq!(failure.target, target, "{text}");
        assert_eq!(
            failure.wants,
            [Want::Guessed("4745999".to_owned())],
            "{text}"
        );
    }
}

#[test]
fn a_bound_or_a_count_is_no_id() {
    for text in [
        "Network Publisher ID must be greater than 10000",
        "Network Publisher ID must be at least 10000",
        "Network Publisher ID must be 7 digits",
        "Network Publisher ID must be 10000 or more",
    ] {
        assert_eq!(only(text).guessed(), None, "{text}");
    }
}

#[test]
fn an_id_behind_the_name_of_its_column_is_the_one_that_is_refused() {
    for (text, value) in [
        ("Network Publisher ID 4745999 is invalid", "4745999"),
        ("Invalid Network Publisher ID: 4,745,999", "4,745,999"),
        ("Publisher ID 4745999 not found", "4745999"),
        ("Invalid publisher ID (4745999)", "4745999"),
    ] {
        assert_eq!(only(text).quoted, [value], "{text}");
    }
    assert_eq!(
        only("Network Publisher ID must be 10000 digits").quoted,
        Vec::<String>::new()
    );
}

#[test]
fn an_id_that_heads_a_reason_tells_which_row_is_meant() {
    for (text, kind, column) in [
        (
            "Publisher ID 4745711: URL is invalid",
            FailureKind::BadUrl,
            Column::MediaPropertyUrls,
        ),
        (
            "Site ID 4745711 - Brand can't be blank",
            FailureKind::MissingValue,
            Column::Brand,
        ),
        (
            "Network Publisher ID 4745711, invalid URL",
            FailureKind::BadUrl,
            Column::MediaPropertyUrls,
        ),
        (
            "Site ID 4745711: Brand not found",
            FailureKind::UnknownReference,
            Column::Brand,
        ),
    ] {
        let classified = Classifier::new(&[], &[]).classify(text);
        let [failure] = classified.failures.as_slice() else {
            panic!("{text}: {:?}", classified.failures);
        };
        assert_eq!(failure.kind, kind, "{text}");
        assert_eq!(failure.target, Target::Column(column), "{text}");
        let [named] = classified.uncovered.as_slice() else {
            panic!("{text}: {:?}", classified.uncovered);
        };
        assert!(named.is_of_values(&["4,745,711", "Alder"]), "{text}");
        assert!(!named.is_of_values(&["4745712", "Alder"]), "{text}");
    }
}

#[test]
fn what_is_said_of_the_id_itself_stays_of_it() {
    for text in [
        "Network Publisher ID 4745711: is invalid",
        "Publisher ID 4745711 not found",
        "Publisher ID 4745711: already exists",
    ] {
        let target = Target::Column(Column::NetworkPublisherId);
        assert_eq!(only(text).target, target, "{text}");
    }
}
