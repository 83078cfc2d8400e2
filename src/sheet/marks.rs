//! Finding the few bytes that have a meaning among the many that have none.

mod record_ends;

pub(super) use record_ends::RecordEnds;

use wide::{u8x16, u8x64};

/// How many bytes are looked at together in a file.
const BLOCK: usize = 64;
/// How many in a cell.
const SHORT_BLOCK: usize = 16;

/// The bytes that mean something in a table: the delimiter, the quotation mark and the line ends.
#[derive(Debug, Clone, Copy)]
pub(super) struct Marks {
    delimiter: u8,
}

impl Marks {
    pub(super) const fn new(delimiter: u8) -> Self {
        Self { delimiter }
    }

    /// The places of all marks in `bytes`, in order.
    pub(super) fn places(self, bytes: &[u8]) -> Places<'_> {
        Places {
            marks: self,
            bytes,
            base: 0,
            next: 0,
            block: 0,
        }
    }

    /// Whether there is any mark.
    pub(super) fn any(self, bytes: &[u8]) -> bool {
        let (chunks, rest) = bytes.as_chunks::<SHORT_BLOCK>();
        if chunks.iter().any(|chunk| self.any_of(*chunk)) {
            return true;
        }
        // What is left over is looked at together with bytes that were looked at already.
        if let Some(last) = bytes.last_chunk() {
            return !rest.is_empty() && self.any_of(*last);
        }
        self.any_of(short_block(bytes))
    }

    fn any_of(self, bytes: [u8; SHORT_BLOCK]) -> bool {
        let bytes = u8x16::from(bytes);
        let is = |mark: u8| bytes.simd_eq(u8x16::splat(mark));
        (is(self.delimiter) | is(b'"') | is(b'\r') | is(b'\n')).any()
    }

    const fn is_mark(self, byte: u8) -> bool {
        byte == self.delimiter || byte == b'"' || byte == b'\r' || byte == b'\n'
    }

    /// One bit for each byte of a block that is a mark, the first byte lowest.
    fn bits(self, block: &[u8; BLOCK]) -> u64 {
        let bytes = u8x64::from(*block);
        let is = |mark: u8| bytes.simd_eq(u8x64::splat(mark));
        (is(self.delimiter) | is(b'"') | is(b'\r') | is(b'\n')).to_bitmask()
    }
}

/// Fewer bytes than a block has, some of them twice, and zeros. They are taken in few pieces: what is laid
/// down byte by byte the processor reads late.
fn short_block(bytes: &[u8]) -> [u8; SHORT_BLOCK] {
    let eight = bytes.first_chunk().zip(bytes.last_chunk());
    let eight = eight
        .map(|(first, last)| [first, last].map(|eight| u128::from(u64::from_le_bytes(*eight))));
    let four = || {
        let (first, last) = bytes.first_chunk().zip(bytes.last_chunk())?;
        Some([first, last].map(|four| u128::from(u32::from_le_bytes(*four))))
    };
    let fewer = || {
        let bytes = bytes.iter();
        [bytes.fold(0, |few, byte| few << 8 | u128::from(*byte)), 0]
    };
    let [first, last] = eight.or_else(four).unwrap_or_else(fewer);
    (first | last << (u128::BITS / 2)).to_le_bytes()
}

/// See [`Marks::places`].
#[derive(Debug, Clone)]
pub(super) struct Places<'b> {
    marks: Marks,
    bytes: &'b [u8],
    /// Where the present block begins, and the next.
    base: usize,
    next: usize,
    /// The marks of the present block that were not given yet.
    block: u64,
}

impl Places<'_> {
    /// Goes on to the next block with marks; false if there is none. Apart from what takes the next mark, which
    /// is so short that it stands wherever marks are taken.
    #[inline(never)]
    fn find_block(&mut self) -> bool {
        while self.block == 0 {
            let rest = self.bytes.get(self.next..).unwrap_or_default();
            if rest.is_empty() {
                return false;
            }
            self.base = self.next;
            self.next += BLOCK;
            self.block = rest.first_chunk().map_or_else(
                || {
                    let short = rest.iter().rev();
                    short.fold(0, |bits, byte| {
                        bits << 1 | u64::from(self.marks.is_mark(*byte))
                    })
                },
                |block| self.marks.bits(block),
            );
        }
        true
    }
}

impl Iterator for Places<'_> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        if self.block == 0 && !self.find_block() {
            return None;
        }
        let place = self.base + self.block.trailing_zeros() as usize;
        self.block &= self.block - 1;
        Some(place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_mark_is_found_and_nothing_else(bytes in proptest::collection::vec(
            prop_oneof![Just(b';'), Just(b'"'), Just(b'\r'), Just(b'\n'), any::<u8>()], 0..400,
        )) {
            let marks = Marks::new(b';');
            let slow: Vec<usize> = (0..bytes.len())
                .filter(|place| b";\"\r\n".contains(&bytes[*place]))
                .collect();
            prop_assert_eq!(marks.any(&bytes), !slow.is_empty());
            prop_assert_eq!(marks.places(&bytes).collect::<Vec<_>>(), slow);
        }
    }
}
