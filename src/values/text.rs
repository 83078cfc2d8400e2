//! Plain text: folding for comparison, characters that nobody sees, and text that was read in the
//! wrong encoding.
//!
//! Everything here is pure and cheap for plain ASCII. Nothing here decides whether a value is
//! right: that is the business of the column that it stands in.

pub use crate::sheet::fold_title;

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
mod tests;
