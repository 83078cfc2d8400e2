//! Values that a text repeats are values, whatever words they are made of.

use crate::failure::{FailureKind, Want};
use crate::mediarails::reasons::Classifier;

fn is_condition(want: &Want) -> bool {
    matches!(want, Want::Unproven(_))
}

#[test]
fn a_value_that_is_repeated_is_no_condition() {
    for (text, kind, value) in [
        (
            "Invalid date: 13 ago 2022",
            FailureKind::BadDate,
            "13 ago 2022",
        ),
        (
            "Invalid date (13-ago-2022)",
            FailureKind::BadDate,
            "13-ago-2022",
        ),
        (
            "Invalid date: ago 13, 2022",
            FailureKind::BadDate,
            "ago 13, 2022",
        ),
        (
            "13 ago 2022 is not a valid date",
            FailureKind::BadDate,
            "13 ago 2022",
        ),
        (
            "'http:\\\\www.acme.example' is not a valid URL",
            FailureKind::BadUrl,
            "http:\\\\www.acme.example",
        ),
        (
            "Media Property URLs 'http:\\deals.acme.example' is invalid",
            FailureKind::BadUrl,
            "http:\\deals.acme.example",
        ),
    ] {
        let classified = Classifier::new(&[], &[]).classify(text);
        let [failure] = classified.failures.as_slice() else {
            panic!("{text}: {:?}", classified.failures);
        };
        assert_eq!(failure.kind, kind, "{text}");
        assert_eq!(failure.quoted, [value], "{text}");
        assert!(failure.wants.is_empty(), "{text}: {:?}", failure.wants);
        assert_eq!(classified.unrecognised_rest, None, "{text}");
        assert!(classified.uncovered.is_empty(), "{text}");
    }
}

#[test]
fn a_condition_that_holds_a_day_or_a_pattern_stays_one() {
    for text in [
        "Date must be before 13 Aug 2022",
        "Invalid date: more than 3 years ago",
        "Invalid date: 3 days ago",
        "URL does not match '^https://\\w+\\.acme\\.com$'",
    ] {
        let classified = Classifier::new(&[], &[]).classify(text);
        let mut wants = classified
            .failures
            .iter()
            .flat_map(|failure| &failure.wants);
        assert!(wants.any(is_condition), "{text}: {classified:?}");
    }
}
