//! The rows that may have a key, in 8 bytes for each key. What is found is compared with the key itself, so
//! that nothing but time depends on the hashes.

/// How many keys there are for each place of the table that tells where to look, on the average.
const KEYS_EACH: usize = 8;

/// Hashes of keys, and the numbers of the rows that have them.
#[derive(Debug, Default)]
pub(super) struct Index {
    /// A hash in the upper half and the number of a row in the lower, in ascending order.
    entries: Vec<u64>,
    /// Where the entries begin whose hashes have the same upper bits: hashes are spread evenly, so that few
    /// entries lie between two of these.
    begins: Vec<u32>,
    /// How many bits of a hash are not told by that.
    passed: u32,
}

impl Index {
    /// The rows with the hashes of their keys; each row may come several times.
    pub(super) fn of(mut entries: Vec<u64>) -> Self {
        entries.sort_unstable();
        let places = (entries.len() / KEYS_EACH).max(1).next_power_of_two();
        let passed = u32::BITS.saturating_sub(places.trailing_zeros());
        let mut index = Self {
            entries,
            begins: Vec::with_capacity(places + 1),
            passed,
        };
        let mut at = 0;
        for place in 0..=places {
            let own = index.entries.get(at..).unwrap_or_default();
            at += own
                .iter()
                .take_while(|entry| index.place(hash_of(**entry)) < place)
                .count();
            index.begins.push(u32::try_from(at).unwrap_or(u32::MAX));
        }
        index
    }

    /// What is kept of a row with the hash of one of its keys.
    pub(super) fn entry(hash: u32, row: u32) -> u64 {
        u64::from(hash) << u32::BITS | u64::from(row)
    }

    /// The rows that may have the key with this hash, in ascending order.
    pub(super) fn rows(&self, hash: u32) -> impl Iterator<Item = u32> {
        let place = self.place(hash);
        let begin = self.begins.get(place).copied().unwrap_or_default();
        let own = usize::try_from(begin).unwrap_or(usize::MAX);
        let own = self.entries.get(own..).unwrap_or_default().iter();
        let own = own.skip_while(move |entry| hash_of(**entry) < hash);
        own.take_while(move |entry| hash_of(**entry) == hash)
            .map(|entry| u32::try_from(entry & u64::from(u32::MAX)).unwrap_or_default())
    }

    fn place(&self, hash: u32) -> usize {
        let place = hash.checked_shr(self.passed).unwrap_or_default();
        usize::try_from(place).unwrap_or_default()
    }
}

/// The hash of an entry.
fn hash_of(entry: u64) -> u32 {
    u32::try_from(entry >> u32::BITS).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_rows_are_those_of_a_slow_look(
            // Some hashes come again, and many begin with the same bits.
            hashes in proptest::collection::vec(prop_oneof![any::<u32>(), 0_u32..40, Just(u32::MAX)], 0..400),
        ) {
            let entries = hashes.iter().zip(0..).map(|(hash, row)| Index::entry(*hash, row));
            let index = Index::of(entries.collect());
            for hash in hashes.iter().copied().chain([0, 1, 7, u32::MAX - 1]) {
                let slow = hashes.iter().zip(0_u32..).filter(|(own, _)| **own == hash);
                let slow: Vec<u32> = slow.map(|(_, row)| row).collect();
                prop_assert_eq!(index.rows(hash).collect::<Vec<_>>(), slow);
            }
        }
    }
}
