//! The end of a run: what the written files hold is compared with what was written, the account is balanced,
//! the receipt is written, and everything is published.

use super::{Recorder, Sheet, upload_path};
use crate::error::{Error, Result};
use crate::run::account::receipt;
use crate::run::cell_hashes::CellHashes;
use crate::run::facts::Facts;
use crate::run::outputs::{Target, Workshop};
use crate::run::receipt::{OutputFacts, Receipt};
use crate::run::{Delivery, Finished};
use crate::sheet::Written;
use crate::tally::Tally;
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::NamedTempFile;

impl Recorder {
    /// Compares the written files with the account, writes the receipt and publishes everything.
    /// `deliver` takes what goes to standard output.
    pub fn finish(self, facts: Facts, dry_run: bool, deliver: &Delivery<'_>) -> Result<Finished> {
        let paths = self.workshop.paths().clone();
        let upload_path = upload_path(&self.workshop);
        let attention = self
            .attention
            .map(|sheet| ("attention", paths.attention.clone(), sheet));
        let sheets = [(facts.role, upload_path, self.upload)]
            .into_iter()
            .chain(attention)
            .chain([("changes", paths.changes.clone(), self.changes)]);
        self.errands.end()?;
        let (mut files, outputs) = end_all(sheets)?;
        balance(&self.tally, &facts, &outputs)?;
        let staged = |wanted: &Path| {
            let found = files.iter().find(|(path, _)| path == wanted);
            found.map(|(_, file)| file.path().to_owned())
        };
        let mut finished = Finished {
            remarks: facts.remarks.clone(),
            undecided: facts.undecided.clone(),
            changes: staged(&paths.changes),
            receipt_path: (!dry_run).then(|| paths.receipt.clone()),
            dry_run,
            would_replace: dry_run && self.workshop.would_replace(),
            scratch: Vec::new(),
            receipt: receipt(facts, &self.tally, self.account, outputs),
            tally: self.tally,
        };
        if let Some(attention) = staged(&paths.attention) {
            finished.receipt.attention_cells = CellHashes::Of(attention);
        }
        let written = write_receipt(&self.workshop, &finished.receipt)?;
        let upload = paths.upload.is_none().then(|| files.remove(0).1);
        deliver(&finished, upload.as_ref().map(NamedTempFile::path))?;
        if dry_run {
            let rest = files.into_iter();
            finished.scratch = rest.map(|(path, file)| (path, Arc::new(file))).collect();
            return Ok(finished);
        }
        let has_attention = files.iter().any(|(path, _)| *path == paths.attention);
        self.workshop.publish(files, written)?;
        finished.changes = Some(paths.changes);
        if has_attention {
            finished.receipt.attention_cells = CellHashes::Of(paths.attention);
        }
        Ok(finished)
    }
}

fn end(path: &Path, sheet: Sheet) -> Result<(Target, Written)> {
    sheet
        .finish()
        .map_err(|source| Error::writing(path, source))
}

/// Files that are written and not yet published, each with its place; none of an earlier run.
type Staged = Vec<(PathBuf, NamedTempFile)>;

/// Ends all files. Refused if one does not hold the rows that were written to it.
fn end_all<'r>(
    sheets: impl Iterator<Item = (&'r str, PathBuf, Sheet)>,
) -> Result<(Staged, Vec<OutputFacts>)> {
    let mut files = Vec::new();
    let mut outputs = Vec::new();
    for (role, path, sheet) in sheets {
        let (file, written) = end(&path, sheet)?;
        if written.counted != Some(written.rows) {
            return Err(miscounted(&path, &written));
        }
        outputs.push(OutputFacts {
            path: path.display().to_string(),
            sha256: written.sha256,
            rows: written.rows,
            role: role.to_owned(),
        });
        files.extend(file.into_file().map(|file| (path, file)));
    }
    Ok((files, outputs))
}

fn miscounted(path: &Path, written: &Written) -> Error {
    let found = written.counted.map_or_else(
        || "breaks off in the middle of a row".to_owned(),
        |found| format!("has {found} rows"),
    );
    Error::Unbalanced(format!(
        "{} {found} and {} were written",
        path.display(),
        written.rows
    ))
}

/// Every row in exactly one place: the sum of the fates, the rows of the files, the rows read.
fn balance(tally: &Tally, facts: &Facts, outputs: &[OutputFacts]) -> Result<()> {
    let rows = tally.rows;
    let read: u64 = facts.inputs.iter().map(|input| input.rows).sum();
    let written = |role: &str| {
        let found = outputs.iter().find(|output| output.role == role);
        found.map_or(0, |output| output.rows)
    };
    let sums = [
        ("rows read", read, rows.came_in),
        (
            "rows in",
            rows.came_in,
            rows.corrected + rows.attention + rows.set_aside,
        ),
        ("rows to upload", written(facts.role), rows.corrected),
        ("rows for a person", written("attention"), rows.attention),
    ];
    match sums.iter().find(|(_, left, right)| left != right) {
        Some((what, left, right)) => {
            Err(Error::Unbalanced(format!("{what}: {left} is not {right}")))
        }
        None => Ok(()),
    }
}

fn write_receipt(workshop: &Workshop, receipt: &Receipt) -> Result<NamedTempFile> {
    let path = &workshop.paths().receipt;
    let failed = |source: io::Error| Error::writing(path, source);
    let mut file = BufWriter::new(workshop.stage(path)?);
    serde_json::to_writer_pretty(&mut file, receipt).map_err(|error| failed(error.into()))?;
    file.write_all(b"\n").map_err(failed)?;
    file.into_inner()
        .map_err(|refused| failed(refused.into_error()))
}
