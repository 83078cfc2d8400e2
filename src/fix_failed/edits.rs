//! What a person has edited in an attention file, told by the receipt that lies beside it.

use crate::column::Column;
use crate::error::Result;
use crate::report::layout::{Layout, Role};
use crate::run::cell_hashes::{CellHashes, DIGITS, of_cell, of_reason};
use crate::run::receipt::Receipt;
use crate::run::told::{FileFacts, FileRole};
use crate::sheet::{Input, Reader, Row, guard, unguard};
use crate::values::date::{Date, Format, Proven};
use crate::values::rewritten::origins;
use std::collections::HashMap;
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

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

/// A cell that a spreadsheet has rewritten: its place, what stands there and what stood there.
pub(super) type Rewritten = (usize, String, String);

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

    /// Finds out whether a spreadsheet has put the dates of the file into ISO notation: then one that
    /// nobody was asked about has changed, too.
    pub(super) fn look_at_dates(
        &mut self,
        input: &Input,
        layout: &Layout,
        today: Date,
    ) -> Result<()> {
        let place = layout.place_of(Role::Upload(Column::NetworkDateAccepted));
        let (Some(known), Some(place)) = (&self.known, place) else {
            return Ok(());
        };
        let mut reader = Reader::new(input, &layout.dialect)?;
        let mut row = Row::default();
        let mut found = false;
        while let Some(mut rows) = reader.next_rows()? {
            while !found && rows.next(&mut row) {
                if is_asked_about(place, &row, layout) || !is_iso(&row, place) {
                    continue;
                }
                let nearest = self.nearest(known, &row, layout, Some(today));
                let differing = nearest.into_iter().flat_map(|(differing, _)| differing);
                found = differing
                    .into_iter()
                    .any(|(own, hash)| own == place && origin(&row, place, hash, today).is_some());
            }
        }
        self.dates_were_rewritten = found;
        Ok(())
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

    /// Puts cells back that a spreadsheet has rewritten; gives their places and what stood there.
    pub(super) fn restore(&self, row: &mut Row, layout: &Layout, today: Date) -> Vec<Rewritten> {
        let mut rewritten = Vec::new();
        let Some(known) = &self.known else {
            return rewritten;
        };
        let Some((differing, by_id)) = self.nearest(known, row, layout, Some(today)) else {
            return rewritten;
        };
        let mut edited = 0;
        for (place, hash) in differing {
            if layout.place_of(Role::Ours(0)) == Some(place) {
                continue;
            }
            let now = unguard(row.get(place).unwrap_or_default());
            match origin(row, place, hash, today) {
                Some(origin) if !self.is_typed(place, row, layout) => {
                    rewritten.push((place, now.to_owned(), origin));
                }
                _ => edited += 1,
            }
        }
        if !by_id && edited > 1 {
            return Vec::new();
        }
        for (place, _, origin) in &rewritten {
            row.replace(*place, &guard(origin));
        }
        rewritten
    }

    /// Whether a cell holds a date as a person types one who was asked for it: spreadsheets show dates
    /// in the notation of their country, and what they write over they write over everywhere.
    fn is_typed(&self, place: usize, row: &Row, layout: &Layout) -> bool {
        let is_date = layout.place_of(Role::Upload(Column::NetworkDateAccepted)) == Some(place);
        is_date
            && !self.dates_were_rewritten
            && is_iso(row, place)
            && is_asked_about(place, row, layout)
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

/// What stood in a cell that a spreadsheet may have rewritten, by its hash.
fn origin(row: &Row, place: usize, hash: &str, today: Date) -> Option<String> {
    let now = unguard(row.get(place).unwrap_or_default());
    let mut origins = origins(now, today).into_iter();
    origins.find(|origin| of_cell(origin) == hash)
}

fn is_iso(row: &Row, place: usize) -> bool {
    let now = unguard(row.get(place).unwrap_or_default()).trim();
    Format::iso().read(now).is_some()
}

/// Whether the problem of a row names the column of a cell.
fn is_asked_about(place: usize, row: &Row, layout: &Layout) -> bool {
    let Some(Role::Upload(column)) = layout.roles.get(place) else {
        return false;
    };
    let problem = layout.place_of(Role::Ours(1));
    let problem = problem.and_then(|place| row.get(place)).unwrap_or_default();
    let mut lines = unguard(problem).lines();
    lines.any(|line| {
        let words = line.strip_prefix(column.title());
        words.is_some_and(|words| words.starts_with(": "))
    })
}

/// The receipt of the run that wrote a file, if it lies beside it and names the file in this role.
fn receipt_of(path: &Path, role: &str) -> Option<(Receipt, FileFacts)> {
    let name = path.file_name()?.to_str()?;
    let stem = name.strip_suffix(".csv").unwrap_or(name);
    let ending = format!(".{role}");
    let base = stem.strip_suffix(&ending).unwrap_or(stem);
    let lies_at: PathBuf = path.with_file_name(format!("{base}.receipt.json"));
    let file = BufReader::new(File::open(&lies_at).ok()?);
    let receipt: Receipt = serde_json::from_reader(file).ok()?;
    let names_it = receipt.outputs.iter().any(|output| {
        output.role == role && Path::new(&output.path).file_name() == path.file_name()
    });
    let input = Input::open(&lies_at).ok().filter(|_| names_it)?;
    Some((receipt, FileFacts::of(&input, FileRole::Receipt).ok()?))
}

/// Whether a file is an upload file that rowmend has written and nobody has changed.
pub(super) fn is_our_upload(path: &Path, input: &Input) -> bool {
    receipt_of_upload(path, input, |_| true).is_some()
}

/// The receipt of the run that wrote an upload file which nobody has changed, if it `is_wanted`: that is
/// asked first, since to hash the file takes time.
fn receipt_of_upload(
    path: &Path,
    input: &Input,
    is_wanted: impl Fn(&Receipt) -> bool,
) -> Option<Receipt> {
    ["corrected", "import"].iter().find_map(|role| {
        let (receipt, _) = receipt_of(path, role).filter(|(receipt, _)| is_wanted(receipt))?;
        let sha256 = input.sha256().ok()?;
        let mut outputs = receipt.outputs.iter();
        let is_it = outputs.any(|out| out.role == *role && out.sha256 == sha256);
        is_it.then_some(receipt)
    })
}

/// The notation of dates in an upload file that rowmend has written and nobody has changed, where it
/// is not the usual one.
pub(super) fn format_of_our_upload(path: &Path, input: &Input) -> Option<Format> {
    let format = |receipt: &Receipt| Format::new(&receipt.settings.date_format).ok();
    let is_another = |receipt: &Receipt| format(receipt).is_some_and(|format| !format.is_iso());
    format(&receipt_of_upload(path, input, is_another)?)
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
