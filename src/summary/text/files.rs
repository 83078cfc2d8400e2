//! The files that were written, each with what it is for.

use super::super::page::Page;
use super::super::table::{Head, Table};
use super::super::{command, words};
use crate::run::Finished;
use std::io;

/// Writes the list of files.
pub(super) fn write(page: &mut Page<'_>, finished: &Finished) -> io::Result<()> {
    let mut table = Table::new(&[
        Head::Words("File"),
        Head::Words("What for"),
        Head::Number("Rows"),
    ]);
    let mut any = false;
    for output in &finished.receipt.outputs {
        any = true;
        table.add(vec![
            command::path(&output.path),
            super::value(words::role(&output.role)),
            words::number(output.rows),
        ]);
    }
    if let Some(path) = &finished.receipt_path {
        any = true;
        table.add(vec![
            command::path(&path.to_string_lossy()),
            words::role("receipt").to_owned(),
            String::new(),
        ]);
    }
    if !any {
        return Ok(());
    }
    page.heading(if finished.dry_run {
        "Files that would be written"
    } else {
        "Files written"
    })?;
    page.table(&table)
}
