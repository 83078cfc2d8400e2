//! Scripts of host labels, as far as they tell an honest foreign name from a look-alike.
//!
//! The idea is that of the "highly restrictive" profile of UTS 39: one script per label, except that
//! Japanese, Korean and Chinese go with Latin. Only scripts in common use for domains are known;
//! any other character counts as a doubt.

use unicode_normalization::UnicodeNormalization;

/// The script of a character in a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    /// Digits and the hyphen, which go with everything.
    Common,
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Indic(u32),
    Thai,
    Georgian,
    /// Chinese, Japanese and Korean.
    EastAsian,
}

/// Whether some label of the host mixes scripts, consists of letters that look like others, or has
/// characters of no known script.
pub(super) fn is_mixed(host: &str) -> bool {
    let unified: String = host.nfkc().flat_map(char::to_lowercase).nfkc().collect();
    let ascii_ending = unified
        .rsplit(['.', '。'])
        .next()
        .is_some_and(str::is_ascii);
    unified
        .split(['.', '。'])
        .any(|label| !is_honest(label, ascii_ending))
}

/// Whether a label is of one script and not made of look-alikes only.
fn is_honest(label: &str, ascii_ending: bool) -> bool {
    let mut scripts = Vec::new();
    for letter in label.chars() {
        match script_of(letter) {
            None => return false,
            Some(Script::Common) => {}
            Some(script) if scripts.contains(&script) => {}
            Some(script) => scripts.push(script),
        }
    }
    let is_latin = |script: &Script| *script == Script::Latin;
    match scripts.as_slice() {
        // A dotless i alone among ASCII imitates the dotted one; a Turkish word has more to show.
        [Script::Latin] => {
            !label.contains('ı') || label.chars().filter(|letter| !letter.is_ascii()).count() > 1
        }
        [Script::Cyrillic | Script::Greek] => !(ascii_ending && label.chars().all(looks_latin)),
        [] | [_] => true,
        [one, two] => {
            (is_latin(one) && *two == Script::EastAsian)
                || (is_latin(two) && *one == Script::EastAsian)
        }
        _ => false,
    }
}

/// The script of a lower-case character.
fn script_of(letter: char) -> Option<Script> {
    Some(match letter {
        '0'..='9' | '-' => Script::Common,
        'a'..='z'
        | 'ß'..='ö'
        | 'ø'..='\u{17f}'
        | '\u{218}'..='\u{21b}'
        | '\u{1e00}'..='\u{1eff}' => Script::Latin,
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Script::Greek,
        '\u{400}'..='\u{52f}' => Script::Cyrillic,
        '\u{531}'..='\u{58a}' => Script::Armenian,
        '\u{591}'..='\u{5f4}' => Script::Hebrew,
        '\u{610}'..='\u{6ff}' | '\u{750}'..='\u{77f}' => Script::Arabic,
        // One block of 128 characters for each script of India.
        '\u{900}'..='\u{dff}' => Script::Indic(u32::from(letter) / 0x80),
        '\u{e01}'..='\u{e5b}' => Script::Thai,
        '\u{10d0}'..='\u{10ff}' => Script::Georgian,
        '\u{3005}'..='\u{3007}'
        | '\u{3041}'..='\u{3096}'
        | '\u{30a1}'..='\u{30fa}'
        | '\u{30fc}'..='\u{30fe}'
        | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}' => Script::EastAsian,
        _ => return None,
    })
}

/// Cyrillic and Greek letters that pass for Latin ones, and what goes with every script.
const fn looks_latin(letter: char) -> bool {
    letter.is_ascii()
        || matches!(
            letter,
            'а' | 'с'
                | 'ԁ'
                | 'е'
                | 'һ'
                | 'і'
                | 'ј'
                | 'ӏ'
                | 'о'
                | 'р'
                | 'ԛ'
                | 'ѕ'
                | 'ԝ'
                | 'х'
                | 'у'
                | 'ү'
                | 'ν'
                | 'ο'
                | 'ρ'
                | 'α'
                | 'ι'
                | 'κ'
                | 'υ'
                | 'χ'
                | 'γ'
                | 'τ'
                | 'к'
                | 'г'
                | 'в'
                | 'н'
                | 'т'
                | 'п'
                | 'м'
                | 'ь'
        )
}
