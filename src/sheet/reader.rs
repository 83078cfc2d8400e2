//! The rows of an input, one after the other or in pieces.

use super::dialect::Dialect;
use super::header::Header;
use super::input::Input;
use super::pieces::{Chunk, Mark};
use super::row::{Row, Rows};
use super::scan::Scanner;
use crate::error::Result;

/// How much is read at once.
const STEP: usize = 1 << 17;

/// Gives the rows of an input one after the other.
#[derive(Debug)]
pub struct Reader<'i> {
    input: &'i Input,
    header: Header,
    scanner: Scanner,
    rows: Option<Rows>,
}

impl<'i> Reader<'i> {
    /// Begins at the first record; a header is read at once.
    pub fn new(input: &'i Input, dialect: &Dialect) -> Result<Self> {
        let start = Mark {
            offset: dialect.first_offset,
            line: dialect.first_line,
        };
        let mut reader = Self::from_mark(input, dialect.delimiter, start, STEP)?;
        let mut row = Row::default();
        if dialect.has_header && reader.next(&mut row)? {
            reader.header.titles = row.cells().map(str::to_owned).collect();
            if let Some(width) = dialect.width {
                reader.header.titles.resize(width, String::new());
            }
        }
        Ok(reader)
    }

    /// Takes the hash of the file from what is read of it. Who asks for the hash while this reader lives has the
    /// file read once more.
    #[must_use]
    pub fn hashing(mut self) -> Self {
        self.scanner.feed = self.input.hash_while_reading();
        self
    }

    /// Begins at a record that need not be the header.
    pub(super) fn from_mark(
        input: &'i Input,
        delimiter: u8,
        start: Mark,
        step: usize,
    ) -> Result<Self> {
        Ok(Self {
            input,
            header: Header::default(),
            scanner: Scanner::new(input.path(), input.handle()?, delimiter, start, step),
            rows: None,
        })
    }

    /// The header.
    pub const fn header(&self) -> &Header {
        &self.header
    }

    /// Reads the next row; false at the end of the file.
    pub fn next(&mut self, row: &mut Row) -> Result<bool> {
        loop {
            if let Some(rows) = &mut self.rows
                && rows.next(row)
            {
                return Ok(true);
            }
            self.rows = self.read_rows()?;
            if self.rows.is_none() {
                return Ok(false);
            }
        }
    }

    /// The next rows in one piece, to be parsed elsewhere; nothing at the end of the file. Rows that
    /// [`Reader::next`] has given do not come again.
    pub fn next_rows(&mut self) -> Result<Option<Rows>> {
        match self.rows.take().filter(|rows| rows.remaining() > 0) {
            Some(rows) => Ok(Some(rows)),
            None => self.read_rows(),
        }
    }

    fn read_rows(&mut self) -> Result<Option<Rows>> {
        let mut chunk = Chunk::default();
        let more = self.scanner.next_chunk(&mut chunk)?;
        more.then(|| Rows::new(self.input.path(), chunk))
            .transpose()
    }
}

/// The cells of a line that stands in a cell, if it is one whole record.
pub fn cells_of_line(delimiter: u8, line: &str) -> Option<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(line.as_bytes());
    let mut records = reader.records();
    let first = records.next()?.ok()?;
    // An open quotation mark is forgiven by the crate, and not here.
    let closed = line.matches('"').count().is_multiple_of(2);
    let whole = closed && records.next().is_none();
    whole.then(|| first.iter().map(str::to_owned).collect())
}
