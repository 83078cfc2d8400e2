//! Laws: no kind without words for it, bounded work, no panic.

use super::super::*;
use proptest::prelude::*;
use std::sync::LazyLock;

static CLASSIFIER: LazyLock<Classifier> = LazyLock::new(|| Classifier::new(&[], &[]));

/// Words and phrases that would decide if they were not quoted.
const TRIGGERS: [&str; 12] = [
    "is required",
    "invalid date",
    "already exists",
    "too long",
    "not found",
    "must be a number",
    "permission denied",
    "invalid email address",
    "blacklisted",
    "unknown column",
    "UTF-8 decode error",
    "missing",
];

/// Sentences that complain of nothing.
const HARMLESS: [&str; 14] = [
    "date is valid but nothing else was looked at",
    "the email was fine",
    "URL checked",
    "Brand",
    "Row 12",
    "all columns are there",
    "the name is Acme",
    "2019-03-27",
    "https://example.com/required",
    "jane@example.com",
    "ok",
    "see the guide",
    "4745711",
    "the number of clicks",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_text_is_read(text in "\\PC{0,200}") {
        let got = CLASSIFIER.classify(&text);
        prop_assert_eq!(got.failures.len(), CLASSIFIER.explain(&text).len());
        mask(&text);
    }

    #[test]
    fn text_made_of_our_own_words_is_read(pieces in prop::collection::vec(prop::sample::select(vec![
        "'", "\"", "`", "[", "]", "{", "}", "(", ")", "<br>", "<", ">=", ";", ",", ". ", ": ", "|", "\n", "→", "%Y-", "Y-m-d", "^", "=(",
        "Name", "brand", "date", "not", "must be", "one of", "é", "日付", "必須", "1", "12", "@", "a@b.c", "www.x.com", "\\",
    ]), 0..40)) {
        let text = pieces.concat();
        let got = CLASSIFIER.classify(&text);
        for (at, failure) in got.failures.iter().enumerate() {
            prop_assert!(!got.failures[..at].iter().any(|old| old.kind == failure.kind && old.target == failure.target));
        }
    }

    #[test]
    fn words_in_quotation_marks_decide_nothing(
        trigger in prop::sample::select(TRIGGERS.to_vec()),
        marks in prop::sample::select(vec![("\"", "\""), ("'", "'"), ("`", "`"), ("“", "”"), ("«", "»"), ("「", "」")]),
        frame in prop::sample::select(vec!["Row 7: {}", "the value is {}", "{}", "saw {} here", "Partner {}", "{} in row 7"]),
    ) {
        let text = frame.replace("{}", &format!("{}x {trigger} x{}", marks.0, marks.1));
        let got = CLASSIFIER.classify(&text);
        prop_assert_eq!(got.kinds(), [], "{}", text);
    }

    #[test]
    fn a_value_that_is_only_told_of_decides_nothing(
        trigger in prop::sample::select(TRIGGERS.to_vec()),
        marks in prop::sample::select(vec![("\"", "\""), ("'", "'"), ("“", "”"), ("«", "»")]),
        frame in prop::sample::select(vec!["{} was saved", "saved {}", "{} was renamed", "Row 7: {} was stored", "the text {} is kept"]),
    ) {
        let text = frame.replace("{}", &format!("{}{trigger}{}", marks.0, marks.1));
        let got = CLASSIFIER.classify(&text);
        prop_assert_eq!(got.kinds(), [], "{}", text);
    }

    #[test]
    fn what_is_well_adds_nothing_to_what_is_not(
        well in prop::sample::select(vec!["the date is valid", "URL is fine", "no duplicate found", "Email is correct", "the name was accepted", "nothing is missing"]),
        ill in prop::sample::select(vec![
            ("brand is unknown", FailureKind::UnknownReference),
            ("Join Date is not a valid date", FailureKind::BadDate),
            ("Primary Contact Email is invalid", FailureKind::BadEmail),
            ("Network Publisher ID is not a number", FailureKind::BadNumber),
        ]),
        join in prop::sample::select(vec![" but ", ", but ", "; ", ". ", " | "]),
    ) {
        let text = format!("{well}{join}{}", ill.0);
        let got = CLASSIFIER.classify(&text);
        prop_assert_eq!(got.kinds(), [ill.1], "{}", text);
    }

    #[test]
    fn the_persons_own_wordings_win_everywhere(
        before in prop::sample::select(vec!["", "Brand is required; ", "Invalid date\n"]),
        after in prop::sample::select(vec!["", "; Brand is required", " | not a valid URL"]),
    ) {
        let own = OwnWording {
            pattern: regex::Regex::new("is not a valid email").unwrap(),
            kind: FailureKind::Blocklisted,
            column: Some(Column::Brand),
        };
        let text = format!("{before}This is not a valid email address{after}");
        let got = Classifier::new(&[own], &[]).classify(&text);
        prop_assert!(got.failures.contains(&Failure::of(FailureKind::Blocklisted, Column::Brand)), "{}", text);
        prop_assert!(!got.kinds().contains(&FailureKind::BadEmail), "{}", text);
    }

    #[test]
    fn harmless_sentences_stay_unrecognised(
        pieces in prop::collection::vec(prop::sample::select(HARMLESS.to_vec()), 1..5),
        join in prop::sample::select(vec!["; ", ", ", ". ", "\n", " | ", " - "]),
    ) {
        let text = pieces.join(join);
        let got = CLASSIFIER.classify(&text);
        prop_assert_eq!(got.kinds(), [], "{}", text);
    }

    #[test]
    fn parts_that_are_understood_alone_are_understood_together(
        first in prop::sample::select(vec!["Name can't be blank", "name: Field required", "Name: too long"]),
        second in prop::sample::select(vec!["Join Date is not a valid date", "network_date_accepted: Invalid ISO date"]),
        third in prop::sample::select(vec!["Brand does not exist", "brand must be one of the allowed values"]),
        join in prop::sample::select(vec!["; ", ", ", ",", " | ", "\n", "<br/>", ". "]),
    ) {
        let alone: Vec<_> = [first, second, third].iter().flat_map(|text| CLASSIFIER.classify(text).failures).collect();
        let together = CLASSIFIER.classify(&[first, second, third].join(join)).failures;
        let told = |failures: &[Failure]| failures.iter().map(|f| (f.kind, f.target.clone())).collect::<Vec<_>>();
        prop_assert_eq!(told(&alone), told(&together));
    }
}

#[test]
fn negations_do_not_make_failures() {
    for text in [
        "",
        " ",
        "\n",
        "date is valid but",
        "the URL is not invalid",
        "Email is valid",
        "no error",
        "0 errors",
        "not a duplicate",
        "Name is not missing",
        "Brand is not required",
        "Error number 7",
    ] {
        assert_eq!(CLASSIFIER.classify(text).kinds(), [], "{text}");
    }
}

#[test]
fn what_is_not_looked_at_is_told() {
    let text = format!("Brand is required {}", "x ".repeat(16 * 1024));
    let got = CLASSIFIER.classify(&text);
    assert!(got.recognised() && got.unrecognised_rest.is_some());
}

#[test]
fn huge_texts_are_read_in_bounded_time() {
    let started = std::time::Instant::now();
    for piece in [
        "'",
        "\"",
        "a, ",
        "is not ",
        "[{\"",
        "((((",
        "<br",
        "Name and ",
        "Brand is required, ",
        "日",
        "=(",
        "%Y",
        "\\\"",
        "a@",
        "1.",
        "{'a':",
    ] {
        let text = piece.repeat(1024 * 1024 / piece.len());
        CLASSIFIER.classify(&text);
    }
    assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
}

#[test]
fn what_a_program_adds_is_left_out_and_keeps_the_row_out() {
    for (text, kind) in [
        (
            "Unable to parse string 'A12' as UInt32: syntax error: while executing 'FUNCTION if(isNull(x), defaultOf('UInt32'), x)'",
            FailureKind::BadNumber,
        ),
        (
            "('the scheme is missing', Reference(scheme=None), ['scheme'])",
            FailureKind::BadUrl,
        ),
        (
            "violations: [ConstraintViolationImpl{interpolatedMessage='must not be blank', propertyPath=name, rootBeanClass=class Partner}]",
            FailureKind::MissingValue,
        ),
        (
            "#Ecto.Changeset<action: :insert, errors: [network_publisher_id: {\"is invalid\", [validation: :cast]}], data: #Crm.Partner<>>",
            FailureKind::BadNumber,
        ),
        ("('is not a URL', 'contract unsigned')", FailureKind::BadUrl),
    ] {
        let got = CLASSIFIER.classify(text);
        assert_eq!(got.kinds(), [kind], "{text}");
        assert!(got.unrecognised_rest.is_some(), "{text}");
    }
}
