//! How many of something there are, of which a cell holds none, and texts that are shorter than they have
//! to be.

use super::super::concept::Meaning as M;
use super::super::statement::Tokens;
use super::super::token::{Sort, Token};
use super::super::vocabulary::nowhere;
use super::BOUND;

/// Whether a bound is set to how many things there are, of which a cell holds none: "at least 2 items".
pub(super) fn counts_things(tokens: Tokens<'_>, slice: &[Token], said: M) -> bool {
    let is_unit = |token: &Token| token.is_word() && nowhere::is_unit(tokens.folded_of(token));
    let counted = slice.windows(2).any(|pair| {
        let [number, unit] = pair else {
            return false;
        };
        let counts = number.sort == Sort::Number || tokens.folded_of(number).ends_with("numberof");
        counts && is_unit(unit)
    });
    // "a whole number of forms"
    let asked = slice.windows(3).any(|window| {
        matches!(window, [number, of, unit]
            if number.meaning.has_any(M::NUMBER)
                && tokens.folded_of(of) == "of"
                && is_unit(unit))
    });
    // How long a text is can be told in its elements.
    let of_length = |token: &Token| {
        let folded = tokens.folded_of(token);
        folded.starts_with("shorter") || folded.starts_with("longer")
    };
    (counted && said.has_any(BOUND) || asked)
        && !said.has_any(M::ROW.or(M::ONE).or(M::UNEVEN))
        && !slice.iter().any(of_length)
}

/// Whether a text is shorter than it has to be: "a length between 3 and 9, received a length of 1".
pub(super) fn is_too_short(tokens: Tokens<'_>, slice: &[Token], said: M) -> bool {
    let mut numbers = slice.iter().filter_map(|token| {
        let is_value = matches!(token.sort, Sort::Number | Sort::Quoted);
        tokens
            .text_of(token)
            .parse::<u64>()
            .ok()
            .filter(|_| is_value)
    });
    let bounds = (
        numbers.next(),
        numbers.next(),
        numbers.next(),
        numbers.next(),
    );
    let told = |token: &Token| token.meaning.has_any(M::GOT.or(M::RECEIVED));
    said.has_any(M::LENGTH)
        && slice.iter().any(told)
        && matches!(bounds, (Some(least), Some(most), Some(got), None)
            if 0 < got && got < least && least <= most)
}
