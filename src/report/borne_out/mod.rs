//! Columns whose titles may be a report's own, and those of custom fields as well: `State`, `Code`, `Row`.
//!
//! What stands in them tells, in the first rows: numbers that run, codes, words for how a row came out.
//! A value that is none of these makes the column a custom field, and so does a column of which nothing is
//! seen: to upload a column too much can be mended, a value that is left out is lost.

mod values;

use super::layout::{Layout, Role};
use super::titles_only_in_reports::{is_importers_own, without_number};
use crate::column::Column;
use crate::error::Result;
use crate::mediarails::reasons::Classifier;
use crate::sheet::{Input, Reader, Row};
use crate::values::text::fold_title;
use foldhash::HashMap;
pub(super) use values::is_code;
use values::{is_machine_id, is_severity, is_told, number};

/// How many rows are looked at.
const SAMPLE: usize = 200;

/// What the values of such a column must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Values {
    /// Numbers, none of them in the rows of two publishers.
    RowNumbers,
    /// Numbers that rise, or the long IDs of machines.
    RecordIds,
    /// Codes.
    Codes,
    /// Words for how a row came out.
    Outcomes,
    /// The same, or one digit for yes and no.
    Flags,
    /// How grave it is.
    Severities,
}

/// What the values under a title must be; nothing for a title that is a custom field's or a report's in
/// any case.
fn asked_of(title: &str) -> Option<Values> {
    if is_importers_own(title) {
        return None;
    }
    if without_number(title) == "code" {
        return Some(Values::Codes);
    }
    Some(match fold_title(title).as_str() {
        "row" | "line" | "zeile" | "ligne" | "fila" | "riga" | "linha" | "行" => {
            Values::RowNumbers
        }
        "id" | "record" => Values::RecordIds,
        "result" | "outcome" | "state" | "action" => Values::Outcomes,
        "success" | "imported" => Values::Flags,
        "severity" => Values::Severities,
        _ => return None,
    })
}

/// Whether a title is a report's own only if what stands under it bears that out.
pub(super) fn is_asked(title: &str) -> bool {
    asked_of(title).is_some()
}

/// The places of columns that have such a title and are custom fields. `uploaded` are the titles of files
/// that are known to have been uploaded: what they hold is one.
pub(super) fn custom_fields(
    layout: &Layout,
    input: &Input,
    classifier: &Classifier,
    uploaded: &[Vec<String>],
) -> Result<Vec<usize>> {
    let id = layout.place_of(Role::Upload(Column::NetworkPublisherId));
    let mut columns = columns(layout, id.is_some());
    if columns.is_empty() {
        return Ok(Vec::new());
    }
    let mut reader = Reader::new(input, &layout.dialect)?;
    let mut row = Row::default();
    let mut seen = 0;
    while seen < SAMPLE && reader.next(&mut row)? {
        if row.is_blank() || row.len() != layout.titles.len() {
            continue;
        }
        seen += 1;
        let publisher = id.map_or("", |place| layout.meant(&row, place).trim());
        let reason = layout.reason_of(&row);
        for column in &mut columns {
            let cell = layout.meant(&row, column.place).trim();
            let is_title = layout
                .titles
                .get(column.place)
                .is_some_and(|title| title == cell);
            if !cell.is_empty() && !is_title {
                column.is_filled = true;
                column.fits = column.fits && column.takes(cell, (publisher, &reason), classifier);
            }
        }
    }
    let is_whole = seen < SAMPLE;
    let was_uploaded = |place: usize| {
        let title = layout.titles.get(place).map(|title| fold_title(title));
        let mut uploaded = uploaded.iter().flatten();
        uploaded.any(|own| title.as_ref() == Some(&fold_title(own)))
    };
    let is_custom = |column: &Seen| {
        let is_unseen = !column.is_filled && !is_whole;
        !column.fits || is_unseen || was_uploaded(column.place)
    };
    columns.retain(is_custom);
    Ok(columns.into_iter().map(|column| column.place).collect())
}

/// The columns to look at. A bare `ID` is left where nothing else is the publisher's.
fn columns(layout: &Layout, has_id: bool) -> Vec<Seen> {
    let columns = layout.titles.iter().zip(&layout.roles).enumerate();
    let columns = columns.filter_map(|(place, (title, role))| {
        let values = asked_of(title)?;
        let is_only = !matches!(
            role,
            Role::Upload(_) | Role::Custom | Role::Reason | Role::Ours(_)
        );
        let is_open = is_only && (has_id || values != Values::RecordIds);
        is_open.then(|| Seen::new(place, values))
    });
    columns.collect()
}

/// What was seen of a column.
#[derive(Debug)]
struct Seen {
    place: usize,
    values: Values,
    is_filled: bool,
    fits: bool,
    last: u64,
    /// Whose row each number is.
    owners: HashMap<u64, String>,
    /// The code of each reason.
    codes: HashMap<String, String>,
}

impl Seen {
    fn new(place: usize, values: Values) -> Self {
        Self {
            place,
            values,
            is_filled: false,
            fits: true,
            last: 0,
            owners: HashMap::default(),
            codes: HashMap::default(),
        }
    }

    /// Whether a cell is one of a report's own column, together with those before it.
    fn takes(
        &mut self,
        cell: &str,
        (publisher, reason): (&str, &str),
        classifier: &Classifier,
    ) -> bool {
        match self.values {
            Values::RowNumbers => number(cell).is_some_and(|number| self.is_of(number, publisher)),
            Values::RecordIds => match number(cell) {
                Some(number) => {
                    let rises = number >= std::mem::replace(&mut self.last, number);
                    rises && self.is_of(number, publisher)
                }
                None => is_machine_id(cell),
            },
            Values::Codes => {
                is_told(cell, classifier) || is_code(cell) && self.is_code_of(cell, reason)
            }
            Values::Outcomes => is_told(cell, classifier),
            Values::Flags => matches!(cell, "0" | "1") || is_told(cell, classifier),
            Values::Severities => is_severity(cell),
        }
    }

    /// Whether no other publisher has the number.
    fn is_of(&mut self, number: u64, publisher: &str) -> bool {
        let owner = self.owners.entry(number);
        owner.or_insert_with(|| publisher.to_owned()) == publisher
    }

    /// Whether rows of the same reason have the same code.
    fn is_code_of(&mut self, code: &str, reason: &str) -> bool {
        let own = self.codes.entry(reason.trim().to_owned());
        reason.trim().is_empty() || own.or_insert_with(|| code.to_owned()) == code
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether cells of rows of several publishers, each with its reason, are a report's own.
    fn are_own(title: &str, cells: &[&str]) -> bool {
        let classifier = Classifier::new(&[], &[]);
        let mut seen = Seen::new(0, asked_of(title).unwrap());
        let rows = cells.iter().enumerate();
        let taken = rows.map(|(place, cell)| {
            let publisher = place.to_string();
            seen.takes(cell, (&publisher, "URL is invalid"), &classifier)
        });
        taken.collect::<Vec<_>>().into_iter().all(|taken| taken)
    }

    #[test]
    fn what_stands_in_a_column_tells_whose_it_is() {
        for (title, cells, own) in [
            ("State", &["CA", "New York"][..], false),
            ("State", &["Failed", "Import failed"], true),
            ("State", &["Failed", "Ohio"], false),
            ("Result", &["rejected", "Not imported"], true),
            ("Result", &["Invalid URL", "Skipped"], true),
            ("Result", &["12% more sales"], false),
            ("Outcome", &["Renewed"], false),
            ("Action", &["create", "skip"], true),
            ("Success", &["0", "0"], true),
            ("State", &["0"], false),
            ("Row", &["3", "9", "4"], true),
            ("Row", &["Row 3", "#9"], true),
            ("Row", &["3", "3"], false),
            ("Line", &["Fashion"], false),
            ("Line", &["1", "2", "Fashion"], false),
            ("ID", &["17", "18", "25"], true),
            ("ID", &["25", "18", "17"], false),
            ("ID", &["A-1021"], false),
            ("ID", &["3f2c1a9e-0b7d-4c1e-9a55-0d2f6b8c7e11"], true),
            ("Code", &["E1043", "E1043"], true),
            ("Code", &["SAVE10", "SAVE20"], false),
            ("Code", &["INVALID_URL", "TIER_CLOSED"], true),
            ("Code", &["gold"], false),
            ("Severity", &["Error", "warning"], true),
            ("Severity", &["mild"], false),
        ] {
            assert_eq!(are_own(title, cells), own, "{title}: {cells:?}");
        }
    }

    #[test]
    fn titles_of_reports_alone_are_not_asked() {
        for title in [
            "Status",
            "Row Number",
            "Error Code",
            "Record ID",
            "Created At",
        ] {
            assert!(!is_asked(title), "{title}");
        }
        assert!(is_asked("State") && is_asked("Code 2"));
    }
}
