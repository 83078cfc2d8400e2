//! The bounds that a statement sets: how long a value may be, how small a number.

use super::super::concept::Meaning as M;
use super::super::statement::Tokens;
use super::super::token::{Break, Sort, Token};

/// The longest allowed length: the number behind the last bound ("at most 30", "between 0 and 30"),
/// or before it ("30 characters or fewer").
pub(super) fn longest(tokens: Tokens<'_>, slice: &[Token]) -> Option<usize> {
    let is_type = |token: &Token| {
        matches!(
            tokens.folded_of(token),
            "charactervarying" | "varchar" | "nvarchar"
        )
    };
    let says = |token: &Token| {
        token.meaning.has_any(M::MOST.or(M::GREATER).or(M::LESSER)) || is_type(token)
    };
    let Some(at) = slice.iter().rposition(says) else {
        return compared(tokens, slice);
    };
    let after = slice.get(at + 1..)?;
    let near = after.iter().take(6);
    let mut numbers = near.map(|token| number(tokens, token)).enumerate();
    let Some((place, first)) = numbers.find_map(|(at, found)| Some((at, found?))) else {
        let before = slice.get(at.saturating_sub(3)..at)?;
        let before = before.iter().rev().find_map(|token| number(tokens, token));
        return before.or_else(|| compared(tokens, slice));
    };
    // Of "0 and 30" the second is the upper bound.
    let pair = after
        .get(place + 1)
        .filter(|joins| joins.meaning.has_any(M::JOIN) || joins.is_break(Break::Dash))
        .and_then(|_| number(tokens, after.get(place + 2)?));
    Some(pair.unwrap_or(first))
}

/// The smaller of two lengths that are held against each other: "95 characters, only 80 allowed",
/// "95/80".
fn compared(tokens: Tokens<'_>, slice: &[Token]) -> Option<usize> {
    let numbers: Vec<usize> = slice
        .iter()
        .filter(|token| token.sort == Sort::Number)
        .flat_map(|token| tokens.text_of(token).split('/'))
        .map_while(plain)
        .collect();
    match numbers.as_slice() {
        [has, may] if may < has => Some(*may),
        _ => None,
    }
}

/// The smallest allowed number.
pub(super) fn least(tokens: Tokens<'_>, slice: &[Token]) -> Option<i64> {
    let at = slice.iter().position(|token| {
        token.meaning.has_any(M::LEAST.or(M::GREATER))
            || token.meaning.has_all(M::MOST.or(M::WITHIN))
    })?;
    let strict = matches!(
        tokens.folded_of(slice.get(at)?),
        "greaterthan" | "morethan" | "largerthan" | "above" | "over"
    );
    let bound = slice
        .get(at + 1..)?
        .iter()
        .take(5)
        .find_map(|token| number(tokens, token))?;
    i64::try_from(bound).ok()?.checked_add(i64::from(strict))
}

/// A number, quoted or not.
fn number(tokens: Tokens<'_>, token: &Token) -> Option<usize> {
    matches!(token.sort, Sort::Number | Sort::Quoted)
        .then(|| plain(tokens.text_of(token)))
        .flatten()
}

/// Digits, perhaps with commas between the thousands.
fn plain(text: &str) -> Option<usize> {
    let mut groups = text.split(',');
    let first = groups.next()?;
    let digits = |group: &str| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit());
    let whole = digits(first) && groups.all(|group| group.len() == 3 && digits(group));
    whole.then(|| text.replace(',', "").parse().ok())?
}
