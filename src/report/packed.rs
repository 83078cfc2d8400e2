//! A report whose rows stand whole in one cell each: as JSON, as `Title: value` pairs, or as the line
//! of the file that was uploaded.
//!
//! Taken apart only where nothing is left over: each field under a title that is known from the
//! first rows, or the cells of the line under the titles of the file that was uploaded.

use super::borne_out::is_asked;
use super::layout::{Hints, Layout, Role};
use super::shape;
use super::titles_only_in_reports::report_title;
use crate::column::Column;
use crate::settings::Settings;
use crate::sheet::cells_of_line;
use crate::titles::Titles;
use crate::values::text::fold_title;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// How many known titles make a cell a row.
const ENOUGH: usize = 2;
/// What stands between pairs, the surest first.
const BETWEEN_PAIRS: [&str; 5] = ["\n", ";", "|", "\t", ","];
/// What stands between the cells of a line.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// The longest title of a pair, in characters.
const LONGEST_TITLE: usize = 40;

/// Titles of a column whose cells hold whole rows, folded.
const TITLES: [&str; 16] = [
    "row",
    "rowdata",
    "rowcontent",
    "rawrow",
    "originalrow",
    "failedrow",
    "data",
    "rawdata",
    "originaldata",
    "record",
    "recorddata",
    "originalrecord",
    "line",
    "rawline",
    "originalline",
    "csv",
];

/// Whether a title may be that of a column whose cells hold whole rows: it says so, or it is the line of
/// the titles of what the cells hold.
pub(super) fn is_title(title: &str, known: &Titles) -> bool {
    let holds = |delimiter| titles_of_line(delimiter, title, known).is_some();
    TITLES.contains(&fold_title(title).as_str()) || DELIMITERS.into_iter().any(holds)
}

/// The titles that stand in one cell as a line, if enough of them are known.
fn titles_of_line(delimiter: u8, line: &str, known: &Titles) -> Option<Vec<String>> {
    let titles = cells_of_line(delimiter, line)?;
    let is_known = |title: &&String| known.column(title).is_some();
    (titles.iter().filter(is_known).count() >= ENOUGH).then_some(titles)
}

/// A column whose cells hold whole rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packed {
    /// Its place.
    pub place: usize,
    /// The titles under which the fields are uploaded; nothing for a field that only a report has.
    pub titles: Vec<Option<String>>,
    fields: Vec<String>,
    notation: Notation,
}

/// How a row is written in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Notation {
    Json,
    Pairs(&'static str),
    Line(u8),
}

impl Packed {
    /// Looks for such a column in the first rows of a report.
    pub(super) fn find(
        layout: &Layout,
        sample: &[Vec<String>],
        known: &Titles,
        settings: &Settings,
        hints: &Hints<'_>,
    ) -> Option<Self> {
        let places = layout.roles.iter().enumerate();
        let open = places.filter(|(_, role)| matches!(role, Role::Custom | Role::ReportOnly));
        let mut open = open.map(|(place, _)| place);
        open.find_map(|place| {
            let cells: Vec<&str> = sample
                .iter()
                .filter_map(|row| row.get(place))
                .map(|cell| cell.trim())
                .filter(|cell| !cell.is_empty())
                .collect();
            if cells.is_empty() {
                return None;
            }
            let pairs = || BETWEEN_PAIRS.map(Notation::Pairs).into_iter();
            let mut named = [Notation::Json].into_iter().chain(pairs());
            named
                .find_map(|notation| Self::named(place, notation, &cells, known))
                .or_else(|| {
                    let title = layout.titles.get(place).map_or("", String::as_str);
                    Self::line((place, title), &cells, known, settings, hints)
                })
        })
    }

    /// Fields that stand under their own titles.
    fn named(place: usize, notation: Notation, cells: &[&str], known: &Titles) -> Option<Self> {
        let rows: Vec<_> = cells
            .iter()
            .filter_map(|cell| split(notation, cell))
            .collect();
        if !are_nearly_all(rows.len(), cells.len()) {
            return None;
        }
        let mut fields: Vec<String> = Vec::new();
        for (title, _) in rows.into_iter().flatten() {
            if !fields.contains(&title) {
                fields.push(title);
            }
        }
        Self::with(place, notation, fields, known)
    }

    /// Cells in the order that the title of their column tells, in that of a file that was uploaded, or
    /// in Mediarails' own.
    fn line(
        (place, title): (usize, &str),
        cells: &[&str],
        known: &Titles,
        settings: &Settings,
        hints: &Hints<'_>,
    ) -> Option<Self> {
        DELIMITERS.into_iter().find_map(|delimiter| {
            let lines = cells.iter();
            let mut rows: Vec<Vec<String>> = lines
                .filter_map(|cell| cells_of_line(delimiter, cell))
                .collect();
            let width = usual_width(&rows)?;
            rows.retain(|row| row.len() == width);
            if width < ENOUGH || !are_nearly_all(rows.len(), cells.len()) {
                return None;
            }
            let told = titles_of_line(delimiter, title, known);
            let uploaded = hints.uploaded.iter().find(|titles| titles.len() == width);
            let fields = if let Some(titles) = told.filter(|titles| titles.len() == width) {
                titles
            } else if let Some(titles) = uploaded {
                titles.clone()
            } else {
                let table: Vec<Vec<&str>> = rows
                    .iter()
                    .map(|row| row.iter().map(String::as_str).collect())
                    .collect();
                let columns = shape::columns_of(&table, settings)?;
                let title = |column: Option<Column>| column.map_or("", Column::title).to_owned();
                columns.into_iter().map(title).collect()
            };
            Self::with(place, Notation::Line(delimiter), fields, known)
        })
    }

    fn with(place: usize, notation: Notation, fields: Vec<String>, known: &Titles) -> Option<Self> {
        let mut columns = 0;
        let titles: Vec<Option<String>> = fields
            .iter()
            .map(|field| match known.column(field) {
                Some((column, _)) => {
                    columns += 1;
                    Some(column.title().to_owned())
                }
                None if field.trim().is_empty() => None,
                // What stands in the row itself was uploaded.
                None if report_title(field).is_some() && !is_asked(field) => None,
                None => Some(field.trim().to_owned()),
            })
            .collect();
        let twice = titles.iter().enumerate().any(|(place, title)| {
            title.is_some()
                && titles
                    .get(..place)
                    .is_some_and(|before| before.contains(title))
        });
        (columns >= ENOUGH && !twice).then_some(Self {
            place,
            titles,
            fields,
            notation,
        })
    }

    /// The fields of a cell, by their place among the titles; nothing if it holds anything else. Fields
    /// that only a report has are left out.
    pub fn unpack(&self, cell: &str) -> Option<Vec<(usize, String)>> {
        let found = match self.notation {
            Notation::Line(delimiter) => {
                let cells = cells_of_line(delimiter, cell)?;
                if cells.len() != self.fields.len() {
                    return None;
                }
                cells.into_iter().enumerate().collect()
            }
            notation => {
                let pairs = split(notation, cell)?.into_iter();
                let placed = pairs.map(|(title, value)| {
                    let place = self.fields.iter().position(|field| *field == title)?;
                    Some((place, value))
                });
                placed.collect::<Option<Vec<_>>>()?
            }
        };
        let wanted = |place: &usize| self.titles.get(*place).is_some_and(Option::is_some);
        Some(
            found
                .into_iter()
                .filter(|(place, _)| wanted(place))
                .collect(),
        )
    }
}

/// Whether so many cells are taken apart that the others are damaged rows and no other notation. Each of
/// those is left for a person.
const fn are_nearly_all(taken: usize, all: usize) -> bool {
    taken > 0 && taken * 10 >= all * 9
}

/// The number of cells that most rows have.
fn usual_width(rows: &[Vec<String>]) -> Option<usize> {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    for row in rows {
        *counts.entry(row.len()).or_default() += 1;
    }
    let most = counts.into_iter().max_by_key(|(_, count)| *count);
    most.map(|(width, _)| width)
}

/// Titles and values of a cell; nothing if it is not written so.
fn split(notation: Notation, cell: &str) -> Option<Vec<(String, String)>> {
    let found = match notation {
        Notation::Json => {
            let object: Map<String, Value> = serde_json::from_str(cell).ok()?;
            let pairs = object.into_iter().map(|(title, value)| {
                let value = match value {
                    Value::Null => String::new(),
                    Value::String(text) => text,
                    // Others may have lost digits on the way.
                    Value::Number(number) if number.is_u64() => number.to_string(),
                    Value::Number(_) | Value::Bool(_) | Value::Array(_) | Value::Object(_) => {
                        return None;
                    }
                };
                Some((title, value))
            });
            pairs.collect::<Option<Vec<_>>>()?
        }
        Notation::Pairs(between) => pairs(between, cell)?,
        Notation::Line(_) => return None,
    };
    let twice = found
        .iter()
        .enumerate()
        .any(|(place, (title, _))| found.iter().take(place).any(|(other, _)| other == title));
    (found.len() >= ENOUGH && !twice).then_some(found)
}

/// `Title: value` or `Title=value`, several with `between` in between. A part without a title belongs to
/// the value before it.
fn pairs(between: &str, cell: &str) -> Option<Vec<(String, String)>> {
    let mut found: Vec<(String, String)> = Vec::new();
    for part in cell.split(between) {
        match (titled(part), found.last_mut()) {
            (Some((title, value)), _) => found.push((title.to_owned(), value.to_owned())),
            (None, Some((_, value))) => {
                value.push_str(between);
                value.push_str(part);
            }
            (None, None) => return None,
        }
    }
    for (_, value) in &mut found {
        *value = value.trim().to_owned();
    }
    Some(found)
}

fn titled(part: &str) -> Option<(&str, &str)> {
    let at = part.find(['=', ':'])?;
    let (title, rest) = part.split_at(at);
    let value = rest.strip_prefix('=').or_else(|| {
        let value = rest.strip_prefix(':')?;
        (value.is_empty() || value.starts_with(char::is_whitespace)).then_some(value)
    })?;
    let title = title.trim();
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '_' | '-');
    let short = (1..=LONGEST_TITLE).contains(&title.chars().count());
    (short && title.chars().all(is_word)).then_some((title, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(notation: Notation, cell: &str) -> Option<Vec<(String, String)>> {
        split(notation, cell)
    }

    fn owned(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        let pairs = pairs.iter();
        pairs
            .map(|(a, b)| ((*a).to_owned(), (*b).to_owned()))
            .collect()
    }

    #[test]
    fn pairs_and_objects_are_taken_apart_without_a_rest() {
        let json = r#"{"name":"Alpha, Inc","network_publisher_id":4100001,"brand":null}"#;
        let mut read = found(Notation::Json, json).unwrap();
        read.sort();
        assert_eq!(
            read,
            owned(&[
                ("brand", ""),
                ("name", "Alpha, Inc"),
                ("network_publisher_id", "4100001")
            ])
        );
        assert_eq!(found(Notation::Json, r#"{"name":["a"],"brand":"b"}"#), None);
        assert_eq!(found(Notation::Json, r#"["name"]"#), None);
        assert_eq!(
            found(
                Notation::Pairs(";"),
                "Name: Alpha; Media Property URLs: https://a.example.com"
            ),
            Some(owned(&[
                ("Name", "Alpha"),
                ("Media Property URLs", "https://a.example.com")
            ]))
        );
        // A comma in a value is no boundary, because no title stands behind it.
        assert_eq!(
            found(Notation::Pairs(","), "Name=Alpha, Inc,Brand=Acme"),
            Some(owned(&[("Name", "Alpha, Inc"), ("Brand", "Acme")]))
        );
        assert_eq!(
            found(Notation::Pairs(";"), "Alpha; Name: x; Brand: y"),
            None
        );
        assert_eq!(found(Notation::Pairs(";"), "Name: x; Name: y"), None);
    }
}
