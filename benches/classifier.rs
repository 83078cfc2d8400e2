//! What understanding a reason costs: `cargo bench --bench classifier`.
//!
//! A run remembers reasons that come again; what is timed here is one that it meets for the first
//! time, as each is that quotes a value.

use criterion::{BenchmarkId, Criterion};
use rowmend::mediarails::reasons::{Classifier, mask};
use std::hint::black_box;

const REASONS: [(&str, &str); 8] = [
    ("short", "Brand can't be blank"),
    ("usual", "Media Property URLs is not a valid URL"),
    (
        "quoting",
        "Network Date Accepted '03/04/2021' is not a valid date",
    ),
    (
        "two",
        "Media Property URLs is invalid, Network Date Accepted '03/04/2021' is not a valid date",
    ),
    (
        "abroad",
        "Das Feld Network Date Accepted enthält kein gültiges Datum",
    ),
    ("json", r#"{"primary_contact_email":["is invalid"]}"#),
    ("unknown", "Row could not be reconciled with partition 7"),
    (
        "long",
        "The import of this row was stopped because the value of the column Media Property URLs is \
         not a web address that begins with http or https; please correct the address of the \
         publisher, save the file as CSV and upload the row again",
    ),
];

fn reasons(criterion: &mut Criterion) {
    let classifier = Classifier::new(&[], &[]);
    let mut group = criterion.benchmark_group("reason/classify");
    for (name, reason) in REASONS {
        group.bench_with_input(
            BenchmarkId::from_parameter(name),
            reason,
            |bencher, reason| {
                bencher.iter(|| classifier.classify(black_box(reason)));
            },
        );
    }
    group.finish();
    let mut group = criterion.benchmark_group("reason/mask");
    for (name, reason) in REASONS {
        group.bench_with_input(
            BenchmarkId::from_parameter(name),
            reason,
            |bencher, reason| {
                bencher.iter(|| mask(black_box(reason)));
            },
        );
    }
    group.finish();
}

fn begin(criterion: &mut Criterion) {
    criterion.bench_function("reason/begin", |bencher| {
        bencher.iter(|| Classifier::new(black_box(&[]), black_box(&[])));
    });
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    begin(&mut criterion);
    reasons(&mut criterion);
    criterion.final_summary();
}
