//! A value that a text names beside its failure, without saying what it is: "URL is invalid. Our records: acme.com". If it
//! is not that of the row, either the row is another or the value is, and nothing follows for what stands there.

use super::super::concept::Meaning as M;
use super::super::hint;
use super::super::qualified::{OneOf, set};
use super::super::statement::Tokens;
use super::super::token::{Break, Sort, Token};
use crate::failure::FailureKind;
use std::ops::Range;

/// Words that lead to what is no value of a row: where help is, which row or error it is.
static ELSEWHERE: OneOf = OneOf::new(|| {
    set(
        "see siehe voir vea vedi ver visit docs documentation doc help more details info learn read guide guidelines manual contact \
         support write ask row line record error code ref reference ticket request batch job case version status http zeile fehler \
         ligne erreur fila linea riga linha erro like such redirect redirects redirected on at under from link domain owned \
         belongs",
    )
});

/// What the words say round a number that is a bound.
const BOUNDS: M = M::MOST
    .or(M::LEAST)
    .or(M::GREATER)
    .or(M::LESSER)
    .or(M::RANGE)
    .or(M::LENGTH)
    .or(M::EXAMPLE)
    .or(M::CONTAIN);

/// The values of the sort that failed which a clause names.
pub(super) fn found<'t>(
    tokens: Tokens<'t>,
    clause: &Range<usize>,
    kind: FailureKind,
) -> impl Iterator<Item = &'t str> {
    let slice = tokens.slice(clause);
    let is_value = move |token: &&Token| match kind {
        FailureKind::BadUrl => token.sort == Sort::Url,
        FailureKind::BadEmail => token.sort == Sort::Email,
        // What a text begins with is a code, or the key of the row.
        FailureKind::BadNumber => clause.start > 0 && hint::is_id(tokens, token),
        _ => false,
    };
    let says_otherwise =
        |token: &Token| token.meaning.has_any(BOUNDS) || ELSEWHERE.has(tokens.folded_of(token));
    // "e.g.:" ends the clause before.
    let near = tokens.slice(&(clause.start.saturating_sub(3)..clause.end));
    let is_of_row = !near.iter().any(says_otherwise) && !is_refused(tokens, clause);
    let values = slice
        .iter()
        .filter(move |token| is_of_row && is_value(token));
    let texts = values.map(move |token| before_title(tokens.text_of(token)));
    texts.filter(|text| !hint::is_model(text) && !text.ends_with("://"))
}

/// Whether a clause stands behind the colon of one that finds a value wanting: "invalid URL: acme.com".
fn is_refused(tokens: Tokens<'_>, clause: &Range<usize>) -> bool {
    let before = tokens.slice(&(0..clause.start));
    let Some((colon, before)) = before.split_last() else {
        return false;
    };
    let is_break = |token: &Token| matches!(token.sort, Sort::Break(_));
    let start = before.iter().rposition(is_break).map_or(0, |at| at + 1);
    let claim = before.get(start..).unwrap_or_default();
    let finds = M::UNFIT.or(M::NOT).or(M::CANNOT).or(M::UNKNOWN);
    colon.is_break(Break::Colon) && claim.iter().any(|token| token.meaning.has_any(finds))
}

/// An address without the title of its column that a program has put behind it: `https://acme.com:Website__c`.
fn before_title(text: &str) -> &str {
    let is_title = |at: &usize| {
        let behind = text.get(at + 1..).unwrap_or_default();
        behind.starts_with(|letter: char| letter.is_ascii_alphabetic())
    };
    let mut colons = text.match_indices(':').map(|(at, _)| at);
    let end = colons.find(is_title).unwrap_or(text.len());
    text.get(..end).unwrap_or(text)
}
