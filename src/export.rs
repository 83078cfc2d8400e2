//! An export of publishers, opened: which column is what, which rows are publishers.
//!
//! `convert` makes the import file out of exports; `--source` looks up in them, or in an import file
//! that was uploaded, what a report has lost. Both open them here.

use crate::column::Column;
use crate::duplicates::Spot;
use crate::error::{Error, Place, Result};
use crate::input_facts::{InputFacts, SkippedFacts};
use crate::linkshare::{self, ExportKind};
use crate::mediarails::upload::{UploadHeader, UploadRow};
use crate::outcome::Cause;
use crate::rules::Context;
use crate::settings::Settings;
use crate::sheet::{Dialect, Input, Reader, Row, Rows, sniff};
use crate::titles::{self, Anchors, Assignment, Titles, refuse_rows_above};
use crate::values::date::Evidence;
use crate::values::{email, id};
use std::borrow::Cow;
use std::path::Path;

/// An opened export.
#[derive(Debug)]
pub struct Export {
    /// The file.
    pub input: Input,
    /// How it is written.
    pub dialect: Dialect,
    /// Its titles, as they came.
    pub titles: Vec<String>,
    /// Which of the nine each column is.
    pub assignment: Assignment,
}

/// What a row of an export is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// A publisher, with one cell for each title.
    Publisher,
    /// It seems to be a publisher and has not one cell for each title.
    Ragged,
    /// No publisher.
    Other(Cause),
}

/// What one pass over an export tells.
#[derive(Debug, Default)]
pub struct Survey {
    /// How many rows there are.
    pub rows: u64,
    /// What the dates prove.
    pub dates: Evidence,
    /// The most cells of a row.
    pub widest: usize,
    /// Whether a row has not one cell for each title.
    pub ragged: bool,
}

impl Survey {
    /// Takes over what the rows that follow tell.
    pub fn append(&mut self, later: Self) {
        self.rows += later.rows;
        self.dates.merge(later.dates);
        self.widest = self.widest.max(later.widest);
        self.ragged |= later.ragged;
    }
}

impl Export {
    /// Opens an export; refuses a file whose header has no ID and one more known title.
    pub fn open(path: &Path, settings: &Settings) -> Result<Self> {
        Self::of(Input::open(path)?, settings)
    }

    /// The export in an opened file.
    pub fn of(input: Input, settings: &Settings) -> Result<Self> {
        let known = Titles::new(&settings.header_aliases);
        let dialect = sniff(&input, &|cells: &[&str]| is_export_header(&known, cells))?;
        let mut reader = Reader::new(&input, &dialect)?;
        let titles = reader.header().titles.clone();
        let place = || Place::line(input.path(), dialect.first_line);
        let assignment = titles::assign(&known, &titles)
            .map_err(|conflict| conflict.refused(place(), &titles))?;
        let cells: Vec<&str> = titles.iter().map(String::as_str).collect();
        if !is_export_header(&known, &cells) {
            return Err(Error::input(
                place(),
                "no header of a LinkShare export was found (Site ID and one more known title)",
                other_titles(&known, &mut reader)?,
            ));
        }
        drop(reader);
        let anchors = Anchors {
            titles: titles.len(),
            number: assignment.place(Column::NetworkPublisherId),
            places: Column::ALL.map(|column| assignment.place(column)),
        };
        refuse_rows_above(&input, &dialect, &anchors)?;
        Ok(Self {
            input,
            dialect,
            titles,
            assignment,
        })
    }

    /// Which of LinkShare's exports it is.
    pub fn kind(&self) -> ExportKind {
        ExportKind::of(|column| self.assignment.place(column).is_some())
    }

    /// The cell of a column in a row of this file.
    pub fn cell<'r>(&self, row: &'r Row, column: Column) -> Option<&'r str> {
        row.get(self.assignment.place(column)?)
    }

    /// Whether an ID is a number, as nearly all are: then its row is neither the header again nor a line of
    /// totals.
    pub fn numbers(&self, id: &str) -> bool {
        let place = self.assignment.place(Column::NetworkPublisherId);
        is_number(id, place.and_then(|place| self.titles.get(place)))
    }

    /// Why a row is no publisher, if it is none.
    pub fn no_publisher(&self, row: &Row) -> Option<Cause> {
        if self
            .cell(row, Column::NetworkPublisherId)
            .is_some_and(|id| self.numbers(id))
        {
            return None;
        }
        if repeats_header(row, &self.titles) {
            return Some(Cause::RepeatedHeader);
        }
        let is_totals = linkshare::is_totals(|column| self.cell(row, column));
        (is_totals || linkshare::closes_file(row.cells())).then_some(Cause::Totals)
    }

    /// What a row is.
    pub fn standing(&self, row: &Row) -> Standing {
        match self.no_publisher(row) {
            Some(cause) => Standing::Other(cause),
            None if self.is_whole(row) => Standing::Publisher,
            None => Standing::Ragged,
        }
    }

    /// Whether a row has one cell for each title.
    pub fn is_whole(&self, row: &Row) -> bool {
        row.len() == self.titles.len()
    }

    /// The row under the header of an upload; columns that the file does not have are empty, network
    /// and brand come from the settings.
    pub fn upload_row<'a>(
        &self,
        row: &'a Row,
        header: &'a UploadHeader,
        settings: &'a Settings,
    ) -> UploadRow<'a> {
        let cell = |place: usize| -> Cow<'a, str> {
            let column = header.column_at(place);
            let own = |column| {
                self.cell(row, column)
                    .unwrap_or_else(|| constant(column, settings))
            };
            let cell = column.map(own);
            Cow::Borrowed(cell.unwrap_or_default())
        };
        let cells = (0..header.titles().len()).map(cell).collect();
        UploadRow::new(header, cells)
    }

    /// The rows, in pieces; the header is not among them.
    pub fn reader(&self) -> Result<Reader<'_>> {
        Reader::new(&self.input, &self.dialect)
    }

    /// Goes over all rows of a piece that are not blank; `each` gets the row and where it stands.
    /// `input` is the number of this file.
    pub fn each_of(
        input: usize,
        mut rows: Rows,
        each: &mut dyn FnMut(&Row, Spot) -> Result<()>,
    ) -> Result<()> {
        let mut row = Row::default();
        while rows.next(&mut row) {
            if row.is_blank() {
                continue;
            }
            each(&row, Spot::of(input, &row))?;
        }
        Ok(())
    }

    /// Goes over all rows in turn, as [`Export::each_of`] does.
    #[cfg(test)]
    pub(crate) fn each_row(
        &self,
        input: usize,
        each: &mut dyn FnMut(&Row, Spot) -> Result<()>,
    ) -> Result<()> {
        let mut reader = self.reader()?;
        while let Some(rows) = reader.next_rows()? {
            Self::each_of(input, rows, each)?;
        }
        Ok(())
    }

    /// The export's part of the receipt.
    pub fn facts(&self, rows: u64) -> Result<InputFacts> {
        Ok(InputFacts {
            path: self.input.path().display().to_string(),
            sha256: self.input.sha256()?.to_owned(),
            bytes: self.input.bytes(),
            rows,
            encoding: self.input.encoding().name().to_owned(),
            delimiter: char::from(self.dialect.delimiter).to_string(),
            header_line: self.dialect.header_line(),
            reason_column: None,
            more_reason_columns: Vec::new(),
            kind: self.kind().name().to_owned(),
        })
    }
}

/// The lines above the header of an input, for the receipt.
pub fn skipped_facts(input: usize, dialect: &Dialect) -> Vec<SkippedFacts> {
    let facts = dialect.preamble.iter().map(|skipped| SkippedFacts {
        input,
        line: skipped.line,
        text: skipped.text.clone(),
    });
    facts.collect()
}

/// Whether a row has a number for an ID, as nearly all have: then it is neither the header again nor a
/// line of totals.
pub fn is_numbered(row: &Row, id: Option<usize>, titles: &[String]) -> bool {
    let cell = id.and_then(|place| row.get(place));
    let title = id.and_then(|place| titles.get(place));
    cell.is_some_and(|cell| is_number(cell, title))
}

fn is_number(id: &str, title: Option<&String>) -> bool {
    // Nearly every title begins with a letter.
    let is_title = |title: &String| title.bytes().next() == id.bytes().next() && title == id;
    id::is_plain(id) && !title.is_some_and(is_title)
}

/// Whether a row is the header again.
pub fn repeats_header(row: &Row, titles: &[String]) -> bool {
    let mut pairs = row.cells().zip(titles);
    row.len() == titles.len()
        && titles.len() > 1
        && pairs.all(|(cell, title)| cell == title || cell.trim() == title.trim())
}

/// Whether a cell has no value: it is empty, or a word such as `n/a` stands for that. Where rows of one
/// publisher become one, such a word must not stand before a value.
pub fn says_nothing(cell: &str) -> bool {
    cell.trim().is_empty() || email::mend::placeholder(cell).is_some()
}

/// What is uploaded in a column that an export does not have.
pub fn constant(column: Column, settings: &Settings) -> &str {
    match column {
        Column::Network => &settings.network,
        Column::Brand => settings.brand.as_deref().unwrap_or_default(),
        _ => "",
    }
}

fn is_export_header(known: &Titles, cells: &[&str]) -> bool {
    let columns: Vec<Column> = cells
        .iter()
        .filter_map(|cell| known.column(cell))
        .map(|(column, _)| column)
        .collect();
    columns.len() >= 2 && columns.contains(&Column::NetworkPublisherId)
}

/// What to do about a file whose first line is no header of an export.
fn other_titles(known: &Titles, reader: &mut Reader<'_>) -> Result<String> {
    let mut first = Row::default();
    reader.next(&mut first)?;
    let titles: Vec<String> = first.cells().map(str::to_owned).collect();
    let is_there = |column| {
        let mut own = titles.iter().filter_map(|title| known.column(title));
        own.any(|(is, _)| is == column)
    };
    let near = known.near_misses(titles.iter(), is_there);
    let id = Column::NetworkPublisherId;
    let near = near.into_iter().find(|near| near.column == id);
    Ok(near.map_or_else(
        || {
            "export the publishers again, or list other titles under [header-aliases] in rowmend.toml"
                .to_owned()
        },
        |near| {
            let title = near.title;
            format!(
                "if \"{title}\" holds the Site ID, write \"{title}\" = \"{id}\" under [header-aliases] \
                 in rowmend.toml"
            )
        },
    ))
}

/// What the dates of an export prove, for the rules.
pub fn context(settings: &Settings, dates: &Evidence) -> Context {
    Context {
        dates: dates.decide(settings.date_order, settings.today),
        settings: settings.clone(),
        brands: Vec::new(),
        is_export: true,
    }
}
