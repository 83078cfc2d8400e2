//! Which columns a statement names, ours and others.

use super::concept::Meaning as M;
use super::statement::Tokens;
use super::token::{Break, Sort, Token};
use super::vocabulary::Named;
use crate::column::Column;
use std::ops::Range;

/// The columns that a statement speaks of: the first that is certainly one, else the first ordinary
/// word that can be one, and those listed beside it.
pub(super) fn named(slice: &[Token], offset: usize) -> Vec<usize> {
    let is_name = |token: &Token| {
        token.named.is_some() && !(token.sort == Sort::Quoted && token.meaning.has_any(M::TYPE))
    };
    let mut first = None;
    let mut listed = false;
    let mut open = false;
    for (at, token) in slice.iter().enumerate() {
        if token.is_word() && !token.meaning.has_any(M::JOIN) {
            listed = token.meaning.has_any(M::LIST);
        }
        // "expected one of `name`, `brand`": what is allowed is not what the failure is about.
        let allowed = listed && token.sort == Sort::Quoted;
        if is_name(token) && !allowed {
            if token.strong || open {
                first = Some(at);
                break;
            }
            first = first.or(Some(at));
        }
        open = token.is_break(Break::Open);
    }
    let Some(first) = first else {
        return Vec::new();
    };
    let mut named = vec![offset + first];
    let mut joined = false;
    for (at, token) in slice.iter().enumerate().skip(first + 1) {
        if is_name(token) && joined {
            named.push(offset + at);
            joined = false;
        } else if token.is_break(Break::Comma) || token.is_word() && token.meaning.has_any(M::JOIN)
        {
            joined = true;
        } else {
            break;
        }
    }
    named
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

/// The unknown word or two with which a statement begins and of which it then says that it must be
/// something.
pub(super) fn unknown_name<'a>(tokens: Tokens<'a>, range: &Range<usize>) -> Option<&'a str> {
    let slice = tokens.slice(range);
    let skipped = slice
        .iter()
        .take_while(|token| {
            token
                .meaning
                .has_any(M::LINK.or(M::FIELD).or(M::COLUMN).or(M::ROW))
                && !token.meaning.has_any(M::MUST)
                || matches!(
                    token.sort,
                    Sort::Number | Sort::Break(Break::Colon | Break::Part | Break::Open)
                )
        })
        .count();
    let rest = slice.get(skipped..)?;
    let name = rest
        .iter()
        .take_while(|token| {
            token.is_word() && token.meaning.is_none() && tokens.folded_of(token).len() > 1
        })
        .count();
    let next = rest.get(name)?;
    let (first, last) = (rest.first()?, rest.get(name.checked_sub(1)?)?);
    let says = next
        .meaning
        .has_any(M::MUST.or(M::LINK).or(M::NOT).or(M::CANNOT).or(M::FIELD))
        || next.is_break(Break::Colon);
    let ordinary = [
        "this",
        "it",
        "that",
        "there",
        "these",
        "you",
        "we",
        "sorry",
        "please",
        "import",
        "validation",
    ]
    .contains(&tokens.folded_of(first));
    (name <= 3 && says && !ordinary).then(|| tokens.text.get(first.start..last.end))?
}
