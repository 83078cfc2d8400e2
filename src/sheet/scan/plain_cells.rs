//! The fast way past plain cells and the ends of their rows, as nearly all are.

use super::limits::{CELL_LIMIT, COLUMN_LIMIT, RECORD_LIMIT};
use super::{Scanner, State};
use crate::sheet::marks::Places;
use crate::sheet::pieces::{Span, as_place};

/// The present cell, kept at hand while the loop runs.
struct Cell {
    from: usize,
    column: usize,
    /// Where its closing quotation mark stands among the fresh bytes.
    closed: Option<usize>,
}

/// What a mark did.
enum Passed {
    /// It ended a cell, or a row behind which another begins, or stands round a cell.
    Plainly,
    /// It ended a row, and where the next could begin is a blank line, or nothing yet.
    LastRow,
    /// It has to be looked at more closely.
    Not,
}

impl Scanner {
    /// Goes past cells and rows as nearly all are: within all limits, and if in quotation marks then
    /// without line breaks and further ones. Gives the next mark that ends none of these. `told` is how far
    /// the fresh bytes, which begin at `from`, are dealt with.
    pub(super) fn pass_plain_cells(
        &mut self,
        marks: &mut Places<'_>,
        (fresh, from): (&[u8], usize),
        told: &mut usize,
    ) -> Option<usize> {
        if self.state == State::RecordStart && begins_record(fresh, *told) {
            self.begin_record(from + *told);
            self.after_cr = false;
        }
        if !matches!(self.state, State::CellStart | State::Bare) {
            return marks.next();
        }
        let began = self.cell_from;
        let mut cell = Cell {
            from: began,
            column: self.column,
            closed: None,
        };
        let next = loop {
            let Some(mark) = marks.next() else { break None };
            match self.pass(&mut cell, marks, (fresh, from), mark) {
                Passed::Plainly => {}
                Passed::LastRow => {
                    *told = cell.from - from;
                    self.state = State::RecordStart;
                    self.after_cr = false;
                    return marks.next();
                }
                Passed::Not => break Some(mark),
            }
        };
        if cell.from > began {
            *told = cell.from - from;
            self.state = State::CellStart;
            self.after_cr = false;
            (self.cell_from, self.column) = (cell.from, cell.column);
        }
        if let Some(closed) = cell.closed {
            // What follows ends no cell, or one that is too long.
            *told = closed + 1;
            self.state = State::QuoteInQuoted;
            self.quote_line = self.line;
            self.after_cr = false;
        }
        next
    }

    /// Goes past one mark, which is the last that came of `marks`.
    fn pass(
        &mut self,
        cell: &mut Cell,
        marks: &mut Places<'_>,
        (fresh, from): (&[u8], usize),
        mark: usize,
    ) -> Passed {
        let byte = fresh.get(mark).copied().unwrap_or_default();
        let place = from + mark;
        if byte == b'"' && cell.closed.is_none() && place == cell.from {
            cell.closed = self.closing(marks, fresh);
            return cell.closed.map_or(Passed::Not, |_| Passed::Plainly);
        }
        let is_plain = cell.closed.is_none_or(|closed| closed + 1 == mark)
            && place - cell.from <= CELL_LIMIT
            && cell.column < COLUMN_LIMIT;
        if !is_plain {
            return Passed::Not;
        }
        if byte == self.delimiter {
            self.cells.push(cell.span(place));
            cell.go_on(place + 1, cell.column + 1);
            return Passed::Plainly;
        }
        let Some(length) = self.line_end_of(byte, fresh, mark, place) else {
            return Passed::Not;
        };
        self.cells.push(cell.span(place));
        if length > 1 {
            marks.next();
        }
        self.end_plain_record(place + length);
        self.begin_record(place + length);
        cell.go_on(place + length, 1);
        if begins_record(fresh, mark + length) {
            Passed::Plainly
        } else {
            Passed::LastRow
        }
    }

    /// How long a line end is that ends a record within its limit; nothing if it is none, or if what follows
    /// was not read yet.
    fn line_end_of(&self, byte: u8, fresh: &[u8], mark: usize, place: usize) -> Option<usize> {
        let length = match (byte, fresh.get(mark + 1)?) {
            (b'\r', b'\n') => 2,
            (b'\r' | b'\n', _) => 1,
            _ => return None,
        };
        let end = self.base + place as u64;
        (end - self.record.offset <= RECORD_LIMIT as u64).then_some(length)
    }

    /// Ends the record of which all cells are told; `whole` is where the next one begins.
    fn end_plain_record(&mut self, whole: usize) {
        self.marks.push((self.record, as_place(self.first_cell)));
        self.first_cell = self.cells.len();
        self.whole = whole;
        self.line += 1;
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
}

impl Cell {
    /// Where the cell lies if it ends at `place`.
    fn span(&self, place: usize) -> Span {
        let quote = usize::from(self.closed.is_some());
        Span {
            from: as_place(self.from + quote),
            to: as_place(place - quote),
            quoted: self.closed.is_some(),
            doubled: false,
        }
    }

    const fn go_on(&mut self, from: usize, column: usize) {
        *self = Self {
            from,
            column,
            closed: None,
        };
    }
}

/// Whether a record begins here: there is something, and no blank line.
fn begins_record(fresh: &[u8], place: usize) -> bool {
    fresh
        .get(place)
        .is_some_and(|byte| !matches!(byte, b'\r' | b'\n'))
}
