//! Demands on the form of a value: a pattern, a length, a beginning. They are read wherever they stand in the text,
//! in any wording that was taken for a failure, and held against what would be written.
//!
//! A demand that is seen and cannot be read is told as one that nothing can be shown to meet.

mod beginning;
mod length;
mod mention;
mod pattern;
mod sought;
mod wish;

use super::evidence::span;
use super::gathered::Finding;
use super::statement::Tokens;
use crate::failure::{Demand, FailureKind, Form, Want};
use std::ops::Range;
pub(super) use wish::is_lead;

/// A demand as it is found.
enum Found {
    /// It can be held against a value.
    Read(Form),
    /// It cannot.
    Unread,
}

/// What a clause demands of the form of a value of which this is wrong.
pub(super) fn demands(tokens: Tokens<'_>, clause: &Range<usize>, kind: FailureKind) -> Vec<Want> {
    let is_of_form = kind.refuses_a_value() && kind != FailureKind::UnknownReference;
    if !is_of_form {
        return Vec::new();
    }
    let slice = tokens.slice(clause);
    let found = [
        length::found(tokens, clause, kind),
        beginning::found(tokens, clause, kind),
    ];
    let words = || span(tokens, slice).to_owned();
    let wants = found
        .into_iter()
        .flatten()
        .map(|found| want(found, words()));
    wants.collect()
}

/// The value that a clause names as the one that is wanted, of a failure of this kind among the findings.
pub(super) fn wish(
    tokens: Tokens<'_>,
    clause: &Range<usize>,
    kind: FailureKind,
    findings: &[Finding],
) -> Option<Want> {
    wish::found(tokens, clause, kind, findings).map(Want::Guessed)
}

/// The values that a clause names without saying what they are: no finding quotes them as refused.
pub(super) fn mentions(
    tokens: Tokens<'_>,
    clause: &Range<usize>,
    kind: FailureKind,
    findings: &[Finding],
) -> Vec<Want> {
    let is_refused = |value: &str| {
        let mut quoted = findings.iter().flat_map(|found| &found.failure.quoted);
        quoted.any(|quoted| quoted == value)
    };
    let values = mention::found(tokens, clause, kind);
    let values = values.filter(|value| !is_refused(value));
    values.map(|value| Want::Named(value.to_owned())).collect()
}

/// The patterns that a text demands, with the places where they stand.
pub(super) fn patterns(tokens: Tokens<'_>) -> Vec<(usize, Want)> {
    let found = pattern::found(tokens.text).into_iter();
    let wants = found.map(|(at, words, found)| (at, want(found, words)));
    wants.collect()
}

fn want(found: Found, words: String) -> Want {
    match found {
        Found::Read(form) => Want::Form(Demand { words, form }),
        Found::Unread => Want::Unproven(words),
    }
}
