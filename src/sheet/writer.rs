//! Rows to a file; what it then holds is counted and hashed while it is written.

use super::buffer::{RowBuffer, Variant};
use super::held::{Held, ReadBack};
use std::io::{self, Write};

/// What was written, and what the file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// SHA-256 of the bytes that the file holds, in hexadecimal.
    pub sha256: String,
    /// The rows that were written below the header.
    pub rows: u64,
    /// The rows that the file holds; nothing if it breaks off in the middle of one.
    pub counted: Option<u64>,
}

/// Writes rows under a header, and reads again what it has written.
#[derive(Debug)]
pub struct SheetWriter<W> {
    to: W,
    held: Held,
    width: usize,
    rows: u64,
}

impl<W: Write + ReadBack> SheetWriter<W> {
    /// Begins a file with these titles.
    pub fn new<S: AsRef<str>>(to: W, variant: Variant, titles: &[S]) -> io::Result<Self> {
        let header = RowBuffer::header(variant, titles)?;
        let mut writer = Self {
            to,
            held: Held::default(),
            width: titles.len(),
            rows: 0,
        };
        writer.write(header.bytes())?;
        Ok(writer)
    }

    /// How many cells a row has.
    pub const fn width(&self) -> usize {
        self.width
    }

    /// Where the rows go.
    pub const fn get_ref(&self) -> &W {
        &self.to
    }

    /// Writes the rows of a buffer.
    pub fn append(&mut self, rows: &RowBuffer) -> io::Result<()> {
        self.rows += rows.rows();
        self.write(rows.bytes())
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.to.write_all(bytes)?;
        self.held.follow(&self.to, bytes.len())
    }

    /// Ends the file; what could not be written shows here at the latest.
    pub fn finish(mut self) -> io::Result<(W, Written)> {
        self.to.flush()?;
        let (sha256, counted) = self.held.end(&self.to)?;
        let written = Written {
            sha256,
            rows: self.rows,
            counted,
        };
        Ok((self.to, written))
    }
}
