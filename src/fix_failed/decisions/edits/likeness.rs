//! Which of many written rows a row is likest to, found without comparing it with each of them.
//!
//! A cell that few rows have leads to these rows, and they are compared with the row. All other rows can be like it
//! only in cells that many rows have, such as a brand; of the rows that are the same in all of these only the first
//! counts.

use super::known::hash_at;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// A cell that more rows have leads to none of them.
const FEW: usize = 16;

/// How many answers are remembered.
const REMEMBERED: usize = 1 << 12;

/// The cells of a row by their hashes, as they are wanted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted<'w> {
    /// The place of each in the row, the number of its hash, and the hash.
    hashes: &'w [(usize, usize, String)],
}

impl<'w> Wanted<'w> {
    pub(super) const fn of(hashes: &'w [(usize, usize, String)]) -> Self {
        Self { hashes }
    }

    /// The cells that differ from those of a written row: their places, and the hashes of what was written there.
    pub(super) fn differing<'k: 'w>(
        self,
        written: &'k str,
    ) -> impl Iterator<Item = (usize, &'k str)> + use<'w, 'k> {
        self.hashes.iter().filter_map(move |(place, number, hash)| {
            let part = hash_at(written, *number)?;
            (hash != part).then_some((*place, part))
        })
    }
}

/// A hash as a number; no two texts of its length give the same.
fn number(hash: &str) -> u64 {
    let bytes = hash.as_bytes().first_chunk().copied();
    bytes.map_or(0, u64::from_le_bytes)
}

/// The hashes of a row that many rows have, each at its column; nothing at the others.
type Common = Vec<Option<u64>>;

/// Written rows, and how each is found.
#[derive(Debug, Default)]
pub(super) struct Likeness {
    columns: Vec<Column>,
    /// The first row with each set of common hashes.
    sorts: Vec<(Common, u32)>,
    /// The answers for rows of which only the common hashes count.
    known: Mutex<HashMap<Common, Option<(usize, u32)>>>,
}

/// What stands in a column.
#[derive(Debug, Default)]
struct Column {
    /// Each hash with the row in which it stands, in order.
    rows: Vec<(u64, u32)>,
}

impl Column {
    /// The rows that have a hash.
    fn with(&self, hash: u64) -> &[(u64, u32)] {
        let first = self.rows.partition_point(|(own, _)| *own < hash);
        let rest = self.rows.get(first..).unwrap_or_default();
        let count = rest.partition_point(|(own, _)| *own == hash);
        rest.get(..count).unwrap_or_default()
    }

    /// A hash if many rows have it.
    fn common(&self, hash: u64) -> Option<u64> {
        (self.with(hash).len() > FEW).then_some(hash)
    }
}

impl Likeness {
    /// Of the written rows with these numbers the cells at these places, each with the number of its hash.
    pub(super) fn of<'k>(
        rows: impl Iterator<Item = (u32, &'k str)> + Clone,
        hashed: &[(usize, usize)],
    ) -> Self {
        let column = |(_, at): &(usize, usize)| {
            let numbered = rows
                .clone()
                .filter_map(|(row, text)| Some((number(hash_at(text, *at)?), row)));
            let mut rows: Vec<(u64, u32)> = numbered.collect();
            rows.sort_unstable();
            Column { rows }
        };
        let columns: Vec<Column> = hashed.iter().map(column).collect();
        let mut sorts: HashMap<Common, u32> = HashMap::new();
        for (row, text) in rows {
            let places = columns.iter().zip(hashed);
            let common = places.map(|(column, (_, at))| column.common(number(hash_at(text, *at)?)));
            sorts.entry(common.collect()).or_insert(row);
        }
        Self {
            columns,
            sorts: sorts.into_iter().collect(),
            known: Mutex::default(),
        }
    }

    /// The number of the row with the most cells as they are wanted; of several the first. `written` gives the
    /// rows by their numbers.
    pub(super) fn likest<'k>(
        &self,
        wanted: &Wanted<'_>,
        written: impl Fn(u32) -> Option<&'k str>,
    ) -> Option<u32> {
        let columns = || self.columns.iter().zip(wanted.hashes);
        let near = columns().map(|(column, (.., hash))| column.with(number(hash)));
        let near = near.filter(|rows| rows.len() <= FEW).flatten();
        let mut near: Vec<u32> = near.map(|(_, row)| *row).collect();
        near.sort_unstable();
        near.dedup();
        let differing = |row: u32| Some((wanted.differing(written(row)?).count(), row));
        let near = near.into_iter().filter_map(differing).min();
        let common = columns().map(|(column, (.., hash))| column.common(number(hash)));
        let far = self.like_in_common(common.collect());
        near.into_iter().chain(far).min().map(|(_, row)| row)
    }

    /// The first row that is likest in the common cells, and in how many cells it differs at most.
    fn like_in_common(&self, wanted: Common) -> Option<(usize, u32)> {
        let lock = || self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().get(&wanted) {
            return *known;
        }
        let differing = |(sort, row): &(Common, u32)| {
            let same = wanted.iter().zip(sort);
            let same = same.filter(|(wanted, own)| wanted.is_some() && wanted == own);
            (wanted.len() - same.count(), *row)
        };
        let found = self.sorts.iter().map(differing).min();
        let mut known = lock();
        if known.len() >= REMEMBERED {
            known.clear();
        }
        known.insert(wanted, found);
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_likest_row_is_that_of_a_slow_look(
            rows in proptest::collection::vec(("[a-d]{1,2}", "[a-b]", "[a-c]", "[a-z]{1,2}"), 1..300),
            asked in proptest::collection::vec(("[a-e]{1,2}", "[a-c]", "[a-d]", "[a-z]{1,2}"), 1..20),
        ) {
            let padded = |(one, two, three, four): &(String, String, String, String)| {
                [one, two, three, four].map(|cell| format!("{cell:8}"))
            };
            let written: Vec<String> = rows.iter().map(|row| padded(row).concat()).collect();
            // The third column is gone.
            let hashed = [(4, 0), (2, 1), (0, 3)];
            let numbered = (0..).zip(written.iter().map(String::as_str));
            let likeness = Likeness::of(numbered, &hashed);
            for row in asked.iter().chain(&rows).chain(&asked) {
                let cells = padded(row);
                let hashes = hashed.map(|(place, number)| (place, number, cells[number].clone()));
                let wanted = Wanted::of(&hashes);
                let slow = (0_u32..).zip(&written).min_by_key(|(_, row)| wanted.differing(row).count());
                let quick = likeness.likest(&wanted, |row| written.get(row as usize).map(String::as_str));
                prop_assert_eq!(quick, slow.map(|(row, _)| row));
            }
        }
    }
}
