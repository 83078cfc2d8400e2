//! The files that were uploaded before: where a lost cell of a report can be found again.
//!
//! A row is found by its ID, or, where that is damaged, by name and URL host together, and only if
//! all rows of the sources that match are the same publisher; or by its number, where the report has
//! nothing else. For each source row 64 bytes are held; the row itself is read again when it is wanted.

mod converted;
mod together;

use crate::column::Column;
use crate::error::Result;
use crate::export::{Export, context};
use crate::repair::SourceCells;
use crate::rules::{Context, reference};
use crate::settings::Settings;
use crate::sheet::{Input, Reader, Row};
use crate::values::date::Evidence;
use crate::values::text::{fold_title, same_name};
use crate::values::{id, url};
use converted::as_converted;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;
use together::together;

/// Rows of one publisher beyond these are too many to be asked.
const MOST_WITNESSES: usize = 64;

/// How a row of a source can be found.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Key {
    Id(String),
    NameAndHost(String, String),
}

impl Key {
    fn hash(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        Hash::hash(self, &mut hasher);
        hasher.finish()
    }
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    hash: u64,
    file: u32,
    offset: u64,
}

/// Where a row of a source stands: its offset and its line.
type Spot = (u64, u64);

/// The opened sources.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<(Export, Context)>,
    entries: Vec<Entry>,
    /// The rows of the first file, in order.
    rows: Vec<Spot>,
}

/// A row of a source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SourceRow {
    /// The cells as they stand there, by the nine columns.
    pub came: [Option<String>; Column::ALL.len()],
    /// The cells as `convert` would write them.
    pub converted: SourceCells,
    /// Whether the source of each cell can be the very file that was uploaded, so that it can be the
    /// cell that was refused: an export has no network.
    pub was_uploaded: [bool; Column::ALL.len()],
    /// Cells of which the sources hold different values: none of them is taken.
    pub disputed: Vec<Disputed>,
    /// The brand or network under which the sources have this publisher, too, where the report does not show its own:
    /// then it cannot be told which of the rows was refused.
    pub elsewhere: Option<(Column, String)>,
}

/// A cell of which the sources hold different values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disputed {
    /// Its column.
    pub column: Column,
    /// Two of the values.
    pub values: [String; 2],
}

impl SourceRow {
    /// Whether the source has this cell and it is empty.
    pub fn is_empty(&self, column: Column) -> bool {
        let cell = self.came.get(column as usize).and_then(Option::as_deref);
        cell.is_some_and(|cell| cell.trim().is_empty())
    }

    /// Whether a cell can be the very one that was refused.
    pub fn was_uploaded(&self, column: Column) -> bool {
        let cell = self.was_uploaded.get(column as usize);
        cell.copied().unwrap_or_default()
    }

    /// A cell as it stands there; nothing if it is empty.
    pub fn came(&self, column: Column) -> Option<&str> {
        let cell = self.came.get(column as usize)?.as_deref()?;
        (!cell.trim().is_empty()).then_some(cell)
    }
}

impl Sources {
    /// Opens the sources and indexes their rows.
    pub fn open(paths: &[PathBuf], settings: &Settings) -> Result<Self> {
        let mut sources = Self::default();
        for (file, path) in (0_u32..).zip(paths) {
            let export = Export::open(path, settings)?;
            let mut dates = Evidence::default();
            let Self { entries, rows, .. } = &mut sources;
            export.each_row(0, &mut |row, spot| {
                if file == 0 {
                    rows.push((spot.offset, spot.line));
                }
                if export.no_publisher(row).is_some() || !export.is_whole(row) {
                    return Ok(());
                }
                if let Some(date) = export.cell(row, Column::NetworkDateAccepted) {
                    dates.add(date, row.line(), settings.today);
                }
                let cell = |column| export.cell(row, column).unwrap_or_default();
                for key in keys(&cell) {
                    entries.push(Entry {
                        hash: key.hash(),
                        file,
                        offset: spot.offset,
                    });
                }
                Ok(())
            })?;
            let context = context(settings, &dates);
            sources.files.push((export, context));
        }
        sources
            .entries
            .sort_unstable_by_key(|entry| (entry.hash, entry.file, entry.offset));
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
        for key in keys(cell) {
            let Matching { rows, elsewhere } = self.matching(&key, cell)?;
            if !rows.is_empty() || elsewhere.is_some() {
                let another = rows.iter().any(|row| is_another(&key, cell, row));
                let found = together(rows).filter(|_| !another);
                return Ok(match elsewhere {
                    None => found,
                    elsewhere => Some(SourceRow {
                        elsewhere,
                        ..found.unwrap_or_default()
                    }),
                });
            }
            // An ID that is not damaged either matches or does not; name and host must not overrule it.
            if matches!(key, Key::Id(_)) {
                return Ok(None);
            }
        }
        Ok(None)
    }

    /// Whether a row of the first file is for the brand of a row that is looked for.
    pub fn is_same_brand(&self, own: &str, found: &SourceRow) -> bool {
        let other = found.came(Column::Brand).unwrap_or_default();
        let mut files = self.files.iter();
        files.any(|(_, context)| same_brand(own, other, context))
    }

    /// How many rows the only file has; nothing if there are several files.
    pub fn rows(&self) -> Option<usize> {
        (self.files.len() == 1).then_some(self.rows.len())
    }

    /// The place among the rows of the row that begins on a line.
    pub fn on_line(&self, line: u64) -> Option<usize> {
        self.rows.binary_search_by_key(&line, |(_, own)| *own).ok()
    }

    /// The row at a place among the rows of the first file, counted from 0.
    pub fn row(&self, place: usize) -> Result<Option<SourceRow>> {
        let (Some((export, context)), Some(spot)) = (self.files.first(), self.rows.get(place))
        else {
            return Ok(None);
        };
        let mut row = Row::default();
        Reader::row_at(&export.input, &export.dialect, *spot, &mut row)?;
        let publisher = export.no_publisher(&row).is_none() && export.is_whole(&row);
        Ok(publisher.then(|| source_row(export, context, &row)))
    }

    /// The rows that match a key, brand and network of a row; none if they are too many, or of several
    /// brands or networks.
    fn matching<'c>(&self, key: &Key, own: &dyn Fn(Column) -> &'c str) -> Result<Matching> {
        let hash = key.hash();
        let first = self.entries.partition_point(|entry| entry.hash < hash);
        let same = self.entries.get(first..).unwrap_or_default();
        let mut found: Vec<SourceRow> = Vec::new();
        let mut elsewhere = None;
        for entry in same.iter().take_while(|entry| entry.hash == hash) {
            let Some((export, context)) = self.files.get(entry.file as usize) else {
                continue;
            };
            let mut row = Row::default();
            Reader::row_at(&export.input, &export.dialect, (entry.offset, 0), &mut row)?;
            let cell = |column| export.cell(&row, column).unwrap_or_default();
            let is_of = |brand: &str, network: &str| {
                same_brand(brand, cell(Column::Brand), context)
                    && same_network(network, cell(Column::Network), context)
            };
            if !keys(&cell).contains(key) {
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

/// The brand or network of a row of a source, where it is not that of the settings and the row that is looked for does
/// not show its own.
fn not_shown<'o, 't>(
    own: &dyn Fn(Column) -> &'o str,
    other: &dyn Fn(Column) -> &'t str,
    context: &Context,
) -> Option<(Column, String)> {
    let mut found = None;
    for column in [Column::Brand, Column::Network] {
        let (own, other) = (own(column), other(column));
        let is_same = match column {
            Column::Brand => same_brand(own, other, context),
            _ => same_network(own, other, context),
        };
        if is_same {
            continue;
        }
        // What the report shows tells the two apart.
        if !own.trim().is_empty() {
            return None;
        }
        found = found.or_else(|| Some((column, other.trim().to_owned())));
    }
    found
}

/// Whether two rows are for one brand, an empty cell standing for the brand of the settings. One that is
/// not known at all stands in no way of the other.
fn same_brand(own: &str, other: &str, context: &Context) -> bool {
    let settings = &context.settings;
    let meant = |cell: &'_ str| -> Option<String> {
        match cell.trim() {
            "" => settings.brand.clone(),
            cell => Some(reference::brand(cell, settings).unwrap_or_else(|| cell.to_owned())),
        }
    };
    match (meant(own), meant(other)) {
        (Some(own), Some(other)) => same_name(&own, &other),
        _ => true,
    }
}

/// Whether two rows are of one network, an empty cell standing for that of the settings.
fn same_network(own: &str, other: &str, context: &Context) -> bool {
    let settings = &context.settings;
    let meant = |cell: &str| match cell.trim() {
        "" => settings.network.clone(),
        cell => reference::network(cell, settings).unwrap_or_else(|| cell.to_owned()),
    };
    same_name(&meant(own), &meant(other))
}

/// Whether what else stands in a row shows that the row found is of another publisher: what is left of
/// a damaged ID, or, beside the same ID, both the name and the host.
fn is_another<'c>(key: &Key, cell: &dyn Fn(Column) -> &'c str, found: &SourceRow) -> bool {
    let came = |column: Column| found.came(column).unwrap_or_default();
    match key {
        Key::NameAndHost(..) => {
            let whole = id::folded(came(Column::NetworkPublisherId));
            !id::can_be_left_of(cell(Column::NetworkPublisherId), &whole)
        }
        Key::Id(_) => {
            let names = [cell(Column::Name), came(Column::Name)].map(fold_title);
            let urls = [
                cell(Column::MediaPropertyUrls),
                came(Column::MediaPropertyUrls),
            ];
            let [own, other] = &names;
            let differs = !own.is_empty() && !other.is_empty() && own != other;
            match urls.map(url::host) {
                [Some(own), Some(other)] => differs && own != other,
                _ => false,
            }
        }
    }
}

/// The keys of a row, the surest first; name and host only where the ID is no key.
fn keys<'c>(cell: &dyn Fn(Column) -> &'c str) -> Vec<Key> {
    let mut keys = Vec::new();
    // An ID in another notation is the same ID.
    let own = id::folded(cell(Column::NetworkPublisherId));
    if id::is_plain(&own) {
        keys.push(Key::Id(own.into_owned()));
    }
    let name = fold_title(cell(Column::Name));
    if let Some(host) = url::host(cell(Column::MediaPropertyUrls))
        && !name.is_empty()
    {
        keys.push(Key::NameAndHost(name, host));
    }
    keys
}

fn source_row(export: &Export, context: &Context, row: &Row) -> SourceRow {
    let came = |column| export.cell(row, column).map(str::to_owned);
    let was_uploaded = export.assignment.place(Column::Network).is_some();
    let mut converted = as_converted(export, context, row);
    converted.as_uploaded =
        Column::ALL.map(|column| was_uploaded && converted.get(column) == export.cell(row, column));
    SourceRow {
        came: Column::ALL.map(came),
        converted,
        was_uploaded: [was_uploaded; Column::ALL.len()],
        disputed: Vec::new(),
        elsewhere: None,
    }
}
