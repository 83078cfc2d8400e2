//! Somebody who looks on while rows are settled.

use super::batch::Batch;
use crate::error::Result;
use crate::sheet::Rows;

/// Sees each row of a run beside what is written of it, on any thread.
pub trait Witness: Sync {
    /// A pass over all rows begins. What was seen before does not count.
    fn begins(&self);

    /// Sees rows that follow each other in the input of this number, from 0, and what is written of them. An
    /// error ends the run.
    fn sees(&self, input: usize, rows: Rows, batch: &Batch) -> Result<()>;
}

/// Tells a witness, if there is one, that a pass begins in which rows are settled.
pub(crate) fn begins(witness: Option<&dyn Witness>) {
    if let Some(witness) = witness {
        witness.begins();
    }
}

/// Rows as they came, kept for a witness while they are settled, if there is one.
pub(crate) struct Kept<'w>(Option<(&'w dyn Witness, Rows)>);

impl<'w> Kept<'w> {
    /// Rows that are not settled yet.
    pub(crate) fn of(witness: Option<&'w dyn Witness>, rows: &Rows) -> Self {
        Self(witness.map(|witness| (witness, rows.clone())))
    }

    /// Shows the rows and what is written of them.
    pub(crate) fn show(self, input: usize, batch: &Batch) -> Result<()> {
        match self.0 {
            Some((witness, rows)) => witness.sees(input, rows, batch),
            None => Ok(()),
        }
    }
}
