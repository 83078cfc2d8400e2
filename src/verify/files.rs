//! The files of a receipt, found and opened.

use super::Findings;
use crate::error::Result;
use crate::run::receipt::{OutputFacts, Receipt};
use crate::sheet::{Dialect, Input, Reader, Row, sniff};
use std::path::{Path, PathBuf};

/// An opened input, as its run read it.
pub(super) struct Came {
    pub(super) input: Input,
    pub(super) dialect: Dialect,
    pub(super) titles: Vec<String>,
}

/// All files of a receipt.
pub(super) struct Files {
    pub(super) inputs: Vec<Came>,
    pub(super) upload: Option<Written>,
    pub(super) attention: Option<Written>,
    pub(super) changes: Option<Written>,
}

/// An opened output.
pub(super) struct Written {
    pub(super) input: Input,
    pub(super) dialect: Dialect,
    pub(super) titles: Vec<String>,
}

impl Written {
    fn open(path: &Path) -> Result<Self> {
        let input = Input::open(path)?;
        let dialect = sniff(&input, &|_: &[&str]| true)?;
        let dialect = Dialect {
            delimiter: b',',
            ..dialect
        };
        let titles = Reader::new(&input, &dialect)?.header().titles.clone();
        Ok(Self {
            input,
            dialect,
            titles,
        })
    }

    /// The rows, one after the other.
    pub(super) fn rows(&self) -> Result<Rows<'_>> {
        Ok(Rows {
            reader: Reader::new(&self.input, &self.dialect)?,
            row: Row::default(),
            ahead: false,
        })
    }

    /// The path, for messages.
    pub(super) fn name(&self) -> String {
        self.input.path().display().to_string()
    }
}

/// The rows of an output, with a look ahead.
pub(super) struct Rows<'w> {
    reader: Reader<'w>,
    row: Row,
    ahead: bool,
}

impl Rows<'_> {
    /// The next row, without going past it.
    pub(super) fn peek(&mut self) -> Result<Option<&Row>> {
        if !self.ahead {
            self.ahead = self.reader.next(&mut self.row)?;
        }
        Ok(self.ahead.then_some(&self.row))
    }

    /// Goes past the row that was last looked at.
    pub(super) const fn pass(&mut self) {
        self.ahead = false;
    }
}

impl Files {
    /// Opens the files; nothing if one of them is missing or is no longer to be read, which is told.
    pub(super) fn open(
        receipt_path: &Path,
        receipt: &Receipt,
        findings: &mut Findings,
    ) -> Result<Option<Self>> {
        let mut inputs = Vec::new();
        for facts in &receipt.inputs {
            let path = locate(receipt_path, &facts.path);
            let opened = Input::open(&path).and_then(|input| {
                let delimiter = facts.delimiter.bytes().next().unwrap_or(b',');
                let dialect = Dialect::located(&input, delimiter, facts.header_line)?;
                Ok((input, dialect))
            });
            let Some((input, Some(dialect))) = told(opened, findings) else {
                if findings.is_empty() {
                    findings.add(format!(
                        "{}: the header is not where it was",
                        path.display()
                    ));
                }
                return Ok(None);
            };
            compare_hash(&input, &facts.sha256, findings);
            let titles = Reader::new(&input, &dialect)?.header().titles.clone();
            inputs.push(Came {
                input,
                dialect,
                titles,
            });
        }
        let mut files = Self {
            inputs,
            upload: None,
            attention: None,
            changes: None,
        };
        for facts in receipt.outputs.iter().filter(|facts| facts.path != "-") {
            let path = locate(receipt_path, &facts.path);
            let Some(written) = told(Written::open(&path), findings) else {
                return Ok(None);
            };
            compare_hash(&written.input, &facts.sha256, findings);
            *files.slot(facts) = Some(written);
        }
        Ok(Some(files))
    }

    fn slot(&mut self, facts: &OutputFacts) -> &mut Option<Written> {
        match facts.role.as_str() {
            "attention" => &mut self.attention,
            "changes" => &mut self.changes,
            _ => &mut self.upload,
        }
    }
}

/// A file that cannot be read is something that does not hold, not an error of the proof.
fn told<T>(opened: Result<T>, findings: &mut Findings) -> Option<T> {
    match opened {
        Ok(opened) => Some(opened),
        Err(error) => {
            findings.add(error.to_string());
            None
        }
    }
}

fn compare_hash(input: &Input, sha256: &str, findings: &mut Findings) {
    if input.sha256() != sha256 {
        findings.add(format!(
            "{}: the file is not the one of the run (its SHA-256 differs)",
            input.path().display()
        ));
    }
}

/// Files lie beside the receipt; an input may lie where it was named.
fn locate(receipt: &Path, path: &str) -> PathBuf {
    let named = Path::new(path);
    let beside = named.file_name().map(|name| receipt.with_file_name(name));
    match beside {
        Some(beside) if beside.exists() => beside,
        _ => named.to_owned(),
    }
}
