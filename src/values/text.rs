//! Plain text: folding for comparison, characters that nobody sees, and text that was read in the
//! wrong encoding.
//!
//! Everything here is pure and cheap for plain ASCII. Nothing here decides whether a value is
//! right: that is the business of the column that it stands in.

use unicode_normalization::UnicodeNormalization;

/// Folds a title or name for comparison: compatibility forms unified (NFKC), lower case, and only
/// letters and digits kept, so that `Site ID`, `site_id`, `SiteId` and `ＳＩＴＥ　ＩＤ` are one.
pub fn fold_title(text: &str) -> String {
    if text.is_ascii() {
        return text
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|letter| letter.to_ascii_lowercase())
            .collect();
    }
    // Lower-casing can take a letter apart (İ), so compatibility forms are unified once more after
    // it; letters and digits are kept last.
    text.nfkc()
        .flat_map(char::to_lowercase)
        .nfkc()
        .filter(|letter| letter.is_alphanumeric())
        .collect()
}

/// Whether a character takes no room on the screen: zero-width, byte-order mark, direction marks,
/// soft hyphen, fillers and tags (Unicode's `Default_Ignorable_Code_Point` without variation
/// selectors, which change how an emoji looks).
pub const fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{17b4}'
            | '\u{17b5}'
            | '\u{180b}'..='\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

/// The text without white space (no-break spaces too) and invisible characters at its ends.
pub fn trim_invisible(text: &str) -> &str {
    text.trim_matches(|letter: char| letter.is_whitespace() || is_invisible(letter))
}

/// Whether the text holds a control character (line breaks and tabs too) or an invisible one.
pub fn has_control_or_invisible(text: &str) -> bool {
    if text.is_ascii() {
        return text.bytes().any(|byte| byte.is_ascii_control());
    }
    text.chars()
        .any(|letter| letter.is_control() || is_invisible(letter))
}

/// Removes what can neither be seen nor mean anything: control characters (but not line breaks and
/// tabs), byte-order marks, zero-width spaces, word joiners and soft hyphens.
///
/// Joiners and direction marks stay: they shape Arabic, Indic and Hebrew text and emoji. Nothing if
/// there is nothing to remove.
pub fn without_invisible(text: &str) -> Option<String> {
    let removed = |letter: char| {
        (letter.is_control() && !matches!(letter, '\t' | '\n' | '\r'))
            || matches!(letter, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
    };
    text.contains(removed)
        .then(|| text.chars().filter(|letter| !removed(*letter)).collect())
}

/// Undoes reading UTF-8 as Windows-1252 (or Latin-1), once or twice over: `CafÃ©` -> `Café`.
///
/// Something only if the whole text goes back to bytes, these are valid UTF-8 with at least one
/// character beyond ASCII, and no control or replacement character appears. A text that holds one
/// right character beyond ASCII is therefore left alone.
pub fn undo_wrong_decoding(text: &str) -> Option<String> {
    // Control characters of ASCII stand for themselves; any other is news.
    let is_spoilt =
        |text: &String| text.contains(|letter| matches!(letter, '\u{fffd}' | '\u{80}'..='\u{9f}'));
    let once = undo_one_layer(text)?;
    undo_one_layer(&once)
        .filter(|twice| !is_spoilt(twice))
        .or(Some(once))
        .filter(|decoded| !is_spoilt(decoded))
}

/// Takes off one layer of wrong decoding.
fn undo_one_layer(text: &str) -> Option<String> {
    // Every sequence of UTF-8 begins with a byte from C2 to F4, which both encodings show as the
    // character of that number: without one there is nothing to undo.
    if text.is_ascii() || !text.contains(|letter| matches!(letter, '\u{c2}'..='\u{f4}')) {
        return None;
    }
    let bytes = text.chars().map(byte_of).collect::<Option<Vec<u8>>>()?;
    String::from_utf8(bytes).ok()
}

/// The byte that Windows-1252 shows as this character; the five bytes it leaves open and the other
/// control characters of Latin-1 stand for themselves.
fn byte_of(letter: char) -> Option<u8> {
    let byte = match letter {
        '€' => 0x80,
        '‚' => 0x82,
        'ƒ' => 0x83,
        '„' => 0x84,
        '…' => 0x85,
        '†' => 0x86,
        '‡' => 0x87,
        'ˆ' => 0x88,
        '‰' => 0x89,
        'Š' => 0x8a,
        '‹' => 0x8b,
        'Œ' => 0x8c,
        'Ž' => 0x8e,
        '‘' => 0x91,
        '’' => 0x92,
        '“' => 0x93,
        '”' => 0x94,
        '•' => 0x95,
        '–' => 0x96,
        '—' => 0x97,
        '˜' => 0x98,
        '™' => 0x99,
        'š' => 0x9a,
        '›' => 0x9b,
        'œ' => 0x9c,
        'ž' => 0x9e,
        'Ÿ' => 0x9f,
        other => u8::try_from(u32::from(other)).ok()?,
    };
    Some(byte)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn titles_fold_to_letters_and_digits() {
        for (title, folded) in [
            ("Site ID", "siteid"),
            ("site_id", "siteid"),
            ("\u{feff} Site-Id*", "siteid"),
            ("ＳＩＴＥ　ＩＤ", "siteid"),
            ("Catégories", "catégories"),
            ("Cate\u{301}gories", "catégories"),
            ("Groupe 2 (nouveau)", "groupe2nouveau"),
            ("", ""),
            ("---", ""),
        ] {
            assert_eq!(fold_title(title), folded, "{title:?}");
        }
    }

    #[test]
    fn ends_are_trimmed_of_what_nobody_sees() {
        for (text, trimmed) in [
            ("a", "a"),
            (" a b ", "a b"),
            ("\u{a0}a\u{a0}", "a"),
            ("\u{feff}a\u{200b}", "a"),
            ("\u{202a}a\u{202c}\r\n", "a"),
            ("\u{200b}", ""),
        ] {
            assert_eq!(trim_invisible(text), trimmed, "{text:?}");
        }
    }

    #[test]
    fn control_and_invisible_characters_are_seen() {
        for (text, seen) in [
            ("Acme", false),
            ("Café ☕", false),
            ("Ac\u{0}me", true),
            ("Ac\tme", true),
            ("Ac\u{200b}me", true),
            ("Caf\u{ad}é", true),
        ] {
            assert_eq!(has_control_or_invisible(text), seen, "{text:?}");
        }
    }

    #[test]
    fn only_meaningless_characters_are_removed() {
        assert_eq!(
            without_invisible("\u{feff}Ac\u{200b}me\u{7}").as_deref(),
            Some("Acme")
        );
        for kept in ["Acme", "two\nlines", "می\u{200c}خواهم", "👩\u{200d}🍳"] {
            assert_eq!(without_invisible(kept), None, "{kept:?}");
        }
    }

    #[test]
    fn wrong_decoding_is_undone_when_nothing_remains() {
        for (wrong, right) in [
            ("CafÃ©", "Café"),
            ("CafÃƒÂ©", "Café"),
            ("MÃ¼ller & SÃ¶hne", "Müller & Söhne"),
            ("Itâ€™s", "It’s"),
            ("Ã\u{a0} la carte", "à la carte"),
            ("Ã\u{81}vila", "Ávila"),
            ("æ\u{9d}±äº¬", "東京"),
            ("Ð\u{90}Ð±Ð²", "Абв"),
            ("Â£5", "£5"),
            // The same bytes read as Latin-1: C1 control characters in place of quotes.
            ("It\u{e2}\u{80}\u{99}s", "It’s"),
            ("ðŸ˜€", "😀"),
        ] {
            assert_eq!(
                undo_wrong_decoding(wrong).as_deref(),
                Some(right),
                "{wrong}"
            );
        }
    }

    #[test]
    fn right_text_is_left_alone() {
        for right in [
            "",
            "Acme",
            "Café",
            "Müller",
            "São Paulo",
            "ÃO",
            "Æsir",
            "東京",
            "naïve Ã",
            "It’s",
            // One right character means that the text was not wrong as a whole.
            "CafÃ© 東京",
            "Café CafÃ©",
            // Would bring a control character to light.
            "Â\u{85}",
            "Â\u{90}",
        ] {
            assert_eq!(undo_wrong_decoding(right), None, "{right}");
        }
    }

    /// What a reader with the wrong encoding makes of a text.
    fn misread(text: &str) -> String {
        encoding_rs::WINDOWS_1252
            .decode_without_bom_handling(text.as_bytes())
            .0
            .into_owned()
    }

    proptest! {
        #[test]
        fn one_layer_comes_back(text in "[a-zA-Zü東“ ]{0,12}é[a-z ]{0,6}") {
            let wrong = misread(&text);
            prop_assert_eq!(undo_wrong_decoding(&wrong), Some(text.clone()));
            prop_assert_eq!(undo_wrong_decoding(&misread(&wrong)), Some(text));
        }

        #[test]
        fn folding_twice_is_folding_once(text in "\\PC{0,12}") {
            let folded = fold_title(&text);
            prop_assert_eq!(fold_title(&folded), folded);
        }
    }
}
