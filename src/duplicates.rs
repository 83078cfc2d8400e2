//! Rows of the same publisher, found without keeping the rows.
//!
//! A first pass notes 16 bytes for each row: a hash of its key and where it stands. Rows that share
//! a hash are read again one by one when the second pass comes to the first of them, so what is
//! decided rests on the rows themselves and never on a hash.

use crate::error::Result;
use crate::pipeline::in_order;
use foldhash::quality::FixedState;
use std::collections::HashMap;
use std::hash::BuildHasher as _;

/// Where a row stands: the number of its file, its offset in the text, its line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spot {
    /// The number of the file, from 0.
    pub input: usize,
    /// The offset in its text.
    pub offset: u64,
    /// The physical line.
    pub line: u64,
}

/// A row in 16 bytes: from the highest bit down the hash of its key, the number of its file, its offset
/// and its line, so that entries sort by key and then by place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Entry(u128);

/// How many bits each has. An offset and a line that do not fit would be those of a text of 8 TiB.
const HASH_BITS: u32 = 42;
const INPUT_BITS: u32 = 10;
const OFFSET_BITS: u32 = 43;
const LINE_BITS: u32 = 33;

/// The most files that one run can tell apart.
pub const MOST_INPUTS: usize = 1 << INPUT_BITS;

impl Entry {
    fn new(hash: u64, spot: Spot) -> Self {
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

    const fn hash(self) -> u128 {
        self.0 >> (u128::BITS - HASH_BITS)
    }

    fn spot(self) -> Spot {
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

/// In how many parts keys are sorted, by the first bits of their hash: none needs the others, so they
/// are sorted side by side, and only one at a time lies in memory twice.
const PARTS: usize = 1 << PART_BITS;
const PART_BITS: u32 = 4;

/// The keys of all rows, while they are collected.
#[derive(Debug, Default)]
pub struct Keys {
    parts: [Part; PARTS],
}

/// The keys whose hashes begin with the same bits.
#[derive(Debug, Default)]
struct Part {
    entries: Vec<Entry>,
    /// Those that were taken over, in blocks of one size: one growing list would hold twice what it needs
    /// whenever it moves, and many small ones waste what lies between them.
    others: Vec<Vec<Entry>>,
}

/// How many entries a block holds.
const BLOCK: usize = 1 << 12;

impl Keys {
    /// Notes a row with this key. An empty ID is no key: such rows are never the same publisher.
    pub fn add(&mut self, network: &str, id: &str, brand: &str, spot: Spot) {
        if id.is_empty() {
            return;
        }
        // The same for all keys of a run. What shares a hash is compared, so that nothing but time
        // depends on how good it is.
        let hash = FixedState::default().hash_one((network, id, brand));
        let first_bits = (hash >> (u64::BITS - PART_BITS)) as usize;
        if let Some(part) = self.parts.get_mut(first_bits) {
            part.entries.push(Entry::new(hash, spot));
        }
    }

    fn entries(&self) -> impl Iterator<Item = &Entry> {
        let parts = self.parts.iter();
        parts.flat_map(|part| part.others.iter().flatten().chain(&part.entries))
    }

    /// Takes over the keys of other rows.
    pub fn append(&mut self, other: Self) {
        for (part, other) in self.parts.iter_mut().zip(other.parts) {
            for entries in other.others.iter().chain([&other.entries]) {
                part.take_over(entries);
            }
        }
    }

    /// The rows that may share a key with another.
    pub fn groups(self) -> Result<Groups> {
        let mut parts = self.parts.into_iter();
        let mut groups = Groups::default();
        in_order(
            || Ok(parts.next()),
            |part| Ok(part.groups()),
            |found| {
                for spots in found {
                    groups.add(spots);
                }
                Ok(())
            },
        )?;
        Ok(groups)
    }
}

impl Part {
    fn take_over(&mut self, mut entries: &[Entry]) {
        while !entries.is_empty() {
            let room = |block: &Vec<Entry>| BLOCK.saturating_sub(block.len());
            match self.others.last_mut() {
                Some(block) if room(block) > 0 => {
                    let (now, later) = entries.split_at(room(block).min(entries.len()));
                    block.extend_from_slice(now);
                    entries = later;
                }
                _ => self.others.push(Vec::with_capacity(BLOCK)),
            }
        }
    }

    fn groups(self) -> Vec<Vec<Spot>> {
        let mut entries = self.entries;
        entries.reserve_exact(self.others.iter().map(Vec::len).sum());
        for some in self.others {
            entries.extend(some);
        }
        entries.sort_unstable();
        let runs = entries.chunk_by(|left, right| left.hash() == right.hash());
        let several = runs.filter(|run| run.len() > 1);
        several
            .map(|run| run.iter().map(|entry| entry.spot()).collect())
            .collect()
    }
}

/// How many keys are remembered that were met last.
const RECENT: usize = 1 << 13;

/// Finds nearly at once that the same publishers come again, where they do so often or soon; keeps only the
/// keys that it has met last.
#[derive(Debug, Default)]
pub struct Recent {
    /// The hashes of keys, each at the one place where it can stand.
    met: Vec<u64>,
}

impl Recent {
    /// Whether none of these keys was met, as far as that is remembered. Another answer is wrong once in
    /// millions.
    pub fn are_new(&mut self, keys: &Keys) -> bool {
        self.met.resize(RECENT, 0);
        let mut are_new = true;
        for entry in keys.entries() {
            // No key has the hash 0 here.
            let hash = u64::try_from(entry.hash()).unwrap_or_default() << 1 | 1;
            let place = usize::try_from(hash >> 1).unwrap_or_default() % RECENT;
            if let Some(last) = self.met.get_mut(place) {
                are_new &= *last != hash;
                *last = hash;
            }
        }
        are_new
    }
}

/// Rows that may be the same publisher.
#[derive(Debug, Default)]
pub struct Groups {
    of: HashMap<Spot, usize>,
    members: Vec<Vec<Spot>>,
}

impl Groups {
    fn add(&mut self, spots: Vec<Spot>) {
        let number = self.members.len();
        self.of.extend(spots.iter().map(|spot| (*spot, number)));
        self.members.push(spots);
    }

    /// Whether two rows that may share a key do, `key` giving that of the row at a spot.
    pub fn any_same<K: PartialEq>(&self, key: impl Fn(Spot) -> Result<K>) -> Result<bool> {
        for spots in &self.members {
            let mut known = Vec::new();
            for spot in spots {
                let own = key(*spot)?;
                if known.contains(&own) {
                    return Ok(true);
                }
                known.push(own);
            }
        }
        Ok(false)
    }

    /// The rows that may share a key with the row at `spot`, itself among them, in order of the
    /// files; nothing for a row that is alone.
    pub fn around(&self, spot: Spot) -> Option<&[Spot]> {
        let number = self.of.get(&spot)?;
        self.members.get(*number).map(Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spot(input: usize, line: u64) -> Spot {
        Spot {
            input,
            offset: line * 10,
            line,
        }
    }

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

    #[test]
    fn a_key_that_comes_again_soon_is_known() {
        let mut recent = Recent::default();
        let keys = |ids: std::ops::Range<u32>| {
            let mut keys = Keys::default();
            for id in ids {
                keys.add("LinkShare", &id.to_string(), "Acme", spot(0, id.into()));
            }
            keys
        };
        assert!(recent.are_new(&keys(0..1_000)));
        assert!(recent.are_new(&keys(1_000..2_000)));
        assert!(!recent.are_new(&keys(1_999..2_100)));
        assert!(recent.are_new(&keys(3_000..3_100)));
    }

    #[test]
    fn only_the_whole_key_makes_a_group() {
        let mut keys = Keys::default();
        keys.add("LinkShare", "1", "Acme", spot(0, 2));
        keys.add("LinkShare", "1", "Zenith", spot(0, 3));
        keys.add("LinkShare", "", "Acme", spot(0, 4));
        keys.add("LinkShare", "", "Acme", spot(0, 5));
        let mut more = Keys::default();
        more.add("LinkShare", "1", "Acme", spot(1, 2));
        keys.append(more);
        let groups = keys.groups().unwrap();
        assert_eq!(
            groups.around(spot(0, 2)),
            Some([spot(0, 2), spot(1, 2)].as_slice())
        );
        assert_eq!(groups.around(spot(1, 2)), groups.around(spot(0, 2)));
        assert_eq!(groups.around(spot(0, 3)), None);
        assert_eq!(groups.around(spot(0, 5)), None);
    }
}
