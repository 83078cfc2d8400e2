//! Where the parts of a text begin and end, and which parts are noise.

use super::concept::Meaning as M;
use super::statement::Tokens;
use super::token::{Break, Sort, Token};
use std::ops::Range;

/// The parts of a text between line breaks, semicolons, bars, bullets and arrows, and whether they
/// are the entries of a list.
pub(super) fn parts(tokens: &[Token]) -> (Vec<Range<usize>>, bool) {
    let mut parts = Vec::with_capacity(2);
    let mut start = 0;
    let mut listed = false;
    for (at, token) in tokens.iter().enumerate() {
        if matches!(
            token.sort,
            Sort::Break(Break::Part | Break::Item | Break::Arrow)
        ) {
            listed |= token.is_break(Break::Item);
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
    (parts, listed)
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

/// Whether a part that was not understood states a problem of its own, as every entry of a list
/// does. Advice, row numbers and help links do not.
pub(super) fn states_problem(
    tokens: Tokens<'_>,
    range: &Range<usize>,
    said: M,
    listed: bool,
) -> bool {
    let slice = tokens.slice(range);
    let words = slice.iter().filter(|token| token.is_word()).count();
    let pointed = slice
        .first()
        .is_some_and(|token| token.is_break(Break::Arrow));
    let advises = ["please", "see", "row", "line", "check", "contact", "for"];
    let advice = said.has_any(M::ADVICE)
        || first_word(slice).is_some_and(|token| advises.contains(&tokens.folded_of(token)));
    let complains = listed || said.has_any(M::COMPLAINT.without(M::NOT));
    words >= 2 && !pointed && !advice && complains
}

/// Words that make a clause a statement of its own.
const VERBS: [&str; 14] = [
    "is", "are", "was", "has", "have", "exists", "exceeded", "failed", "broke", "happened",
    "denied", "locked", "expired", "missing",
];

/// Whether a clause behind a comma that was not understood states another problem, and no detail of
/// the one beside it: "URL is invalid, quota exceeded".
pub(super) fn is_other_clause(tokens: Tokens<'_>, range: &Range<usize>, said: M) -> bool {
    let slice = tokens.slice(range);
    let words = slice.iter().filter(|token| token.is_word()).count();
    let verb = slice
        .iter()
        .any(|token| token.is_word() && VERBS.contains(&tokens.folded_of(token)));
    let details = M::ADVICE
        .or(M::EXAMPLE)
        .or(M::MUST)
        .or(M::FORMAT)
        .or(M::DATE_FORMAT)
        .or(M::LIST)
        .or(M::MOST)
        .or(M::LEAST)
        .or(M::LENGTH)
        .or(M::GOT)
        .or(M::QUOTED)
        .or(M::LOOKS);
    let bound = [
        "but", "so", "which", "because", "it", "this", "that", "and", "or", "please", "see", "in",
        "at", "on", "for", "check",
    ];
    let begins = first_word(slice).is_some_and(|token| {
        !bound.contains(&tokens.folded_of(token)) && !token.meaning.has_any(M::RECEIVED)
    });
    words >= 2 && verb && begins && (said.has_any(M::MACHINE) || !said.has_any(details))
}

fn first_word(slice: &[Token]) -> Option<&Token> {
    slice
        .iter()
        .find(|token| !matches!(token.sort, Sort::Break(_) | Sort::Number))
}
