//! Reads the reason that the importer gives for a failed row: any wording, several languages, one or
//! several failures in one text.
//!
//! [`Classifier::classify`] turns a text into failures in the order of the text. Values in quotation
//! marks, numbers and addresses are masked first (`scan`), words get their meaning (`vocabulary`,
//! `annotate`), the text is cut where each part stands on its own (`part`, `cut`), and each
//! part is compared with the known wordings (`reading`, `wording`). A text that no wording fits stays
//! unrecognised: nothing is guessed from single words. No cell and no file is looked at here.

mod abut;
mod alike;
mod annotate;
mod aside;
mod barred;
mod beside;
mod beyond_form;
mod bracket;
mod camel;
mod code;
mod concept;
mod condition;
mod counted;
mod coverage;
mod cut;
mod date_format;
mod demand;
mod denial;
mod evidence;
mod examined;
mod explained;
mod failing;
mod finding;
mod fold;
mod gathered;
mod hearing;
mod hint;
mod in_value;
mod instead;
mod joint;
mod keyed;
mod listed;
mod mark;
mod naming;
mod nothing;
mod of_program;
mod paper;
mod part;
mod qualified;
mod quote;
mod quoted;
mod reading;
mod repeats;
mod row_key;
mod rule;
mod scan;
mod schema;
mod scheme;
mod shape;
mod shared;
mod sign;
mod statement;
mod stranger;
mod stray;
mod subject;
mod thing;
mod token;
mod turned;
mod unheard;
mod vocabulary;
mod wording;

mod masking;
#[cfg(test)]
mod tests;

pub use alike::QuotedDate;
pub use coverage::Uncovered;
pub use keyed::keys;
pub use masking::mask;
pub use wording::{Wording, wordings};

use crate::column::Column;
use crate::failure::{Failure, FailureKind, Target};
use crate::settings::OwnWording;
use std::sync::Arc;
use vocabulary::Vocabulary;

/// Understands reasons. Made once for a run, shared by reference between threads; cheap to clone.
#[derive(Debug, Clone)]
pub struct Classifier {
    own: Arc<[OwnWording]>,
    vocabulary: Arc<Vocabulary>,
}

/// What a reason was taken for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Classified {
    /// The failures in the order of the text, each kind and target once.
    pub failures: Vec<Failure>,
    /// A part of the text that states another problem and was not understood: the row is then for a
    /// person, whatever becomes of the failures.
    pub unrecognised_rest: Option<String>,
    /// Clauses with words that no table knows. They keep the row out as well, unless all those words
    /// are values of the row.
    pub uncovered: Vec<Uncovered>,
}

impl Classified {
    /// Whether anything was understood.
    pub fn recognised(&self) -> bool {
        !self.failures.is_empty()
    }

    /// The kinds, each once, in the order of the text.
    pub fn kinds(&self) -> Vec<FailureKind> {
        distinct(self.failures.iter().map(|failure| failure.kind))
    }

    /// The columns of ours that are named, each once, in the order of the text.
    pub fn columns(&self) -> Vec<Column> {
        distinct(
            self.failures
                .iter()
                .filter_map(|failure| failure.target.column()),
        )
    }
}

fn distinct<T: PartialEq>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut all = Vec::new();
    for item in items {
        if !all.contains(&item) {
            all.push(item);
        }
    }
    all
}

/// Why a text was taken for a failure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// What it was taken for.
    pub kind: FailureKind,
    /// Where it says that it is.
    pub target: Target,
    /// The words of the text that decided, in order.
    pub words: Vec<String>,
    /// The name of the wording that fits, or `own` for one from the settings.
    pub wording: &'static str,
}

impl Classifier {
    /// A classifier with the person's own wordings, which win over the built-in ones, and the titles
    /// of the report's columns, which texts may name.
    pub fn new(own: &[OwnWording], titles: &[String]) -> Self {
        Self {
            own: own.into(),
            vocabulary: Arc::new(Vocabulary::new(titles)),
        }
    }

    /// The same for a file some of whose titles are those of fields of the importer's user
    /// (`is_custom`, title by title): such a title means its own column, also where it is one of the
    /// names under which texts speak of the nine.
    pub fn of_file(own: &[OwnWording], titles: &[String], is_custom: &[bool]) -> Self {
        let mut vocabulary = Vocabulary::new(titles);
        let custom = is_custom.iter().enumerate().filter(|(_, is)| **is);
        for (place, _) in custom {
            vocabulary.prefer_custom(place);
        }
        Self {
            own: own.into(),
            vocabulary: Arc::new(vocabulary),
        }
    }

    /// What a reason says is wrong.
    pub fn classify(&self, text: &str) -> Classified {
        let found = self.findings(text, false);
        Classified {
            failures: found
                .findings
                .into_iter()
                .map(|finding| finding.failure)
                .collect(),
            unrecognised_rest: found.rest,
            uncovered: found.uncovered,
        }
    }

    /// Which words of a reason decide what it is taken for, failure by failure.
    pub fn explain(&self, text: &str) -> Vec<Decision> {
        self.findings(text, true)
            .findings
            .into_iter()
            .filter_map(|finding| finding.decision)
            .collect()
    }
}
