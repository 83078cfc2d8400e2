//! Text in UTF-8 that is damaged in some places, told from text in another encoding.
//!
//! A single stray byte must not have a whole file read as Windows-1252: every accent in it would become
//! two other signs. In Windows-1252 a pair of bytes that happens to be well-formed UTF-8 is mostly a sign
//! that nobody writes (the capital E acute in front of a closing quotation mark is U+0254), so what is
//! counted for UTF-8 are letters and signs that texts are full of.

/// The bytes beyond ASCII, in the order of the text.
#[derive(Debug, Default)]
pub(super) struct Sequences {
    /// Well-formed sequences of common letters and signs.
    common: u64,
    /// Everything else.
    stray: u64,
    /// The beginning of a sequence that the last piece cut.
    cut: Vec<u8>,
    before: Option<char>,
}

impl Sequences {
    /// Counts those of the next piece.
    pub(super) fn add(&mut self, piece: &[u8]) {
        let mut joined = std::mem::take(&mut self.cut);
        let bytes = if joined.is_empty() {
            piece
        } else {
            joined.extend_from_slice(piece);
            &joined
        };
        let (whole, cut) = bytes.split_at(bytes.len() - unfinished(bytes));
        for chunk in whole.utf8_chunks() {
            self.add_valid(chunk.valid());
            if !chunk.invalid().is_empty() {
                self.stray += 1;
                self.before = None;
            }
        }
        self.cut = cut.to_vec();
    }

    fn add_valid(&mut self, text: &str) {
        if text.is_ascii() {
            self.before = text.chars().next_back().or(self.before);
            return;
        }
        for letter in text.chars() {
            if !letter.is_ascii() {
                let is_common = is_common(letter, self.before);
                self.common += u64::from(is_common);
                self.stray += u64::from(!is_common);
            }
            self.before = Some(letter);
        }
    }

    /// Whether the text, which is no UTF-8 to its end, is UTF-8 for the most part.
    pub(super) fn are_mostly_utf8(&self) -> bool {
        let stray = self.stray + u64::from(!self.cut.is_empty());
        self.common > 0 && self.common >= stray
    }
}

/// How many bytes at the end begin a sequence that goes on behind them.
fn unfinished(bytes: &[u8]) -> usize {
    for (behind, byte) in bytes.iter().rev().take(3).enumerate() {
        let needed = match byte {
            0x80..=0xBF => continue,
            0xC2..=0xDF => 2,
            0xE0..=0xEF => 3,
            0xF0..=0xF4 => 4,
            _ => return 0,
        };
        return if needed > behind + 1 { behind + 1 } else { 0 };
    }
    0
}

/// Whether texts are full of a letter or sign. A single ideograph behind a Latin letter is more likely an
/// accented letter and two signs of Windows-1252 (`é` and `”…`).
fn is_common(letter: char, before: Option<char>) -> bool {
    let is_behind_latin = || before.is_some_and(|before| before.is_ascii_alphabetic());
    match letter {
        // A capital Ä or Å and a closing quotation mark in Windows-1252.
        '\u{114}' | '\u{154}' => false,
        // Latin, with the letters of Romania and Vietnam, and accents that stand by themselves.
        '\u{A0}'..='\u{17F}'
        | '\u{218}'..='\u{21B}'
        | '\u{300}'..='\u{30C}'
        | '\u{327}'
        | '\u{1EA0}'..='\u{1EF9}'
        // Greek, Cyrillic, Hebrew, Arabic.
        | '\u{386}'..='\u{3CE}'
        | '\u{401}'..='\u{45F}'
        | '\u{5D0}'..='\u{5EA}'
        | '\u{621}'..='\u{64A}'
        // Punctuation, currencies, signs, emoji.
        | '\u{2010}'..='\u{203A}'
        | '\u{20AC}'
        | '\u{2116}'..='\u{2122}'
        | '\u{2190}'..='\u{27BF}'
        | '\u{FFFD}'
        | '\u{1F300}'..='\u{1FAFF}' => true,
        // Kana, ideographs, Hangul, full-width forms.
        '\u{3000}'..='\u{30FF}'
        | '\u{3400}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7A3}'
        | '\u{FF01}'..='\u{FF9F}' => !is_behind_latin(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn are_mostly_utf8(bytes: &[u8]) -> bool {
        let told = [1, 2, 3, 5, bytes.len()].map(|piece| {
            let mut sequences = Sequences::default();
            for piece in bytes.chunks(piece) {
                sequences.add(piece);
            }
            sequences.are_mostly_utf8()
        });
        assert!(told.iter().all(|one| *one == told[0]), "{bytes:?}");
        told[0]
    }

    #[test]
    fn damaged_utf8_is_known() {
        for text in [
            &b"A\xffB\nCaf\xc3\xa9"[..],
            b"Caf\xc3\xa9, Lumi\xc3\xa8re, Caf\xe9",
            b"\xe6\x97\xa5\xe6\x9c\xac \xe6\x97",
            b"Ma\xc3\xb1ana \xe2\x80\x93 a\xf6",
            b"\xd0\x9c\xd0\xb8\xd1\x80\x80",
        ] {
            assert!(are_mostly_utf8(text), "{text:?}");
        }
    }

    #[test]
    fn another_encoding_is_not_taken_for_it() {
        for text in [
            // Windows-1252: words, quotation marks, no-break spaces and what stands beside them.
            &b"Caf\xe9"[..],
            b"\x93\xc9\x94",
            b"\x93\xc4\x94 \x93\xc5\x94",
            b"\x93Caf\xe9\x94\x85",
            b"\xab\xa0caf\xe9\xa0\xbb",
            b"S\xc3O PAULO, A\xc7\xc3O",
            // Windows-1250: Lodz and Zizka in capitals.
            b"\xa3\xd3D\x8f, \x8eI\x8eKA, K\xd3\xa3KO",
            // Shift_JIS.
            b"\x83\x65\x83\x58\x83\x67\x93\xfa\x96\x7b",
            b"plain",
        ] {
            assert!(!are_mostly_utf8(text), "{text:?}");
        }
    }
}
