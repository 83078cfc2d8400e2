//! What a date is asked for that is another day, more than a day, or in a notation that is not told exactly.

use super::super::concept::Meaning as M;
use super::super::statement::Tokens;
use super::super::token::{Sort, Token};
use super::relation::is_outlived;

/// Whether a clause asks for that.
pub(in super::super) fn is_other_than_notation(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let demands = |token: &Token| token.is_word() && token.meaning.has_any(M::MUST);
    let at = slice.iter().position(demands);
    let behind = at.and_then(|at| slice.get(at + 1..)).unwrap_or_default();
    let words = slice.iter().filter(|token| token.is_word());
    let words: Vec<&str> = words.map(|token| tokens.folded_of(token)).collect();
    is_outlived(&words)
        || is_number(tokens, slice, behind)
        || is_with_time(tokens, slice, behind)
        || is_edge_of_month(tokens, behind)
        || is_of_country(tokens, slice)
}

/// Whether it is to be a number: of days, of seconds, or with digits alone. A month or a day of one is
/// counted in any notation.
fn is_number(tokens: Tokens<'_>, slice: &[Token], behind: &[Token]) -> bool {
    let link = |token: &&Token| {
        token.is_word()
            && (token.meaning.has_any(M::LINK)
                || matches!(tokens.folded_of(token), "be" | "a" | "an"))
    };
    let first = behind.iter().find(|token| !link(token));
    let is_piece = |token: &Token| {
        let pieces = ["month", "day", "year"];
        pieces
            .iter()
            .any(|piece| tokens.folded_of(token).contains(piece))
    };
    first.is_some_and(|token| token.is_word() && token.meaning.has_any(M::NUMBER))
        && !slice.iter().any(is_piece)
}

/// Whether it is to have a time, which a day does not give.
fn is_with_time(tokens: Tokens<'_>, slice: &[Token], behind: &[Token]) -> bool {
    let times = [
        "time",
        "atime",
        "hour",
        "hours",
        "timeofday",
        "timecomponent",
        "timepart",
        "timevalue",
        "timeportion",
        "timeinformation",
        "uhrzeit",
        "heure",
        "hora",
        "ora",
    ];
    let is_time = |token: &Token| token.is_word() && times.contains(&tokens.folded_of(token));
    let Some(at) = behind.iter().position(is_time) else {
        return false;
    };
    let before = behind.get(..at).unwrap_or_default();
    let is_nothing = |token: &Token| matches!(tokens.folded_of(token), "zero" | "no" | "any");
    let leads = |token: &Token| {
        token.meaning.has_any(M::CONTAIN)
            || ["with", "including", "specify", "mit", "avec", "con"]
                .contains(&tokens.folded_of(token))
    };
    let denied = M::NOT.or(M::CANNOT).or(M::HAS_NO).or(M::NO_SUCH);
    before.iter().any(leads)
        && !before.iter().any(is_nothing)
        && !slice.iter().any(|token| token.meaning.has_any(denied))
}

/// Whether it is to be the first or the last day of a month or the like.
fn is_edge_of_month(tokens: Tokens<'_>, behind: &[Token]) -> bool {
    let edges = ["first", "last", "1st", "beginning", "start", "end"];
    let spans = ["month", "week", "quarter", "year"];
    behind.iter().enumerate().any(|(at, token)| {
        let is_edge = edges.contains(&tokens.folded_of(token));
        let mut near = behind.iter().skip(at + 1).take(4);
        let spanned = |token: &Token| {
            let folded = tokens.folded_of(token);
            spans.iter().any(|span| folded.ends_with(span))
        };
        is_edge && near.any(spanned)
    })
}

/// Whether it is to be written as in a country, and nothing shows how that is.
fn is_of_country(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let is_shown = tokens
        .all
        .iter()
        .any(|token| token.sort == Sort::DateFormat);
    let is_notation = |token: &Token| {
        token.meaning.has_any(M::FORMAT)
            || ["notation", "style", "order"].contains(&tokens.folded_of(token))
    };
    let countries = ["us", "usa", "american", "british", "european"];
    let is_told = slice.iter().enumerate().any(|(at, token)| {
        let mut behind = slice.iter().skip(at + 1).take(2);
        countries.contains(&tokens.folded_of(token)) && behind.any(is_notation)
    });
    is_told && !is_shown
}
