//! The fast way past plain cells and the ends of their rows, as nearly all are.

use super::limits::COLUMN_LIMIT;
use super::{Scanner, State};
use crate::sheet::marks::Places;
use crate::sheet::pieces::Begin;

/// The bytes that the fast way goes over.
struct Way<'f> {
    fresh: &'f [u8],
    /// Where they begin among all that are pending.
    from: usize,
    /// Whether the present place is inside quotation marks. Outside of them, what follows a closing one is
    /// known to end the cell or to double it.
    is_quoted: bool,
}

/// What a mark did.
enum Passed {
    /// What nearly all do.
    Plainly,
    /// It ended a row, and where the next could begin, there, is a blank line, or nothing yet.
    LastRow(usize),
    /// It has to be looked at more closely.
    Not,
}

impl Scanner {
    /// Goes past cells and rows that are within all limits and have no fault. Gives the next mark that has to
    /// be looked at more closely. `told` is how far the fresh bytes, which begin at `from`, are dealt with.
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
        let is_open = matches!(self.state, State::CellStart | State::Bare | State::Quoted);
        if !is_open || !self.is_within_limits(from + fresh.len()) {
            return marks.next();
        }
        let mut way = Way {
            fresh,
            from,
            is_quoted: self.state == State::Quoted,
        };
        let next = loop {
            let Some(mark) = marks.next() else {
                break None;
            };
            match self.pass(&mut way, mark) {
                Passed::Plainly => {}
                Passed::LastRow(end) => {
                    *told = end;
                    self.state = State::RecordStart;
                    self.after_cr = false;
                    return marks.find(|mark| *mark >= end);
                }
                Passed::Not => break Some(mark),
            }
        };
        *told = next.unwrap_or(fresh.len());
        self.leave(&way, *told);
        next
    }

    /// Takes the state that the slow way would have come to before this place among the fresh bytes.
    fn leave(&mut self, way: &Way<'_>, place: usize) {
        self.state = if way.is_quoted {
            State::Quoted
        } else if way.from + place > self.cell.place() {
            State::Bare
        } else {
            State::CellStart
        };
        if let Some(before) = place.checked_sub(1) {
            self.after_cr = way.is_quoted && way.fresh.get(before) == Some(&b'\r');
        }
    }

    /// Goes past one mark.
    fn pass(&mut self, way: &mut Way<'_>, mark: usize) -> Passed {
        let byte = way.fresh.get(mark).copied().unwrap_or_default();
        if byte != self.delimiter {
            return if byte == b'"' {
                self.pass_quote(way, mark)
            } else if way.is_quoted {
                self.pass_quoted_line_end(way, (mark, byte))
            } else {
                self.pass_line_end(way, (mark, byte))
            };
        }
        if way.is_quoted {
            self.cell.need();
        } else if self.column() < COLUMN_LIMIT {
            self.end_cell(way.from + mark);
        } else {
            return Passed::Not;
        }
        Passed::Plainly
    }

    fn pass_quote(&mut self, way: &mut Way<'_>, mark: usize) -> Passed {
        if way.is_quoted {
            let after = way.fresh.get(mark + 1);
            let is_plain = after.is_some_and(|after| {
                *after == self.delimiter || matches!(after, b'"' | b'\r' | b'\n')
            });
            if !is_plain {
                return Passed::Not;
            }
            way.is_quoted = false;
            return Passed::Plainly;
        }
        if self.cell == Begin::at(way.from + mark) {
            self.cell.quote();
            self.quote_line = self.line;
        } else if self.cell.is_quoted() {
            self.cell.double();
        } else {
            return Passed::Not;
        }
        way.is_quoted = true;
        Passed::Plainly
    }

    /// Goes past a line break in a cell.
    fn pass_quoted_line_end(&mut self, way: &Way<'_>, (mark, byte): (usize, u8)) -> Passed {
        // What came before the first of the fresh bytes is not at hand.
        let Some(before) = mark.checked_sub(1) else {
            return Passed::Not;
        };
        self.cell.need();
        let is_second_half = byte == b'\n' && way.fresh.get(before) == Some(&b'\r');
        self.line += u64::from(!is_second_half);
        Passed::Plainly
    }

    /// Ends a record, and begins the next if one begins behind it.
    fn pass_line_end(&mut self, way: &Way<'_>, (mark, byte): (usize, u8)) -> Passed {
        let place = way.from + mark;
        if place < self.whole {
            // The line feed that belongs to the carriage return before it.
            return Passed::Plainly;
        }
        let Some(after) = way.fresh.get(mark + 1) else {
            return Passed::Not;
        };
        let end = mark + 1 + usize::from((byte, *after) == (b'\r', b'\n'));
        self.end_record(place);
        self.whole = way.from + end;
        self.line += 1;
        if begins_record(way.fresh, end) {
            self.begin_record(self.whole);
            Passed::Plainly
        } else {
            Passed::LastRow(end)
        }
    }
}

/// Whether a record begins here: there is something, and no blank line.
fn begins_record(fresh: &[u8], place: usize) -> bool {
    fresh
        .get(place)
        .is_some_and(|byte| !matches!(byte, b'\r' | b'\n'))
}
