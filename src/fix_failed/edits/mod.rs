//! What a person has edited in an attention file, told by the receipt that lies beside it.

mod rewritten;

pub(super) use rewritten::Rewritten;

use super::our_files::{format_of_our_upload, receipt_of};
use crate::column::Column;
use crate::report::layout::{Layout, Role};
use crate::run::cell_hashes::{CellHashes, DIGITS, of_cell, of_reason};
use crate::run::told::FileFacts;
use crate::sheet::{Input, Row, unguard};
use crate::values::date::{Date, Format, Proven};
use crate::values::rewritten::origins;
use std::collections::HashMap;
use std::path::Path;

/// The rows as they were written, if the receipt beside the file knows them.
#[derive(Debug, Default)]
pub(super) struct Edits {
    /// The hashes of each row, by the hash of its ID and by its order.
    known: Option<Known>,
    id_place: Option<usize>,
    dates: Option<Proven>,
    brand: Option<String>,
    /// The notation of dates that was written in the round before.
    date_format: Option<String>,
    receipt: Option<FileFacts>,
    /// Whether a spreadsheet has put dates into the notation in which a person would type them.
    dates_were_rewritten: bool,
}

#[derive(Debug, Default)]
struct Known {
    rows: Vec<String>,
    by_id: HashMap<String, Vec<usize>>,
}

/// What is known of the edits of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Edited {
    /// There is no receipt, or the row is not in it.
    Unknown,
    /// The places of the cells that differ from what was written.
    Places(Vec<usize>),
}

impl Edits {
    /// Reads the receipt beside an attention file.
    pub(super) fn beside(path: &Path, layout: &Layout) -> Self {
        let place = layout.place_of(Role::Upload(Column::NetworkPublisherId));
        let receipt = receipt_of(path, "attention");
        let dates = receipt.as_ref().and_then(|(told, _)| told.dates.clone());
        let brand = receipt
            .as_ref()
            .and_then(|(told, _)| told.settings.brand.clone());
        let date_format = receipt
            .as_ref()
            .map(|(told, _)| told.settings.date_format.clone());
        let file = receipt.as_ref().map(|(_, file)| file.clone());
        let known = receipt.and_then(|(receipt, _)| {
            let kept = layout
                .roles
                .iter()
                .filter(|role| !matches!(role, Role::Ours(_)))
                .count();
            let CellHashes::Listed(rows) = receipt.attention_cells else {
                return None;
            };
            let whole = rows.iter().all(|row| row.len() == (kept + 1) * DIGITS);
            (whole && !rows.is_empty()).then(|| Known::of(rows, place))
        });
        Self {
            known,
            id_place: place,
            dates,
            brand,
            date_format,
            receipt: file,
            dates_were_rewritten: false,
        }
    }

    /// The receipt, if there is one.
    pub(super) const fn receipt(&self) -> Option<&FileFacts> {
        self.receipt.as_ref()
    }

    /// The brand that the person stated in the round that wrote the file.
    pub(super) fn brand(&self) -> Option<&str> {
        self.brand.as_deref()
    }

    /// What the whole date column proved of which the file holds the rest.
    pub(super) fn dates(&self) -> Proven {
        self.dates.clone().unwrap_or_else(Proven::unknown)
    }

    /// How many rows the file had when it was written, if that is known.
    pub(super) fn rows(&self) -> Option<u64> {
        self.known.as_ref().map(|known| known.rows.len() as u64)
    }

    /// Which cells of a row a person has edited. A row is found by its ID; if the ID was edited, by
    /// having all other cells the same.
    pub(super) fn of(&self, row: &Row, layout: &Layout) -> Edited {
        let Some(known) = &self.known else {
            return Edited::Unknown;
        };
        match self.nearest(known, row, layout, None) {
            Some((differing, by_id)) if by_id || differing.len() <= 1 => {
                Edited::Places(differing.into_iter().map(|(place, _)| place).collect())
            }
            _ => Edited::Unknown,
        }
    }

    /// The cells in which a row differs from the written row that it is likeliest to be: their places,
    /// and the hashes of what was written there; and whether the row was found by its ID. `today` is
    /// given where the ID may have been rewritten.
    fn nearest<'k>(
        &self,
        known: &'k Known,
        row: &Row,
        layout: &Layout,
        today: Option<Date>,
    ) -> Option<(Vec<(usize, &'k str)>, bool)> {
        let reason = layout.place_of(Role::Ours(0));
        let hashes: Vec<(usize, String)> = row
            .cells()
            .zip(&layout.roles)
            .enumerate()
            .filter(|(_, (_, role))| !matches!(role, Role::Ours(_)))
            .map(|(place, (cell, _))| (place, of_cell(unguard(cell))))
            .chain(reason.map(|place| (place, of_reason(row.get(place).unwrap_or_default()))))
            .collect();
        let by_id = self.id_place.and_then(|place| {
            let (_, hash) = hashes.iter().find(|(own, _)| *own == place)?;
            let rewritten = || {
                let origins = origins(unguard(row.get(place)?), today?);
                let mut hashes = origins.iter().map(|origin| of_cell(origin));
                hashes.find_map(|hash| known.by_id.get(&hash))
            };
            known.by_id.get(hash).or_else(rewritten)
        });
        let candidates: Vec<&'k String> = match by_id {
            Some(places) => {
                let places = places.iter();
                places.filter_map(|place| known.rows.get(*place)).collect()
            }
            None => known.rows.iter().collect(),
        };
        let differing = |written: &'k String| -> Vec<(usize, &'k str)> {
            let parts = hashes.iter().enumerate().filter_map(|(at, (place, hash))| {
                let part = written.get(at * DIGITS..(at + 1) * DIGITS)?;
                (hash != part).then_some((*place, part))
            });
            parts.collect()
        };
        let nearest = candidates.into_iter().map(differing).min_by_key(Vec::len)?;
        Some((nearest, by_id.is_some() || known.rows.len() == 1))
    }
}

impl Known {
    fn of(rows: Vec<String>, id_place: Option<usize>) -> Self {
        let mut by_id: HashMap<String, Vec<usize>> = HashMap::new();
        for (number, row) in rows.iter().enumerate() {
            let hash = id_place.and_then(|place| row.get(place * DIGITS..(place + 1) * DIGITS));
            if let Some(hash) = hash {
                by_id.entry(hash.to_owned()).or_default().push(number);
            }
        }
        Self { rows, by_id }
    }
}

/// The notation of dates in which the run wrote that left this file behind: an attention file, or an
/// upload file which nobody has changed.
pub(super) fn carried_format(path: &Path, input: &Input, edits: &Edits) -> Option<Format> {
    let format = edits.date_format.as_ref().map(|format| Format::new(format));
    match format {
        Some(format) => format.ok(),
        None => format_of_our_upload(path, input),
    }
}
