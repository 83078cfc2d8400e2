//! What a text joins to the name of a column before one verdict and that is no column that was heard: "URL and phone
//! are invalid", "URL and 2 other fields are invalid".

use super::super::concept::Meaning as M;
use super::super::statement::Tokens;
use super::super::token::{Sort, Token};
use std::ops::Range;

/// What joins two names.
const JOINTS: [&str; 6] = ["and", "und", "et", "y", "e", "or"];

/// What the verdict on them begins with.
const VERBS: [&str; 20] = [
    "is",
    "are",
    "was",
    "were",
    "must",
    "mustbe",
    "mustnotbe",
    "cannot",
    "cant",
    "should",
    "have",
    "has",
    "ist",
    "sind",
    "sont",
    "son",
    "sao",
    "sono",
    "fehlen",
    "manquent",
];

/// The most words that such a thing is called by.
const MOST: usize = 3;

/// The words for what is joined to a name in a clause, at its beginning or from a number on, if it is no column.
pub(super) fn unnamed<'t>(tokens: Tokens<'t>, clause: &Range<usize>) -> Vec<&'t str> {
    let is_number = |at: &usize| {
        let token = tokens.all.get(*at);
        token.is_some_and(|token| token.sort == Sort::Number)
    };
    let counted = (clause.start + 1..clause.end).filter(is_number);
    let mut begins = [clause.start].into_iter().chain(counted);
    let subject = begins.find_map(|begin| subject(tokens, begin..clause.end));
    let words = subject.unwrap_or_default().iter();
    words.map(|token| tokens.text_of(token)).collect()
}

/// What a verdict is passed on that begins here and is joined to a name, if it is no column.
fn subject(tokens: Tokens<'_>, rest: Range<usize>) -> Option<&[Token]> {
    let begin = rest.start;
    let slice = tokens.slice(&rest);
    let mut words = slice.iter();
    let verb = words.position(|token| VERBS.contains(&tokens.folded_of(token)))?;
    let subject = slice.get(..verb)?;
    let is_plain = |token: &Token| {
        let is_known = M::TYPE.or(M::VALUE).or(M::GOT).or(M::NOT);
        matches!(token.sort, Sort::Word | Sort::Number)
            && token.named.is_none()
            && !token.meaning.has_any(is_known)
    };
    let is_thing = (1..=MOST).contains(&subject.len()) && subject.iter().all(is_plain);
    (is_thing && is_joined_to_name(tokens, begin)).then_some(subject)
}

/// Whether the name of a column stands before this place and a word that joins.
fn is_joined_to_name(tokens: Tokens<'_>, begin: usize) -> bool {
    let at = |back: usize| {
        let place = begin.checked_sub(back)?;
        tokens.all.get(place)
    };
    let is_joint = |token: &Token| JOINTS.contains(&tokens.folded_of(token));
    at(1).is_some_and(is_joint) && at(2).is_some_and(|name| name.named.is_some())
}
