//! Finding the column that holds the importer's words, by its title and by what stands in it.
//!
//! A title alone can mislead (a `Message` that is always empty beside an `Error` that is not), and
//! content alone can as well (a note that happens to speak of dates). A usual title whose cells are
//! understood wins; then a usual title; then any unknown column whose cells are mostly understood.
//!
//! An importer may spread what it says of a row over several columns: all with a usual title, and all
//! that differ from the chosen one only by a number, are read together. So is one beside them whose title can be that
//! of reasons, if each of its cells names a failure.

use super::borne_out::{is_asked, is_code};
use super::layout::{Layout, Role};
use super::titles_only_in_reports::{ReportTitle, may_be_reason, report_title, without_number};
use crate::error::Result;
use crate::mediarails::reasons::Classifier;
use crate::sheet::{Input, Reader, Row};
use std::collections::HashMap;

/// How many rows are looked at.
const SAMPLE: usize = 200;

/// The column that was taken, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its place in the header.
    pub place: usize,
    /// The places of other columns that hold reasons too, in order.
    pub others: Vec<usize>,
    /// Why it was taken, in words.
    pub why: String,
}

impl Found {
    /// The column at a place, with the others that are read with it.
    pub(super) fn at(layout: &Layout, place: usize, why: String) -> Self {
        Self {
            place,
            others: others(layout, place),
            why,
        }
    }

    /// The places of all columns that hold reasons, in the order of the header.
    pub fn places(&self) -> Vec<usize> {
        let mut places = self.others.clone();
        places.push(self.place);
        places.sort_unstable();
        places
    }
}

/// Words that stand in the titles of columns of any sort, so that a number behind them tells nothing.
const OF_ANY_COLUMN: &[&str] = &[
    "",
    "column",
    "col",
    "field",
    "custom",
    "customfield",
    "unnamed",
    "spalte",
    "feld",
    "colonne",
    "columna",
    "coluna",
];

/// The places of columns that hold reasons beside the one at `place`: those with a usual title if
/// that one has, and those whose titles differ from its title in nothing but a number.
fn others(layout: &Layout, place: usize) -> Vec<usize> {
    let own = layout.titles.get(place).map_or("", String::as_str);
    let stem = without_number(own);
    let usual = report_title(own) == Some(ReportTitle::Reason);
    let columns = layout.titles.iter().zip(&layout.roles).enumerate();
    let is_other = |title: &str| {
        usual && report_title(title) == Some(ReportTitle::Reason)
            || title == own
            || without_number(title) == stem && !OF_ANY_COLUMN.contains(&stem.as_str())
    };
    columns
        .filter(|(at, (title, role))| {
            *at != place && !matches!(role, Role::Upload(_)) && is_other(title)
        })
        .map(|(at, _)| at)
        .collect()
}

/// What stands in a column.
#[derive(Debug, Clone, Copy, Default)]
struct Content {
    filled: usize,
    understood: usize,
    prose: usize,
    codes: usize,
}

/// The column that holds the reasons, if one does.
pub fn find(layout: &Layout, input: &Input, classifier: &Classifier) -> Result<Option<Found>> {
    let contents = sample(layout, input, classifier)?;
    let columns = || {
        let rows = layout.titles.iter().zip(&layout.roles).zip(&contents);
        rows.enumerate()
            .filter(|(_, ((_, role), _))| !matches!(role, Role::Upload(_)))
    };
    let titled = columns()
        .filter(|(_, ((title, _), _))| report_title(title) == Some(ReportTitle::Reason))
        .max_by_key(|(place, (_, content))| {
            (
                content.understood,
                content.prose,
                content.filled,
                usize::MAX - place,
            )
        });
    if let Some((place, ((title, _), content))) = titled {
        let why = format!(
            "its title is a usual one ({}) and {} of {} filled cells looked at name a failure",
            title.trim(),
            content.understood,
            content.filled
        );
        let mut found = Found::at(layout, place, why);
        let further = columns().filter(|(at, ((title, role), content))| {
            let is_open = matches!(role, Role::Custom | Role::ReportOnly);
            is_open
                && !found.places().contains(at)
                && may_be_reason(title)
                && content.filled > 0
                && content.understood == content.filled
        });
        let further: Vec<usize> = further.map(|(at, _)| at).collect();
        found.others.extend(further);
        return Ok(Some(found));
    }
    let by_content = columns()
        .filter(|(_, (_, content))| {
            content.understood > 0 && content.understood * 2 >= content.filled
        })
        .max_by_key(|(place, (_, content))| (content.understood, usize::MAX - place));
    if let Some((place, (_, content))) = by_content {
        let why = format!(
            "{} of {} filled cells looked at read like reasons",
            content.understood, content.filled
        );
        return Ok(Some(Found::at(layout, place, why)));
    }
    let code = columns().find(|(_, ((title, role), content))| {
        let is_borne_out = !is_asked(title) || content.codes == content.filled;
        **role == Role::Code && content.filled > 0 && is_borne_out
    });
    Ok(code.map(|(place, _)| {
        let why = "it holds codes, and no column holds words".to_owned();
        Found::at(layout, place, why)
    }))
}

fn sample(layout: &Layout, input: &Input, classifier: &Classifier) -> Result<Vec<Content>> {
    let mut contents = vec![Content::default(); layout.titles.len()];
    let mut reader = Reader::new(input, &layout.dialect)?;
    let mut row = Row::default();
    let mut seen = 0;
    let mut known: HashMap<String, bool> = HashMap::new();
    let mut is_understood = |cell: &str| {
        known.get(cell).copied().unwrap_or_else(|| {
            let is_understood = classifier.classify(cell).recognised();
            known.insert(cell.to_owned(), is_understood);
            is_understood
        })
    };
    while seen < SAMPLE && reader.next(&mut row)? {
        seen += 1;
        for ((cell, content), role) in row.cells().zip(&mut contents).zip(&layout.roles) {
            if matches!(role, Role::Upload(_)) || cell.trim().is_empty() {
                continue;
            }
            content.filled += 1;
            content.codes += usize::from(is_code(cell.trim()));
            content.prose += usize::from(cell.trim().contains(' '));
            content.understood += usize::from(is_understood(cell));
        }
    }
    Ok(contents)
}
