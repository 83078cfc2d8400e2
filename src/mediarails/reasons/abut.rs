//! Failures that follow each other with nothing between them that parts them, or only a sign that is no
//! punctuation: `URL is invalid Brand is unknown`, `URL is invalid/Unknown brand`.

use super::concept::Meaning as M;
use super::statement::Tokens;
use super::token::{Break, Sort, Token};
use std::ops::Range;

/// What is wrong with a value, in one word that can stand before or behind what it is said of.
pub(super) const CLAIM: M = M::UNFIT
    .or(M::UNKNOWN)
    .or(M::MISSING)
    .or(M::DUPLICATE)
    .or(M::REQUIRED)
    .or(M::BLANK)
    .or(M::NOT_FOUND)
    .or(M::LONG)
    .or(M::SHORT);

/// What can end a failure: what is wrong, or what should have been and is not.
const END: M = CLAIM
    .or(M::FOUND)
    .or(M::VALID)
    .or(M::ALLOWED)
    .or(M::RECOGNISED)
    .or(M::TYPE);

/// Whether one failure ends right before a place of a part and another begins there.
pub(super) fn begins_next(tokens: Tokens<'_>, part: &Range<usize>, at: usize) -> bool {
    let before = at.checked_sub(1).filter(|before| *before >= part.start);
    let rest = tokens.slice(&(at..part.end));
    before
        .and_then(|before| tokens.all.get(before))
        .is_some_and(|before| {
            ends(before)
                && !is_again(before, rest)
                && (begins(tokens, rest) || before.is_word() && !code(rest).is_empty())
        })
}

/// Whether the sign at the front can part failures as well as other things: a bar without spaces, or
/// brackets of which one closes and the next opens.
pub(super) fn is_sign(rest: &[Token]) -> bool {
    matches!(rest, [bar, ..] if bar.is_break(Break::Bar))
        || matches!(rest, [close, open, ..]
            if close.is_break(Break::Close) && open.is_break(Break::Open))
}

/// Whether a failure can end with a token.
pub(super) fn ends(token: &Token) -> bool {
    match token.sort {
        Sort::Word => {
            let leads = M::LINK.or(M::JOIN).or(M::FIELD).or(M::COLUMN);
            token.tied
                || token.named.is_some()
                || token.meaning.has_any(END) && !token.meaning.has_any(leads)
        }
        Sort::Quoted | Sort::Url | Sort::Email | Sort::Date | Sort::Number => true,
        Sort::Break(sort) => sort == Break::Close,
        _ => false,
    }
}

/// Whether a failure begins: with what it speaks of and what it says of it, or the other way round.
pub(super) fn begins(tokens: Tokens<'_>, rest: &[Token]) -> bool {
    let [first, behind @ ..] = rest else {
        return false;
    };
    let says = |token: &Token| {
        token.is_word()
            && !token.tied
            && !is_thing(token)
            && (token
                .meaning
                .has_any(CLAIM.or(M::NOT).or(M::CANNOT).or(M::MUST))
                || is_verb(tokens.folded_of(token)))
    };
    // "Brand "Acme" is unknown", "date format is wrong"
    let of_value = M::FIELD.or(M::VALUE).or(M::FORMAT);
    let is_more = |token: &&Token| {
        token.sort == Sort::Quoted && token.named.is_none() || token.meaning.has_any(of_value)
    };
    let next = behind.iter().find(|token| !is_more(token));
    if is_thing(first) {
        return next.is_some_and(|next| says(next) || next.is_break(Break::Colon));
    }
    let second = behind.first().is_some_and(is_thing);
    says_first(first) && second && !behind.get(1).is_some_and(is_thing)
}

/// The same, or a code begins that may tell a failure.
pub(super) fn begins_any(tokens: Tokens<'_>, rest: &[Token]) -> bool {
    begins(tokens, rest) || !code(rest).is_empty()
}

/// Whether a word says what is wrong with what follows it: "unknown brand".
pub(super) fn says_first(token: &Token) -> bool {
    token.is_word() && !token.tied && token.named.is_none() && token.meaning.has_any(CLAIM)
}

/// Whether a word is the name of a column or of a sort of value.
pub(super) fn is_thing(token: &Token) -> bool {
    token.is_word()
        && !token.tied
        && (token.named.is_some()
            || token.meaning.has_any(M::TYPE) && !token.meaning.has_any(CLAIM.or(M::MUST)))
}

/// Whether a folded word begins what is said of something.
fn is_verb(folded: &str) -> bool {
    matches!(
        folded,
        "is" | "are"
            | "was"
            | "were"
            | "has"
            | "have"
            | "does"
            | "do"
            | "ist"
            | "sind"
            | "est"
            | "sont"
            | "es"
            | "son"
            | "sao"
            | "sono"
    )
}

/// Whether the name at the front has just been named.
fn is_again(before: &Token, rest: &[Token]) -> bool {
    let named = rest.first().and_then(|first| first.named);
    named.is_some() && before.named == named
}

/// The code at the front, whose words are tied to each other; nothing if there is none.
pub(super) fn code(rest: &[Token]) -> &[Token] {
    let tied = rest.iter().skip(1).take_while(|token| token.tied).count();
    let begins = rest
        .first()
        .is_some_and(|first| first.is_word() && !first.tied && tied > 0);
    rest.get(..tied + 1).filter(|_| begins).unwrap_or_default()
}
