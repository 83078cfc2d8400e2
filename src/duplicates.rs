//! Rows of the same publisher, found without keeping the rows.
//!
//! A first pass notes 8 bytes for each row: a hash of its key and where it stands. Rows that share
//! a hash are read again one by one when the second pass comes to the first of them, so what is
//! decided rests on the rows themselves and never on a hash.

mod entry;
mod groups;
mod judgements;
mod part;
mod same_value;

pub use groups::{Around, Groups};
pub use judgements::Judgements;
pub use same_value::comparable;

use crate::error::Result;
use crate::pipeline::in_order;
use crate::sheet::Row;
use entry::{Entry, Noted};
use foldhash::quality::FixedState;
use part::{PARTS, Part};
use std::hash::{BuildHasher as _, Hash};

/// The most files of one run.
pub const MOST_INPUTS: usize = 1 << 10;

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

impl Spot {
    /// Where a row of the file with this number stands.
    pub const fn of(input: usize, row: &Row) -> Self {
        Self {
            input,
            offset: row.offset(),
            line: row.line(),
        }
    }

    /// Where another row stands, counted from this one: from the lowest bit up so many bits for the line and so many
    /// for the offset (`bits` names the offset first). Nothing if it is too far away, before this one, or in another file.
    pub(crate) fn distance_to(self, other: Self, bits: (u32, u32)) -> Option<u64> {
        let offset = other.offset.checked_sub(self.offset)?;
        let line = other.line.checked_sub(self.line)?;
        let (offset_bits, line_bits) = bits;
        let fits = offset >> offset_bits == 0 && line >> line_bits == 0;
        (fits && other.input == self.input).then_some(offset << line_bits | line)
    }

    /// The place at such a distance from this one, which has so many bits for the line.
    pub(crate) const fn at_distance(self, distance: u64, line_bits: u32) -> Self {
        Self {
            input: self.input,
            offset: self.offset + (distance >> line_bits),
            line: self.line + (distance & ((1 << line_bits) - 1)),
        }
    }
}

/// The keys of all rows, while they are collected.
#[derive(Debug, Default)]
pub struct Keys {
    /// Those of the present rows.
    noted: Vec<Noted>,
    /// The stretches to which these belong: how many there were before each, and the first of its rows.
    stretches: Vec<(usize, Spot)>,
    /// Those that were taken over, and with which rows their stretches begin.
    parts: [Part; PARTS],
    firsts: Vec<Spot>,
}

impl Keys {
    /// Makes room for the keys of so many rows.
    pub fn reserve(&mut self, rows: usize) {
        self.noted.reserve(rows);
    }

    /// Notes a row with this key. An empty ID is no key: such rows are never the same publisher.
    pub fn add(&mut self, network: &str, id: &str, brand: &str, spot: Spot) {
        if id.is_empty() {
            return;
        }
        self.note((network, id, brand), spot);
    }

    /// The same where all rows of a run are of one network and one brand.
    pub fn add_id(&mut self, id: &str, spot: Spot) {
        if !id.is_empty() {
            self.note(id, spot);
        }
    }

    fn note(&mut self, key: impl Hash, spot: Spot) {
        // The same for all keys of a run. What shares a hash is compared, so that nothing but time
        // depends on how good it is.
        let hash = FixedState::default().hash_one(key);
        let stretch = self.stretches.last();
        let near = stretch.and_then(|(_, first)| Noted::near(*first, hash, spot));
        self.noted.push(near.unwrap_or_else(|| {
            self.stretches.push((self.noted.len(), spot));
            Noted::first(hash)
        }));
    }

    /// Takes over the keys of other rows, which follow.
    pub fn append(&mut self, other: Self) {
        self.take_over_own();
        self.take_over(&other.stretches, &other.noted);
        self.firsts.extend(other.firsts);
        for (part, later) in self.parts.iter_mut().zip(other.parts) {
            part.append(later);
        }
    }

    fn take_over_own(&mut self) {
        let stretches = std::mem::take(&mut self.stretches);
        let noted = std::mem::take(&mut self.noted);
        self.take_over(&stretches, &noted);
    }

    fn take_over(&mut self, stretches: &[(usize, Spot)], noted: &[Noted]) {
        let ends = stretches.iter().skip(1).map(|(begin, _)| *begin);
        let ends = ends.chain([noted.len()]);
        for ((begin, first), end) in stretches.iter().zip(ends) {
            self.firsts.push(*first);
            self.parts.iter_mut().for_each(Part::begin);
            for row in noted.get(*begin..end).unwrap_or_default() {
                if let Some(part) = self.parts.get_mut(row.part()) {
                    part.push(Entry::of(*row));
                }
            }
        }
    }

    /// The rows that may share a key with another.
    pub fn groups(mut self) -> Result<Groups> {
        self.take_over_own();
        let rows = self.parts.iter().map(Part::len).sum();
        let mut parts = self.parts.into_iter();
        let mut groups = Groups::in_stretches(self.firsts);
        in_order(
            || Ok(parts.next()),
            |part| part.groups(),
            |found| groups.add(found, rows),
        )?;
        groups.arranged()
    }
}

/// How many keys are remembered that were met last.
const RECENT: usize = 1 << 13;

/// Finds nearly at once that the same publishers come again, where they do so often or soon; keeps only the
/// keys that it has met last.
#[derive(Debug, Default)]
pub struct Recent {
    /// The upper halves of the hashes of keys, each at the one place where it can stand, which the lower half
    /// tells.
    met: Vec<u32>,
}

impl Recent {
    /// Whether none of these keys was met, as far as that is remembered. Another answer is wrong once in
    /// millions.
    pub fn are_new(&mut self, keys: &Keys) -> bool {
        self.met.resize(RECENT, 0);
        let mut are_new = true;
        for Noted { hash, .. } in &keys.noted {
            let place = usize::try_from(*hash).unwrap_or_default() % RECENT;
            // No key has the hash 0 here.
            let hash = u32::try_from(hash >> u32::BITS).unwrap_or_default() | 1;
            if let Some(last) = self.met.get_mut(place) {
                are_new &= *last != hash;
                *last = hash;
            }
        }
        are_new
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::HashMap;

    fn around(groups: &Groups, spot: Spot) -> Option<Vec<Spot>> {
        let group = groups.around(spot)?;
        assert_eq!(group.spot(group.own()), Some(spot));
        Some(group.spots().collect())
    }

    pub(super) fn spot(input: usize, line: u64) -> Spot {
        Spot {
            input,
            offset: line * 10,
            line,
        }
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
        let both = Some(vec![spot(0, 2), spot(1, 2)]);
        assert_eq!(around(&groups, spot(0, 2)), both);
        assert_eq!(around(&groups, spot(1, 2)), both);
        assert_eq!(around(&groups, spot(0, 3)), None);
        assert_eq!(around(&groups, spot(0, 5)), None);
    }

    proptest! {
        #[test]
        fn the_groups_are_those_of_a_slow_look(
            ids in proptest::collection::vec(0_u64..3_000, 0..2_000),
            pieces in 1_usize..400,
            // How many lines lie between two rows.
            apart in prop_oneof![Just(1), 1_u64..2_000],
        ) {
            let mut keys = Keys::default();
            let mut slow: HashMap<u64, Vec<Spot>> = HashMap::new();
            let rows: Vec<(u64, Spot)> = ids.iter().copied().zip((2..).map(|row| spot(0, row * apart))).collect();
            for piece in rows.chunks(pieces) {
                let mut own = Keys::default();
                for (id, spot) in piece {
                    own.add("", &id.to_string(), "", *spot);
                    slow.entry(*id).or_default().push(*spot);
                }
                keys.append(own);
            }
            let groups = keys.groups().unwrap();
            for (id, spot) in rows {
                let same = slow.get(&id).filter(|spots| spots.len() > 1);
                prop_assert_eq!(around(&groups, spot), same.cloned());
            }
        }
    }
}
