//! The proof in one pass, for a run of which everything holds, as nearly all do.
//!
//! The run is made again, and the account is gone through in the same pieces: the rows as they came, beside
//! what the run writes of them, which must be, byte for byte, what lies in the files. At the first sign
//! that something does not hold, the proof is led in its full length, which finds the words for it.

use super::again::Again;
use super::files::Files;
use super::replay::{Basis, Counted, Replay, Room};
use super::written::{self, Written};
use super::{Claim, Findings, balance, counts};
use crate::error::Result;
use crate::run::batch::Batch;
use crate::run::cell_hashes::CellHashes;
use crate::run::headway::Watcher;
use crate::run::outputs::FilesBefore;
use crate::run::receipt::TOOL;
use crate::run::witness::Witness;
use crate::settings::Settings;
use crate::sheet::{Row, Rows};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Whether everything holds that a receipt claims. Anything else than a plain yes, an error as well, calls for
/// the proof in its full length.
pub(super) fn holds(
    claim: &Claim,
    cells: &CellHashes,
    settings: &Settings,
    watch: &Watcher<'_>,
) -> Result<bool> {
    let receipt = &claim.receipt;
    let to_standard_output = receipt.outputs.iter().any(|facts| facts.path == "-");
    if receipt.tool != TOOL || to_standard_output || claim.reads_standard_input() {
        return Ok(false);
    }
    let Some(files) = Files::open_unproven(&claim.path, receipt)? else {
        return Ok(false);
    };
    let (Some(upload), Some(changes)) = (&files.upload, &files.changes) else {
        return Ok(false);
    };
    let Some(basis) = Basis::of(receipt, &files, settings.today)? else {
        return Ok(false);
    };
    let account = Account::of(&claim.path, &basis);
    let before = FilesBefore {
        upload: upload.input.lies_at().to_owned(),
        changes: changes.input.lies_at().to_owned(),
    };
    let again = Again::of(&files)?;
    let made = again.make(claim, settings, watch, Some((before, &account)))?;
    let Some(counted) = account.end() else {
        return Ok(false);
    };
    let said = receipt.outputs.iter().map(|facts| &facts.sha256);
    let hashes = made.receipt.outputs.iter().map(|facts| &facts.sha256);
    if !said.eq(hashes) || !is_attention_file(receipt_hash(claim), files.attention.as_ref())? {
        return Ok(false);
    }
    let mut findings = Findings::default();
    balance(&claim.path, receipt, &mut findings);
    basis.compare(&counted, &mut findings);
    let name = claim.path.display().to_string();
    counts::compare(&name, (receipt, cells), made.receipt, &files, &mut findings)?;
    Ok(findings.is_empty())
}

/// The hash of the attention file that the receipt names, if it names one.
fn receipt_hash(claim: &Claim) -> Option<&str> {
    let mut outputs = claim.receipt.outputs.iter();
    let attention = outputs.find(|facts| facts.role == "attention")?;
    Some(&attention.sha256)
}

/// Whether the attention file has this hash.
fn is_attention_file(sha256: Option<&str>, attention: Option<&Written>) -> Result<bool> {
    let own = attention.map(|written| written.input.sha256());
    Ok(own.transpose()? == sha256)
}

/// The account of a run that is made again, gone through while it is made.
struct Account<'r> {
    /// The path of the receipt, for messages.
    path: &'r Path,
    basis: &'r Basis<'r>,
    /// What was counted so far; nothing once something does not hold.
    counted: Mutex<Option<Counted>>,
    /// What threads have laid down that went through a piece, for those that go through the next.
    rooms: Mutex<Vec<Room>>,
}

impl<'r> Account<'r> {
    fn of(path: &'r Path, basis: &'r Basis<'r>) -> Self {
        Self {
            path,
            basis,
            counted: Mutex::default(),
            rooms: Mutex::default(),
        }
    }

    /// What was counted of all rows, if all that was seen holds.
    fn end(self) -> Option<Counted> {
        let counted = self.counted.into_inner();
        counted.unwrap_or_else(PoisonError::into_inner)
    }

    /// Goes through rows beside what is written of them; nothing if something does not hold.
    fn count(&self, input: usize, mut rows: Rows, batch: &Batch) -> Result<Option<Counted>> {
        let written = batch.written().map(|buffer| buffer.read_again(self.path));
        let [upload, changes, attention] = written;
        let written = [upload?, changes?, attention?];
        let written = written.map(|rows| Some(written::Rows::in_memory(rows)));
        let room = lock(&self.rooms).pop().unwrap_or_default();
        let mut replay = Replay::of(self.basis, written, room);
        let mut findings = Findings::default();
        let mut row = Row::default();
        while findings.is_empty() && rows.next(&mut row) {
            replay.next(input, &row, &mut findings)?;
        }
        let (counted, room) = replay.end(&mut findings)?;
        lock(&self.rooms).push(room);
        Ok(findings.is_empty().then_some(counted))
    }
}

impl Witness for Account<'_> {
    fn begins(&self) {
        *lock(&self.counted) = Some(Counted::of(self.basis));
    }

    fn sees(&self, input: usize, rows: Rows, batch: &Batch) -> Result<()> {
        // A run that has guessed wrong settles rows in another way before it begins again.
        if lock(&self.counted).is_none() {
            return Ok(());
        }
        let counted = self.count(input, rows, batch)?;
        let mut all = lock(&self.counted);
        match (&mut *all, counted) {
            (Some(all), Some(counted)) => all.add(&counted),
            _ => *all = None,
        }
        Ok(())
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
