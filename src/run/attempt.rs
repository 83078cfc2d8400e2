//! A file that is settled while it is surveyed, by a guess of what all of it will tell.
//!
//! At the first sign that the guess is wrong what comes is no longer settled, and only the survey goes on.

use super::batch::Batch;
use super::record::Recorder;
use super::witness::{Kept, Witness, begins};
use crate::duplicates::{Keys, Recent};
use crate::error::Result;
use crate::pipeline::in_order_with;
use crate::sheet::Rows;
use std::sync::atomic::{AtomicBool, Ordering};

/// What rows that follow each other tell of their file.
pub trait Told: Default + Send {
    /// The keys by which publishers are found that stand there more than once.
    fn keys(&self) -> &Keys;

    /// Takes over what the rows that follow tell.
    fn append(&mut self, later: Self);
}

/// A file that was gone over.
#[derive(Debug)]
pub struct Attempt<T> {
    /// The files that were written, as far as they were.
    pub recorder: Recorder,
    /// What all rows tell.
    pub told: T,
    /// Whether all rows are settled and the guess was right, but for publishers that stand there twice far
    /// from each other.
    pub holds: bool,
}

impl<T: Told> Attempt<T> {
    /// Goes over the pieces that `make` reads of the only input. `piece` surveys one, and settles its rows into the batch if there
    /// is one; `is_as_guessed` says whether the rows so far tell what was guessed.
    pub fn run<K>(
        (recorder, witness): (Recorder, Option<&dyn Witness>),
        make: impl FnMut() -> Result<Option<Rows>> + Send,
        keep: impl Fn() -> K + Sync,
        piece: impl Fn(&mut K, Rows, Option<Batch>) -> Result<(T, Option<Batch>)> + Sync,
        mut is_as_guessed: impl FnMut(&T, &Recorder) -> bool + Send,
    ) -> Result<Self> {
        begins(witness);
        let widths = recorder.widths();
        let mut attempt = Self {
            recorder,
            told: T::default(),
            holds: true,
        };
        let mut recent = Recent::default();
        let holds = AtomicBool::new(true);
        in_order_with(
            make,
            keep,
            |kept, rows| {
                let is_settled = holds.load(Ordering::Relaxed);
                let batch = is_settled.then(|| widths.batch(rows.bytes()));
                let came = Kept::of(witness, &rows);
                let (told, batch) = piece(kept, rows, batch)?;
                batch.as_ref().map_or(Ok(()), |batch| came.show(0, batch))?;
                Ok((told, batch))
            },
            |(told, batch)| {
                let batch = batch.filter(|_| attempt.holds && recent.are_new(told.keys()));
                attempt.told.append(told);
                // A wrong guess can come to more than there is room for. What cannot be written even so, the
                // second pass tells.
                let is_taken = batch.is_some_and(|batch| attempt.recorder.take(batch).is_ok());
                attempt.holds = is_taken && is_as_guessed(&attempt.told, &attempt.recorder);
                holds.store(attempt.holds, Ordering::Relaxed);
                Ok(())
            },
        )?;
        Ok(attempt)
    }
}
