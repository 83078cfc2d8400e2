//! Short hashes of the cells of an attention file, so that a later run can tell what was edited.
//!
//! Eight hexadecimal digits a cell, those of a row in one text. They are taken from the written file
//! while the receipt is written, so that no list of them is held in memory.

use crate::error::Result;
use crate::report::attention::TITLES;
use crate::sheet::{Input, Reader, Row, sniff, unguard};
use serde::ser::{Error as _, SerializeSeq};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

/// How many hexadecimal digits stand for a cell.
pub const DIGITS: usize = 8;

/// The hashes of an attention file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CellHashes {
    /// One text for each row.
    Listed(Vec<String>),
    /// Those of this file, taken when they are written.
    Of(PathBuf),
}

impl Default for CellHashes {
    fn default() -> Self {
        Self::Listed(Vec::new())
    }
}

impl CellHashes {
    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        matches!(self, Self::Listed(rows) if rows.is_empty())
    }

    /// Gives those of each row.
    pub fn each(&self, each: impl FnMut(String)) -> Result<()> {
        match self {
            Self::Listed(rows) => {
                rows.iter().cloned().for_each(each);
                Ok(())
            }
            Self::Of(path) => of_file(path, each),
        }
    }
}

/// The hashes of the cells of a row, in one text.
pub fn of_row<'c>(cells: impl Iterator<Item = &'c str>) -> String {
    let mut text = String::new();
    for cell in cells {
        text.push_str(&of_cell(cell));
    }
    text
}

/// The hash of a cell.
pub fn of_cell(cell: &str) -> String {
    let digest = Sha256::digest(cell.as_bytes());
    let head = digest.first_chunk::<4>().copied().unwrap_or_default();
    format!("{:08x}", u32::from_be_bytes(head))
}

/// The hash of the reason of a row, which decides what is to be mended. Spreadsheets rewrite line breaks
/// and spaces in cells of several lines; both are passed over.
pub fn of_reason(cell: &str) -> String {
    let words: Vec<&str> = unguard(cell).split_whitespace().collect();
    of_cell(&words.join(" "))
}

/// Gives the hashes of each row of an attention file.
fn of_file(path: &Path, mut each: impl FnMut(String)) -> Result<()> {
    let input = Input::open(path)?;
    let dialect = sniff(&input, &|_: &[&str]| true)?;
    let mut reader = Reader::new(&input, &dialect)?;
    let kept = reader.header().width().saturating_sub(TITLES.len());
    let mut row = Row::default();
    while reader.next(&mut row)? {
        let mut hashes = of_row(row.cells().take(kept).map(unguard));
        hashes.push_str(&of_reason(row.get(kept).unwrap_or_default()));
        each(hashes);
    }
    Ok(())
}

impl Serialize for CellHashes {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Listed(rows) => rows.serialize(serializer),
            Self::Of(path) => {
                let mut list = serializer.serialize_seq(None)?;
                let mut refused = None;
                let read = of_file(path, |row| {
                    if refused.is_none() {
                        refused = list.serialize_element(&row).err();
                    }
                });
                match (read, refused) {
                    (_, Some(refused)) => Err(refused),
                    (Err(error), None) => Err(S::Error::custom(error)),
                    (Ok(()), None) => list.end(),
                }
            }
        }
    }
}

impl<'de> Deserialize<'de> for CellHashes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Self::Listed)
    }
}
