//! A side of a value that is wrong, and not the value: its status, its owner, the port of an address.

use super::Asked;
use super::phrases::{OneOf, VALUE, is_sign, set};
use crate::failure::FailureKind;

/// How values are called.
static VALUES: OneOf = OneOf::new(|| {
    set(
        "url urls website websites link property properties email mail brand network id date marke netzwerk \
    marque reseau",
    )
});

/// What a value of any column can have beside its notation.
static SIDES: OneOf = OneOf::new(|| {
    set(
        "status state language languages level contact contacts relationship relation relations credentials \
    account user role version owner manager admin setting settings agreement terms policy partnership \
    connection membership",
    )
});

/// The same of an address; of others these words tell of the notation.
static OF_ADDRESS: OneOf = OneOf::new(|| set("path query port tld fragment domain provider"));

/// What alone behind a colon is such a side.
static ALONE: OneOf = OneOf::new(|| {
    set(
        "path query port tld fragment domain status state year prefix level owner language account suffix",
    )
});

/// Whether a clause says so.
pub(super) fn is_told(asked: Asked<'_, '_>) -> bool {
    is_named(asked) || is_alone(asked)
}

/// Whether the side stands right behind the value: "invalid URL status", "network contact is required".
fn is_named(asked: Asked<'_, '_>) -> bool {
    let words = asked.words;
    let of_address = asked.finds(FailureKind::BadUrl) || asked.finds(FailureKind::BadEmail);
    let pairs = words.iter().zip(words.iter().skip(1)).enumerate();
    asked.statement.found.is_some()
        && pairs.into_iter().any(|(at, (value, side))| {
            let is_mail = matches!(value.said, "email" | "mail");
            let is_side = SIDES.has(side.said) && !(is_mail && side.said == "contact")
                || of_address && is_part(value.said, side.said)
                || side.said == "type" && calls_type_wrong(asked, at);
            VALUES.has(value.said) && is_side
        })
}

/// Whether a word is a part of an address that is called so.
fn is_part(value: &str, part: &str) -> bool {
    match part {
        "domain" | "provider" => matches!(value, "email" | "mail"),
        part => OF_ADDRESS.has(part) && matches!(value, "url" | "urls" | "website" | "link"),
    }
}

/// Whether a type that stands behind the word at a place is called wrong, and no type of data.
fn calls_type_wrong(asked: Asked<'_, '_>, at: usize) -> bool {
    let word = |at: usize| asked.words.get(at).map_or(";", |word| word.said);
    let has_type = ["property", "email", "mail", "brand", "network", "website"];
    let claims = ["invalid", "unsupported", "unknown", "incorrect", "bad"];
    let first = if word(at.wrapping_sub(1)) == "media" {
        at.wrapping_sub(2)
    } else {
        at.wrapping_sub(1)
    };
    let behind = word(at + 2);
    has_type.contains(&word(at))
        && (claims.contains(&word(first)) || behind == "is")
        && (is_sign(behind) || behind == "is")
}

/// Whether the clause is nothing but a side, behind a colon or a bracket: "URL invalid: port".
fn is_alone(asked: Asked<'_, '_>) -> bool {
    let [one] = asked.words else {
        return false;
    };
    let start = asked.slice.first().map_or(0, |token| token.start);
    let before = asked
        .tokens
        .text
        .get(..start)
        .unwrap_or_default()
        .trim_end();
    let behind = asked.behind();
    one.said != VALUE
        && ALONE.has(one.said)
        && before.ends_with([':', '(', '-'])
        && !behind.starts_with(':')
}
