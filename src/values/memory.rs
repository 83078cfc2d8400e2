//! What short cells come to, remembered where the same ones come again and again, such as dates.

/// Where cells are remembered: in sets of a few, several times as many places as there are days since
/// LinkShare began.
const SETS: usize = 1 << 12;
const IN_SET: usize = 4;

/// Short cells that were met last, and what each comes to. What is remembered must depend on nothing but
/// the text of the cell.
#[derive(Debug)]
pub struct Memory<V> {
    /// Each in the one set in which it can be, the last that came first; none before a cell is met.
    sets: Vec<[Option<(Key, V)>; IN_SET]>,
    /// For a cell that is too long to be remembered.
    long: Option<V>,
}

impl<V> Memory<V> {
    /// Nothing is remembered yet.
    pub const fn new() -> Self {
        Self {
            sets: Vec::new(),
            long: None,
        }
    }

    /// What a cell comes to; `find` is asked only if that is not remembered.
    pub fn of(&mut self, cell: &str, find: impl FnOnce() -> V) -> &V {
        let Some(key) = Key::of(cell) else {
            return self.long.insert(find());
        };
        if self.sets.is_empty() {
            self.sets = (0..SETS).map(|_| [const { None }; IN_SET]).collect();
        }
        let Some(set) = self.sets.get_mut(key.set()) else {
            return self.long.insert(find());
        };
        let is_it = |slot: &Option<(Key, V)>| slot.as_ref().is_some_and(|(known, _)| *known == key);
        let known = set.iter().position(is_it);
        let slot = if let Some(place) = known {
            set.get_mut(place)
        } else {
            // The one that came first of all goes.
            set.rotate_right(1);
            let first = set.first_mut();
            first.map(|slot| {
                *slot = None;
                slot
            })
        };
        match slot {
            Some(slot) => &slot.get_or_insert_with(|| (key, find())).1,
            None => self.long.insert(find()),
        }
    }
}

impl<V> Default for Memory<V> {
    fn default() -> Self {
        Self::new()
    }
}

/// A short cell as two numbers; no two cells give the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Key([u64; 2]);

impl Key {
    fn of(cell: &str) -> Option<Self> {
        let bytes = cell.as_bytes();
        let length = u8::try_from(bytes.len())
            .ok()
            .filter(|length| *length < 16)?;
        let length_above = u64::from(length) << 56;
        if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
            // Of the last eight bytes those that the first ones do not have.
            let last = u64::from_le_bytes(*last).unbounded_shr(8 * (16 - u32::from(length)));
            return Some(Self([u64::from_le_bytes(*first), last | length_above]));
        }
        let mut few = [0; 8];
        few.get_mut(..bytes.len())?.copy_from_slice(bytes);
        Some(Self([u64::from_le_bytes(few), length_above]))
    }

    /// In which set the cell can be: all its bytes have a part in that.
    fn set(self) -> usize {
        let Self([first, last]) = self;
        let mixed = first.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ last;
        let mixed = mixed.wrapping_mul(0xD6E8_FEB8_6659_FD93);
        usize::try_from(mixed >> (u64::BITS - SETS.trailing_zeros())).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_remembered_is_what_would_be_found_again(
            cells in proptest::collection::vec("[a-c\\x00]{0,2}|[0-9/\\x00]{0,20}", 1..60),
        ) {
            let mut memory = Memory::new();
            for cell in cells.iter().chain(&cells) {
                prop_assert_eq!(memory.of(cell, || cell.clone()), cell);
            }
        }

        #[test]
        fn no_two_cells_have_the_same_key(
            one in "[a\\x00]{0,17}",
            two in "[a\\x00]{0,17}",
        ) {
            if let (Some(key), Some(other)) = (Key::of(&one), Key::of(&two)) {
                prop_assert_eq!(key == other, one == two);
            }
        }
    }

    #[test]
    fn a_short_cell_is_found_once() {
        let mut memory = Memory::new();
        let mut found = 0;
        for _ in 0..3 {
            memory.of("03/04/2021", || found += 1);
        }
        assert_eq!(found, 1);
    }

    #[test]
    fn the_days_of_many_years_are_found_hardly_more_than_once() {
        let mut memory = Memory::new();
        let mut found = 0;
        for _ in 0..10 {
            for year in 2010..2022 {
                for day in 0..365 {
                    let cell = format!("{:02}/{:02}/{year}", day / 31 + 1, day % 31 + 1);
                    memory.of(&cell, || found += 1);
                }
            }
        }
        assert!(found < 2 * 12 * 365, "{found}");
    }
}
