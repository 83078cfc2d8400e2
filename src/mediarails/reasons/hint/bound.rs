//! The bounds that a statement sets: how long a value may be, how small a number.

use super::super::concept::Meaning as M;
use super::super::statement::Tokens;
use super::super::token::{Break, Sort, Token};
use crate::failure::Want;

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

/// How many digits a number must have, where a statement says so: "must be 7 digits", `^\d{7}$`,
/// "between 1 and 20 digits".
pub(super) fn digits(tokens: Tokens<'_>, slice: &[Token]) -> Option<Want> {
    let patterns = slice.iter().filter(|token| token.sort == Sort::Pattern);
    let mut by_pattern = patterns.filter_map(|token| of_pattern(tokens.text_of(token)));
    within(tokens, slice).or_else(|| {
        exactly(tokens, slice)
            .or_else(|| by_pattern.next())
            .map(Want::Digits)
    })
}

/// Whether a number of digits is spoken of.
pub(super) fn counts_digits(slice: &[Token]) -> bool {
    slice.iter().zip(slice.iter().skip(1)).any(is_count)
}

fn is_count((left, right): (&Token, &Token)) -> bool {
    left.sort == Sort::Number && right.meaning.has_any(M::LENGTH.or(M::NUMBER))
}

/// The one number of digits that is demanded, if neither more nor fewer are allowed.
fn exactly(tokens: Tokens<'_>, slice: &[Token]) -> Option<usize> {
    let others = M::MOST
        .or(M::LEAST)
        .or(M::GREATER)
        .or(M::LESSER)
        .or(M::RANGE)
        .or(M::NOT)
        .or(M::JOIN);
    let says = |meaning: M| slice.iter().any(|token| token.meaning.has_any(meaning));
    let pairs = slice.iter().zip(slice.iter().skip(1));
    let counted = |pair: (&Token, &Token)| plain(tokens.text_of(pair.0));
    let mut counts = pairs.filter(|pair| is_count(*pair)).filter_map(counted);
    let count = counts
        .next()
        .filter(|_| counts.next().is_none() && says(M::MUST) && !says(others));
    let numbers = slice.iter().filter(|token| token.sort == Sort::Number);
    count.filter(|_| numbers.count() == 1)
}

/// The fewest and most digits of "must have between 1 and 20 digits" and of nothing else.
fn within(tokens: Tokens<'_>, slice: &[Token]) -> Option<Want> {
    let between = ["between", "zwischen", "entre", "tra", "fra"];
    let is_range = |window: &&[Token]| match window {
        [between_word, least, joins, most, digits] => {
            between.contains(&tokens.folded_of(between_word))
                && least.sort == Sort::Number
                && joins.meaning.has_any(M::JOIN)
                && is_count((most, digits))
        }
        _ => false,
    };
    let mut sentences = slice.split(|token| token.is_break(Break::Sentence));
    let (sentence, window) =
        sentences.find_map(|sentence| Some((sentence, sentence.windows(5).find(is_range)?)))?;
    let numbers = sentence.iter().filter(|token| token.sort == Sort::Number);
    let says = |meaning: M| sentence.iter().any(|token| token.meaning.has_any(meaning));
    let (demanded, denied) = (says(M::MUST), says(M::NOT));
    let bound = |at: usize| plain(tokens.text_of(window.get(at)?));
    let (least, most) = (bound(1)?, bound(3)?);
    (numbers.count() == 2 && demanded && !denied && least <= most)
        .then_some(Want::DigitsWithin(least, most))
}

/// The number of digits that a pattern of nothing else takes.
fn of_pattern(pattern: &str) -> Option<usize> {
    let inner = pattern
        .trim_matches('/')
        .strip_prefix('^')?
        .strip_suffix('$')?;
    let count = inner
        .strip_prefix("\\d{")
        .or_else(|| inner.strip_prefix("[0-9]{"))?;
    count.strip_suffix('}').and_then(plain)
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
