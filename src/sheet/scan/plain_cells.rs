//! The fast way past plain cells, as nearly all are.

use super::limits::{CELL_LIMIT, COLUMN_LIMIT};
use super::{Scanner, State};
use crate::sheet::marks::Places;
use crate::sheet::pieces::{Span, as_place};

impl Scanner {
    /// Goes past cells as nearly all are: within all limits, and if in quotation marks then without line
    /// breaks and further ones. Gives the next mark that ends none of these. `told` is how far the fresh
    /// bytes, which begin at `from`, are dealt with.
    pub(super) fn pass_plain_cells(
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
}
