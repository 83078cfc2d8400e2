//! Reads the reason that the importer gives for a failed row: any wording, several languages, one or
//! several failures in one text.
//!
//! [`Classifier::classify`] turns a text into failures in the order of the text. Values in quotation
//! marks, numbers and addresses are masked first (`scan`), words get their meaning (`vocabulary`,
//! `annotate`), the text is cut where each part stands on its own (`part`, `statement`), and each
//! part is compared with the known wordings (`reading`, `wording`). A text that no wording fits stays
//! unrecognised: nothing is guessed from single words. No cell and no file is looked at here.

mod annotate;
mod concept;
mod date_format;
mod fold;
mod hint;
mod mark;
mod part;
mod quote;
mod reading;
mod scan;
mod shape;
mod statement;
mod token;
mod vocabulary;
mod wording;

mod masking;
#[cfg(test)]
mod tests;

pub use masking::mask;
pub use wording::{Wording, wordings};

use crate::column::Column;
use crate::failure::{Failure, FailureKind, Target};
use crate::settings::OwnWording;
use concept::Meaning;
use statement::{Statement, Tokens};
use std::sync::Arc;
use token::{Break, Sort};
use vocabulary::{Named, Vocabulary};

/// The most of a text that is looked at, in bytes: more is no reason but a dump.
const LOOKED_AT: usize = 16 * 1024;
/// The most failures that are read from one text.
const MOST_FAILURES: usize = 64;

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

/// A failure with what led to it.
struct Finding {
    failure: Failure,
    decision: Option<Decision>,
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

    /// What a reason says is wrong.
    pub fn classify(&self, text: &str) -> Classified {
        let (findings, unrecognised_rest) = self.findings(text, false);
        Classified {
            failures: findings
                .into_iter()
                .map(|finding| finding.failure)
                .collect(),
            unrecognised_rest,
        }
    }

    /// Which words of a reason decide what it is taken for, failure by failure.
    pub fn explain(&self, text: &str) -> Vec<Decision> {
        let (findings, _) = self.findings(text, true);
        findings
            .into_iter()
            .filter_map(|finding| finding.decision)
            .collect()
    }

    fn findings(&self, text: &str, explained: bool) -> (Vec<Finding>, Option<String>) {
        let text = shape::flat(shorten(text));
        let scanned = scan::scan(&text);
        let all = annotate::annotate(&text, &scanned, &self.vocabulary);
        let tokens = Tokens {
            text: &text,
            folded: &scanned.folded,
            all: &all,
        };
        let mut findings = Vec::new();
        let mut rest = None;
        let mut heading = None;
        for part in part::parts(&all) {
            if findings.len() >= MOST_FAILURES {
                break;
            }
            let slice = tokens.slice(&part);
            if let Some(own) = self.own(tokens, slice) {
                push(&mut findings, own);
                continue;
            }
            let points = slice
                .first()
                .is_some_and(|token| token.is_break(Break::Arrow));
            if part::is_heading(slice) && !points {
                heading = Some(part);
                continue;
            }
            let mut statements = statement::cut(tokens, part.clone());
            if let (Some(place), Some(first)) = (heading.take(), statements.first_mut())
                && first.named.is_empty()
            {
                *first = statement::read(tokens, place.start..first.range.end);
            }
            for statement in statements {
                self.note(tokens, &statement, explained, &mut findings, &mut rest);
            }
        }
        if let (Some(place), Some(last)) = (heading, findings.last_mut()) {
            let name = tokens
                .all
                .get(place.start..place.end)
                .and_then(|slice| slice.iter().find_map(|token| token.named));
            self.point(name, last);
        }
        if findings.is_empty() {
            findings.extend(self.own_of_whole(&text));
            rest = None;
        }
        (findings, rest)
    }

    /// Adds the failures of a statement, or what it adds to the failure before it.
    fn note(
        &self,
        tokens: Tokens<'_>,
        statement: &Statement,
        explained: bool,
        findings: &mut Vec<Finding>,
        rest: &mut Option<String>,
    ) {
        let Some((wording, kind)) = statement.found else {
            let name = statement
                .named
                .first()
                .and_then(|at| tokens.all.get(*at))
                .and_then(|token| token.named);
            if part::states_problem(tokens, &statement.range, statement.said) {
                rest.get_or_insert_with(|| words_of(tokens, statement));
            } else if let Some(last) = findings.last_mut() {
                self.point(name, last);
            }
            return;
        };
        let slice = tokens.slice(&statement.range);
        let quoted: Vec<String> = slice
            .iter()
            .filter(|token| token.sort == Sort::Quoted && token.named.is_none())
            .map(|token| tokens.text_of(token).to_owned())
            .collect();
        let wants = hint::wants(tokens, statement, kind);
        let mut targets: Vec<Target> = statement
            .named
            .iter()
            .filter_map(|at| self.target(tokens.all.get(*at)?.named))
            .collect();
        if targets.is_empty() {
            targets.push(other_name(tokens, statement));
        }
        for target in targets {
            let decision = explained.then(|| Decision {
                kind,
                target: target.clone(),
                words: deciding_words(tokens, statement, wording),
                wording: wording.name,
            });
            let failure = Failure {
                kind,
                target,
                quoted: quoted.clone(),
                wants: wants.clone(),
            };
            push(findings, Finding { failure, decision });
        }
    }

    fn target(&self, named: Option<Named>) -> Option<Target> {
        match named? {
            Named::Ours(column) => Some(Target::Column(column)),
            Named::Custom(place) => self
                .vocabulary
                .custom(place)
                .map(|title| Target::Other(title.to_owned())),
        }
    }

    /// Lets a failure without a column have the one that a later part names.
    fn point(&self, named: Option<Named>, finding: &mut Finding) {
        if finding.failure.target == Target::Unnamed
            && let Some(target) = self.target(named)
        {
            finding.failure.target = target.clone();
            if let Some(decision) = &mut finding.decision {
                decision.target = target;
            }
        }
    }

    /// The failure that one of the person's own wordings makes of a part.
    fn own(&self, tokens: Tokens<'_>, slice: &[token::Token]) -> Option<Finding> {
        if self.own.is_empty() {
            return None;
        }
        let text = tokens.text.get(slice.first()?.start..slice.last()?.end)?;
        self.own_of_whole(text)
    }

    fn own_of_whole(&self, text: &str) -> Option<Finding> {
        let own = self.own.iter().find(|own| own.pattern.is_match(text))?;
        let failure = own.column.map_or_else(
            || Failure::unnamed(own.kind),
            |column| Failure::of(own.kind, column),
        );
        let decision = Decision {
            kind: own.kind,
            target: failure.target.clone(),
            words: own
                .pattern
                .find(text)
                .map(|found| found.as_str().to_owned())
                .into_iter()
                .collect(),
            wording: "own",
        };
        Some(Finding {
            failure,
            decision: Some(decision),
        })
    }
}

/// The part of a text that is looked at.
fn shorten(text: &str) -> &str {
    let mut end = text.len().min(LOOKED_AT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

/// Adds a failure unless it is there: a detail of the failure before it names no column and is of the
/// same kind.
fn push(findings: &mut Vec<Finding>, new: Finding) {
    let same = findings.iter_mut().find(|old| {
        old.failure.kind == new.failure.kind
            && (old.failure.target == new.failure.target || new.failure.target == Target::Unnamed)
    });
    match same {
        Some(old) => {
            for want in new.failure.wants {
                if !old.failure.wants.contains(&want) {
                    old.failure.wants.push(want);
                }
            }
        }
        None => findings.push(new),
    }
}

fn words_of(tokens: Tokens<'_>, statement: &Statement) -> String {
    let slice = tokens.slice(&statement.range);
    let span = slice
        .first()
        .zip(slice.last())
        .and_then(|(first, last)| tokens.text.get(first.start..last.end));
    span.unwrap_or_default().trim().to_owned()
}

/// The words whose meaning the wording asks for.
fn deciding_words(tokens: Tokens<'_>, statement: &Statement, wording: &Wording) -> Vec<String> {
    let asked = wording.asked();
    let turned = reading::TURNS
        .iter()
        .filter(|(_, turned)| asked.has_any(*turned));
    let asked = turned.fold(asked, |asked, (plain, _)| asked.or(*plain));
    let denial = Meaning::NOT.or(Meaning::CANNOT).or(Meaning::VALID);
    let asked = if asked.has_any(Meaning::INVALID) {
        asked.or(denial)
    } else {
        asked
    };
    tokens
        .slice(&statement.range)
        .iter()
        .filter(|token| token.meaning.has_any(asked) || token.named.is_some())
        .map(|token| tokens.text_of(token).to_owned())
        .collect()
}

/// The name of a field that is none of ours, where the statement begins with it: `Clicks must be an
/// integer`, `'joined' is not a date`.
fn other_name(tokens: Tokens<'_>, statement: &Statement) -> Target {
    statement::unknown_name(tokens, &statement.range)
        .map_or(Target::Unnamed, |name| Target::Other(name.to_owned()))
}
