//! What the saving of an attention file took from its cells, and what stood there, found again in the file
//! from which the rows came.

use super::loss::Loss;
use crate::error::Result;
use crate::run::cell_hashes::of_cell;
use crate::run::receipt::InputFacts;
use crate::run::told::{FileFacts, FileRole};
use crate::sheet::{Dialect, Encoding, Input, Reader, Row, other_readings, unguard};
use crate::values::lost::{is_hidden, is_left_of, is_shortened, is_shortened_of, may_lack_letters};
use crate::values::same_number::is_same_number;
use std::collections::{HashMap, HashSet};
use std::path::Path;

/// How the file was saved.
#[derive(Debug, Default)]
pub(super) struct Saved {
    /// Whether it was saved in an encoding that lacks letters: what other letters were is lost.
    pub(super) lacks_letters: bool,
    /// Whether it can be in another encoding than the one in which it is read.
    can_be_another: bool,
    /// Which one a cell has shown that it is in.
    charset: Option<usize>,
    /// What stood in cells that have lost something, by its hash.
    originals: HashMap<String, Vec<String>>,
    /// Where it was found.
    pub(super) found_in: Vec<FileFacts>,
}

impl Saved {
    /// What the encoding alone tells: a file of ASCII letters only may be of any.
    pub(super) fn of(encoding: Encoding) -> Self {
        let (lacks_letters, can_be_another) = match encoding {
            Encoding::Utf8Bom | Encoding::Utf16Le | Encoding::Utf16Be => (false, false),
            Encoding::Utf8 => (true, false),
            Encoding::Windows1252 => (true, true),
        };
        Self {
            lacks_letters,
            can_be_another,
            charset: None,
            originals: HashMap::new(),
            found_in: Vec::new(),
        }
    }

    /// Takes notice of a row: a letter beyond ASCII in UTF-8 shows that none was lost.
    pub(super) fn see(&mut self, row: &Row) {
        if self.lacks_letters && !self.can_be_another {
            self.lacks_letters = row.cells().all(str::is_ascii);
        }
    }

    /// What a cell has lost, as far as it shows.
    pub(super) fn loss(&self, now: &str) -> Option<Loss> {
        if self.lacks_letters && may_lack_letters(now) {
            return Some(Loss::Letters);
        }
        if is_hidden(now) {
            return Some(Loss::Hidden);
        }
        is_shortened(now).then_some(Loss::Digits)
    }

    /// Whether the cell is worth a look into the file from which the rows came.
    pub(super) fn is_suspect(&self, now: &str) -> bool {
        self.lacks_letters && now.contains(['?', '_'])
            || may_lack_digits(now)
            || is_hidden(now)
            || self.may_read_otherwise(now)
    }

    fn may_read_otherwise(&self, now: &str) -> bool {
        self.can_be_another && !now.is_ascii()
    }

    /// Notes the encoding in which the text of a cell has this hash, if there is one.
    pub(super) fn learn(&mut self, now: &str, hash: &str) {
        if self.charset.is_none() && self.may_read_otherwise(now) {
            let mut readings = other_readings(now);
            let found = readings.find(|(_, text)| of_cell(text) == hash);
            self.charset = found.map(|(number, _)| number);
        }
    }

    /// A cell as it reads in the encoding that a cell has shown; nothing if that is the one in which it is
    /// read.
    pub(super) fn reading(&self, now: &str) -> Option<String> {
        let charset = self.charset.filter(|_| self.may_read_otherwise(now))?;
        let mut readings = other_readings(now);
        let (_, text) = readings.find(|(number, _)| *number == charset)?;
        Some(text)
    }

    /// What stood in a cell, by its hash.
    pub(super) fn origin(&self, now: &str, hash: &str) -> Option<String> {
        let reading = self.reading(now);
        if reading.as_ref().is_some_and(|text| of_cell(text) == hash) {
            return reading;
        }
        let mut wholes = self.originals.get(hash)?.iter();
        let text = reading.as_deref().unwrap_or(now);
        let is_it = |whole: &&String| {
            is_hidden(text)
                || is_left_of(text, whole)
                || is_shortened_of(text, whole)
                || is_same_number(text, whole)
        };
        wholes.find(is_it).cloned()
    }

    /// Whether it is known what stood in a cell of this hash.
    pub(super) fn knows(&self, hash: &str) -> bool {
        self.originals.contains_key(hash)
    }

    /// The texts that were found to have this hash.
    pub(super) fn texts(&self, hash: &str) -> &[String] {
        self.originals.get(hash).map_or(&[], Vec::as_slice)
    }

    /// Looks the cells of these hashes up in the files from which the rows came, where they still lie as they
    /// were.
    pub(super) fn look_up(
        &mut self,
        wanted: &HashSet<String>,
        inputs: &[InputFacts],
        beside: &Path,
    ) -> Result<()> {
        for facts in inputs.iter().filter(|_| !wanted.is_empty()) {
            let Some(input) = open(facts, beside) else {
                continue;
            };
            let delimiter = facts.delimiter.bytes().next().unwrap_or(b',');
            let Some(dialect) = Dialect::located(&input, delimiter, facts.header_line)? else {
                continue;
            };
            let mut reader = Reader::new(&input, &dialect)?;
            let mut row = Row::default();
            let mut found = false;
            while reader.next(&mut row)? {
                for cell in row.cells().map(unguard) {
                    let hash = of_cell(cell);
                    if wanted.contains(&hash) {
                        found = true;
                        let known = self.originals.entry(hash).or_default();
                        if !known.iter().any(|own| own == cell) {
                            known.push(cell.to_owned());
                        }
                    }
                }
            }
            if found {
                let facts = FileFacts::of(&input, FileRole::Earlier)?;
                if !self.found_in.contains(&facts) {
                    self.found_in.push(facts);
                }
            }
        }
        Ok(())
    }
}

/// Whether a number may have been shortened: it is one in scientific notation, or ends as one that was written
/// out again.
pub(super) fn may_lack_digits(now: &str) -> bool {
    let now = now.trim();
    is_shortened(now) || now.ends_with("000") && now.bytes().all(|byte| byte.is_ascii_digit())
}

/// The file from which rows came, if it lies where it was or beside, and is the same.
fn open(facts: &InputFacts, beside: &Path) -> Option<Input> {
    let named = Path::new(&facts.path);
    let name = named.file_name()?;
    let places = [beside.with_file_name(name), named.to_owned()];
    let files = places.iter().filter(|place| place.is_file());
    let mut opened = files.filter_map(|place| Input::open(place).ok());
    opened.find(|input| input.sha256().is_ok_and(|own| own == facts.sha256))
}
