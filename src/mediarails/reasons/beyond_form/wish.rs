//! Whether more is wanted of an address than to be one: "must be the homepage", "must be one of". What stands
//! behind the demand is to hold words of form only.

use super::super::concept::Meaning as M;
use super::super::statement::Tokens;
use super::super::token::Token;
use super::super::{hint, vocabulary};

/// What tells of the form of an address without a meaning of its own.
const OF_FORM: [&str; 69] = [
    "absolute",
    "complete",
    "full",
    "fully",
    "qualified",
    "formed",
    "well",
    "wellformed",
    "properly",
    "ascii",
    "only",
    "address",
    "addresses",
    "instance",
    "type",
    "string",
    "text",
    "value",
    "values",
    "http",
    "https",
    "ftp",
    "uri",
    "uris",
    "url",
    "urls",
    "protocol",
    "scheme",
    "host",
    "hostname",
    "mailbox",
    "web",
    "website",
    "link",
    "component",
    "beginning",
    "prefix",
    "sign",
    "something",
    "period",
    "dot",
    "part",
    "one",
    "single",
    "multiple",
    "letters",
    "letter",
    "provided",
    "supplied",
    "specified",
    "entered",
    "field",
    "name",
    "adresse",
    "direccion",
    "endereco",
    "indirizzo",
    "etre",
    "essere",
    "ser",
    "estar",
    "haben",
    "tener",
    "ter",
    "avere",
    "contener",
    "conter",
    "enthalten",
    "beginnen",
];

/// What has a meaning, and is more than an address all the same.
const MORE: [&str; 8] = [
    "homepage",
    "landingpage",
    "deeplink",
    "same",
    "thesame",
    "identical",
    "short",
    "shorter",
];

/// Whether a clause demands so.
pub(super) fn wants_more(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let demands = |token: &Token| token.is_word() && token.meaning.has_any(M::MUST);
    let Some(at) = slice.iter().position(demands) else {
        return false;
    };
    let behind = slice.get(at + 1..).unwrap_or_default();
    let ends = M::GOT.or(M::RECEIVED).or(M::EXAMPLE).or(M::ADVICE);
    let end = behind
        .iter()
        .position(|token| token.is_word() && token.meaning.has_any(ends));
    let behind = behind
        .get(..end.unwrap_or(behind.len()))
        .unwrap_or_default();
    let says = |meaning: M| slice.iter().any(|token| token.meaning.has_any(meaning));
    if names_ending(tokens, behind) {
        return true;
    }
    if says(M::VALID.or(M::FORMAT).or(M::DATE_FORMAT)) || says_scheme(tokens, slice) {
        return false;
    }
    hint::is_stated(tokens, slice) && hint::demanded(tokens, slice).is_none()
        || says(M::LIST)
        || is_domain(tokens, behind)
        || behind.iter().any(|token| is_other(tokens, token))
}

/// Whether a word says more than that something is an address.
fn is_other(tokens: Tokens<'_>, token: &Token) -> bool {
    let folded = tokens.folded_of(token);
    let is_more = MORE.contains(&folded);
    let is_plain = folded.len() < 2
        || OF_FORM.contains(&folded)
        || vocabulary::is_filling(folded)
        || folded.bytes().any(|byte| byte.is_ascii_digit());
    token.is_word() && (is_more || token.meaning.is_none() && token.named.is_none() && !is_plain)
}

/// Whether it is to be a domain, and no more than that: "must be the root domain". An address may have to
/// hold one, and a domain may have to be a full one.
fn is_domain(tokens: Tokens<'_>, behind: &[Token]) -> bool {
    let is = |token: &Token, names: &[&str]| names.contains(&tokens.folded_of(token));
    let Some(at) = behind
        .iter()
        .position(|token| token.is_word() && is(token, &["domain", "rootdomain", "basedomain"]))
    else {
        return false;
    };
    let before = behind.get(..at).unwrap_or_default();
    !before.iter().any(|token| {
        token.meaning.has_any(M::CONTAIN) || is(token, &["full", "fully", "qualified", "use"])
    })
}

/// Whether an address must end with this: "a .com domain".
fn names_ending(tokens: Tokens<'_>, behind: &[Token]) -> bool {
    let ends = behind.first().zip(behind.last());
    let said = ends.and_then(|(first, last)| tokens.text.get(first.start..last.end));
    let mut words = said.unwrap_or_default().split_whitespace();
    words.any(|word| {
        let name = word.strip_prefix('.').unwrap_or_default();
        name.len() > 1 && name.bytes().all(|byte| byte.is_ascii_lowercase())
    })
}

fn says_scheme(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let schemes = [
        "scheme",
        "schemes",
        "protocol",
        "protocols",
        "protokoll",
        "protocole",
        "protocolo",
        "protocollo",
        "schema",
        "esquema",
    ];
    slice
        .iter()
        .any(|token| token.is_word() && schemes.contains(&tokens.folded_of(token)))
}
