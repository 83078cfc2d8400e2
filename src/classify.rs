//! The distinct reasons of a report: what each is taken for, and which are not understood.

use crate::error::Result;
use crate::failure::{FailureKind, Target};
use crate::mediarails::reasons::{Classified, Classifier, mask};
use crate::report::layout::{Hints, Kind, Layout};
use crate::settings::Settings;
use crate::sheet::{Input, Reader, Row, unguard};
use std::collections::HashMap;
use std::path::Path;

/// How many sample rows are kept for each group.
const SAMPLES: usize = 2;

/// Reasons that differ only in the values they quote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReasonGroup {
    /// The text with its values masked.
    pub masked: String,
    /// The first text of the group.
    pub example: String,
    /// Rows with a text of the group.
    pub rows: u64,
    /// What it is taken for, in the order of the text; empty if it is not understood.
    pub kinds: Vec<FailureKind>,
    /// The columns it speaks of.
    pub columns: Vec<String>,
    /// The words that decided.
    pub decided_by: Vec<String>,
    /// The first rows: line and cells, e-mail addresses masked.
    pub samples: Vec<(u64, String)>,
}

/// The reasons of a report.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reasons {
    /// The groups, by falling number of rows.
    pub groups: Vec<ReasonGroup>,
    /// Rows without a reason.
    pub silent: u64,
}

/// What a text is taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meaning {
    /// The kinds, in the order of the text; empty if it is not understood.
    pub kinds: Vec<FailureKind>,
    /// The columns, in the order of the text.
    pub columns: Vec<String>,
}

impl Meaning {
    fn of(classified: &Classified) -> Self {
        let columns = classified.failures.iter().filter_map(|failure| match &failure.target {
            Target::Column(column) => Some(column.title().to_owned()),
            Target::Other(_) | Target::Unnamed => None,
        });
        let mut meaning = Self {
            kinds: classified.kinds(),
            columns: Vec::new(),
        };
        for column in columns {
            if !meaning.columns.contains(&column) {
                meaning.columns.push(column);
            }
        }
        meaning
    }
}

/// What a single text is taken for.
pub fn text(text: &str, settings: &Settings) -> Meaning {
    Meaning::of(&Classifier::new(&settings.reasons, &[]).classify(text))
}

/// What each line of a text is taken for, in order.
pub fn lines(text: &str, settings: &Settings) -> Vec<(String, Meaning)> {
    let classifier = Classifier::new(&settings.reasons, &[]);
    let meaning = |line: &str| (line.to_owned(), Meaning::of(&classifier.classify(line)));
    text.lines().map(meaning).collect()
}

/// Groups the reasons of a report.
pub fn report(path: &Path, reason_column: Option<&str>, settings: &Settings) -> Result<Reasons> {
    let input = Input::open(path)?;
    let hints = Hints {
        reason_column,
        is_our_upload: false,
    };
    let layout = Layout::read(&input, settings, &hints)?;
    let classifier = Classifier::new(&settings.reasons, &layout.titles);
    let place = layout.reason.as_ref().map(|found| found.place);
    let mut groups: HashMap<String, ReasonGroup> = HashMap::new();
    let mut reasons = Reasons::default();
    let mut reader = Reader::new(&input, &layout.dialect)?;
    let mut row = Row::default();
    while reader.next(&mut row)? {
        let cell = place.and_then(|place| row.get(place)).unwrap_or_default();
        let reason = if layout.kind == Kind::Attention { unguard(cell) } else { cell };
        if row.is_blank() {
            continue;
        }
        if reason.trim().is_empty() {
            reasons.silent += 1;
            continue;
        }
        let masked = mask(reason);
        let group = groups
            .entry(masked.clone())
            .or_insert_with(|| begin(masked, reason, &classifier));
        group.rows += 1;
        if group.samples.len() < SAMPLES {
            group.samples.push((row.line(), sample(&row, place)));
        }
    }
    reasons.groups = groups.into_values().collect();
    reasons.groups.sort_by(|left, right| {
        let by_rows = right.rows.cmp(&left.rows);
        by_rows.then_with(|| left.masked.cmp(&right.masked))
    });
    Ok(reasons)
}

fn begin(masked: String, reason: &str, classifier: &Classifier) -> ReasonGroup {
    let meaning = Meaning::of(&classifier.classify(reason));
    let decisions = classifier.explain(reason);
    ReasonGroup {
        masked,
        example: reason.to_owned(),
        rows: 0,
        kinds: meaning.kinds,
        columns: meaning.columns,
        decided_by: decisions.into_iter().map(|decision| decision.words.join(" ")).collect(),
        samples: Vec::new(),
    }
}

/// The cells of a row in one line, without the reason, e-mail addresses masked.
fn sample(row: &Row, reason: Option<usize>) -> String {
    let cells = row.cells().enumerate().filter(|(place, _)| Some(*place) != reason);
    let shown = cells.map(|(_, cell)| masked_address(cell));
    shown.collect::<Vec<_>>().join(" | ")
}

/// A cell whose e-mail addresses show only their first letter and their domain.
fn masked_address(cell: &str) -> String {
    let word = |word: &str| match word.split_once('@') {
        Some((local, domain)) if !local.is_empty() => {
            let first: String = local.chars().take(1).collect();
            format!("{first}***@{domain}")
        }
        _ => word.to_owned(),
    };
    cell.split(' ').map(word).collect::<Vec<_>>().join(" ")
}
