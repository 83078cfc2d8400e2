//! What short cells come to, remembered where the same ones come again and again, such as dates.

/// How many cells are remembered: more than there are days in twenty years. Beyond that all are forgotten.
const MOST: usize = 1 << 13;
/// How many places there are to look for one. A number and not a cell stands in each, so that all of them
/// lie next to the processor.
const PLACES: usize = 1 << 14;

/// Short cells that were met, and what each comes to. What is remembered must depend on nothing but the text of
/// the cell.
#[derive(Debug)]
pub struct Memory<V> {
    known: Vec<(Key, V)>,
    /// Where each known cell stands, from 1: at its place or, if that is taken, at the next free one. Nothing
    /// before a cell is met.
    places: Vec<u16>,
    /// For a cell that is too long to be remembered.
    long: Option<V>,
}

impl<V> Memory<V> {
    /// Nothing is remembered yet.
    pub const fn new() -> Self {
        Self {
            known: Vec::new(),
            places: Vec::new(),
            long: None,
        }
    }

    /// What a cell comes to; `find` is asked only if that is not remembered.
    pub fn of(&mut self, cell: &str, mut find: impl FnMut() -> V) -> &V {
        let Some(key) = Key::of(cell) else {
            return self.long.insert(find());
        };
        let number = match self.find(key) {
            Ok(number) => number,
            Err(free) => self.add(key, free, find()),
        };
        match self.known.get(number) {
            Some((_, value)) => value,
            None => self.long.insert(find()),
        }
    }

    /// The number of a cell, or the place that is free for it.
    fn find(&self, key: Key) -> Result<usize, usize> {
        let mut place = key.place();
        loop {
            let number = self.places.get(place).copied().unwrap_or_default();
            let Some(number) = usize::from(number).checked_sub(1) else {
                return Err(place);
            };
            if self
                .known
                .get(number)
                .is_some_and(|(known, _)| *known == key)
            {
                return Ok(number);
            }
            place = (place + 1) % PLACES;
        }
    }

    /// Remembers a cell and gives its number.
    fn add(&mut self, key: Key, free: usize, value: V) -> usize {
        let mut free = free;
        if self.known.len() == MOST || self.places.is_empty() {
            self.known.clear();
            self.places.clear();
            self.places.resize(PLACES, 0);
            free = key.place();
        }
        self.known.push((key, value));
        let number = self.known.len();
        if let Some(place) = self.places.get_mut(free) {
            *place = u16::try_from(number).unwrap_or_default();
        }
        number - 1
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

    /// Where the cell is looked for first: all its bytes have a part in that.
    fn place(self) -> usize {
        let Self([first, last]) = self;
        let mixed = first.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ last;
        let mixed = mixed.wrapping_mul(0xD6E8_FEB8_6659_FD93);
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
    fn the_days_of_many_years_are_found_once() {
        let mut memory = Memory::new();
        let mut found = 0;
        for _ in 0..10 {
            for year in 2005..2026 {
                for day in 0..365 {
                    let cell = format!("{:02}/{:02}/{year}", day / 31 + 1, day % 31 + 1);
                    memory.of(&cell, || found += 1);
                }
            }
        }
        assert_eq!(found, 21 * 365);
    }

    #[test]
    fn more_cells_than_are_remembered_come_to_what_they_are() {
        let mut memory = Memory::new();
        for number in (0..3 * MOST).chain(0..10) {
            let cell = number.to_string();
            assert_eq!(memory.of(&cell, || cell.clone()), &cell);
        }
    }
}
