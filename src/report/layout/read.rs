//! How the layout of a file is found out: its header line, then its columns, one question after the other.

use super::{Asked, Hints, Kind, Layout, Role};
use crate::column::Column;
use crate::error::{Error, Result};
use crate::mediarails::reasons::Classifier;
use crate::report::packed::{self, Packed};
use crate::report::titles_only_in_reports::{ReportTitle, report_title};
use crate::report::{borne_out, field_column, headerless};
use crate::settings::Settings;
use crate::sheet::{Input, Reader, Row, sniff};
use crate::titles::Titles;
use crate::values::text::fold_title;

/// How many rows are looked at to tell what columns are.
const SAMPLE: usize = 200;

impl Layout {
    /// Reads the layout of a file; refuses a file that is no report, import file or attention file.
    pub fn read(input: &Input, settings: &Settings, hints: &Hints<'_>) -> Result<Self> {
        let mut layout = Self::recognise(input, settings, hints)?;
        layout.remember_places();
        Ok(layout)
    }

    fn recognise(input: &Input, settings: &Settings, hints: &Hints<'_>) -> Result<Self> {
        let known = Titles::new(&settings.header_aliases);
        let dialect = sniff(input, &|cells: &[&str]| {
            looks_like_header(&known, cells, hints)
        })?;
        let reader = Reader::new(input, &dialect)?;
        let titles = reader.header().titles.clone();
        let mut layout = Self {
            kind: Kind::FailedRows,
            roles: vec![Role::Custom; titles.len()],
            reason: None,
            packed: None,
            slips: Vec::new(),
            asked: Asked::default(),
            titles,
            dialect,
        };
        if !layout.dialect.has_header {
            layout.assign_without_header(input, settings, hints)?;
            return Ok(layout);
        }
        layout.assign(input, &known, hints.has_receipt)?;
        layout.refuse_rows_above(input)?;
        if hints.is_upload {
            layout.keep(borne_out::is_asked);
        }
        layout.take_slips(input, settings)?;
        layout.find_reasons(input, settings, hints)?;
        layout.find_fields(input, &known, settings)?;
        layout.find_custom_fields(input, settings, hints)?;
        if layout.kind != Kind::Import && !layout.has_cells_to_mend() {
            let sample = layout.sample(input)?;
            layout.packed = Packed::find(&layout, &sample, &known, settings, hints);
            let place = layout.packed.as_ref().map(|packed| packed.place);
            if let Some(role) = place.and_then(|place| layout.roles.get_mut(place)) {
                *role = Role::ReportOnly;
            }
            layout.refuse_packed_rows_above(input)?;
        }
        Ok(layout)
    }

    /// The first rows.
    fn sample(&self, input: &Input) -> Result<Vec<Vec<String>>> {
        let mut rows = Vec::new();
        let mut reader = Reader::new(input, &self.dialect)?;
        let mut row = Row::default();
        while rows.len() < SAMPLE && reader.next(&mut row)? {
            if !row.is_blank() {
                rows.push(row.cells().map(str::to_owned).collect());
            }
        }
        Ok(rows)
    }

    fn assign_without_header(
        &mut self,
        input: &Input,
        settings: &Settings,
        hints: &Hints<'_>,
    ) -> Result<()> {
        let sample = self.sample(input)?;
        let classifier = Classifier::new(&settings.reasons, &[]);
        // Without titles the person can only count.
        let named = hints.reason_column.and_then(|name| {
            let number = fold_title(name)
                .trim_start_matches("column")
                .parse::<usize>();
            number.ok().and_then(|number| number.checked_sub(1))
        });
        if headerless::assign(self, &sample, &classifier, settings, named) {
            return Ok(());
        }
        if let Some(title) = sample.first().and_then(|row| reason_title(row)) {
            return Err(Error::input(
                self.place(input),
                format!(
                    "beside \"{title}\" no title is one of a column that was uploaded, so that nothing tells \
                     of which row a reason speaks"
                ),
                "call the column of the publishers' IDs \"Site ID\", or keep one of the row numbers, and name \
                 the file that was uploaded with --source",
            ));
        }
        Err(Error::input(
            self.place(input),
            "no header line was found, and what stands in the columns does not tell what they are",
            "put a line of titles on top, such as \"Network Publisher ID\", \"Name\" and \"Reason\"; \
             the column of the reasons can be named with --reason-column, other titles can be listed under \
             [header-aliases] in rowmend.toml",
        ))
    }

    /// Finds custom fields whose titles may be a report's own.
    fn find_custom_fields(
        &mut self,
        input: &Input,
        settings: &Settings,
        hints: &Hints<'_>,
    ) -> Result<()> {
        let classifier = self.classifier(settings);
        for place in borne_out::custom_fields(self, input, &classifier, &hints.uploaded)? {
            if let Some(role) = self.roles.get_mut(place) {
                *role = Role::Custom;
            }
        }
        Ok(())
    }

    /// Takes the columns with such titles for custom fields, unless they are one of the nine.
    fn keep(&mut self, is_custom: impl Fn(&str) -> bool) {
        let columns = self.roles.iter_mut().zip(&self.titles);
        for (role, title) in columns {
            if !matches!(role, Role::Upload(_) | Role::Ours(_)) && is_custom(title) {
                *role = Role::Custom;
            }
        }
    }

    /// Finds columns that name the column that failed, and may have the title of a custom field.
    fn find_fields(&mut self, input: &Input, known: &Titles, settings: &Settings) -> Result<()> {
        if self.kind != Kind::Import {
            for place in field_column::find(self, input, known, settings)? {
                if let Some(role) = self.roles.get_mut(place) {
                    *role = Role::Field;
                }
            }
        }
        Ok(())
    }
}

/// The title of a column of reasons in a line that seems to be one of titles.
fn reason_title(cells: &[String]) -> Option<&String> {
    let is_title = |cell: &String| !cell.contains(char::is_numeric);
    let mut titles = cells.iter().filter(|_| cells.iter().all(is_title));
    titles.find(|title| report_title(title) == Some(ReportTitle::Reason))
}

fn looks_like_header(known: &Titles, cells: &[&str], hints: &Hints<'_>) -> bool {
    let columns = cells
        .iter()
        .filter(|cell| known.column(cell).is_some())
        .count();
    let reasons = cells.iter().filter(|cell| {
        matches!(
            report_title(cell),
            Some(ReportTitle::Reason | ReportTitle::Code)
        ) || hints
            .reason_column
            .is_some_and(|title| fold_title(title) == fold_title(cell))
    });
    let numbers = cells
        .iter()
        .filter(|cell| report_title(cell) == Some(ReportTitle::RowNumber));
    let numbers = numbers.count();
    // The IDs beside a column of a title never seen before.
    let is_id = |cell: &&&str| {
        known
            .column(cell)
            .is_some_and(|(column, _)| column == Column::NetworkPublisherId)
    };
    let words =
        |cell: &&str| cell.contains(char::is_alphabetic) && !cell.contains(char::is_numeric);
    let tells_reason = reasons.count() >= 1;
    let is_packed = || cells.iter().any(|cell| packed::is_title(cell, known));
    columns >= 2
        || (columns + numbers >= 1 && tells_reason)
        // Whole rows in one column, and the reasons beside it.
        || (tells_reason && cells.len() <= 3 && is_packed())
        || (cells.len() >= 2
            && cells.iter().all(words)
            && (cells.iter().filter(is_id).count() == 1 || numbers == 1))
}
