//! Where the files of a run go, and how they get there whole.
//!
//! Every file is written under a hidden name beside its place, synced, and renamed at the very end;
//! the receipt comes last. A kill or a full disk at any moment leaves each file old or new, and a set
//! with a receipt is a set of one run. Hidden files that a killed run left behind are removed by the
//! next run in the same folder (`hidden`). A run that fails while it publishes takes back what it has put in
//! place, and says what it could not take back (`publication`).

mod edited;
mod hidden;
mod paths;
mod publication;
mod refusals;
mod target;

pub use hidden::take_away_unfinished;
pub use paths::{FilesBefore, OutputPlan, Paths};
pub use target::Target;

use crate::error::{Error, Result};
use crate::pipeline::in_order;
use edited::refuse_edited;
use publication::Publication;
use refusals::{refuse_existing, refuse_input};
use std::fs::File;
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// The place where the files of a run are made.
#[derive(Debug)]
pub struct Workshop {
    paths: Paths,
    folder: PathBuf,
    force: bool,
    dry_run: bool,
    again: Option<FilesBefore>,
}

impl Workshop {
    /// Checks, before any work, that the outputs may be written: no earlier output without `force`,
    /// no attention file that was edited, none of them an input, the folder writable.
    pub fn open(paths: Paths, plan: &OutputPlan, inputs: &[&Path]) -> Result<Self> {
        let folder = paths
            .receipt
            .parent()
            .map_or_else(PathBuf::new, Path::to_owned);
        let folder = if folder.as_os_str().is_empty() {
            PathBuf::from(".")
        } else {
            folder
        };
        let workshop = Self {
            paths,
            folder,
            force: plan.force,
            dry_run: plan.dry_run,
            again: plan.again.clone(),
        };
        for path in workshop.paths.all() {
            refuse_input(path, inputs)?;
            if !plan.dry_run {
                refuse_existing(path, plan.force)?;
            }
        }
        if !plan.dry_run {
            refuse_edited(&workshop.paths.attention, &workshop.paths.receipt)?;
            hidden::sweep(&workshop.folder);
            drop(workshop.stage(&workshop.paths.receipt)?);
        }
        Ok(workshop)
    }

    /// Whether what is written is to stay.
    pub const fn publishes(&self) -> bool {
        !self.dry_run
    }

    /// Whether files of an earlier run lie where those of this one will be.
    pub fn would_replace(&self) -> bool {
        self.paths.all().any(Path::is_file)
    }

    /// Where the files will be.
    pub const fn paths(&self) -> &Paths {
        &self.paths
    }

    /// A hidden file for `path`, locked while it lives and gone with it unless published.
    pub fn stage(&self, path: &Path) -> Result<NamedTempFile> {
        let to_stdout = self.paths.upload.is_none() && path.as_os_str() == "-";
        let folder = if self.dry_run || to_stdout {
            std::env::temp_dir()
        } else {
            self.folder.clone()
        };
        // What went wrong without the hidden name, which would mean nothing to anybody.
        hidden::make_in(&folder).map_err(|source| Error::making_in(&folder, source.kind().into()))
    }

    /// Where the rows for `path` go.
    pub fn target(&self, path: &Path) -> Result<Target> {
        match &self.again {
            Some(before) if path == self.paths.changes => Target::before(&before.changes),
            Some(before) => Target::before(&before.upload),
            None => self.stage(path).map(Target::File),
        }
    }

    /// Publishes staged files, each with its place, and the receipt last. An attention file of an
    /// earlier run that has no successor goes, so that the set is of one run. What fails is taken back, as far as
    /// nothing was replaced.
    pub fn publish(
        &self,
        files: Vec<(PathBuf, NamedTempFile)>,
        receipt: NamedTempFile,
    ) -> Result<()> {
        let mut written = files.iter();
        in_order(
            || Ok(written.next()),
            |(path, file)| sync(path, file.as_file()),
            Ok,
        )?;
        sync(&self.paths.receipt, receipt.as_file())?;
        let mut publication = Publication::new(self.force, self.paths.upload.is_none());
        self.put_all(files, receipt, &mut publication)
            .map_err(|error| publication.take_back(error))
    }

    fn put_all(
        &self,
        files: Vec<(PathBuf, NamedTempFile)>,
        receipt: NamedTempFile,
        publication: &mut Publication,
    ) -> Result<()> {
        if self.force {
            publication.remove_old(&self.paths.receipt)?;
            self.sync_folder()?;
        }
        let renewed: Vec<PathBuf> = files.iter().map(|(path, _)| path.clone()).collect();
        for (path, file) in files {
            publication.put(file, &path)?;
        }
        if self.force {
            for path in self.paths.all().filter(|path| *path != self.paths.receipt) {
                if !renewed.iter().any(|new| new == path) {
                    publication.remove_old(path)?;
                }
            }
        }
        self.sync_folder()?;
        publication.put(receipt, &self.paths.receipt)?;
        self.sync_folder()
    }

    fn sync_folder(&self) -> Result<()> {
        // Only Unix can open a folder to sync it; elsewhere the rename is all there is.
        if cfg!(unix) {
            File::open(&self.folder)
                .and_then(|folder| folder.sync_all())
                .map_err(|source| Error::writing(&self.folder, source))?;
        }
        Ok(())
    }
}

/// Brings what a file holds so far onto the disk.
pub(super) fn sync_so_far(path: &Path, file: &File) -> Result<()> {
    file.sync_data()
        .map_err(|source| Error::writing(path, source))
}

fn sync(path: &Path, file: &File) -> Result<()> {
    file.sync_all()
        .map_err(|source| Error::writing(path, source))
}

#[cfg(test)]
mod tests;
