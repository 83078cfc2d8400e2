//! The proof, from the files alone, that nothing was lost and nothing changed unrecorded.
//!
//! It is led twice, in two ways that do not share their mistakes. First by an account that knows no
//! rule: the inputs are read again; every row must be where the receipt says; every cell of the upload
//! file must be the cell of its input, or stand in the changes file exactly once with what it was and
//! what it became, or follow from a notation that holds for its whole column. Then the run is made
//! again with what the receipt says it was told, and every byte and every count must come out as it
//! lies there.
//!
//! Hashes alone prove little: whoever alters a file can alter them too. They are compared as well, to
//! say which file it was.

mod again;
mod at_once;
mod counts;
mod differences;
mod edited;
mod files;
mod findings;
mod inputs;
mod places;
mod replay;
mod written;

pub use findings::{Edits, Findings};

use crate::error::{Error, Place, Result};
use crate::pipeline::both;
use crate::run::cell_hashes::CellHashes;
use crate::run::headway::Watcher;
use crate::run::receipt::{Receipt, SCHEMA, TOOL};
use crate::settings::Settings;
use again::Again;
use files::Files;
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

/// Proves the run of a receipt. An error means that the proof could not be tried.
pub fn verify(path: &Path) -> Result<Findings> {
    Claim::read(path)?.prove(&|_| ())
}

/// What a receipt claims, before it is proven.
#[derive(Debug)]
pub struct Claim {
    path: PathBuf,
    receipt: Receipt,
}

impl Claim {
    /// Reads a receipt.
    pub fn read(path: &Path) -> Result<Self> {
        let file = File::open(path).map_err(|source| Error::reading(path, source))?;
        let receipt: Receipt = serde_json::from_reader(BufReader::new(file)).map_err(|error| {
            Error::input(
                Place::line(path, error.line() as u64),
                format!("this is not a receipt of rowmend ({error})"),
                "name the file that ends in .receipt.json",
            )
        })?;
        if receipt.schema != SCHEMA {
            let layout = format!("layout {} and this rowmend reads {SCHEMA}", receipt.schema);
            return Err(written_by_another(path, &layout));
        }
        Ok(Self {
            path: path.to_owned(),
            receipt,
        })
    }

    /// Whether the run read standard input, which the proof must then read as well.
    pub fn reads_standard_input(&self) -> bool {
        let inputs = self.receipt.inputs.iter().map(|facts| &facts.path);
        let others = self.receipt.told.files.iter().map(|facts| &facts.path);
        inputs.chain(others).any(|path| path == "-")
    }

    /// Proves it. What is watched is the run made again, which takes longer than the account.
    pub fn prove(mut self, watch: &Watcher<'_>) -> Result<Findings> {
        let cells = std::mem::take(&mut self.receipt.attention_cells);
        self.prove_all_but(&cells, watch)
    }

    fn prove_all_but(&self, cells: &CellHashes, watch: &Watcher<'_>) -> Result<Findings> {
        let Some(settings) = self.receipt.told.settings(&self.receipt.settings) else {
            let mut findings = Findings::default();
            findings.add(format!(
                "{}: under settings and told stands what no run can be told",
                self.path.display()
            ));
            return Ok(findings);
        };
        // Why it does not hold, or cannot be told so, the proof in its full length tells.
        if at_once::holds(self, cells, &settings, watch).unwrap_or_default() {
            return Ok(Findings::default());
        }
        self.prove_in_full(cells, &settings, watch)
    }

    /// Leads the proof in its full length: each file is read from end to end before and after the run is made
    /// again.
    fn prove_in_full(
        &self,
        cells: &CellHashes,
        settings: &Settings,
        watch: &Watcher<'_>,
    ) -> Result<Findings> {
        let (path, receipt) = (&self.path, &self.receipt);
        let mut findings = Findings::default();
        let Some(mut files) = Files::open(path, receipt, &mut findings)? else {
            return Ok(findings);
        };
        balance(path, receipt, &mut findings);
        // With other inputs everything would come out otherwise, and another rowmend has other words.
        let same_tool = receipt.tool == TOOL;
        let can_be_made = files.as_read && same_tool;
        let again = can_be_made.then(|| Again::of(&files)).transpose()?;
        let run_again = || {
            let made = again.map(|again| again.make(self, settings, watch, None));
            made.transpose()
        };
        let mut replayed = Findings::default();
        let (made, done) = if let Some(edited) = files.edited.take() {
            let made = run_again();
            let known = made.as_ref().ok().and_then(Option::as_ref);
            edited.give_way(known, &mut files, &mut findings)?;
            let done = replay::replay(receipt, &files, settings.today, &mut replayed);
            (made, done)
        } else {
            both(run_again, || {
                replay::replay(receipt, &files, settings.today, &mut replayed)
            })
        };
        replayed.unless_refused(done)?;
        if let Some(made) = findings.unless_refused(made)?.flatten() {
            let mut differences = Findings::default();
            let done = again::compare(self, cells, made, &files, &mut differences);
            differences.unless_refused(done)?;
            findings.append(differences);
        }
        findings.append(replayed);
        if findings.is_empty() && !same_tool {
            let other = format!("{} and this is {TOOL}", receipt.tool);
            return Err(written_by_another(path, &other));
        }
        Ok(findings)
    }
}

fn written_by_another(path: &Path, what: &str) -> Error {
    Error::input(
        Place::file(path),
        format!("the receipt has {what}"),
        "use the rowmend that wrote it",
    )
}

fn balance(path: &Path, receipt: &Receipt, findings: &mut Findings) {
    let rows = receipt.rows;
    let read: u64 = receipt.inputs.iter().map(|input| input.rows).sum();
    let sum = rows.corrected + rows.attention + rows.set_aside;
    if rows.came_in != sum || read != rows.came_in {
        findings.add(format!(
            "{}: the account does not balance: {read} rows read, {} in, {sum} out",
            path.display(),
            rows.came_in
        ));
    }
}
