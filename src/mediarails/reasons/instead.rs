//! What was given in place of what was asked for: "'soon' given instead of a date". Behind "instead of" then
//! stands what the value has to be, whereas behind a demand it is what the value was.

use super::concept::Meaning as M;
use super::statement::Tokens;
use super::token::{Break, Sort, Token};

/// What says that something came.
const GIVEN: [&str; 14] = [
    "given",
    "wasgiven",
    "got",
    "received",
    "found",
    "saw",
    "seen",
    "supplied",
    "yousupplied",
    "provided",
    "entered",
    "youentered",
    "passed",
    "waspassed",
];

/// The place of the "instead of" behind which a type is asked for, if something else was given before it.
pub(super) fn place(tokens: Tokens<'_>, slice: &[Token]) -> Option<usize> {
    let is = |token: &Token, words: &[&str]| words.contains(&tokens.folded_of(token));
    let leads = |token: &Token| token.is_word() && is(token, &["insteadof", "ratherthan"]);
    let at = slice.iter().position(leads)?;
    let (before, behind) = slice.split_at(at);
    let ends = |token: &Token| matches!(token.sort, Sort::Break(Break::Sentence | Break::Part));
    let mut clause = before.iter().rev().take_while(|token| !ends(token));
    let mut given = false;
    let demanded = clause.any(|token| {
        given |= token.is_word() && is(token, &GIVEN);
        token.is_word()
            && token
                .meaning
                .has_any(M::MUST.or(M::PROVIDE).or(M::REQUIRED))
    });
    let link = |token: &&Token| {
        let links = ["a", "an", "the", "valid", "any", "plain"];
        token.is_word() && is(token, &links)
    };
    let asked = behind.iter().skip(1).find(|token| !link(token));
    let is_type = |token: &Token| token.is_word() && token.meaning.has_any(M::TYPE.or(M::TEXT));
    (given && !demanded && asked.is_some_and(is_type)).then_some(at)
}

/// The meaning of the word at a place where "instead of" stands at another: what it demands, and no type
/// for what was given before it unless that was nothing.
pub(super) fn meant(meaning: M, at: usize, instead: usize) -> M {
    match at.cmp(&instead) {
        std::cmp::Ordering::Less if meaning.has_any(M::NULL) => M::GOT_NULL,
        std::cmp::Ordering::Less => meaning.without(M::TYPE.or(M::TEXT).or(M::GOT).or(M::RECEIVED)),
        std::cmp::Ordering::Equal => M::MUST,
        std::cmp::Ordering::Greater => meaning,
    }
}
