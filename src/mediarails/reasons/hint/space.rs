//! Where a value must not have white space.

use super::super::concept::Meaning as M;
use super::super::statement::Tokens;
use super::super::token::Token;
use crate::failure::Want;

/// White space that a statement refuses: at the ends, or anywhere. Nothing where it speaks of spaces
/// between words ("double spaces"), or demands one.
pub(super) fn refused(tokens: Tokens<'_>, slice: &[Token]) -> Option<Want> {
    let says = |meaning: M| slice.iter().any(|token| token.meaning.has_any(meaning));
    let begins = |words: &[&str]| {
        slice.iter().any(|token| {
            let folded = tokens.folded_of(token);
            token.is_word() && words.iter().any(|word| folded.starts_with(word))
        })
    };
    let demanded = says(M::MUST) && !says(M::NOT);
    let inside = begins(&[
        "double",
        "multiple",
        "consecutive",
        "extra",
        "inner",
        "between",
        "several",
        "repeated",
        "two",
        "inside",
        "within",
        "around",
        "after",
        "before",
        "without",
    ]);
    if !says(M::SPACE) || demanded || inside {
        return None;
    }
    let at_ends = ["leading", "trailing", "start", "begin", "end"];
    Some(if begins(&at_ends) {
        Want::Trimmed
    } else {
        Want::Unspaced
    })
}
