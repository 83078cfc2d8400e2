//! The only row of a publisher: nearly every row of an export.

use super::dates::Dates;
use super::output::{Writing, lost};
use super::rows::entry;
use crate::column::Column;
use crate::duplicates::Spot;
use crate::error::Result;
use crate::failure::FailureKind;
use crate::outcome::{Change, Outcome};
use crate::repair::PlainRows;
use crate::rules::{self, Context, Safety};
use crate::run::batch::Batch;
use crate::sheet::Row;
use crate::values::date;

impl Writing<'_> {
    /// Settles the only row of a publisher.
    pub(super) fn alone(
        &self,
        row: &Row,
        spot: Spot,
        dates: &mut Dates,
        batch: &mut Batch,
    ) -> Result<()> {
        let context = self.conversion.contexts.get(spot.input).ok_or_else(lost)?;
        let layout = self.layouts.get(spot.input).ok_or_else(lost)?;
        let from = layout.from.as_slice();
        let constant = |place: usize| layout.constants.get(place).copied().flatten();
        let own = |place: usize| {
            let cell = from.get(place).copied().flatten();
            cell.and_then(|place| row.get(place)).unwrap_or_default()
        };
        let id = self.header.place(Column::NetworkPublisherId);
        let way = layout.plain.as_ref();
        if let Some(plain) = way.and_then(|way| way.row(own, &mut dates.known, context)) {
            // Nothing of this row is shown, so that it needs no label.
            let outcome = Outcome::as_it_came();
            let publisher = id.map(own).unwrap_or_default();
            let other = |place| plain.written(place).or_else(|| constant(place));
            let entry = entry(&outcome, spot, "", publisher);
            batch.corrected_from(entry, (row, from), other)?;
            if let Some((_, came, written)) = plain.date {
                dates.counted.add(came, written, context, batch);
            }
            return Ok(());
        }
        let cell_at = |place: usize| constant(place).unwrap_or_else(|| own(place));
        let settled = PlainRows::under(&self.header, context)
            .and_then(|rows| rows.settle(cell_at, &[], &mut dates.beside_faults));
        let Some(mut outcome) = settled else {
            return self.together(&[(spot, row)], spot, batch);
        };
        let date = take_notation(&mut outcome, context, batch);
        let renotated = |place| {
            let date = date.as_ref().filter(|date| date.place == place)?;
            Some(date.after.as_str())
        };
        let label = self.conversion.label(spot);
        let written = |place| {
            let own = outcome.written(place).or_else(|| renotated(place));
            own.or_else(|| constant(place))
        };
        let publisher = id.map_or("", |place| {
            outcome.written(place).unwrap_or_else(|| cell_at(place))
        });
        let entry = entry(&outcome, spot, &label, publisher);
        batch.corrected_from(entry, (row, from), written)
    }
}

/// A date that is only put from the notation of its column into the wanted one is no defect: it
/// is recorded once for the column. Gives the change that it was.
pub(super) fn take_notation(
    outcome: &mut Outcome,
    context: &Context,
    batch: &mut Batch,
) -> Option<Change> {
    let title = Column::NetworkDateAccepted.title();
    let settings = &context.settings;
    let found = outcome
        .changes
        .iter()
        .position(|change| change.column == title);
    let at = found?;
    let change = outcome.changes.get(at)?;
    let order = context.dates.order_for(&change.before)?;
    let read = date::read_in(&change.before, order, settings.today);
    let is_bare = rules::date::is_bare(&change.before);
    if !is_bare || read.map(|day| settings.date_format.write(day)).as_ref() != Some(&change.after) {
        return None;
    }
    for rule in &change.rules {
        let example = [title, &change.before, &change.after];
        batch.tally.add_rule((rule, Safety::Safe), example);
    }
    let format = settings.date_format.as_str();
    batch.notation([title, order.name(), format], 1);
    let taken = outcome.changes.remove(at);
    outcome.failures.retain(|judged| {
        judged.failure.kind != FailureKind::BadDate || judged.column() != Some(title)
    });
    Some(taken)
}
