//! The summary that a person reads in a minute: what came in, what was done, what is left, and what
//! to do next.
//!
//! One file for each part, in the order in which the parts are printed. A part without anything to
//! say prints nothing.

mod alike;
mod changed;
mod counts;
mod dates;
mod files;
mod inputs;
mod next;
mod open;
mod people;

#[cfg(test)]
mod tests;

pub(in crate::summary) use next::IMPORT;

use super::page::Page;
use super::{Style, cut, words};
use crate::run::Finished;
use crate::run::receipt::InputFacts;
use std::io;

/// How wide a value is shown in a table.
const VALUE: usize = 48;
/// How wide a text in plain words, or the importer's own, is shown.
const WORDS: usize = 300;

/// Writes the summary of a finished run.
///
/// Errors are those of `out` and, with [`Diff::Full`](super::Diff::Full), those of reading the
/// recorded changes.
pub fn write(out: &mut dyn io::Write, finished: &Finished, style: &Style) -> io::Result<()> {
    let mut page = Page::new(out, style);
    let page = &mut page;
    page.strong(&first_line(finished))?;
    inputs::write(page, finished)?;
    counts::failures(page, finished)?;
    counts::rules(page, finished)?;
    dates::write(page, finished)?;
    changed::write(page, finished, style.diff)?;
    people::write(page, finished)?;
    open::unrecognised(page, finished)?;
    open::set_aside(page, finished)?;
    open::remarks(page, finished)?;
    files::write(page, finished)?;
    next::write(page, finished)
}

/// What came in and how it came out, as a sum that a reader can check.
fn first_line(finished: &Finished) -> String {
    let receipt = &finished.receipt;
    let rows = &receipt.rows;
    let done = if receipt.command == "convert" {
        "converted"
    } else {
        "corrected"
    };
    format!(
        "{}: {} in = {} {done} + {} for a person + {} set aside",
        inputs::names(receipt),
        words::count(rows.came_in, "row"),
        words::number(rows.corrected),
        words::number(rows.attention),
        words::number(rows.set_aside),
    )
}

/// A title or a value from a file, as it stands in a table.
fn value(text: &str) -> String {
    cut::shown(text, VALUE)
}

/// Where a row stands: its file, if the run had several, and its line. Rows of the first input are
/// recorded by their line alone.
fn spot<'l>(label: &'l str, inputs: &'l [InputFacts]) -> (Option<&'l str>, &'l str) {
    let (first, further) = match inputs {
        [first, further @ ..] if !further.is_empty() => (first, further),
        _ => return (None, label),
    };
    let named = label.rsplit_once(':');
    named
        .filter(|(path, _)| further.iter().any(|input| input.path == *path))
        .map_or((Some(&first.path), label), |(path, line)| {
            (Some(path), line)
        })
}
