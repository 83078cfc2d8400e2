//! The name of a field that no table knows, with which a statement begins.

use super::concept::Meaning as M;
use super::statement::Tokens;
use super::token::{Break, Sort};
use std::ops::Range;

/// Words that begin a statement and name no field: what a row as a whole is called, pronouns.
const NO_NAMES: [&str; 36] = [
    "this",
    "dieser",
    "diese",
    "dieses",
    "ce",
    "cet",
    "cette",
    "este",
    "esta",
    "esse",
    "essa",
    "questo",
    "questa",
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
    "publisher",
    "publishers",
    "partner",
    "partners",
    "affiliate",
    "affiliates",
    "contact",
    "company",
    "account",
    "customer",
    "user",
    "member",
    "site",
];

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
    let pronoun = tokens
        .text_of(first)
        .starts_with(|c| matches!(c, 'ぁ'..='ん'));
    let ordinary = pronoun || NO_NAMES.contains(&tokens.folded_of(first));
    (name <= 3 && says && !ordinary).then(|| tokens.text.get(first.start..last.end))?
}
