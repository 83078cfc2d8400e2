//! Where which signs stand in a short text, sixteen bytes looked at together: one go instead of one for
//! each question.

use wide::u8x16;

/// How many bytes are looked at; no label of a host is longer than the last of them.
pub(super) const MOST: usize = 64;
const BLOCK: usize = 16;

/// Sixteen bytes of a text; behind its end stand zeros.
#[derive(Debug, Clone, Copy)]
pub(super) struct Block(u8x16);

impl Block {
    /// The bytes that are this one.
    pub(super) fn are(self, byte: u8) -> u8x16 {
        self.0.simd_eq(u8x16::splat(byte))
    }

    /// The bytes from one to another, ends included.
    pub(super) fn are_within(self, first: u8, last: u8) -> u8x16 {
        let above = self.0 - u8x16::splat(first);
        above.min(u8x16::splat(last - first)).simd_eq(above)
    }

    /// The bytes with the letters in lower case; of other signs some become others.
    pub(super) fn small(self) -> Self {
        Self(self.0 | u8x16::splat(b' '))
    }
}

/// For each kind a bit for each of the first bytes of the text, the first lowest, that is of it.
pub(super) fn bits<const KINDS: usize>(
    text: &[u8],
    kinds: impl Fn(Block) -> [u8x16; KINDS],
) -> [u64; KINDS] {
    let text = text.get(..MOST).unwrap_or(text);
    let mut found = [0; KINDS];
    let mut add = |block: [u8; BLOCK], place: usize| {
        let kinds = kinds(Block(u8x16::from(block)));
        for (bits, kind) in found.iter_mut().zip(kinds) {
            *bits |= u64::from(kind.to_bitmask()) << place;
        }
    };
    let (blocks, rest) = text.as_chunks::<BLOCK>();
    for (block, place) in blocks.iter().zip((0..).step_by(BLOCK)) {
        add(*block, place);
    }
    if rest.is_empty() {
        return found;
    }
    if let Some(last) = text.last_chunk() {
        // What is left over is looked at together with bytes that were looked at already.
        add(*last, text.len() - BLOCK);
    } else {
        let mut short = [0; BLOCK];
        if let Some(begin) = short.get_mut(..rest.len()) {
            begin.copy_from_slice(rest);
        }
        add(short, 0);
    }
    found
}

/// The bits below this one; all for one beyond the last.
pub(super) const fn below(bit: usize) -> u64 {
    if bit < MOST { (1 << bit) - 1 } else { u64::MAX }
}

/// Whether of these signs none begins the text, none ends it, and no two stand beside each other. A text
/// of [`MOST`] bytes is too long.
pub(super) const fn stand_apart(signs: u64, length: usize) -> bool {
    // What is behind the end is as much a sign as what is before the beginning.
    length < MOST && {
        let signs = signs | 1 << length;
        signs & (signs << 1 | 1) == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn slow(text: &str, is_it: impl Fn(u8) -> bool) -> u64 {
        let bytes = text.bytes().take(MOST).enumerate();
        bytes.fold(0, |bits, (place, byte)| {
            bits | u64::from(is_it(byte)) << place
        })
    }

    proptest! {
        #[test]
        fn bits_are_those_of_a_slow_look(text in "[@-~é \\x00-\\xff]{0,9}|[a-z.`{/0-9:]{0,140}") {
            let [small, digits, dots, letters] = bits(text.as_bytes(), |bytes| {
                [
                    bytes.are_within(b'a', b'z'),
                    bytes.are_within(b'0', b'9'),
                    bytes.are(b'.'),
                    bytes.small().are_within(b'a', b'z'),
                ]
            });
            prop_assert_eq!(small, slow(&text, |byte| byte.is_ascii_lowercase()));
            prop_assert_eq!(digits, slow(&text, |byte| byte.is_ascii_digit()));
            prop_assert_eq!(dots, slow(&text, |byte| byte == b'.'));
            prop_assert_eq!(letters, slow(&text, |byte| byte.is_ascii_alphabetic()));
        }

        #[test]
        fn signs_that_stand_apart_have_something_between_them(text in "[a.]{0,9}|a{50,70}|[a.]a{60,63}\\.?") {
            let [dots] = bits(text.as_bytes(), |bytes| [bytes.are(b'.')]);
            let apart = text.len() < MOST && text.split('.').all(|part| !part.is_empty());
            prop_assert_eq!(stand_apart(dots, text.len()), apart, "{}", text);
        }
    }
}
