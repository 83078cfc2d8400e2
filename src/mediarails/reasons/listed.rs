//! Lets "date" be the name of a column where a list has it beside names of columns: "URL and date are invalid".
//! Alone it only says of which sort a value is.

use super::concept::Meaning as M;
use super::statement::Tokens;
use super::token::{Break, Sort, Token};
use super::vocabulary::{Named, Vocabulary};
use crate::column::Column;
use std::ops::Range;

/// Names the dates of lists.
pub(super) fn name_dates(text: &str, folded: &str, tokens: &mut [Token], vocabulary: &Vocabulary) {
    let is_alone = |at: usize| {
        let token = tokens.get(at);
        let next = tokens.get(at + 1);
        token.is_some_and(|token| is_date(folded, token) && !token.tied)
            && next.is_none_or(|next| !next.tied)
    };
    let is_listed = |at: &usize| {
        let names = |place: usize| tokens.get(place).is_some_and(|token| token.named.is_some());
        let before = before(text, folded, tokens, *at);
        is_alone(*at)
            && (before.is_some_and(names) || behind(text, folded, tokens, *at).is_some_and(names))
    };
    let dates: Vec<usize> = (0..tokens.len()).filter(is_listed).collect();
    for at in dates {
        let is_own = |token: &Token| vocabulary.has_title(key(folded, token));
        if let Some(token) = tokens.get_mut(at).filter(|token| !is_own(token)) {
            token.named = Some(Named::Ours(Column::NetworkDateAccepted));
        }
    }
}

fn key<'f>(folded: &'f str, token: &Token) -> &'f str {
    folded
        .get(token.fold_start..token.fold_end)
        .unwrap_or_default()
}

/// Whether a token says "date" and nothing more of it.
fn is_date(folded: &str, token: &Token) -> bool {
    let is_said = matches!(
        key(folded, token),
        "date" | "dates" | "datum" | "fecha" | "fechas"
    );
    let is_name = token.is_word() || token.sort == Sort::Quoted;
    is_said && is_name && token.named.is_none() && token.meaning.has_any(M::DATE)
}

/// Whether a name in quotation marks stands beside the quoted word at a place, which then is a name as well and no
/// sort of value: "'Brand', 'URL'".
pub(super) fn is_beside_name(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let (text, folded) = (tokens.text, tokens.folded);
    let is_name = |place: usize| {
        slice
            .get(place)
            .is_some_and(|token| token.sort == Sort::Quoted && token.named.is_some())
    };
    before(text, folded, slice, at).is_some_and(is_name)
        || behind(text, folded, slice, at).is_some_and(is_name)
}

/// The place of what is joined to the token at a place from before.
fn before(text: &str, folded: &str, tokens: &[Token], at: usize) -> Option<usize> {
    let last = at.checked_sub(1)?;
    let is_led = is_article(folded, tokens, last);
    let begin = if is_led { last } else { at };
    let last = begin.checked_sub(1)?;
    if is_sign(text, tokens, last, begin) {
        return Some(last);
    }
    last.checked_sub(1)
        .filter(|_| is_joint(folded, tokens, last))
}

/// The place of what is joined to the token at a place from behind.
fn behind(text: &str, folded: &str, tokens: &[Token], at: usize) -> Option<usize> {
    if is_sign(text, tokens, at, at + 1) {
        return Some(at + 1);
    }
    let next = at + 2;
    let is_led = is_article(folded, tokens, next);
    is_joint(folded, tokens, at + 1).then_some(next + usize::from(is_led))
}

fn is_article(folded: &str, tokens: &[Token], at: usize) -> bool {
    tokens
        .get(at)
        .is_some_and(|token| key(folded, token) == "the")
}

/// Whether only a sign that joins stands between two tokens.
fn is_sign(text: &str, tokens: &[Token], left: usize, right: usize) -> bool {
    let ends = tokens.get(left).zip(tokens.get(right));
    let gap = ends.and_then(|(left, right)| text.get(left.end..right.start));
    gap.is_some_and(|gap| joins(gap.trim()))
}

/// Whether a sign between two names joins them.
pub(super) fn joins(sign: &str) -> bool {
    matches!(sign, "/" | "&" | "+")
}

/// Whether a sign or word joins what it stands between, and leaves no choice.
fn is_joint(folded: &str, tokens: &[Token], at: usize) -> bool {
    let joins = ["and", "aswellas", "und", "et", "y"];
    tokens
        .get(at)
        .is_some_and(|token| token.is_break(Break::Comma) || joins.contains(&key(folded, token)))
}

/// The tokens of a statement that names several columns: there "URL" and "date" are names and do not say of which
/// sort all the values have to be. Nothing where one column is named at most.
pub(super) fn as_names(
    tokens: Tokens<'_>,
    range: &Range<usize>,
    named: &[usize],
) -> Option<Vec<Token>> {
    let mut listed = Some(named)
        .filter(|named| named.len() > 1)
        .map(|_| tokens.slice(range).to_vec())?;
    for at in named {
        if let Some(token) = listed.get_mut(at - range.start) {
            token.meaning = token.meaning.without(M::TYPE);
        }
    }
    Some(listed)
}
