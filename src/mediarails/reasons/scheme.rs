//! Whether a reason demands `http` and would not take `https`.

use super::concept::Meaning as M;
use super::statement::Tokens;
use super::token::{Break, Sort, Token};

/// Whether a clause demands `http` alone: "must be http", "must start with http://". Nothing follows for
/// an address without a scheme then, since `https` is what is written. "A valid http URL" and "must start
/// with http" are met by both.
pub(super) fn demands_plain_http(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let is_https = |token: &Token| {
        let text = tokens.text_of(token);
        text.get(..5)
            .is_some_and(|head| head.eq_ignore_ascii_case("https"))
            || token.sort == Sort::Pattern
    };
    let Some(at) = slice.iter().position(|token| is_http(tokens, token)) else {
        return false;
    };
    let (before, behind) = (slice.get(..at), slice.get(at).map(|token| token.end));
    let before = before.unwrap_or_default();
    let behind = behind.and_then(|end| tokens.text.get(end..));
    let behind = behind.unwrap_or_default().trim_start_matches(['"', '\'']);
    let either = behind.starts_with("(s)") || behind.starts_with("[s]") || behind.starts_with("s?");
    let marks = slice
        .get(at)
        .is_some_and(|token| tokens.text_of(token).contains(':'));
    let has_marks = marks || behind.starts_with("://");
    let is_prefix = before.iter().any(|token| {
        let folded = tokens.folded_of(token);
        ["start", "begin", "prefix", "contain", "include"]
            .iter()
            .any(|word| folded.starts_with(word))
    });
    let demanded = before
        .iter()
        .any(|token| token.meaning.has_any(M::MUST.or(M::ALLOWED)));
    let leads = before
        .last()
        .is_some_and(|token| leads(tokens, token) || has_marks && leads_abroad(tokens, token));
    let is_led = demanded && leads && (has_marks || !is_prefix);
    (is_led || is_demanded_behind(tokens, behind)) && !either && !tokens.all.iter().any(is_https)
}

/// Whether an address is to begin with what stands before this, as Japanese says it: the demand comes last.
fn is_demanded_behind(tokens: Tokens<'_>, behind: &str) -> bool {
    let start = tokens.text.len() - behind.len();
    let behind = behind
        .trim_start_matches([':', '/'])
        .trim_start_matches(['」', '』', '"', '\'']);
    let demands = |token: &Token| token.start >= start && token.meaning.has_any(M::MUST);
    behind.starts_with('で') && tokens.all.iter().any(demands)
}

fn is_http(tokens: Tokens<'_>, token: &Token) -> bool {
    let text = tokens.text_of(token);
    matches!(token.sort, Sort::Word | Sort::Quoted)
        && text
            .trim_end_matches(['/', ':'])
            .eq_ignore_ascii_case("http")
}

/// Whether the scheme that is demanded comes right behind a token.
fn leads(tokens: Tokens<'_>, token: &Token) -> bool {
    let folded = tokens.folded_of(token);
    token.is_break(Break::Colon)
        || token.is_word()
            && (token.meaning.has_any(M::MUST)
                || ["be", "with", "is", "use"].contains(&folded)
                || folded.ends_with("with")
                || ["include", "contain"]
                    .iter()
                    .any(|word| folded.starts_with(word)))
}

/// The same in other languages, where the verb comes later or goes by other words: "muss mit http://
/// beginnen". Without the marks it may be that `https` is welcome as well.
fn leads_abroad(tokens: Tokens<'_>, token: &Token) -> bool {
    token.is_word()
        && ["mit", "par", "por", "con", "com", "met", "med"].contains(&tokens.folded_of(token))
}
