//! The beginning of an address: a scheme that is missing, damaged or doubled.
//!
//! Only `http` and `https` are ever read, also from common slips of typing. Any other scheme
//! (`ftp:`, `mailto:`, `javascript:`) is read as nothing and so never changed.

/// What is left of a scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scheme {
    /// Reads as `http`.
    Plain,
    /// Reads as `https`.
    Secure,
    /// Clearly a scheme for the web, but not which.
    Unreadable,
}

impl Scheme {
    /// The beginning of an address in this scheme; the one that cannot be read becomes `https`.
    const fn prefix(self) -> &'static str {
        match self {
            Self::Plain => "http://",
            Self::Secure | Self::Unreadable => "https://",
        }
    }

    /// The one scheme that both readings allow.
    fn both(self, other: Self) -> Option<Self> {
        match (self, other) {
            (one, two) if one == two => Some(one),
            (Self::Unreadable, known) | (known, Self::Unreadable) => Some(known),
            _ => None,
        }
    }
}

/// Reads a scheme, whole or damaged, and what stands after it and its slashes.
pub(super) fn read(text: &str) -> Option<(Scheme, &str)> {
    let end = text
        .find(|letter: char| !letter.is_ascii_alphabetic())
        .unwrap_or(text.len());
    let (word, after) = text.split_at_checked(end)?;
    let after = match after.trim_start_matches([' ', '\u{a0}']) {
        spaced if spaced.starts_with([':', '：']) => spaced,
        _ => after,
    };
    let end = after
        .find(|letter| !is_joint(letter))
        .unwrap_or(after.len());
    let (joint, rest) = after.split_at_checked(end)?;
    let has_slashes = joint.contains("//") || joint.contains("／／");
    let is_scheme_like = has_slashes || joint.starts_with([':', ';', '：', '/']);
    if !is_scheme_like || joint.ends_with(['.', ',']) || joint.chars().count() > 8 {
        return None;
    }
    let scheme = read_word(&word.to_ascii_lowercase(), has_slashes)?;
    Some((scheme, rest.trim_start_matches([' ', '\u{a0}'])))
}

/// What stands between a scheme and the host, or what slips of the finger make of it.
const fn is_joint(letter: char) -> bool {
    matches!(letter, ':' | ';' | '/' | '.' | ',' | '：' | '／')
}

/// Reads the word before the joint. One slip (a letter too many, too few, wrong or swapped) leaves a
/// word readable if it is nearer to one scheme than to the other: `htp` is `http`, `htps` is
/// `https`. Two slips need the slashes behind them and no foreign letters.
fn read_word(word: &str, has_slashes: bool) -> Option<Scheme> {
    // Registered schemes, and a spelling that marks an address as dangerous.
    const OTHERS: [&str; 5] = ["shttp", "httpu", "httpg", "hxxp", "hxxps"];
    match word {
        "http" => return Some(Scheme::Plain),
        "https" => return Some(Scheme::Secure),
        _ if !(3..=8).contains(&word.len()) || OTHERS.contains(&word) => return None,
        _ => {}
    }
    let plain = strsim::osa_distance(word, "http");
    let secure = strsim::osa_distance(word, "https");
    let allowed = if has_slashes && word.bytes().all(|byte| b"htps".contains(&byte)) {
        2
    } else {
        1
    };
    match plain.cmp(&secure) {
        _ if plain.min(secure) > allowed => None,
        std::cmp::Ordering::Less => Some(Scheme::Plain),
        std::cmp::Ordering::Greater => Some(Scheme::Secure),
        std::cmp::Ordering::Equal => Some(Scheme::Unreadable),
    }
}

/// `http://http://host` -> `http://host`, if both say the same.
pub(super) fn undouble(text: &str) -> Option<String> {
    let (outer, inside) = read(text)?;
    let (inner, rest) = read(inside)?;
    Some(format!("{}{rest}", outer.both(inner)?.prefix()))
}

/// `http://https://host` -> `https://host`: of two that differ, the inner one.
pub(super) fn undouble_differing(text: &str) -> Option<String> {
    let (outer, inside) = read(text)?;
    let (inner, _) = read(inside)?;
    outer.both(inner).is_none().then(|| inside.to_owned())
}

/// `http:/host`, `https//host`, `htps://host` -> the scheme as it should be.
pub(super) fn repair(text: &str) -> Option<String> {
    let (scheme, rest) = read(text)?;
    let is_whole = |scheme: &str| {
        text.get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
            && text.len() == scheme.len() + rest.len()
    };
    if is_whole("http://") || is_whole("https://") || read(rest).is_some() {
        return None;
    }
    Some(format!("{}{rest}", scheme.prefix()))
}

/// `host/path`, `//host`, `://host` -> with `https://`, if the text begins with a host and not with
/// a word, another scheme or an e-mail address. A host that begins as a slip of typing does
/// (`httpswww.host`), or as a domain that is turned round, may be another one and gets nothing.
pub(super) fn add(text: &str) -> Option<String> {
    let rest = match text.trim_start_matches([':', '/', '：', '／']) {
        all if all.len() == text.len() => text,
        after if text.contains("//") || text.contains("／／") => after,
        _ => return None,
    };
    if read(rest).is_some() {
        // `//https://host`: only the slashes are too many.
        return (rest.len() < text.len()).then(|| rest.to_owned());
    }
    let (authority, _) = super::address::split_authority(rest);
    let (host, port) = authority.split_once(':').unwrap_or((authority, "0"));
    let first = host.split(['.', '．', '。']).next().unwrap_or_default();
    let is_host = first.len() < host.len()
        && !first.eq_ignore_ascii_case("http")
        && !first.eq_ignore_ascii_case("https")
        && !super::damaged::may_be_another(&host.to_ascii_lowercase())
        && !authority.contains('@')
        && port.bytes().all(|byte| byte.is_ascii_digit());
    is_host.then(|| format!("https://{rest}"))
}
