//! The clauses of a text, between signs and words that join them.

use super::super::concept::Meaning as M;
use super::super::listed::joins;
use super::super::statement::Tokens;
use super::super::token::{Break, Sort, Token};
use std::ops::Range;

/// The stretches between signs and words that join clauses.
pub(super) fn clauses(tokens: Tokens<'_>) -> Vec<Range<usize>> {
    let mut clauses = Vec::new();
    let mut start = 0;
    for (at, token) in tokens.all.iter().enumerate() {
        let parts = match token.sort {
            Sort::Break(sort) => sort != Break::Bar,
            Sort::Word => token.meaning.has_any(M::TURN) || is_joining(tokens, at),
            _ => false,
        };
        if parts {
            clauses.push(start..at);
            start = at + 1;
        } else if follows_sign(tokens, at) {
            clauses.push(start..at);
            start = at;
        }
    }
    clauses.push(start..tokens.all.len());
    clauses.retain(|clause| !clause.is_empty());
    clauses
}

/// Whether the word at a place joins clauses, and not the two ends of a range.
fn is_joining(tokens: Tokens<'_>, at: usize) -> bool {
    let is_number = |token: &Token| token.sort == Sort::Number;
    let joins = |token: &Token| joins::is_word(tokens, token) || joins::is_again(tokens, token);
    tokens.all.get(at).is_some_and(joins) && !tokens.all.get(at + 1).is_some_and(is_number)
}

/// Whether a clause stands behind "hint:" or the like.
pub(super) fn is_advised(tokens: Tokens<'_>, clause: &Range<usize>) -> bool {
    let before = |back: usize| tokens.all.get(clause.start.checked_sub(back)?);
    before(1).is_some_and(|token| token.is_break(Break::Colon))
        && before(2).is_some_and(|token| {
            matches!(tokens.folded_of(token), "hint" | "tip" | "hinweis" | "tipp")
        })
}

/// Whether "&" or "+" stands before a token, between spaces.
fn follows_sign(tokens: Tokens<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| tokens.all.get(before));
    before
        .zip(tokens.all.get(at))
        .and_then(|(before, token)| tokens.text.get(before.end..token.start))
        .is_some_and(|gap| joins::is_sign(gap.trim()) && gap.len() > 2)
}
