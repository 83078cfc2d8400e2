//! How often a reason states what it places in no column.

use crate::failure::FailureKind::{self, BadDate, Blocklisted, ColumnCount, MissingValue};
use crate::mediarails::reasons::Classifier;

#[test]
fn what_names_no_column_is_counted() {
    let cases: [(&str, FailureKind, usize); 16] = [
        ("value missing", MissingValue, 1),
        ("Row 2: value missing", MissingValue, 1),
        ("Row 2 value missing", MissingValue, 1),
        ("Error 3; value missing", MissingValue, 1),
        ("value missing; value missing", MissingValue, 2),
        (
            "value missing\nvalue missing\nvalue missing",
            MissingValue,
            3,
        ),
        ("value missing, value missing", MissingValue, 2),
        ("value missing and value missing", MissingValue, 2),
        (
            "<li>value missing</li><li>value missing</li>",
            MissingValue,
            2,
        ),
        ("value missing; this field is required", MissingValue, 2),
        ("2 values missing", MissingValue, 2),
        ("The 2 required fields are missing", MissingValue, 2),
        ("invalid date; invalid date", BadDate, 2),
        // What names its column is the same failure again.
        ("Brand is required; Brand is required", MissingValue, 1),
        // These speak of the row.
        ("Row has 8 fields but header has 9", ColumnCount, 1),
        ("Publisher is blocked; publisher is blocked", Blocklisted, 1),
    ];
    let classifier = Classifier::new(&[], &[]);
    for (text, kind, times) in cases {
        let got = classifier.classify(text).failures;
        let got: Vec<_> = got.iter().map(|f| (f.kind, f.times)).collect();
        assert_eq!(got, [(kind, times)], "{text}");
    }
}
