//! Text that was written as UTF-8 and read in another encoding: undone where nothing is left over.

/// Undoes reading UTF-8 as Windows-1252 (or Latin-1), once or twice over, or as a Mac reads its own
/// old files: `CafÃ©`, `Caf√©` -> `Café`.
///
/// Something only if the whole text goes back to bytes, these are valid UTF-8 with at least one
/// character beyond ASCII, and no control or replacement character appears. A text that holds one
/// right character beyond ASCII is therefore left alone. The way of the Mac is only asked where that
/// of Windows fails, and only believed if Latin letters and common marks come to light.
pub fn undo_wrong_decoding(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    from_windows(text).or_else(|| from_mac(text))
}

/// Takes off one or two layers of reading as Windows-1252.
fn from_windows(text: &str) -> Option<String> {
    // Control characters of ASCII stand for themselves; any other is news.
    let is_spoilt =
        |text: &String| text.contains(|letter| matches!(letter, '\u{fffd}' | '\u{80}'..='\u{9f}'));
    let once = undo_one_layer(text)?;
    undo_one_layer(&once)
        .filter(|twice| !is_spoilt(twice))
        .or(Some(once))
        .filter(|decoded| !is_spoilt(decoded))
        // A byte-order mark that comes to light in front says how to read, and is no text.
        .map(|decoded| decoded.trim_start_matches('\u{feff}').to_owned())
}

/// The text with the marks in place of control characters that Windows-1252 has at their numbers:
/// `Joe\u{92}s` -> `Joe’s`. Other encodings have other letters there. Nothing if there are none, or
/// any to which Windows-1252 gives no mark or a letter.
pub fn marks_of_windows(text: &str) -> Option<String> {
    const MARKS: [(char, char); 9] = [
        ('\u{80}', '€'),
        ('\u{85}', '…'),
        ('\u{91}', '‘'),
        ('\u{92}', '’'),
        ('\u{93}', '“'),
        ('\u{94}', '”'),
        ('\u{96}', '–'),
        ('\u{97}', '—'),
        ('\u{99}', '™'),
    ];
    let is_lost = |letter: &char| matches!(letter, '\u{80}'..='\u{9f}');
    text.chars().find(is_lost)?;
    let shown = |letter: char| {
        let mark = MARKS.iter().find(|(control, _)| *control == letter);
        match mark {
            Some((_, mark)) => Some(*mark),
            None => (!is_lost(&letter)).then_some(letter),
        }
    };
    text.chars().map(shown).collect()
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

/// Takes off a layer of reading as Mac Roman.
fn from_mac(text: &str) -> Option<String> {
    let bytes = text.chars().map(mac_byte_of).collect::<Option<Vec<u8>>>()?;
    let decoded = String::from_utf8(bytes).ok()?;
    decoded
        .chars()
        .all(|letter| letter.is_ascii() || is_latin_or_mark(letter))
        .then_some(decoded)
}

/// Letters of Latin alphabets, and the marks that stand in names: quotes, dashes, signs.
const fn is_latin_or_mark(letter: char) -> bool {
    matches!(
        letter,
        '\u{a0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' | '\u{2010}'..='\u{2026}' | '€' | '™'
    )
}

/// What Mac Roman shows for the bytes from 0x80.
const MAC_ROMAN: &str = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{a0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{f8ff}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

/// The byte that Mac Roman shows as this character.
fn mac_byte_of(letter: char) -> Option<u8> {
    if letter.is_ascii() {
        return u8::try_from(u32::from(letter)).ok();
    }
    let place = MAC_ROMAN.chars().position(|shown| shown == letter)?;
    u8::try_from(place + 0x80).ok()
}

/// The byte that Windows-1252 shows as this character; the five bytes it leaves open and the other
/// control characters of Latin-1 stand for themselves.
pub(super) fn byte_of(letter: char) -> Option<u8> {
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
