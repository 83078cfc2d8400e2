//! The distinct reasons of a report: what each is taken for, and which are not understood.

mod count;
mod gather;
mod sample;

use crate::error::Result;
use crate::failure::{FailureKind, Target};
use crate::mediarails::reasons::{Classified, Classifier};
use crate::run::headway::Watcher;
use crate::settings::Settings;
use crate::sheet::looking;
use gather::Request;
use std::path::Path;
use std::sync::Arc;

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
    /// How many are understood.
    pub understood: Count,
    /// How many are not.
    pub unknown: Count,
    /// The groups, by falling number of rows: the first that are understood and the first that are not, as
    /// many of each as were asked for.
    pub groups: Vec<ReasonGroup>,
    /// Rows without a reason.
    pub silent: u64,
}

/// A number of reasons.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// Rows that have one of them.
    pub rows: u64,
    /// Texts that differ in more than the values they quote.
    pub texts: u64,
}

/// What a text is taken for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
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

/// Groups the reasons of a report; tells no more than `most` groups that are understood and as many that
/// are not.
pub fn report(
    path: &Path,
    reason_column: Option<&str>,
    settings: &Settings,
    most: usize,
    watch: &Watcher<'_>,
) -> Result<Reasons> {
    let request = Request {
        path,
        reason_column,
        settings,
        watch,
    };
    looking([path], |look| request.groups(look, most))
}

/// The distinct texts of a report, by falling number of rows, and what each is taken for.
pub fn texts(
    path: &Path,
    reason_column: Option<&str>,
    settings: &Settings,
    watch: &Watcher<'_>,
) -> Result<Vec<(String, u64, Arc<Meaning>)>> {
    let request = Request {
        path,
        reason_column,
        settings,
        watch,
    };
    looking([path], |look| request.texts(look))
}
