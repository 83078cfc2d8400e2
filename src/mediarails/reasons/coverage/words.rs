//! Which words of a text no table knows, and which of them a finding holds all the same.

use super::super::gathered::Finding;
use super::super::statement::Tokens;
use super::super::token::Token;
use super::super::{camel, unheard, vocabulary};
use crate::failure::{Target, Want};
use std::ops::Range;

/// Whether a token is a word that no table knows: no code, no sign, no name of a program's own.
pub(in super::super) fn is_unknown(
    tokens: Tokens<'_>,
    slice: &[Token],
    at: usize,
    token: &Token,
) -> bool {
    let folded = tokens.folded_of(token);
    let is_known = vocabulary::is_usual(folded) || vocabulary::is_place(folded);
    let is_code = folded.bytes().any(|byte| byte.is_ascii_digit());
    let is_letter = folded.len() == 1 && folded.is_ascii();
    // What a name of an error says in one word need not be all that is told.
    let is_name = token.is_word() && token.named.is_none() && camel::is_name(tokens.text_of(token));
    (is_name || unheard::is_unknown(tokens, token))
        && !(is_known || is_code || is_letter || is_of_program(tokens, slice, at))
}

/// Whether a word is part of a dotted name, as of an exception: `java.net.MalformedURLException`.
fn is_of_program(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let ends = |token: &Token| {
        let folded = tokens.folded_of(token);
        folded.len() > "exception".len()
            && (folded.ends_with("exception") || folded.ends_with("error"))
    };
    let Some(token) = slice.get(at) else {
        return false;
    };
    let joined = |left: &Token, right: &Token| {
        matches!(
            tokens.text.get(left.end..right.start),
            Some("." | "::" | "$" | "\\")
        )
    };
    let pairs = || slice.iter().zip(slice.iter().skip(1));
    let begins = pairs()
        .take(at)
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
        .take_while(|(left, right)| joined(left, right))
        .count();
    let first = slice.get(at - begins).unwrap_or(token);
    let goes_on = pairs()
        .skip(at)
        .take_while(|(left, right)| joined(left, right))
        .count();
    let last = slice.get(at + goes_on).unwrap_or(token);
    let scoped = tokens
        .text
        .get(..token.start)
        .is_some_and(|before| before.ends_with("::"));
    scoped || ends(last) || (begins + goes_on > 0 && vocabulary::is_root(tokens.folded_of(first)))
}

/// Whether a token stands in one of these ranges of the text, in whole or in part.
pub(super) fn meets(ranges: &[Range<usize>], token: &Token) -> bool {
    ranges
        .iter()
        .any(|range| range.start < token.end && token.start < range.end)
}

/// Whether a finding holds the word: as an allowed value, or as the name of a column that is none of
/// ours.
pub(super) fn is_told(tokens: Tokens<'_>, token: &Token, findings: &[Finding]) -> bool {
    let word = tokens.text_of(token);
    let holds = |text: &String| {
        text.split(|letter: char| !letter.is_alphanumeric())
            .any(|part| part == word)
    };
    findings.iter().any(|found| {
        let named = matches!(&found.failure.target, Target::Other(name) if holds(name));
        let allowed = found.failure.wants.iter().any(|want| match want {
            Want::OneOf(values) => values.iter().any(holds),
            _ => false,
        });
        named || allowed
    })
}
