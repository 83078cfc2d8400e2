//! Places that are not written to: where an input, an earlier output or anything but a file is.

use crate::error::{Error, Place, Result};
use std::fs;
use std::path::Path;

/// Refuses what is no file, and without `force` an output of an earlier run.
pub(super) fn refuse_existing(path: &Path, force: bool) -> Result<()> {
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

/// Refuses a place at which one of the inputs lies.
pub(super) fn refuse_input(path: &Path, inputs: &[&Path]) -> Result<()> {
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
