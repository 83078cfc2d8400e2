//! Rows with their true lines.

use super::dialect::Dialect;
use super::header::Header;
use super::input::Input;
use super::scan::{Chunk, Mark, Scanner};
use crate::error::{Error, Result};
use csv::StringRecord;
use std::fs::File;
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::vec;

/// How much is read at once.
const STEP: usize = 1 << 18;
/// How much is read at once when a single record is wanted.
const SMALL_STEP: usize = 1 << 12;
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// A row, reused from one to the next.
#[derive(Debug, Clone, Default)]
pub struct Row {
    record: StringRecord,
    line: u64,
    offset: u64,
}

impl Row {
    /// An empty row with room for one like this.
    #[must_use]
    pub fn like(&self) -> Self {
        let spare = 64;
        Self {
            record: StringRecord::with_capacity(
                self.record.as_slice().len() + spare,
                self.record.len(),
            ),
            line: 0,
            offset: 0,
        }
    }

    /// The physical line on which the row begins, from 1, whatever the line ends.
    pub const fn line(&self) -> u64 {
        self.line
    }

    /// Where the row begins in the text, for [`Reader::row_at`].
    pub const fn offset(&self) -> u64 {
        self.offset
    }

    /// The cells, in order.
    pub fn cells(&self) -> impl Iterator<Item = &str> {
        self.record.iter()
    }

    /// A cell, if the row is that long.
    pub fn get(&self, place: usize) -> Option<&str> {
        self.record.get(place)
    }

    /// How many cells there are.
    pub fn len(&self) -> usize {
        self.record.len()
    }

    /// Whether there are no cells at all.
    pub fn is_empty(&self) -> bool {
        self.record.is_empty()
    }

    /// Whether every cell is empty or white space.
    pub fn is_blank(&self) -> bool {
        self.record.iter().all(|cell| cell.trim().is_empty())
    }
}

type Parser = csv::Reader<Cursor<Vec<u8>>>;

/// Whole rows that were read and not yet parsed; can be parsed on another thread.
#[derive(Debug)]
pub struct Rows {
    parser: Parser,
    marks: vec::IntoIter<Mark>,
    path: PathBuf,
}

impl Rows {
    fn new(path: &Path, delimiter: u8, chunk: &mut Chunk) -> Self {
        let mut bytes = std::mem::take(&mut chunk.bytes);
        if bytes.starts_with(BYTE_ORDER_MARK) {
            // The csv crate takes a byte-order mark off whatever it reads first; one that is text
            // stays if it comes behind another.
            bytes.splice(..0, BYTE_ORDER_MARK.iter().copied());
        }
        let parser = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .buffer_capacity(1 << 16)
            .from_reader(Cursor::new(bytes));
        Self {
            parser,
            marks: std::mem::take(&mut chunk.marks).into_iter(),
            path: path.to_owned(),
        }
    }

    /// How many rows are left.
    pub fn remaining(&self) -> usize {
        self.marks.len()
    }

    /// Parses the next row; false if none is left.
    pub fn next(&mut self, row: &mut Row) -> Result<bool> {
        let Some(mark) = self.marks.next() else {
            return Ok(false);
        };
        match self.parser.read_record(&mut row.record) {
            Ok(true) => {
                row.line = mark.line;
                row.offset = mark.offset;
                Ok(true)
            }
            Ok(false) | Err(_) => Err(Error::Unbalanced(format!(
                "{}, line {}: two ways of reading disagree",
                self.path.display(),
                mark.line
            ))),
        }
    }
}

/// Gives the rows of an input one after the other.
#[derive(Debug)]
pub struct Reader<'i> {
    input: &'i Input,
    delimiter: u8,
    header: Header,
    scanner: Scanner,
    chunk: Chunk,
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
        }
        Ok(reader)
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
            delimiter,
            header: Header::default(),
            scanner: Scanner::new(input.path(), input.handle()?, delimiter, start, step),
            chunk: Chunk::default(),
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
                && rows.next(row)?
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
        let more = self.scanner.next_chunk(&mut self.chunk)?;
        Ok(more.then(|| Rows::new(self.input.path(), self.delimiter, &mut self.chunk)))
    }

    /// Reads a single row again that was read before; neither the header nor what lies between is read
    /// for it.
    pub fn row_at(
        input: &'i Input,
        dialect: &Dialect,
        (offset, line): (u64, u64),
        row: &mut Row,
    ) -> Result<bool> {
        let start = Mark { offset, line };
        Self::from_mark(input, dialect.delimiter, start, SMALL_STEP)?.next(row)
    }
}

/// Counts the rows below the header of a comma-separated file in UTF-8, by the strict scan alone.
pub fn count_rows(path: &Path) -> Result<u64> {
    let file = File::open(path).map_err(|source| Error::reading(path, source))?;
    let start = Mark { offset: 0, line: 1 };
    let mut scanner = Scanner::new(path, file, b',', start, STEP);
    scanner.skip_mark()?;
    let mut chunk = Chunk::default();
    let mut records = 0_u64;
    while scanner.next_chunk(&mut chunk)? {
        records += chunk.marks.len() as u64;
    }
    Ok(records.saturating_sub(1))
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
