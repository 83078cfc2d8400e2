//! The run once more, from the inputs and the recorded changes, compared with what was written.

mod aside;
mod attention;
mod upload;

use super::Findings;
use super::files::{Came, Files};
use super::inputs::{Fates, Index, Said};
use super::written::{Rows, Written};
use crate::error::Result;
use crate::export::says_nothing;
use crate::run::receipt::{ColumnFacts, NotationFacts, Receipt};
use crate::sheet::{Reader, Row, unguard};
use crate::values::date::{Date, Format, Order};
use std::borrow::Cow;

/// Compares everything that was written with everything that was read.
pub(super) fn replay(
    receipt: &Receipt,
    files: &Files,
    today: Date,
    findings: &mut Findings,
) -> Result<()> {
    let Some(fates) = Fates::of(receipt) else {
        findings.add("the receipt's lists of lines cannot be read".to_owned());
        return Ok(());
    };
    let inputs = files.inputs.iter().zip(&receipt.inputs);
    let inputs: Vec<Came<'_>> = inputs
        .map(|(input, facts)| Came::open(input, facts))
        .collect::<Result<_>>()?;
    let index = fates.index(&inputs)?;
    let readers: Vec<Reader<'_>> = inputs
        .iter()
        .map(|came| Reader::new(came.input, &came.dialect))
        .collect::<Result<_>>()?;
    let mut replay = Replay {
        upload: files.upload.as_ref().map(Written::rows).transpose()?,
        attention: files.attention.as_ref().map(Written::rows).transpose()?,
        changes: files.changes.as_ref().map(Written::rows).transpose()?,
        notations: receipt.notations.iter().map(Notation::of).collect(),
        rows: 0,
        written: Row::default(),
        receipt,
        files,
        inputs,
        today,
        fates,
        index,
    };
    for (number, mut reader) in readers.into_iter().enumerate() {
        let mut row = Row::default();
        while reader.next(&mut row)? {
            if !row.is_blank() {
                replay.rows += 1;
                replay.row(number, &row, findings)?;
            }
        }
    }
    replay.end(findings)
}

/// A notation into which a whole column was put.
struct Notation<'r> {
    facts: &'r NotationFacts,
    /// The order of its dates and how they are written, if the receipt says what can be read.
    meaning: Option<(Order, Format)>,
    /// How many cells follow from it.
    cells: u64,
}

impl<'r> Notation<'r> {
    fn of(facts: &'r NotationFacts) -> Self {
        let format = Format::new(&facts.to).ok();
        Self {
            facts,
            meaning: Order::from_name(&facts.from).zip(format),
            cells: 0,
        }
    }
}

struct Replay<'r> {
    receipt: &'r Receipt,
    files: &'r Files,
    inputs: Vec<Came<'r>>,
    today: Date,
    fates: Fates,
    index: Index,
    upload: Option<Rows<'r>>,
    attention: Option<Rows<'r>>,
    changes: Option<Rows<'r>>,
    notations: Vec<Notation<'r>>,
    rows: u64,
    /// The row of an output that is looked at, kept for its room.
    written: Row,
}

impl Replay<'_> {
    fn row(&mut self, number: usize, row: &Row, findings: &mut Findings) -> Result<()> {
        match self.fates.said(number, row.line()) {
            Said::SetAside(cause, of) => {
                if !self.is_aside(number, row, cause, of)? {
                    findings.add(format!(
                        "{}: the row is in no file, and that it is {} does not hold",
                        self.place(number, row.line()),
                        cause.name()
                    ));
                }
                Ok(())
            }
            Said::Attention => self.attention_row(number, row, findings),
            Said::Upload => self.upload_row(number, row, findings),
        }
    }

    fn place(&self, number: usize, line: u64) -> String {
        let path = self
            .receipt
            .inputs
            .get(number)
            .map_or("", |facts| &facts.path);
        format!("{path}, line {line}")
    }

    /// The row and those that were made into one with it.
    fn members<'r>(&self, number: usize, row: &'r Row) -> Result<Vec<(usize, Cow<'r, Row>)>> {
        let mut members = vec![(number, Cow::Borrowed(row))];
        for place in self.fates.others(number, row.line()) {
            if let Some(other) = self.index.read(&self.inputs, *place)? {
                members.push((place.0, Cow::Owned(other)));
            }
        }
        Ok(members)
    }

    /// The cell that a column starts from: of its rows the first that is a value.
    fn origin<'c>(&self, column: &'c ColumnFacts, members: &'c [(usize, Cow<'_, Row>)]) -> &'c str {
        let value = |(number, row): &'c (usize, Cow<'_, Row>)| {
            let from = column.from.iter().find(|(input, _)| input == number);
            match from {
                Some((_, place)) => Some(self.meant(*number, row.get(*place)?)),
                None => column.constant.as_deref(),
            }
        };
        if let [only] = members {
            return value(only).unwrap_or_default();
        }
        let values: Vec<&str> = members.iter().filter_map(value).collect();
        let filled = values.iter().find(|value| !says_nothing(value));
        filled.or(values.first()).copied().unwrap_or_default()
    }

    fn meant<'c>(&self, number: usize, cell: &'c str) -> &'c str {
        let kind = self
            .receipt
            .inputs
            .get(number)
            .map_or("", |facts| &facts.kind);
        if kind == "attention-file" {
            unguard(cell)
        } else {
            cell
        }
    }

    /// What is left over when all inputs are read.
    fn end(mut self, findings: &mut Findings) -> Result<()> {
        let names = [
            &self.files.upload,
            &self.files.attention,
            &self.files.changes,
        ]
        .map(|written| written.as_ref().map_or("", |written| &written.name));
        let rows = [&mut self.upload, &mut self.attention, &mut self.changes];
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
        if self.rows != self.receipt.rows.came_in {
            findings.add(format!(
                "the inputs have {} rows and the receipt says {}",
                self.rows, self.receipt.rows.came_in
            ));
        }
        // A cell with one reading follows from several orders, so the orders of a column count together.
        let notations = &self.notations;
        for (place, Notation { facts, .. }) in notations.iter().enumerate() {
            let is_same = |other: &&Notation<'_>| other.facts.column == facts.column;
            let is_first = !notations.iter().take(place).any(|other| is_same(&other));
            if !is_first || self.upload.is_none() {
                continue;
            }
            let of_column = notations.iter().filter(is_same);
            let (said, seen) = of_column.fold((0, 0), |(said, seen), other| {
                (said + other.facts.cells, seen + other.cells)
            });
            if said != seen {
                findings.add(format!(
                    "{}: {seen} cells were put into another notation and the receipt says {said}",
                    facts.column
                ));
            }
        }
        Ok(())
    }
}
