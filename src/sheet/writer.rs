//! Rows to bytes: UTF-8, CRLF, minimal quoting, counted and hashed while they are written.

use super::escape::guard;
use super::input::hex;
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::io::{self, Write};

/// Who reads the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Variant {
    /// An importer: no byte-order mark, every cell exactly as it is meant.
    Upload,
    /// A person with a spreadsheet: a byte-order mark, and the guard against formulas.
    Spreadsheet,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// SHA-256 of the bytes, in hexadecimal.
    pub sha256: String,
    /// Rows without the header.
    pub rows: u64,
}

/// Rows as the bytes of a file, in memory.
#[derive(Debug)]
pub struct RowBuffer {
    csv: csv::Writer<Vec<u8>>,
    variant: Variant,
    width: usize,
    rows: u64,
}

impl RowBuffer {
    /// An empty buffer of rows with this many cells.
    pub fn new(variant: Variant, width: usize) -> Self {
        let csv = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .buffer_capacity(1 << 12)
            .flexible(true)
            .from_writer(Vec::new());
        Self {
            csv,
            variant,
            width,
            rows: 0,
        }
    }

    /// Writes a row. A row that has not one cell for each title is refused, and what was written must
    /// then be thrown away.
    pub fn write_row<'c>(&mut self, cells: impl IntoIterator<Item = &'c str>) -> io::Result<()> {
        let mut count = 0;
        for cell in cells {
            count += 1;
            let cell = match self.variant {
                Variant::Upload => Cow::Borrowed(cell),
                Variant::Spreadsheet => guard(cell),
            };
            self.csv.write_field(cell.as_bytes()).map_err(io_error)?;
        }
        if count != self.width {
            let what = format!("a row of {count} cells under a header of {}", self.width);
            return Err(io::Error::new(io::ErrorKind::InvalidInput, what));
        }
        self.rows += 1;
        self.csv.write_record(None::<&[u8]>).map_err(io_error)
    }

    /// Whether no row was written.
    pub const fn is_empty(&self) -> bool {
        self.rows == 0
    }

    /// Ends the buffer.
    pub fn finish(self) -> io::Result<(Vec<u8>, u64)> {
        let bytes = self.csv.into_inner().map_err(|failed| {
            let source = failed.error();
            io::Error::new(source.kind(), source.to_string())
        })?;
        Ok((bytes, self.rows))
    }
}

/// Writes rows under a header.
#[derive(Debug)]
pub struct SheetWriter<W: Write> {
    to: Hashing<W>,
    width: usize,
    rows: u64,
}

impl<W: Write> SheetWriter<W> {
    /// Begins a file with these titles.
    pub fn new<S: AsRef<str>>(to: W, variant: Variant, titles: &[S]) -> io::Result<Self> {
        let mut to = Hashing {
            to,
            hash: Sha256::new(),
        };
        if variant == Variant::Spreadsheet {
            to.write_all(b"\xEF\xBB\xBF")?;
        }
        let mut header = RowBuffer::new(variant, titles.len());
        header.write_row(titles.iter().map(AsRef::as_ref))?;
        to.write_all(&header.finish()?.0)?;
        Ok(Self {
            to,
            width: titles.len(),
            rows: 0,
        })
    }

    /// How many cells a row has.
    pub const fn width(&self) -> usize {
        self.width
    }

    /// Writes the rows of a buffer.
    pub fn append(&mut self, rows: RowBuffer) -> io::Result<()> {
        let (bytes, rows) = rows.finish()?;
        self.rows += rows;
        self.to.write_all(&bytes)
    }

    /// Ends the file; what could not be written shows here at the latest.
    pub fn finish(mut self) -> io::Result<(W, Written)> {
        self.to.flush()?;
        let written = Written {
            sha256: hex(&self.to.hash.finalize()),
            rows: self.rows,
        };
        Ok((self.to.to, written))
    }
}

fn io_error(refused: csv::Error) -> io::Error {
    match refused.into_kind() {
        csv::ErrorKind::Io(source) => source,
        other => io::Error::other(format!("{other:?}")),
    }
}

/// Hashes what goes through.
#[derive(Debug)]
struct Hashing<W> {
    to: W,
    hash: Sha256,
}

impl<W: Write> Write for Hashing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.to.write(bytes)?;
        self.hash.update(bytes.get(..count).unwrap_or_default());
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}
