//! What a text announces and does not tell: more errors than were found, a list that goes on, a code that
//! no table knows beside others.

use super::super::abut;
use super::super::concept::Meaning as M;
use super::super::statement::Tokens;
use super::super::token::{Break, Sort, Token};
use std::ops::Range;

/// Whether a clause counts more errors than were found: "3 errors", "and 1 more error", "1 of 2".
pub(super) fn counts_more(tokens: Tokens<'_>, slice: &[Token], found: usize) -> bool {
    let Some(at) = slice.iter().position(|token| token.sort == Sort::Number) else {
        return false;
    };
    let (before, rest) = slice.split_at(at);
    let [number, after @ ..] = rest else {
        return false;
    };
    let count = |token: &Token| tokens.text_of(token).parse().unwrap_or(0_usize);
    let counts = |what: &Token| is_trouble(tokens.folded_of(what));
    let is = |token: &Token, word: &str| tokens.folded_of(token) == word;
    match after {
        [of, whole, what @ ..]
            if matches!(tokens.folded_of(of), "of" | "von" | "de" | "di")
                && whole.sort == Sort::Number =>
        {
            let bare = before.is_empty() && what.is_empty();
            let counted = what.first().or(before.last()).is_some_and(counts);
            (bare || counted) && (2..100).contains(&count(whole)) && count(whole) > found
        }
        [more, what @ ..] if is_more(tokens.folded_of(more)) => {
            count(number) > 0 && what.first().is_none_or(counts)
        }
        [what, more] if counts(what) && (is(more, "more") || is(more, "mas")) => count(number) > 0,
        [what, ..] => {
            (2..100).contains(&count(number))
                && counts(what)
                && tokens.text_of(what) != "ERROR"
                && count(number) > found
        }
        [] => false,
    }
}

/// Whether a folded word means what can be wrong with a row.
fn is_trouble(folded: &str) -> bool {
    matches!(
        folded,
        "error"
            | "errors"
            | "reasons"
            | "problem"
            | "problems"
            | "issue"
            | "issues"
            | "failure"
            | "failures"
            | "fehler"
            | "erreur"
            | "erreurs"
            | "errores"
            | "erros"
            | "errori"
    )
}

/// Whether a folded word says that there are others.
fn is_more(folded: &str) -> bool {
    matches!(
        folded,
        "more"
            | "other"
            | "others"
            | "further"
            | "additional"
            | "weitere"
            | "weiterer"
            | "autre"
            | "autres"
            | "otros"
            | "otro"
            | "outros"
            | "altri"
    )
}

/// Whether a clause behind what was said of a column says only that the text or its list goes on:
/// "URL invalid, truncated".
pub(super) fn goes_on(tokens: Tokens<'_>, clause: &Range<usize>) -> bool {
    let slice = tokens.slice(clause);
    let is = |words: &[&str], token: &Token| words.contains(&tokens.folded_of(token));
    let cut_off = [
        "truncated",
        "etc",
        "usw",
        "more",
        "others",
        "abgeschnitten",
        "gekurzt",
        "tronque",
        "truncado",
    ];
    let around = [
        "message", "list", "output", "text", "errors", "and", "was", "is", "meldung", "liste",
    ];
    let says = slice.iter().any(|token| is(&cut_off, token));
    // "Name is too long, truncated" tells what became of the value.
    let before = tokens.slice(&(0..clause.start));
    let long = || before.iter().any(|token| token.meaning.has_any(M::LONG));
    says && !long()
        && is_behind_failure(tokens, clause.start)
        && slice
            .iter()
            .all(|token| is(&cut_off, token) || is(&around, token))
}

/// Whether dots behind the sign of a list end the text: "URL invalid, ...".
pub(super) fn ends_with_dots(tokens: Tokens<'_>) -> bool {
    let text = tokens.text.trim_end_matches([')', ']', ' ']);
    let listed = text.trim_end_matches(['.', '\u{2026}']);
    let dots = text.len() - listed.len();
    let words = tokens
        .all
        .iter()
        .take_while(|token| token.end <= listed.len());
    dots >= "...".len()
        && listed
            .trim_end()
            .ends_with([',', ';', '|', '/', '+', '&', '(', '['])
        && is_behind_failure(tokens, words.count())
}

/// Whether a word that can end a failure stands before the signs in front of a place.
fn is_behind_failure(tokens: Tokens<'_>, at: usize) -> bool {
    let before = tokens.slice(&(0..at)).iter().rev();
    let mut words = before
        .skip_while(|token| matches!(token.sort, Sort::Break(_)) || token.meaning.has_any(M::JOIN));
    words
        .next()
        .is_some_and(|token| token.is_word() && abut::ends(token))
}

/// Whether a list of codes holds one that only a number tells apart: `INVALID_EMAIL, E1043`.
pub(super) fn lists_number(tokens: Tokens<'_>) -> bool {
    let lists = [Break::Bar, Break::Comma, Break::Item, Break::Part];
    let is_list = |token: &Token| lists.iter().any(|sign| token.is_break(*sign));
    let is_number = |token: &Token| {
        let text = tokens.text_of(token);
        token.is_word()
            && text.bytes().any(|byte| byte.is_ascii_digit())
            && text
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
    };
    let places = tokens.all.windows(3).enumerate();
    places
        .filter(|(_, window)| {
            matches!(window, [code, sign, number]
                if code.tied && is_list(sign) && is_number(number))
        })
        .any(|(at, _)| tokens.all.get(at + 3).is_none_or(is_list))
}
