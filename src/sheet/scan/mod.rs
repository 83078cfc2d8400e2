//! The strict scan: where each record begins, and where its cells lie.
//!
//! A forgiving parser always finds *a* reading; a stray quote makes it swallow half a file without a
//! word. So every byte goes through this scan. It refuses what has no single reading, checks the
//! limits before memory is spent, and counts physical lines whatever their ends. What it has seen is
//! all there is to know of a table, so it also says where every cell lies, and nothing is parsed a
//! second time. That its cells are those of the csv crate is a law among the tests.

mod limits;
mod plain_cells;
mod steps;

use super::hash::Feed;
use super::marks::Marks;
use super::pieces::{Begin, Chunk, Mark, Span};
use super::positioned::Positioned;
use super::spare;
use crate::error::{Error, Result};
use std::fs::File;
use std::path::{Path, PathBuf};

/// Where in a record the scan stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    RecordStart,
    CellStart,
    Bare,
    Quoted,
    QuoteInQuoted,
    /// Behind `="`, with which programs keep a spreadsheet from taking digits for a number.
    Formula,
    FormulaEnd,
}

/// The scan, from a record start to the end of the text.
#[derive(Debug)]
pub(super) struct Scanner {
    path: PathBuf,
    /// Where more comes from; nothing for a text that is in memory.
    from: Option<Positioned>,
    /// Takes all that is read, if somebody wants it.
    pub(super) feed: Option<Feed>,
    delimiter: u8,
    step: usize,
    /// Bytes from the start of the first record that was not handed out.
    pending: Vec<u8>,
    /// The offset of the first pending byte in the text.
    base: u64,
    /// How far the pending bytes are scanned.
    scanned: usize,
    /// Where the last whole record ends.
    whole: usize,
    marks: Vec<(Mark, usize)>,
    /// The cells that have ended.
    cells: Vec<Span>,
    /// For how many records and cells room is made.
    room: [usize; 2],
    /// The number of the first cell of the present record.
    first: usize,
    /// The present cell.
    cell: Begin,
    state: State,
    after_cr: bool,
    line: u64,
    record: Mark,
    quote_line: u64,
    ended: bool,
}

impl Scanner {
    /// A scan from the record that begins at `start`; `step` is how much is read at once.
    pub(super) fn new(path: &Path, file: File, delimiter: u8, start: Mark, step: usize) -> Self {
        let from = Positioned {
            file,
            offset: start.offset,
        };
        Self::over(path, (Some(from), Vec::new()), delimiter, start, step)
    }

    /// A scan over a text in memory that begins with a record.
    pub(super) fn in_memory(path: &Path, text: Vec<u8>, delimiter: u8) -> Self {
        let start = Mark { offset: 0, line: 1 };
        Self::over(path, (None, text), delimiter, start, 0)
    }

    fn over(
        path: &Path,
        (from, pending): (Option<Positioned>, Vec<u8>),
        delimiter: u8,
        start: Mark,
        step: usize,
    ) -> Self {
        Self {
            path: path.to_owned(),
            from,
            feed: None,
            delimiter,
            step,
            pending,
            base: start.offset,
            scanned: 0,
            whole: 0,
            marks: Vec::new(),
            cells: Vec::new(),
            room: [0; 2],
            first: 0,
            cell: Begin::at(0),
            state: State::RecordStart,
            after_cr: false,
            line: start.line,
            record: start,
            quote_line: start.line,
            ended: false,
        }
    }

    /// Fills `chunk` with the next whole records; false at the end of the text.
    pub(super) fn next_chunk(&mut self, chunk: &mut Chunk) -> Result<bool> {
        // Room is made only now, by the thread that goes on: what it has let go of lies next to its processor.
        let [marks, cells] = self.room;
        self.marks.reserve(marks);
        self.cells.reserve(cells);
        while !self.ended && self.marks.is_empty() {
            self.read_more()?;
        }
        if self.marks.is_empty() {
            return Ok(false);
        }
        // What is handed out is taken as it is; only the unfinished record is copied.
        let rest = self.pending.get(self.whole..).unwrap_or_default().to_vec();
        self.pending.truncate(self.whole);
        chunk.bytes = std::mem::replace(&mut self.pending, rest);
        chunk.delimiter = self.delimiter;
        chunk.marks = std::mem::take(&mut self.marks);
        let rest = self.cells.get(self.first..).unwrap_or_default();
        let rest = rest.iter().map(|cell| cell.counted_from(self.whole));
        let rest = rest.collect();
        self.cells.truncate(self.first);
        chunk.cells = std::mem::replace(&mut self.cells, rest);
        // The next chunk has about as many rows and cells.
        self.room = [chunk.marks.len(), chunk.cells.len()].map(|count| count + count / 8);
        self.cell = self.cell.counted_from(self.whole);
        self.first = 0;
        self.base += self.whole as u64;
        self.scanned -= self.whole;
        self.whole = 0;
        Ok(true)
    }

    /// Makes room for what is read next, behind what is pending; gives how much that is.
    fn make_room(&mut self) -> usize {
        let filled = self.pending.len();
        let size = filled + self.step;
        if self.pending.capacity() < size && filled < self.step {
            let pending = std::mem::replace(&mut self.pending, spare::of(size));
            if let Some(begin) = self.pending.get_mut(..filled) {
                begin.copy_from_slice(&pending);
            }
        } else {
            self.pending.resize(size, 0);
        }
        filled
    }

    fn read_more(&mut self) -> Result<()> {
        let filled = self.make_room();
        let Some(from) = &mut self.from else {
            self.ended = true;
            self.scan()?;
            return self.end();
        };
        let free = self.pending.get_mut(filled..).unwrap_or_default();
        let count = from
            .read(free)
            .map_err(|source| Error::reading(&self.path, source))?;
        self.pending.truncate(filled + count);
        if let Some(feed) = &mut self.feed {
            let fresh = self.pending.get(filled..).unwrap_or_default();
            feed.add(from.offset - fresh.len() as u64, fresh);
        }
        if count == 0 {
            self.ended = true;
            self.end()
        } else {
            self.scan()
        }
    }

    fn scan(&mut self) -> Result<()> {
        let pending = std::mem::take(&mut self.pending);
        let from = self.scanned;
        let fresh = pending.get(from..).unwrap_or_default();
        let mut told = 0;
        let mut marks = Marks::new(self.delimiter).places(fresh);
        while let Some(mark) = self.pass_plain_cells(&mut marks, (fresh, from), &mut told) {
            let place = from + mark;
            let byte = fresh.get(mark).copied().unwrap_or_default();
            if mark > told {
                self.text(from + told)?;
                self.after_cr = false;
            }
            if byte == self.delimiter {
                self.delimiter(place)?;
            } else if byte == b'"' {
                self.quote(place, &pending)?;
            } else {
                self.line_end(byte, place)?;
            }
            self.after_cr = byte == b'\r';
            told = mark + 1;
        }
        if told < fresh.len() {
            self.text(from + told)?;
            self.after_cr = false;
        }
        self.scanned = pending.len();
        self.pending = pending;
        self.check_cell(self.scanned)?;
        self.check_record(self.scanned)
    }
}
