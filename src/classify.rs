//! The distinct reasons of a report: what each is taken for, and which are not understood.

use crate::error::Result;
use crate::failure::{FailureKind, Target};
use crate::mediarails::reasons::{Classified, Classifier, mask};
use crate::report::layout::{Hints, Kind, Layout};
use crate::run::headway::{Pass, Steps, Watcher};
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

impl ReasonGroup {
    /// Whether anything was made of the text.
    pub const fn is_recognised(&self) -> bool {
        !self.kinds.is_empty()
    }
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
        let columns = classified
            .failures
            .iter()
            .filter_map(|failure| match &failure.target {
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

/// What each line of a text is taken for, in order.
pub fn lines(text: &str, settings: &Settings) -> Vec<(String, Meaning)> {
    let classifier = Classifier::new(&settings.reasons, &[]);
    let meaning = |line: &str| (line.to_owned(), Meaning::of(&classifier.classify(line)));
    text.lines().map(meaning).collect()
}

/// Groups the reasons of a report.
pub fn report(
    path: &Path,
    reason_column: Option<&str>,
    settings: &Settings,
    watch: &Watcher<'_>,
) -> Result<Reasons> {
    let mut groups: HashMap<String, ReasonGroup> = HashMap::new();
    let mut reasons = Reasons::default();
    each_reason(path, reason_column, settings, watch, &mut |said| {
        if said.reason.trim().is_empty() {
            reasons.silent += 1;
            return;
        }
        let masked = mask(said.reason);
        let group = groups
            .entry(masked.clone())
            .or_insert_with(|| begin(masked, said.reason, said.classifier));
        group.rows += 1;
        if group.samples.len() < SAMPLES {
            group
                .samples
                .push((said.row.line(), sample(said.row, said.place)));
        }
    })?;
    reasons.groups = groups.into_values().collect();
    reasons.groups.sort_by(|left, right| {
        let by_rows = right.rows.cmp(&left.rows);
        by_rows.then_with(|| left.masked.cmp(&right.masked))
    });
    Ok(reasons)
}

/// The distinct texts of a report, by falling number of rows, and what each is taken for.
pub fn texts(
    path: &Path,
    reason_column: Option<&str>,
    settings: &Settings,
    watch: &Watcher<'_>,
) -> Result<Vec<(String, u64, Meaning)>> {
    let mut counts: HashMap<String, (u64, Meaning)> = HashMap::new();
    each_reason(path, reason_column, settings, watch, &mut |said| {
        if said.reason.trim().is_empty() {
            return;
        }
        if let Some((rows, _)) = counts.get_mut(said.reason) {
            *rows += 1;
        } else {
            let meaning = Meaning::of(&said.classifier.classify(said.reason));
            counts.insert(said.reason.to_owned(), (1, meaning));
        }
    })?;
    let counts = counts
        .into_iter()
        .map(|(text, (rows, meaning))| (text, rows, meaning));
    let mut texts: Vec<_> = counts.collect();
    texts.sort_by(|left, right| right.1.cmp(&left.1).then_with(|| left.0.cmp(&right.0)));
    Ok(texts)
}

/// A row and what its importer said.
struct Said<'s> {
    row: &'s Row,
    reason: &'s str,
    place: Option<usize>,
    classifier: &'s Classifier,
}

fn each_reason(
    path: &Path,
    reason_column: Option<&str>,
    settings: &Settings,
    watch: &Watcher<'_>,
    each: &mut dyn FnMut(Said<'_>),
) -> Result<()> {
    let input = Input::open(path)?;
    let hints = Hints {
        reason_column,
        ..Hints::default()
    };
    let layout = Layout::read(&input, settings, &hints)?;
    let classifier = Classifier::new(&settings.reasons, &layout.titles);
    let place = layout.reason.as_ref().map(|found| found.place);
    let mut reader = Reader::new(&input, &layout.dialect)?;
    let mut row = Row::default();
    let mut steps = Steps::new(watch, Pass::Only, input.text_bytes());
    while reader.next(&mut row)? {
        steps.row(&row);
        if row.is_blank() {
            continue;
        }
        let cell = place.and_then(|place| row.get(place)).unwrap_or_default();
        let reason = if layout.kind == Kind::Attention {
            unguard(cell)
        } else {
            cell
        };
        each(Said {
            row: &row,
            reason,
            place,
            classifier: &classifier,
        });
    }
    Ok(())
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
        decided_by: decisions
            .into_iter()
            .map(|decision| decision.words.join(" "))
            .collect(),
        samples: Vec::new(),
    }
}

/// The cells of a row in one line, without the reason, e-mail addresses masked.
fn sample(row: &Row, reason: Option<usize>) -> String {
    let cells = row
        .cells()
        .enumerate()
        .filter(|(place, _)| Some(*place) != reason);
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
