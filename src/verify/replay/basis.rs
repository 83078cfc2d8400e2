//! What rows are compared by: what the receipt says of each, and where it came from.

use super::Findings;
use super::label::Label;
use super::origin::{GUARDED, Origin};
use crate::error::Result;
use crate::run::receipt::{NotationFacts, Receipt};
use crate::sheet::{Row, unguard};
use crate::values::date::{Date, Format, Order, iso_in, read_in};
use crate::verify::files::{Came, Files};
use crate::verify::inputs::{Fates, Index};
use std::iter;

/// What rows are compared by.
pub(in crate::verify) struct Basis<'r> {
    pub(super) receipt: &'r Receipt,
    pub(super) files: &'r Files,
    pub(super) inputs: Vec<Came<'r>>,
    today: Date,
    pub(super) fates: Fates,
    pub(super) index: Index,
    notations: Vec<Notation<'r>>,
    /// The columns of the file to upload, and those of the attention file that came with the rows.
    pub(super) columns: [Vec<Origin<'r>>; 2],
}

/// A notation into which a whole column was put.
struct Notation<'r> {
    facts: &'r NotationFacts,
    /// The order of its dates and how they are written, if the receipt says what can be read.
    meaning: Option<(Order, Format)>,
}

/// What was counted of rows.
#[derive(Debug, Default)]
pub(in crate::verify) struct Counted {
    pub(super) rows: u64,
    /// For each notation how many cells follow from it.
    cells: Vec<u64>,
}

impl Counted {
    /// Nothing so far.
    pub(in crate::verify) fn of(basis: &Basis<'_>) -> Self {
        Self {
            rows: 0,
            cells: vec![0; basis.notations.len()],
        }
    }

    /// Adds what was counted of other rows.
    pub(in crate::verify) fn add(&mut self, other: &Self) {
        self.rows += other.rows;
        self.cells
            .resize(self.cells.len().max(other.cells.len()), 0);
        for (own, other) in self.cells.iter_mut().zip(&other.cells) {
            *own += other;
        }
    }
}

impl<'r> Basis<'r> {
    /// Reads what the receipt says of all rows; nothing if its lists of lines are none.
    pub(in crate::verify) fn of(
        receipt: &'r Receipt,
        files: &'r Files,
        today: Date,
    ) -> Result<Option<Self>> {
        let Some(fates) = Fates::of(receipt) else {
            return Ok(None);
        };
        let inputs = files.inputs.iter().zip(&receipt.inputs);
        let inputs: Vec<Came<'_>> = inputs
            .map(|(input, facts)| Came::open(input, facts))
            .collect::<Result<_>>()?;
        let columns = [&receipt.columns, &receipt.attention_columns];
        Ok(Some(Self {
            columns: columns.map(|columns| {
                let columns = columns.iter();
                columns
                    .map(|facts| Origin::of(facts, &receipt.inputs))
                    .collect()
            }),
            index: fates.index(&inputs)?,
            notations: receipt.notations.iter().map(Notation::of).collect(),
            receipt,
            files,
            inputs,
            today,
            fates,
        }))
    }

    /// Compares what was counted of all rows with what the receipt says.
    pub(in crate::verify) fn compare(&self, counted: &Counted, findings: &mut Findings) {
        if counted.rows != self.receipt.rows.came_in {
            findings.add(format!(
                "the inputs have {} rows and the receipt says {}",
                counted.rows, self.receipt.rows.came_in
            ));
        }
        // A cell with one reading follows from several orders, so the orders of a column count together.
        let notations = &self.notations;
        for (place, Notation { facts, .. }) in notations.iter().enumerate() {
            let is_same = |other: &Notation<'_>| other.facts.column == facts.column;
            let is_first = !notations.iter().take(place).any(is_same);
            if !is_first || self.files.upload.is_none() {
                continue;
            }
            let cells = counted.cells.iter().copied().chain(iter::repeat(0));
            let of_column = notations.iter().zip(cells);
            let of_column = of_column.filter(|(other, _)| is_same(other));
            let (said, seen) = of_column.fold((0, 0), |(said, seen), (other, cells)| {
                (said + other.facts.cells, seen + cells)
            });
            if said != seen {
                findings.add(format!(
                    "{}: {seen} cells were put into another notation and the receipt says {said}",
                    facts.column
                ));
            }
        }
    }
}

impl<'r> Notation<'r> {
    fn of(facts: &'r NotationFacts) -> Self {
        let format = Format::new(&facts.to).ok();
        Self {
            facts,
            meaning: Order::from_name(&facts.from).zip(format),
        }
    }
}

impl Basis<'_> {
    /// A line of an input, for messages.
    pub(super) fn place(&self, number: usize, line: u64) -> String {
        let path = self
            .receipt
            .inputs
            .get(number)
            .map_or("", |facts| &facts.path);
        format!("{path}, line {line}")
    }

    /// The other rows that were made into one with this.
    pub(super) fn others(&self, number: usize, line: u64) -> Result<Vec<(usize, Row)>> {
        let places = self.fates.others(number, line);
        if places.is_empty() {
            return Ok(Vec::new());
        }
        let rows = places.iter().map(|place| {
            let row = self.index.read(&self.inputs, *place)?;
            Ok(row.map(|row| (place.0, row)))
        });
        rows.filter_map(Result::transpose).collect()
    }

    /// A cell of an input as it is meant.
    pub(super) fn meant<'c>(&self, number: usize, cell: &'c str) -> &'c str {
        let facts = self.receipt.inputs.get(number);
        if facts.is_some_and(|facts| facts.kind == GUARDED) {
            unguard(cell)
        } else {
            cell
        }
    }

    /// A line of an input as the changes file names it.
    pub(super) const fn label(&self, number: usize, line: u64) -> Label<'_> {
        Label {
            receipt: self.receipt,
            number,
            line,
        }
    }

    /// The path of the changes file, for messages.
    pub(super) fn changes_name(&self) -> &str {
        let changes = self.files.changes.as_ref();
        changes.map_or("", |written| &written.name)
    }

    /// Whether a cell follows from a notation that holds for its column; counts it then.
    pub(super) fn follows(
        &self,
        title: &str,
        (before, after): (&str, &str),
        counted: &mut Counted,
    ) -> bool {
        if before == after {
            return false;
        }
        let of_column = self.notations.iter().zip(&mut counted.cells);
        for (notation, cells) in of_column.filter(|(own, _)| own.facts.column == title) {
            let Some((order, format)) = &notation.meaning else {
                continue;
            };
            let by_digits = format.is_iso().then(|| iso_in(before, *order, self.today));
            let follows = match by_digits.flatten() {
                Some(iso) => iso == after.as_bytes(),
                None => read_in(before, *order, self.today)
                    .is_some_and(|day| format.write(day) == after),
            };
            if follows {
                *cells += 1;
                return true;
            }
        }
        false
    }
}
