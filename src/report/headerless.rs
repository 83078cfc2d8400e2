//! A report without a header line: its columns are told by what stands in them, or not at all.

use super::layout::{Layout, Role};
use super::reason_column::Found;
use super::shape;
use super::titles_only_in_reports::says_how_it_went;
use crate::column::Column;
use crate::mediarails::reasons::Classifier;
use crate::settings::Settings;
use crate::values::id;

/// What a place is, where it is none of the nine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Only {
    Reason,
    Status,
    RowNumber,
    Code,
}

/// Gives the columns of a report without a header their roles and titles; false if they cannot be
/// told. `named` is the place of the reasons if the person has said it.
pub(super) fn assign(
    layout: &mut Layout,
    sample: &[Vec<String>],
    classifier: &Classifier,
    settings: &Settings,
    named: Option<usize>,
) -> bool {
    let Some(width) = sample.first().map(Vec::len) else {
        return false;
    };
    let table: Vec<&Vec<String>> = sample.iter().filter(|row| row.len() == width).collect();
    if table.len() * 2 <= sample.len() {
        return false;
    }
    let cells = |place: usize| -> Vec<&str> {
        let cells = table.iter().filter_map(|row| row.get(place));
        cells.map(|cell| cell.trim()).collect()
    };
    let Some(reason) = named.or_else(|| reason(width, &cells, classifier, settings)) else {
        return false;
    };
    let only: Vec<Option<Only>> = (0..width)
        .map(|place| {
            if place == reason {
                Some(Only::Reason)
            } else {
                only(&cells(place))
            }
        })
        .collect();
    let Some(columns) = columns(&table, &only, settings) else {
        return false;
    };
    let mut columns = columns.into_iter();
    let mut roles = Vec::new();
    let mut titles = Vec::new();
    for (place, only) in only.into_iter().enumerate() {
        let numbered = format!("Column {}", place + 1);
        let (role, title) = match only {
            Some(Only::Reason) => (Role::Reason, numbered),
            Some(Only::Status) => (Role::Status, numbered),
            Some(Only::RowNumber) => (Role::RowNumber, numbered),
            Some(Only::Code) => (Role::Code, numbered),
            None => match columns.next().flatten() {
                Some(column) => (Role::Upload(column), column.title().to_owned()),
                None => (Role::ReportOnly, numbered),
            },
        };
        roles.push(role);
        titles.push(title);
    }
    layout.roles = roles;
    layout.titles = titles;
    layout.reason = Some(Found {
        place: reason,
        others: Vec::new(),
        why: "there is no header; its cells read like reasons, and the other columns follow from what \
              stands in them"
            .to_owned(),
    });
    true
}

/// The columns of the places that are none that only a report has, if they can be told.
fn columns(
    table: &[&Vec<String>],
    only: &[Option<Only>],
    settings: &Settings,
) -> Option<Vec<Option<Column>>> {
    let rest = |row: &'_ &Vec<String>| -> Vec<String> {
        let cells = row.iter().zip(only).filter(|(_, only)| only.is_none());
        cells.map(|(cell, _)| cell.trim().to_owned()).collect()
    };
    let rest: Vec<Vec<String>> = table.iter().map(rest).collect();
    let rest: Vec<Vec<&str>> = rest
        .iter()
        .map(|row| row.iter().map(String::as_str).collect())
        .collect();
    let first = rest.first()?;
    let is_id = |row: &Vec<&str>| row.first().is_some_and(|cell| id::is_plain(cell));
    let columns = match first.len() {
        0 => Vec::new(),
        1 if rest.iter().all(is_id) => vec![Some(Column::NetworkPublisherId)],
        _ => shape::columns_of(&rest, settings)?,
    };
    // A first line of titles in words that are not known is no row.
    let id = columns
        .iter()
        .position(|column| *column == Some(Column::NetworkPublisherId));
    let cell = id.and_then(|id| first.get(id).copied());
    cell.is_none_or(|cell| id::is_plain(&id::folded(cell)))
        .then_some(columns)
}

/// The place whose cells are mostly understood as reasons, if there is one.
fn reason<'c>(
    width: usize,
    cells: &dyn Fn(usize) -> Vec<&'c str>,
    classifier: &Classifier,
    settings: &Settings,
) -> Option<usize> {
    let understood = |place: usize| {
        let filled: Vec<&str> = cells(place)
            .into_iter()
            .filter(|cell| !cell.is_empty())
            .collect();
        let is_a_value = |cell: &str| {
            let like = |column: &Column| shape::looks_like(cell, *column, settings);
            Column::ALL.iter().any(like)
        };
        let count = filled
            .iter()
            .filter(|cell| !is_a_value(cell) && classifier.classify(cell).recognised())
            .count();
        (count > 0 && count * 2 >= filled.len()).then_some(count)
    };
    (0..width)
        .filter_map(|place| Some((understood(place)?, place)))
        .max_by_key(|(count, place)| (*count, *place))
        .map(|(_, place)| place)
}

/// What a column is that only a report has.
fn only(cells: &[&str]) -> Option<Only> {
    let filled: Vec<&str> = cells
        .iter()
        .copied()
        .filter(|cell| !cell.is_empty())
        .collect();
    if filled.is_empty() {
        return None;
    }
    if filled.iter().all(|cell| says_how_it_went(cell)) {
        return Some(Only::Status);
    }
    // IDs of publishers are longer and in no order.
    let numbers: Option<Vec<u32>> = filled
        .iter()
        .map(|cell| cell.parse().ok().filter(|_| cell.len() < 6))
        .collect();
    if let Some(numbers) = numbers
        && numbers.is_sorted()
        && filled.len() == cells.len()
    {
        return Some(Only::RowNumber);
    }
    let is_code = |cell: &&str| {
        let marks = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || "_-.".contains(c);
        cell.chars().all(marks)
            && cell.chars().any(|c| c.is_ascii_uppercase())
            && (cell.contains('_') || cell.chars().any(|c| c.is_ascii_digit()))
    };
    filled.iter().all(is_code).then_some(Only::Code)
}
