//! The score on texts that real importers printed, where the folder with them is there.

use super::super::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

struct Labelled {
    system: String,
    text: String,
    kinds: BTreeSet<String>,
    columns: BTreeSet<String>,
}

fn labelled() -> Option<Vec<Labelled>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus/reasons/reasons.csv");
    let mut reader = csv::Reader::from_path(path).ok()?;
    let set = |cell: &str| {
        cell.split('+')
            .filter(|x| !x.is_empty())
            .map(str::to_owned)
            .collect()
    };
    Some(
        reader
            .records()
            .map(|record| record.unwrap())
            .map(|record| Labelled {
                system: record[0].to_owned(),
                text: record[1].to_owned(),
                kinds: set(&record[2]),
                columns: set(&record[3]),
            })
            .collect(),
    )
}

#[derive(Default, Debug)]
struct Score {
    given: usize,
    right: usize,
    known: usize,
    recognised: usize,
    others: usize,
    false_kinds: usize,
    named: usize,
    found: usize,
}

impl Score {
    fn add(&mut self, wanted: &Labelled, got: &Classified) -> bool {
        let kinds: BTreeSet<String> = got
            .kinds()
            .iter()
            .map(|kind| kind.name().to_owned())
            .collect();
        if wanted.kinds.contains("other") {
            self.others += 1;
            self.false_kinds += usize::from(got.recognised());
            return !got.recognised();
        }
        self.known += 1;
        self.recognised += usize::from(got.recognised());
        self.given += usize::from(got.recognised());
        self.right += usize::from(got.recognised() && kinds == wanted.kinds);
        let columns: BTreeSet<String> = got
            .columns()
            .iter()
            .map(|column| column.title().to_owned())
            .collect();
        let all = wanted.columns.is_subset(&columns);
        if !wanted.columns.is_empty() {
            self.named += 1;
            self.found += usize::from(all);
        }
        kinds == wanted.kinds && all
    }

    fn ratio(part: usize, whole: usize) -> f64 {
        f64::from(u32::try_from(part).unwrap()) / f64::from(u32::try_from(whole.max(1)).unwrap())
    }

    fn figures(&self) -> [f64; 4] {
        [
            Self::ratio(self.right, self.given),
            Self::ratio(self.recognised, self.known),
            Self::ratio(self.false_kinds, self.others),
            Self::ratio(self.found, self.named),
        ]
    }
}

#[test]
fn texts_of_real_importers_are_understood() {
    let Some(labelled) = labelled() else {
        println!("skipped: no public test data beside the project");
        return;
    };
    let classifier = Classifier::new(&[], &[]);
    let mut by_system: BTreeMap<&str, Score> = BTreeMap::new();
    let mut by_kind: BTreeMap<String, Score> = BTreeMap::new();
    let mut lines = Score::default();
    let mut broken = Score::default();
    for row in &labelled {
        let got = classifier.classify(&row.text);
        let total = if row.text.contains(['\n', '\r']) {
            &mut broken
        } else {
            &mut lines
        };
        if !total.add(row, &got) {
            println!(
                "{} | {:?} | want {:?} {:?} | got {:?} {:?}",
                row.system,
                row.text,
                row.kinds,
                row.columns,
                got.kinds(),
                got.columns()
            );
        }
        if got.unrecognised_rest.is_some() {
            println!(
                "not understood {:?} of {:?}",
                got.unrecognised_rest, row.text
            );
        }
        by_system.entry(&row.system).or_default().add(row, &got);
        by_kind
            .entry(row.kinds.iter().cloned().collect::<Vec<_>>().join("+"))
            .or_default()
            .add(row, &got);
    }
    for (name, score) in &by_kind {
        println!("{name:40} {:?}", score.figures());
    }
    for (name, score) in &by_system {
        println!("{name:40} {:?}", score.figures());
    }
    println!(
        "one line: precision, recall, other given a kind, named column {:?}",
        lines.figures()
    );
    println!("several lines: {:?}", broken.figures());
    let [precision, recall, other, named] = lines.figures();
    assert!(precision >= 0.99 && recall >= 0.95 && other <= 0.02 && named >= 0.95);
}
