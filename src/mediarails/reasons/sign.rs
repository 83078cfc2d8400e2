//! How far tags, patterns, notes and punctuation reach, and what they part.

use super::mark::run;
use super::token::Break;

/// An HTML tag: its length and whether it parts what stands around it.
pub(super) fn tag(text: &str) -> Option<(usize, bool)> {
    let inner = text.strip_prefix('<')?;
    let name = inner.strip_prefix('/').unwrap_or(inner);
    let name = run(name, |c| c.is_ascii_alphanumeric());
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    // `<empty>` shows a value that is not there.
    let shown = [
        "empty",
        "null",
        "none",
        "nil",
        "blank",
        "missing",
        "undefined",
    ];
    if shown.iter().any(|shown| name.eq_ignore_ascii_case(shown)) {
        return None;
    }
    let behind_name = inner.trim_start_matches('/').get(name.len()..)?;
    if !behind_name.starts_with([' ', '>', '/', '\t']) {
        return None;
    }
    let close = inner.bytes().take(200).position(|b| b == b'>')?;
    // One message ends where the next begins: `</span><span>`.
    let behind = inner.get(close + 1..)?.trim_start();
    let ends = inner.starts_with('/') && behind.starts_with('<') && !behind.starts_with("</");
    let parts = ends
        || ["br", "li", "ul", "ol", "p", "div", "tr", "td"]
            .iter()
            .any(|known| name.eq_ignore_ascii_case(known));
    Some((close + 2, parts))
}

/// The length of what stands before the name of a type as Python writes it: `<class 'int'>`.
pub(super) fn class(text: &str) -> Option<usize> {
    ["<class ", "<type ", "<enum "]
        .iter()
        .find(|head| {
            text.starts_with(**head)
                && text
                    .get(head.len()..)
                    .is_some_and(|name| name.starts_with('\''))
        })
        .map(|head| head.len())
}

/// The length of a record that a program shows as a value: `{'brand': 'Acme'}`.
pub(super) fn record(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('{')?.trim_start();
    let mark = inner
        .chars()
        .next()
        .filter(|mark| matches!(mark, '\'' | '"'))?;
    let (key, behind) = inner.get(1..)?.split_once(mark)?;
    let close = inner.bytes().take(400).position(|b| b == b'}')?;
    let opened = text.len() - inner.len();
    (!key.is_empty() && behind.starts_with(':')).then_some(opened + close + 1)
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
    let plain = run(value, |c| {
        c.is_alphanumeric() || matches!(c, '.' | '-' | '@' | '_' | '/')
    });
    let length = sought(value).unwrap_or(plain.len());
    (!plain.is_empty()).then_some((1, length))
}

/// Whether it is said of nothing that it may not stand behind an equals sign: `brand=NULL not permitted`.
pub(super) fn denies_null(text: &str) -> bool {
    let value = text.strip_prefix('=').unwrap_or_default();
    let word = run(value, char::is_alphabetic);
    let behind = value.get(word.len()..).unwrap_or_default();
    matches!(word.to_ascii_lowercase().as_str(), "null" | "none" | "nil")
        && [" not ", " is not "]
            .iter()
            .any(|not| behind.starts_with(not))
}

/// The length of a value that may hold spaces and of which is then said that it is not there: `name=Acme
/// Trail does not exist`.
fn sought(value: &str) -> Option<usize> {
    let ends = [
        " does not exist",
        " doesn't exist",
        " already exists",
        " not found",
        " was not found",
        " was found",
        " could not be found",
        " cannot be found",
        " is not ",
    ];
    let line = run(value, |c| {
        !matches!(c, '\n' | ';' | ',' | '|' | ':' | '=' | '"' | ')' | ']')
    });
    let found = ends.iter().filter_map(|end| line.find(end));
    found.min().filter(|length| *length <= 80)
}

/// The length of a bracket that a program adds for its own people: `[type=missing, input_value=...]`.
pub(super) fn note(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('[')?;
    let name = run(inner, |c| c.is_ascii_alphabetic() || c == '_');
    let rest = inner.get(name.len()..)?;
    if name.is_empty()
        || !(rest.starts_with('=')
            || rest.starts_with(": ") && matches!(name, "SQL" | "parameters" | "Source"))
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
        '\n' | '\r' | ';' | '；' => Break::Part,
        '•' | '✖' | '✗' | '❌' | '●' | '▪' | '◦' | '‣' => Break::Item,
        '|' if spaced(before) && spaced(next) => Break::Item,
        '|' => Break::Bar,
        '→' => Break::Arrow,
        ',' | '、' | '，' => Break::Comma,
        ':' | '：' => Break::Colon,
        '.' if spaced(next) || matches!(next, Some('"' | '\'' | ')' | ']' | ';' | '<' | ',')) => {
            Break::Sentence
        }
        '!' | '?' | '。' | '！' | '？' => Break::Sentence,
        '(' | '[' | '{' | '（' => Break::Open,
        ')' | ']' | '}' | '）' => Break::Close,
        // "Name is blank & Brand is unknown"
        '/' | '&' if spaced(before) && spaced(next) => Break::Comma,
        '-' | '–' | '—' if spaced(before) && spaced(next) => Break::Dash,
        '&' if rest.starts_with("&& ") && spaced(before) => return Some((Break::Comma, 2)),
        '-' if rest.starts_with("->") => return Some((Break::Arrow, 2)),
        _ => return None,
    };
    Some((found, length))
}

/// The length of the number of an entry: `1) `.
pub(super) fn entry(text: &str) -> Option<usize> {
    let digits = run(text, |c| c.is_ascii_digit()).len();
    let behind = text.get(digits..)?;
    ((1..=2).contains(&digits) && behind.starts_with(") ")).then_some(digits + 1)
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

/// The length of an at sign and the root of the path behind it: `@ data` in `@ data['name']`,
/// `@ $` in `@ $.name`, the sign alone in `@ ['name']` and `@ row 4`.
pub(super) fn path(text: &str) -> Option<usize> {
    if text.starts_with("@ row") || text.starts_with("@ line") {
        return Some(1);
    }
    let path = text.strip_prefix('@')?.trim();
    if path.starts_with("$.") || path == "$" {
        return Some(text.find('$')? + 1);
    }
    // The root alone: `@.brand`, `@: ...`.
    if text.starts_with("@:")
        || text.starts_with("@.")
            && text
                .get(2..)?
                .starts_with(|c: char| c.is_ascii_alphabetic())
    {
        return Some(1);
    }
    let is_key = |behind: &str| behind.starts_with(['"', '\'']) || behind.contains('_');
    if let Some(behind) = path.strip_prefix('[').filter(|_| text.starts_with("@ "))
        && is_key(behind.split(']').next().unwrap_or_default())
    {
        return Some(1);
    }
    let root = run(path, |c| c.is_ascii_alphanumeric() || c == '_');
    let rest = path.get(root.len()..)?;
    // "NOT_FOUND @ publisher_group" tells where.
    if text.starts_with("@ ") && root.trim_matches('_').contains('_') {
        return Some(1);
    }
    let end = text.find(root)? + root.len();
    (!root.is_empty() && rest.starts_with('[')).then_some(end)
}
