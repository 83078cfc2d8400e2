//! Papers that a publisher must have handed in: tax forms, documents. They are no cells of the row, and
//! that one is missing is for a person, however few words say so.

use super::concept::Meaning as M;
use super::statement::Tokens;
use super::token::{Sort, Token};

const LACKING: M = M::NOT
    .or(M::REQUIRED)
    .or(M::MISSING)
    .or(M::NULL)
    .or(M::BLANK);

/// The paper that a token of a clause names.
pub(super) fn named<'a>(tokens: Tokens<'a>, slice: &[Token], at: usize) -> Option<&'a str> {
    let token = slice.get(at)?;
    let rest = tokens.text.get(token.start..)?;
    match token.sort {
        Sort::Word if withholding_form(rest).is_some() => rest.get(..withholding_form(rest)?),
        Sort::Word => is_lacking_paper(tokens, slice, at).then(|| tokens.text_of(token)),
        Sort::Number => is_income_form(tokens, slice, at).then(|| tokens.text_of(token)),
        _ => None,
    }
}

/// The length of `W-9`, `W9` or `W-8BEN` at the beginning of a text.
fn withholding_form(text: &str) -> Option<usize> {
    let rest = text.strip_prefix(['W', 'w'])?;
    let rest = rest.strip_prefix(['-', ' ', '\u{2011}']).unwrap_or(rest);
    let rest = rest.strip_prefix(['8', '9'])?;
    let letters = rest.trim_start_matches(|letter: char| letter.is_ascii_alphabetic());
    let ends = !letters.starts_with(|letter: char| letter.is_ascii_digit());
    ends.then(|| text.len() - letters.len())
}

/// Whether `1099` or `1042` stands there as the name of a form, and not as the number of a row.
fn is_income_form(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let text = slice.get(at).map(|token| tokens.text_of(token));
    let is_number = text.is_some_and(|text| {
        ["1099", "1042"].iter().any(|form| {
            let letters = text
                .strip_prefix(form)
                .map(|rest| rest.trim_start_matches('-'));
            letters.is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_alphabetic()))
        })
    });
    let before = at.checked_sub(1).and_then(|before| slice.get(before));
    let begins = before.is_none_or(|token| token.meaning.has_any(M::NOT.or(M::FORMAT)));
    let lacking = slice.iter().any(|token| token.meaning.has_any(LACKING));
    is_number && begins && lacking
}

/// Whether a clause begins with a form or document, names no column, and says that it is not there.
fn is_lacking_paper(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let names = ["form", "forms", "document", "documents"];
    let is_paper = |token: &Token| names.contains(&tokens.folded_of(token));
    let before = slice.get(..at).unwrap_or_default();
    let articles = ["no", "a", "an", "the", "missing", "required"];
    let begins = before
        .iter()
        .all(|token| articles.contains(&tokens.folded_of(token)));
    let behind = slice.get(at + 1..).unwrap_or_default();
    let of_field = behind
        .first()
        .is_some_and(|next| next.meaning.has_any(M::FIELD.or(M::VALUE)));
    let lacking = slice.iter().any(|token| token.meaning.has_any(LACKING));
    slice.get(at).is_some_and(is_paper)
        && begins
        && lacking
        && !of_field
        && slice.iter().all(|token| token.named.is_none())
}
