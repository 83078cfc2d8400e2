//! The files that were uploaded before: where a lost cell of a report can be found again.
//!
//! A row is found by its ID, or, where that is damaged, by name and URL host together, and only if
//! all rows of the sources that match are the same publisher; or by its number, where the report has
//! nothing else. For each source row some 20 bytes are held; the row itself is read again when it is wanted.

mod converted;
mod index;
mod key;
mod places;
mod row;
mod same;
mod together;

pub use row::{Disputed, SourceRow};

use crate::column::Column;
use crate::duplicates::Spot;
use crate::error::Result;
use crate::export::{Export, context};
use crate::pipeline::in_order_with;
use crate::rules::Context;
use crate::settings::Settings;
use crate::sheet::{Input, Reader, Row, Rows};
use crate::values::date::{Evidence, Shown};
use crate::values::memory::Memory;
use index::Index;
use key::Key;
use places::RowPlaces;
use row::source_row;
use same::{is_another, not_shown, same_brand, same_network};
use std::path::PathBuf;
use together::together;

/// Rows of one publisher beyond these are too many to be asked.
const MOST_WITNESSES: usize = 64;

/// The opened sources.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<(Export, Context)>,
    /// The rows by their keys, and where they stand.
    index: Index,
    places: RowPlaces,
}

/// What rows that follow each other tell.
struct Told {
    spots: Vec<Spot>,
    /// Hashes of keys, each with the place of its row among these.
    hashes: Vec<(u32, u32)>,
    dates: Evidence,
}

impl Told {
    /// What the rows of a piece of the source with this number tell.
    fn by(
        (export, number): (&Export, usize),
        rows: Rows,
        known: &mut Memory<Shown>,
        settings: &Settings,
    ) -> Result<Self> {
        let mut told = Self {
            spots: Vec::new(),
            hashes: Vec::new(),
            dates: Evidence::default(),
        };
        Export::each_of(number, rows, &mut |row, spot| {
            let place = u32::try_from(told.spots.len()).unwrap_or(u32::MAX);
            told.spots.push(spot);
            if export.no_publisher(row).is_some() || !export.is_whole(row) {
                return Ok(());
            }
            if let Some(date) = export.cell(row, Column::NetworkDateAccepted) {
                let today = settings.today;
                told.dates.add_knowing(known, date, row.line(), today);
            }
            let cell = |column| export.cell(row, column).unwrap_or_default();
            let keys = [Key::id(&cell), Key::name_and_host(&cell)];
            let hashes = keys.iter().flatten().map(|key| (key.hash(), place));
            told.hashes.extend(hashes);
            Ok(())
        })?;
        Ok(told)
    }
}

impl Sources {
    /// Opens the sources and indexes their rows.
    pub fn open(paths: &[PathBuf], settings: &Settings) -> Result<Self> {
        let mut sources = Self::default();
        let mut entries = Vec::new();
        for (number, path) in paths.iter().enumerate() {
            let export = Export::open(path, settings)?;
            let mut dates = Evidence::default();
            let mut reader = export.reader()?.hashing();
            in_order_with(
                || reader.next_rows(),
                Memory::new,
                |known, rows| Told::by((&export, number), rows, known, settings),
                |told| {
                    dates.merge(told.dates);
                    let before = sources.places.append(&told.spots)?;
                    let hashes = told.hashes.into_iter();
                    entries.extend(hashes.map(|(hash, place)| Index::entry(hash, before + place)));
                    Ok(())
                },
            )?;
            drop(reader);
            let context = context(settings, &dates);
            sources.files.push((export, context));
        }
        sources.index = Index::of(entries);
        Ok(sources)
    }

    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The opened files, in the order in which they were named.
    pub fn inputs(&self) -> impl Iterator<Item = &Input> {
        self.files.iter().map(|(export, _)| &export.input)
    }

    /// The titles of each file.
    pub fn titles(&self) -> Vec<Vec<String>> {
        let files = self.files.iter();
        files.map(|(export, _)| export.titles.clone()).collect()
    }

    /// The columns that at least one of the files has.
    pub fn columns(&self) -> Vec<Column> {
        let has = |column: &Column| {
            let mut files = self.files.iter();
            files.any(|(export, _)| export.assignment.place(*column).is_some())
        };
        Column::ALL.into_iter().filter(has).collect()
    }

    /// The row of the same publisher and brand, if the sources have one; of several that match, what they
    /// say together. `cell` gives the cells of the row that is looked for.
    pub fn find<'c>(&self, cell: &dyn Fn(Column) -> &'c str) -> Result<Option<SourceRow>> {
        if self.files.is_empty() {
            return Ok(None);
        }
        let Some(key) = Key::best(cell) else {
            return Ok(None);
        };
        let Matching { rows, elsewhere } = self.matching(&key, cell)?;
        let another = rows.iter().any(|row| is_another(&key, cell, row));
        let found = together(rows).filter(|_| !another);
        Ok(match elsewhere {
            None => found,
            elsewhere => Some(SourceRow {
                elsewhere,
                ..found.unwrap_or_default()
            }),
        })
    }

    /// Whether a row of the first file is for the brand of a row that is looked for.
    pub fn is_same_brand(&self, own: &str, found: &SourceRow) -> bool {
        let other = found.came(Column::Brand).unwrap_or_default();
        let mut files = self.files.iter();
        files.any(|(_, context)| same_brand(own, other, context))
    }

    /// How many rows the only file has; nothing if there are several files.
    pub fn rows(&self) -> Option<usize> {
        (self.files.len() == 1).then_some(self.places.len())
    }

    /// The place among the rows of the first file of the row that begins on a line.
    pub fn on_line(&self, line: u64) -> Option<usize> {
        usize::try_from(self.places.on_line(line)?).ok()
    }

    /// The row at a place among the rows of the first file, counted from 0.
    pub fn row(&self, place: usize) -> Result<Option<SourceRow>> {
        let number = u32::try_from(place).ok();
        let spot = number.and_then(|number| self.places.spot(number));
        let spot = spot.filter(|spot| spot.input == 0);
        let (Some((export, context)), Some(spot)) = (self.files.first(), spot) else {
            return Ok(None);
        };
        let mut row = Row::default();
        let place = (spot.offset, spot.line);
        Reader::row_at(&export.input, &export.dialect, place, &mut row)?;
        let publisher = export.no_publisher(&row).is_none() && export.is_whole(&row);
        Ok(publisher.then(|| source_row(export, context, &row)))
    }

    /// The rows that match a key, brand and network of a row; none if they are too many, or of several
    /// brands or networks.
    fn matching<'c>(&self, key: &Key, own: &dyn Fn(Column) -> &'c str) -> Result<Matching> {
        let mut found: Vec<SourceRow> = Vec::new();
        let mut elsewhere = None;
        let spots = self.index.rows(key.hash());
        for spot in spots.filter_map(|number| self.places.spot(number)) {
            let Some((export, context)) = self.files.get(spot.input) else {
                continue;
            };
            let mut row = Row::default();
            let place = (spot.offset, spot.line);
            Reader::row_at(&export.input, &export.dialect, place, &mut row)?;
            let cell = |column| export.cell(&row, column).unwrap_or_default();
            let is_of = |brand: &str, network: &str| {
                same_brand(brand, cell(Column::Brand), context)
                    && same_network(network, cell(Column::Network), context)
            };
            if !key.is_of(&cell) {
                continue;
            }
            if !is_of(own(Column::Brand), own(Column::Network)) {
                elsewhere = elsewhere.or_else(|| not_shown(own, &cell, context));
                continue;
            }
            let earlier = |row: &SourceRow| {
                let cell = |column| row.came(column).unwrap_or_default();
                is_of(cell(Column::Brand), cell(Column::Network))
            };
            if found.len() >= MOST_WITNESSES || !found.iter().all(earlier) {
                found.clear();
                break;
            }
            found.push(source_row(export, context, &row));
        }
        Ok(Matching {
            rows: found,
            elsewhere,
        })
    }
}

/// The rows that match a row.
struct Matching {
    rows: Vec<SourceRow>,
    elsewhere: Option<(Column, String)>,
}
