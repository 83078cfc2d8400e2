//! What is told besides: texts that were not understood, rows set aside, remarks.

use super::super::cut::shown;
use super::super::page::Page;
use super::super::table::{Head, Table};
use super::super::{command, words};
use super::value;
use crate::outcome::Cause;
use crate::run::Finished;
use std::cmp::Reverse;
use std::io;

/// How many texts that were not understood are shown.
const SHOWN_TEXTS: usize = 10;
/// How many ranges of lines are named for each cause.
const SHOWN_RANGES: usize = 6;

/// The importer's texts that were not understood.
pub(super) fn unrecognised(page: &mut Page<'_>, finished: &Finished) -> io::Result<()> {
    let unrecognised = &finished.tally.unrecognised;
    // A row without a reason is told among those that need a person; there is no text to teach.
    let said = unrecognised.texts.iter();
    let mut texts: Vec<(&String, &u64)> =
        said.filter(|(text, _)| !text.trim().is_empty()).collect();
    if texts.is_empty() {
        return Ok(());
    }
    texts.sort_by_key(|(_, rows)| Reverse(**rows));
    let mut table = Table::new(&[Head::Number("Rows"), Head::Words("Reason")]);
    for (text, rows) in texts.iter().take(SHOWN_TEXTS) {
        table.add(vec![words::number(**rows), shown(text, super::WORDS)]);
    }
    page.heading("Reasons that were not understood; their rows are left as they came")?;
    page.table(&table)?;
    let rest: u64 = texts.iter().skip(SHOWN_TEXTS).map(|(_, rows)| **rows).sum();
    let rest = rest + unrecognised.further_rows;
    if rest > 0 {
        let rows = words::count(rest, "row");
        page.item(2, &format!("and other texts in {rows} more"))?;
    }
    let Some(input) = finished.receipt.inputs.first() else {
        return Ok(());
    };
    let classify = command::on_file("classify", &input.path);
    page.item(2, &format!("To teach rowmend such a text: {classify}"))
}

/// The rows that are in no file, by cause.
pub(super) fn set_aside(page: &mut Page<'_>, finished: &Finished) -> io::Result<()> {
    let causes = &finished.tally.set_aside;
    if causes.values().all(|rows| *rows == 0) {
        return Ok(());
    }
    let mut table = Table::new(&[
        Head::Number("Rows"),
        Head::Words("Why"),
        Head::Words("Lines"),
    ]);
    for cause in Cause::ALL {
        let rows = causes.get(&cause).copied().unwrap_or_default();
        if rows > 0 {
            let why = cause.words().to_owned();
            table.add(vec![words::number(rows), why, ranges(finished, cause)]);
        }
    }
    page.heading("Set aside: in no file to upload, on record in the receipt")?;
    page.table(&table)
}

/// Where the rows of a cause stand.
fn ranges(finished: &Finished, cause: Cause) -> String {
    let receipt = &finished.receipt;
    let several = receipt.inputs.len() > 1;
    let facts = receipt.set_aside.iter();
    let facts = facts.filter(|facts| facts.cause == cause.name());
    let mut named = Vec::new();
    let mut file = None;
    // One more tells that there are more.
    for fact in facts.take(SHOWN_RANGES + 1) {
        for range in fact.lines.split(',') {
            let range = shown(range.trim(), 24);
            let path = receipt.inputs.get(fact.input).map(|input| &input.path);
            match path {
                Some(path) if several && file != Some(fact.input) => {
                    named.push(format!("{} {range}", value(path)));
                }
                _ => named.push(range),
            }
            file = Some(fact.input);
        }
    }
    let further = named.len() > SHOWN_RANGES;
    named.truncate(SHOWN_RANGES);
    format!("{}{}", named.join(", "), if further { ", …" } else { "" })
}

/// Whatever else the run found worth a line.
pub(super) fn remarks(page: &mut Page<'_>, finished: &Finished) -> io::Result<()> {
    if finished.remarks.is_empty() {
        return Ok(());
    }
    page.heading("Worth knowing")?;
    for remark in &finished.remarks {
        page.item(2, &format!("- {}", shown(remark, 1_000)))?;
    }
    Ok(())
}
