//! The strict scan: where each record begins, and where its cells lie.
//!
//! A forgiving parser always finds *a* reading; a stray quote makes it swallow half a file without a
//! word. So every byte goes through this scan. It refuses what has no single reading, checks the
//! limits before memory is spent, and counts physical lines whatever their ends. What it has seen is
//! all there is to know of a table, so it also says where every cell lies, and nothing is parsed a
//! second time. That its cells are those of the csv crate is a law among the tests.

use super::marks::{Marks, Places};
use crate::error::{Error, Place, Result};
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

/// The largest cell, in bytes.
pub(super) const CELL_LIMIT: usize = 1 << 20;
/// The largest record, in bytes.
pub(super) const RECORD_LIMIT: usize = 16 << 20;
/// The most columns of a record.
pub(super) const COLUMN_LIMIT: usize = 4_096;

/// Where a cell lies in its chunk, without the quotation marks round it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) from: u32,
    pub(super) to: u32,
    /// Whether quotation marks stand round it.
    pub(super) quoted: bool,
    /// Whether quotation marks in it are doubled, so that it does not stand there as it is meant.
    pub(super) doubled: bool,
}

impl Span {
    /// A cell that stands beside the text of its row.
    pub(super) fn beside(from: usize, to: usize) -> Self {
        Self {
            from: as_place(from),
            to: as_place(to),
            quoted: false,
            doubled: true,
        }
    }

    /// Where the cell begins, with its quotation mark.
    pub(super) const fn begin(self) -> usize {
        self.from as usize - self.quoted as usize
    }

    /// Where the cell ends, with its quotation mark.
    pub(super) const fn end(self) -> usize {
        self.to as usize + self.quoted as usize
    }
}

/// Where a record begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    /// Its byte offset in the text.
    pub(super) offset: u64,
    /// Its physical line.
    pub(super) line: u64,
}

/// Whole records.
#[derive(Debug, Default)]
pub(super) struct Chunk {
    pub(super) bytes: Vec<u8>,
    /// The records, each with the number of its first cell.
    pub(super) marks: Vec<(Mark, u32)>,
    pub(super) cells: Vec<Span>,
    pub(super) delimiter: u8,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    RecordStart,
    CellStart,
    Bare,
    Quoted,
    QuoteInQuoted,
}

/// Reads text from a place of its own, whoever else reads the same file.
#[derive(Debug)]
pub(super) struct Positioned {
    pub(super) file: File,
    pub(super) offset: u64,
}

impl Positioned {
    /// The beginning of a file that others may read, too.
    pub(super) fn start(path: &Path, file: &File) -> Result<Self> {
        let file = file.try_clone();
        let file = file.map_err(|source| Error::reading(path, source))?;
        Ok(Self { file, offset: 0 })
    }

    /// Reads what comes next; an interrupted call is made again.
    pub(super) fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            match read_at(&self.file, buffer, self.offset) {
                Err(refused) if refused.kind() == io::ErrorKind::Interrupted => {}
                Ok(count) => {
                    self.offset += count as u64;
                    return Ok(count);
                }
                refused => return refused,
            }
        }
    }
}

#[cfg(unix)]
fn read_at(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, buffer, offset)
}

#[cfg(windows)]
fn read_at(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, buffer, offset)
}

/// The scan, from a record start to the end of the text.
#[derive(Debug)]
pub(super) struct Scanner {
    path: PathBuf,
    from: Positioned,
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
    marks: Vec<(Mark, u32)>,
    cells: Vec<Span>,
    /// The number of the first cell of the present record.
    first_cell: usize,
    doubled: bool,
    state: State,
    after_cr: bool,
    line: u64,
    record: Mark,
    column: usize,
    cell_from: usize,
    quote_line: u64,
    ended: bool,
}

impl Scanner {
    /// A scan from the record that begins at `start`; `step` is how much is read at once.
    pub(super) fn new(path: &Path, file: File, delimiter: u8, start: Mark, step: usize) -> Self {
        Self {
            path: path.to_owned(),
            from: Positioned {
                file,
                offset: start.offset,
            },
            delimiter,
            step,
            pending: Vec::new(),
            base: start.offset,
            scanned: 0,
            whole: 0,
            marks: Vec::new(),
            cells: Vec::new(),
            first_cell: 0,
            doubled: false,
            state: State::RecordStart,
            after_cr: false,
            line: start.line,
            record: start,
            column: 1,
            cell_from: 0,
            quote_line: start.line,
            ended: false,
        }
    }

    /// Fills `chunk` with the next whole records; false at the end of the text.
    pub(super) fn next_chunk(&mut self, chunk: &mut Chunk) -> Result<bool> {
        while !self.ended && self.marks.is_empty() {
            self.read_more()?;
        }
        if self.marks.is_empty() {
            return Ok(false);
        }
        // What is handed out is taken as it is; only the unfinished record is copied.
        let mut rest = Vec::with_capacity(self.pending.len() - self.whole + self.step);
        rest.extend_from_slice(self.pending.get(self.whole..).unwrap_or_default());
        self.pending.truncate(self.whole);
        chunk.bytes = std::mem::replace(&mut self.pending, rest);
        chunk.marks = std::mem::take(&mut self.marks);
        chunk.delimiter = self.delimiter;
        // The next chunk has about as many cells.
        let mut next = Vec::with_capacity(self.cells.len() + self.cells.len() / 8);
        next.extend_from_slice(self.cells.get(self.first_cell..).unwrap_or_default());
        self.cells.truncate(self.first_cell);
        chunk.cells = std::mem::replace(&mut self.cells, next);
        self.first_cell = 0;
        self.go_on_from_the_rest();
        Ok(true)
    }

    /// Counts all places from the first byte that was not handed out.
    fn go_on_from_the_rest(&mut self) {
        let gone = as_place(self.whole);
        for cell in &mut self.cells {
            cell.from = cell.from.saturating_sub(gone);
            cell.to = cell.to.saturating_sub(gone);
        }
        self.base += self.whole as u64;
        self.scanned -= self.whole;
        self.cell_from = self.cell_from.saturating_sub(self.whole);
        self.whole = 0;
    }

    fn read_more(&mut self) -> Result<()> {
        let filled = self.pending.len();
        self.pending.resize(filled + self.step, 0);
        let free = self.pending.get_mut(filled..).unwrap_or_default();
        let count = self
            .from
            .read(free)
            .map_err(|source| Error::reading(&self.path, source))?;
        self.pending.truncate(filled + count);
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
                self.quote(place)?;
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

    /// Goes past cells as nearly all are: within all limits, and if in quotation marks then without line
    /// breaks and further ones. Gives the next mark that ends none of these. `told` is how far the fresh
    /// bytes, which begin at `from`, are dealt with.
    fn pass_plain_cells(
        &mut self,
        marks: &mut Places<'_>,
        (fresh, from): (&[u8], usize),
        told: &mut usize,
    ) -> Option<usize> {
        let begins_bare = |byte: &u8| *byte != self.delimiter && !b"\"\r\n".contains(byte);
        if self.state == State::RecordStart && fresh.get(*told).is_some_and(begins_bare) {
            self.begin_record(from + *told);
            self.state = State::Bare;
            self.after_cr = false;
        }
        if !matches!(self.state, State::CellStart | State::Bare) {
            return marks.next();
        }
        // Kept at hand while the loop runs.
        let (mut cell_from, mut column) = (self.cell_from, self.column);
        let mut closed = None;
        let next = loop {
            let Some(mark) = marks.next() else { break None };
            let byte = fresh.get(mark);
            if closed.is_none() && byte == Some(&b'"') && from + mark == cell_from {
                closed = self.closing(marks, fresh);
                if closed.is_some() {
                    continue;
                }
            }
            let is_end = byte == Some(&self.delimiter)
                && closed.is_none_or(|closed| closed + 1 == mark)
                && from + mark - cell_from <= CELL_LIMIT
                && column < COLUMN_LIMIT;
            if !is_end {
                break Some(mark);
            }
            let quote = usize::from(closed.is_some());
            self.cells.push(Span {
                from: as_place(cell_from + quote),
                to: as_place(from + mark - quote),
                quoted: closed.is_some(),
                doubled: false,
            });
            column += 1;
            cell_from = from + mark + 1;
            closed = None;
        };
        if column > self.column {
            *told = cell_from - from;
            self.state = State::CellStart;
            self.after_cr = false;
            (self.cell_from, self.column) = (cell_from, column);
        }
        if let Some(closed) = closed {
            // What follows is no delimiter, or ends a cell that is too long.
            *told = closed + 1;
            self.state = State::QuoteInQuoted;
            self.quote_line = self.line;
            self.after_cr = false;
        }
        next
    }

    /// The next quotation mark, if no line ends before it; else the marks stay where they are.
    fn closing(&self, marks: &mut Places<'_>, fresh: &[u8]) -> Option<usize> {
        let mut ahead = marks.clone();
        let closing = ahead.find(|mark| fresh.get(*mark) != Some(&self.delimiter))?;
        (fresh.get(closing) == Some(&b'"')).then(|| {
            *marks = ahead;
            closing
        })
    }

    fn begin_record(&mut self, place: usize) {
        self.record = Mark {
            offset: self.base + place as u64,
            line: self.line,
        };
        self.column = 1;
        self.cell_from = place;
        self.state = State::CellStart;
    }

    fn end_cell(&mut self, place: usize) {
        // A cell that is quoted ends with a mark of its own.
        let mark = usize::from(self.state == State::QuoteInQuoted);
        self.cells.push(Span {
            from: as_place(self.cell_from + mark),
            to: as_place(place - mark),
            quoted: mark > 0,
            doubled: self.doubled,
        });
        self.doubled = false;
    }

    fn end_record(&mut self, place: usize) {
        self.end_cell(place);
        self.marks.push((self.record, as_place(self.first_cell)));
        self.first_cell = self.cells.len();
    }

    fn quote(&mut self, place: usize) -> Result<()> {
        if self.state == State::RecordStart {
            self.begin_record(place);
        }
        self.state = match self.state {
            State::CellStart => {
                self.quote_line = self.line;
                State::Quoted
            }
            State::Quoted => State::QuoteInQuoted,
            State::QuoteInQuoted => {
                self.doubled = true;
                State::Quoted
            }
            State::RecordStart | State::Bare => {
                return Err(self.refuse(
                    self.line,
                    "a quotation mark stands inside a cell that does not begin with one",
                    "put the whole cell in quotation marks and double those inside, or take it out",
                ));
            }
        };
        Ok(())
    }

    fn text(&mut self, place: usize) -> Result<()> {
        match self.state {
            State::RecordStart => {
                self.begin_record(place);
                self.state = State::Bare;
            }
            State::CellStart => self.state = State::Bare,
            State::QuoteInQuoted => {
                return Err(self.refuse(
                    self.quote_line,
                    "text follows the closing quotation mark of a cell",
                    "double the quotation marks inside the cell, or take them out",
                ));
            }
            State::Bare | State::Quoted => {}
        }
        Ok(())
    }

    fn delimiter(&mut self, place: usize) -> Result<()> {
        if self.state == State::Quoted {
            return Ok(());
        }
        if self.state == State::RecordStart {
            self.begin_record(place);
        }
        self.check_cell(place)?;
        self.end_cell(place);
        self.column += 1;
        self.cell_from = place + 1;
        self.state = State::CellStart;
        if self.column > COLUMN_LIMIT {
            return Err(self.refuse(
                self.record.line,
                &format!("the row has more than {COLUMN_LIMIT} columns"),
                "export only the columns that are needed",
            ));
        }
        Ok(())
    }

    fn line_end(&mut self, byte: u8, place: usize) -> Result<()> {
        let second_half = byte == b'\n' && self.after_cr;
        if self.state == State::Quoted {
            self.line += u64::from(!second_half);
            return Ok(());
        }
        if self.state == State::RecordStart {
            self.line += u64::from(!second_half);
            if self.marks.is_empty() || second_half {
                self.whole = place + 1;
            }
            return Ok(());
        }
        self.check_cell(place)?;
        self.check_record(place)?;
        self.end_record(place);
        self.whole = place + 1;
        self.line += 1;
        self.state = State::RecordStart;
        Ok(())
    }

    fn end(&mut self) -> Result<()> {
        match self.state {
            State::RecordStart => {}
            State::Quoted => {
                let swallowed = self.line.saturating_sub(self.quote_line);
                let lines = if swallowed == 1 { "line" } else { "lines" };
                return Err(self.refuse(
                    self.quote_line,
                    &format!(
                        "a quotation mark is opened and never closed (it swallows {swallowed} more \
                         {lines})"
                    ),
                    "close it or take it out in a text editor, then run again",
                ));
            }
            State::CellStart | State::Bare | State::QuoteInQuoted => {
                self.check_cell(self.scanned)?;
                self.check_record(self.scanned)?;
                self.end_record(self.scanned);
            }
        }
        self.whole = self.pending.len();
        Ok(())
    }

    fn check_cell(&self, place: usize) -> Result<()> {
        if self.state != State::RecordStart && place.saturating_sub(self.cell_from) > CELL_LIMIT {
            return Err(self.refuse(
                if self.state == State::Quoted {
                    self.quote_line
                } else {
                    self.line
                },
                "the cell is larger than 1 MiB",
                "look for a quotation mark that is not closed, or shorten the cell",
            ));
        }
        Ok(())
    }

    fn check_record(&self, place: usize) -> Result<()> {
        let end = self.base + place as u64;
        let begun = self.state != State::RecordStart;
        if begun && end.saturating_sub(self.record.offset) > RECORD_LIMIT as u64 {
            return Err(self.refuse(
                self.record.line,
                "the row is larger than 16 MiB",
                "look for a quotation mark that is not closed, or split the row",
            ));
        }
        Ok(())
    }

    fn refuse(&self, line: u64, what: &str, remedy: &str) -> Error {
        let place = Place::line(&self.path, line).in_column(self.column, "");
        Error::input(place, what, remedy)
    }
}

/// A place in a chunk. A chunk is never larger than a record may be and one step, so that it fits.
fn as_place(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}
