//! Whether the value that was to be converted, or the day that was given, is none: "null cannot be cast to
//! a date", "there is no 31st of April".

use super::concept::Meaning as M;
use super::statement::Tokens;
use super::token::{Sort, Token};

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
