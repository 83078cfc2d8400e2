//! JSON for standard output, one object per line.

use crate::summary::escape;
use serde::Serialize;
use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, Write};

/// Writes a value in one line. Characters that could control a terminal stand as `\u....`, which is
/// the same text to whoever reads JSON.
pub(super) fn line(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    let text = serde_json::to_string(value)?;
    writeln!(out, "{}", harmless(&text))
}

/// Outside of its strings JSON is plain ASCII, so whatever is not stands in a string.
fn harmless(json: &str) -> Cow<'_, str> {
    if matches!(escape(json), Cow::Borrowed(_)) {
        return Cow::Borrowed(json);
    }
    let mut text = String::with_capacity(json.len() + 16);
    let mut buffer = [0; 4];
    for character in json.chars() {
        match escape(character.encode_utf8(&mut buffer)) {
            Cow::Borrowed(_) => text.push(character),
            Cow::Owned(_) => {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    // Writing into a string cannot fail.
                    let _ = write!(text, "\\u{unit:04x}");
                }
            }
        }
    }
    Cow::Owned(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_is_the_same_and_controls_nothing() {
        for text in [
            "plain é 日本",
            "a\u{202e}b\u{7f}c\u{9b}",
            "tag \u{e0041}",
            "\n\t\"\\",
        ] {
            let mut out = Vec::new();
            line(&mut out, &text).unwrap();
            let shown = String::from_utf8(out).unwrap();
            let read: String = serde_json::from_str(&shown).unwrap();
            assert_eq!(read, text);
            let shown = shown.trim_end_matches('\n');
            assert!(matches!(escape(shown), Cow::Borrowed(_)), "{shown}");
        }
    }
}
