//! Defects of notation: what stands round an address, and letters that mean the same in another
//! form. Each function undoes one, on one address, without asking whether the rest is right.

use super::address::Address;
use super::fine::default_port;
use super::host_name;
use crate::values::text::is_invisible;

/// Takes off white space and control characters at the ends, and invisible characters anywhere.
///
/// Joiners beside characters beyond ASCII stay, and with them the whole defect: there they can be
/// part of a name (Sinhala, Persian).
pub(super) fn unpad(text: &str) -> Option<String> {
    let is_end = |letter: char| letter.is_whitespace() || letter.is_control();
    let visible: String = if text.is_ascii() {
        let bare = text.trim_matches(is_end);
        return (bare.len() < text.len()).then(|| bare.to_owned());
    } else {
        let letters: Vec<char> = text.chars().collect();
        let shapes =
            |letter: &char| !letter.is_ascii() && !letter.is_whitespace() && !is_invisible(*letter);
        let joins = letters.windows(3).any(|three| match three {
            [before, '\u{200c}' | '\u{200d}', after] => shapes(before) || shapes(after),
            _ => false,
        });
        if joins {
            return None;
        }
        letters
            .into_iter()
            .filter(|letter| !is_invisible(*letter))
            .collect()
    };
    let bare = visible.trim_matches(is_end);
    (bare.len() < text.len()).then(|| bare.to_owned())
}

/// What can be wrapped round an address, as pairs of opening and closing mark.
const WRAPPERS: [(char, char); 17] = [
    ('<', '>'),
    ('"', '"'),
    ('\'', '\''),
    ('`', '`'),
    ('“', '”'),
    ('”', '”'),
    ('„', '“'),
    ('„', '”'),
    ('‘', '’'),
    ('’', '’'),
    ('‚', '‘'),
    ('«', '»'),
    ('»', '«'),
    ('‹', '›'),
    ('「', '」'),
    ('(', ')'),
    ('[', ']'),
];

/// Whether a text can have anything wrapped round a part of it.
pub(super) fn may_be_wrapped(text: &str) -> bool {
    let is_wrapper = |byte: u8| {
        !byte.is_ascii()
            || matches!(
                byte,
                b'<' | b'>' | b'"' | b'\'' | b'`' | b'(' | b')' | b'[' | b']'
            )
    };
    text.bytes().any(is_wrapper)
}

/// Takes off brackets and quotation marks round an address, also if one of the two is lost. A mark
/// that an address can hold at its end goes only with its partner, or if a host stands before it.
pub(super) fn unwrap(text: &str) -> Option<String> {
    if !may_be_wrapped(text) || super::fine::is_one(text) {
        return None;
    }
    let first = text.chars().next()?;
    let last = text.chars().next_back()?;
    let without_first = text.strip_prefix(first)?;
    if let Some(inner) = without_first.strip_suffix(last)
        && WRAPPERS.contains(&(first, last))
        && !closes_inside(inner, first, last)
    {
        let inner = inner.trim();
        let labelled = inner
            .get(..4)
            .is_some_and(|label| label.eq_ignore_ascii_case("url:"));
        let inner = if labelled { inner.get(4..)? } else { inner };
        return Some(inner.to_owned());
    }
    if WRAPPERS.iter().any(|(opening, _)| *opening == first) {
        return Some(without_first.trim_start().to_owned());
    }
    let without_last = text.strip_suffix(last)?;
    let closes = WRAPPERS.iter().any(|(_, closing)| *closing == last);
    let cannot_belong = matches!(last, '"' | '>' | '`' | '”' | '»' | '›' | '」')
        || super::pieces::is_bare(without_last);
    (closes && cannot_belong).then(|| without_last.trim_end().to_owned())
}

/// Whether the last bracket belongs to one inside the text and not to the first one.
fn closes_inside(inner: &str, opening: char, closing: char) -> bool {
    let mut open = 0_usize;
    for letter in inner.chars().filter(|_| opening != closing) {
        if letter == opening {
            open += 1;
        } else if letter == closing {
            match open.checked_sub(1) {
                Some(fewer) => open = fewer,
                None => return true,
            }
        }
    }
    open > 0
}

/// Whether the first and the last mark of the text are a pair that nothing inside can belong to.
pub(super) fn is_wrapped(text: &str) -> bool {
    let (Some(first), Some(last)) = (text.chars().next(), text.chars().next_back()) else {
        return false;
    };
    let inner = text
        .strip_prefix(first)
        .and_then(|rest| rest.strip_suffix(last));
    inner.is_some_and(|inner| {
        WRAPPERS.contains(&(first, last))
            && !closes_inside(inner, first, last)
            && (first != last || !inner.contains(first))
    })
}

/// Turns back-slashes before the query into slashes. Where they stand before a slash they are an
/// escape of JSON and go: `https:\/\/host\/path`, also if it was escaped twice. Elsewhere two in a row
/// can be one that was escaped or two slashes: they are read only if those behind the scheme are
/// doubled as well.
pub(super) fn straighten(text: &str) -> Option<String> {
    let (path, query) = super::address::split_path(text);
    if !path.contains('\\') || may_hide_host(path) {
        return None;
    }
    for escaped in ["\\\\/", "\\/"] {
        let marks = path.matches(escaped).count() * (escaped.len() - 1);
        if path.matches('\\').count() == marks {
            return Some(text.replace(escaped, "/"));
        }
    }
    let single = if path.contains(":\\\\\\\\") {
        path.replace("\\\\", "\\")
    } else {
        path.to_owned()
    };
    // Without a scheme two in front are the path of a machine in an office, and no address.
    let begun = single.trim_start_matches(|letter: char| {
        letter.is_ascii_alphabetic() || matches!(letter, ':' | ';')
    });
    let behind_scheme = match begun.strip_prefix("\\\\") {
        Some(behind) if begun.len() < single.len() => behind,
        _ => single.as_str(),
    };
    let is_clear = !behind_scheme.replace(":\\\\", "").contains("\\\\");
    is_clear.then(|| format!("{}{query}", single.replace('\\', "/")))
}

/// Whether a back-slash stands before an `@` where the host is: `https://a.com\@b.com` is at `a.com` for
/// a browser and at `b.com` for the standard.
fn may_hide_host(path: &str) -> bool {
    let authority = path.split_once("://").map_or(path, |(_, after)| after);
    let authority = authority.split('/').next().unwrap_or_default();
    let is_begun = authority.contains(":\\\\");
    let behind = authority.split_once('\\').map(|(_, behind)| behind);
    !is_begun && behind.is_some_and(|behind| behind.contains('@'))
}

/// The scheme in lower case.
pub(super) fn lower_scheme(text: &str) -> Option<String> {
    let address = Address::read(text)?;
    if matches!(address.scheme, "http" | "https") {
        return None;
    }
    let after = text.get(address.scheme.len()..)?;
    Some(format!("{}{after}", address.scheme.to_ascii_lowercase()))
}

/// The host in lower case, if it is plain ASCII.
pub(super) fn lower_host(text: &str) -> Option<String> {
    let address = Address::read(text).filter(|address| !address.has_user())?;
    let host = address.host();
    (host.is_ascii() && host.bytes().any(|byte| byte.is_ascii_uppercase()))
        .then(|| address.with_host(&host.to_ascii_lowercase()))
}

/// The host without a dot at its end: the root of the domain system, which goes without saying.
pub(super) fn drop_root_dot(text: &str) -> Option<String> {
    let address = Address::read(text).filter(|address| !address.has_user())?;
    let host = address.host().strip_suffix('.')?;
    (!host.ends_with('.')).then(|| address.with_host(host))
}

/// The address without the port that its scheme implies, or without a colon that no port follows.
pub(super) fn drop_port(text: &str) -> Option<String> {
    let address = Address::read(text).filter(|address| !address.has_user())?;
    let port = address.port()?;
    let digits = port.trim_start_matches('0');
    let is_default = Some(digits) == default_port(&address.scheme.to_ascii_lowercase());
    // Behind an empty port two slashes may be the remnant of another address.
    let is_empty = port.is_empty() && !address.rest.starts_with("//");
    (is_empty || (is_default && port.len() <= 5)).then(|| address.without_port())
}

/// A right address in lower-case scheme and host and without the port that goes without saying;
/// nothing if it is written so already.
pub(super) fn normal(text: &str) -> Option<String> {
    let mut result = None;
    for step in [lower_scheme, lower_host, drop_port] {
        let after = step(result.as_deref().unwrap_or(text));
        result = after.or(result);
    }
    result
}

/// The host in ASCII, as the standard for international domains writes it.
pub(super) fn host_to_ascii(text: &str) -> Option<String> {
    let address = Address::read(text).filter(|address| !address.has_user())?;
    // The standard takes no dot at the end, in no width.
    let host = address.host().trim_end_matches(['.', '。', '．', '｡']);
    host_name::to_ascii(host).map(|host| address.with_host(&host))
}
