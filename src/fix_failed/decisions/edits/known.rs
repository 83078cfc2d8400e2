//! The rows as they were written, by their hashes, and which of them a row of the file is.

use super::columns::Columns;
use super::identity::Identity;
use super::likeness::{Likeness, Wanted};
use crate::column::Column;
use crate::report::layout::{Layout, Role};
use crate::run::cell_hashes::{DIGITS, of_cell, of_reason};
use crate::sheet::{Row, unguard};
use crate::values::date::Date;
use crate::values::rewritten::undated_origins;
use std::collections::HashMap;
use std::sync::OnceLock;

/// The rows as they were written.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub(super) rows: Vec<String>,
    by_id: HashMap<String, Candidates>,
    all: Candidates,
    /// The places of the cells that have a hash, each with the number of the hash; the last is the reason.
    pub(super) hashed: Vec<(usize, usize)>,
    pub(super) id_place: Option<usize>,
    /// The columns whose cells a person has corrected in earlier rounds, by the number of the row.
    pub(super) corrected: HashMap<usize, Vec<Column>>,
    /// The hashes of what stood in cells when they were refused and not when the file was written, by the number of the
    /// row.
    pub(super) refused: HashMap<usize, Vec<(Column, String)>>,
    /// What is known of rows of the file by their ID and their other cells together, by their lines.
    pub(super) identities: HashMap<u64, Identity>,
}

/// The hash of a cell of a row: its place, the number of the hash, and the hash.
pub(super) type Hashed = (usize, usize, String);

/// Some of the written rows, of which one may be a row of the file.
#[derive(Debug, Default)]
struct Candidates {
    /// Their numbers, in order.
    rows: Vec<u32>,
    /// How they are found by what is like in them, once they are looked for.
    likeness: OnceLock<Likeness>,
}

/// So few rows are compared one by one.
const FEW: usize = 16;

impl Candidates {
    /// The number of the row with the most cells as they are wanted; of several the first.
    fn likest(&self, known: &Known, wanted: &Wanted<'_>) -> Option<u32> {
        if self.rows.len() <= FEW {
            let differing = |row: &u32| known.row(*row).map(|row| wanted.differing(row).count());
            return self.rows.iter().copied().min_by_key(differing);
        }
        let likeness = self.likeness.get_or_init(|| {
            let rows = self
                .rows
                .iter()
                .filter_map(|row| Some((*row, known.row(*row)?)));
            Likeness::of(rows, &known.hashed)
        });
        likeness.likest(wanted, |row| known.row(row))
    }
}

/// The written row that a row is likeliest to be.
pub(super) struct Nearest<'k> {
    /// The cells in which they differ: their places, and the hashes of what was written there.
    pub(super) differing: Vec<(usize, &'k str)>,
    /// Whether the row was found by its ID.
    pub(super) by_id: bool,
    /// The number of the written row, unless several come into question.
    pub(super) number: Option<usize>,
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
        let mut by_id: HashMap<String, Candidates> = HashMap::new();
        let mut all = Candidates::default();
        for (number, row) in (0..).zip(&rows) {
            all.rows.push(number);
            if let Some(hash) = id_hash.and_then(|at| hash_at(row, at)) {
                by_id.entry(hash.to_owned()).or_default().rows.push(number);
            }
        }
        Self {
            rows,
            by_id,
            all,
            hashed,
            id_place: id,
            corrected: HashMap::new(),
            refused: HashMap::new(),
            identities: HashMap::new(),
        }
    }

    /// The hashes of the cells of a row.
    pub(super) fn hashes(&self, row: &Row, layout: &Layout) -> Vec<Hashed> {
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
        places
            .map(|(place, number)| (*place, *number, hash(*place)))
            .collect()
    }

    /// The written row that a row is likeliest to be. `today` is given where the ID may have been
    /// rewritten.
    pub(super) fn nearest<'k>(
        &'k self,
        row: &Row,
        layout: &Layout,
        today: Option<Date>,
    ) -> Option<Nearest<'k>> {
        let hashes = self.hashes(row, layout);
        if let Some(identity) = self.identities.get(&row.line()) {
            return self.identified(identity, &hashes);
        }
        let by_id = self.id_place.and_then(|place| {
            let (.., hash) = hashes.iter().find(|(own, ..)| *own == place)?;
            let rewritten = || {
                today?;
                let origins = undated_origins(unguard(row.get(place)?));
                let mut hashes = origins.iter().map(|origin| of_cell(origin));
                hashes.find_map(|hash| self.by_id.get(&hash))
            };
            self.by_id.get(hash).or_else(rewritten)
        });
        let wanted = Wanted::of(&hashes);
        let likest = by_id.unwrap_or(&self.all).likest(self, &wanted)?;
        let written = self.row(likest)?;
        Some(Nearest {
            differing: wanted.differing(written).collect(),
            by_id: by_id.is_some() || self.rows.len() == 1,
            number: usize::try_from(likest).ok(),
        })
    }

    /// The numbers of the written rows with the ID of this hash, if there are any.
    pub(super) fn with_id(&self, hash: &str) -> Option<Vec<usize>> {
        let numbers = self.by_id.get(hash)?.rows.iter();
        Some(
            numbers
                .filter_map(|number| usize::try_from(*number).ok())
                .collect(),
        )
    }

    fn row(&self, number: u32) -> Option<&str> {
        let row = self.rows.get(usize::try_from(number).ok()?)?;
        Some(row)
    }
}

/// The hash with this number in the text of a row.
pub(super) fn hash_at(row: &str, number: usize) -> Option<&str> {
    row.get(number * DIGITS..(number + 1) * DIGITS)
}
