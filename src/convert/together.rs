//! One row made of all that is known of a publisher.

use super::Conversion;
use super::alone::{is_of_column, is_of_date, take_notation};
use super::dates::AllDates;
use super::join::Member;
use super::output::{Writing, lost};
use super::rows::entry;
use crate::column::Column;
use crate::duplicates::Spot;
use crate::error::Result;
use crate::export::says_nothing;
use crate::mediarails::upload::{UploadHeader, UploadRow};
use crate::outcome::Fate;
use crate::repair::{Job, PlainRows, Stated, doubted_date, found_not_reported, repair_row};
use crate::run::batch::Batch;
use crate::sheet::{Lent, OtherPlaces, Row};
use crate::tally::Origin;
use std::borrow::Cow;

impl Writing<'_> {
    /// Makes one row of rows that agree.
    pub(super) fn joined(
        &self,
        members: &[Member],
        spot: Spot,
        dates: &mut AllDates,
        batch: &mut Batch,
    ) -> Result<()> {
        let rows = members.iter().map(|member| (member.spot, &member.row));
        let rows: Vec<(Spot, &Row)> = rows.collect();
        if self.plainly_joined(&rows, spot, dates, batch)? {
            return Ok(());
        }
        self.together(&rows, spot, batch)
    }

    /// The same past the engine; false if the row is not one that can go there.
    fn plainly_joined(
        &self,
        members: &[(Spot, &Row)],
        spot: Spot,
        dates: &mut AllDates,
        batch: &mut Batch,
    ) -> Result<bool> {
        let conversion = self.conversion;
        let (row, dated_by) = conversion.combine(members, &self.header);
        let context = conversion.contexts.get(dated_by).ok_or_else(lost)?;
        let rows = PlainRows::under(&self.header, context);
        let rows = rows.filter(|_| conversion.header.near.is_empty());
        let dates = dates.of(dated_by)?;
        let cell_at = |place: usize| row.cells().get(place).map_or("", AsRef::as_ref);
        let settled = rows.and_then(|rows| {
            let cell = |place| Some(cell_at(place));
            rows.settle(cell, Stated::NOTHING, &mut dates.beside_faults)
        });
        let (Some(mended), Some((first, base))) = (settled, members.first()) else {
            return Ok(false);
        };
        let date = mended.changes(cell_at).find(is_of_date);
        let met = (&mut dates.known, &mut dates.counted);
        if date.is_some_and(|date| is_of_column(date, met, context, batch)) {
            mended.set_apart(Column::NetworkDateAccepted);
        }
        let mended = &*mended;
        let written = |place| mended.lent(place).unwrap_or(Lent::Any(cell_at(place)));
        let id = self.header.place(Column::NetworkPublisherId);
        let origin = Origin {
            label: &conversion.label(spot),
            publisher: id.map_or("", |place| written(place).text()),
            reason: "",
        };
        let layout = self.layouts.get(first.input).ok_or_else(lost)?;
        let row = (*base, &layout.arranged);
        let all = (OtherPlaces::ALL, |place| Some(written(place)));
        batch.mended((mended, &origin), row, cell_at, all)?;
        Ok(true)
    }

    /// Makes one row of all that is known of a publisher.
    pub(super) fn together(
        &self,
        members: &[(Spot, &Row)],
        spot: Spot,
        batch: &mut Batch,
    ) -> Result<()> {
        let (row, dated_by) = self.conversion.combine(members, &self.header);
        let context = self.conversion.contexts.get(dated_by).ok_or_else(lost)?;
        let doubted = doubted_date(&row, context);
        let job = Job {
            reported: doubted.as_slice(),
            near_cells: self.conversion.near_cells(members),
            ..Job::made(row, &self.conversion.header)
        };
        let (mut outcome, row) = repair_row(&job, context);
        found_not_reported(&mut outcome, None);
        let publisher = row.get(Column::NetworkPublisherId).unwrap_or_default();
        if outcome.fate == Fate::Attention {
            // A date that would only have been put into the wanted notation is no defect of the row.
            let title = Column::NetworkDateAccepted.title();
            outcome
                .failures
                .retain(|judged| !judged.answered || judged.column() != Some(title));
            let rows: Vec<(usize, &Row)> = members
                .iter()
                .map(|(spot, row)| (spot.input, *row))
                .collect();
            return self.attention(&outcome, spot, publisher, &rows, batch);
        }
        take_notation(&mut outcome, context, batch);
        let label = self.conversion.label(spot);
        let entry = entry(&outcome, spot, &label, publisher);
        batch.corrected(entry, row.cells().iter().map(AsRef::as_ref))
    }
}

impl Conversion<'_> {
    /// The row that stands for all members: of each column the first that is a value. With it
    /// the number of the input that gives the date, by whose order it is read.
    fn combine<'a>(
        &'a self,
        members: &[(Spot, &'a Row)],
        header: &'a UploadHeader,
    ) -> (UploadRow<'a>, usize) {
        if let [(spot, row)] = members
            && let Some(export) = self.files.get(spot.input)
        {
            return (export.upload_row(row, header, self.settings), spot.input);
        }
        let mut dated_by = members.first().map_or(0, |(spot, _)| spot.input);
        let rows: Vec<(usize, UploadRow<'a>)> = members
            .iter()
            .filter_map(|(spot, row)| {
                let export = self.files.get(spot.input)?;
                let row = export.upload_row(row, header, self.settings);
                Some((spot.input, row))
            })
            .collect();
        let mut cells: Vec<Cow<'a, str>> = Vec::new();
        for (place, _) in header.titles().iter().enumerate() {
            let filled = rows.iter().find_map(|(input, row)| {
                let cell = row.cells().get(place)?;
                (!says_nothing(cell)).then(|| (*input, cell.clone()))
            });
            let column = header.column_at(place);
            // A column that a file does not have is no cell of it.
            let has = |(input, _): &&(usize, UploadRow<'_>)| {
                column.is_some_and(|column| self.fills(*input, column))
            };
            let first = rows.iter().find(has);
            let first = first.and_then(|(_, row)| row.cells().get(place).cloned());
            let is_date = column == Some(Column::NetworkDateAccepted);
            if let (true, Some((input, _))) = (is_date, &filled) {
                dated_by = *input;
            }
            cells.push(filled.map(|(_, cell)| cell).or(first).unwrap_or_default());
        }
        (UploadRow::new(header, cells), dated_by)
    }

    /// Whether something stands in a column in all rows of an export, or is put there from the settings.
    fn fills(&self, input: usize, column: Column) -> bool {
        let export = self.files.get(input);
        matches!(column, Column::Network | Column::Brand)
            || export.is_some_and(|export| export.assignment.place(column).is_some())
    }

    /// What stands under the titles that may be meant for columns which no export has.
    fn near_cells(&self, members: &[(Spot, &Row)]) -> Vec<(Column, String)> {
        let found = self.header.near.iter().filter_map(|near| {
            let values = members.iter().filter_map(|(spot, row)| {
                let titles = &self.files.get(spot.input)?.titles;
                let place = titles.iter().position(|title| *title == near.title)?;
                row.get(place)
            });
            let mut values = values.map(str::trim).filter(|value| !value.is_empty());
            Some((near.column, values.next()?.to_owned()))
        });
        found.collect()
    }
}

#[cfg(test)]
pub(super) mod tests;
