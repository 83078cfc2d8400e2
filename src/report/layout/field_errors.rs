//! Reports that tell what is wrong in a column for each field: `URL Error`, `Email Error`.

use super::{Kind, Layout, Role};
use crate::column::Column;
use crate::error::Result;
use crate::report::reason_column::Found;
use crate::report::titles_only_in_reports::field_told_of;
use crate::sheet::Input;

impl Layout {
    /// Finds such columns and takes them for reasons, beside the one that was found. One that only counts
    /// the errors of a row (`Errors`: 2) gives way to them.
    pub(super) fn find_field_errors(&mut self, input: &Input) -> Result<()> {
        let columns = self.titles.iter().zip(&self.roles).enumerate();
        let fields = columns.filter(|(_, (title, role))| {
            **role == Role::ReportOnly && field_told_of(title).is_some()
        });
        let fields: Vec<usize> = fields.map(|(place, _)| place).collect();
        if self.kind != Kind::FailedRows || fields.is_empty() {
            return Ok(());
        }
        let Some(mut found) = self.reason.take() else {
            return Ok(());
        };
        if found.others.is_empty() && self.only_counts(found.place, input)? {
            if let Some(role) = self.roles.get_mut(found.place) {
                *role = Role::ReportOnly;
            }
            found = Found {
                place: fields.first().copied().unwrap_or(found.place),
                others: Vec::new(),
                why: "it tells what is wrong with one column".to_owned(),
            };
        }
        let others = fields.into_iter().filter(|place| *place != found.place);
        found.others.extend(others);
        for place in found.places() {
            if let Some(role) = self.roles.get_mut(place) {
                *role = Role::Reason;
            }
        }
        self.reason = Some(found);
        Ok(())
    }

    /// Whether a column holds nothing but small numbers, in the first rows.
    fn only_counts(&self, place: usize, input: &Input) -> Result<bool> {
        const LONGEST: usize = 2;
        let sample = self.sample(input)?;
        let cells = sample.iter().filter_map(|row| row.get(place));
        let mut cells = cells
            .map(|cell| cell.trim())
            .filter(|cell| !cell.is_empty());
        Ok(cells
            .all(|cell| cell.len() <= LONGEST && cell.bytes().all(|byte| byte.is_ascii_digit())))
    }

    /// The places of reasons that tell of another column, each with that column.
    pub(super) fn fields_told_of(&self) -> Vec<(usize, Column)> {
        let columns = self.titles.iter().zip(&self.roles).enumerate();
        let told = columns.filter_map(|(place, (title, role))| {
            let column = field_told_of(title).filter(|_| *role == Role::Reason)?;
            Some((place, column))
        });
        told.collect()
    }
}
