//! What stands around a date and is no part of it: spaces, quotes, apostrophes, invisible
//! characters, spreadsheet armour; and other shapes of the same characters.

use std::borrow::Cow;

/// The text without what stands around it, with the usual shapes of digits, dashes, quotes and
/// spaces. Borrows when there is nothing to do.
pub(super) fn peel(text: &str) -> Cow<'_, str> {
    if is_tidy(text.as_bytes()) {
        return Cow::Borrowed(text);
    }
    if text.is_ascii() && !text.bytes().any(|byte| byte.is_ascii_control()) {
        return Cow::Borrowed(undress(text));
    }
    let usual: String = text.chars().filter_map(usual).collect();
    Cow::Owned(undress(&usual).to_owned())
}

/// Whether the text is printable ASCII that begins and ends with a letter or digit: nothing can be
/// taken off such a text.
fn is_tidy(bytes: &[u8]) -> bool {
    let inner = |byte: &u8| (b' '..=b'~').contains(byte);
    let outer = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    outer(bytes.first()) && outer(bytes.last()) && bytes.iter().all(inner)
}

/// Takes spaces, quotes and `="..."` off the ends, as often as they come, and what ends a sentence
/// off the end.
fn undress(text: &str) -> &str {
    let mut rest = text;
    loop {
        let before = rest;
        rest = rest.trim();
        if let Some(inner) = rest.strip_prefix('=')
            && inner.starts_with('"')
        {
            rest = inner;
        }
        rest = rest.trim_start_matches(['\'', '"', '`']);
        rest = rest.trim_end_matches(['\'', '"', '`', '.', ',', ';']);
        if rest.len() == before.len() {
            return rest;
        }
    }
}

/// The usual shape of a character; nothing for an invisible one.
fn usual(character: char) -> Option<char> {
    Some(match character {
        '\u{ad}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}' => return None,
        _ if character.is_whitespace() => ' ',
        '\u{ff01}'..='\u{ff5e}' => {
            char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character)
        }
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2032}' | '\u{b4}' => '\'',
        '\u{201c}'..='\u{201f}' | '\u{ab}' | '\u{bb}' => '"',
        _ if character.is_control() => return None,
        _ => character,
    })
}

/// The word in lower case and without the accents of the six languages; nothing if it is longer
/// than any name can be.
pub(super) fn fold(word: &str) -> Option<String> {
    if word.len() > 32 {
        return None;
    }
    let letters = word.chars().flat_map(char::to_lowercase);
    Some(
        letters
            .filter(|letter| !('\u{300}'..='\u{36f}').contains(letter))
            .map(|letter| match letter {
                'à' | 'á' | 'â' | 'ã' | 'ä' => 'a',
                'ç' => 'c',
                'è' | 'é' | 'ê' | 'ë' => 'e',
                'ì' | 'í' | 'î' | 'ï' => 'i',
                'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
                'ù' | 'ú' | 'û' | 'ü' => 'u',
                _ => letter,
            })
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_stands_around_is_taken_off() {
        for (text, inner) in [
            ("2021-03-04", "2021-03-04"),
            ("  2021-03-04\t", "2021-03-04"),
            ("'2021-03-04", "2021-03-04"),
            ("\u{2019}2021-03-04", "2021-03-04"),
            ("=\"2021-03-04\"", "2021-03-04"),
            ("\u{201c} 2021-03-04 \u{201d}", "2021-03-04"),
            ("\u{feff}2021\u{2011}03\u{2011}04\u{200b}", "2021-03-04"),
            ("２０２１／３／４", "2021/3/4"),
            ("4\u{a0}mars\u{202f}2021", "4 mars 2021"),
            ("2021-\r\n03", "2021-  03"),
            ("=2021-03-04", "=2021-03-04"),
            ("2021. 3. 4.", "2021. 3. 4"),
            ("\"4 mars 2021\";", "4 mars 2021"),
            ("", ""),
        ] {
            assert_eq!(peel(text), inner, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn the_short_ways_agree_with_the_long_one(text in "[ '\"=0-9a-c/~-]{0,12}") {
            let long: String = text.chars().filter_map(usual).collect();
            prop_assert_eq!(peel(&text), undress(&long));
        }

        #[test]
        fn peeling_twice_is_peeling_once(text in "\\PC{0,12}") {
            let once = peel(&text).into_owned();
            prop_assert_eq!(peel(&once), once.as_str());
        }
    }
}
