//! Whether a reason says more of a value than that it is not written as it should be: with what it does not go
//! together, which side of it is wrong, why, or what else it has to be. No change of notation answers that.

mod beside;
mod day;
mod field;
mod number;
mod phrases;
mod reference;
mod relation;
mod side;
mod wish;

use super::condition;
use super::gathered::Finding;
use super::statement::{Statement, Tokens};
use super::token::Token;
use crate::failure::{FailureKind, Target};
pub(super) use phrases::{OneOf, set};
use phrases::{Word, spelled, words};
use std::ops::Range;

/// What is asked of the words of a clause.
#[derive(Clone, Copy)]
struct Asked<'a, 't> {
    tokens: Tokens<'t>,
    slice: &'t [Token],
    words: &'a [Word<'a>],
    statement: &'a Statement,
    findings: &'a [Finding],
}

impl Asked<'_, '_> {
    /// Whether what the clause says is of this kind, or, where that is not told, one of the findings.
    fn finds(&self, kind: FailureKind) -> bool {
        let told = condition::kind_of(self.statement, self.findings);
        let any = || self.findings.iter().any(|found| found.failure.kind == kind);
        told.map_or_else(any, |told| told == kind)
    }

    /// What stands behind the clause.
    fn behind(&self) -> &str {
        let end = self.slice.last().map_or(0, |token| token.end);
        let behind = self.tokens.text.get(end..);
        behind.unwrap_or_default().trim_start()
    }

    /// Whether one of the findings is of a column.
    fn is_of(&self, column: crate::column::Column) -> bool {
        let own = |found: &Finding| {
            found.failure.target == Target::Column(column)
                || found.failure.kind.only_column() == Some(column)
        };
        self.findings.iter().any(own)
    }

    fn token(&self, word: &Word<'_>) -> Option<&Token> {
        self.slice.get(word.at)
    }

    fn says(&self, one_of: &[&str]) -> bool {
        self.words.iter().any(|word| one_of.contains(&word.said))
    }
}

/// Whether a clause says so of one of the findings.
pub(super) fn is_qualified(
    tokens: Tokens<'_>,
    clause: &Range<usize>,
    statement: &Statement,
    findings: &[Finding],
) -> bool {
    let of_row = |found: &Finding| {
        found.failure.kind.is_of_the_row() && found.failure.kind != FailureKind::UnknownColumn
    };
    if findings.iter().all(of_row) {
        return false;
    }
    let slice = tokens.slice(clause);
    let (said, places) = spelled(tokens, slice);
    let asked = Asked {
        tokens,
        slice,
        words: &words(&said, &places),
        statement,
        findings,
    };
    let of_column = |found: &Finding| found.failure.kind == FailureKind::UnknownColumn;
    if findings.iter().all(of_column) {
        return side::is_told(asked);
    }
    relation::is_told(asked)
        || side::is_told(asked)
        || day::is_told(asked)
        || wish::is_told(asked)
        || number::is_told(asked)
        || field::is_told(asked)
}

/// Whether a text says, beside its findings, what no cell mends: that a server did not answer, that somebody has to
/// look at it, that there are more errors.
pub(super) fn says_more(tokens: Tokens<'_>, findings: &[Finding]) -> bool {
    if findings
        .iter()
        .all(|found| found.failure.kind.is_of_the_row())
    {
        return false;
    }
    let (said, places) = spelled(tokens, tokens.all);
    beside::is_told(tokens, &words(&said, &places), findings)
}
