//! How far a number, an address, a word or a sign reaches from where it begins.

use super::fold;
use super::token::{Break, Sort};

/// The bytes of `text` up to the first character that `holds` refuses.
fn run(text: &str, holds: impl Fn(char) -> bool) -> &str {
    let end = text.find(|c| !holds(c)).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

/// A number, a date in digits, or a mixture of digits and letters.
pub(super) fn number(text: &str) -> (Sort, usize) {
    let whole = run(text, |c| {
        c.is_ascii_alphanumeric() || matches!(c, '-' | '/' | '.' | ',' | ':' | '+' | '_')
    });
    // A comma belongs to a number only between digits; all else ends it.
    let bytes = whole.as_bytes();
    let comma = bytes
        .windows(2)
        .position(|pair| matches!(pair, [b',' | b':', next] if !next.is_ascii_digit()));
    let whole = comma.and_then(|end| whole.get(..end)).unwrap_or(whole);
    let whole = whole.trim_end_matches(['-', '/', '.', ',', ':', '+', '_']);
    let digits = run(whole, |c| c.is_ascii_digit());
    let groups = whole
        .split(['-', '/', '.'])
        .filter(|group| group.starts_with(|c: char| c.is_ascii_digit()))
        .count();
    if digits.len() <= 4 && groups == 3 && !whole.contains(',') {
        return (Sort::Date, whole.len());
    }
    // "30characters" and "4th" are a number and a word.
    let numeric = run(whole, |c| c.is_ascii_digit() || matches!(c, '.' | ','));
    let numeric = numeric.trim_end_matches(['.', ',']);
    let mixed = whole
        .get(numeric.len()..)
        .is_some_and(|rest| rest.bytes().any(|b| b.is_ascii_digit()));
    (
        Sort::Number,
        if mixed { whole.len() } else { numeric.len() },
    )
}

/// The length of a web address with its scheme, or one that begins with `www.`.
pub(super) fn url(text: &str) -> Option<usize> {
    if !matches!(
        text.as_bytes().first()?.to_ascii_lowercase(),
        b'h' | b'f' | b'w'
    ) {
        return None;
    }
    let head = text
        .get(..8.min(text.len()))
        .unwrap_or_default()
        .to_ascii_lowercase();
    let scheme = ["https://", "http://", "ftp://", "www."]
        .into_iter()
        .find(|s| head.starts_with(s))?;
    let whole = run(text, |c| {
        !c.is_whitespace()
            && !matches!(
                c,
                '"' | '\'' | '<' | '>' | '`' | ')' | ']' | '|' | '»' | '”'
            )
    });
    let whole = whole.trim_end_matches(['.', ',', ';', ':', '!', '?']);
    // A scheme alone is what is wanted ("must start with http://"), not a value.
    (whole.len() > scheme.len()).then_some(whole.len())
}

/// The length of an e-mail address.
pub(super) fn email(text: &str) -> Option<usize> {
    let local = run(text, |c| {
        c.is_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-')
    });
    let domain = text.get(local.len()..)?.strip_prefix('@')?;
    let domain = run(domain, |c| c.is_alphanumeric() || matches!(c, '.' | '-'));
    let domain = domain.trim_end_matches(['.', '-']);
    (!domain.is_empty()).then_some(local.len() + 1 + domain.len())
}

/// The length of a bare host name with a usual ending; others look like names of classes or columns.
pub(super) fn host(text: &str) -> Option<usize> {
    let whole = run(text, |c| {
        c.is_ascii_alphanumeric() || matches!(c, '.' | '-')
    });
    let whole = whole.trim_end_matches(['.', '-']);
    let ending = whole.rsplit_once('.')?.1;
    let usual = [
        "com", "net", "org", "io", "co", "uk", "de", "fr", "it", "es", "jp", "br", "au", "ca",
        "us", "eu", "shop", "app", "dev", "test", "biz",
    ];
    let path = text.get(whole.len()..).filter(|rest| rest.starts_with('/'));
    let path = path.map_or(0, |rest| {
        run(rest, |c| {
            !c.is_whitespace() && !matches!(c, '"' | '\'' | ')' | ',' | ';')
        })
        .len()
    });
    (usual.contains(&ending) || whole.contains(".example")).then_some(whole.len() + path)
}

/// The length of a word: letters and digits, with an apostrophe inside. A single letter before an
/// apostrophe is a word of its own (French `d'une`).
pub(super) fn word(text: &str) -> usize {
    let first = text.chars().next().map_or(1, char::len_utf8);
    if text.chars().next().is_some_and(fold::is_unspaced) {
        return first;
    }
    let mut end = 0;
    for (at, letter) in text.char_indices() {
        let apostrophe = matches!(letter, '\'' | '’')
            && at > first
            && text
                .get(at + letter.len_utf8()..)
                .is_some_and(|rest| rest.starts_with(char::is_alphabetic) && !is_genitive(rest));
        let combining = matches!(letter, '\u{300}'..='\u{36F}');
        if !(letter.is_alphanumeric() || apostrophe || combining) || fold::is_unspaced(letter) {
            break;
        }
        end = at + letter.len_utf8();
    }
    end.max(first)
}

/// Whether the `s` of "brand's" comes next, and with it the end of the word.
fn is_genitive(rest: &str) -> bool {
    rest.strip_prefix('s')
        .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// An HTML tag: its length and whether it parts what stands around it.
pub(super) fn tag(text: &str) -> Option<(usize, bool)> {
    let inner = text.strip_prefix('<')?;
    let name = inner.strip_prefix('/').unwrap_or(inner);
    let name = run(name, |c| c.is_ascii_alphanumeric());
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let close = inner.bytes().take(200).position(|b| b == b'>')?;
    let parts = ["br", "li", "ul", "ol", "p", "div", "tr", "td"]
        .iter()
        .any(|known| name.eq_ignore_ascii_case(known));
    Some((close + 2, parts))
}

/// The length of a regular expression that stands unquoted.
pub(super) fn pattern(text: &str) -> Option<usize> {
    if !(text.starts_with('^') || text.starts_with("/^")) {
        return None;
    }
    let whole = run(text, |c| !c.is_whitespace() && !matches!(c, '"' | '\''));
    (whole.len() > 1).then_some(whole.len())
}

/// The value behind an equals sign: bytes before it and its length.
pub(super) fn assigned(text: &str) -> Option<(usize, usize)> {
    let value = text.strip_prefix('=')?;
    if let Some(inner) = value.strip_prefix('(') {
        let length = inner.bytes().take(400).position(|b| b == b')')?;
        return Some((2, length));
    }
    let value = run(value, |c| {
        c.is_alphanumeric() || matches!(c, '.' | '-' | '@' | '_' | '/')
    });
    (!value.is_empty()).then_some((1, value.len()))
}

/// The length of a bracket that a program adds for its own people: `[type=missing, input_value=...]`.
pub(super) fn note(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('[')?;
    let name = run(inner, |c| c.is_ascii_alphabetic() || c == '_');
    let rest = inner.get(name.len()..)?;
    if name.is_empty()
        || !rest.starts_with('=')
            && !(rest.starts_with(": ") && matches!(name, "SQL" | "parameters" | "Source"))
    {
        return None;
    }
    let line = inner
        .bytes()
        .position(|b| b == b'\n')
        .unwrap_or(inner.len());
    let inner = inner.get(..line)?;
    let close = inner.find("] (").or_else(|| inner.rfind(']'))?;
    Some(close + 2)
}

/// The break that a sign makes, with its length.
pub(super) fn break_of(letter: char, before: Option<char>, rest: &str) -> Option<(Break, usize)> {
    let length = letter.len_utf8();
    let next = rest.get(length..).and_then(|rest| rest.chars().next());
    let spaced = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let found = match letter {
        '\n' | '\r' | ';' | '；' | '•' | '✖' | '✗' | '❌' | '●' | '▪' | '◦' | '‣' => {
            Break::Part
        }
        '|' if spaced(before) && spaced(next) => Break::Part,
        '|' => Break::Bar,
        '→' => Break::Arrow,
        ',' | '、' | '，' => Break::Comma,
        ':' | '：' => Break::Colon,
        '.' if spaced(next) || matches!(next, Some('"' | '\'' | ')' | ']' | ';' | '<' | ',')) => {
            Break::Sentence
        }
        '!' | '?' | '。' => Break::Sentence,
        '(' | '[' | '{' | '（' => Break::Open,
        ')' | ']' | '}' | '）' => Break::Close,
        '-' | '–' | '—' if spaced(before) && spaced(next) => Break::Dash,
        '-' if rest.starts_with("->") => return Some((Break::Arrow, 2)),
        _ => return None,
    };
    Some((found, length))
}

/// The sign that a word names: what separates values.
pub(super) fn named_sign(folded: &str) -> Option<&'static str> {
    Some(match folded {
        "comma" | "commas" | "commaseparated" | "komma" | "virgule" | "coma" | "virgula"
        | "virgola" => ",",
        "semicolon" | "semicolons" | "semicolonseparated" | "semikolon" => ";",
        "pipe" | "pipes" | "pipeseparated" => "|",
        "space" | "spaces" => " ",
        _ => return None,
    })
}
