//! One row of an export: into which file it goes, and as what.

use super::Conversion;
use super::alone::take_notation;
use super::dates::Dates;
use super::met::Met;
use super::output::{Writing, lost};
use crate::column::Column;
use crate::duplicates::Spot;
use crate::error::Result;
use crate::export::Standing;
use crate::outcome::{Cause, Fate, Outcome};
use crate::ragged;
use crate::repair::{Job, doubted_date, found_not_reported, repair_row};
use crate::run::batch::{Batch, Entry};
use crate::sheet::Row;

impl Writing<'_> {
    /// Settles a row, with those of the same publisher if there are others.
    pub(super) fn row(&self, met: &Met<'_>, dates: &mut Dates, batch: &mut Batch) -> Result<()> {
        let conversion = self.conversion;
        let Met { row, id: own, .. } = *met;
        let spot = met.spot();
        match met.standing {
            Standing::Publisher => {}
            Standing::Other(cause) => {
                self.set_aside(spot, own, cause, None, batch);
                return Ok(());
            }
            Standing::Ragged => {
                let export = conversion.files.get(spot.input).ok_or_else(lost)?;
                let outcome = ragged::outcome(row.len(), export.titles.len());
                return self.attention(&outcome, spot, own, &[(spot.input, row)], batch);
            }
        }
        let Some(spots) = conversion.groups.around(spot) else {
            return self.alone(met, dates, batch);
        };
        let judged = self
            .judged
            .of(spots, own, || conversion.judged(spots, own, &self.header))?;
        if let Some(outcome) = &judged.apart {
            return self.attention(outcome, spot, own, &[(spot.input, row)], batch);
        }
        if judged.first == spot {
            let members = conversion.members(spots, own)?;
            let members: Vec<(Spot, &Row)> = members
                .iter()
                .map(|member| (member.spot, &member.row))
                .collect();
            return self.together(&members, spot, batch);
        }
        let of = judged.first;
        let cause = self.cause(row, spot, of)?;
        self.set_aside(spot, own, cause, Some((of.input, of.line)), batch);
        Ok(())
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

    fn attention(
        &self,
        outcome: &Outcome,
        spot: Spot,
        publisher: &str,
        rows: &[(usize, &Row)],
        batch: &mut Batch,
    ) -> Result<()> {
        let label = self.conversion.label(spot);
        let entry = entry(outcome, spot, &label, publisher);
        let cells = self.union.cells(rows, self.conversion);
        batch.attention(entry, cells.iter().map(String::as_str))
    }

    fn set_aside(
        &self,
        spot: Spot,
        publisher: &str,
        cause: Cause,
        of: Option<(usize, u64)>,
        batch: &mut Batch,
    ) {
        let outcome = Outcome::set_aside(cause);
        let label = self.conversion.label(spot);
        let entry = Entry {
            of,
            ..entry(&outcome, spot, &label, publisher)
        };
        batch.set_aside(entry, cause);
    }

    /// Whether a row that another stands for is that row again, or knows something of its own.
    fn cause(&self, row: &Row, spot: Spot, of: Spot) -> Result<Cause> {
        if spot.input != of.input {
            return Ok(Cause::Joined);
        }
        let first = self.conversion.row_at(of)?;
        let same = first.cells().eq(row.cells());
        Ok(if same {
            Cause::IdenticalDuplicate
        } else {
            Cause::Joined
        })
    }
}

impl Conversion<'_> {
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

/// The record of a row of an export, of which no importer has said anything.
const fn entry<'e>(
    outcome: &'e Outcome,
    spot: Spot,
    label: &'e str,
    publisher: &'e str,
) -> Entry<'e> {
    Entry {
        outcome,
        input: spot.input,
        line: spot.line,
        label,
        publisher,
        reason: "",
        code: "",
        of: None,
    }
}
