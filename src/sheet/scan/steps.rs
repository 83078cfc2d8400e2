//! One step of the scan at a time: what a mark, or the text before it, does to the present record.

use super::limits::COLUMN_LIMIT;
use super::{Scanner, State};
use crate::error::{Error, Result};
use crate::sheet::pieces::{Begin, Mark};

impl Scanner {
    pub(super) fn begin_record(&mut self, place: usize) {
        self.record = Mark {
            offset: self.base + place as u64,
            line: self.line,
        };
        self.cell = Begin::at(place);
        self.state = State::CellStart;
    }

    /// The number of the present cell in its record, from 1.
    pub(super) const fn column(&self) -> usize {
        self.cells.len() - self.first + 1
    }

    /// Ends the present cell at a delimiter, and begins the next.
    pub(super) fn end_cell(&mut self, place: usize) {
        self.cells.push(self.cell.cell(place));
        self.cell = Begin::at(place + 1);
    }

    /// Ends the present record, whose last cell ends at `place`.
    pub(super) fn end_record(&mut self, place: usize) {
        self.cells.push(self.cell.cell(place));
        self.marks.push((self.record, self.first));
        self.first = self.cells.len();
    }

    pub(super) fn quote(&mut self, place: usize, pending: &[u8]) -> Result<()> {
        if self.state == State::RecordStart {
            self.begin_record(place);
        }
        self.state = match self.state {
            State::CellStart => {
                self.quote_line = self.line;
                self.cell.quote();
                State::Quoted
            }
            State::Quoted => State::QuoteInQuoted,
            State::QuoteInQuoted => {
                self.cell.double();
                State::Quoted
            }
            State::Bare if pending.get(self.cell.place()..place) == Some(b"=") => {
                self.cell.rewrite();
                State::Formula
            }
            State::Formula if keeps_digits(pending.get(self.cell.place()..place)) => {
                State::FormulaEnd
            }
            State::RecordStart | State::Bare | State::Formula | State::FormulaEnd => {
                return Err(self.stray());
            }
        };
        Ok(())
    }

    /// The refusal of a quotation mark inside a cell.
    fn stray(&self) -> Error {
        self.refuse(
            self.line,
            "a quotation mark stands inside a cell that does not begin with one",
            "put the whole cell in quotation marks and double those inside, or take it out",
        )
    }

    pub(super) fn text(&mut self, place: usize) -> Result<()> {
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
            State::FormulaEnd => return Err(self.stray()),
            State::Bare | State::Quoted | State::Formula => {}
        }
        Ok(())
    }

    pub(super) fn delimiter(&mut self, place: usize) -> Result<()> {
        if self.state == State::Quoted {
            self.cell.need();
            return Ok(());
        }
        if self.state == State::Formula {
            return Err(self.stray());
        }
        if self.state == State::RecordStart {
            self.begin_record(place);
        }
        self.check_cell(place)?;
        self.end_cell(place);
        self.state = State::CellStart;
        if self.column() > COLUMN_LIMIT {
            return Err(self.refuse(
                self.record.line,
                &format!("the row has more than {COLUMN_LIMIT} columns"),
                "export only the columns that are needed",
            ));
        }
        Ok(())
    }

    pub(super) fn line_end(&mut self, byte: u8, place: usize) -> Result<()> {
        let second_half = byte == b'\n' && self.after_cr;
        if self.state == State::Quoted {
            self.cell.need();
            self.line += u64::from(!second_half);
            return Ok(());
        }
        if self.state == State::Formula {
            return Err(self.stray());
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

    pub(super) fn end(&mut self) -> Result<()> {
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
            State::Formula => return Err(self.stray()),
            State::CellStart | State::Bare | State::QuoteInQuoted | State::FormulaEnd => {
                self.check_cell(self.scanned)?;
                self.check_record(self.scanned)?;
                self.end_record(self.scanned);
            }
        }
        self.whole = self.pending.len();
        Ok(())
    }
}

/// Whether a formula up to its end, `="4745711`, is there so that a spreadsheet leaves digits as they are. Others
/// have no such reason, and would be taken for text.
fn keeps_digits(formula: Option<&[u8]>) -> bool {
    let kept = formula.and_then(|formula| formula.strip_prefix(b"=\""));
    kept.is_some_and(|kept| {
        let is_sign = |byte: &u8| matches!(byte, b'.' | b'-' | b'/');
        kept.iter().any(u8::is_ascii_digit)
            && kept
                .iter()
                .all(|byte| byte.is_ascii_digit() || is_sign(byte))
    })
}
