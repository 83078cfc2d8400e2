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

/// Whether a row must have one of the columns that a list names: "at least one of [Name, Brand]". What a
/// column must have one of are values.
pub(super) fn asks_for_columns(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let leads = |token: &Token| matches!(tokens.folded_of(token), "oneof" | "anyof");
    let Some(at) = slice.iter().position(leads) else {
        return false;
    };
    let (before, list) = slice.split_at(at);
    let least = before
        .last()
        .is_some_and(|token| token.meaning.has_any(M::LEAST));
    let link = |token: &Token| {
        token.is_word()
            && (token
                .meaning
                .has_any(M::FIELD.or(M::COLUMN).or(M::JOIN).or(M::REQUIRED))
                || token.meaning.only(M::LINK) == token.meaning && !token.meaning.is_none())
    };
    let is_listed = |token: &Token| {
        let parts = [
            Break::Open,
            Break::Close,
            Break::Comma,
            Break::Colon,
            Break::Sentence,
        ];
        token.named.is_some() || link(token) || parts.iter().any(|part| token.is_break(*part))
    };
    let list = list.get(1..).unwrap_or_default();
    least
        && before.iter().all(|token| token.named.is_none())
        && list.iter().filter(|token| token.named.is_some()).count() > 1
        && list.iter().all(is_listed)
}

/// Whether a check of lengths is named that caps them and failed: `name_length(None, 40)`. One that has a
/// lower limit as well failed of too many letters where a value that is shown has them: `length(2, 5)
/// failing values: Trail Tips`.
pub(super) fn caps_length(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    slice.windows(6).any(|window| {
        let [check, open, least, comma, most, close] = window else {
            return false;
        };
        let is_check = matches!(tokens.folded_of(check), "length" | "len")
            && open.is_break(Break::Open)
            && comma.is_break(Break::Comma)
            && most.sort == Sort::Number
            && close.is_break(Break::Close);
        let uncapped = matches!(tokens.folded_of(least), "none" | "null" | "0");
        let behind = tokens.text.get(close.end..).unwrap_or_default();
        let most = tokens.text_of(most).parse().ok();
        is_check
            && (uncapped || least.sort == Sort::Number && most.is_some_and(|m| is_over(behind, m)))
    })
}

/// Whether one of the values that are shown behind a check has more letters than it allows.
fn is_over(behind: &str, most: usize) -> bool {
    let leads = ["failure case", "failing value", "failed value", "bad value"];
    let is_lead = |lead: &str| {
        let lead = lead.trim_start_matches([';', ',', '.', ' ']);
        leads.iter().any(|known| lead.starts_with(known))
    };
    let shown = behind.split_once(": ").filter(|(lead, _)| is_lead(lead));
    shown.is_some_and(|(_, values)| {
        let mut values = values.split(", ");
        values.any(|value| value.trim_matches(['\'', '"', '[', ']']).chars().count() > most)
    })
}
