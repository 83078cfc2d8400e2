//! The proof, from the files alone, that nothing was lost and nothing changed unrecorded.
//!
//! The inputs are read again. Every row must be where the receipt says; every cell of the upload file
//! must be the cell of its input, or stand in the changes file exactly once with what it was and what
//! it became, or follow from a notation that holds for its whole column. Hashes alone prove little:
//! whoever alters a file can alter them too. They are compared as well, to say which file it was.

mod files;
mod inputs;
mod replay;

use crate::error::{Error, Place, Result};
use crate::run::receipt::{Receipt, SCHEMA};
use crate::settings::Settings;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;

/// How many things that do not hold are told.
const TOLD: usize = 20;

/// What does not hold, in words with file, line and column; the first twenty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings {
    told: Vec<String>,
    further: u64,
}

impl Findings {
    fn add(&mut self, what: String) {
        if self.told.len() < TOLD {
            self.told.push(what);
        } else {
            self.further += 1;
        }
    }

    /// Whether everything holds.
    pub fn is_empty(&self) -> bool {
        self.told.is_empty()
    }

    /// What does not hold.
    pub fn told(&self) -> &[String] {
        &self.told
    }

    /// How many more there are.
    pub const fn further(&self) -> u64 {
        self.further
    }
}

/// Proves the run of a receipt. An error means that the proof could not be tried.
pub fn verify(path: &Path, settings: &Settings) -> Result<Findings> {
    let file = File::open(path).map_err(|source| Error::reading(path, source))?;
    let receipt: Receipt = serde_json::from_reader(BufReader::new(file)).map_err(|error| {
        Error::input(
            Place::line(path, error.line() as u64),
            format!("this is not a receipt of rowmend ({error})"),
            "name the file that ends in .receipt.json",
        )
    })?;
    if receipt.schema != SCHEMA {
        return Err(Error::input(
            Place::file(path),
            format!(
                "the receipt has layout {} and this rowmend reads {SCHEMA}",
                receipt.schema
            ),
            "use the rowmend that wrote it",
        ));
    }
    let mut findings = Findings::default();
    let files = files::Files::open(path, &receipt, &mut findings)?;
    account(path, &receipt, &mut findings);
    if let Some(files) = files {
        replay::replay(&receipt, &files, settings, &mut findings)?;
    }
    Ok(findings)
}

fn account(path: &Path, receipt: &Receipt, findings: &mut Findings) {
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
