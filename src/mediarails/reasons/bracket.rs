//! What brackets and strokes say by what stands in them: a value that is shown as nothing, columns that
//! are not welcome, how much of a limit is used.

use super::concept::Meaning as M;
use super::statement::Tokens;
use super::token::{Break, Sort, Token};

/// Whether the word at a place stands alone in a bracket and shows that there was no value: `"name"
/// (None) is not a string`.
pub(super) fn shows_nothing(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let is_null = |token: &Token| {
        matches!(
            tokens.folded_of(token),
            "none" | "null" | "nil" | "undefined"
        )
    };
    let around = at.checked_sub(2).and_then(|start| slice.get(start..at + 2));
    matches!(around, Some([name, open, null, close])
        if (name.named.is_some() || name.sort == Sort::Quoted)
            && open.is_break(Break::Open)
            && null.is_word()
            && is_null(null)
            && close.is_break(Break::Close))
}

/// Whether a statement lists columns in a bracket that must not be there: `must not contain {'Site ID'}
/// properties`.
pub(super) fn bars_columns(slice: &[Token]) -> bool {
    let contain = |token: &Token| token.meaning.has_any(M::CONTAIN) && token.is_word();
    let Some(at) = slice.iter().position(contain) else {
        return false;
    };
    let (subject, list) = slice.split_at(at);
    let behind = list.get(1..).unwrap_or_default();
    let inside = |token: &&Token| {
        matches!(
            token.sort,
            Sort::Quoted | Sort::Break(Break::Open | Break::Comma)
        )
    };
    let count = behind.iter().take_while(inside).count();
    subject.iter().all(|token| token.named.is_none())
        && count > 1
        && matches!(behind.get(count..), Some([close, field, ..])
            if close.is_break(Break::Close) && field.meaning.has_any(M::FIELD.or(M::COLUMN)))
}

/// Whether more of a limit is used than there is: "62/50 characters", "62 of 50 characters".
pub(super) fn is_over_limit(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let number = |token: &Token| tokens.text_of(token).parse::<u32>().ok();
    let of = slice.windows(4).any(|window| {
        matches!(window, [used, of, limit, unit]
            if tokens.folded_of(of) == "of"
                && unit.is_word()
                && unit.meaning.has_any(M::LENGTH)
                && number(used) > number(limit)
                && number(limit).is_some())
    });
    if of {
        return true;
    }
    slice.windows(2).any(|pair| {
        let [share, unit] = pair else {
            return false;
        };
        let numbers = tokens.text_of(share).split_once('/');
        let parsed = numbers.and_then(|(used, limit)| {
            Some((used.parse::<u32>().ok()?, limit.parse::<u32>().ok()?))
        });
        unit.is_word()
            && unit.meaning.has_any(M::LENGTH)
            && parsed.is_some_and(|(used, limit)| used > limit)
    })
}
