//! HTML entities as importers leave them in texts: what they stand for.

/// Signs by their names.
const SIGNS: [(&str, char); 16] = [
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("amp", '&'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("hellip", '…'),
    ("bull", '•'),
    ("szlig", 'ß'),
    ("oelig", 'œ'),
];
/// Accents by the endings of letters' names: `eacute` is an e with the first of these.
const ACCENTS: [(&str, char); 7] = [
    ("acute", '\u{301}'),
    ("grave", '\u{300}'),
    ("circ", '\u{302}'),
    ("tilde", '\u{303}'),
    ("uml", '\u{308}'),
    ("cedil", '\u{327}'),
    ("ring", '\u{30A}'),
];

/// The text with its entities resolved; nothing if it has none. Tags stay tags: `&lt;` is left.
pub(super) fn resolved(text: &str) -> Option<String> {
    let mut plain = None;
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('&') {
        let entity = behind
            .get(..behind.len().min(10))
            .or_else(|| behind.get(..1))
            .and_then(|head| head.split_once(';'))
            .map(|(name, _)| name);
        let plain = plain.get_or_insert_with(|| String::with_capacity(text.len()));
        plain.push_str(before);
        if let Some(name) = entity.filter(|name| push(name, plain)) {
            rest = behind.get(name.len() + 1..).unwrap_or_default();
        } else {
            plain.push('&');
            rest = behind;
        }
    }
    let mut plain = plain?;
    plain.push_str(rest);
    Some(plain)
}

/// Appends what an entity stands for, if that is known.
fn push(name: &str, to: &mut String) -> bool {
    if let Some(number) = name.strip_prefix('#') {
        let number = match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16).ok(),
            None => number.parse().ok(),
        };
        let letter = number.and_then(char::from_u32).filter(|c| !c.is_control());
        to.extend(letter);
        return letter.is_some();
    }
    if let Some((_, sign)) = SIGNS.iter().find(|(known, _)| *known == name) {
        to.push(*sign);
        return true;
    }
    let mut letters = name.chars();
    let letter = letters.next().filter(char::is_ascii_alphabetic);
    let accent = ACCENTS.iter().find(|(known, _)| *known == letters.as_str());
    if let (Some(letter), Some((_, accent))) = (letter, accent) {
        to.extend([letter, *accent]);
        return true;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entities_are_resolved_and_all_else_stays() {
        let cases = [
            ("can&#39;t be &quot;x&quot;", Some("can't be \"x\"")),
            ("v&aacute;lido &#233; &#xE9;", Some("va\u{301}lido é é")),
            ("a & b; &lt;br&gt; &é", Some("a & b; &lt;br&gt; &é")),
            ("plain", None),
        ];
        for (text, want) in cases {
            assert_eq!(resolved(text).as_deref(), want, "{text}");
        }
    }
}
