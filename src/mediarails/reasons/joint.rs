//! Where a part may be cut, and what stands there.

use super::abut;
use super::concept::Meaning as M;
use super::listed::joins;
use super::statement::Tokens;
use super::token::{Break, Sort, Token};
use std::ops::Range;

/// What stands where a part may be cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Joint {
    /// A sign or word that joins and belongs to neither side.
    Sign,
    /// The name of a column before a colon, as the part began with one.
    Name,
    /// A sign that parts other things as well: both sides must be whole.
    Tight,
    /// Nothing: one failure ends and another begins.
    Nothing,
}

/// How a part may be cut at a token: at a sign or word that joins, or where the next failure begins
/// as the first did, with the name of its column in brackets or before a colon: `[email] invalid
/// [brand] required`.
pub(super) fn joint_at(tokens: Tokens<'_>, part: &Range<usize>, at: usize) -> Option<Joint> {
    let rest = tokens.slice(&(at..part.end));
    let whole = tokens.slice(part);
    if begins_with_bracket(rest) {
        return begins_with_bracket(whole).then_some(Joint::Sign);
    }
    if begins_with_colon(rest) && begins_with_colon(whole) {
        let before = at.checked_sub(1).and_then(|before| tokens.all.get(before));
        let leads = M::LINK.or(M::JOIN).or(M::FIELD).or(M::COLUMN).or(M::VALUE);
        let named = at > part.start
            && before.is_some_and(|token| token.is_word() && !token.meaning.has_any(leads));
        return named.then_some(Joint::Name);
    }
    let first = rest.first()?;
    if is_cut(tokens, first) {
        Some(Joint::Sign)
    } else if abut::is_sign(rest) {
        Some(Joint::Tight)
    } else {
        abut::begins_next(tokens, part, at).then_some(Joint::Nothing)
    }
}

/// Whether a dash stands behind the name of a column that begins a clause: "Brand - not found".
pub(super) fn is_behind_heading(tokens: Tokens<'_>, part: &Range<usize>, at: usize) -> bool {
    let before = tokens.slice(&(part.start..at)).iter().rev();
    let mut clause = before.skip_while(|token| token.named.is_some());
    let is_dash = tokens
        .all
        .get(at)
        .is_some_and(|token| token.is_break(Break::Dash));
    let is_named = at
        .checked_sub(1)
        .filter(|before| *before >= part.start)
        .and_then(|before| tokens.all.get(before))
        .is_some_and(|token| token.named.is_some());
    is_dash && is_named && clause.next().is_none_or(|token| is_cut(tokens, token))
}

fn begins_with_bracket(slice: &[Token]) -> bool {
    matches!(slice, [open, name, close, ..]
        if open.is_break(Break::Open) && name.named.is_some() && close.is_break(Break::Close))
}

fn begins_with_colon(slice: &[Token]) -> bool {
    matches!(slice, [name, colon, ..] if name.named.is_some() && colon.is_break(Break::Colon))
}

fn is_cut(tokens: Tokens<'_>, token: &Token) -> bool {
    matches!(
        token.sort,
        Sort::Break(Break::Comma | Break::Sentence | Break::Dash)
    ) || token.is_word() && token.meaning.has_any(M::TURN)
        || joins::is_word(tokens, token)
}
