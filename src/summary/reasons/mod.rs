//! What `classify` prints: the texts of a report, what each is taken for and why, and for those that
//! were not recognised an entry for the settings file, ready to paste.

mod entry;
#[cfg(test)]
mod tests;

use super::cut::shown;
use super::page::Page;
use super::table::{Head, Table};
use super::{Style, command, words};
use crate::classify::{Count, ReasonGroup, Reasons};
use crate::failure::FailureKind;
use std::cmp::Reverse;
use std::io;

/// How many groups are shown in the table, and as many are needed of those that are understood and of those
/// that are not.
pub const SHOWN: usize = 100;
/// How many unrecognised groups get an entry to paste.
const ENTRIES: usize = 20;
/// How wide a text is shown.
const TEXT: usize = 200;

/// Writes the groups by falling number of rows, then the share that was recognised. Errors are those
/// of `out`.
pub fn write(
    out: &mut dyn io::Write,
    path: &str,
    reasons: &Reasons,
    style: &Style,
) -> io::Result<()> {
    let mut page = Page::new(out, style);
    let page = &mut page;
    let Count {
        rows: known_rows,
        texts: known_texts,
    } = reasons.understood;
    let rows = known_rows + reasons.unknown.rows;
    let texts = known_texts + reasons.unknown.texts;
    page.strong(&format!(
        "{}: {} with a reason, {}",
        command::input(path),
        words::count(rows, "row"),
        words::count(texts, "different text"),
    ))?;
    let mut sorted: Vec<&ReasonGroup> = reasons.groups.iter().collect();
    sorted.sort_by_key(|group| Reverse(group.rows));
    overview(page, &sorted, texts)?;
    samples(page, &sorted, known_texts)?;
    unrecognised(page, &sorted, reasons.unknown.texts)?;
    page.blank()?;
    page.strong(&format!(
        "recognised: {} of {}{}, {} of {}",
        words::number(known_rows),
        words::count(rows, "row"),
        share(known_rows, rows),
        words::number(known_texts),
        words::count(texts, "text"),
    ))
}

/// How many there are beyond those that are shown.
fn further(all: u64, shown: usize) -> Option<u64> {
    all.checked_sub(shown as u64).filter(|further| *further > 0)
}

/// ` (96.0 %)`, rounded down, so that 100 % means all.
fn share(part: u64, whole: u64) -> String {
    u128::from(part)
        .saturating_mul(1_000)
        .checked_div(u128::from(whole))
        .map_or_else(String::new, |mille| {
            format!(" ({}.{} %)", mille / 10, mille % 10)
        })
}

fn overview(page: &mut Page<'_>, groups: &[&ReasonGroup], all: u64) -> io::Result<()> {
    if groups.is_empty() {
        return Ok(());
    }
    let mut table = Table::new(&[
        Head::Number("Rows"),
        Head::Words("Reason"),
        Head::Words("Taken for"),
        Head::Words("Because of"),
    ])
    .at_least(70);
    for group in groups.iter().take(SHOWN) {
        table.add(vec![
            words::number(group.rows),
            shown(&group.masked, TEXT),
            taken_for(group),
            shown(&group.decided_by.join(", "), TEXT),
        ]);
    }
    page.heading("Reasons")?;
    page.table(&table)?;
    if let Some(further) = further(all, SHOWN) {
        page.item(2, &format!("and {further} more; --json lists them all"))?;
    }
    Ok(())
}

fn taken_for(group: &ReasonGroup) -> String {
    if !group.is_recognised() {
        return "not recognised".to_owned();
    }
    let kinds: Vec<&str> = group.kinds.iter().map(|kind| words::kind(*kind)).collect();
    let mut taken_for = kinds.join("; ");
    if !group.columns.is_empty() {
        let columns = shown(&group.columns.join(", "), TEXT);
        taken_for = format!("{taken_for} ({columns})");
    }
    if let Some(open) = &group.open {
        let open = shown(open.trim(), TEXT);
        taken_for = format!("{taken_for}; not understood, so the rows are left: {open}");
    }
    taken_for
}

/// The first rows of each text that is understood, to see whether it was taken rightly.
fn samples(page: &mut Page<'_>, groups: &[&ReasonGroup], all: u64) -> io::Result<()> {
    let known = || groups.iter().filter(|group| group.is_recognised());
    if known().next().is_none() {
        return Ok(());
    }
    page.heading("For example")?;
    for group in known().take(ENTRIES) {
        page.item(2, &shown(&group.masked, TEXT))?;
        sample_rows(page, group)?;
    }
    if let Some(further) = further(all, ENTRIES) {
        page.item(2, &format!("and {further} more"))?;
    }
    Ok(())
}

fn sample_rows(page: &mut Page<'_>, group: &ReasonGroup) -> io::Result<()> {
    group
        .samples
        .iter()
        .try_for_each(|(line, cells)| page.item(4, &format!("line {line}: {}", shown(cells, TEXT))))
}

fn unrecognised(page: &mut Page<'_>, groups: &[&ReasonGroup], all: u64) -> io::Result<()> {
    let unknown: Vec<&ReasonGroup> = groups
        .iter()
        .copied()
        .filter(|group| !group.is_recognised())
        .collect();
    if unknown.is_empty() {
        return Ok(());
    }
    page.heading("Not recognised")?;
    page.prose(
        2,
        "Rows with these reasons are left as they came. If you know what one means, put its entry \
         into rowmend.toml with the kind that fits.",
    )?;
    let kinds: Vec<&str> = FailureKind::ALL.iter().map(|kind| kind.name()).collect();
    page.blank()?;
    page.comment(&format!("kinds: {}", kinds.join(", ")))?;
    for group in unknown.iter().take(ENTRIES) {
        page.blank()?;
        let rows = words::count(group.rows, "row");
        page.item(2, &format!("{rows}: {}", shown(&group.example, TEXT)))?;
        sample_rows(page, group)?;
        page.blank()?;
        for line in entry::entry(group).lines() {
            page.verbatim(line)?;
        }
    }
    if let Some(further) = further(all, ENTRIES) {
        page.blank()?;
        page.item(2, &format!("and {further} more, in the table above"))?;
    }
    Ok(())
}
