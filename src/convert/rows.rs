//! One row of an export: into which file it goes, and as what.

use super::dates::AllDates;
use super::met::Met;
use super::output::{Writing, lost};
use crate::duplicates::Spot;
use crate::error::Result;
use crate::export::Standing;
use crate::outcome::{Cause, Outcome};
use crate::ragged;
use crate::run::batch::{Batch, Entry};
use crate::sheet::Row;
use crate::values::id;

impl Writing<'_> {
    /// Settles a row, with those of the same publisher if there are others.
    pub(super) fn row(&self, met: &Met<'_>, dates: &mut AllDates, batch: &mut Batch) -> Result<()> {
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
        let Some(group) = conversion.groups.around(spot) else {
            return self.alone(met, dates.of(spot.input)?, batch);
        };
        // All rows of a marked group are one publisher, and agree.
        if let Some(first) = group
            .spot(0)
            .filter(|_| group.is_marked() && group.own() > 0)
        {
            return self.stood_for(met, first, batch);
        }
        let mut members = Vec::new();
        let names = conversion.names_of(spot, row);
        let key = (id::folded(own).into_owned(), names);
        let judged = self.judged.of(&group, &key, || {
            let (judged, kept) = self.judge(&group, met, dates)?;
            members = kept;
            Ok(judged)
        })?;
        if let Some(outcome) = &judged.apart {
            return self.attention(outcome, spot, own, &[(spot.input, row)], batch);
        }
        if judged.first != spot {
            return self.stood_for(met, judged.first, batch);
        }
        if members.is_empty() {
            (_, members) = self.judge(&group, met, dates)?;
        }
        self.joined(&members, spot, dates, batch)
    }

    /// Sets a row aside for which the one at `of` stands.
    fn stood_for(&self, met: &Met<'_>, of: Spot, batch: &mut Batch) -> Result<()> {
        let cause = self.cause(met.row, met.spot(), of)?;
        let of_line = Some((of.input, of.line));
        self.set_aside(met.spot(), met.id, cause, of_line, batch);
        Ok(())
    }

    pub(super) fn attention(
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

/// The record of a row of an export, of which no importer has said anything.
pub(super) const fn entry<'e>(
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
