//! The table of wordings, several failures in one text, names of columns, the person's own wordings.

use super::super::*;

fn classifier() -> &'static Classifier {
    static CLASSIFIER: std::sync::LazyLock<Classifier> =
        std::sync::LazyLock::new(|| Classifier::new(&[], &[]));
    &CLASSIFIER
}

/// `kind@Column` of each failure, in order.
fn said(text: &str) -> String {
    let classified = classifier().classify(text);
    let failures = classified
        .failures
        .iter()
        .map(|failure| match &failure.target {
            Target::Column(column) => format!("{}@{}", failure.kind, column),
            Target::Other(name) => format!("{}@other {name}", failure.kind),
            Target::Unnamed => failure.kind.to_string(),
        });
    failures.collect::<Vec<_>>().join(" + ")
}

#[test]
fn every_wording_decides_its_own_example() {
    let classifier = classifier();
    for wording in wordings() {
        let decisions = classifier.explain(wording.example);
        let names: Vec<&str> = decisions.iter().map(|decision| decision.wording).collect();
        assert_eq!(
            names,
            [wording.name],
            "{} needs {}",
            wording.example,
            wording.needs()
        );
        if let Some(kind) = wording.kind {
            assert_eq!(decisions[0].kind, kind, "{}", wording.example);
        }
    }
}

#[test]
fn names_of_wordings_are_unique() {
    let mut names: Vec<&str> = wordings().map(|wording| wording.name).collect();
    names.sort_unstable();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), count);
}

#[test]
fn failures_come_in_the_order_of_the_text() {
    let cases = [
        (
            "Name can't be blank, Join Date is not a valid date",
            "missing_value@Name + bad_date@Network Date Accepted",
        ),
        (
            "Join Date is not a valid date; Name can't be blank",
            "bad_date@Network Date Accepted + missing_value@Name",
        ),
        (
            "Name, Brand and Network are required",
            "missing_value@Name + missing_value@Brand + missing_value@Network",
        ),
        (
            "<li>Brand: not found</li><li>Email: invalid</li>",
            "unknown_reference@Brand + bad_email@Primary Contact Email",
        ),
        (
            "Brand is required | Brand is required",
            "missing_value@Brand",
        ),
        (
            "Invalid date; invalid URL",
            "bad_date + bad_url@Media Property URLs",
        ),
        (
            "Row 7: Brand is required. Please correct and try again.",
            "missing_value@Brand",
        ),
    ];
    for (text, want) in cases {
        assert_eq!(said(text), want, "{text}");
        assert_eq!(
            classifier().classify(text).unrecognised_rest,
            None,
            "{text}"
        );
    }
}

#[test]
fn bent_names_of_columns_are_found() {
    for name in [
        "Network Publisher ID",
        "network_publisher_id",
        "networkPublisherId",
        "NETWORK_PUBLISHER_ID",
        "Network publisher",
        "\"network_publisher_id\"",
        "t.partners.network_publisher_id",
        "row/Network Publisher ID",
        "`network_publisher_id`",
        "$.network_publisher_id",
        "Network Publisher ID*",
        "Site ID",
        "network-publisher-id",
        "data[0].networkPublisherId",
        "Network_Publisher_ID__c",
    ] {
        assert_eq!(
            said(&format!("{name} has already been taken")),
            "duplicate@Network Publisher ID",
            "{name}"
        );
        assert_eq!(
            said(&format!("{name}: already exists")),
            "duplicate@Network Publisher ID",
            "{name}"
        );
    }
}

#[test]
fn not_is_heard_inside_codes() {
    for (text, wanted) in [
        ("brand: not_found", "unknown_reference@Brand"),
        ("NOT_FOUND: brand", "unknown_reference@Brand"),
        ("network: does_not_exist", "unknown_reference@Network"),
        (
            "network_publisher_id: not_a_number",
            "bad_number@Network Publisher ID",
        ),
        (
            "media_property_urls: not_a_url",
            "bad_url@Media Property URLs",
        ),
        (
            "brand: not_found; network_date_accepted: invalid_date",
            "unknown_reference@Brand + bad_date@Network Date Accepted",
        ),
    ] {
        assert_eq!(said(text), wanted, "{text}");
    }
}

#[test]
fn other_fields_are_not_taken_for_ours() {
    let cases = [
        ("Clicks must be an integer", "bad_number@other Clicks"),
        ("joined must be a valid ISO date", "bad_date@other joined"),
        ("first_name is required", "missing_value@other first_name"),
        ("'signup' is not a date", "bad_date"),
        ("This field is required", "missing_value"),
        ("Invalid domain name", "bad_url"),
        (
            "Unknown column 'joined_at' in 'field list'",
            "unknown_column@other joined_at",
        ),
        (
            "unknown field `joined_at`, expected one of `name`, `brand`",
            "unknown_column@other joined_at",
        ),
        ("'joined_at' is not a date", "bad_date@other joined_at"),
    ];
    for (text, want) in cases {
        assert_eq!(said(text), want, "{text}");
    }
}

#[test]
fn titles_of_the_report_are_names_of_columns() {
    let classifier = Classifier::new(&[], &["Contract Tier".to_owned(), "Brand".to_owned()]);
    let got = classifier.classify("contract_tier can't be blank");
    assert_eq!(
        got.failures[0].target,
        Target::Other("Contract Tier".to_owned())
    );
    assert_eq!(
        classifier.classify("Brand can't be blank").columns(),
        [Column::Brand]
    );
}

#[test]
fn a_second_problem_that_is_not_understood_is_kept() {
    for text in [
        "Invalid date; frobnication error 7",
        "Brand is required\nunexpected frobnication failed",
    ] {
        let got = classifier().classify(text);
        assert!(
            got.recognised() && got.unrecognised_rest.is_some(),
            "{text}"
        );
    }
    for text in [
        "Brand is required; see row 7",
        "Brand is required\nFor further information visit https://example.com/e",
        "Brand is required (E1043)",
    ] {
        assert_eq!(
            classifier().classify(text).unrecognised_rest,
            None,
            "{text}"
        );
    }
}

#[test]
fn own_wordings_win() {
    let own = [
        OwnWording {
            pattern: regex::Regex::new("(?i)computer says no").unwrap(),
            kind: FailureKind::Blocklisted,
            column: Some(Column::Name),
        },
        OwnWording {
            pattern: regex::Regex::new("^Invalid date").unwrap(),
            kind: FailureKind::BadNumber,
            column: None,
        },
    ];
    let classifier = Classifier::new(&own, &[]);
    assert_eq!(
        classifier.classify("Computer says no").failures,
        [Failure::of(FailureKind::Blocklisted, Column::Name)]
    );
    assert_eq!(
        classifier
            .classify("Invalid date; computer says no")
            .kinds(),
        [FailureKind::BadNumber, FailureKind::Blocklisted]
    );
    assert_eq!(classifier.explain("Invalid date 7")[0].wording, "own");
}

#[test]
fn quoted_values_are_evidence() {
    let got = classifier().classify("Brand 'Acme' does not exist");
    assert_eq!(got.failures[0].quoted, ["Acme"]);
}

#[test]
fn the_words_that_decide_are_told() {
    let decision = classifier()
        .explain("Join Date is not a valid date")
        .remove(0);
    assert_eq!(decision.words, ["Join Date", "not", "valid", "date"]);
}

#[test]
fn texts_that_differ_in_values_mask_alike() {
    let cases = [
        (
            "Row 12: 'Acme' is not a valid brand",
            "Row <number>: '<value>' is not a valid brand",
        ),
        (
            "can't parse 27.3.2019 (a@example.com, https://example.com/x)",
            "can't parse <date> (<email>, <url>)",
        ),
    ];
    for (text, want) in cases {
        assert_eq!(mask(text), want);
    }
}

#[test]
fn a_classifier_can_be_shared_between_threads() {
    fn shared<T: Send + Sync + Clone>(_: &T) {}
    shared(classifier());
}

#[test]
fn usual_texts_are_understood_whatever_row_and_value_they_quote() {
    for row in [0, 1, 7, 12, 404, 2026, 19_999, 4_100_217] {
        for text in [
            format!("Row {row}: Brand 'Acme {row}' does not exist"),
            format!("Row {row}: Primary contact email is invalid"),
            format!(
                "Name is too long (maximum is 30 characters), Join Date '{row}' is not a valid date"
            ),
            format!("{row}: network_publisher_id has already been taken"),
        ] {
            assert!(classifier().classify(&text).recognised(), "{text}");
        }
    }
}
