//! The rows that need a person, grouped by who must act.

use super::super::cut::shown;
use super::super::page::Page;
use super::super::table::{Head, Table};
use super::super::words;
use super::alike::{Kind, kinds};
use super::{WORDS, spot, value};
use crate::outcome::Who;
use crate::run::Finished;
use crate::run::receipt::InputFacts;
use crate::tally::ProblemCount;
use std::cmp::Reverse;
use std::io;

/// How many groups of problems are shown for each who must act.
const SHOWN_PROBLEMS: usize = 15;

/// The rows that need a person, grouped by who must act.
pub(super) fn write(page: &mut Page<'_>, finished: &Finished) -> io::Result<()> {
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
        let theirs = problems.iter().filter(|((acts, _, _), _)| *acts == who);
        let mut group = kinds(
            theirs.map(|((_, column, words), count)| (column.as_deref(), words.as_str(), count)),
        );
        group.sort_by_key(|kind| Reverse(kind.count.rows));
        if !group.is_empty() {
            page.item(0, who_acts(who))?;
            page.table(&problem_table(&group, &finished.receipt.inputs))?;
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

fn problem_table(group: &[Kind<'_>], inputs: &[InputFacts]) -> Table {
    let mut heads = vec![
        Head::Number("Rows"),
        Head::Words("What is wrong"),
        Head::Words("Lines"),
    ];
    let offers = group.iter().any(|kind| kind.count.suggestion.is_some());
    if offers {
        heads.push(Head::Words("On offer"));
    }
    let mut table = Table::new(&heads);
    for Kind {
        column,
        words,
        count,
    } in group.iter().take(SHOWN_PROBLEMS)
    {
        let words = shown(words, WORDS);
        let mut row = vec![
            words::number(count.rows),
            column.map_or_else(
                || words.clone(),
                |title| format!("{}: {words}", value(title)),
            ),
            lines(count, inputs),
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

/// The lines of the first rows; where the run had several inputs, each file is named once.
fn lines(count: &ProblemCount, inputs: &[InputFacts]) -> String {
    let mut file = None;
    let mut named = Vec::new();
    for label in &count.lines {
        let (path, line) = spot(label, inputs);
        let line = value(line);
        match path {
            Some(path) if file != Some(path) => named.push(format!("{} {line}", value(path))),
            _ => named.push(line),
        }
        file = path;
    }
    let named_count = u64::try_from(named.len()).unwrap_or(u64::MAX);
    match count.rows.saturating_sub(named_count) {
        0 => named.join(", "),
        further => format!("{} and {} more", named.join(", "), words::number(further)),
    }
}
