//! A row with its true line, and the rows of a chunk.

use super::scan::{Chunk, Mark, Span};
use crate::error::{Error, Result};
use std::path::Path;
use std::vec;

/// A row, reused from one to the next.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// The text in which the cells lie; what lies between them does not matter.
    text: String,
    cells: Vec<(usize, usize)>,
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

    fn at(&self, (from, to): (usize, usize)) -> &str {
        self.text.get(from..to).unwrap_or_default()
    }

    /// Puts a text into a cell; does nothing if the row is not that long.
    pub fn replace(&mut self, place: usize, text: &str) {
        if let Some(cell) = self.cells.get_mut(place) {
            let from = self.text.len();
            self.text.push_str(text);
            *cell = (from, self.text.len());
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
        let base = first.from as usize;
        let whole = text.get(base..last.to as usize);
        self.text.push_str(whole.unwrap_or_default());
        for cell in cells {
            let (from, to) = (cell.from as usize - base, cell.to as usize - base);
            self.cells.push((from, to));
            if cell.doubled {
                let plain = self.at((from, to)).replace("\"\"", "\"");
                self.replace(self.cells.len() - 1, &plain);
            }
        }
    }
}

/// Whole rows that were read; can be looked at on another thread.
#[derive(Debug)]
pub struct Rows {
    text: String,
    cells: Vec<Span>,
    marks: vec::IntoIter<(Mark, u32)>,
}

impl Rows {
    pub(super) fn new(path: &Path, chunk: Chunk) -> Result<Self> {
        // An opened input is proven to be UTF-8, unless it was changed since.
        let text = String::from_utf8(chunk.bytes).map_err(|_| {
            Error::Unbalanced(format!("{}: the text is no longer UTF-8", path.display()))
        })?;
        Ok(Self {
            text,
            cells: chunk.cells,
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
        row.line = mark.line;
        row.offset = mark.offset;
        true
    }
}
