//! Whether a clause begins with what it speaks of: a value, or a word of the row.

use super::concept::Meaning as M;
use super::fold;
use super::statement::{Statement, Tokens};
use super::token::{Sort, Token};

/// Whether a clause begins with a value or a word of the row and says what it is: "Rakuten is not in
/// the list", "partner exists".
pub(super) fn has_subject(tokens: Tokens<'_>, right: &Statement) -> bool {
    let mut slice = tokens.slice(&right.range).iter();
    if slice
        .clone()
        .next()
        .is_some_and(|token| token.meaning.has_any(M::DUPLICATE))
    {
        return true;
    }
    let Some(subject) = slice.next().filter(|token| is_subject(tokens, token)) else {
        return false;
    };
    let verbs = [
        "is", "are", "was", "has", "does", "doesnt", "isnt", "already", "exists", "contains",
        "could", "exceeds", "looks",
    ];
    let says = |token: &Token| {
        verbs
            .iter()
            .any(|verb| tokens.folded_of(token).starts_with(verb))
    };
    // What is said of a value in other languages begins with a verb of theirs or denies at once.
    let copulas = ["ist", "sind", "est", "es", "e", "sao", "sono"];
    let denies = M::NOT.or(M::CANNOT).or(M::DUPLICATE).or(M::UNKNOWN);
    let is_said = |token: &Token| {
        let unspaced = tokens.text_of(token).starts_with(fold::is_unspaced);
        let copula = copulas.contains(&tokens.folded_of(token));
        token.is_word() && (token.meaning.has_any(denies) || copula || unspaced)
    };
    slice
        .next()
        .is_some_and(|token| says(token) || !subject.is_word() && is_said(token))
}

/// Whether a clause can begin with a token of which it then says something: a value, or a word of the row.
fn is_subject(tokens: Tokens<'_>, token: &Token) -> bool {
    let pronouns = [
        "it", "this", "that", "which", "they", "these", "there", "you", "we",
    ];
    match token.sort {
        Sort::Quoted | Sort::Date | Sort::Url | Sort::Email => true,
        Sort::Word => {
            token.meaning.only(M::RECORD.or(M::ROW)) == token.meaning
                && !pronouns.contains(&tokens.folded_of(token))
        }
        _ => false,
    }
}
