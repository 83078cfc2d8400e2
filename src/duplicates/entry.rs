//! A row as it is kept while others with the same key are looked for: where it stands, counted from a row
//! before it, and as much of the hash of its key as there is room for.

use super::Spot;
use super::part::PART_BITS;

/// How many bits what is counted has. A row that is farther away is the first of a stretch of its own.
const OFFSET_BITS: u32 = 16;
const LINE_BITS: u32 = 10;
const NEAR_BITS: u32 = OFFSET_BITS + LINE_BITS;

/// A row when it is met, with the whole hash of its key.
#[derive(Debug, Clone, Copy)]
pub(super) struct Noted {
    pub(super) hash: u64,
    /// Its offset and its line, counted from the first row of its stretch.
    near: u64,
}

/// Where a row stands, counted from the first row of its stretch; nothing if it cannot belong there.
pub(super) fn near(first: Spot, spot: Spot) -> Option<u64> {
    first.distance_to(spot, (OFFSET_BITS, LINE_BITS))
}

/// The same the other way round.
pub(super) const fn spot(first: Spot, near: u64) -> Spot {
    first.at_distance(near, LINE_BITS)
}

impl Noted {
    /// A row of the stretch that begins with `first`; nothing if it cannot belong there.
    pub(super) fn near(first: Spot, hash: u64, spot: Spot) -> Option<Self> {
        near(first, spot).map(|near| Self { hash, near })
    }

    /// The first row of a stretch.
    pub(super) const fn first(hash: u64) -> Self {
        Self { hash, near: 0 }
    }

    /// The number of the part in which it is kept.
    pub(super) fn part(self) -> usize {
        usize::try_from(self.hash >> (u64::BITS - PART_BITS)).unwrap_or_default()
    }
}

/// A row in 8 bytes, in its part: from the highest bit down the hash of its key without the bits that tell the
/// part, and where it stands in its stretch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry(u64);

impl Entry {
    pub(super) const fn of(noted: Noted) -> Self {
        let hash = noted.hash << PART_BITS >> NEAR_BITS;
        Self(hash << NEAR_BITS | noted.near)
    }

    pub(super) const fn hash(self) -> u64 {
        self.0 >> NEAR_BITS
    }

    /// Where it stands, counted from the first row of its stretch.
    pub(super) const fn near(self) -> u64 {
        self.0 & ((1 << NEAR_BITS) - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_packed_and_found_again() {
        let first = Spot {
            input: 3,
            offset: u64::MAX / 2,
            line: 70_000,
        };
        let far = |offset: u64, line: u64| Spot {
            offset: first.offset + offset,
            line: first.line + line,
            ..first
        };
        let [offset, line] = [(1 << OFFSET_BITS) - 1, (1 << LINE_BITS) - 1];
        for spot in [first, far(1, 0), far(0, 1), far(offset, line)] {
            for hash in [0, 1 << 40, u64::MAX] {
                let noted = Noted::near(first, hash, spot).unwrap();
                assert_eq!(super::spot(first, Entry::of(noted).near()), spot);
                assert_eq!(
                    Entry::of(noted).hash(),
                    Entry::of(Noted::first(hash)).hash()
                );
            }
        }
        let other = Spot { input: 4, ..first };
        let before = Spot {
            offset: first.offset - 1,
            ..first
        };
        for spot in [far(offset + 1, 1), far(1, line + 1), other, before] {
            assert!(Noted::near(first, 0, spot).is_none());
        }
    }

    #[test]
    fn what_tells_the_part_and_what_is_kept_of_a_hash_are_its_highest_bits() {
        let kept = u64::BITS - NEAR_BITS + PART_BITS;
        let entry = |hash| {
            let noted = Noted::first(hash);
            (noted.part(), Entry::of(noted).hash())
        };
        for bit in 0..u64::BITS {
            let is_kept = bit >= u64::BITS - kept;
            assert_eq!(entry(1 << bit) != entry(0), is_kept, "{bit}");
        }
    }
}
