//! The row as it is to be uploaded, while it is being made: cells under the titles of the upload.

use crate::column::Column;
use std::borrow::Cow;

/// The header of the file that is being made: the columns that Mediarails knows and custom fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadHeader {
    titles: Vec<String>,
    columns: Vec<Option<Column>>,
    place: [Option<usize>; Column::ALL.len()],
}

impl UploadHeader {
    /// A header with these titles; those that are exactly one of the nine are that column.
    pub fn new(titles: Vec<String>) -> Self {
        let mut place = [None; Column::ALL.len()];
        for (slot, column) in place.iter_mut().zip(Column::ALL) {
            *slot = titles.iter().position(|title| title == column.title());
        }
        let columns = titles.iter().map(|title| Column::from_title(title));
        Self {
            columns: columns.collect(),
            titles,
            place,
        }
    }

    /// The titles, in order.
    pub fn titles(&self) -> &[String] {
        &self.titles
    }

    /// Where a column stands, if the file has it.
    pub fn place(&self, column: Column) -> Option<usize> {
        self.place.get(column as usize).copied().flatten()
    }

    /// Whether the file has every column without which an entry is of no use.
    pub fn has_required(&self) -> bool {
        let mut required = Column::ALL.into_iter().filter(|own| own.is_required());
        required.all(|column| self.place(column).is_some())
    }

    /// Which of the nine columns stands at each place.
    pub fn columns(&self) -> &[Option<Column>] {
        &self.columns
    }

    /// Which of the nine columns stands at a place.
    pub fn column_at(&self, place: usize) -> Option<Column> {
        self.columns.get(place).copied().flatten()
    }
}

/// A row under an [`UploadHeader`]; cells borrow from the input until they are changed.
#[derive(Debug, Clone)]
pub struct UploadRow<'a> {
    header: &'a UploadHeader,
    cells: Vec<Cow<'a, str>>,
}

impl<'a> UploadRow<'a> {
    /// A row with these cells, one for each title of the header.
    pub fn new(header: &'a UploadHeader, cells: Vec<Cow<'a, str>>) -> Self {
        debug_assert_eq!(header.titles().len(), cells.len());
        Self { header, cells }
    }

    /// The header that the cells stand under.
    pub const fn header(&self) -> &'a UploadHeader {
        self.header
    }

    /// All cells, in the order of the header.
    pub fn cells(&self) -> &[Cow<'a, str>] {
        &self.cells
    }

    /// The cell of a column; nothing if the file does not have the column.
    pub fn get(&self, column: Column) -> Option<&str> {
        let place = self.header.place(column)?;
        self.cells.get(place).map(AsRef::as_ref)
    }

    /// Puts a value into the cell at a place; does nothing if there is no such place.
    pub fn set_at(&mut self, place: usize, value: String) {
        if let Some(cell) = self.cells.get_mut(place) {
            *cell = Cow::Owned(value);
        }
    }

    /// Puts a value into the cell of a column; does nothing if the file does not have the column.
    pub fn set(&mut self, column: Column, value: String) {
        if let Some(place) = self.header.place(column) {
            self.set_at(place, value);
        }
    }
}
