//! The hidden files in which a run writes, and the sweeping of those that a killed run left behind.
//!
//! A run holds a lock on each of its own. Between the making of a file and its locking a sweep of another run may
//! take it: so the sweep keeps the lock until the name is gone, and the owner, once it has the lock, looks whether the
//! name still leads to its file. Whoever pauses wherever, one of the two sees the other. Where there are no locks
//! nothing is swept.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use tempfile::{Builder, NamedTempFile};

const PREFIX: &str = ".rowmend-";
const SUFFIX: &str = ".tmp";

/// Where the hidden files of this process are, or were before they were published.
static MADE: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// How many files are made before a run gives up: each was taken by a sweep that came at that very moment.
const MOST_TRIES: usize = 100;

/// A hidden file in `folder`, locked while it lives.
pub(super) fn make_in(folder: &Path) -> io::Result<NamedTempFile> {
    for _ in 0..MOST_TRIES {
        let mut builder = Builder::new();
        let file = builder.prefix(PREFIX).suffix(SUFFIX).tempfile_in(folder)?;
        if is_claimed(&file) {
            let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
            made.push(file.path().to_owned());
            return Ok(file);
        }
    }
    Err(io::ErrorKind::ResourceBusy.into())
}

/// Removes the hidden files of this process, for one that ends before its runs do. What is published keeps.
pub fn take_away_unfinished() {
    let made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    for path in made.iter() {
        // Most are gone, or have another name.
        let _ = fs::remove_file(path);
    }
}

/// Locks a file that was just made. Not so if a sweep has it, or has had it.
fn is_claimed(file: &NamedTempFile) -> bool {
    match file.as_file().try_lock() {
        Ok(()) => leads_to(file.path(), file.as_file()),
        Err(TryLockError::WouldBlock) => false,
        // Without locks nothing is swept.
        Err(TryLockError::Error(_)) => true,
    }
}

/// Removes hidden files of runs that are no more: nobody holds their lock.
pub(super) fn sweep(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        let name = entry.file_name();
        let is_hidden = name
            .to_str()
            .is_some_and(|name| name.starts_with(PREFIX) && name.ends_with(SUFFIX));
        if is_file && is_hidden {
            sweep_file(&entry.path());
        }
    }
}

fn sweep_file(path: &Path) {
    let Ok(file) = File::open(path) else {
        return;
    };
    if file.try_lock().is_ok() && leads_to(path, &file) {
        // The lock is held until the name is gone. Another run may have swept it first.
        let _ = fs::remove_file(path);
    }
}

/// Whether a name leads to this very file.
#[cfg(unix)]
pub(super) fn leads_to(path: &Path, file: &File) -> bool {
    use std::os::unix::fs::MetadataExt;
    let own = file.metadata().map(|facts| (facts.dev(), facts.ino()));
    let there = fs::symlink_metadata(path).map(|facts| (facts.dev(), facts.ino()));
    matches!((own, there), (Ok(own), Ok(there)) if own == there)
}

/// Whether a name leads to a file; which one cannot be told here.
#[cfg(not(unix))]
pub(super) fn leads_to(path: &Path, _file: &File) -> bool {
    path.is_file()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::thread;

    fn hidden_in(folder: &Path) -> NamedTempFile {
        let mut builder = Builder::new();
        let builder = builder.prefix(PREFIX).suffix(SUFFIX);
        builder.tempfile_in(folder).unwrap()
    }

    #[test]
    fn a_file_that_a_sweep_has_or_has_had_is_not_claimed() {
        let folder = tempfile::tempdir().unwrap();
        let swept = hidden_in(folder.path());
        fs::remove_file(swept.path()).unwrap();
        assert!(!is_claimed(&swept), "its name leads nowhere");
        fs::write(swept.path(), "of another run").unwrap();
        assert!(!is_claimed(&swept), "its name leads to another file");
        let held = hidden_in(folder.path());
        let sweep = File::open(held.path()).unwrap();
        sweep.try_lock().unwrap();
        assert!(!is_claimed(&held), "a sweep is about to remove it");
        assert!(is_claimed(&hidden_in(folder.path())));
    }

    #[test]
    fn only_what_nobody_holds_is_swept() {
        let folder = tempfile::tempdir().unwrap();
        let make = |name: &str| File::create(folder.path().join(name)).unwrap();
        let held = make(".rowmend-held.tmp");
        held.try_lock().unwrap();
        for left in [".rowmend-left.tmp", "report.tmp", ".rowmend-notes"] {
            drop(make(left));
        }
        sweep(folder.path());
        let names = fs::read_dir(folder.path()).unwrap();
        let mut names: Vec<_> = names.map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        let kept = [".rowmend-held.tmp", ".rowmend-notes", "report.tmp"];
        assert_eq!(names, kept);
    }

    #[test]
    fn what_a_run_has_made_no_other_run_takes() {
        let folder = tempfile::tempdir().unwrap();
        let toil = || {
            for _ in 0..400 {
                sweep(folder.path());
                let file = make_in(folder.path()).unwrap();
                assert!(leads_to(file.path(), file.as_file()), "taken when made");
                thread::yield_now();
                assert!(leads_to(file.path(), file.as_file()), "taken at work");
            }
        };
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(toil);
            }
        });
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
