//! Some of the keys of all rows, and which of them come again.

use super::entry::Entry;
use super::groups::{Member, too_many};
use crate::error::Result;

/// In how many parts keys are kept, by the first bits of their hash: what is looked up of one part lies
/// next to the processor, and none needs the others, so that they are gone through side by side.
pub(super) const PARTS: usize = 1 << PART_BITS;
pub(super) const PART_BITS: u32 = 4;

/// The keys whose hashes begin with the same bits, in blocks of one size: one growing list would hold twice
/// what it needs whenever it moves.
#[derive(Debug, Default)]
pub(super) struct Part {
    blocks: Vec<Vec<Entry>>,
    /// How many entries there were when each stretch began.
    begins: Vec<usize>,
}

/// How many entries a block holds.
const BLOCK: usize = 1 << 12;

impl Part {
    /// Begins a stretch, to which the next entries belong.
    pub(super) fn begin(&mut self) {
        self.begins.push(self.len());
    }

    pub(super) fn push(&mut self, entry: Entry) {
        match self.blocks.last_mut() {
            Some(block) if block.len() < BLOCK => block.push(entry),
            _ => {
                let mut block = Vec::with_capacity(BLOCK);
                block.push(entry);
                self.blocks.push(block);
            }
        }
    }

    /// Takes over what follows.
    pub(super) fn append(&mut self, later: Self) {
        let before = self.len();
        let begins = later.begins.into_iter();
        self.begins.extend(begins.map(|begin| before + begin));
        for entry in later.blocks.into_iter().flatten() {
            self.push(entry);
        }
    }

    /// How many entries there are: all blocks but the last are full.
    pub(super) fn len(&self) -> usize {
        let last = self.blocks.last().map_or(0, Vec::len);
        self.blocks.len().saturating_sub(1) * BLOCK + last
    }

    /// The rows that share a hash.
    pub(super) fn groups(&self) -> Result<Vec<Member>> {
        let mut entries = self.doubtful().ok_or_else(too_many)?;
        entries.sort_unstable();
        let runs = entries.chunk_by(|(left, _), (right, _)| left.hash() == right.hash());
        let several = runs.filter(|run| run.len() > 1).enumerate();
        let member = |group: usize, (entry, number): &(Entry, u32)| {
            let number = usize::try_from(*number).ok()?;
            let begun = self.begins.partition_point(|begin| *begin <= number);
            Member::of(begun.checked_sub(1)?, entry.near(), group)
        };
        let members = several.flat_map(|(group, run)| run.iter().map(move |entry| (group, entry)));
        let members = members.map(|(group, entry)| member(group, entry));
        members.collect::<Option<_>>().ok_or_else(too_many)
    }

    /// The entries that may share a hash with another, each with its number: nearly all keys stand in a file once,
    /// and only the others need be sorted. Nothing if there are more than can be numbered.
    fn doubtful(&self) -> Option<Vec<(Entry, u32)>> {
        let last = u32::try_from(self.len()).ok()?;
        let mut again = Again::of(self.len(), 0);
        let entries = || self.blocks.iter().flatten();
        for entry in entries() {
            again.add(entry.hash());
        }
        let entries = entries().copied().zip(0..last);
        let entries = entries.filter(|(entry, _)| again.has(entry.hash()));
        let mut entries: Vec<(Entry, u32)> = entries.collect();
        // Other bits tell apart most of those that share the first ones by chance.
        let mut again = Again::of(entries.len(), again.bits());
        for (entry, _) in &entries {
            again.add(entry.hash());
        }
        entries.retain(|(entry, _)| again.has(entry.hash()));
        Some(entries)
    }
}

/// Which hashes were met once and which again, as far as that is told by some of their bits.
#[derive(Debug)]
struct Again {
    /// Two bits for each place at which a hash can stand: whether one does, and whether another one does.
    places: Vec<u64>,
    /// How many bits of the hashes are passed over.
    passed: u32,
}

/// How many places there are for each hash, at least: with fewer, more hashes share one by chance.
const PLACES_EACH: usize = 8;
const PLACES_IN_WORD: usize = u64::BITS as usize / 2;

impl Again {
    /// Nothing was met yet of so many hashes, which are told apart by the bits above the `passed` lowest.
    fn of(count: usize, passed: u32) -> Self {
        let places = (count * PLACES_EACH).next_power_of_two();
        let places = places.max(PLACES_IN_WORD);
        Self {
            places: vec![0; places / PLACES_IN_WORD],
            passed,
        }
    }

    /// How many bits tell the hashes apart.
    const fn bits(&self) -> u32 {
        (self.places.len() * PLACES_IN_WORD).trailing_zeros()
    }

    /// In which word a hash stands, and at which bit.
    fn place(&self, hash: u64) -> (usize, usize) {
        let place = usize::try_from(hash >> self.passed).unwrap_or_default();
        let place = place & (self.places.len() * PLACES_IN_WORD - 1);
        (place / PLACES_IN_WORD, place % PLACES_IN_WORD * 2)
    }

    fn add(&mut self, hash: u64) {
        let (word, bit) = self.place(hash);
        if let Some(word) = self.places.get_mut(word) {
            let again = (*word >> bit & 1) << 1;
            *word |= (1 | again) << bit;
        }
    }

    /// Whether another may have the same hash.
    fn has(&self, hash: u64) -> bool {
        let (word, bit) = self.place(hash);
        let word = self.places.get(word).copied().unwrap_or_default();
        word >> bit & 0b10 != 0
    }
}
