//! The record of a run: every outcome goes through here, into its file and into the account.
//!
//! At the end the written files are read again and counted; only if they agree with the account are
//! they published, the receipt last.

use super::account::{Account, receipt};
use super::batch::Batch;
use super::cell_hashes::CellHashes;
use super::outputs::{Workshop, sync_so_far};
use super::receipt::{
    ColumnFacts, InputFacts, LeftOutFacts, OutputFacts, Receipt, SettingsFacts, SkippedFacts,
};
use super::told::Told;
use super::{Finished, Undecided};
use crate::error::{Error, Result};
use crate::pipeline::{Errands, in_order};
use crate::report::attention::TITLES;
use crate::sheet::{RowBuffer, SheetWriter, Variant, Written, count_rows};
use crate::tally::Tally;
use crate::values::date::Proven;
use std::fs::File;
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::NamedTempFile;

/// The titles of the changes file.
pub const CHANGES_TITLES: [&str; 8] = [
    "Line",
    "Network Publisher ID",
    "Column",
    "Before",
    "After",
    "Rule",
    "Safety",
    "Because",
];

/// What the flow knows of the run besides its rows.
#[derive(Debug, Default)]
pub struct Facts {
    /// `convert` or `fix-failed`.
    pub command: &'static str,
    /// The role of the upload file: `import` or `corrected`.
    pub role: &'static str,
    /// The inputs.
    pub inputs: Vec<InputFacts>,
    /// The settings that decided anything.
    pub settings: Option<SettingsFacts>,
    /// What else the run was told.
    pub told: Told,
    /// Where the columns of the upload file come from.
    pub columns: Vec<ColumnFacts>,
    /// Where the columns of the attention file come from.
    pub attention_columns: Vec<ColumnFacts>,
    /// Columns that are not in the upload file.
    pub left_out: Vec<LeftOutFacts>,
    /// Lines that are no rows.
    pub skipped: Vec<SkippedFacts>,
    /// Remarks for the summary.
    pub remarks: Vec<String>,
    /// What the dates proved.
    pub dates: Option<Proven>,
    /// Dates that could not be read for want of an order.
    pub undecided: Option<Undecided>,
}

type Sheet = SheetWriter<NamedTempFile>;

/// The files and the account of a run while it goes on.
#[derive(Debug)]
pub struct Recorder {
    workshop: Workshop,
    upload: Sheet,
    changes: Sheet,
    attention: Option<Sheet>,
    attention_titles: Vec<String>,
    /// The counts so far.
    pub tally: Tally,
    account: Account,
    /// Brings the files onto the disk while the run goes on: at the end that would take as long as all
    /// the rest.
    errands: Errands,
    /// How many bytes were written since.
    unsynced: usize,
}

/// How many bytes are written before they are brought onto the disk.
const SYNC_STEP: usize = 1 << 25;

/// How wide the rows of a run are; makes batches on any thread.
#[derive(Debug, Clone, Copy)]
pub struct Widths {
    upload: usize,
    attention: usize,
}

impl Widths {
    /// An empty batch for the rows of a text of so many bytes.
    pub fn batch(self, bytes: usize) -> Batch {
        Batch::new(self.upload, CHANGES_TITLES.len(), self.attention, bytes)
    }
}

impl Recorder {
    /// Begins the files of a run. `attention_titles` are those of the attention file without the five
    /// that are appended.
    pub fn begin(
        workshop: Workshop,
        titles: &[String],
        attention_titles: Vec<String>,
    ) -> Result<Self> {
        let upload_path = upload_path(&workshop);
        let upload = begin(&workshop, &upload_path, Variant::Upload, titles)?;
        let changes_path = workshop.paths().changes.clone();
        let changes = begin(
            &workshop,
            &changes_path,
            Variant::Spreadsheet,
            &CHANGES_TITLES,
        )?;
        Ok(Self {
            upload,
            changes,
            attention: None,
            attention_titles,
            workshop,
            tally: Tally::default(),
            account: Account::default(),
            errands: Errands::new(),
            unsynced: 0,
        })
    }

    /// How wide the rows of the files are.
    pub fn widths(&self) -> Widths {
        Widths {
            upload: self.upload.width(),
            attention: self.attention_titles.len() + TITLES.len(),
        }
    }

    /// Takes up the rows that follow.
    pub fn take(&mut self, batch: Batch) -> Result<()> {
        let path = upload_path(&self.workshop);
        append(&mut self.upload, &path, &batch.upload)?;
        let path = self.workshop.paths().changes.clone();
        append(&mut self.changes, &path, &batch.changes)?;
        if !batch.attention.is_empty() {
            let path = self.workshop.paths().attention.clone();
            append(self.attention_sheet(&path)?, &path, &batch.attention)?;
        }
        self.account.append(batch.account);
        self.tally.append(batch.tally);
        self.unsynced += batch.upload.len() + batch.changes.len() + batch.attention.len();
        if self.unsynced >= SYNC_STEP && self.workshop.publishes() {
            self.unsynced = 0;
            self.sync_so_far()?;
        }
        Ok(())
    }

    /// Sends for the files to be brought onto the disk as far as they are written.
    fn sync_so_far(&self) -> Result<()> {
        let paths = self.workshop.paths();
        let upload = upload_path(&self.workshop);
        let attention = self.attention.as_ref();
        let sheets = [
            Some((&upload, &self.upload)),
            Some((&paths.changes, &self.changes)),
            attention.map(|sheet| (&paths.attention, sheet)),
        ];
        let opened = sheets.into_iter().flatten().map(|(path, sheet)| {
            let file = sheet.get_ref().as_file().try_clone();
            let file = file.map_err(|source| Error::writing(path, source))?;
            Ok((path.clone(), file))
        });
        let opened: Vec<(PathBuf, File)> = opened.collect::<Result<_>>()?;
        let sync = move || {
            opened
                .iter()
                .try_for_each(|(path, file)| sync_so_far(path, file))
        };
        self.errands.send(sync);
        Ok(())
    }

    /// The attention file; there is none before a row needs it.
    fn attention_sheet(&mut self, path: &Path) -> Result<&mut Sheet> {
        let sheet = if let Some(sheet) = self.attention.take() {
            sheet
        } else {
            let own = self.attention_titles.iter().map(String::as_str);
            let titles: Vec<&str> = own.chain(TITLES).collect();
            begin(&self.workshop, path, Variant::Spreadsheet, &titles)?
        };
        Ok(self.attention.insert(sheet))
    }

    /// Counts the written files, writes the receipt and publishes everything.
    /// `deliver` takes the upload file if it goes to standard output.
    pub fn finish(
        self,
        facts: Facts,
        dry_run: bool,
        deliver: &dyn Fn(&Path) -> Result<()>,
    ) -> Result<Finished> {
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
            scratch: Vec::new(),
            receipt: receipt(facts, &self.tally, self.account, outputs),
            tally: self.tally,
        };
        if let Some(attention) = staged(&paths.attention) {
            finished.receipt.attention_cells = CellHashes::Of(attention);
        }
        let written = write_receipt(&self.workshop, &finished.receipt)?;
        if paths.upload.is_none() {
            deliver(files.remove(0).1.path())?;
        }
        if dry_run {
            let rest = files.into_iter().map(|(_, file)| Arc::new(file));
            finished.scratch.extend(rest);
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

fn upload_path(workshop: &Workshop) -> PathBuf {
    let path = workshop.paths().upload.clone();
    path.unwrap_or_else(|| PathBuf::from("-"))
}

fn begin<S: AsRef<str>>(
    workshop: &Workshop,
    path: &Path,
    variant: Variant,
    titles: &[S],
) -> Result<Sheet> {
    let file = workshop.stage(path)?;
    SheetWriter::new(file, variant, titles).map_err(|source| Error::writing(path, source))
}

fn append(sheet: &mut Sheet, path: &Path, rows: &RowBuffer) -> Result<()> {
    sheet
        .append(rows)
        .map_err(|source| Error::writing(path, source))
}

fn end(path: &Path, sheet: Sheet) -> Result<(NamedTempFile, Written)> {
    sheet
        .finish()
        .map_err(|source| Error::writing(path, source))
}

/// Files that are written and not yet published, each with its place.
type Staged = Vec<(PathBuf, NamedTempFile)>;

/// Ends all files and counts their rows again.
fn end_all<'r>(
    sheets: impl Iterator<Item = (&'r str, PathBuf, Sheet)>,
) -> Result<(Staged, Vec<OutputFacts>)> {
    let mut files = Vec::new();
    let mut outputs = Vec::new();
    let mut counts = Vec::new();
    for (role, path, sheet) in sheets {
        let (file, written) = end(&path, sheet)?;
        counts.push((path.clone(), file.path().to_owned(), written.rows));
        outputs.push(OutputFacts {
            path: path.display().to_string(),
            sha256: written.sha256,
            rows: written.rows,
            role: role.to_owned(),
        });
        files.push((path, file));
    }
    let mut counts = counts.into_iter();
    in_order(
        || Ok(counts.next()),
        |(path, file, rows)| recount(&path, &file, rows),
        Ok,
    )?;
    Ok((files, outputs))
}

/// Reads a written file again and compares its rows with the count.
fn recount(path: &Path, file: &Path, rows: u64) -> Result<()> {
    let found = count_rows(file)?;
    if found == Some(rows) {
        return Ok(());
    }
    let found = found.map_or_else(
        || "breaks off in the middle of a row".to_owned(),
        |found| format!("has {found} rows"),
    );
    Err(Error::Unbalanced(format!(
        "{} {found} and {rows} were written",
        path.display()
    )))
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
