//! The last lines: what to do next.

use super::super::command;
use super::super::page::Page;
use crate::run::Finished;
use crate::run::receipt::{OutputFacts, Receipt};
use std::io;

/// Where Mediarails takes an upload (its help article).
pub(in crate::summary) const IMPORT: &str = "Partners by Brand > Tools > Import CSV";

/// Writes the next step; it is the last line.
pub(super) fn write(page: &mut Page<'_>, finished: &Finished) -> io::Result<()> {
    let receipt = &finished.receipt;
    let rows = &receipt.rows;
    page.blank()?;
    if finished.dry_run {
        return page.strong(&dry_run_words(finished));
    }
    let attention = command::output(receipt, "attention").filter(|_| rows.attention > 0);
    let upload = command::upload(receipt).filter(|_| rows.corrected > 0);
    match (upload, attention) {
        (Some(file), None) => page.strong(&format!("Next: {}", upload_words(file))),
        (Some(file), Some(open)) => {
            page.line(&format!("For the rest: {}", attention_words(receipt, open)))?;
            page.strong(&format!("Next: {}", upload_words(file)))
        }
        (None, Some(open)) => page.strong(&format!(
            "Next: nothing to upload yet; {}",
            attention_words(receipt, open)
        )),
        (None, None) => page.strong(nothing(rows.came_in, rows.set_aside)),
    }
}

/// What to do after a dry run. Files of an earlier run are refused without `--force`.
fn dry_run_words(finished: &Finished) -> String {
    let again = |further: &[&str]| command::again(&finished.receipt, further);
    if finished.would_replace {
        format!(
            "Next: nothing was written (dry run), and files of an earlier run are there already; to replace \
             them, run {}",
            again(&["--force"])
        )
    } else {
        format!(
            "Next: nothing was written (dry run); to write the files, run {}",
            again(&[])
        )
    }
}

const fn nothing(came_in: u64, set_aside: u64) -> &'static str {
    if came_in == 0 {
        "Next: nothing to upload; the file has a header and no rows."
    } else if set_aside == came_in {
        "Next: nothing to upload; every row was set aside, for the causes above."
    } else {
        "Next: nothing to upload."
    }
}

fn upload_words(file: &OutputFacts) -> String {
    if file.path == "-" {
        format!("upload the file that standard output went to: {IMPORT}")
    } else {
        format!("upload {}: {IMPORT}", command::path(&file.path))
    }
}

fn attention_words(receipt: &Receipt, file: &OutputFacts) -> String {
    format!(
        "open {} in a spreadsheet, fill in cells or write accept, upload or drop in the column \
         Decision, save, then run {}",
        command::path(&file.path),
        command::on_attention(receipt, &file.path, &[]),
    )
}
