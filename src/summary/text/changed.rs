//! The changed rows, cell by cell: before, after, and the rule.

use super::super::changes::{self, Recorded};
use super::super::cut::shown;
use super::super::diff::{Place, arrow};
use super::super::page::Page;
use super::super::{Diff, words};
use super::spot;
use crate::outcome::{Because, Change};
use crate::run::Finished;
use std::io;

/// How wide one side of a change is shown.
const SIDE: usize = 160;
/// How wide a title, a number or a name is shown.
const NAME: usize = 60;

/// Writes as many of the changed rows as are asked for.
pub(super) fn write(page: &mut Page<'_>, finished: &Finished, diff: Diff) -> io::Result<()> {
    let changed = finished.tally.changed_rows;
    match (diff, &finished.changes) {
        (Diff::None, _) => Ok(()),
        _ if changed == 0 => Ok(()),
        (Diff::Full, Some(path)) => {
            page.heading(&format!("Changed rows: {}", words::number(changed)))?;
            let mut line = None;
            changes::each(path, |change| recorded(page, finished, change, &mut line))
        }
        _ => brief(page, finished, changed),
    }
}

fn brief(page: &mut Page<'_>, finished: &Finished, changed: u64) -> io::Result<()> {
    let rows = &finished.tally.shown;
    let shown = u64::try_from(rows.len()).unwrap_or(u64::MAX);
    if shown == 0 {
        return Ok(());
    }
    let further = changed.saturating_sub(shown);
    page.heading(&if further == 0 {
        format!("Changed rows: {}", words::number(changed))
    } else {
        let changed = words::number(changed);
        format!("Changed rows: the first {shown} of {changed}")
    })?;
    for row in rows {
        title(page, finished, &row.line, &row.publisher)?;
        for change in &row.changes {
            let decided = change.because == Because::Decision;
            cell(
                page,
                &change.column,
                sides(change),
                &change.rules.join(" + "),
                decided,
            )?;
        }
    }
    if further > 0 {
        let further = words::count(further, "row");
        page.item(
            2,
            &format!("and {further} more; --diff full prints them all"),
        )?;
    }
    Ok(())
}

fn recorded(
    page: &mut Page<'_>,
    finished: &Finished,
    change: &Recorded,
    line: &mut Option<(String, String)>,
) -> io::Result<()> {
    let key = (change.line.clone(), change.publisher.clone());
    if line.as_ref() != Some(&key) {
        title(page, finished, &change.line, &change.publisher)?;
        *line = Some(key);
    }
    let decided = change.because == Because::Decision.to_string();
    let sides = (change.before.as_str(), change.after.as_str());
    cell(page, &change.column, sides, &change.rule, decided)
}

fn sides(change: &Change) -> (&str, &str) {
    (&change.before, &change.after)
}

fn title(page: &mut Page<'_>, finished: &Finished, label: &str, publisher: &str) -> io::Result<()> {
    let (path, line) = spot(label, &finished.receipt.inputs);
    let path = path.map_or_else(String::new, |path| format!("{}, ", shown(path, NAME)));
    let line = shown(line, NAME);
    if publisher.is_empty() {
        page.item(2, &format!("{path}line {line}"))
    } else {
        let publisher = shown(publisher, NAME);
        page.item(2, &format!("{path}line {line}, publisher {publisher}"))
    }
}

fn cell(
    page: &mut Page<'_>,
    column: &str,
    (before, after): (&str, &str),
    rules: &str,
    decided: bool,
) -> io::Result<()> {
    let column = shown(column, NAME);
    let change = arrow(before, after, SIDE, Place::Line);
    let rules = shown(rules, NAME * 2);
    let why = match (rules.is_empty(), decided) {
        (true, false) => String::new(),
        (true, true) => "  (by decision)".to_owned(),
        (false, false) => format!("  ({rules})"),
        (false, true) => format!("  ({rules}, by decision)"),
    };
    page.item(4, &format!("{column}: {change}{why}"))
}
