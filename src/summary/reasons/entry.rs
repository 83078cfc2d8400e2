//! The entry for the settings file that makes an unrecognised text known. Knows nothing of the page.

use super::super::escape::is_unsafe;
use super::ReasonGroup;
use std::fmt::Write as _;

/// How many characters of a text make its pattern.
pub(super) const PATTERN: usize = 120;

/// An entry for `rowmend.toml`. Its kind is left open: it must not work before a person has chosen.
pub(super) fn entry(group: &ReasonGroup) -> String {
    format!(
        "[[reasons]]\npattern = {}\nkind = \"...\"  # one of the kinds above\n",
        toml_string(&pattern(group)),
    )
}

/// A pattern for the texts of the group: what is always the same, with `.+` where values stood.
pub(super) fn pattern(group: &ReasonGroup) -> String {
    let mut pattern = String::new();
    let mut literal = false;
    let mut rest = beginning(&group.masked);
    while let Some(first) = rest.chars().next() {
        if let Some(after) = after_placeholder(rest) {
            if !pattern.ends_with(".+") {
                pattern.push_str(".+");
            }
            rest = after;
        } else {
            literal |= first.is_alphabetic();
            pattern.push_str(&regex::escape(first.encode_utf8(&mut [0; 4])));
            rest = rest.split_at(first.len_utf8()).1;
        }
    }
    if literal {
        pattern
    } else {
        // Without a word of its own the pattern would fit every text.
        regex::escape(beginning(&group.example))
    }
}

/// As much of a text as makes a pattern: cut at a space, since patterns are found anywhere in a text.
fn beginning(text: &str) -> &str {
    let Some((end, _)) = text.char_indices().nth(PATTERN) else {
        return text;
    };
    let (head, _) = text.split_at(end);
    head.rsplit_once(' ').map_or(head, |(whole, _)| whole)
}

/// What follows a placeholder at the beginning of the text.
fn after_placeholder(text: &str) -> Option<&str> {
    let (inner, close) = match text.strip_prefix('<') {
        Some(inner) => (inner, '>'),
        None => (text.strip_prefix('{')?, '}'),
    };
    let (name, rest) = inner.split_once(close)?;
    let is_name = (1..=24).contains(&name.len())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    is_name.then_some(rest)
}

/// A text as a basic string of TOML, with nothing in it that could control a terminal.
fn toml_string(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            other if is_unsafe(other) => {
                // Writing to a String cannot fail.
                let _ = write!(quoted, "\\U{:08X}", u32::from(other));
            }
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}
