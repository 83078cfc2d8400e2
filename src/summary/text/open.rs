//! What is still open: rows that need a person, texts that were not understood, rows set aside.

use super::super::cut::shown;
use super::super::page::Page;
use super::super::table::{Head, Table};
use super::super::{command, words};
use super::value;
use crate::outcome::{Cause, Who};
use crate::run::Finished;
use crate::run::receipt::SetAsideFacts;
use crate::tally::ProblemCount;
use std::cmp::Reverse;
use std::io;

/// How many groups of problems are shown for each who must act.
const SHOWN_PROBLEMS: usize = 15;
/// How many texts that were not understood are shown.
const SHOWN_TEXTS: usize = 10;
/// How wide a text in plain words, or the importer's own, is shown.
const WORDS: usize = 300;
/// How many ranges of lines are named for each cause.
const SHOWN_RANGES: usize = 6;

/// The rows that need a person, grouped by who must act.
pub(super) fn people(page: &mut Page<'_>, finished: &Finished) -> io::Result<()> {
    let problems = &finished.tally.problems;
    if problems.is_empty() {
        return Ok(());
    }
    let rows = finished.receipt.rows.attention;
    page.heading(&format!(
        "{} {} a person",
        words::count(rows, "row"),
        words::agree(rows, "needs", "need")
    ))?;
    for who in [
        Who::You,
        Who::BrandOwner,
        Who::Network,
        Who::MediarailsAdmin,
    ] {
        let mut group: Vec<(Option<&str>, &str, &ProblemCount)> = problems
            .iter()
            .filter(|((acts, _, _), _)| *acts == who)
            .map(|((_, column, words), count)| (column.as_deref(), words.as_str(), count))
            .collect();
        group.sort_by_key(|(_, _, count)| Reverse(count.rows));
        if !group.is_empty() {
            page.item(0, who_acts(who))?;
            page.table(&problem_table(&group))?;
        }
        if let Some(further @ 1..) = group.len().checked_sub(SHOWN_PROBLEMS) {
            let more = format!("and {further} more kinds of problem, in the file for a person");
            page.item(2, &more)?;
        }
    }
    Ok(())
}

const fn who_acts(who: Who) -> &'static str {
    match who {
        Who::You => "You can settle:",
        Who::BrandOwner => "Ask the brand owner:",
        Who::Network => "Ask the network (or the publisher through it):",
        Who::MediarailsAdmin => "Ask the Mediarails admin:",
    }
}

fn problem_table(group: &[(Option<&str>, &str, &ProblemCount)]) -> Table {
    let mut heads = vec![
        Head::Number("Rows"),
        Head::Words("What is wrong"),
        Head::Words("Lines"),
    ];
    let offers = group.iter().any(|(_, _, count)| count.suggestion.is_some());
    if offers {
        heads.push(Head::Words("On offer"));
    }
    let mut table = Table::new(&heads);
    for (column, words, count) in group.iter().take(SHOWN_PROBLEMS) {
        let words = shown(words, WORDS);
        let mut row = vec![
            words::number(count.rows),
            column.map_or_else(
                || words.clone(),
                |title| format!("{}: {words}", value(title)),
            ),
            lines(count),
        ];
        if offers {
            row.push(offer(count));
        }
        table.add(row);
    }
    table
}

fn offer(count: &ProblemCount) -> String {
    match &count.suggestion {
        None => String::new(),
        Some(empty) if empty.is_empty() => "(empty)".to_owned(),
        // The others have values of their own.
        Some(first) if count.rows > 1 => format!("{} (first)", value(first)),
        Some(only) => value(only),
    }
}

fn lines(count: &ProblemCount) -> String {
    let named: Vec<String> = count.lines.iter().map(u64::to_string).collect();
    let named_count = u64::try_from(named.len()).unwrap_or(u64::MAX);
    match count.rows.saturating_sub(named_count) {
        0 => named.join(", "),
        further => format!("{} and {} more", named.join(", "), words::number(further)),
    }
}

/// The importer's texts that were not understood.
pub(super) fn unrecognised(page: &mut Page<'_>, finished: &Finished) -> io::Result<()> {
    let unrecognised = &finished.tally.unrecognised;
    if unrecognised.texts.is_empty() {
        return Ok(());
    }
    let mut texts: Vec<(&String, &u64)> = unrecognised.texts.iter().collect();
    texts.sort_by_key(|(_, rows)| Reverse(**rows));
    let mut table = Table::new(&[Head::Number("Rows"), Head::Words("Reason")]);
    for (text, rows) in texts.iter().take(SHOWN_TEXTS) {
        table.add(vec![words::number(**rows), shown(text, WORDS)]);
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
    let facts: Vec<&SetAsideFacts> = receipt
        .set_aside
        .iter()
        .filter(|facts| facts.cause == cause.name())
        .collect();
    let mut named = Vec::new();
    let mut file = None;
    for fact in &facts {
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
