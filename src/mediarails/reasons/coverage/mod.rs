//! Whether every word of an understood text is accounted for. A failure may be understood and the
//! text still say more: "url invalid because tier closed". What stands in words that no table
//! knows, or states a failure or a condition that the reading passed over, keeps the row out,
//! unless the words turn out to be values of the row.

mod announced;
mod clause;
mod listed;
mod more;
mod others;
mod passed;
mod value;
mod words;

use super::concept::Meaning as M;
use super::evidence::span;
use super::gathered::Finding;
use super::statement::{Statement, Tokens, read};
use super::token::Token;
use super::{condition, demand, fold, paper, qualified, unheard};
use crate::failure::{FailureKind, Want};
use announced::{counts_more, ends_with_dots, goes_on, lists_number};
use clause::{clauses, is_advised};
use more::states_another;
use std::ops::Range;
pub(super) use words::is_unknown;
use words::{is_told, meets};

/// A clause with words that no table knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Uncovered {
    /// The clause as it stands in the text.
    pub clause: String,
    /// The words of it that are not known, in order.
    pub words: Vec<String>,
}

/// What a text leaves open beside its findings.
#[derive(Debug, Default)]
pub(super) struct Coverage {
    /// A clause in known words that states something else.
    pub(super) stated: Option<String>,
    /// Clauses with unknown words.
    pub(super) uncovered: Vec<Uncovered>,
    /// Conditions that no change of notation can be shown to meet, and the kind of the failure that
    /// each belongs to.
    pub(super) conditions: Vec<(FailureKind, String)>,
    /// Demands on the form of a value, likewise.
    pub(super) demands: Vec<(FailureKind, Want)>,
}

impl Coverage {
    /// Notes what a clause wants of a value of which this is wrong: its form, or another value.
    fn hear_wishes(
        &mut self,
        tokens: Tokens<'_>,
        clause: &Range<usize>,
        kind: FailureKind,
        findings: &[Finding],
    ) {
        self.demand(kind, demand::demands(tokens, clause, kind));
        let wish = demand::wish(tokens, clause, kind, findings);
        if wish.is_none() {
            self.demand(kind, demand::mentions(tokens, clause, kind, findings));
        }
        self.wish(kind, wish);
    }

    /// Notes a condition that a clause sets and that nothing can be shown to meet.
    fn hear_conditions(
        &mut self,
        tokens: Tokens<'_>,
        clause: &Range<usize>,
        statement: &Statement,
        findings: &[Finding],
    ) {
        let slice = tokens.slice(clause);
        let said = || span(tokens, slice).to_owned();
        if let Some(kind) = condition::unproven(tokens, slice, statement, findings) {
            let words = with_marks(tokens, slice, said());
            self.conditions.push((kind, words));
        } else if qualified::is_qualified(tokens, clause, statement, findings) {
            match condition::kind_of(statement, findings) {
                Some(kind) if !kind.is_of_the_row() => self.conditions.push((kind, said())),
                _ => self.stated = Some(said()),
            }
        }
    }

    fn demand(&mut self, kind: FailureKind, wants: impl IntoIterator<Item = Want>) {
        let wants = wants.into_iter();
        self.demands.extend(wants.map(|want| (kind, want)));
    }

    /// Notes a value that is wanted: the words that lead to it say no more than that, and it need not be known.
    fn wish(&mut self, kind: FailureKind, wish: Option<Want>) {
        if let Some(Want::Guessed(value)) = &wish {
            for open in &mut self.uncovered {
                let words = &mut open.words;
                words.retain(|word| {
                    !demand::is_lead(&fold::folded(word)) && !value.contains(word.as_str())
                });
            }
            self.uncovered.retain(|open| !open.words.is_empty());
        }
        self.demand(kind, wish);
    }
}

/// Where the person's own wordings stand, as ranges of the text.
#[derive(Debug, Default)]
pub(super) struct Own {
    /// The words that they match; each answers for the clause it stands in.
    pub(super) words: Vec<Range<usize>>,
    /// The parts in which nothing else was read.
    pub(super) parts: Vec<Range<usize>>,
}

/// What the findings of a text do not cover.
pub(super) fn coverage(tokens: Tokens<'_>, findings: &[Finding], own: &Own) -> Coverage {
    let mut coverage = Coverage::default();
    let mut patterns = demand::patterns(tokens).into_iter().peekable();
    let mut last_kind = None;
    for clause in clauses(tokens) {
        let slice = tokens.slice(&clause);
        if slice.iter().any(|token| meets(&own.words, token)) {
            continue;
        }
        let words = unknown_words(tokens, slice, findings);
        let said = || span(tokens, slice).to_owned();
        if !words.is_empty() {
            let clause = said();
            coverage.uncovered.push(Uncovered { clause, words });
        }
        if !is_advised(tokens, &clause) {
            let statement = read(tokens, clause.clone());
            last_kind = condition::kind_of(&statement, findings).or(last_kind);
            if let Some(kind) = last_kind {
                let end = slice.last().map_or(0, |last| last.end);
                let own = std::iter::from_fn(|| patterns.next_if(|(at, _)| *at <= end));
                coverage.demand(kind, own.map(|(_, want)| want));
                coverage.hear_wishes(tokens, &clause, kind, findings);
            }
            coverage.hear_conditions(tokens, &clause, &statement, findings);
            let states = statement.found.is_some()
                || !statement.named.is_empty() && statement.said.has_any(M::COMPLAINT);
            let unread = states && slice.iter().any(|token| meets(&own.parts, token));
            let more = unread
                || counts_more(tokens, slice, findings.len())
                || goes_on(tokens, &clause)
                || !unheard::is_well(statement.said)
                    && passed::passes_over(tokens, &clause, findings)
                || states_another(tokens, &statement, findings);
            if more && coverage.stated.is_none() {
                coverage.stated = Some(said());
            }
        }
    }
    if let Some(kind) = last_kind {
        coverage.demand(kind, patterns.map(|(_, want)| want));
    }
    coverage.uncovered.extend(others::named(tokens, findings));
    let more = || {
        listed::names_more(tokens, findings, &own.words)
            || ends_with_dots(tokens)
            || lists_number(tokens)
            || qualified::says_more(tokens, findings)
    };
    if coverage.stated.is_none() && more() {
        coverage.stated = Some(tokens.text.trim().to_owned());
    }
    coverage
}

/// A clause with the marks behind its last word that belong to it: "must start with http://".
fn with_marks(tokens: Tokens<'_>, slice: &[Token], mut clause: String) -> String {
    let behind = slice.last().and_then(|last| tokens.text.get(last.end..));
    if behind.is_some_and(|behind| behind.starts_with("://")) {
        clause.push_str("://");
    }
    clause
}

/// The words of a clause that no table knows, and the papers that it says are not there.
fn unknown_words(tokens: Tokens<'_>, slice: &[Token], findings: &[Finding]) -> Vec<String> {
    let unknown = |(at, token): (usize, &Token)| {
        let is_open = is_unknown(tokens, slice, at, token) && !is_told(tokens, token, findings);
        let word = is_open.then(|| tokens.text_of(token));
        paper::named(tokens, slice, at).or(word).map(str::to_owned)
    };
    slice.iter().enumerate().filter_map(unknown).collect()
}
