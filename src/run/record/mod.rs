//! The record of a run: every outcome goes through here, into its file and into the account.
//!
//! What is written is read again from the files and counted; only if they agree with the account are they
//! published, the receipt last.

mod finish;

use super::account::Account;
use super::batch::Batch;
use super::outputs::{Target, Workshop, sync_so_far};
use crate::error::{Error, Result};
use crate::pipeline::Errands;
use crate::report::attention::TITLES;
use crate::sheet::{RowBuffer, SheetWriter, Variant};
use crate::tally::Tally;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

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

type Sheet = SheetWriter<Target>;

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
    /// Whether no changed row that comes is kept for the summary.
    is_full: Arc<AtomicBool>,
}

/// How many bytes are written before they are brought onto the disk.
const SYNC_STEP: usize = 1 << 23;

/// How wide the rows of a run are; makes batches on any thread.
#[derive(Debug, Clone)]
pub struct Widths {
    upload: usize,
    attention: usize,
    is_full: Arc<AtomicBool>,
}

impl Widths {
    /// An empty batch for the rows of a text of so many bytes.
    pub fn batch(&self, bytes: usize) -> Batch {
        let mut batch = Batch::new(self.upload, CHANGES_TITLES.len(), self.attention, bytes);
        // What would be thrown away again need not be kept.
        batch.tally.is_shown_before = self.is_full.load(Ordering::Relaxed);
        batch
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
        let to = workshop.target(&upload_path)?;
        let upload = begin(to, &upload_path, Variant::Upload, titles)?;
        let changes_path = workshop.paths().changes.clone();
        let to = workshop.target(&changes_path)?;
        let changes = begin(to, &changes_path, Variant::Spreadsheet, &CHANGES_TITLES)?;
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
            is_full: Arc::default(),
        })
    }

    /// Throws away what was written. Gives back the place for files that are begun again.
    pub fn give_up(self) -> Workshop {
        self.workshop
    }

    /// How wide the rows of the files are.
    pub fn widths(&self) -> Widths {
        Widths {
            upload: self.upload.width(),
            attention: self.attention_titles.len() + TITLES.len(),
            is_full: Arc::clone(&self.is_full),
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
        if self.tally.room() == 0 {
            self.is_full.store(true, Ordering::Relaxed);
        }
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
        let opened = sheets.into_iter().flatten().filter_map(|(path, sheet)| {
            let Target::File(file) = sheet.get_ref() else {
                return None;
            };
            let file = file.as_file().try_clone();
            let file = file.map_err(|source| Error::writing(path, source));
            Some(file.map(|file| (path.clone(), file)))
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
            let to = Target::File(self.workshop.stage(path)?);
            begin(to, path, Variant::Spreadsheet, &titles)?
        };
        Ok(self.attention.insert(sheet))
    }
}

fn upload_path(workshop: &Workshop) -> PathBuf {
    let path = workshop.paths().upload.clone();
    path.unwrap_or_else(|| PathBuf::from("-"))
}

fn begin<S: AsRef<str>>(to: Target, path: &Path, variant: Variant, titles: &[S]) -> Result<Sheet> {
    SheetWriter::new(to, variant, titles).map_err(|source| Error::writing(path, source))
}

fn append(sheet: &mut Sheet, path: &Path, rows: &RowBuffer) -> Result<()> {
    sheet
        .append(rows)
        .map_err(|source| Error::writing(path, source))
}
