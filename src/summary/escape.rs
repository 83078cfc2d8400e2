//! Makes text from a file harmless to show: nothing in it can move the cursor, reorder or hide what
//! is printed.
//!
//! For display only: a backslash is left as it is, because Windows paths are full of them, so the
//! result cannot be turned back. The files and the JSON hold the exact text.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Shows every control, bidirectional, zero-width and otherwise invisible character as `\t`, `\n`,
/// `\r`, `\x1b` or `\u{202e}`; borrows the text where there is none.
pub fn escape(text: &str) -> Cow<'_, str> {
    let Some((start, _)) = text.char_indices().find(|(_, c)| is_unsafe(*c)) else {
        return Cow::Borrowed(text);
    };
    let (head, tail) = text.split_at(start);
    let mut shown = String::with_capacity(text.len() + 16);
    shown.push_str(head);
    for character in tail.chars() {
        push_escaped(&mut shown, character);
    }
    Cow::Owned(shown)
}

/// Appends `character`, escaped if it must be.
pub(super) fn push_escaped(shown: &mut String, character: char) {
    match character {
        '\t' => shown.push_str("\\t"),
        '\n' => shown.push_str("\\n"),
        '\r' => shown.push_str("\\r"),
        unsafe_one if is_unsafe(unsafe_one) => {
            let code = u32::from(unsafe_one);
            // Writing to a String cannot fail.
            let _ = if code < 0x100 {
                write!(shown, "\\x{code:02x}")
            } else {
                write!(shown, "\\u{{{code:x}}}")
            };
        }
        safe => shown.push(safe),
    }
}

/// Whether a character could control the terminal, reorder the line or hide in it.
pub(super) const fn is_unsafe(character: char) -> bool {
    matches!(
        character,
        // Controls (C0, DEL, C1) and the soft hyphen.
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}'
        // All bidirectional controls, and zero-width characters among and beside them.
        | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        // Line and paragraph separator; word joiner, invisible operators, isolates, old formats.
        | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{206f}'
        // Fillers that look like nothing, byte-order mark, interlinear annotation.
        | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}'
        // Non-characters: the marks of this folder are taken from them, so data must hold none.
        | '\u{fdd0}'..='\u{fdef}'
        // Tag characters.
        | '\u{e0000}'..='\u{e007f}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn unsafe_characters_are_named() {
        for (text, shown) in [
            ("plain Café 株式会社", "plain Café 株式会社"),
            (r"C:\tmp\new", r"C:\tmp\new"),
            ("a\tb\r\nc", r"a\tb\r\nc"),
            ("\x1b[31mred", r"\x1b[31mred"),
            ("\u{9b}31m", r"\x9b31m"),
            ("\0\x7f", r"\x00\x7f"),
            ("gpj.\u{202e}exe", r"gpj.\u{202e}exe"),
            ("a\u{200b}b\u{feff}", r"a\u{200b}b\u{feff}"),
            ("soft\u{ad}hyphen", r"soft\xadhyphen"),
            ("\u{2028}\u{2029}\u{2066}", r"\u{2028}\u{2029}\u{2066}"),
            ("tag\u{e0041}", r"tag\u{e0041}"),
            ("mark\u{fdd0}", r"mark\u{fdd0}"),
        ] {
            assert_eq!(escape(text), shown);
        }
    }

    #[test]
    fn safe_text_is_borrowed() {
        assert!(matches!(escape("Acme Média"), Cow::Borrowed(_)));
    }

    #[test]
    fn no_listed_character_survives() {
        let listed = (0..0x20)
            .chain(0x7f..0xa0)
            .chain([0xad, 0x61c, 0x2028, 0x2029, 0x2060, 0xfeff])
            .chain(0x200b..=0x200f)
            .chain(0x202a..=0x202e)
            .chain(0x2066..=0x2069)
            .chain(0xe0000..=0xe007f);
        for code in listed {
            let character = char::from_u32(code).unwrap();
            let text = format!("a{character}b");
            let shown = escape(&text);
            assert!(!shown.contains(character), "U+{code:04X}");
            assert!(
                shown.starts_with("a\\") && shown.ends_with('b'),
                "U+{code:04X}"
            );
        }
    }

    proptest! {
        #[test]
        fn nothing_unsafe_comes_out_and_safe_text_stays(text in any::<String>()) {
            let shown = escape(&text).into_owned();
            prop_assert!(!shown.chars().any(is_unsafe));
            prop_assert_eq!(escape(&shown), shown.as_str());
            if !text.chars().any(is_unsafe) {
                prop_assert_eq!(shown, text);
            }
        }
    }
}
