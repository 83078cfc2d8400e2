//! What does not hold, in words.

use crate::error::{Error, Result};
use std::path::PathBuf;

/// How many things that do not hold are told.
const TOLD: usize = 20;

/// What does not hold, in words with file, line and column; the first twenty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings {
    told: Vec<String>,
    further: u64,
    edits: Option<Edits>,
}

/// What a person has done with an attention file since the run, which is what it is for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Edits {
    /// The file.
    pub path: PathBuf,
    /// The edits in words with line and column; the first twenty.
    pub told: Vec<String>,
    /// How many more there are.
    pub further: u64,
    /// How many rows are gone or stand elsewhere.
    pub gone: u64,
}

impl Findings {
    pub(super) fn add(&mut self, what: String) {
        if self.told.len() < TOLD {
            self.told.push(what);
        } else {
            self.further += 1;
        }
    }

    /// Takes what was found as the edits of a file, in which so many rows are gone.
    pub(super) fn into_edits(self, path: PathBuf, gone: u64) -> Edits {
        Edits {
            path,
            told: self.told,
            further: self.further,
            gone,
        }
    }

    pub(super) fn edited(&mut self, edits: Edits) {
        self.edits = Some(edits);
    }

    /// Adds what another proof has found, without what it says of a cell that was told already.
    pub(super) fn append(&mut self, other: Self) {
        let known: Vec<String> = self.told.iter().filter_map(|told| cell_of(told)).collect();
        for what in other.told {
            if cell_of(&what).is_none_or(|cell| !known.contains(&cell)) {
                self.add(what);
            }
        }
        self.further += other.further;
    }

    /// A file that is refused is something that does not hold; only what the system refuses is an
    /// error of the proof.
    pub(super) fn unless_refused<T>(&mut self, done: Result<T>) -> Result<Option<T>> {
        match done {
            Ok(done) => Ok(Some(done)),
            Err(error @ Error::Io { .. }) => Err(error),
            Err(error) => {
                self.add(error.to_string());
                Ok(None)
            }
        }
    }

    /// Whether everything holds, and everything is as the run left it.
    pub fn is_empty(&self) -> bool {
        self.told.is_empty() && self.edits.is_none()
    }

    /// The edits of the attention file, if it was edited and the run made again shows what it was.
    pub const fn edits(&self) -> Option<&Edits> {
        self.edits.as_ref()
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

/// The cell of which something is told: file, line, column and title.
fn cell_of(told: &str) -> Option<String> {
    let (place, _) = told.split_once("): ")?;
    Some(place.to_owned())
}

/// A cell that is not what it should be; `spot` is the file, the line and the place of the column.
pub(super) fn differs(spot: (&str, u64, usize), title: &str, cell: &str, wanted: &str) -> String {
    let (name, line, at) = spot;
    format!(
        "{name}, line {line}, column {} ({title}): is \"{cell}\" and should be \"{wanted}\"",
        at + 1
    )
}
