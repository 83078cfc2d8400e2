//! With what an address has to begin: "must start with http:", "Expected prefix: http://".

use super::super::concept::Meaning as M;
use super::super::statement::Tokens;
use super::super::token::{Break, Sort, Token};
use super::Found;
use crate::failure::{FailureKind, Form};
use std::ops::Range;

/// How words begin that say with what something has to begin.
const BEGINNING: [&str; 20] = [
    "start", "begin", "prefix", "beginn", "anfang", "prafix", "commenc", "debut", "prefixe",
    "comenz", "comienz", "empez", "empiez", "prefijo", "inizi", "cominci", "prefisso", "comec",
    "inici", "prefixo",
];

/// The beginnings that a clause demands of an address, if what is written where none is there would not do.
pub(super) fn found(tokens: Tokens<'_>, clause: &Range<usize>, kind: FailureKind) -> Option<Found> {
    if kind != FailureKind::BadUrl {
        return None;
    }
    let is_word = |token: &Token| {
        let folded = tokens.folded_of(token);
        token.is_word() && BEGINNING.iter().any(|word| folded.starts_with(word))
    };
    if !tokens.slice(clause).iter().any(is_word) {
        return None;
    }
    // The marks of a scheme part clauses.
    let rest = tokens.all.get(clause.start..).unwrap_or_default();
    let ends = |token: &Token| {
        let signs = [Break::Sentence, Break::Part, Break::Item];
        signs.iter().any(|sign| token.is_break(*sign))
            || token.is_word() && token.meaning.has_any(M::GOT.or(M::RECEIVED))
    };
    let end = rest.iter().position(ends).unwrap_or(rest.len());
    let slice = rest.get(..end).unwrap_or_default();
    let denied = M::NOT.or(M::CANNOT).or(M::EXAMPLE);
    if slice.iter().any(|token| token.meaning.has_any(denied)) {
        return None;
    }
    let heads: Vec<String> = slice
        .iter()
        .filter_map(|token| scheme(tokens, token))
        .collect();
    let is_usual = heads
        .iter()
        .any(|head| "https://".starts_with(head.as_str()));
    (!heads.is_empty() && !is_usual).then_some(Found::Read(Form::Begins(heads)))
}

/// The scheme that a token is, with the marks behind it.
fn scheme(tokens: Tokens<'_>, token: &Token) -> Option<String> {
    let text = tokens.text_of(token);
    let is_scheme = matches!(token.sort, Sort::Word | Sort::Quoted | Sort::Url);
    let name = text.trim_end_matches(['/', ':']).to_ascii_lowercase();
    if !is_scheme || !matches!(name.as_str(), "http" | "https" | "ftp") {
        return None;
    }
    let behind = tokens.text.get(token.end..).unwrap_or_default();
    if behind.starts_with("(s)") || behind.starts_with("[s]") || behind.starts_with("s?") {
        return Some("http".to_owned());
    }
    let rest = tokens.text.get(token.start + name.len()..)?;
    let marks = rest.len() - rest.trim_start_matches([':', '/']).len();
    let marks = rest.get(..marks.min("://".len())).unwrap_or_default();
    Some(name + marks)
}
