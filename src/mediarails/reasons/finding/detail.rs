//! What a statement adds to the failures before it: possible causes, bounds, values that it quotes.

use super::super::concept::Meaning as M;
use super::super::gathered::Finding;
use super::super::hint;
use super::super::statement::{Statement, Tokens};
use super::super::token::{Break, Sort, Token};
use super::super::vocabulary::Named;
use crate::column::Column;
use crate::failure::{Target, Want};

/// Whether a part announces what may be the cause of what it states: "for one of the following reasons:".
pub(super) fn lists_causes(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let causes = ["reasons", "causes", "grounds"];
    slice.windows(2).any(|pair| {
        matches!(pair, [one, cause]
            if tokens.folded_of(one).starts_with("oneof")
                && causes.contains(&tokens.folded_of(cause)))
    })
}

/// Whether a statement without a subject only tells the bounds that the value of the one before it broke.
pub(super) fn is_bound_of_last(tokens: Tokens<'_>, statement: &Statement) -> bool {
    let first = tokens.slice(&statement.range).first();
    let begins = first.is_some_and(|token| token.is_word() && token.meaning.has_any(M::MUST));
    let bounds = statement
        .found
        .is_some_and(|(wording, _)| wording.is_bound());
    begins && bounds && statement.named.is_empty()
}

/// Whether a failure without a column can be none of the column that was named before it.
pub(super) fn contradicts(lead: Named, finding: &Finding) -> bool {
    let only = finding.failure.kind.only_column().map(Named::Ours);
    let is_ours = matches!(lead, Named::Ours(_));
    is_ours && finding.failure.target == Target::Unnamed && only.is_some_and(|only| only != lead)
}

/// Whether a value is one of those that are allowed, but for its case.
pub(super) fn lists(wants: &[Want], value: &str) -> bool {
    wants.iter().any(|want| match want {
        Want::OneOf(values) => values.iter().any(|one| one.eq_ignore_ascii_case(value)),
        _ => false,
    })
}

/// The values that a statement quotes, but for examples and layouts of dates; and those without quotation
/// marks that are plainly what it refuses.
pub(super) fn quoted_values(tokens: Tokens<'_>, slice: &[Token]) -> Vec<String> {
    slice
        .iter()
        .enumerate()
        .filter(|(at, token)| {
            token.sort == Sort::Quoted && token.named.is_none()
                || is_refused(slice, *at)
                || is_id(tokens, slice, *at)
        })
        .filter(|(at, _)| !is_example(slice.get(..*at).unwrap_or_default()))
        .filter(|(at, _)| !hint::is_layout(tokens, slice, *at))
        .map(|(_, token)| tokens.text_of(token).to_owned())
        .collect()
}

/// Whether an address or a date is what a statement refuses: at the end of "invalid URL: ...", or before "is not
/// a valid URL".
fn is_refused(slice: &[Token], at: usize) -> bool {
    let is_value = |token: &Token| matches!(token.sort, Sort::Url | Sort::Email | Sort::Date);
    if !slice.get(at).is_some_and(is_value) {
        return false;
    }
    let before = slice.get(..at).unwrap_or_default();
    let behind = slice.get(at + 1..).unwrap_or_default();
    let leads = |token: &Token| {
        let marks = token.is_break(Break::Colon) || token.is_break(Break::Open);
        marks || token.is_word() && token.meaning.has_any(M::TYPE)
    };
    match before.split_last() {
        Some((last, claim)) if leads(last) => {
            let claim = if is_break(last) { claim } else { before };
            let claim = claim.rsplit(is_break).next().unwrap_or_default();
            behind.first().is_none_or(is_break) && refuses_type(claim)
        }
        Some((last, _)) => is_break(last) && begins_refusal(behind),
        None => begins_refusal(behind),
    }
}

/// Whether a number stands right behind the name of the column of IDs, as the value that is spoken of: "Publisher ID
/// 4745711 not found", "invalid publisher ID: 4745711".
fn is_id(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let (before, rest) = slice.split_at(at.min(slice.len()));
    let before = match before {
        [before @ .., sign] if sign.is_break(Break::Colon) || sign.is_break(Break::Open) => before,
        before => before,
    };
    let is_name = |token: &Token| token.named == Some(Named::Ours(Column::NetworkPublisherId));
    let counts = |token: &Token| token.meaning.has_any(M::LENGTH.or(M::NUMBER));
    // Beside another column it tells of which publisher the row is.
    slice.iter().any(is_name) && is_in_bracket(tokens, slice, at)
        || before.last().is_some_and(is_name)
            && rest.first().is_some_and(|token| can_be_id(tokens, token))
            && !rest.get(1).is_some_and(counts)
}

/// Whether a number that can be an ID stands alone in a bracket: "invalid publisher ID (4745711)".
fn is_in_bracket(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let around = at.checked_sub(1).and_then(|start| slice.get(start..at + 2));
    matches!(around, Some([open, number, close])
        if open.is_break(Break::Open) && close.is_break(Break::Close) && can_be_id(tokens, number))
}

/// Whether a token is a number with as many digits as an ID has, with or without signs between its thousands.
fn can_be_id(tokens: Tokens<'_>, token: &Token) -> bool {
    let text = tokens.text_of(token);
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let is_part = |byte: u8| byte.is_ascii_digit() || matches!(byte, b',' | b'.');
    token.sort == Sort::Number && digits >= hint::FEWEST_DIGITS && text.bytes().all(is_part)
}

fn is_break(token: &Token) -> bool {
    matches!(token.sort, Sort::Break(_))
}

/// Whether it is said that a value is none of its type.
fn refuses_type(claim: &[Token]) -> bool {
    let says = |meaning: M| claim.iter().any(|token| token.meaning.has_any(meaning));
    let denied = says(M::NOT) && says(M::VALID) || says(M::UNFIT);
    denied && says(M::TYPE) && !says(M::MUST)
}

/// Whether what stands behind a value refuses it: "is not a valid URL".
fn begins_refusal(behind: &[Token]) -> bool {
    let claim = behind.split(is_break).next().unwrap_or_default();
    refuses_type(claim)
}

/// Whether the words before a value say that it is an example.
fn is_example(before: &[Token]) -> bool {
    before
        .iter()
        .rev()
        .take(4)
        .any(|token| token.meaning.has_any(M::EXAMPLE))
}
