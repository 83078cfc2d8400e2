//! Publishers that a text names beside its findings: the row need not be theirs.

use super::super::gathered::Finding;
use super::super::row_key;
use super::super::statement::Tokens;
use super::super::token::{Sort, Token};
use super::Uncovered;
use crate::failure::FailureKind;

/// How publishers are called.
const PUBLISHERS: [&str; 4] = ["publisher", "partner", "affiliate", "editeur"];

/// The fewest digits of an ID: a smaller number may be the place of a row.
const ID: usize = 5;

/// The publishers that a text names by their ID or in quotation marks: "Partner 4745711: URL is invalid". The row is
/// kept out unless these are its values.
pub(super) fn named(tokens: Tokens<'_>, findings: &[Finding]) -> Vec<Uncovered> {
    let speaks_of_them = |found: &Finding| {
        let kind = found.failure.kind;
        kind.is_of_the_row() || kind == FailureKind::UnknownReference
    };
    let is_of_them = findings.iter().any(speaks_of_them);
    let pairs = tokens.all.iter().zip(tokens.all.iter().skip(1));
    let named = pairs.filter(|(what, value)| {
        let text = tokens.text_of(value);
        let is_id = value.sort == Sort::Number
            && text.len() >= ID
            && text.bytes().all(|byte| byte.is_ascii_digit());
        let is_name = value.sort == Sort::Quoted
            && value.named.is_none()
            && text.starts_with(char::is_uppercase);
        let leads = || row_key::is_heading(what, tokens.folded_of(what));
        !is_of_them && is_publisher(tokens, what) && (is_id || is_name) || is_id && leads()
    });
    named
        .map(|(what, value)| Uncovered {
            clause: tokens
                .text
                .get(what.start..value.end)
                .unwrap_or_default()
                .to_owned(),
            words: words(tokens.text_of(value)),
        })
        .collect()
}

fn is_publisher(tokens: Tokens<'_>, token: &Token) -> bool {
    token.is_word() && PUBLISHERS.contains(&tokens.folded_of(token))
}

fn words(value: &str) -> Vec<String> {
    let words = value.split(|letter: char| !letter.is_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}
