//! Whether the value that was read or to be converted, or the day that was given, is none: "got ''", "null
//! cannot be cast to a date", "there is no 31st of April".

use super::concept::Meaning as M;
use super::statement::Tokens;
use super::token::{Break, Sort, Token};

/// Whether nothing was there to be converted: "cannot cast null to date". That a value cannot become
/// nothing is another matter.
pub(super) fn is_converted(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let is_null = |token: &Token| {
        let nulls = ["null", "none", "nil", "undefined"];
        token.is_word() && !token.tied && nulls.contains(&tokens.folded_of(token))
    };
    let converts = |token: &Token| token.is_word() && token.meaning.has_any(M::PARSE);
    let cannot = |token: &Token| token.is_word() && token.meaning.has_any(M::CANNOT.or(M::NOT));
    let passive = slice.windows(4).any(|window| {
        matches!(window, [null, verb, rest @ ..]
            if is_null(null) && cannot(verb) && rest.iter().any(converts))
    });
    passive
        || slice.iter().any(cannot)
            && slice
                .windows(2)
                .any(|pair| matches!(pair, [parse, null] if converts(parse) && is_null(null)))
}

/// Whether all cells of a key, or the like, are said to hold nothing: "its parts are all null".
pub(super) fn holds_nothing(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let is = |token: &Token, words: &[&str]| words.contains(&tokens.folded_of(token));
    let of_null = ["null", "none", "nil", "undefined", "nan", "empty", "blank"];
    let held = [
        "cells", "values", "parts", "fields", "columns", "keys", "key",
    ];
    let ends = |at: usize| {
        let next = slice.get(at);
        next.is_none_or(|next| matches!(next.sort, Sort::Break(_)))
    };
    let are_null = slice.windows(3).enumerate().any(|(at, window)| {
        matches!(window, [are, all, null]
            if is(are, &["are", "were"]) && is(all, &["all", "both"]) && is(null, &of_null))
            && ends(at + 3)
    });
    are_null
        && slice
            .iter()
            .any(|token| token.is_word() && is(token, &held))
}

/// Whether nothing stands between the quotation marks of what was read, or of what a value must not be:
/// "got '' but expected a date", "brand cannot be ''".
pub(super) fn quotes_nothing(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    slice.iter().enumerate().any(|(at, token)| {
        let before = slice.get(..at).unwrap_or_default();
        let behind = slice.get(at + 1..).unwrap_or_default();
        is_empty(tokens, token)
            && (is_read(tokens, before, behind) || is_barred(tokens, before, behind))
    })
}

/// Whether a token is a pair of quotation marks with nothing between, and no end of other quotations.
fn is_empty(tokens: Tokens<'_>, token: &Token) -> bool {
    let before = tokens.text.get(..token.start).unwrap_or_default();
    let behind = tokens.text.get(token.end..).unwrap_or_default();
    let opens = |letter: char| !letter.is_alphanumeric() && !"'\"`".contains(letter);
    let mut before = before.chars().rev().skip(1);
    let mut behind = behind.chars().skip(1);
    token.sort == Sort::Quoted
        && token.meaning.has_any(M::EMPTY_VALUE)
        && before.next().is_none_or(opens)
        && behind.next().is_none_or(opens)
}

/// Whether the words around a value say that it was read: "got '' but", "'' given instead of".
fn is_read(tokens: Tokens<'_>, before: &[Token], behind: &[Token]) -> bool {
    let mut before = before.iter().rev();
    let read = before.find(|token| !token.is_break(Break::Colon));
    let reads = ["got", "received", "saw"];
    let given = |pair: &[Token]| {
        matches!(pair, [given, instead] if tokens.folded_of(given) == "given"
            && instead.meaning.has_any(M::GOT))
    };
    read.is_some_and(|token| token.is_word() && reads.contains(&tokens.folded_of(token)))
        || behind.get(..2).is_some_and(given)
}

/// Whether a value must not be what stands last, and nothing else.
fn is_barred(tokens: Tokens<'_>, before: &[Token], behind: &[Token]) -> bool {
    let [.., denies, last] = before else {
        return before.last().is_some_and(|only| is_denial(tokens, only));
    };
    let ends = |token: &Token| matches!(token.sort, Sort::Break(_));
    let is_be = matches!(tokens.folded_of(last), "be" | "equal");
    let is_denied = denies.is_word() && denies.meaning.has_any(M::NOT.or(M::CANNOT));
    behind.first().is_none_or(ends) && (is_be && is_denied || is_denial(tokens, last))
}

/// Whether a phrase ends with "not be".
fn is_denial(tokens: Tokens<'_>, token: &Token) -> bool {
    let folded = tokens.folded_of(token);
    token.is_word() && token.meaning.has_any(M::NOT.or(M::CANNOT)) && folded.ends_with("be")
}

/// The days that months do not have.
const NO_DAYS: [(&[&str], u8); 3] = [
    (
        &[
            "february",
            "feb",
            "februar",
            "fevrier",
            "febrero",
            "fevereiro",
            "febbraio",
        ],
        29,
    ),
    (
        &[
            "april", "apr", "avril", "abril", "aprile", "june", "jun", "juni", "juin", "junio",
        ],
        31,
    ),
    (
        &[
            "september",
            "sept",
            "sep",
            "november",
            "nov",
            "novembre",
            "noviembre",
        ],
        31,
    ),
];

/// Whether a day that no month has is said not to be: "there is no February 30", "June has no 31st".
pub(super) fn names_no_day(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let first_missing = |token: &Token| {
        let is = |months: &[&str]| months.contains(&tokens.folded_of(token));
        let known = NO_DAYS
            .iter()
            .find(|(months, _)| token.is_word() && is(months));
        known.map(|(_, day)| *day)
    };
    let mut places = slice.iter().enumerate();
    let month = places.find_map(|(at, token)| Some((at, first_missing(token)?)));
    let Some((month, least)) = month else {
        return false;
    };
    let is_day = |token: &Token| {
        let day = tokens.text_of(token).parse::<u8>();
        token.sort == Sort::Number && day.is_ok_and(|day| (least..=31).contains(&day))
    };
    let around = slice.iter().skip(month.saturating_sub(3)).take(7);
    let denies = M::HAS_NO.or(M::NO_SUCH).or(M::NOT);
    around.into_iter().any(is_day) && slice.iter().any(|token| token.meaning.has_any(denies))
}
