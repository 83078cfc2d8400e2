//! The distinct reasons of a report: what each is taken for, and which are not understood.

use crate::error::Result;
use crate::failure::{FailureKind, Target};
use crate::mediarails::reasons::{Classified, Classifier, mask};
use crate::pipeline::in_order;
use crate::report::layout::{Hints, Layout};
use crate::run::headway::{Pass, Steps, Watcher};
use crate::settings::Settings;
use crate::sheet::{Input, Look, Reader, Row, Rows, looking};
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
    /// The words that decided, each with the name of the wording that they fit.
    pub decided_by: Vec<String>,
    /// A part of the text that is not understood beside what is: it keeps the rows out.
    pub open: Option<String>,
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
    let request = Request {
        path,
        reason_column,
        settings,
        watch,
    };
    looking([path], |look| request.groups(look))
}

/// The distinct texts of a report, by falling number of rows, and what each is taken for.
pub fn texts(
    path: &Path,
    reason_column: Option<&str>,
    settings: &Settings,
    watch: &Watcher<'_>,
) -> Result<Vec<(String, u64, Meaning)>> {
    let request = Request {
        path,
        reason_column,
        settings,
        watch,
    };
    looking([path], |look| request.texts(look))
}

/// A row and what its importer said.
struct Said<'s> {
    row: &'s Row,
    reason: &'s str,
    /// The places of the columns in which it stands.
    places: &'s [usize],
}

/// What the rows of a piece said.
#[derive(Default)]
struct Piece {
    texts: HashMap<String, Seen>,
    silent: u64,
}

/// How often a text was seen.
#[derive(Default)]
struct Seen {
    example: String,
    rows: u64,
    samples: Vec<(u64, String)>,
}

impl Seen {
    fn first(reason: &str) -> Self {
        Self {
            example: reason.to_owned(),
            ..Self::default()
        }
    }
}

/// Which reasons are asked for.
struct Request<'r> {
    path: &'r Path,
    reason_column: Option<&'r str>,
    settings: &'r Settings,
    watch: &'r Watcher<'r>,
}

impl Request<'_> {
    /// The reasons, grouped.
    fn groups(&self, look: Look) -> Result<Reasons> {
        let mut groups: HashMap<String, ReasonGroup> = HashMap::new();
        let mut reasons = Reasons::default();
        let add = |piece: &mut Piece, said: Said<'_>| {
            let known = piece.texts.entry(mask(said.reason));
            let seen = known.or_insert_with(|| Seen::first(said.reason));
            seen.rows += 1;
            if seen.samples.len() < SAMPLES {
                let sample = sample(said.row, said.places);
                seen.samples.push((said.row.line(), sample));
            }
        };
        self.each_reason(look, add, |piece, classifier| {
            reasons.silent += piece.silent;
            for (masked, seen) in piece.texts {
                let group = groups
                    .entry(masked)
                    .or_insert_with_key(|masked| begin(masked.clone(), &seen.example, classifier));
                group.rows += seen.rows;
                let room = SAMPLES.saturating_sub(group.samples.len());
                group.samples.extend(seen.samples.into_iter().take(room));
            }
        })?;
        reasons.groups = groups.into_values().collect();
        reasons.groups.sort_by(|left, right| {
            let by_rows = right.rows.cmp(&left.rows);
            by_rows.then_with(|| left.masked.cmp(&right.masked))
        });
        Ok(reasons)
    }

    /// The distinct texts.
    fn texts(&self, look: Look) -> Result<Vec<(String, u64, Meaning)>> {
        let mut counts: HashMap<String, (u64, Meaning)> = HashMap::new();
        let add = |piece: &mut Piece, said: Said<'_>| {
            if let Some(seen) = piece.texts.get_mut(said.reason) {
                seen.rows += 1;
            } else {
                let first = Seen {
                    rows: 1,
                    ..Seen::default()
                };
                piece.texts.insert(said.reason.to_owned(), first);
            }
        };
        self.each_reason(look, add, |piece, classifier| {
            for (text, seen) in piece.texts {
                let known = counts
                    .entry(text)
                    .or_insert_with_key(|text| (0, Meaning::of(&classifier.classify(text))));
                known.0 += seen.rows;
            }
        })?;
        let counts = counts
            .into_iter()
            .map(|(text, (rows, meaning))| (text, rows, meaning));
        let mut texts: Vec<_> = counts.collect();
        texts.sort_by(|left, right| right.1.cmp(&left.1).then_with(|| left.0.cmp(&right.0)));
        Ok(texts)
    }

    /// Gathers the reasons of the file piece by piece, each on its own thread, and takes up the pieces in
    /// order.
    fn each_reason(
        &self,
        look: Look,
        add: impl Fn(&mut Piece, Said<'_>) + Sync,
        mut take: impl FnMut(Piece, &Classifier),
    ) -> Result<()> {
        let input = Input::open_looking(self.path, look)?;
        let hints = Hints {
            reason_column: self.reason_column,
            ..Hints::default()
        };
        let layout = Layout::read(&input, self.settings, &hints)?;
        let classifier = layout.classifier(self.settings);
        let mut reader = Reader::new(&input, &layout.dialect)?;
        let mut steps = Steps::new(self.watch, Pass::Only, input.text_bytes());
        in_order(
            || Ok(reader.next_rows()?.inspect(|rows| steps.piece(rows))),
            |rows| Ok(gather(rows, &layout, &add)),
            |piece| {
                take(piece, &classifier);
                Ok(())
            },
        )
    }
}

fn gather(mut rows: Rows, layout: &Layout, add: &impl Fn(&mut Piece, Said<'_>)) -> Piece {
    let places = layout.reason_places();
    let mut piece = Piece::default();
    let mut row = Row::default();
    while rows.next(&mut row) {
        if row.is_blank() {
            continue;
        }
        let mut said = layout.reason_of(&row);
        if said.trim().is_empty() {
            said = layout.code_of(&row);
        }
        let reason = &*said;
        if reason.trim().is_empty() {
            piece.silent += 1;
        } else {
            let row = &row;
            let places = &places;
            add(
                &mut piece,
                Said {
                    row,
                    reason,
                    places,
                },
            );
        }
    }
    piece
}

fn begin(masked: String, reason: &str, classifier: &Classifier) -> ReasonGroup {
    let understood = classifier.classify(reason);
    let meaning = Meaning::of(&understood);
    let decisions = classifier.explain(reason).into_iter();
    let decided_by = decisions.map(|decision| {
        let words = decision.words.join(" ");
        format!("{words} ({})", decision.wording)
    });
    ReasonGroup {
        masked,
        example: reason.to_owned(),
        rows: 0,
        kinds: meaning.kinds,
        columns: meaning.columns,
        decided_by: decided_by.collect(),
        open: understood.unrecognised_rest,
        samples: Vec::new(),
    }
}

/// The cells of a row in one line, without the reason, e-mail addresses masked.
fn sample(row: &Row, reasons: &[usize]) -> String {
    let cells = row
        .cells()
        .enumerate()
        .filter(|(place, _)| !reasons.contains(place));
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
