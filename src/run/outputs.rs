//! Where the files of a run go, and how they get there whole.
//!
//! Every file is written under a hidden name beside its place, synced, and renamed at the very end;
//! the receipt comes last. A kill or a full disk at any moment leaves each file old or new, and a set
//! with a receipt is a set of one run. Hidden files that a killed run left behind are removed by the
//! next run in the same folder: a running one holds a lock on its own.

use crate::error::{Error, Place, Result};
use crate::pipeline::in_order;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use tempfile::{Builder, NamedTempFile};

/// How the hidden files begin.
const HIDDEN: &str = ".rowmend-";

/// What the person has said about the outputs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OutputPlan {
    /// Where the upload file goes; `-` is standard output; nothing means beside the input.
    pub output: Option<PathBuf>,
    /// Whether earlier outputs are replaced.
    pub force: bool,
    /// Whether nothing is published.
    pub dry_run: bool,
}

/// The files of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths {
    /// The file to upload; nothing stands for standard output.
    pub upload: Option<PathBuf>,
    /// The rows that need a person.
    pub attention: PathBuf,
    /// The changed cells.
    pub changes: PathBuf,
    /// The receipt.
    pub receipt: PathBuf,
}

impl Paths {
    /// The names that follow from the input and the plan. `ending` is what the upload file is called
    /// after the stem: `import` or `corrected`.
    pub fn derive(input: &Path, plan: &OutputPlan, ending: &str) -> Self {
        let beside = stem_of_input(input);
        let (stem, upload) = match &plan.output {
            Some(path) if path.as_os_str() == "-" => (beside, None),
            Some(path) => (path.with_extension(""), Some(path.clone())),
            None => {
                let upload = with_ending(&beside, &format!("{ending}.csv"));
                (beside, Some(upload))
            }
        };
        Self {
            upload,
            attention: with_ending(&stem, "attention.csv"),
            changes: with_ending(&stem, "changes.csv"),
            receipt: with_ending(&stem, "receipt.json"),
        }
    }

    fn all(&self) -> impl Iterator<Item = &Path> {
        let rest = [&self.attention, &self.changes, &self.receipt];
        self.upload.iter().chain(rest).map(PathBuf::as_path)
    }
}

/// The stem of the outputs of an input: `report.csv` gives `report`, and the attention file of a
/// round gives the number of the next: `report.attention.csv` gives `report.2`. A year is not a
/// round: only numbers below a thousand are.
fn stem_of_input(input: &Path) -> PathBuf {
    if input.as_os_str() == "-" {
        return PathBuf::from("stdin");
    }
    let stem = input.with_extension("");
    let name = stem.file_name().and_then(|name| name.to_str());
    let Some(earlier) = name.and_then(|name| name.strip_suffix(".attention")) else {
        return stem;
    };
    let next = match earlier.rsplit_once('.') {
        Some((base, round)) if !base.is_empty() => match round.parse::<u32>() {
            Ok(round) if (2..1_000).contains(&round) => {
                format!("{base}.{}", round.saturating_add(1))
            }
            _ => format!("{earlier}.2"),
        },
        _ => format!("{earlier}.2"),
    };
    stem.with_file_name(next)
}

fn with_ending(stem: &Path, ending: &str) -> PathBuf {
    let mut name = stem.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

/// The place where the files of a run are made.
#[derive(Debug)]
pub struct Workshop {
    paths: Paths,
    folder: PathBuf,
    force: bool,
    dry_run: bool,
}

impl Workshop {
    /// Checks, before any work, that the outputs may be written: no earlier output without `force`,
    /// none of them an input, the folder writable.
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
        };
        for path in workshop.paths.all() {
            refuse_input(path, inputs)?;
            if !plan.dry_run {
                refuse_existing(path, plan.force)?;
            }
        }
        if !plan.dry_run {
            sweep(&workshop.folder);
            drop(workshop.stage(&workshop.paths.receipt)?);
        }
        Ok(workshop)
    }

    /// Whether what is written is to stay.
    pub const fn publishes(&self) -> bool {
        !self.dry_run
    }

    /// Where the files will be.
    pub const fn paths(&self) -> &Paths {
        &self.paths
    }

    /// A hidden file for `path`, locked while it lives and gone with it unless published.
    pub fn stage(&self, path: &Path) -> Result<NamedTempFile> {
        let mut builder = Builder::new();
        builder.prefix(HIDDEN).suffix(".tmp");
        let to_stdout = self.paths.upload.is_none() && path.as_os_str() == "-";
        let folder = if self.dry_run || to_stdout {
            std::env::temp_dir()
        } else {
            self.folder.clone()
        };
        // What went wrong without the hidden name, which would mean nothing to anybody.
        let file = builder
            .tempfile_in(&folder)
            .map_err(|source| Error::making_in(&folder, source.kind().into()))?;
        // A file system without locks only loses the sweeping of what a killed run left behind.
        let _ = file.as_file().try_lock();
        Ok(file)
    }

    /// Publishes staged files, each with its place, and the receipt last. An attention file of an
    /// earlier run that has no successor goes, so that the set is of one run.
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
        if self.force {
            remove_old(&self.paths.receipt)?;
            self.sync_folder()?;
        }
        let renewed: Vec<PathBuf> = files.iter().map(|(path, _)| path.clone()).collect();
        for (path, file) in files {
            self.put(file, &path)?;
        }
        if self.force {
            for path in self.paths.all().filter(|path| *path != self.paths.receipt) {
                if !renewed.iter().any(|new| new == path) {
                    remove_old(path)?;
                }
            }
        }
        self.sync_folder()?;
        self.put(receipt, &self.paths.receipt)?;
        self.sync_folder()
    }

    fn put(&self, file: NamedTempFile, path: &Path) -> Result<()> {
        let put = if self.force {
            file.persist(path)
        } else {
            file.persist_noclobber(path)
        };
        put.map(drop)
            .map_err(|refused| Error::writing(path, refused.error))
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

/// Removes an output of an earlier run, if it is there.
fn remove_old(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(source) if source.kind() != io::ErrorKind::NotFound => {
            Err(Error::writing(path, source))
        }
        _ => Ok(()),
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

fn refuse_existing(path: &Path, force: bool) -> Result<()> {
    let Ok(facts) = fs::symlink_metadata(path) else {
        return Ok(());
    };
    if !facts.is_file() {
        let what = if facts.is_dir() {
            "is a folder"
        } else {
            "is a link or a device, not a file"
        };
        return Err(Error::input(
            Place::file(path),
            format!("the output {what}"),
            "name another file with -o",
        ));
    }
    if force {
        return Ok(());
    }
    Err(Error::input(
        Place::file(path),
        "an output of an earlier run is there already",
        "name another file with -o, or add --force to replace it",
    ))
}

fn refuse_input(path: &Path, inputs: &[&Path]) -> Result<()> {
    for input in inputs {
        if same_file(path, input) {
            return Err(Error::input(
                Place::file(path),
                "the output would overwrite the input",
                "name another file with -o",
            ));
        }
    }
    Ok(())
}

#[cfg(unix)]
fn same_file(left: &Path, right: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let facts = |path: &Path| fs::metadata(path).map(|facts| (facts.dev(), facts.ino()));
    matches!((facts(left), facts(right)), (Ok(left), Ok(right)) if left == right)
}

#[cfg(not(unix))]
fn same_file(left: &Path, right: &Path) -> bool {
    matches!(
        (fs::canonicalize(left), fs::canonicalize(right)),
        (Ok(left), Ok(right)) if left == right
    )
}

/// Removes hidden files of runs that are no more: nobody holds their lock.
fn sweep(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let hidden = name
            .to_str()
            .and_then(|name| name.strip_prefix(HIDDEN))
            .is_some_and(|rest| rest.strip_suffix(".tmp").is_some());
        if hidden && File::open(entry.path()).is_ok_and(|file| file.try_lock().is_ok()) {
            // Another run may have swept it first.
            let _ = fs::remove_file(entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn upload(input: &str, output: Option<&str>, ending: &str) -> (String, String) {
        let plan = OutputPlan {
            output: output.map(PathBuf::from),
            ..OutputPlan::default()
        };
        let paths = Paths::derive(Path::new(input), &plan, ending);
        let upload = paths
            .upload
            .map_or_else(|| "-".to_owned(), |path| path.display().to_string());
        (upload, paths.attention.display().to_string())
    }

    #[test]
    fn names_follow_from_the_stem() {
        let cases = [
            (
                "report.csv",
                None,
                "report.corrected.csv",
                "report.attention.csv",
            ),
            (
                "a/report.csv",
                None,
                "a/report.corrected.csv",
                "a/report.attention.csv",
            ),
            (
                "report.attention.csv",
                None,
                "report.2.corrected.csv",
                "report.2.attention.csv",
            ),
            (
                "report.2.attention.csv",
                None,
                "report.3.corrected.csv",
                "report.3.attention.csv",
            ),
            (
                "may.2026.attention.csv",
                None,
                "may.2026.2.corrected.csv",
                "may.2026.2.attention.csv",
            ),
            (
                "report.csv",
                Some("round2.csv"),
                "round2.csv",
                "round2.attention.csv",
            ),
            ("report.csv", Some("-"), "-", "report.attention.csv"),
            ("-", None, "stdin.corrected.csv", "stdin.attention.csv"),
        ];
        for (input, output, wanted, attention) in cases {
            let got = upload(input, output, "corrected");
            assert_eq!(got, (wanted.to_owned(), attention.to_owned()), "{input}");
        }
    }
}
