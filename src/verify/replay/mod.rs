//! The run once more, from the inputs and the recorded changes, compared with what was written.

mod aside;
mod attention;
mod basis;
mod changes;
mod label;
mod origin;
mod upload;

use super::Findings;
use super::files::Files;
use super::inputs::Said;
use super::written::{Rows, Written};
use crate::error::Result;
use crate::run::receipt::Receipt;
use crate::sheet::{Reader, Row};
use crate::values::date::Date;
pub(super) use basis::{Basis, Counted};
use changes::{Changes, Recorded};

/// Compares everything that was written with everything that was read.
pub(super) fn replay(
    receipt: &Receipt,
    files: &Files,
    today: Date,
    findings: &mut Findings,
) -> Result<()> {
    let Some(basis) = Basis::of(receipt, files, today)? else {
        findings.add("the receipt's lists of lines cannot be read".to_owned());
        return Ok(());
    };
    let upload = files.upload.as_ref().map(Written::rows).transpose()?;
    let changes = files.changes.as_ref().map(Written::rows).transpose()?;
    let attention = files.attention.as_ref().map(Written::rows).transpose()?;
    let rows = [upload, changes, attention];
    let mut replay = Replay::of(&basis, rows, Room::default());
    for (number, came) in basis.inputs.iter().enumerate() {
        let mut reader = Reader::new(came.input, &came.dialect)?;
        let mut row = Row::default();
        while reader.next(&mut row)? {
            replay.next(number, &row, findings)?;
        }
    }
    let (counted, _) = replay.end(findings)?;
    basis.compare(&counted, findings);
    Ok(())
}

/// Rows as they came, gone through beside the rows of the outputs.
pub(super) struct Replay<'b> {
    basis: &'b Basis<'b>,
    upload: Option<Rows<'b>>,
    changes: Changes<'b>,
    attention: Option<Rows<'b>>,
    counted: Counted,
    /// The row of an output that is looked at, kept for its room.
    written: Row,
}

/// What is kept from some rows for others that are gone through later.
#[derive(Default)]
pub(super) struct Room {
    written: Row,
    taken: Vec<Recorded>,
}

impl<'b> Replay<'b> {
    /// Begins with rows of the file to upload, of the changes file and of the attention file, as far as they are
    /// there.
    pub(super) fn of(basis: &'b Basis<'b>, rows: [Option<Rows<'b>>; 3], room: Room) -> Self {
        let [upload, changes, attention] = rows;
        Self {
            basis,
            upload,
            changes: Changes {
                rows: changes,
                taken: room.taken,
            },
            attention,
            counted: Counted::of(basis),
            written: room.written,
        }
    }

    /// Goes through the next row of an input.
    pub(super) fn next(&mut self, number: usize, row: &Row, findings: &mut Findings) -> Result<()> {
        if row.is_blank() {
            return Ok(());
        }
        self.counted.rows += 1;
        self.row(number, row, findings)
    }

    fn row(&mut self, number: usize, row: &Row, findings: &mut Findings) -> Result<()> {
        match self.basis.fates.said(number, row.line()) {
            Said::SetAside(cause, of) => {
                if !self.basis.is_aside(number, row, cause, of)? {
                    findings.add(format!(
                        "{}: the row is in no file, and that it is {} does not hold",
                        self.basis.place(number, row.line()),
                        cause.name()
                    ));
                }
                Ok(())
            }
            Said::Attention => self.attention_row(number, row, findings),
            Said::Upload => self.upload_row(number, row, findings),
        }
    }

    /// What is left over when all rows of the inputs were gone through; gives what was counted.
    pub(super) fn end(mut self, findings: &mut Findings) -> Result<(Counted, Room)> {
        let files = self.basis.files;
        let names = [&files.upload, &files.attention, &files.changes]
            .map(|written| written.as_ref().map_or("", |written| &written.name));
        let rows = [
            &mut self.upload,
            &mut self.attention,
            &mut self.changes.rows,
        ];
        for (rows, name) in rows.into_iter().zip(names) {
            if let Some(rows) = rows
                && let Some(row) = rows.peek()?
            {
                findings.add(format!(
                    "{name}, line {}: no row of the inputs leads here",
                    row.line()
                ));
            }
        }
        let room = Room {
            written: self.written,
            taken: self.changes.taken,
        };
        Ok((self.counted, room))
    }
}
