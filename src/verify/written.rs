//! An output, opened, and its rows.

use crate::error::Result;
use crate::sheet::{self, Dialect, Input, Reader, Row, sniff};
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
            width: None,
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
        let reader = Reader::new(&self.input, &self.dialect)?;
        Ok(Rows::of(From::File(Box::new(reader))))
    }
}

fn name_of(input: &Input) -> String {
    input.path().display().to_string()
}

/// Where rows come from.
enum From<'w> {
    File(Box<Reader<'w>>),
    Memory(sheet::Rows),
}

/// The rows of an output, with a look ahead.
pub(super) struct Rows<'w> {
    from: From<'w>,
    row: Row,
    ahead: bool,
}

impl<'w> Rows<'w> {
    fn of(from: From<'w>) -> Self {
        Self {
            from,
            row: Row::default(),
            ahead: false,
        }
    }

    /// Rows that go into an output.
    pub(super) fn in_memory(rows: sheet::Rows) -> Self {
        Self::of(From::Memory(rows))
    }

    /// The next row, without going past it.
    pub(super) fn peek(&mut self) -> Result<Option<&Row>> {
        if !self.ahead {
            self.ahead = match &mut self.from {
                From::File(reader) => reader.next(&mut self.row)?,
                From::Memory(rows) => rows.next(&mut self.row),
            };
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
