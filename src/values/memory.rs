//! What short cells come to, remembered where the same ones come again and again, such as dates.

/// Where cells are remembered: several times as many places as there are days since LinkShare began.
const PLACES: usize = 1 << 13;

/// Short cells that were met last, and what each comes to. What is remembered must depend on nothing but
/// the text of the cell.
#[derive(Debug)]
pub struct Memory<V> {
    /// Each at the one place where it can stand, the last that was met first; none before a cell is met.
    places: Vec<[Option<(Key, V)>; 2]>,
    /// For a cell that is too long to be remembered.
    long: Option<V>,
}

impl<V> Memory<V> {
    /// Nothing is remembered yet.
    pub const fn new() -> Self {
        Self {
            places: Vec::new(),
            long: None,
        }
    }

    /// What a cell comes to; `find` is asked only if that is not remembered.
    pub fn of(&mut self, cell: &str, find: impl FnOnce() -> V) -> &V {
        if self.places.is_empty() {
            self.places = (0..PLACES).map(|_| [const { None }; 2]).collect();
        }
        let key = Key::of(cell);
        let place = key.and_then(|key| self.places.get_mut(key.place()).zip(Some(key)));
        let Some((slots, key)) = place else {
            return self.long.insert(find());
        };
        let is_it = |slot: &Option<(Key, V)>| slot.as_ref().is_some_and(|(known, _)| *known == key);
        let [first, second] = slots;
        if !is_it(first) {
            std::mem::swap(first, second);
        }
        if !is_it(first) {
            // The one that was met last is kept, as the second.
            *first = None;
        }
        let (_, value) = first.get_or_insert_with(|| (key, find()));
        value
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
        let mut bytes = [[0; 8]; 2];
        let (length, free) = bytes.as_flattened_mut().split_last_mut()?;
        free.get_mut(..cell.len())?.copy_from_slice(cell.as_bytes());
        *length = u8::try_from(cell.len()).ok()?;
        Some(Self(bytes.map(u64::from_le_bytes)))
    }

    /// Where the cell can stand: all its bytes have a part in that.
    fn place(self) -> usize {
        let Self([first, last]) = self;
        let mixed = (first ^ last.rotate_left(29)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        usize::try_from(mixed >> (u64::BITS - PLACES.trailing_zeros())).unwrap_or_default()
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
}
