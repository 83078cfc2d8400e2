//! Columns that codes name: `ERR_UNKNOWN_BRAND`, `NETWORK_NOT_FOUND`. A title inside a code is that of a
//! column only where all the rest of the code says what is wrong with a value.

use super::camel;
use super::concept::Meaning as M;
use super::token::Token;
use super::vocabulary::{Named, Vocabulary};
use std::ops::Range;

/// What is wrong with a value.
const CLAIMS: M = M::INVALID
    .or(M::UNKNOWN)
    .or(M::NOT)
    .or(M::MISSING)
    .or(M::REQUIRED)
    .or(M::BLANK)
    .or(M::DUPLICATE)
    .or(M::LONG);
/// What else such a code may hold.
const FILLS: M = CLAIMS
    .or(M::TROUBLE)
    .or(M::FOUND)
    .or(M::VALID)
    .or(M::RECOGNISED)
    .or(M::ALLOWED)
    .or(M::VALUE)
    .or(M::FIELD);

/// The column that the name of an error speaks of, all the rest of which says what is wrong with its
/// value: `BrandNotFoundException`.
pub(super) fn column_of_error(word: &str, vocabulary: &Vocabulary) -> Option<Named> {
    let pieces: Vec<&str> = Some(word)
        .filter(|word| camel::is_name(word))
        .map(|word| camel::pieces(word).collect())?;
    let entry = |range: Range<usize>| {
        let phrase = pieces.get(range)?.concat().to_ascii_lowercase();
        vocabulary.get(&phrase)
    };
    let title = |at: usize, count: usize| {
        let entry = entry(at..at + count)?;
        entry.named.filter(|_| entry.meaning.is_none())
    };
    let places = (0..pieces.len()).flat_map(|at| (1..=3).rev().map(move |count| (at, count)));
    let (at, count, column) = places
        .into_iter()
        .find_map(|(at, count)| Some((at, count, title(at, count)?)))?;
    let is_filler = |place: &usize| {
        pieces
            .get(*place)
            .is_some_and(|piece| camel::is_filler(piece))
    };
    let rest =
        (0..pieces.len()).filter(|place| !(at..at + count).contains(place) && !is_filler(place));
    let said = rest.map(|place| entry(place..place + 1).map_or(M::NONE, |entry| entry.meaning));
    let said: Vec<M> = said.collect();
    let claims = said.iter().any(|said| said.has_any(CLAIMS));
    (claims && said.iter().all(|said| said.has_any(FILLS))).then_some(column)
}

/// What stands before the name of a column where a program marks the fields of its user: `cf_brand`.
const MARKS: [&str; 26] = [
    "cf",
    "u",
    "new",
    "custentity",
    "custbody",
    "custrecord",
    "custcol",
    "custom",
    "cust",
    "x",
    "udf",
    "acf",
    "wpcf",
    "fld",
    "attr",
    "c",
    "f",
    "p",
    "row",
    "col",
    "in",
    "crm",
    "partner",
    "publisher",
    "txt",
    "data",
];

/// Whether a folded word is such a mark.
pub(super) fn is_mark(folded: &str) -> bool {
    MARKS.contains(&folded)
}

/// Lets a title behind such a mark name its column.
pub(super) fn name_marked(folded: &str, tokens: &mut [Token], vocabulary: &Vocabulary) {
    let key = |token: &Token| {
        folded
            .get(token.fold_start..token.fold_end)
            .unwrap_or_default()
    };
    for at in 1..tokens.len() {
        let ends = tokens.get(at + 1).is_none_or(|next| !next.tied);
        let Some([mark, title]) = tokens.get_mut(at - 1..=at) else {
            return;
        };
        if ends && title.tied && !mark.tied && is_mark(key(mark)) && title.named.is_none() {
            title.named = vocabulary.get(key(title)).and_then(|entry| entry.named);
            title.strong = title.named.is_some();
        }
    }
}

/// Lets the titles in codes name their columns.
pub(super) fn name_columns(
    text: &str,
    folded: &str,
    tokens: &mut [Token],
    vocabulary: &Vocabulary,
) {
    let mut start = 0;
    while start < tokens.len() {
        let tied = tokens.iter().skip(start + 1).take_while(|token| token.tied);
        let end = start + 1 + tied.count();
        if let Some(code) = tokens.get_mut(start..end).filter(|code| code.len() > 1) {
            name_column(text, folded, code, vocabulary);
        }
        start = end;
    }
}

fn name_column(text: &str, folded: &str, code: &mut [Token], vocabulary: &Vocabulary) {
    let is_plain = |token: &Token| {
        let word = text.get(token.start..token.end).unwrap_or_default();
        word.bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
    };
    if !code.iter().all(is_plain) {
        return;
    }
    // What has a type of its own ("URL") says what is wrong without the column.
    let title = |token: &Token| {
        let key = folded.get(token.fold_start..token.fold_end)?;
        let entry = vocabulary.get(key)?;
        entry.named.filter(|_| token.meaning.is_none())
    };
    let mut titles = code.iter().enumerate();
    let Some((at, column)) = titles.find_map(|(at, token)| Some((at, title(token)?))) else {
        return;
    };
    // A bound says nothing by itself: `NAME_LEN_GT_60`.
    let mut rest = code
        .iter()
        .enumerate()
        .filter(|(place, token)| *place != at && token.is_word());
    let claims = rest.clone().any(|(_, token)| token.meaning.has_any(CLAIMS));
    if claims
        && rest.all(|(_, token)| token.meaning.has_any(FILLS))
        && let Some(token) = code.get_mut(at)
    {
        token.named = Some(column);
    }
}
