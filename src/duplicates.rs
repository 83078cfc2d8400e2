//! Rows of the same publisher, found without keeping the rows.
//!
//! A first pass notes 24 bytes for each row: a hash of its key and where it stands. Rows that share
//! a hash are read again one by one when the second pass comes to the first of them, so what is
//! decided rests on the rows themselves and never on a hash.

use crate::error::Result;
use crate::pipeline::in_order;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

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

/// How the number of a file and an offset share eight bytes.
const OFFSET_BITS: u32 = 48;

#[derive(Debug, Clone, Copy)]
struct Entry {
    hash: u64,
    place: u64,
    line: u64,
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
    /// Those that were taken over. Kept apart, since one growing list would hold twice what it needs
    /// whenever it moves.
    others: Vec<Vec<Entry>>,
}

impl Keys {
    /// Notes a row with this key. An empty ID is no key: such rows are never the same publisher.
    pub fn add(&mut self, network: &str, id: &str, brand: &str, spot: Spot) {
        if id.is_empty() {
            return;
        }
        let mut hasher = DefaultHasher::new();
        (network, id, brand).hash(&mut hasher);
        let hash = hasher.finish();
        let first_bits = (hash >> (u64::BITS - PART_BITS)) as usize;
        if let Some(part) = self.parts.get_mut(first_bits) {
            part.entries.push(Entry {
                hash,
                place: (spot.input as u64) << OFFSET_BITS | spot.offset,
                line: spot.line,
            });
        }
    }

    /// Takes over the keys of other rows.
    pub fn append(&mut self, other: Self) {
        for (part, mut other) in self.parts.iter_mut().zip(other.parts) {
            other.entries.shrink_to_fit();
            part.others.append(&mut other.others);
            part.others.push(other.entries);
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
    fn groups(self) -> Vec<Vec<Spot>> {
        let mut entries = self.entries;
        entries.reserve_exact(self.others.iter().map(Vec::len).sum());
        for some in self.others {
            entries.extend(some);
        }
        entries.sort_unstable_by_key(|entry: &Entry| (entry.hash, entry.place));
        let runs = entries.chunk_by(|left, right| left.hash == right.hash);
        let several = runs.filter(|run| run.len() > 1);
        several
            .map(|run| run.iter().map(Entry::spot).collect())
            .collect()
    }
}

impl Entry {
    const fn spot(&self) -> Spot {
        Spot {
            input: (self.place >> OFFSET_BITS) as usize,
            offset: self.place & ((1 << OFFSET_BITS) - 1),
            line: self.line,
        }
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

    /// Whether no two rows share a key.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
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
