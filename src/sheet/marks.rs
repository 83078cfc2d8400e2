//! Finding the few bytes that have a meaning among the many that have none.

/// How many bytes are looked at together.
const BLOCK: usize = 64;

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
        // Without a way out inside a chunk, so that its bytes are compared together.
        let in_chunk = |chunk: &[u8]| {
            chunk
                .iter()
                .fold(false, |found, byte| found | self.is_mark(*byte))
        };
        let (chunks, rest) = bytes.as_chunks::<16>();
        chunks.iter().any(|chunk| in_chunk(chunk)) || in_chunk(rest)
    }

    const fn is_mark(self, byte: u8) -> bool {
        byte == self.delimiter || byte == b'"' || byte == b'\r' || byte == b'\n'
    }

    /// One bit for each byte of a block, the first byte lowest. Written without a branch, so that the
    /// compiler compares many bytes at once.
    fn bits(self, block: &[u8; BLOCK]) -> u64 {
        let mut flags = [0_u8; BLOCK];
        for (flag, byte) in flags.iter_mut().zip(block) {
            *flag = u8::from(self.is_mark(*byte));
        }
        let (eights, _) = flags.as_chunks::<8>();
        let gather = |bits: u64, eight: &[u8; 8]| {
            // Moves the lowest bit of each of the eight bytes into the highest byte.
            let gathered = u64::from_le_bytes(*eight).wrapping_mul(0x0102_0408_1020_4080) >> 56;
            bits >> 8 | gathered << 56
        };
        eights.iter().fold(0, gather)
    }
}

/// See [`Marks::places`].
#[derive(Debug)]
pub(super) struct Places<'b> {
    marks: Marks,
    bytes: &'b [u8],
    /// Where the present block begins, and the next.
    base: usize,
    next: usize,
    /// The marks of the present block that were not given yet.
    block: u64,
}

impl Iterator for Places<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        while self.block == 0 {
            let rest = self
                .bytes
                .get(self.next..)
                .filter(|rest| !rest.is_empty())?;
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
