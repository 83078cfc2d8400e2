//! The check of one address, as a scan over bytes for plain ones and in full for all others.
//!
//! A test holds the two against each other: what the scan accepts, the full check accepts.

use super::address::{Address, split_path};
use super::damaged::may_be_another;
use super::host_name::{is_public, plainly_public};
use crate::values::bytes::Bytes;
use crate::values::text::is_invisible;
use std::borrow::Cow;

/// Characters that do not stop the fast path: the others are not allowed in an address, or possibly
/// between two.
static PLAIN: Bytes = Bytes::of(&[(b'!', b'~')]).but(b"\"<>\\`,;|");
/// What stands in the path of a plain address.
static OF_PATH: Bytes =
    Bytes::of(&[(b'a', b'z'), (b'A', b'Z'), (b'0', b'9'), (b'-', b'/')]).and(b"_?=&%+");

/// Whether a few bytes stand somewhere in a short text; a general search takes longer to begin.
fn holds<const SIZE: usize>(text: &str, sought: &[u8; SIZE]) -> bool {
    let mut windows = text.as_bytes().windows(SIZE);
    windows.any(|window| window == sought)
}

/// Whether the text is certainly one right address; a `false` says nothing.
pub(super) fn is_plainly_fine(text: &str) -> bool {
    let Some(after) = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))
    else {
        return false;
    };
    // Punycode can be wrong in ways that only the full check sees.
    plainly_public(after).is_some_and(|(_, rest)| {
        matches!(rest.as_bytes().first(), None | Some(b'/' | b'?' | b'#')) && PLAIN.has_all(rest)
    })
}

/// `https://` and the cell, to stand behind it, if that certainly is one right address but for that: a plain host
/// below a known public suffix, and behind it nothing but letters, digits and the signs of a plain
/// path. The fast twin of [`super::mend::missing_scheme`]; nothing says nothing.
pub(super) fn with_scheme(cell: &str) -> Option<[&str; 2]> {
    let begins = cell.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric)
        // What may be the rest of a scheme.
        && !cell.starts_with("http");
    let (_, rest) = begins.then(|| plainly_public(cell)).flatten()?;
    let host = cell.strip_suffix(rest).unwrap_or(cell);
    let is_sure = matches!(rest.as_bytes().first(), None | Some(b'/' | b'?'))
        && OF_PATH.has_all(rest)
        && !holds(rest, b"//")
        && !may_be_another(host);
    is_sure.then_some(["https://", cell])
}

/// Whether the cell is certainly several right addresses joined by the separator, none twice; a
/// `false` says nothing.
pub(super) fn are_plainly_fine(cell: &str, separator: &str) -> bool {
    if separator.is_empty() || !cell.contains(separator) {
        return false;
    }
    let parts: Vec<&str> = cell.split(separator).collect();
    parts.iter().all(|part| is_plainly_fine(part)) && !super::pieces::has_repeats(&parts)
}

/// The check in full, of a text that is taken for one address. The case of scheme and host has no
/// meaning, and a port may be named that goes without saying.
pub(super) fn is_one(text: &str) -> bool {
    let Some(address) = Address::read(text) else {
        return false;
    };
    !has_foreign(text)
        && !address.has_user()
        && !split_path(address.rest).0.contains('\\')
        && is_public(&lower(address.host()))
        && address.port().is_none_or(is_port)
        && parses(text, &address)
}

/// Whether a text is one right address in the notation that says nothing twice: scheme and host in
/// lower case, no port that the scheme implies.
pub(super) fn is_normal(text: &str) -> bool {
    is_plainly_fine(text) || (is_one(text) && super::notation::normal(text).is_none())
}

/// The host in lower case, as far as it is ASCII.
fn lower(host: &str) -> Cow<'_, str> {
    if host.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(host.to_ascii_lowercase())
    } else {
        Cow::Borrowed(host)
    }
}

fn has_foreign(text: &str) -> bool {
    let is_clear = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'<' | b'>' | b'`');
    !text.bytes().all(is_clear) && text.contains(is_foreign)
}

/// Characters that never stand in an address. Others are tolerated in path and query even where
/// the standard would encode them: servers and importers do.
fn is_foreign(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || is_invisible(letter)
        || matches!(letter, '"' | '<' | '>' | '`' | '\u{fffd}')
}

/// Whether the port is written as a number that a port can be.
fn is_port(port: &str) -> bool {
    !port.starts_with('0')
        && port.bytes().all(|byte| byte.is_ascii_digit())
        && port.parse::<u16>().is_ok()
}

/// The port that the scheme implies.
pub(super) fn default_port(scheme: &str) -> Option<&'static str> {
    match scheme {
        "http" => Some("80"),
        "https" => Some("443"),
        _ => None,
    }
}

/// Whether the WHATWG standard reads the text, and reads the same host: it has the last word on
/// Punycode, and on anything that is overlooked here.
fn parses(text: &str, address: &Address<'_>) -> bool {
    url::Url::parse(text).is_ok_and(
        |url| matches!(url.host(), Some(url::Host::Domain(domain)) if domain.eq_ignore_ascii_case(address.host())),
    )
}
