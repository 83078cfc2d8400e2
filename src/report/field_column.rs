//! Columns in which a report names the column that failed.
//!
//! Some titles of such a column can be those of a custom field as well (`Attribute`). What stands in
//! it then tells: nothing but names of columns.

use super::layout::{Layout, Role};
use super::titles_only_in_reports::may_be_field;
use crate::error::Result;
use crate::sheet::{Input, Reader, Row, fold_title};
use crate::titles::Titles;

/// The columns that a cell of such a column names, as they stand there.
pub fn names(cell: &str) -> impl Iterator<Item = &str> {
    let parts = cell.split([',', ';', '|', '\n', '\r']).map(str::trim);
    parts.filter(|part| !part.is_empty())
}

/// The places of custom columns whose title may be that of such a column, and that hold nothing but
/// names of columns of the file or of Mediarails. Reads the whole file if there is such a title: a
/// value in the last row would be lost.
pub(super) fn find(layout: &Layout, input: &Input, known: &Titles) -> Result<Vec<usize>> {
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
    let is_name = |name: &str| known.column(name).is_some() || own.contains(&fold_title(name));
    let mut reader = Reader::new(input, &layout.dialect)?;
    let mut row = Row::default();
    while !found.is_empty() && reader.next(&mut row)? {
        found.retain(|place| names(layout.meant(&row, *place)).all(is_name));
    }
    Ok(found)
}
