//! The rows as they were written, by their hashes, and which of them a row of the file is.

use super::columns::Columns;
use crate::report::layout::{Layout, Role};
use crate::run::cell_hashes::{DIGITS, of_cell, of_reason};
use crate::sheet::{Row, unguard};
use crate::values::date::Date;
use crate::values::rewritten::origins;
use std::collections::HashMap;

/// The rows as they were written.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub(super) rows: Vec<String>,
    by_id: HashMap<String, Vec<usize>>,
    /// The places of the cells that have a hash, each with the number of the hash; the last is the reason.
    hashed: Vec<(usize, usize)>,
    id_place: Option<usize>,
}

/// The written row that a row is likeliest to be.
pub(super) struct Nearest<'k> {
    /// The cells in which they differ: their places, and the hashes of what was written there.
    pub(super) differing: Vec<(usize, &'k str)>,
    /// Whether the row was found by its ID.
    pub(super) by_id: bool,
}

impl Known {
    pub(super) fn of(
        rows: Vec<String>,
        columns: &Columns,
        layout: &Layout,
        id: Option<usize>,
    ) -> Self {
        let places = columns.places.iter().enumerate();
        let mut hashed: Vec<(usize, usize)> = places
            .filter_map(|(number, place)| Some(((*place)?, number)))
            .collect();
        let reason = layout.place_of(Role::Ours(0));
        hashed.extend(reason.map(|place| (place, columns.places.len())));
        let id_hash = columns
            .places
            .iter()
            .position(|place| id.is_some() && *place == id);
        let mut by_id: HashMap<String, Vec<usize>> = HashMap::new();
        for (number, row) in rows.iter().enumerate() {
            if let Some(hash) = id_hash.and_then(|at| hash_at(row, at)) {
                by_id.entry(hash.to_owned()).or_default().push(number);
            }
        }
        Self {
            rows,
            by_id,
            hashed,
            id_place: id,
        }
    }

    /// The written row that a row is likeliest to be. `today` is given where the ID may have been
    /// rewritten.
    pub(super) fn nearest<'k>(
        &'k self,
        row: &Row,
        layout: &Layout,
        today: Option<Date>,
    ) -> Option<Nearest<'k>> {
        let reason = layout.place_of(Role::Ours(0));
        let hash = |place: usize| {
            let cell = row.get(place).unwrap_or_default();
            if reason == Some(place) {
                of_reason(cell)
            } else {
                of_cell(unguard(cell))
            }
        };
        let places = self.hashed.iter();
        let hashes: Vec<(usize, usize, String)> = places
            .map(|(place, number)| (*place, *number, hash(*place)))
            .collect();
        let by_id = self.id_place.and_then(|place| {
            let (.., hash) = hashes.iter().find(|(own, ..)| *own == place)?;
            let rewritten = || {
                let origins = origins(unguard(row.get(place)?), today?);
                let mut hashes = origins.iter().map(|origin| of_cell(origin));
                hashes.find_map(|hash| self.by_id.get(&hash))
            };
            self.by_id.get(hash).or_else(rewritten)
        });
        let candidates: Vec<&'k String> = match by_id {
            Some(places) => {
                let places = places.iter();
                places.filter_map(|place| self.rows.get(*place)).collect()
            }
            None => self.rows.iter().collect(),
        };
        let differing = |written: &'k String| -> Vec<(usize, &'k str)> {
            let parts = hashes.iter().filter_map(|(place, number, hash)| {
                let part = hash_at(written, *number)?;
                (hash != part).then_some((*place, part))
            });
            parts.collect()
        };
        let differing = candidates.into_iter().map(differing).min_by_key(Vec::len)?;
        Some(Nearest {
            differing,
            by_id: by_id.is_some() || self.rows.len() == 1,
        })
    }
}

fn hash_at(row: &str, number: usize) -> Option<&str> {
    row.get(number * DIGITS..(number + 1) * DIGITS)
}
