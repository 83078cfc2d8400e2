//! Publishing file after file: what was done so far, and how it is undone when the next step fails.

use super::hidden::leads_to;
use crate::error::{Error, Place, Result};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// What publishing has changed in the folder so far.
#[derive(Debug)]
pub(super) struct Publication {
    /// Whether files of an earlier run are replaced.
    force: bool,
    /// Whether the upload file has gone to standard output, where nothing takes it back.
    is_delivered: bool,
    put: Vec<Put>,
    /// Files of an earlier run that are gone.
    removed: Vec<PathBuf>,
}

/// A file that was put in its place.
#[derive(Debug)]
struct Put {
    path: PathBuf,
    file: File,
    /// Whether a file of an earlier run lay there.
    replaced: bool,
}

impl Publication {
    pub(super) const fn new(force: bool, is_delivered: bool) -> Self {
        Self {
            force,
            is_delivered,
            put: Vec::new(),
            removed: Vec::new(),
        }
    }

    /// Puts a file in its place.
    pub(super) fn put(&mut self, file: NamedTempFile, path: &Path) -> Result<()> {
        let replaced = self.force && fs::symlink_metadata(path).is_ok();
        let put = if self.force {
            file.persist(path)
        } else {
            file.persist_noclobber(path)
        };
        let file = put.map_err(|refused| refused_put(path, refused.error))?;
        self.put.push(Put {
            path: path.to_owned(),
            file,
            replaced,
        });
        Ok(())
    }

    /// Removes an output of an earlier run, if it is there.
    pub(super) fn remove_old(&mut self, path: &Path) -> Result<()> {
        match fs::remove_file(path) {
            Ok(()) => self.removed.push(path.to_owned()),
            Err(source) if source.kind() == io::ErrorKind::NotFound => {}
            Err(source) => return Err(Error::writing(path, source)),
        }
        Ok(())
    }

    /// Takes back, after an error, what was put where nothing lay before, the receipt first; the error says what could
    /// not be taken back.
    pub(super) fn take_back(self, error: Error) -> Error {
        let kept = |put: &&Put| put.replaced || !is_taken_back(put);
        let lying: Vec<String> = self.put.iter().rev().filter(kept).map(Put::shown).collect();
        let removed = self.removed.iter().map(|path| path.display().to_string());
        let removed: Vec<String> = removed.collect();
        let mut done = Vec::new();
        if self.is_delivered {
            done.push("given the upload file to standard output".to_owned());
        }
        if !lying.is_empty() {
            done.push(format!("put {} in place", lying.join(", ")));
        }
        if !removed.is_empty() {
            done.push(format!("removed {} of an earlier run", removed.join(", ")));
        }
        if done.is_empty() {
            return error;
        }
        let done = done.join(" and ");
        error.with_remedy(|_| {
            format!(
                "this run had already {done}: what there is now is no finished set, do not upload it; check the \
                 folder, its permissions and the space on the disk, then run again with --force"
            )
        })
    }
}

impl Put {
    fn shown(&self) -> String {
        self.path.display().to_string()
    }
}

/// Removes a file that was put, unless another lies there by now.
fn is_taken_back(put: &Put) -> bool {
    !leads_to(&put.path, &put.file) || fs::remove_file(&put.path).is_ok()
}

/// Why a file could not be put in its place; what lies there now did not when the run began.
fn refused_put(path: &Path, source: io::Error) -> Error {
    if source.kind() == io::ErrorKind::AlreadyExists {
        return Error::input(
            Place::file(path),
            "something was put there while this run went on",
            "nothing was published; name another file with -o, or add --force to replace it",
        );
    }
    Error::writing(path, source)
}
