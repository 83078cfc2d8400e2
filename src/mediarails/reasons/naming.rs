//! Which columns a statement names, ours and others.

use super::concept::Meaning as M;
use super::statement::Tokens;
use super::token::{Break, Sort, Token};
use super::vocabulary::Named;
use super::{in_value, listed, turned};
use crate::column::Column;
use std::ops::Range;

/// The columns that a statement speaks of: the first that is certainly one, else the first ordinary
/// word that can be one, and those listed beside it.
pub(super) fn named(tokens: Tokens<'_>, range: &Range<usize>) -> Vec<usize> {
    let (slice, offset) = (tokens.slice(range), range.start);
    let is_name = |at: usize| names_column(tokens, slice, at);
    let Some(mut first) = first_named(tokens, slice) else {
        return Vec::new();
    };
    // "name, primary_contact_email": an ordinary word that is listed beside a certain name is one too.
    while let Some(before) = listed_before(tokens, slice, first).filter(|at| is_name(*at)) {
        first = before;
    }
    let mut named = vec![offset + first];
    let mut joined = false;
    for (at, token) in slice.iter().enumerate().skip(first + 1) {
        if is_name(at) && (joined || follows_sign(tokens, slice, at)) {
            named.push(offset + at);
            joined = false;
        } else if is_joint(tokens, token) {
            joined = true;
        } else if !(joined && tokens.folded_of(token) == "the") {
            break;
        }
    }
    named
}

/// Whether the token at a place names a column that the statement can be about.
pub(super) fn names_column(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let Some(token) = slice.get(at).filter(|token| token.named.is_some()) else {
        return false;
    };
    let is_type = token.sort == Sort::Quoted
        && token.meaning.has_any(M::TYPE)
        && !tokens.text_of(token).contains('_')
        && !listed::is_beside_name(tokens, slice, at);
    let is_function = token.is_word() && tokens.is_called(token);
    !(is_function || is_label(tokens, slice, at))
        && (!is_type || turned::misses_column(tokens, slice.get(at..).unwrap_or_default()))
        && (tokens.folded_of(token) != "id" || is_bare_id(tokens, slice, at))
        && !in_value::is_in_value(slice, at)
}

/// The place of the first name that is certainly one, else of the first that can be one.
fn first_named(tokens: Tokens<'_>, slice: &[Token]) -> Option<usize> {
    let mut first = None;
    let mut listed = false;
    let mut open = false;
    for (at, token) in slice.iter().enumerate() {
        if token.is_word() && !token.meaning.has_any(M::JOIN) {
            // "not in enum `network`" names where the list belongs.
            let kept = [
                "enum",
                "enumeration",
                "list",
                "picklist",
                "dropdown",
                "lookup",
                "vocabulary",
                "taxonomy",
                "constraint",
            ];
            let word = tokens.folded_of(token);
            listed =
                token.meaning.has_any(M::LIST) && !kept.iter().any(|kept| word.ends_with(kept));
        }
        // "expected one of `name`, `brand`": what is allowed is not what the failure is about.
        let allowed = listed && token.sort == Sort::Quoted;
        if names_column(tokens, slice, at) && !allowed {
            if token.strong || open {
                first = Some(at);
                break;
            }
            first = first.or(Some(at));
        }
        // What is allowed ends with its bracket.
        listed &= !token.is_break(Break::Close);
        open = token.is_break(Break::Open);
    }
    first
}

/// The place of what a comma, "and" or a slash joins to the token at a place.
fn listed_before(tokens: Tokens<'_>, slice: &[Token], at: usize) -> Option<usize> {
    if follows_sign(tokens, slice, at) {
        return at.checked_sub(1);
    }
    let before = at.checked_sub(2)?;
    let joint = slice.get(before + 1);
    joint
        .is_some_and(|token| is_joint(tokens, token))
        .then_some(before)
}

/// Whether a sign or word joins names: a comma, "and", the Japanese "to".
fn is_joint(tokens: Tokens<'_>, token: &Token) -> bool {
    token.is_break(Break::Comma)
        || token.is_word() && (token.meaning.has_any(M::JOIN) || tokens.text_of(token) == "と")
}

/// Whether only a sign that joins stands between the name at a place and the one before: `brand/network`.
fn follows_sign(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let pair = at.checked_sub(1).and_then(|start| slice.get(start..=at));
    matches!(pair, Some([left, right])
        if left.named.is_some()
            && tokens.text.get(left.end..right.start).is_some_and(|gap| listed::joins::is_sign(gap.trim())))
}

/// Whether "name" only leads to the name of a column: "Column 4, name: brand".
fn is_label(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let around = at.checked_sub(1).and_then(|start| slice.get(start..at + 3));
    matches!(around, Some([comma, name, colon, column])
        if matches!(comma.sort, Sort::Break(Break::Comma | Break::Open))
            && tokens.text_of(name) == "name"
            && colon.is_break(Break::Colon)
            && column.named.is_some())
}

/// Whether "ID" stands for the one that a publisher has: alone, and neither part of a longer name
/// ("session ID") nor followed by what it is ("ID: 41234").
fn is_bare_id(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| slice.get(at));
    let parted = |token: &Token| {
        let id = slice.get(at).map_or(token.end, |id| id.start);
        let gap = tokens.text.get(token.end..id).unwrap_or_default();
        !gap.trim_matches([' ', '_']).is_empty()
    };
    let alone = before.is_none_or(|token| match token.sort {
        Sort::Break(_) => true,
        Sort::Word if parted(token) => true,
        Sort::Word => token.meaning.has_any(
            M::LINK
                .or(M::JOIN)
                .or(M::INVALID)
                .or(M::MISSING)
                .or(M::DUPLICATE)
                .or(M::REQUIRED)
                .or(M::PROVIDE)
                .or(M::FIELD)
                .or(M::COLUMN),
        ),
        _ => false,
    });
    let mut after = slice.iter().skip(at + 1);
    let next = after.next();
    let next = if next.is_some_and(|token| token.is_break(Break::Colon)) {
        after.next()
    } else {
        next
    };
    let says = next.is_none_or(|token| {
        let speaks = !token.meaning.is_none() || tokens.folded_of(token) == "are";
        token.is_word() && speaks || matches!(token.sort, Sort::Break(_))
    });
    alone && says
}

pub(super) const fn meaning_of(named: Named) -> M {
    match named {
        Named::Custom(_) => M::ON_OTHER,
        Named::Ours(column) => match column {
            Column::NetworkPublisherId => M::ON_ID,
            Column::Name => M::ON_NAME,
            Column::MediaPropertyUrls => M::ON_URL,
            Column::PrimaryContactEmail => M::ON_EMAIL,
            Column::NetworkDateAccepted => M::ON_DATE,
            Column::PublisherGroup | Column::Categories | Column::Network | Column::Brand => {
                M::ON_REFERENCE
            }
        },
    }
}
