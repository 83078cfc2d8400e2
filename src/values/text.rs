//! Plain text: folding for comparison, characters that nobody sees, and text that was read in the
//! wrong encoding.
//!
//! Everything here is pure and cheap for plain ASCII. Nothing here decides whether a value is
//! right: that is the business of the column that it stands in.

mod decoding;

use decoding::byte_of;
pub use decoding::{marks_of_windows, undo_wrong_decoding};
use unicode_normalization::UnicodeNormalization;

/// Folds a title or name for comparison: compatibility forms unified (NFKC), lower case, and only
/// letters and digits kept, so that `Site ID`, `site_id`, `SiteId` and `ＳＩＴＥ　ＩＤ` are one.
pub fn fold_title(title: &str) -> String {
    if title.is_ascii() {
        let kept = title.chars().filter(char::is_ascii_alphanumeric);
        return kept.map(|c| c.to_ascii_lowercase()).collect();
    }
    // Lower-casing can take a letter apart (İ), and what is left out can have stood between marks that
    // now follow each other in another order: so forms are unified once more after each.
    title
        .nfkc()
        .flat_map(char::to_lowercase)
        .nfkc()
        .filter(|c| c.is_alphanumeric())
        .nfkc()
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
            | '\u{e0000}'..='\u{e007f}'
    )
}

/// The text without white space at its ends, as [`str::trim`] gives it; quicker for the many texts that
/// have none there.
pub fn trimmed(text: &str) -> &str {
    match text.as_bytes() {
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => text,
        _ => text.trim(),
    }
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

/// Whether two names are the same but for case and white space: also letters with an accent of their
/// own or behind them, and characters that nobody sees. Punctuation tells names apart.
pub fn same_name(left: &str, right: &str) -> bool {
    let left = fold_name(left);
    !left.is_empty() && left == fold_name(right)
}

/// A name as it compares with others, as [`same_name`] does.
pub fn fold_name(name: &str) -> String {
    let seen = |letter: &char| !letter.is_whitespace() && !is_invisible(*letter);
    if name.is_ascii() {
        let kept = name.chars().filter(seen);
        return kept.map(|letter| letter.to_ascii_lowercase()).collect();
    }
    // Lower-casing can take a letter apart (İ), so letters are composed once more after it.
    name.nfc()
        .filter(seen)
        .flat_map(char::to_lowercase)
        .nfc()
        .collect()
}

/// Removes what can neither be seen nor mean anything: control characters (but not line breaks and
/// tabs), byte-order marks, zero-width spaces, word joiners and soft hyphens.
///
/// Control characters beyond ASCII stay: each is a letter or mark that was read wrongly.
/// Joiners and direction marks stay: they shape Arabic, Indic and Hebrew text and emoji. Nothing if
/// there is nothing to remove, or if the text is damaged beyond that: then what cannot be seen may be a
/// part of a letter that was read wrongly, as the soft hyphen in `Ã\u{ad}` (`í`) is.
pub fn without_invisible(text: &str) -> Option<String> {
    let removed = |letter: char| {
        (letter.is_ascii_control() && !matches!(letter, '\t' | '\n' | '\r'))
            || matches!(letter, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
    };
    if !text.contains(removed) {
        return None;
    }
    let cleaned: String = text.chars().filter(|letter| !removed(*letter)).collect();
    let is_sound = !looks_damaged(text) && !looks_damaged(&cleaned);
    let is_undone_next = || !text.contains('\u{ad}') && undo_wrong_decoding(&cleaned).is_some();
    (is_sound || is_undone_next()).then_some(cleaned)
}

/// The text that a formula yields which consists of nothing but it: `Acme` of `="Acme"`. Nothing if the cell is none
/// such.
pub fn of_formula(cell: &str) -> Option<String> {
    let inner = trimmed(cell).strip_prefix("=\"")?.strip_suffix('"')?;
    let is_one = inner.replace("\"\"", "").bytes().all(|byte| byte != b'"');
    is_one.then(|| inner.replace("\"\"", "\""))
}

/// Whether characters of a text were lost or read in the wrong encoding, as far as that can be seen: it
/// can be undone, or the mark of a lost character stands there (`Caf�`), or a pair of letters as only
/// wrong decoding makes them (`Ã¼`).
pub fn looks_damaged(text: &str) -> bool {
    let next = text.chars().skip(1);
    text.contains('\u{fffd}')
        || undo_wrong_decoding(text).is_some()
        || text.chars().zip(next).any(|(lead, next)| {
            let leads = matches!(lead, '\u{c2}'..='\u{f4}');
            let follows = byte_of(next).is_some_and(|byte| (0x80..=0xbf).contains(&byte));
            leads && follows
        })
}

/// Whether a text is the whole one with question marks in place of letters beyond ASCII, as programs
/// write what their encoding does not have: `B?cher` of `Bücher`.
pub fn has_lost_letters(text: &str, whole: &str) -> bool {
    let mut own = text.chars();
    let mut letters = whole.chars();
    let mut lost = false;
    loop {
        match (own.next(), letters.next()) {
            (None, None) => return lost,
            (Some('?'), Some(letter)) if !letter.is_ascii() => lost = true,
            (Some(same), Some(letter)) if same == letter => {}
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests;
