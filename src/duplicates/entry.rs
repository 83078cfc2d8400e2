//! A row as it is kept while others with the same key are looked for.

use super::Spot;
use super::part::PART_BITS;

/// A row in 16 bytes: from the highest bit down the hash of its key, the number of its file, its offset
/// and its line, so that entries sort by key and then by place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry(u128);

/// How many bits each has. An offset and a line that do not fit would be those of a text of 8 TiB.
const HASH_BITS: u32 = 42;
const INPUT_BITS: u32 = 10;
const OFFSET_BITS: u32 = 43;
const LINE_BITS: u32 = 33;

/// The most files that one run can tell apart.
pub const MOST_INPUTS: usize = 1 << INPUT_BITS;

impl Entry {
    pub(super) fn new(hash: u64, spot: Spot) -> Self {
        let parts = [
            (spot.input as u64, INPUT_BITS),
            (spot.offset, OFFSET_BITS),
            (spot.line, LINE_BITS),
        ];
        let hash = u128::from(hash >> (u64::BITS - HASH_BITS));
        Self(parts.into_iter().fold(hash, |packed, (part, bits)| {
            packed << bits | u128::from(part.min((1 << bits) - 1))
        }))
    }

    pub(super) const fn hash(self) -> u128 {
        self.0 >> (u128::BITS - HASH_BITS)
    }

    /// The number of the part in which it is kept.
    pub(super) const fn part(self) -> usize {
        (self.0 >> (u128::BITS - PART_BITS)) as usize
    }

    pub(super) fn spot(self) -> Spot {
        let part = |above: u32, bits: u32| {
            let part = self.0 >> above & ((1 << bits) - 1);
            u64::try_from(part).unwrap_or_default()
        };
        let input = part(OFFSET_BITS + LINE_BITS, INPUT_BITS);
        Spot {
            input: usize::try_from(input).unwrap_or_default(),
            offset: part(LINE_BITS, OFFSET_BITS),
            line: part(0, LINE_BITS),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::spot;
    use super::*;

    #[test]
    fn a_row_is_packed_and_found_again_and_rows_sort_by_key_and_place() {
        let far = Spot {
            input: MOST_INPUTS - 1,
            offset: (1 << OFFSET_BITS) - 1,
            line: (1 << LINE_BITS) - 1,
        };
        for place in [spot(0, 1), spot(3, 70_000), far] {
            assert_eq!(Entry::new(u64::MAX, place).spot(), place);
            assert_eq!(Entry::new(0, place).spot(), place);
        }
        let one = 1 << (u64::BITS - HASH_BITS);
        assert!(Entry::new(0, far) < Entry::new(one, spot(0, 1)));
        assert!(Entry::new(one, spot(0, 9)) < Entry::new(one, spot(1, 1)));
        assert!(Entry::new(one, spot(0, 1)) < Entry::new(one, spot(0, 9)));
        assert_eq!(
            Entry::new(one, far).hash(),
            Entry::new(one, spot(0, 1)).hash()
        );
    }
}
