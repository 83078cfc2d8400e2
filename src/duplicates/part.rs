//! Some of the keys of all rows, and which of them come again.

use super::Spot;
use super::entry::Entry;

/// In how many parts keys are kept, by the first bits of their hash: what is looked up of one part lies
/// next to the processor, and none needs the others, so that they are gone through side by side.
pub(super) const PARTS: usize = 1 << PART_BITS;
pub(super) const PART_BITS: u32 = 4;

/// The keys whose hashes begin with the same bits, in blocks of one size: one growing list would hold twice
/// what it needs whenever it moves.
#[derive(Debug, Default)]
pub(super) struct Part {
    blocks: Vec<Vec<Entry>>,
}

/// How many entries a block holds.
const BLOCK: usize = 1 << 12;

impl Part {
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

    pub(super) fn entries(self) -> impl Iterator<Item = Entry> {
        self.blocks.into_iter().flatten()
    }

    /// The rows that share a hash. Only those are sorted that may: nearly all keys stand in a file once.
    pub(super) fn groups(self) -> Vec<Vec<Spot>> {
        let mut again = Again::of(self.blocks.iter().map(Vec::len).sum());
        for entry in self.blocks.iter().flatten() {
            again.add(*entry);
        }
        let entries = self.entries();
        let mut entries: Vec<Entry> = entries.filter(|entry| again.has(*entry)).collect();
        entries.sort_unstable();
        let runs = entries.chunk_by(|left, right| left.hash() == right.hash());
        let several = runs.filter(|run| run.len() > 1);
        several
            .map(|run| run.iter().map(|entry| entry.spot()).collect())
            .collect()
    }
}

/// Which hashes were met once and which again, as far as that is told by some of their bits.
#[derive(Debug)]
struct Again {
    /// Two bits for each place at which a hash can stand: whether one does, and whether another one does.
    places: Vec<u64>,
    mask: u128,
}

/// How many places there are for each hash, at least: with fewer, more hashes share one by chance.
const PLACES_EACH: usize = 8;
const PLACES_IN_WORD: usize = u64::BITS as usize / 2;

impl Again {
    /// Nothing was met yet of so many hashes.
    fn of(count: usize) -> Self {
        let places = (count * PLACES_EACH).next_power_of_two();
        let places = places.max(PLACES_IN_WORD);
        Self {
            places: vec![0; places / PLACES_IN_WORD],
            mask: places as u128 - 1,
        }
    }

    /// In which word a hash stands, and at which bit.
    fn place(&self, entry: Entry) -> (usize, usize) {
        let place = usize::try_from(entry.hash() & self.mask).unwrap_or_default();
        (place / PLACES_IN_WORD, place % PLACES_IN_WORD * 2)
    }

    fn add(&mut self, entry: Entry) {
        let (word, bit) = self.place(entry);
        if let Some(word) = self.places.get_mut(word) {
            let again = (*word >> bit & 1) << 1;
            *word |= (1 | again) << bit;
        }
    }

    /// Whether another may have the same hash.
    fn has(&self, entry: Entry) -> bool {
        let (word, bit) = self.place(entry);
        let word = self.places.get(word).copied().unwrap_or_default();
        word >> bit & 0b10 != 0
    }
}
