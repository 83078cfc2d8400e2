//! Letters as they are compared: lower case, without accents, full-width forms as plain ones. What
//! stands between words is not kept, so that `network_publisher_id` and `Network Publisher ID` agree.

/// Appends a letter or digit in its compared form.
pub(super) fn push(letter: char, to: &mut String) {
    if letter.is_ascii() {
        to.push(letter.to_ascii_lowercase());
        return;
    }
    match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'À' | 'Á' | 'Â' | 'Ã' | 'Ä' | 'Å' | 'ą' | 'Ą' =>
        {
            to.push('a');
        }
        'ç' | 'Ç' | 'ć' | 'Ć' => to.push('c'),
        'è' | 'é' | 'ê' | 'ë' | 'È' | 'É' | 'Ê' | 'Ë' | 'ę' | 'Ę' => to.push('e'),
        'ì' | 'í' | 'î' | 'ï' | 'Ì' | 'Í' | 'Î' | 'Ï' => to.push('i'),
        'ñ' | 'Ñ' | 'ń' | 'Ń' => to.push('n'),
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'Ò' | 'Ó' | 'Ô' | 'Õ' | 'Ö' | 'ø' | 'Ø' => {
            to.push('o');
        }
        'ù' | 'ú' | 'û' | 'ü' | 'Ù' | 'Ú' | 'Û' | 'Ü' => to.push('u'),
        'ł' | 'Ł' => to.push('l'),
        'ś' | 'Ś' => to.push('s'),
        'ź' | 'ż' | 'Ź' | 'Ż' => to.push('z'),
        'æ' | 'Æ' => to.push_str("ae"),
        'ß' => to.push_str("ss"),
        'œ' => to.push_str("oe"),
        '！'..='～' => {
            let plain = char::from_u32(u32::from(letter) - 0xFEE0).unwrap_or(letter);
            to.push(plain.to_ascii_lowercase());
        }
        // A combining accent belongs to the letter before it, which has lost its own as well.
        '\u{300}'..='\u{36F}' => {}
        other => to.extend(other.to_lowercase()),
    }
}

/// Appends the letters and digits of a text in their compared form.
pub(super) fn push_all(text: &str, to: &mut String) {
    let mut rest = text;
    // Plain letters are nearly all there is; they are copied in runs.
    while !rest.is_empty() {
        let run = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let (plain, other) = rest.split_at_checked(run).unwrap_or((rest, ""));
        let begin = to.len();
        to.push_str(plain);
        if let Some(added) = to.get_mut(begin..) {
            added.make_ascii_lowercase();
        }
        let mut letters = other.chars();
        if let Some(letter) = letters.next().filter(|letter| letter.is_alphanumeric()) {
            push(letter, to);
        }
        rest = letters.as_str();
    }
}

/// The letters and digits of a text in their compared form.
pub(super) fn folded(text: &str) -> String {
    let mut to = String::with_capacity(text.len());
    push_all(text, &mut to);
    to
}

/// Whether a letter belongs to a script that is written without spaces between words.
pub(super) const fn is_unspaced(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '々')
}
