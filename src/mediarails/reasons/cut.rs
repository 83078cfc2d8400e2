//! Where a list of failures between commas and full stops is to be cut.

use super::concept::Meaning as M;
use super::statement::{Statement, Tokens, read};
use super::token::{Break, Sort, Token};
use std::ops::Range;

/// Cuts a part at commas, full stops and "and" wherever both sides stand on their own: each is a
/// failure, and the right one names a column of its own.
pub(super) fn cut(tokens: Tokens<'_>, part: Range<usize>) -> Vec<Statement> {
    let mut cuts = part
        .clone()
        .filter(|at| {
            tokens
                .all
                .get(*at)
                .is_some_and(|token| is_cut(tokens, token))
        })
        .peekable();
    if cuts.peek().is_none() {
        return vec![read(tokens, part)];
    }
    let mut statements: Vec<Statement> = Vec::new();
    let mut start = part.start;
    let places: Vec<usize> = cuts.take(64).collect();
    for (index, place) in places.iter().enumerate() {
        let end = places.get(index + 1).copied().unwrap_or(part.end);
        let right = place + 1..end;
        // Without a name it cannot stand alone; most details end here.
        if !tokens
            .slice(&right)
            .iter()
            .any(|token| token.named.is_some())
            || !stands_alone(tokens, &read(tokens, right))
        {
            continue;
        }
        let left = read(tokens, start..*place);
        if left.found.is_none() {
            continue;
        }
        statements.push(left);
        start = place + 1;
    }
    if statements.is_empty() {
        return vec![read(tokens, part)];
    }
    statements.push(read(tokens, start..part.end));
    statements
}

fn is_cut(tokens: Tokens<'_>, token: &Token) -> bool {
    matches!(
        token.sort,
        Sort::Break(Break::Comma | Break::Sentence | Break::Dash)
    ) || token.is_word() && matches!(tokens.folded_of(token), "and" | "und" | "et" | "y" | "e")
}

/// Whether what follows a cut is a failure of its own and no detail of the one before.
fn stands_alone(tokens: Tokens<'_>, right: &Statement) -> bool {
    if right.found.is_none() {
        return false;
    }
    let slice = tokens.slice(&right.range);
    let first_word = slice
        .iter()
        .position(|token| matches!(token.sort, Sort::Word | Sort::Quoted));
    let continues = first_word
        .and_then(|at| slice.get(at))
        .is_some_and(|token| {
            token.named.is_none() && token.meaning.has_any(M::MUST.or(M::RECEIVED).or(M::GOT))
        });
    !continues
        && right.named.iter().any(|at| {
            let Some(token) = tokens.all.get(*at) else {
                return false;
            };
            let at = at - right.range.start;
            // "Name: missing", "brand is blank", "The Brand field ...", "invalid brand", "missing Email".
            token.strong || first_word.is_some_and(|first| at <= first + 2)
        })
}
