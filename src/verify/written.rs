//! An output, opened, and its rows.

use crate::error::Result;
use crate::sheet::{Dialect, Input, Reader, Row, sniff};
use std::path::Path;

/// An opened output.
pub(super) struct Written {
    pub(super) input: Input,
    pub(super) dialect: Dialect,
    pub(super) titles: Vec<String>,
    /// The path, for messages.
    pub(super) name: String,
}

impl Written {
    /// Opens an output; it is read as it should be written, with commas.
    pub(super) fn open(path: &Path) -> Result<Self> {
        Self::of(Input::open(path)?)
    }

    /// The same with an input that is open.
    pub(super) fn of(input: Input) -> Result<Self> {
        let dialect = sniff(&input, &|_: &[&str]| true)?;
        let dialect = Dialect {
            delimiter: b',',
            ..dialect
        };
        Self::read(input, dialect)
    }

    /// An output as a spreadsheet has saved it, with whatever parts its cells now.
    pub(super) fn saved(input: Input) -> Result<Self> {
        let dialect = sniff(&input, &|_: &[&str]| true)?;
        Self::read(input, dialect)
    }

    fn read(input: Input, dialect: Dialect) -> Result<Self> {
        let titles = Reader::new(&input, &dialect)?.header().titles.clone();
        Ok(Self {
            name: name_of(&input),
            input,
            dialect,
            titles,
        })
    }

    /// The same output under the path where messages say that it lies.
    pub(super) fn known_as(mut self, path: &Path) -> Self {
        self.input = self.input.known_as(path);
        self.name = name_of(&self.input);
        self
    }

    /// The rows, one after the other.
    pub(super) fn rows(&self) -> Result<Rows<'_>> {
        Ok(Rows {
            reader: Reader::new(&self.input, &self.dialect)?,
            row: Row::default(),
            ahead: false,
        })
    }
}

fn name_of(input: &Input) -> String {
    input.path().display().to_string()
}

/// The rows of an output, with a look ahead.
pub(super) struct Rows<'w> {
    reader: Reader<'w>,
    row: Row,
    ahead: bool,
}

impl Rows<'_> {
    /// The next row, without going past it.
    pub(super) fn peek(&mut self) -> Result<Option<&Row>> {
        if !self.ahead {
            self.ahead = self.reader.next(&mut self.row)?;
        }
        Ok(self.ahead.then_some(&self.row))
    }

    /// Goes past the row that was last looked at.
    pub(super) const fn pass(&mut self) {
        self.ahead = false;
    }

    /// Puts the next row into `row` and goes past it; false if none is left.
    pub(super) fn take(&mut self, row: &mut Row) -> Result<bool> {
        let found = self.peek()?.is_some();
        std::mem::swap(&mut self.row, row);
        self.pass();
        Ok(found)
    }
}
