//! Where the parts of a text begin and end, and which parts are noise.

use super::concept::Meaning as M;
use super::statement::Tokens;
use super::token::{Break, Sort, Token};
use std::ops::Range;

/// The parts of a text between line breaks, semicolons, bars, bullets and arrows.
pub(super) fn parts(tokens: &[Token]) -> Vec<Range<usize>> {
    let mut parts = Vec::with_capacity(2);
    let mut start = 0;
    for (at, token) in tokens.iter().enumerate() {
        if matches!(token.sort, Sort::Break(Break::Part | Break::Arrow)) {
            if at > start {
                parts.push(start..at);
            }
            // An arrow stays with what it points to.
            start = if token.is_break(Break::Arrow) {
                at
            } else {
                at + 1
            };
        }
    }
    if tokens.len() > start {
        parts.push(start..tokens.len());
    }
    parts
}

/// Whether a part only names a column, and so is the heading of what follows: `brand`, `Key 'Brand'
/// error:`.
pub(super) fn is_heading(tokens: &[Token]) -> bool {
    let words = || {
        tokens
            .iter()
            .filter(|token| !matches!(token.sort, Sort::Break(_) | Sort::Number))
    };
    let colon = tokens
        .last()
        .is_some_and(|token| token.is_break(Break::Colon));
    let filler = M::FIELD.or(M::COLUMN).or(M::TROUBLE).or(M::LINK);
    words().any(|token| token.named.is_some())
        && words().all(|token| token.named.is_some() || colon && token.meaning.has_any(filler))
}

/// Whether a part that was not understood states a problem of its own. Advice, row numbers and help
/// links do not.
pub(super) fn states_problem(tokens: Tokens<'_>, range: &Range<usize>, said: M) -> bool {
    let slice = tokens.slice(range);
    let words = slice.iter().filter(|token| token.is_word()).count();
    let first = slice
        .iter()
        .find(|token| !matches!(token.sort, Sort::Break(_)));
    let pointed = slice
        .first()
        .is_some_and(|token| token.is_break(Break::Arrow));
    let advice =
        said.has_any(M::ADVICE) || first.is_some_and(|token| tokens.folded_of(token) == "please");
    words >= 2 && !pointed && !advice && said.has_any(M::COMPLAINT.without(M::NOT))
}
