//! Files that rowmend has written, known by the receipt that lies beside them.

use crate::run::receipt::Receipt;
use crate::run::told::{FileFacts, FileRole};
use crate::sheet::Input;
use crate::values::date::Format;
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

/// Where the receipt of the run lies that wrote a file in this role.
fn place_of_receipt(path: &Path, role: &str) -> Option<PathBuf> {
    let name = path.file_name()?.to_str()?;
    let stem = name.strip_suffix(".csv").unwrap_or(name);
    let ending = format!(".{role}");
    let base = stem.strip_suffix(&ending).unwrap_or(stem);
    Some(path.with_file_name(format!("{base}.receipt.json")))
}

/// Whether a file has the name of an attention file and a receipt lies beside it.
pub(super) fn has_receipt_of_attention(path: &Path) -> bool {
    let stem = path.file_stem().and_then(|stem| stem.to_str());
    let is_named = stem.is_some_and(|stem| stem.ends_with(".attention"));
    is_named && place_of_receipt(path, "attention").is_some_and(|place| place.is_file())
}

/// The receipt of the run that wrote a file, if it lies beside it and names the file in this role.
pub(super) fn receipt_of(path: &Path, role: &str) -> Option<(Receipt, FileFacts)> {
    let lies_at = place_of_receipt(path, role)?;
    let file = BufReader::new(File::open(&lies_at).ok()?);
    let receipt: Receipt = serde_json::from_reader(file).ok()?;
    let names_it = receipt.outputs.iter().any(|output| {
        output.role == role && Path::new(&output.path).file_name() == path.file_name()
    });
    let input = Input::open(&lies_at).ok().filter(|_| names_it)?;
    Some((receipt, FileFacts::of(&input, FileRole::Receipt).ok()?))
}

/// The titles of the upload that was written with an attention file: which of its columns are custom
/// fields was told by more rows than are left.
pub(super) fn titles_beside(path: &Path) -> Option<Vec<String>> {
    let name = path.file_name()?.to_str()?;
    let of_attention = name.ends_with(".attention.csv").then_some("attention")?;
    let (receipt, _) = receipt_of(path, of_attention)?;
    let titles = receipt.columns.into_iter().map(|column| column.title);
    Some(titles.collect())
}

/// Whether a file is an upload file that rowmend has written and nobody has changed.
pub(super) fn is_our_upload(path: &Path, input: &Input) -> bool {
    receipt_of_upload(path, input, |_| true).is_some()
}

/// The receipt of the run that wrote an upload file which nobody has changed, if it `is_wanted`: that is
/// asked first, since to hash the file takes time.
fn receipt_of_upload(
    path: &Path,
    input: &Input,
    is_wanted: impl Fn(&Receipt) -> bool,
) -> Option<Receipt> {
    ["corrected", "import"].iter().find_map(|role| {
        let (receipt, _) = receipt_of(path, role).filter(|(receipt, _)| is_wanted(receipt))?;
        let sha256 = input.sha256().ok()?;
        let mut outputs = receipt.outputs.iter();
        let is_it = outputs.any(|out| out.role == *role && out.sha256 == sha256);
        is_it.then_some(receipt)
    })
}

/// The notation of dates in an upload file that rowmend has written and nobody has changed, where it
/// is not the usual one.
pub(super) fn format_of_our_upload(path: &Path, input: &Input) -> Option<Format> {
    let format = |receipt: &Receipt| Format::new(&receipt.settings.date_format).ok();
    let is_another = |receipt: &Receipt| format(receipt).is_some_and(|format| !format.is_iso());
    format(&receipt_of_upload(path, input, is_another)?)
}
