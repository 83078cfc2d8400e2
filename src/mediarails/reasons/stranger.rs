//! A value of the row that stands in a text without quotation marks and is said not to be there: "Acme
//! does not exist". Only names in capitals that no table knows are taken for one, and none that
//! programs give to things of their own.

use super::concept::Meaning as M;
use super::statement::Tokens;
use super::token::{Sort, Token};
use super::{unheard, vocabulary};

/// What programs look for on their own behalf.
const OF_PROGRAMS: [&str; 44] = [
    "attachment",
    "template",
    "workflow",
    "endpoint",
    "route",
    "plugin",
    "extension",
    "script",
    "image",
    "photo",
    "picture",
    "dashboard",
    "widget",
    "queue",
    "bucket",
    "profile",
    "configuration",
    "config",
    "mapping",
    "bean",
    "driver",
    "integration",
    "webhook",
    "folder",
    "directory",
    "resource",
    "event",
    "task",
    "process",
    "subscription",
    "session",
    "feature",
    "theme",
    "translation",
    "layout",
    "policy",
    "environment",
    "component",
    "service",
    "provider",
    "domain",
    "node",
    "cluster",
    "repository",
];

/// How words for things and doings end: "Dispatcher not found" looks for no value.
const ENDINGS: [&str; 9] = [
    "er", "or", "tion", "sion", "ment", "ing", "ity", "ance", "ence",
];

/// Whether what is called a domain is a name of several words, and so none of the web: `domain 'Trail
/// Tips'`.
pub(super) fn is_domain(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    slice.windows(2).any(|pair| {
        matches!(pair, [domain, value]
            if tokens.folded_of(domain) == "domain"
                && value.sort == Sort::Quoted
                && tokens.text_of(value).contains(' '))
    })
}

/// Whether a statement begins with such a name and says only that it is not there.
pub(super) fn is_missed(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let places = slice
        .iter()
        .take_while(|token| match token.sort {
            Sort::Break(_) | Sort::Number => true,
            _ => token.meaning.has_any(M::ROW),
        })
        .count();
    let rest = slice.get(places..).unwrap_or_default();
    let names = rest
        .iter()
        .take_while(|token| is_name(tokens, token))
        .count();
    let said: Vec<&Token> = rest
        .iter()
        .skip(names)
        .take_while(|token| !matches!(token.sort, Sort::Break(_)))
        .collect();
    let denied = said
        .iter()
        .position(|token| token.meaning.has_any(M::FOUND.or(M::NOT_FOUND)));
    let (Some(end), 1..=3) = (denied, names) else {
        return false;
    };
    let (verb, behind) = said.split_at(end + 1);
    let turns = M::NOT.or(M::CANNOT).or(M::NOT_FOUND);
    let alone = names == 1 && behind.is_empty();
    let ordinary = |name: &Token| {
        let folded = tokens.folded_of(name);
        ENDINGS.iter().any(|ending| folded.ends_with(ending))
    };
    if alone && rest.first().is_some_and(ordinary) {
        return false;
    }
    verb.iter().any(|token| token.meaning.has_any(turns))
        && verb.iter().all(|token| {
            token
                .meaning
                .has_any(turns.or(M::FOUND).or(M::LINK).or(M::RECEIVED))
                || vocabulary::is_filling(tokens.folded_of(token))
        })
        && behind
            .first()
            .is_none_or(|token| token.meaning.has_any(M::WITHIN))
}

fn is_name(tokens: Tokens<'_>, token: &Token) -> bool {
    let folded = tokens.folded_of(token);
    token.is_word()
        && !token.tied
        && folded.len() > 2
        && tokens.text_of(token).starts_with(char::is_uppercase)
        && tokens.text_of(token).ends_with(char::is_lowercase)
        && unheard::is_unknown(tokens, token)
        && !vocabulary::is_usual(folded)
        && !vocabulary::is_place(folded)
        && !OF_PROGRAMS.contains(&folded.trim_end_matches('s'))
}
