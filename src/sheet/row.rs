//! A row with its true line, and the rows of a chunk.

use super::pieces::{Chunk, Mark, Span};
use super::scan::Scanner;
use super::spare;
use crate::error::{Error, Result};
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

/// A row, reused from one to the next. It looks into the text of the rows that were read with it, which it
/// keeps for as long.
#[derive(Debug, Clone, Default)]
pub struct Row {
    piece: Option<Arc<Piece>>,
    /// The number of its first cell in the piece.
    first: usize,
    cells: Vec<Span>,
    /// Cells that do not stand in the file as they are.
    beside: String,
    mark: Mark,
}

impl Row {
    /// The physical line on which the row begins, from 1, whatever the line ends.
    pub const fn line(&self) -> u64 {
        self.mark.line
    }

    /// Where the row begins in the text, for [`super::Reader::row_at`].
    pub const fn offset(&self) -> u64 {
        self.mark.offset
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
        let text = match &self.piece {
            Some(piece) if !cell.is_beside() => &piece.text,
            _ => &self.beside,
        };
        text.get(cell.range()).unwrap_or_default()
    }

    /// The first of these cells as a file with commas has them, delimiters and quotation marks included, and
    /// how many they are: all before one that does not stand so in the row, or is in quotation marks without
    /// need. Nothing if that is the first already.
    pub(super) fn verbatim(&self, places: Range<usize>) -> Option<(&str, usize)> {
        let piece = self.piece.as_ref()?;
        if piece.delimiter != b',' {
            return None;
        }
        let cells = self.cells.get(places)?;
        let same = cells.iter().take_while(|cell| cell.is_verbatim());
        let count = same.count();
        let last = cells.get(count.checked_sub(1)?)?;
        let text = piece.text.get(cells.first()?.through(*last))?;
        Some((text, count))
    }

    /// All that stands in the cells that do not stand in the file as they are.
    pub fn beside(&self) -> &str {
        &self.beside
    }

    /// The row as it stands in the file.
    pub fn own_text(&self) -> Option<&str> {
        let piece = self.piece.as_ref()?;
        let cells = piece.cells.get(self.first..)?.get(..self.cells.len())?;
        piece.text.get(cells.first()?.through(*cells.last()?))
    }

    /// Puts a text into a cell; does nothing if the row is not that long.
    pub fn replace(&mut self, place: usize, text: &str) {
        let from = self.beside.len();
        if let Some(cell) = self.cells.get_mut(place) {
            self.beside.push_str(text);
            *cell = Span::beside(from, self.beside.len());
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
        // Nearly every row shows by its first byte that it is not.
        let first = self.get(0).and_then(|cell| cell.bytes().next());
        !first.is_some_and(|byte| byte.is_ascii_graphic()) && self.has_only_space()
    }

    #[cold]
    fn has_only_space(&self) -> bool {
        self.cells().all(|cell| cell.trim_start().is_empty())
    }

    /// Becomes the row of these cells of a piece.
    fn take(&mut self, piece: &Arc<Piece>, cells: Range<usize>) {
        let own = self.piece.as_ref();
        if !own.is_some_and(|own| Arc::ptr_eq(own, piece)) {
            self.piece = Some(Arc::clone(piece));
        }
        self.first = cells.start;
        self.beside.clear();
        self.cells.clear();
        let cells = piece.cells.get(cells).unwrap_or_default();
        self.cells.extend_from_slice(cells);
        if !Span::has_doubled(cells) {
            return;
        }
        for (place, cell) in cells.iter().enumerate() {
            if cell.is_doubled() {
                let plain = self.at(*cell).replace("\"\"", "\"");
                self.replace(place, &plain);
            }
        }
    }

    /// Lets go of the rows that were read with it.
    pub(super) fn part(&mut self) {
        let Some((piece, text)) = self.piece.as_ref().zip(self.own_text()) else {
            return;
        };
        let cells = piece.cells.get(self.first..).unwrap_or_default();
        let cells = cells.get(..self.cells.len()).unwrap_or_default();
        let begin = cells.first().map_or(0, |first| first.through(*first).start);
        let own = Piece {
            text: text.to_owned(),
            cells: cells.iter().map(|cell| cell.counted_from(begin)).collect(),
            marks: Vec::new(),
            delimiter: piece.delimiter,
        };
        self.take(&Arc::new(own), 0..self.cells.len());
    }
}

/// What rows that were read in one piece look into.
#[derive(Debug)]
struct Piece {
    text: String,
    cells: Vec<Span>,
    marks: Vec<(Mark, usize)>,
    delimiter: u8,
}

impl Drop for Piece {
    fn drop(&mut self) {
        spare::keep(std::mem::take(&mut self.text).into_bytes());
    }
}

/// Whole rows that were read; can be looked at on another thread.
#[derive(Debug, Clone)]
pub struct Rows {
    piece: Arc<Piece>,
    /// How many rows were given.
    given: usize,
}

impl Rows {
    /// The rows of a chunk. Refused if they are no text: the input was trusted too much, or changed since it
    /// was looked at.
    pub(super) fn new(path: &Path, chunk: Chunk) -> Result<Self> {
        let text = String::from_utf8(chunk.bytes).ok();
        let text = text.filter(|text| memchr::memchr(0, text.as_bytes()).is_none());
        let piece = Piece {
            text: text.ok_or_else(|| Error::changed(path))?,
            cells: chunk.cells,
            marks: chunk.marks,
            delimiter: chunk.delimiter,
        };
        Ok(Self {
            piece: Arc::new(piece),
            given: 0,
        })
    }

    /// The rows of a file with commas, or of a part of one, whose text is at hand; `path` is for the words of an
    /// error.
    pub(super) fn in_memory(path: &Path, text: Vec<u8>) -> Result<Self> {
        let mut chunk = Chunk::default();
        Scanner::in_memory(path, text, b',').next_chunk(&mut chunk)?;
        Self::new(path, chunk)
    }

    /// All of them as they stand in the file.
    pub fn text(&self) -> &str {
        &self.piece.text
    }

    /// The size of their text.
    pub fn bytes(&self) -> usize {
        self.piece.text.len()
    }

    /// How many rows are left.
    pub fn remaining(&self) -> usize {
        self.piece.marks.len() - self.given
    }

    /// One cell of each row that is left, as it stands in the file; nothing for one that is not meant so, or of
    /// a row that is not that long.
    pub fn column(&self, place: usize) -> impl Iterator<Item = Option<&str>> {
        let piece = &*self.piece;
        let rows = piece.marks.get(self.given..).unwrap_or_default();
        let ends = rows.iter().skip(1).map(|(_, first)| *first);
        let ends = ends.chain([piece.cells.len()]);
        rows.iter().zip(ends).map(move |((_, first), end)| {
            let cells = piece.cells.get(*first..end)?;
            let cell = cells.get(place).filter(|cell| !cell.is_doubled())?;
            piece.text.get(cell.range())
        })
    }

    /// Puts the next row into `row`; false if none is left.
    pub fn next(&mut self, row: &mut Row) -> bool {
        let is_there = self.put(self.given, row);
        self.given += usize::from(is_there);
        is_there
    }

    /// Puts the row that begins there into `row`, whether it was given or not; false if none does.
    pub(super) fn at(&self, mark: Mark, row: &mut Row) -> bool {
        let marks = &self.piece.marks;
        let found = marks.binary_search_by_key(&mark.offset, |(own, _)| own.offset);
        let is_there = found.is_ok_and(|number| self.put(number, row));
        if is_there {
            row.mark = mark;
        }
        is_there
    }

    fn put(&self, number: usize, row: &mut Row) -> bool {
        let marks = &self.piece.marks;
        let Some((mark, first)) = marks.get(number) else {
            return false;
        };
        let after = marks.get(number + 1);
        let end = after.map_or(self.piece.cells.len(), |(_, first)| *first);
        row.take(&self.piece, *first..end);
        row.mark = *mark;
        true
    }
}
