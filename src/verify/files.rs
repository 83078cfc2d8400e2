//! The files of a receipt, found and opened.

use super::Findings;
use super::edited::Edited;
use super::places::{beside, places};
use super::written::Written;
use crate::error::{Error, Place, Result};
use crate::run::receipt::{InputFacts, OutputFacts, Receipt};
use crate::run::told::{FileFacts, FileRole};
use crate::sheet::{Dialect, Input, Look, Reader};
use std::io;
use std::path::{Path, PathBuf};

/// An opened input, read as the receipt says that its run read it.
pub(super) struct Came<'i> {
    pub(super) input: &'i Input,
    pub(super) dialect: Dialect,
    pub(super) titles: Vec<String>,
}

/// All files of a receipt.
pub(super) struct Files {
    pub(super) inputs: Vec<Input>,
    pub(super) upload: Option<Written>,
    pub(super) attention: Option<Written>,
    pub(super) changes: Option<Written>,
    /// The attention file, if a person has edited it since; then it is not under `attention`.
    pub(super) edited: Option<Edited>,
    /// Where the files lie that were uploaded before and that the run looked up in.
    pub(super) sources: Vec<PathBuf>,
    /// Whether everything that the run read is as it was then.
    pub(super) as_read: bool,
}

impl Files {
    /// Opens the files; nothing if an output is missing or one of them is no longer to be read, which
    /// is told. Without its inputs nothing can be proven: that is an error.
    pub(super) fn open(
        receipt_path: &Path,
        receipt: &Receipt,
        findings: &mut Findings,
    ) -> Result<Option<Self>> {
        let mut files = Self::none();
        for facts in &receipt.inputs {
            let found = find(receipt_path, &facts.path, &facts.sha256);
            let Some(input) = findings.unless_refused(found)? else {
                return Ok(None);
            };
            files.as_read &= compare_hash(&input, &facts.sha256, findings)?;
            files.inputs.push(input.known_as(Path::new(&facts.path)));
        }
        for facts in &receipt.told.files {
            files.find_read(receipt_path, facts, findings)?;
        }
        for facts in receipt.outputs.iter().filter(|facts| facts.path != "-") {
            let path = beside(receipt_path, &facts.path);
            let opened = Input::open_hashed(&path, Look::Thorough);
            let Some(input) = told(opened, findings) else {
                return Ok(None);
            };
            // An attention file is there to be edited: what it was is made again and compared.
            if facts.role == "attention" && input.sha256()? != facts.sha256 {
                files.edited = told(Edited::new(path, input, &facts.sha256), findings);
                if files.edited.is_none() {
                    return Ok(None);
                }
                continue;
            }
            let Some(written) = told(Written::of(input), findings) else {
                return Ok(None);
            };
            compare_hash(&written.input, &facts.sha256, findings)?;
            *files.slot(facts) = Some(written);
        }
        Ok(Some(files))
    }

    /// Opens the files without going through them: whether they are those of the receipt is still to be shown.
    /// Nothing if one of them is not there, or one that the run only looked at is another.
    pub(super) fn open_unproven(receipt_path: &Path, receipt: &Receipt) -> Result<Option<Self>> {
        let mut files = Self::none();
        for facts in &receipt.inputs {
            let place = places(receipt_path, &facts.path).into_iter().next();
            let Some(place) = place else { return Ok(None) };
            let input = Input::open_looking(&place, Look::Trusting)?;
            files.inputs.push(input.known_as(Path::new(&facts.path)));
        }
        for facts in &receipt.told.files {
            files.find_read(receipt_path, facts, &mut Findings::default())?;
        }
        for facts in &receipt.outputs {
            let path = beside(receipt_path, &facts.path);
            let input = Input::open_looking(&path, Look::Trusting)?;
            *files.slot(facts) = Some(Written::of(input)?);
        }
        Ok(files.as_read.then_some(files))
    }

    fn none() -> Self {
        Self {
            inputs: Vec::new(),
            upload: None,
            attention: None,
            changes: None,
            edited: None,
            sources: Vec::new(),
            as_read: true,
        }
    }

    /// Finds a further file that the run read.
    fn find_read(
        &mut self,
        receipt_path: &Path,
        facts: &FileFacts,
        findings: &mut Findings,
    ) -> Result<()> {
        if facts.path == "-" {
            self.sources.push(PathBuf::from("-"));
            return Ok(());
        }
        let found = find(receipt_path, &facts.path, &facts.sha256);
        let Some(input) = findings.unless_refused(found)? else {
            self.as_read = false;
            return Ok(());
        };
        self.as_read &= compare_hash(&input, &facts.sha256, findings)?;
        if facts.role == FileRole::Source {
            self.sources.push(input.path().to_owned());
        }
        Ok(())
    }

    fn slot(&mut self, facts: &OutputFacts) -> &mut Option<Written> {
        match facts.role.as_str() {
            "attention" => &mut self.attention,
            "changes" => &mut self.changes,
            _ => &mut self.upload,
        }
    }

    /// The output of this role.
    pub(super) const fn output(&self, role: &str) -> Option<&Written> {
        match role.as_bytes() {
            b"attention" => self.attention.as_ref(),
            b"changes" => self.changes.as_ref(),
            _ => self.upload.as_ref(),
        }
    }
}

impl<'i> Came<'i> {
    /// Reads the header where the receipt has it.
    pub(super) fn open(input: &'i Input, facts: &InputFacts) -> Result<Self> {
        let delimiter = facts.delimiter.bytes().next().unwrap_or(b',');
        let dialect = Dialect::located(input, delimiter, facts.header_line)?.ok_or_else(|| {
            Error::input(
                Place::line(input.path(), facts.header_line),
                "the receipt has the header here, and no row begins here",
                "nothing can be read below it",
            )
        })?;
        let titles = Reader::new(input, &dialect)?.header().titles.clone();
        Ok(Self {
            input,
            dialect,
            titles,
        })
    }
}

/// What was opened; why it could not be is told.
fn told<T>(opened: Result<T>, findings: &mut Findings) -> Option<T> {
    opened.map_err(|error| findings.add(error.to_string())).ok()
}

/// Compares the hash of a file and tells a difference.
fn compare_hash(input: &Input, sha256: &str, findings: &mut Findings) -> Result<bool> {
    let same = input.sha256()? == sha256;
    if !same {
        findings.add(format!(
            "{}: the file is not the one of the run (its SHA-256 differs)",
            input.path().display()
        ));
    }
    Ok(same)
}

/// Opens a file that the run read. Of several places the one with the right bytes is it, else the first.
fn find(receipt: &Path, path: &str, sha256: &str) -> Result<Input> {
    if path == "-" {
        return Input::open_hashed(Path::new(path), Look::Thorough);
    }
    let mut first = None;
    for place in places(receipt, path) {
        let opened = Input::open_hashed(&place, Look::Thorough);
        let is_it = |input: &Input| input.sha256().is_ok_and(|own| own == sha256);
        if opened.as_ref().is_ok_and(is_it) {
            return opened;
        }
        first.get_or_insert(opened);
    }
    first.unwrap_or_else(|| {
        Err(Error::Io {
            place: Place::file(path),
            action: "find it",
            remedy: "put it back where it was, or beside the receipt, then run again".into(),
            source: io::Error::new(io::ErrorKind::NotFound, "there is no such file"),
        })
    })
}
