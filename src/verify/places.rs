//! Where the files of a receipt lie.

use std::fs;
use std::path::{self, Path, PathBuf};

/// Where a file lies that the run read: where it was named, seen from here, from the receipt or from a folder above
/// it (the run may have written into a folder below its own), or beside the receipt.
pub(super) fn places(receipt: &Path, name: &str) -> Vec<PathBuf> {
    let named = Path::new(name);
    let folder = receipt.parent().unwrap_or_else(|| Path::new(""));
    let mut places = vec![named.to_owned(), folder.join(named)];
    places.extend(named.file_name().map(|name| folder.join(name)));
    places.extend(recorded_otherwise(receipt, named));
    if let Ok(receipt) = path::absolute(receipt) {
        let above = receipt.ancestors().skip(2);
        places.extend(above.map(|folder| folder.join(named)));
    }
    places.dedup();
    places.retain(|place| place.exists());
    places
}

/// Outputs lie beside the receipt, also when all of them were moved.
pub(super) fn beside(receipt: &Path, name: &str) -> PathBuf {
    let named = Path::new(name);
    let beside = named.file_name().map(|name| receipt.with_file_name(name));
    match beside {
        Some(beside) if beside.exists() => beside,
        _ => recorded_otherwise(receipt, named).unwrap_or_else(|| named.to_owned()),
    }
}

/// The file beside the receipt whose name is no Unicode, so that it stands in the receipt with a sign (U+FFFD)
/// for what is none; nothing if several are written so.
fn recorded_otherwise(receipt: &Path, named: &Path) -> Option<PathBuf> {
    let name = named.file_name()?.to_str()?;
    if !name.contains(char::REPLACEMENT_CHARACTER) {
        return None;
    }
    // The folder of a bare name is the present one.
    let entries = fs::read_dir(receipt.parent()?.join(".")).ok()?.flatten();
    let entries = entries.map(|entry| entry.file_name());
    let mut found = entries.filter(|found| found.to_string_lossy() == name);
    let only = found.next()?;
    found.next().is_none().then(|| receipt.with_file_name(only))
}
