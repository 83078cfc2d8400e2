//! Counting the records of a file by their ends.

use wide::{u8x16, u8x64};

/// How many bytes are looked at together.
const BLOCK: usize = 64;
/// How many blocks can be counted together by bytes, four in each block.
const MOST_TOGETHER: usize = 63;

/// A block in parts that are looked at together.
fn parts(block: &[u8; BLOCK]) -> [u8x16; 4] {
    let part = |from: usize| {
        let part = block.get(from..).and_then(<[u8]>::first_chunk);
        u8x16::from(part.copied().unwrap_or_default())
    };
    [part(0), part(16), part(32), part(48)]
}

/// Counts the line feeds that stand outside quotation marks, piece after piece: the ends of records in
/// a file that writes every cell with a line break in quotation marks.
#[derive(Debug, Default)]
pub(in crate::sheet) struct RecordEnds {
    pub(in crate::sheet) found: u64,
    /// All bits where the last byte stood inside quotation marks, else none.
    inside: u64,
}

impl RecordEnds {
    /// Goes on with the next bytes.
    pub(in crate::sheet) fn add(&mut self, bytes: &[u8]) {
        let (blocks, rest) = bytes.as_chunks::<BLOCK>();
        for blocks in blocks.chunks(MOST_TOGETHER) {
            self.blocks(blocks);
        }
        let mut last = [0; BLOCK];
        for (place, byte) in last.iter_mut().zip(rest) {
            *place = *byte;
        }
        self.block(&last);
    }

    /// Goes on with some blocks. The line feeds of those outside quotation marks and without any, as nearly all
    /// are, are counted together.
    fn blocks(&mut self, blocks: &[[u8; BLOCK]]) {
        let mut found = u8x16::splat(0);
        for block in blocks {
            let parts = parts(block);
            let [one, two, three, four] = parts.map(|part| part.simd_eq(u8x16::splat(b'"')));
            if self.is_open() || (one | two | three | four).any() {
                self.block(block);
                continue;
            }
            // What is equal has all bits, which is one less than nothing.
            let [one, two, three, four] = parts.map(|part| part.simd_eq(u8x16::splat(b'\n')));
            found -= one + two + (three + four);
        }
        self.found += found.to_array().into_iter().map(u64::from).sum::<u64>();
    }

    /// Whether the last byte stood inside quotation marks.
    pub(in crate::sheet) const fn is_open(&self) -> bool {
        self.inside != 0
    }

    fn block(&mut self, block: &[u8; BLOCK]) {
        let bytes = u8x64::from(*block);
        let bits = |sought: u8| bytes.simd_eq(u8x64::splat(sought)).to_bitmask();
        let mut inside = bits(b'"');
        if inside != 0 {
            // Each bit becomes the parity of itself and all below it.
            for shift in [1, 2, 4, 8, 16, 32] {
                inside ^= inside << shift;
            }
        }
        inside ^= self.inside;
        let line_feeds = bits(b'\n');
        if line_feeds != 0 {
            self.found += u64::from((line_feeds & !inside).count_ones());
        }
        self.inside = 0_u64.wrapping_sub(inside >> (u64::BITS - 1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn line_feeds_outside_quotation_marks_are_counted(
            bytes in proptest::collection::vec(
                prop_oneof![1 => Just(b'"'), 20 => Just(b'\n'), 40 => any::<u8>()], 0..900,
            ),
            cut in 0_usize..900,
        ) {
            let (before, behind) = bytes.split_at(cut.min(bytes.len()));
            let mut ends = RecordEnds::default();
            ends.add(before);
            ends.add(behind);
            let mut inside = false;
            let mut slow = 0;
            for byte in &bytes {
                inside ^= *byte == b'"';
                slow += u64::from(*byte == b'\n' && !inside);
            }
            prop_assert_eq!((ends.found, ends.is_open()), (slow, inside));
        }
    }

    #[test]
    fn many_line_feeds_are_counted() {
        let mut ends = RecordEnds::default();
        ends.add(&b"\n".repeat(20_000));
        ends.add(b"\"");
        ends.add(&b"\n".repeat(20_000));
        assert_eq!((ends.found, ends.is_open()), (20_000, true));
    }
}
