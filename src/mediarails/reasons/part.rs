//! Where the parts of a text begin and end, and which of them only name a column.

use super::concept::Meaning as M;
use super::token::{Break, Sort, Token};
use super::vocabulary::Named;
use crate::column::Column;
use std::ops::Range;

/// The parts of a text between line breaks, semicolons, bars, bullets and arrows, and whether they
/// are the entries of a list.
pub(super) fn parts(tokens: &[Token]) -> (Vec<Range<usize>>, bool) {
    let mut parts = Vec::with_capacity(2);
    let mut start = 0;
    let mut listed = false;
    for (at, token) in tokens.iter().enumerate() {
        if matches!(
            token.sort,
            Sort::Break(Break::Part | Break::Item | Break::Arrow)
        ) && !is_before_constraint(tokens, at)
            && !is_between_counts(tokens, at)
        {
            listed |= token.is_break(Break::Item);
            if at > start {
                parts.push(start..at);
            }
            // An arrow stays with what it points to.
            start = if token.is_break(Break::Arrow) {
                at
            } else {
                at + 1
            };
        }
    }
    if tokens.len() > start {
        parts.push(start..tokens.len());
    }
    (parts, listed)
}

/// Whether the name of a constraint comes behind a semicolon, which tells of what precedes it where:
/// `foreign key violated; FK_BRAND`, `not null check; SYS_7 table: PARTNERS column: BRAND`.
fn is_before_constraint(tokens: &[Token], at: usize) -> bool {
    let Some([semicolon, head, rest @ ..]) = tokens.get(at..) else {
        return false;
    };
    let tied = rest.iter().take_while(|token| token.tied).count();
    let (name, behind) = rest.split_at(tied);
    let titled = name
        .first()
        .is_some_and(|title| title.strong && title.named.is_some());
    let of_table = matches!(behind, [table, colon, ..]
        if table.meaning.has_any(M::STORE) && colon.is_break(Break::Colon));
    semicolon.is_break(Break::Part) && head.is_word() && tied > 0 && (titled || of_table)
}

/// Whether a semicolon stands between two counts of cells that are compared: `the row has 10 cells; the
/// header has 9`.
fn is_between_counts(tokens: &[Token], at: usize) -> bool {
    let (before, behind) = tokens.split_at(at.min(tokens.len()));
    let counted = |token: &Token| {
        let cells = M::FIELD.or(M::COLUMN).or(M::DATA);
        token.is_word() && token.named.is_none() && token.meaning.has_any(cells)
    };
    let ends = matches!(before, [.., number, cells]
        if number.sort == Sort::Number && counted(cells));
    let behind = behind.get(1..).unwrap_or_default();
    let count = behind
        .iter()
        .take_while(|token| token.is_word() && token.named.is_none())
        .count();
    let (words, rest) = behind.split_at(count);
    let of_header = words
        .iter()
        .any(|token| token.meaning.has_any(M::COLUMN.or(M::ROW).or(M::MUST)));
    ends && of_header
        && (1..=4).contains(&count)
        && rest.first().is_some_and(|token| token.sort == Sort::Number)
}

/// Whether a part only names a column, and so is the heading of what follows: `brand`, `Key 'Brand'
/// error:`.
pub(super) fn is_heading(tokens: &[Token]) -> bool {
    let words = || {
        tokens
            .iter()
            .filter(|token| !matches!(token.sort, Sort::Break(_) | Sort::Number))
    };
    let colon = tokens
        .last()
        .is_some_and(|token| token.is_break(Break::Colon));
    let mut behind = tokens.iter().skip_while(|token| token.named.is_none());
    let is_id = behind
        .next()
        .is_some_and(|token| token.named == Some(Named::Ours(Column::NetworkPublisherId)));
    // "brand: 1043" is a code, "publisher ID 4745711" says which one.
    let coded = !is_id && behind.any(|token| token.sort == Sort::Number);
    let filler = M::FIELD.or(M::COLUMN).or(M::TROUBLE).or(M::LINK);
    // The name of an error tells what is wrong as well: `BrandRequiredError`.
    let claims = M::COMPLAINT.or(M::NOT_FOUND);
    let tells = words().any(|token| token.named.is_some() && token.meaning.has_any(claims));
    // "primary_contact_email: email" names the rule that was broken.
    let rules = matches!(tokens, [.., name, sign, rule]
        if name.named.is_some()
            && sign.is_break(Break::Colon)
            && rule.is_word()
            && !rule.strong
            && rule.meaning.has_any(M::TYPE));
    !coded
        && !tells
        && !rules
        && words().any(|token| token.named.is_some())
        && words().all(|token| token.named.is_some() || colon && token.meaning.has_any(filler))
}
