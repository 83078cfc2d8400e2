//! Lists of names before or behind one verdict: "URL and date are invalid". There "date" is the name of a column, and
//! what is the name of none is marked, so that nobody takes the verdict for one on the others alone. Alone "date" only
//! says of which sort a value is.

mod clause;
mod data;
mod item;
pub(super) mod joins;
mod list;
mod place;
mod verdict;

use super::concept::Meaning as M;
use super::statement::Tokens;
use super::token::{Break, Sort, Token};
use super::vocabulary::{Named, Vocabulary, listing};
use crate::column::Column;
use place::Place;
use std::ops::Range;

/// Reads the lists of a text: their names become names of columns.
pub(super) fn name_lists(
    text: &str,
    folded: &str,
    tokens: &mut Vec<Token>,
    vocabulary: &Vocabulary,
) {
    let data_is_date = data::is_date_in(folded, tokens);
    if data_is_date {
        data::part(text, folded, tokens, vocabulary);
    }
    let parted = Tokens {
        text,
        folded,
        all: tokens,
    };
    let mut at = if can_list(parted) { 0 } else { tokens.len() };
    while at < tokens.len() {
        let place = Place {
            tokens: Tokens {
                text,
                folded,
                all: tokens,
            },
            vocabulary,
            data_is_date,
        };
        let Some(item) = place.item(at) else {
            at += 1;
            continue;
        };
        let Some(list) = place.list(at, &item) else {
            let field = place.field_of_its_own(at, &item).map(|field| field.start);
            let field = field.or_else(|| place.said_alike(at, &item));
            at += 1;
            let field = field.and_then(|field| tokens.get_mut(field));
            if let Some(field) = field {
                field.open = true;
            }
            continue;
        };
        let written = place.written(&list);
        let before = tokens.get_mut(..at).and_then(<[Token]>::last_mut);
        if let Some(neither) = before.filter(|before| listing::is_neither(key(folded, before))) {
            neither.meaning = M::NOT;
        }
        let end = at + written.len();
        tokens.splice(at..list.end, written);
        at = end;
    }
    name_dates(text, folded, tokens, vocabulary);
}

/// Whether a text can list anything: most reasons are one clause that joins nothing.
fn can_list(tokens: Tokens<'_>) -> bool {
    let parts = |token: &Token| match token.sort {
        Sort::Break(_) => true,
        _ => {
            token.meaning.has_any(M::JOIN.or(M::TURN))
                || joins::can_begin(tokens, token)
                || token.is_word() && listing::goes_on(tokens.folded_of(token))
        }
    };
    let has_sign = || tokens.text.contains(['/', '&', '+']);
    tokens.all.iter().any(parts) || has_sign()
}

/// Names the dates of lists.
fn name_dates(text: &str, folded: &str, tokens: &mut [Token], vocabulary: &Vocabulary) {
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
        .filter(|_| is_joint(text, folded, tokens, last))
}

/// The place of what is joined to the token at a place from behind.
fn behind(text: &str, folded: &str, tokens: &[Token], at: usize) -> Option<usize> {
    if is_sign(text, tokens, at, at + 1) {
        return Some(at + 1);
    }
    let next = at + 2;
    let is_led = is_article(folded, tokens, next);
    is_joint(text, folded, tokens, at + 1).then_some(next + usize::from(is_led))
}

fn is_article(folded: &str, tokens: &[Token], at: usize) -> bool {
    tokens
        .get(at)
        .is_some_and(|token| matches!(key(folded, token), "the" | "a" | "la"))
}

/// Whether only a sign that joins stands between two tokens.
fn is_sign(text: &str, tokens: &[Token], left: usize, right: usize) -> bool {
    let ends = tokens.get(left).zip(tokens.get(right));
    let gap = ends.and_then(|(left, right)| text.get(left.end..right.start));
    gap.is_some_and(|gap| joins::is_sign(gap.trim()))
}

/// Whether a sign or word joins what it stands between, and leaves no choice.
fn is_joint(text: &str, folded: &str, tokens: &[Token], at: usize) -> bool {
    let all = Tokens {
        text,
        folded,
        all: tokens,
    };
    tokens
        .get(at)
        .is_some_and(|token| token.is_break(Break::Comma) || joins::is_word(all, token))
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
