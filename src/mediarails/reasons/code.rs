//! Columns that codes name: `ERR_UNKNOWN_BRAND`, `NETWORK_NOT_FOUND`. A title inside a code is that of a
//! column only where all the rest of the code says what is wrong with a value.

use super::concept::Meaning as M;
use super::token::Token;
use super::vocabulary::Vocabulary;

/// What is wrong with a value.
const CLAIMS: M = M::INVALID
    .or(M::UNKNOWN)
    .or(M::NOT)
    .or(M::MISSING)
    .or(M::REQUIRED)
    .or(M::BLANK)
    .or(M::DUPLICATE)
    .or(M::LONG);
/// What else such a code may hold.
const FILLS: M = CLAIMS
    .or(M::TROUBLE)
    .or(M::FOUND)
    .or(M::VALID)
    .or(M::RECOGNISED)
    .or(M::ALLOWED)
    .or(M::VALUE)
    .or(M::FIELD);

/// Lets the titles in codes name their columns.
pub(super) fn name_columns(
    text: &str,
    folded: &str,
    tokens: &mut [Token],
    vocabulary: &Vocabulary,
) {
    let mut start = 0;
    while start < tokens.len() {
        let tied = tokens.iter().skip(start + 1).take_while(|token| token.tied);
        let end = start + 1 + tied.count();
        if let Some(code) = tokens.get_mut(start..end).filter(|code| code.len() > 1) {
            name_column(text, folded, code, vocabulary);
        }
        start = end;
    }
}

fn name_column(text: &str, folded: &str, code: &mut [Token], vocabulary: &Vocabulary) {
    let is_plain = |token: &Token| {
        let word = text.get(token.start..token.end).unwrap_or_default();
        word.bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte == b'_')
    };
    if !code.iter().all(is_plain) {
        return;
    }
    // What has a type of its own ("URL") says what is wrong without the column.
    let title = |token: &Token| {
        let key = folded.get(token.fold_start..token.fold_end)?;
        let entry = vocabulary.get(key)?;
        entry.named.filter(|_| token.meaning.is_none())
    };
    let mut titles = code.iter().enumerate();
    let Some((at, column)) = titles.find_map(|(at, token)| Some((at, title(token)?))) else {
        return;
    };
    let mut rest = code.iter().enumerate().filter(|(place, _)| *place != at);
    let claims = rest.clone().any(|(_, token)| token.meaning.has_any(CLAIMS));
    if claims
        && rest.all(|(_, token)| token.meaning.has_any(FILLS))
        && let Some(token) = code.get_mut(at)
    {
        token.named = Some(column);
    }
}
