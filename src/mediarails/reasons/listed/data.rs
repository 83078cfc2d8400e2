//! Italian and Portuguese "data", which is English for what every cell holds.

use super::super::concept::Meaning as M;
use super::super::statement::Tokens;
use super::super::token::{Break, Token};
use super::super::vocabulary::Vocabulary;
use super::{is_article, is_sign, joins, key};

/// Words that only Italian and Portuguese have, in which "data" is a date.
const ROMANCE: [&str; 33] = [
    "invalida",
    "invalido",
    "valida",
    "valido",
    "mancante",
    "errata",
    "errada",
    "incorreta",
    "futura",
    "e",
    "ed",
    "o",
    "ou",
    "non",
    "nao",
    "sono",
    "sao",
    "campi",
    "campos",
    "faltam",
    "mancano",
    "invalidi",
    "invalide",
    "invalidas",
    "invalidos",
    "mancanti",
    "obbligatori",
    "obrigatorios",
    "deve",
    "devono",
    "devem",
    "nonche",
    "bemcomo",
];

/// Whether a text is in a language in which "data" is a date.
pub(super) fn is_date_in(folded: &str, tokens: &[Token]) -> bool {
    let is_romance = |token: &Token| {
        let said = key(folded, token);
        let said = said
            .strip_prefix("data")
            .filter(|rest| !rest.is_empty())
            .unwrap_or(said);
        token.is_word() && ROMANCE.contains(&said)
    };
    tokens.iter().any(is_romance)
}

/// Parts "data" from the words that the vocabulary knows it with, where it is joined to what stands before:
/// "URL e data inválida".
pub(super) fn part(text: &str, folded: &str, tokens: &mut Vec<Token>, vocabulary: &Vocabulary) {
    let is_joined = |all: &[Token], at: usize| {
        let view = Tokens { text, folded, all };
        let is_article = |before: &usize| is_article(folded, all, *before);
        let begin = at.checked_sub(1).filter(is_article).unwrap_or(at);
        let last = begin.checked_sub(1).and_then(|before| all.get(before));
        let by_word = |token: &Token| joins::is_word(view, token) || joins::is_choice(view, token);
        let by_sign = is_sign(text, all, begin.saturating_sub(1), begin);
        by_sign || last.is_some_and(|last| last.is_break(Break::Comma) || by_word(last))
    };
    let mut at = 0;
    while at < tokens.len() {
        let rest = tokens.get(at).and_then(|token| {
            let said = token.is_word().then(|| key(folded, token))?;
            let said = said.strip_prefix("data").filter(|rest| !rest.is_empty())?;
            let rest = text.get(token.start..token.end)?.get("data".len()..)?;
            let behind = rest.strip_prefix(' ')?;
            let is_parted = is_joined(tokens, at) || behind == "e";
            is_parted.then_some((*token, said, token.end - behind.len()))
        });
        at += 1;
        let Some((whole, said, start)) = rest else {
            continue;
        };
        let known = vocabulary.get(said).map(|entry| entry.meaning);
        let meaning = known.unwrap_or(whole.meaning.without(M::DATE));
        let data = Token {
            end: start - 1,
            fold_end: whole.fold_start + "data".len(),
            meaning: M::DATE,
            ..whole
        };
        let rest = Token {
            start,
            fold_start: data.fold_end,
            meaning,
            ..whole
        };
        tokens.splice(at - 1..at, [data, rest]);
    }
}
