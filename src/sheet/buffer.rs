//! Rows to bytes in memory: UTF-8, CRLF, minimal quoting.

use super::arranged::{Arranged, Lent, OtherPlaces};
use super::escape::guard;
use super::marks::Marks;
use super::row::{Row, Rows};
use crate::error::Result;
use std::io;
use std::path::Path;

/// Who reads the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Variant {
    /// An importer: no byte-order mark, every cell exactly as it is meant.
    Upload,
    /// A person with a spreadsheet: a byte-order mark, and the guard against formulas.
    Spreadsheet,
}

/// Rows as the bytes of a file, in memory.
#[derive(Debug)]
pub struct RowBuffer {
    bytes: Vec<u8>,
    variant: Variant,
    width: usize,
    rows: u64,
}

impl RowBuffer {
    /// An empty buffer of rows with this many cells, with room for about so many bytes.
    pub fn new(variant: Variant, width: usize, room: usize) -> Self {
        Self {
            bytes: Vec::with_capacity(room),
            variant,
            width,
            rows: 0,
        }
    }

    /// The beginning of a file: its titles, and a byte-order mark where it has one.
    pub(super) fn header<S: AsRef<str>>(variant: Variant, titles: &[S]) -> io::Result<Self> {
        let mut header = Self::new(variant, titles.len(), 0);
        if variant == Variant::Spreadsheet {
            header.bytes.extend_from_slice(b"\xEF\xBB\xBF");
        }
        header.write_row(titles.iter().map(AsRef::as_ref))?;
        Ok(header)
    }

    /// Writes a row. A row that has not one cell for each title is refused, and what was written must
    /// then be thrown away.
    pub fn write_row<'c>(&mut self, cells: impl IntoIterator<Item = &'c str>) -> io::Result<()> {
        let mut row = self.begin_row();
        for cell in cells {
            row.any(cell);
        }
        row.end()
    }

    /// Begins a row that is written cell by cell; see [`RowBuffer::write_row`].
    pub const fn begin_row(&mut self) -> RowWriter<'_> {
        RowWriter {
            begin: self.bytes.len(),
            count: 0,
            buffer: self,
        }
    }

    /// Writes a row whose cells stand in `row`, arranged so, but for those that `other` gives, which it can do
    /// only at these places; where neither has one the cell is empty. Cells that stand there as they are to be
    /// written are copied in one piece.
    pub fn write_from<'c>(
        &mut self,
        (row, arranged): (&Row, &Arranged),
        places: OtherPlaces,
        other: impl Fn(usize) -> Option<Lent<'c>>,
    ) -> io::Result<()> {
        let begin = self.bytes.len();
        let width = arranged.width();
        let mut place = 0;
        while place < width {
            if place > 0 {
                self.bytes.push(b',');
            }
            let lent = (places.next(place) == place).then(|| other(place));
            if let Some(lent) = lent.flatten() {
                self.lent(lent);
                place += 1;
                continue;
            }
            let Some((first, run)) = arranged.at(place) else {
                place += 1;
                continue;
            };
            let count = run.min(places.next(place + 1) - place);
            let end = row.len().min(first + count);
            // What stands in a file is not guarded as a person's spreadsheet needs it.
            let verbatim = match self.variant {
                Variant::Upload => row.verbatim(first..end),
                Variant::Spreadsheet => None,
            };
            if let Some((whole, count)) = verbatim {
                self.bytes.extend_from_slice(whole.as_bytes());
                place += count;
            } else {
                self.any(row.get(first).unwrap_or_default());
                place += 1;
            }
        }
        self.end_row(begin, width)
    }

    fn lent(&mut self, cell: Lent<'_>) {
        match cell {
            Lent::Any(cell) => self.any(cell),
            Lent::Bare(cell) => self.bare(cell),
        }
    }

    /// Writes a cell as whoever reads the file needs it.
    fn any(&mut self, cell: &str) {
        match self.variant {
            Variant::Upload => self.quoted(cell),
            Variant::Spreadsheet => self.quoted(&guard(cell)),
        }
    }

    fn bare(&mut self, cell: &str) {
        debug_assert_eq!(Lent::often(cell), Lent::Bare(cell));
        self.bytes.extend_from_slice(cell.as_bytes());
    }

    fn end_row(&mut self, begin: usize, count: usize) -> io::Result<()> {
        if count != self.width {
            let what = format!("a row of {count} cells under a header of {}", self.width);
            return Err(io::Error::new(io::ErrorKind::InvalidInput, what));
        }
        if self.bytes.len() == begin {
            // A lone empty cell would be a blank line, which is no row.
            self.bytes.extend_from_slice(b"\"\"");
        }
        self.bytes.extend_from_slice(b"\r\n");
        self.rows += 1;
        Ok(())
    }

    /// Writes a cell, in quotation marks only if it must be. That the csv crate writes it likewise is a
    /// law among the tests.
    fn quoted(&mut self, cell: &str) {
        if !Marks::new(b',').any(cell.as_bytes()) {
            self.bytes.extend_from_slice(cell.as_bytes());
            return;
        }
        self.bytes.push(b'"');
        for (number, part) in cell.split('"').enumerate() {
            if number > 0 {
                self.bytes.extend_from_slice(b"\"\"");
            }
            self.bytes.extend_from_slice(part.as_bytes());
        }
        self.bytes.push(b'"');
    }

    /// The rows as whoever reads the file finds them; `path` is for the words of an error.
    pub fn read_again(&self, path: &Path) -> Result<Rows> {
        Rows::in_memory(path, self.bytes.clone())
    }

    /// The rows as bytes.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// How many rows were written.
    pub(super) const fn rows(&self) -> u64 {
        self.rows
    }

    /// The size of the rows in bytes.
    pub const fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Whether no row was written.
    pub const fn is_empty(&self) -> bool {
        self.rows == 0
    }
}

/// A row that is being written.
#[derive(Debug)]
pub struct RowWriter<'b> {
    buffer: &'b mut RowBuffer,
    begin: usize,
    count: usize,
}

impl RowWriter<'_> {
    /// Writes a cell that is known to need no quotation marks, and no guard against being taken for a formula.
    pub fn bare(&mut self, cell: &str) {
        self.next();
        self.buffer.bare(cell);
    }

    /// Writes a cell that may need them.
    pub fn any(&mut self, cell: &str) {
        self.next();
        self.buffer.any(cell);
    }

    /// Writes a cell as it is known to need.
    pub fn lent(&mut self, cell: &Lent<'_>) {
        self.next();
        self.buffer.lent(*cell);
    }

    fn next(&mut self) {
        if self.count > 0 {
            self.buffer.bytes.push(b',');
        }
        self.count += 1;
    }

    /// Ends the row.
    pub fn end(self) -> io::Result<()> {
        self.buffer.end_row(self.begin, self.count)
    }
}
