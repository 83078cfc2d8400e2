//! The recorded changes, taken for one row after the other.

use super::label::Label;
use crate::error::Result;
use crate::sheet::{Row, unguard};
use crate::verify::Findings;
use crate::verify::written::Rows;

/// A recorded change, as its line has it.
#[derive(Default)]
pub(super) struct Recorded(Row);

impl Recorded {
    pub(super) const fn line(&self) -> u64 {
        self.0.line()
    }

    pub(super) fn publisher(&self) -> &str {
        self.cell(1)
    }

    pub(super) fn column(&self) -> &str {
        self.cell(2)
    }

    pub(super) fn before(&self) -> &str {
        self.cell(3)
    }

    pub(super) fn after(&self) -> &str {
        self.cell(4)
    }

    fn cell(&self, at: usize) -> &str {
        cell(&self.0, at)
    }

    /// Compares the change with the cell that the input has; `name` is that of the changes file.
    pub(super) fn check(&self, origin: &str, findings: &mut Findings, name: &str) {
        let (line, before) = (self.line(), self.before());
        if before != origin {
            findings.add(format!(
                "{name}, line {line}, column 4 (Before): is \"{before}\" and the input has \"{origin}\""
            ));
        }
        if before == self.after() {
            findings.add(format!("{name}, line {line}: nothing is changed"));
        }
    }
}

/// The changes file while it is gone through.
pub(super) struct Changes<'b> {
    pub(super) rows: Option<Rows<'b>>,
    /// What was taken last, and what lay there before, kept for its room.
    pub(super) taken: Vec<Recorded>,
}

impl Changes<'_> {
    /// The changes that are recorded for the row of this label; they stand in the order of the rows.
    pub(super) fn take(&mut self, label: &Label<'_>) -> Result<&[Recorded]> {
        let Some(rows) = &mut self.rows else {
            return Ok(&[]);
        };
        let mut count = 0;
        while rows.peek()?.is_some_and(|row| label.is(cell(row, 0))) {
            if count == self.taken.len() {
                self.taken.push(Recorded::default());
            }
            if let Some(Recorded(row)) = self.taken.get_mut(count) {
                rows.take(row)?;
            }
            count += 1;
        }
        Ok(self.taken.get(..count).unwrap_or_default())
    }
}

fn cell(row: &Row, at: usize) -> &str {
    unguard(row.get(at).unwrap_or_default())
}
