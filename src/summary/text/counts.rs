//! The two tables that say what was wrong and what was done.

use super::super::diff::{Place, arrow};
use super::super::page::Page;
use super::super::table::{Head, Table};
use super::super::words;
use super::value;
use crate::rules::Safety;
use crate::run::Finished;
use crate::tally::{FailureCount, FailureKey};
use std::cmp::Reverse;
use std::io;

/// How many lines the table of failures has at most; a report can name any number of columns.
const SHOWN_FAILURES: usize = 40;
/// How wide one side of an example is.
const EXAMPLE: usize = 40;

/// The table by kind of failure and column.
pub(super) fn failures(page: &mut Page<'_>, finished: &Finished) -> io::Result<()> {
    let failures = &finished.tally.failures;
    if failures.is_empty() {
        return Ok(());
    }
    let mut sorted: Vec<(&FailureKey, &FailureCount)> = failures.iter().collect();
    sorted.sort_by_key(|(_, count)| Reverse(count.rows));
    let done = if finished.receipt.command == "convert" {
        "Converted"
    } else {
        "Corrected"
    };
    let mut table = Table::new(&[
        Head::Words("Failure"),
        Head::Words("Column"),
        Head::Number("Rows"),
        Head::Number(done),
        Head::Number("Left"),
    ]);
    for ((kind, column), count) in sorted.iter().take(SHOWN_FAILURES) {
        table.add(vec![
            words::kind(*kind).to_owned(),
            column
                .as_deref()
                .map_or_else(|| "(not named)".to_owned(), value),
            words::number(count.rows),
            words::number(count.corrected),
            words::number(count.attention),
        ]);
    }
    page.heading("What was wrong")?;
    page.table(&table)?;
    if sorted.len() > SHOWN_FAILURES {
        let further = sorted.len() - SHOWN_FAILURES;
        page.item(2, &format!("and {further} more, in the receipt"))?;
    }
    let elsewhere = failures
        .values()
        .any(|count| count.rows > count.corrected + count.attention);
    if elsewhere {
        page.item(2, "Rows that are neither were set aside, see below.")?;
    }
    Ok(())
}

/// The table by rule.
pub(super) fn rules(page: &mut Page<'_>, finished: &Finished) -> io::Result<()> {
    let rules = &finished.tally.rules;
    if rules.is_empty() {
        return Ok(());
    }
    let mut table = Table::new(&[
        Head::Words("Rule"),
        Head::Number("Cells"),
        Head::Words("Column"),
        Head::Words("For example"),
    ])
    .at_least(76);
    let mut accepted = false;
    for (name, count) in rules {
        let offered = count.safety == Safety::Suggested;
        accepted |= offered;
        let (column, before, after) = &count.example;
        table.add(vec![
            format!("{name}{}", if offered { " *" } else { "" }),
            words::number(count.cells),
            value(column),
            arrow(before, after, EXAMPLE, Place::Table),
        ]);
    }
    page.heading("What was done (changed characters in brackets)")?;
    page.table(&table)?;
    if accepted {
        page.item(2, "* a suggestion that was accepted")?;
    }
    page.item(2, "What a rule does: rowmend explain RULE")
}
