//! Rows of the same publisher, found without keeping the rows.
//!
//! A first pass notes 24 bytes for each row: a hash of its key and where it stands. Rows that share
//! a hash are read again one by one when the second pass comes to the first of them, so what is
//! decided rests on the rows themselves and never on a hash.

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

/// The keys of all rows, while they are collected.
#[derive(Debug, Default)]
pub struct Keys {
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
        self.entries.push(Entry {
            hash: hasher.finish(),
            place: (spot.input as u64) << OFFSET_BITS | spot.offset,
            line: spot.line,
        });
    }

    /// Takes over the keys of other rows.
    pub fn append(&mut self, mut other: Self) {
        other.entries.shrink_to_fit();
        self.others.append(&mut other.others);
        self.others.push(other.entries);
    }

    /// The rows that may share a key with another.
    pub fn groups(mut self) -> Groups {
        self.others.push(self.entries);
        let mut entries = Vec::with_capacity(self.others.iter().map(Vec::len).sum());
        for some in self.others {
            entries.extend(some);
        }
        entries.sort_unstable_by_key(|entry: &Entry| (entry.hash, entry.place));
        let mut groups = Groups::default();
        for run in entries.chunk_by(|left, right| left.hash == right.hash) {
            if run.len() > 1 {
                let spots: Vec<Spot> = run.iter().map(Entry::spot).collect();
                let number = groups.members.len();
                groups.of.extend(spots.iter().map(|spot| (*spot, number)));
                groups.members.push(spots);
            }
        }
        groups
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
        let groups = keys.groups();
        assert_eq!(
            groups.around(spot(0, 2)),
            Some([spot(0, 2), spot(1, 2)].as_slice())
        );
        assert_eq!(groups.around(spot(1, 2)), groups.around(spot(0, 2)));
        assert_eq!(groups.around(spot(0, 3)), None);
        assert_eq!(groups.around(spot(0, 5)), None);
    }
}
