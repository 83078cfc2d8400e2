//! Columns in which a report names the column that failed.
//!
//! Some titles of such a column can be those of a custom field as well (`Attribute`). What stands in
//! it then tells: nothing but names of columns.

use super::layout::{Layout, Role};
use super::titles_only_in_reports::may_be_field;
use crate::error::Result;
use crate::mediarails::reasons::Classifier;
use crate::settings::Settings;
use crate::sheet::{Input, Reader, Row};
use crate::titles::Titles;
use crate::values::text::fold_title;
use foldhash::HashMap;

/// The columns that a cell of such a column names, as they stand there.
pub fn names(cell: &str) -> impl Iterator<Item = &str> {
    let parts = cell.split([',', ';', '|', '\n', '\r']).map(str::trim);
    parts.filter(|part| !part.is_empty())
}

/// What stands in such a column where no column is meant, folded.
const OF_NO_COLUMN: &[&str] = &[
    "",
    "na",
    "none",
    "null",
    "base",
    "row",
    "record",
    "all",
    "general",
    "nonfielderrors",
];

/// The most names that are remembered: a column of names has few.
const MOST_NAMES: usize = 1 << 10;

/// Whether one of the nine goes by a name in reasons.
fn is_called_so(name: &str, classifier: &Classifier) -> bool {
    let named = classifier.classify(&format!("{name} is required"));
    named.columns().len() == 1
}

/// The places of custom columns whose title may be that of such a column, and that hold nothing but
/// names of columns of the file or of Mediarails. Reads the whole file if there is such a title: a
/// value in the last row would be lost.
pub(super) fn find(
    layout: &Layout,
    input: &Input,
    known: &Titles,
    settings: &Settings,
) -> Result<Vec<usize>> {
    let columns = layout.titles.iter().zip(&layout.roles).enumerate();
    let mut found: Vec<usize> = columns
        .filter(|(_, (title, role))| **role == Role::Custom && may_be_field(title))
        .map(|(place, _)| place)
        .collect();
    if found.is_empty() {
        return Ok(found);
    }
    let own: Vec<String> = layout
        .titles
        .iter()
        .map(|title| fold_title(title))
        .collect();
    let classifier = layout.classifier(settings);
    let mut names_met: HashMap<String, bool> = HashMap::default();
    let mut is_name = |name: &str| {
        if let Some(is_name) = names_met.get(name) {
            return *is_name;
        }
        let folded = fold_title(name);
        let is_name = known.column(name).is_some()
            || own.contains(&folded)
            || OF_NO_COLUMN.contains(&folded.as_str())
            || is_called_so(name, &classifier);
        if names_met.len() < MOST_NAMES {
            names_met.insert(name.to_owned(), is_name);
        }
        is_name
    };
    let mut reader = Reader::new(input, &layout.dialect)?;
    let mut row = Row::default();
    while !found.is_empty() && reader.next(&mut row)? {
        found.retain(|place| names(layout.meant(&row, *place)).all(&mut is_name));
    }
    Ok(found)
}
