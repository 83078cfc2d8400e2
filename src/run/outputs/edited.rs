//! An attention file in which a person has worked: not even `--force` replaces it, since what was typed there
//! lies nowhere else.

use crate::error::{Error, Place, Result};
use crate::report::attention::{self, DECISION};
use crate::run::receipt_file::Found;
use crate::sheet::{Input, Reader, Row, sniff, unguard};
use std::fs;
use std::path::Path;

/// Refuses an attention file that holds decisions, or that is no longer the file of which the receipt of its run
/// speaks, unless a later round has read it. What is no attention file, or cannot be read, holds no work and may be replaced.
pub(super) fn refuse_edited(path: &Path, receipt: &Path) -> Result<()> {
    let Ok(input) = Input::open(path) else {
        return Ok(());
    };
    let Ok(Some(decisions)) = decisions(&input) else {
        return Ok(());
    };
    let work = match decisions {
        0 => edited_since(&input, receipt),
        1 => Some("a decision stands in it that --force would throw away".to_owned()),
        many => Some(format!(
            "{many} decisions stand in it that --force would throw away"
        )),
    };
    let Some(work) = work.filter(|_| !is_carried_out(&input)) else {
        return Ok(());
    };
    Err(Error::input(
        Place::file(path),
        work,
        "give it to fix-failed to have it carried out, or delete it to begin anew",
    ))
}

/// How many rows have a decision; nothing for a file that is none for a person.
fn decisions(input: &Input) -> Result<Option<u64>> {
    let is_header = |titles: &[&str]| {
        let titles: Vec<String> = titles.iter().map(|&title| title.to_owned()).collect();
        decision_column(&titles).is_some()
    };
    let dialect = sniff(input, &is_header)?;
    let mut reader = Reader::new(input, &dialect)?;
    let Some(column) = decision_column(&reader.header().titles) else {
        return Ok(None);
    };
    let mut row = Row::default();
    let mut found = 0;
    while reader.next(&mut row)? {
        let cell = row.cells().nth(column).map(unguard).unwrap_or_default();
        found += u64::from(!cell.trim().is_empty());
    }
    Ok(Some(found))
}

fn decision_column(titles: &[String]) -> Option<usize> {
    let places = attention::places(titles, false)?;
    places.get(DECISION).copied().flatten()
}

/// What speaks for edits since the file was written: the receipt of its run has another hash, or cannot be asked for
/// it. A run that was killed has left no receipt, and nothing that anybody could have worked on.
fn edited_since(input: &Input, receipt: &Path) -> Option<String> {
    let found = match Found::at(receipt) {
        Found::Nothing => return None,
        Found::Unreadable(why) => {
            return Some(format!(
                "whether it was edited since it was written cannot be told, since its receipt {} cannot be read \
                 ({why}), and --force would throw edits away",
                receipt.display()
            ));
        }
        Found::Receipt(found, _) => found,
    };
    let mut outputs = found.outputs.iter();
    let written = outputs.find(|output| output.role == "attention")?;
    let is_it = input.sha256().is_ok_and(|sha256| sha256 == written.sha256);
    let words = "it was edited since it was written, and --force would throw that away";
    (!is_it).then(|| words.to_owned())
}

/// Whether a later round has read the file as it is: then what was typed into it has been carried out, and the next
/// attention file has what was left of it.
fn is_carried_out(input: &Input) -> bool {
    let folder = input
        .path()
        .parent()
        .filter(|folder| *folder != Path::new(""));
    let Ok(entries) = fs::read_dir(folder.unwrap_or(Path::new("."))) else {
        return false;
    };
    let beside = entries.flatten().map(|entry| entry.path());
    let mut receipts = beside.filter(|path| path.to_string_lossy().ends_with(".receipt.json"));
    receipts.any(|path| {
        let found = Found::at(&path);
        let mut read = found.receipt().into_iter().flat_map(|one| &one.inputs);
        read.any(|facts| input.sha256().is_ok_and(|own| own == facts.sha256))
    })
}
