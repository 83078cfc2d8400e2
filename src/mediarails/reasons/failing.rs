//! Names that a check is said to have failed for and nothing more: "Validation failed for URL and date" says that they
//! are invalid.

use super::concept::Meaning as M;
use super::statement::Tokens;
use super::token::{Break, Sort, Token};

/// What leads from the failure to the names.
const LEADING: [&str; 24] = [
    "for",
    "in",
    "on",
    "at",
    "with",
    "of",
    "the",
    "following",
    "bei",
    "fur",
    "im",
    "in",
    "den",
    "dem",
    "der",
    "pour",
    "dans",
    "sur",
    "en",
    "para",
    "nel",
    "nei",
    "per",
    "les",
];

/// Lets such a failure call its names invalid, where the clause ends with them.
pub(super) fn call_faulty(text: &str, folded: &str, all: &mut [Token]) {
    let tokens = Tokens { text, folded, all };
    let failing = failing(tokens);
    if let Some(token) = failing.and_then(|at| all.get_mut(at)) {
        token.meaning = M::INVALID;
    }
}

/// The place of the word that says that a check failed, if the names are all that follows.
fn failing(tokens: Tokens<'_>) -> Option<usize> {
    let is_name = |token: &Token| {
        let of_type = token.meaning.has_any(M::TYPE) && !token.meaning.has_any(M::PIECE);
        token.is_word() && !token.tied && (token.named.is_some() || of_type)
    };
    let is_end = |token: &&Token| matches!(token.sort, Sort::Break(Break::Sentence | Break::Close));
    let joins = |token: &Token| {
        token.is_break(Break::Comma)
            || token.meaning.only(M::JOIN) == token.meaning && token.meaning.has_any(M::JOIN)
    };
    let names = tokens.all.iter().rev().skip_while(is_end);
    let ended = tokens.all.iter().rev().take_while(is_end).count();
    let count = names
        .take_while(|token| is_name(token) || joins(token) || token.open)
        .count();
    let names = tokens.all.len() - ended - count..tokens.all.len() - ended;
    if !tokens.slice(&names).iter().any(is_name) {
        return None;
    }
    let leads = |at: &usize| {
        let token = tokens.all.get(*at);
        let sign = |token: &Token| token.is_break(Break::Colon) || token.is_break(Break::Open);
        token.is_some_and(|token| {
            sign(token)
                || token.is_word()
                    && (token.meaning.has_any(M::FIELD.or(M::COLUMN))
                        || LEADING.contains(&tokens.folded_of(token)))
        })
    };
    let leading = (0..names.start).rev().take_while(leads).count();
    let led = names.start - leading..names.start;
    let by_word = tokens.slice(&led).iter().any(Token::is_word);
    let at = led.start.checked_sub(1).filter(|_| by_word)?;
    let fails = |token: &Token| token.is_word() && is_failure(tokens.folded_of(token));
    let before = tokens.slice(&(0..at));
    let is_first = before.len() < 2
        && before.iter().all(|token| {
            matches!(
                tokens.folded_of(token),
                "validation" | "check" | "an" | "validierung"
            )
        });
    (is_first && tokens.all.get(at).is_some_and(fails)).then_some(at)
}

/// Whether a folded word says that a check failed.
pub(super) fn is_failure(folded: &str) -> bool {
    matches!(
        folded,
        "failed"
            | "failure"
            | "error"
            | "errors"
            | "validationfailed"
            | "validationerror"
            | "validationerrors"
            | "fehler"
            | "erreur"
            | "erreurs"
            | "errores"
            | "erro"
            | "erros"
            | "errore"
            | "errori"
    )
}
