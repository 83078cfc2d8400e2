//! Where the rows of the sources stand, in 4 bytes a row: counted from the first row of a stretch.

use crate::duplicates::Spot;
use crate::error::{Error, Result};

/// How many bits what is counted has. A row that is farther away begins a stretch of its own.
const OFFSET_BITS: u32 = 20;
const LINE_BITS: u32 = 12;

/// The places of rows, file after file and row after row, each row with a number from 0.
#[derive(Debug, Default)]
pub(super) struct RowPlaces {
    /// Offset and line of each row, counted from the first row of its stretch.
    near: Vec<u32>,
    stretches: Vec<Stretch>,
}

/// Rows of one file that stand near each other.
#[derive(Debug, Clone, Copy)]
struct Stretch {
    /// The number of its first row, and where that stands.
    begin: u32,
    first: Spot,
}

impl RowPlaces {
    fn push(&mut self, spot: Spot) -> Result<()> {
        let number = u32::try_from(self.near.len()).map_err(|_| too_many())?;
        let last = self.stretches.last();
        let near = last.and_then(|stretch| stretch.near(spot));
        self.near.push(near.unwrap_or_else(|| {
            self.stretches.push(Stretch {
                begin: number,
                first: spot,
            });
            0
        }));
        Ok(())
    }

    /// Adds rows that follow each other, and gives the number of the first.
    pub(super) fn append(&mut self, spots: &[Spot]) -> Result<u32> {
        let first = u32::try_from(self.near.len()).map_err(|_| too_many())?;
        spots.iter().try_for_each(|spot| self.push(*spot))?;
        Ok(first)
    }

    /// How many rows there are.
    pub(super) const fn len(&self) -> usize {
        self.near.len()
    }

    /// Where the row with this number stands.
    pub(super) fn spot(&self, number: u32) -> Option<Spot> {
        let near = *self.near.get(usize::try_from(number).ok()?)?;
        let behind = self.stretches.partition_point(|own| own.begin <= number);
        let stretch = self.stretches.get(behind.checked_sub(1)?)?;
        Some(stretch.spot(near))
    }

    /// The number of the row that begins on a line of the first file.
    pub(super) fn on_line(&self, line: u64) -> Option<u32> {
        let begins = |own: &Stretch| own.first.input == 0 && own.first.line <= line;
        let behind = self.stretches.partition_point(begins);
        let stretch = self.stretches.get(behind.checked_sub(1)?)?;
        let begin = usize::try_from(stretch.begin).ok()?;
        let end = self.stretches.get(behind).map(|next| next.begin);
        let end = end.and_then(|end| usize::try_from(end).ok());
        let own = self.near.get(begin..end.unwrap_or(self.near.len()))?;
        let found = own.binary_search_by_key(&line, |near| stretch.spot(*near).line);
        u32::try_from(begin + found.ok()?).ok()
    }
}

impl Stretch {
    /// Where a row stands, counted from the first; nothing if that is too far away, or in another file.
    fn near(&self, spot: Spot) -> Option<u32> {
        let near = self.first.distance_to(spot, (OFFSET_BITS, LINE_BITS))?;
        u32::try_from(near).ok()
    }

    fn spot(&self, near: u32) -> Spot {
        self.first.at_distance(near.into(), LINE_BITS)
    }
}

/// More rows than numbers.
fn too_many() -> Error {
    Error::usage(
        format!("the files under --source have more than {} rows", u32::MAX),
        "name only those that were uploaded in this round",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_row_is_found_by_its_number_and_its_line(
            rows in proptest::collection::vec(
                (prop_oneof![1_u64..200, Just(1 << OFFSET_BITS)], prop_oneof![1_u64..4, Just(1 << LINE_BITS)]),
                0..300,
            ),
            split in 0_usize..300,
        ) {
            let mut places = RowPlaces::default();
            let mut spot = Spot::default();
            let (mut spots, mut pieces) = (Vec::new(), Vec::new());
            for (number, (bytes, lines)) in rows.iter().enumerate() {
                let input = usize::from(number >= split);
                if input != spot.input {
                    spot = Spot { input, ..Spot::default() };
                }
                spot = Spot { input, offset: spot.offset + bytes, line: spot.line + lines };
                spots.push(spot);
                if number % 7 == 3 {
                    pieces.push(std::mem::take(&mut spots));
                }
            }
            pieces.push(spots);
            for piece in &pieces {
                let before = places.len();
                prop_assert_eq!(places.append(piece).unwrap() as usize, before);
            }
            let spots = pieces.concat();
            prop_assert_eq!(places.len(), spots.len());
            for (number, spot) in spots.iter().enumerate() {
                let number = u32::try_from(number).unwrap();
                prop_assert_eq!(places.spot(number), Some(*spot));
                let first = spots.iter().position(|own| own.input == 0 && own.line == spot.line);
                prop_assert_eq!(places.on_line(spot.line).map(|own| own as usize), first);
            }
            prop_assert_eq!(places.spot(u32::try_from(spots.len()).unwrap()), None);
            prop_assert_eq!(places.on_line(0), None);
        }
    }
}
