//! A row with its true line, and the rows of a chunk.

use super::marks::Marks;
use super::pieces::{Chunk, Mark, Span};
use crate::error::{Error, Result};
use std::ops::Range;
use std::path::Path;
use std::vec;

/// A row, reused from one to the next.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// The text of the row as it stands in the file, and behind it cells that do not stand so there.
    text: String,
    /// Where the text begins in the text to which the cells refer.
    base: usize,
    cells: Vec<Span>,
    delimiter: u8,
    line: u64,
    offset: u64,
}

impl Row {
    /// The physical line on which the row begins, from 1, whatever the line ends.
    pub const fn line(&self) -> u64 {
        self.line
    }

    /// Where the row begins in the text, for [`super::Reader::row_at`].
    pub const fn offset(&self) -> u64 {
        self.offset
    }

    /// The cells, in order.
    pub fn cells(&self) -> impl Iterator<Item = &str> {
        self.cells.iter().map(|cell| self.at(*cell))
    }

    /// A cell, if the row is that long.
    pub fn get(&self, place: usize) -> Option<&str> {
        self.cells.get(place).map(|cell| self.at(*cell))
    }

    fn at(&self, cell: Span) -> &str {
        let range = cell.from as usize - self.base..cell.to as usize - self.base;
        self.text.get(range).unwrap_or_default()
    }

    /// Cells that follow each other as a file with commas has them, delimiters and quotation marks
    /// included; nothing if the row does not have them so, or one is in quotation marks without need.
    pub(super) fn verbatim(&self, places: Range<usize>) -> Option<&str> {
        let cells = self.cells.get(places)?;
        let is_verbatim = |cell: &Span| {
            !cell.doubled && (!cell.quoted || Marks::new(b',').any(self.at(*cell).as_bytes()))
        };
        if self.delimiter != b',' || !cells.iter().all(is_verbatim) {
            return None;
        }
        let from = cells.first()?.begin() - self.base;
        self.text.get(from..cells.last()?.end() - self.base)
    }

    /// All that stands in the cells, and signs between them; to be searched in one go.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Puts a text into a cell; does nothing if the row is not that long.
    pub fn replace(&mut self, place: usize, text: &str) {
        let from = self.base + self.text.len();
        if let Some(cell) = self.cells.get_mut(place) {
            self.text.push_str(text);
            *cell = Span::beside(from, from + text.len());
        }
    }

    /// How many cells there are.
    pub const fn len(&self) -> usize {
        self.cells.len()
    }

    /// Whether there are no cells at all.
    pub const fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// Whether every cell is empty or white space.
    pub fn is_blank(&self) -> bool {
        self.cells().all(|cell| cell.trim_start().is_empty())
    }

    /// Becomes the row that lies in these cells of a text.
    fn take(&mut self, text: &str, cells: &[Span]) {
        self.text.clear();
        self.cells.clear();
        let (Some(first), Some(last)) = (cells.first(), cells.last()) else {
            return;
        };
        self.base = first.begin();
        let whole = text.get(self.base..last.end());
        self.text.push_str(whole.unwrap_or_default());
        self.cells.extend_from_slice(cells);
        for (place, cell) in cells.iter().enumerate() {
            if cell.doubled {
                let plain = self.at(*cell).replace("\"\"", "\"");
                self.replace(place, &plain);
            }
        }
    }
}

/// Whole rows that were read; can be looked at on another thread.
#[derive(Debug)]
pub struct Rows {
    text: String,
    cells: Vec<Span>,
    delimiter: u8,
    marks: vec::IntoIter<(Mark, u32)>,
}

impl Rows {
    /// The rows of a chunk. Refused if they are no text: the input was trusted too much, or changed since it
    /// was looked at.
    pub(super) fn new(path: &Path, chunk: Chunk) -> Result<Self> {
        let text = String::from_utf8(chunk.bytes).ok();
        let text = text.filter(|text| memchr::memchr(0, text.as_bytes()).is_none());
        let text = text.ok_or_else(|| Error::changed(path))?;
        Ok(Self {
            text,
            cells: chunk.cells,
            delimiter: chunk.delimiter,
            marks: chunk.marks.into_iter(),
        })
    }

    /// The size of their text.
    pub const fn bytes(&self) -> usize {
        self.text.len()
    }

    /// How many rows are left.
    pub fn remaining(&self) -> usize {
        self.marks.len()
    }

    /// Puts the next row into `row`; false if none is left.
    pub fn next(&mut self, row: &mut Row) -> bool {
        let Some((mark, first)) = self.marks.next() else {
            return false;
        };
        let after = self.marks.as_slice().first();
        let end = after.map_or(self.cells.len(), |(_, first)| *first as usize);
        let cells = self.cells.get(first as usize..end);
        row.take(&self.text, cells.unwrap_or_default());
        row.delimiter = self.delimiter;
        row.line = mark.line;
        row.offset = mark.offset;
        true
    }
}
