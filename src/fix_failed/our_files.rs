//! Files that rowmend has written, known by the receipt that lies beside them.

use crate::column::Column;
use crate::error::Error;
use crate::run::receipt::Receipt;
use crate::run::receipt_file::Found;
use crate::run::told::FileFacts;
use crate::sheet::Input;
use crate::values::date::Format;
use std::path::{Path, PathBuf};

/// How the receipt names a file for a person.
const ATTENTION: &str = "attention";

/// How it names a file to upload.
const UPLOADS: [&str; 2] = ["corrected", "import"];

/// Where the receipt of the run lies that wrote a file in this role.
fn place_of_receipt(path: &Path, role: &str) -> Option<PathBuf> {
    let name = path.file_name()?.to_str()?;
    let stem = name.strip_suffix(".csv").unwrap_or(name);
    let ending = format!(".{role}");
    let base = stem.strip_suffix(&ending).unwrap_or(stem);
    Some(path.with_file_name(format!("{base}.receipt.json")))
}

/// The receipts that can be of the run which wrote a file, each read once.
#[derive(Debug)]
pub(super) struct Receipts<'i> {
    input: &'i Input,
    /// What lies in each place. Which place it is depends on the role in which the file was written.
    found: Vec<(PathBuf, Found)>,
}

impl<'i> Receipts<'i> {
    /// Reads what lies beside a file.
    pub(super) fn beside(input: &'i Input) -> Self {
        let mut found: Vec<(PathBuf, Found)> = Vec::new();
        for role in UPLOADS.into_iter().chain([ATTENTION]) {
            if let Some(place) = place_of_receipt(input.lies_at(), role)
                && found.iter().all(|(known, _)| *known != place)
            {
                let there = Found::at(&place);
                found.push((place, there));
            }
        }
        Self { input, found }
    }

    /// What was read of the run that wrote the file, if it was written in this role.
    fn found(&self, role: &str) -> Option<&(PathBuf, Found)> {
        let place = place_of_receipt(self.input.lies_at(), role)?;
        self.found.iter().find(|(known, _)| *known == place)
    }

    /// The receipt of the run that wrote the file, if it names the file in this role.
    fn receipt(&self, role: &str) -> Option<&Receipt> {
        let receipt = self.found(role)?.1.receipt()?;
        names(receipt, self.input.lies_at(), role).then_some(receipt)
    }

    /// The same of an attention file, with the facts of the receipt; what is long in it may be taken.
    pub(super) fn attention(&mut self) -> Option<(&mut Receipt, &FileFacts)> {
        let path = self.input.lies_at();
        let place = place_of_receipt(path, ATTENTION)?;
        let mut found = self.found.iter_mut();
        match found.find(|(known, _)| *known == place) {
            Some((_, Found::Receipt(receipt, facts))) if names(receipt, path, ATTENTION) => {
                Some((receipt, facts))
            }
            _ => None,
        }
    }

    /// Whether the file has the name of an attention file and something lies where its receipt belongs.
    pub(super) fn has_that_of_attention(&self) -> bool {
        let stem = self.input.lies_at().file_stem();
        let is_named = stem
            .and_then(|stem| stem.to_str())
            .is_some_and(|stem| stem.ends_with(".attention"));
        let found = self.found(ATTENTION);
        is_named && found.is_some_and(|(_, found)| !matches!(found, Found::Nothing))
    }

    /// The titles of the upload that was written with an attention file: which of its columns are custom
    /// fields was told by more rows than are left.
    pub(super) fn titles(&self) -> Option<Vec<String>> {
        let name = self.input.lies_at().file_name()?.to_str()?;
        let is_named = name.ends_with(".attention.csv");
        let receipt = self.receipt(ATTENTION).filter(|_| is_named)?;
        let titles = receipt.columns.iter().map(|column| &column.title);
        Some(titles.cloned().collect())
    }

    /// Whether the file is an upload file that rowmend has written and nobody has changed.
    pub(super) fn are_of_our_upload(&self) -> bool {
        self.of_upload(|_| true).is_some()
    }

    /// The receipt of the run that wrote an upload file which nobody has changed, if it `is_wanted`: that is
    /// asked first, since to hash the file takes time.
    fn of_upload(&self, is_wanted: impl Fn(&Receipt) -> bool) -> Option<&Receipt> {
        UPLOADS.iter().find_map(|role| {
            let receipt = self.receipt(role).filter(|receipt| is_wanted(receipt))?;
            let sha256 = self.input.sha256().ok()?;
            let mut outputs = receipt.outputs.iter();
            let is_it = outputs.any(|out| out.role == *role && out.sha256 == sha256);
            is_it.then_some(receipt)
        })
    }

    /// The notation of dates in an upload file that rowmend has written and nobody has changed, where it
    /// is not the usual one.
    pub(super) fn format_of_upload(&self) -> Option<Format> {
        let format = |receipt: &Receipt| Format::new(&receipt.settings.date_format).ok();
        let is_another = |receipt: &Receipt| format(receipt).is_some_and(|format| !format.is_iso());
        format(self.of_upload(is_another)?)
    }

    /// The notation of dates in such a file; asked only where it is not the usual one, or where custom fields stand
    /// in the file: nothing else depends on it for who only checks the file.
    pub(super) fn format_to_check(&self) -> Option<Format> {
        let format = |receipt: &Receipt| Format::new(&receipt.settings.date_format).ok();
        let has_custom = |receipt: &Receipt| {
            let mut columns = receipt.columns.iter();
            columns.any(|column| Column::from_title(&column.title).is_none())
        };
        let is_wanted = |receipt: &Receipt| {
            has_custom(receipt) || format(receipt).is_some_and(|format| !format.is_iso())
        };
        format(self.of_upload(is_wanted)?)
    }

    /// The name of an attention file before a download or a copy has added to it, and the name of its receipt, if
    /// that lies beside: `report.attention (1).csv` was report.attention.csv.
    pub(super) fn own_name(&self) -> Option<(String, String)> {
        let path = self.input.lies_at();
        let name = path.file_name()?.to_str()?;
        let base = name.get(..name.find(".attention")?)?;
        let own = path.with_file_name(format!("{base}.attention.csv"));
        let place = place_of_receipt(&own, ATTENTION).filter(|_| own != path)?;
        let found = Found::at(&place);
        let is_its = found
            .receipt()
            .is_some_and(|receipt| names(receipt, &own, ATTENTION));
        let name = |path: &Path| Some(path.file_name()?.to_str()?.to_owned());
        Some((name(&own)?, name(&place)?)).filter(|_| is_its)
    }

    /// The receipt of an attention file, if something lies in its place that cannot be read: its name and why.
    pub(super) fn unreadable_of_attention(&self) -> Option<String> {
        unreadable(self.found(ATTENTION)?)
    }

    /// The same of a file to upload.
    pub(super) fn unreadable_of_upload(&self) -> Option<String> {
        let mut found = UPLOADS.iter().filter_map(|role| self.found(role));
        found.find_map(unreadable)
    }

    /// A refusal of the file, which may come from a receipt that could not be asked.
    pub(super) fn explain(&self, refused: Error) -> Error {
        match self.found.iter().find_map(unreadable) {
            Some(which) => refused.with_remedy(|remedy| {
                format!("{remedy}; the receipt beside the file cannot be read ({which})")
            }),
            None => refused,
        }
    }
}

/// Whether a receipt names a file in this role.
fn names(receipt: &Receipt, path: &Path, role: &str) -> bool {
    let mut outputs = receipt.outputs.iter();
    outputs.any(|output| {
        output.role == role && Path::new(&output.path).file_name() == path.file_name()
    })
}

fn unreadable((place, found): &(PathBuf, Found)) -> Option<String> {
    match found {
        Found::Unreadable(why) => Some(format!("{}: {why}", place.display())),
        Found::Nothing | Found::Receipt(..) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    const OF_A_RUN: &str = r#"{"schema":1,"tool":"rowmend 0.1.0","command":"fix-failed","inputs":[],
        "settings":{"brand":null,"network":"LinkShare","date_format":"%m/%d/%Y","date_order":"auto",
        "date_order_proof":null,"value_separator":", "},"told":{},
        "rows":{"in":0,"corrected":0,"attention":0,"set_aside":0},"failures":[],"rules":[],"unrecognised":[],
        "outputs":[{"path":"may.corrected.csv","sha256":"HASH","rows":0,"role":"corrected"},
        {"path":"may.attention.csv","sha256":"","rows":0,"role":"attention"}],
        "columns":[{"title":"Name","from":[]}],"attention":[],"set_aside":[]}"#;

    /// A file of this name with this receipt beside it, which is gone once it has been read.
    fn read_once<T>(name: &str, receipt: &str, ask: impl FnOnce(&mut Receipts<'_>) -> T) -> T {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        fs::write(&path, "Name\nAcme\n").unwrap();
        let input = Input::open(&path).unwrap();
        let beside = folder.path().join("may.receipt.json");
        fs::write(&beside, receipt.replace("HASH", input.sha256().unwrap())).unwrap();
        let mut receipts = Receipts::beside(&input);
        fs::remove_file(&beside).unwrap();
        ask(&mut receipts)
    }

    #[test]
    fn a_receipt_is_read_once_for_all_that_is_asked() {
        read_once("may.corrected.csv", OF_A_RUN, |receipts| {
            assert!(receipts.are_of_our_upload());
            let format = receipts.format_of_upload().unwrap();
            assert_eq!(format.as_str(), "%m/%d/%Y");
            assert!(receipts.attention().is_none());
        });
        read_once("may.attention.csv", OF_A_RUN, |receipts| {
            assert_eq!(receipts.titles(), Some(vec!["Name".to_owned()]));
            assert!(receipts.has_that_of_attention());
            assert!(receipts.attention().is_some());
            assert!(!receipts.are_of_our_upload());
            assert!(receipts.unreadable_of_attention().is_none());
        });
    }

    #[test]
    fn a_damaged_receipt_is_not_an_absent_one() {
        let half = &OF_A_RUN[..OF_A_RUN.len() / 2];
        read_once("may.attention.csv", half, |receipts| {
            assert!(receipts.attention().is_none() && receipts.titles().is_none());
            assert!(receipts.has_that_of_attention());
            let which = receipts.unreadable_of_attention().unwrap();
            assert!(which.contains("may.receipt.json: it is damaged"), "{which}");
        });
        read_once("may.corrected.csv", half, |receipts| {
            assert!(!receipts.are_of_our_upload());
            assert!(receipts.unreadable_of_upload().is_some());
        });
        read_once("june.corrected.csv", half, |receipts| {
            assert!(receipts.unreadable_of_upload().is_none());
        });
    }
}
