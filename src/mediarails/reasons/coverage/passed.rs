//! What a text names beside the columns of its findings: a column or sort of value that something is said
//! of, and that the reading passed over.

use super::super::concept::Meaning as M;
use super::super::finding::columns_of_types;
use super::super::gathered::Finding;
use super::super::statement::Tokens;
use super::super::token::{Break, Sort, Token};
use super::super::vocabulary::{self, Named};
use super::super::{abut, naming};
use crate::column::Column;
use crate::failure::{FailureKind, Target};
use std::ops::Range;

/// Whether a clause says something of a column or sort of value that no finding is of, or lists one
/// beside those of the findings: "URL invalid brand", "email invalid, brand".
pub(super) fn passes_over(tokens: Tokens<'_>, clause: &Range<usize>, findings: &[Finding]) -> bool {
    if findings
        .iter()
        .any(|found| found.failure.kind.is_of_the_row())
    {
        return false;
    }
    let slice = tokens.slice(clause);
    (0..slice.len()).any(|at| misses_other(tokens, slice, at, findings))
        || (0..slice.len())
            .any(|at| passes_over_code(abut::code(slice.get(at..).unwrap_or_default()), findings))
        || (0..slice.len()).any(|at| {
            names_other(tokens, slice, at, findings)
                && (is_spoken_of(tokens, slice, at) || is_listed(tokens, clause, slice))
                && !is_related(tokens, slice, at)
        })
}

/// Whether the clause says that the thing the row stands for is not there, and no finding is of it: "URL is
/// invalid Partner not found".
fn misses_other(tokens: Tokens<'_>, slice: &[Token], at: usize, findings: &[Finding]) -> bool {
    let Some([thing, behind @ ..]) = slice.get(at..) else {
        return false;
    };
    let gone = match behind {
        [one, ..] if one.meaning.has_any(M::NOT_FOUND) => true,
        [not, one, ..] => not.meaning.has_any(M::NOT) && one.meaning.has_any(M::FOUND),
        _ => false,
    };
    let is_of_thing = |found: &Finding| matches!(found.failure.target, Target::Other(_));
    gone && thing.is_word()
        && thing.meaning.is_none()
        && thing.named.is_none()
        && vocabulary::is_place(tokens.folded_of(thing))
        && at
            .checked_sub(1)
            .and_then(|before| slice.get(before))
            .is_none_or(|before| abut::ends(before) || matches!(before.sort, Sort::Break(_)))
        && !findings.iter().any(is_of_thing)
        && findings
            .iter()
            .any(|found| found.failure.kind != FailureKind::UnknownReference)
}

/// Whether a code says what is wrong with a column or a sort of value that no finding is of: `INVALID_DATE`.
fn passes_over_code(code: &[Token], findings: &[Finding]) -> bool {
    let claims = code
        .iter()
        .any(|token| token.meaning.has_any(abut::CLAIM.or(M::NOT)));
    let is_part = code.iter().any(|token| token.meaning.has_any(M::PIECE));
    let is_other = |token: &Token| is_of_none(&columns_of(token), findings);
    claims && !is_part && code.iter().any(is_other)
}

/// The columns that a word speaks of: the one that it names, or those of the sorts of values it means.
fn columns_of(token: &Token) -> Vec<Column> {
    match token.named {
        Some(Named::Ours(column)) => vec![column],
        Some(Named::Custom(_)) => Vec::new(),
        None => columns_of_types(token.meaning).collect(),
    }
}

/// Whether there are such columns and no finding is of one of them.
fn is_of_none(columns: &[Column], findings: &[Finding]) -> bool {
    let is_found = |column: &Column| {
        findings.iter().any(|found| {
            found.failure.kind.only_column() == Some(*column)
                || found.failure.target == Target::Column(*column)
        })
    };
    !columns.is_empty() && !columns.iter().any(is_found)
}

/// Whether a word names a column or a sort of value and no finding is of it.
fn names_other(tokens: Tokens<'_>, slice: &[Token], at: usize, findings: &[Finding]) -> bool {
    let part = M::PIECE.or(M::NUMBER);
    let is_thing = |token: &&Token| {
        abut::is_thing(token) && (token.named.is_some() || !token.meaning.has_any(part))
    };
    let Some(token) = slice.get(at).filter(is_thing) else {
        return false;
    };
    let can_be = token.named.is_none() || naming::names_column(tokens, slice, at);
    can_be && is_of_none(&columns_of(token), findings)
}

/// Whether the clause says of the word at a place what is wrong with it, or ends with it behind a failure.
fn is_spoken_of(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let (before, behind) = slice.split_at(at.min(slice.len()));
    let last = before
        .iter()
        .rev()
        .find(|token| !matches!(token.sort, Sort::Break(_)));
    let end = slice.last().map_or(0, |token| token.end);
    let rest = tokens.all.iter().skip_while(|token| token.start < end);
    let mut rest = rest.take(2);
    // "then Brand: unknown"
    let mut headed = || {
        rest.next()
            .is_some_and(|token| token.is_break(Break::Colon))
            && rest
                .next()
                .is_some_and(|token| token.meaning.has_any(abut::CLAIM))
    };
    abut::begins(tokens, behind)
        || last.is_some_and(abut::says_first)
        || denies_valid(before)
        || behind.len() == 1 && (last.is_some_and(abut::ends) || headed())
}

/// Whether words end in saying that something is no valid one: "not a valid".
fn denies_valid(words: &[Token]) -> bool {
    let [before @ .., valid] = words else {
        return false;
    };
    let mut before = before.iter().rev();
    let not = before.find(|token| !token.meaning.has_any(M::LINK));
    valid.meaning.has_any(M::VALID) && not.is_some_and(|not| not.meaning.has_any(M::NOT))
}

/// Whether the words before the name at a place, or before one behind it, say how it stands to another:
/// "URL of the brand".
fn is_related(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let claims = |token: &Token| token.meaning.has_any(abut::CLAIM);
    let relates = |token: &Token| {
        let mut words = RELATING.split(' ');
        words.any(|word| word == tokens.folded_of(token))
    };
    let is_led = |place: &usize| {
        let before = slice.get(..*place).unwrap_or_default().iter().rev();
        before
            .take(2)
            .take_while(|token| token.is_word() && !abut::is_thing(token) && !claims(token))
            .any(relates)
    };
    let names = |place: &usize| slice.get(*place).is_some_and(|token| token.named.is_some());
    (at..slice.len())
        .filter(|place| *place == at || names(place))
        .any(|place| is_led(&place))
}

/// Words that say how what follows them stands to what was named before.
const RELATING: &str = "of for in on at from with by to under fur von vom der des im bei zu zur zum mit de du \
                        pour dans del para en da do di per con com";

/// Whether a clause is nothing but the names of columns, behind a sign that lists them.
fn is_listed(tokens: Tokens<'_>, clause: &Range<usize>, slice: &[Token]) -> bool {
    let before = clause
        .start
        .checked_sub(1)
        .and_then(|at| tokens.all.get(at));
    let behind = tokens.all.get(clause.end);
    let joins = |token: &Token| {
        matches!(
            token.sort,
            Sort::Break(Break::Comma | Break::Dash | Break::Part | Break::Item)
        ) || token.is_word()
    };
    before.is_some_and(joins)
        && behind.is_none_or(|token| !token.is_break(Break::Colon))
        && slice.iter().all(|token| {
            token.is_word() && (token.named.is_some() || token.meaning.has_any(M::LINK))
        })
}
