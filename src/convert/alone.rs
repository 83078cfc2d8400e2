//! The only row of a publisher: nearly every row of an export.

use super::dates::{Counted, Dates, Fate, Known};
use super::met::Met;
use super::output::{ExportLayout, Writing, lost};
use crate::column::Column;
use crate::duplicates::Spot;
use crate::error::Result;
use crate::failure::FailureKind;
use crate::outcome::{Change, ChangedCell, Outcome};
use crate::repair::{PlainRows, Stated};
use crate::rules::{self, Context, Safety};
use crate::run::batch::Batch;
use crate::sheet::{Lent, Row};
use crate::tally::Origin;
use crate::values::date;

impl Writing<'_> {
    /// Settles the only row of a publisher.
    pub(super) fn alone(&self, met: &Met<'_>, dates: &mut Dates, batch: &mut Batch) -> Result<()> {
        let Met { row, input, .. } = *met;
        let context = self.conversion.contexts.get(input).ok_or_else(lost)?;
        let layout = self.layouts.get(input).ok_or_else(lost)?;
        let cell = |place| row.get(place).unwrap_or_default();
        let way = layout.plain.as_ref();
        let plain = way.and_then(|way| way.row(cell, &met.seen, &mut dates.known, context));
        // Looked at where it lies: it was put there in small parts, and a copy in large ones would wait for them.
        if let Some(plain) = &plain {
            let places = layout.constant_places;
            let date = plain.date.as_ref().map(|(place, ..)| *place);
            let places = date.map_or(places, |place| places.and(place));
            let other = |place| match plain.written(place) {
                // It is in the ISO notation.
                Some(date) => Some(Lent::Bare(date)),
                None => layout.constant(place),
            };
            batch.right((row, &layout.arranged), places, other)?;
            if let Some((_, came, written)) = plain.date {
                dates.counted.add(came, written, context, batch);
            }
            return Ok(());
        }
        self.faulty((row, met.spot()), layout, dates, batch)
    }

    /// Settles such a row that is not plain.
    fn faulty(
        &self,
        (row, spot): (&Row, Spot),
        layout: &ExportLayout<'_>,
        dates: &mut Dates,
        batch: &mut Batch,
    ) -> Result<()> {
        let context = self.conversion.contexts.get(spot.input).ok_or_else(lost)?;
        let cell_at = |place| layout.cell(row, place);
        let settled = PlainRows::under(&self.header, context).and_then(|rows| {
            rows.settle(
                |place| Some(cell_at(place)),
                Stated::NOTHING,
                &mut dates.beside_faults,
            )
        });
        let Some(mended) = settled else {
            return self.together(&[(spot, row)], spot, batch);
        };
        let date = mended.changes(cell_at).find(is_of_date);
        let met = (&mut dates.known, &mut dates.counted);
        if date.is_some_and(|date| is_of_column(date, met, context, batch)) {
            mended.set_apart(Column::NetworkDateAccepted);
        }
        let mended = &*mended;
        let written = |place| {
            let own = mended.written(place).map(Lent::Any);
            own.or_else(|| layout.constant(place))
        };
        let id = self.header.place(Column::NetworkPublisherId);
        let publisher = id.map_or("", |place| {
            mended.written(place).unwrap_or_else(|| cell_at(place))
        });
        let origin = Origin {
            label: &self.conversion.label(spot),
            publisher,
            reason: "",
        };
        let places = mended.places().or(layout.constant_places);
        let row = (row, &layout.arranged);
        batch.mended((mended, &origin), row, cell_at, (places, written))
    }
}

pub(super) fn is_of_date(change: &ChangedCell<'_>) -> bool {
    change.column == Column::NetworkDateAccepted.title()
}

/// Whether a date is only put from the notation of its column into the wanted one; it is then recorded
/// for the column.
pub(super) fn is_of_column(
    change: ChangedCell<'_>,
    (known, counted): (&mut Known, &mut Counted),
    context: &Context,
    batch: &mut Batch,
) -> bool {
    if let Fate::Renotated(written) = known.fate(change.before, None, context) {
        counted.add(change.before, written, context, batch);
        return true;
    }
    record_notation(change, context, batch)
}

/// Takes the change of a date out of an outcome if it is recorded for the whole column.
pub(super) fn take_notation(outcome: &mut Outcome, context: &Context, batch: &mut Batch) {
    let mut changes = outcome.changes.iter().map(Change::lent);
    let Some(at) = changes.position(|change| is_of_date(&change)) else {
        return;
    };
    let date = outcome.changes.get(at).map(Change::lent);
    if date.is_none_or(|date| !record_notation(date, context, batch)) {
        return;
    }
    outcome.changes.remove(at);
    let title = Column::NetworkDateAccepted.title();
    outcome.failures.retain(|judged| {
        judged.failure.kind != FailureKind::BadDate || judged.column() != Some(title)
    });
}

/// A date that is only put from the notation of its column into the wanted one is no defect: it is
/// recorded once for the column. False if more was done to it.
fn record_notation(change: ChangedCell<'_>, context: &Context, batch: &mut Batch) -> bool {
    let settings = &context.settings;
    let Some(order) = context.dates.order_for(change.before) else {
        return false;
    };
    let read = date::read_in(change.before, order, settings.today);
    let written = read.map(|day| settings.date_format.write(day));
    if !rules::date::is_bare(change.before) || written.as_deref() != Some(change.after) {
        return false;
    }
    for rule in change.rules {
        let example = [change.column, change.before, change.after];
        batch.tally.add_rule((rule, Safety::Safe), example);
    }
    let format = settings.date_format.as_str();
    batch.notation([change.column, order.name(), format], 1);
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mediarails::upload::{UploadHeader, UploadRow};
    use crate::repair::{HeaderRepairs, Job, Mending, repair_row};
    use crate::rules::trial::column_context;
    use proptest::prelude::*;
    use std::borrow::Cow;

    const COLUMNS: [Column; 5] = [
        Column::NetworkPublisherId,
        Column::Name,
        Column::NetworkDateAccepted,
        Column::Network,
        Column::Brand,
    ];

    fn batch() -> Batch {
        Batch::new(COLUMNS.len(), 8, COLUMNS.len() + 5, 0)
    }

    proptest! {
        #[test]
        fn a_date_of_its_column_is_no_defect_of_a_row_past_the_engine_either(
            id in prop_oneof![Just("4745711".to_owned()), "[ ']?[0-9]{1,3}[., ]?[0-9]{0,3}"],
            date in prop_oneof![
                "[0-3][0-9]/[0-3][0-9]/20[0-2][0-9]",
                "[0-3]?[0-9][-./ ][0-3]?[0-9][-./ ](19|20)?[0-2][0-9]( 12:00|,)?",
            ],
        ) {
            let context = column_context(&["06/26/2021"], None);
            let cells = [id.as_str(), "Acme Deals", &date, "LinkShare", "Acme"];
            let titles = COLUMNS.iter().map(|column| column.title().to_owned());
            let header = UploadHeader::new(titles.chain(["Media Property URLs".to_owned()]).collect());
            let came = |place: usize| cells.get(place).copied().unwrap_or("https://a.example.com");
            let plain = PlainRows::under(&header, &context).unwrap();
            let mut mending = Mending::default();
            let settled = plain.settle(|place| Some(came(place)), Stated::NOTHING, &mut mending);
            let Some(mended) = settled else { return Ok(()) };
            let mut quick = batch();
            let change = mended.changes(came).find(is_of_date);
            let mut dates = Dates::default();
            let met = (&mut dates.known, &mut dates.counted);
            if change.is_some_and(|change| is_of_column(change, met, &context, &mut quick)) {
                mended.set_apart(Column::NetworkDateAccepted);
            }
            dates.counted.record(&context, &mut quick);
            let repairs = HeaderRepairs::default();
            let row = (0..=COLUMNS.len()).map(|place| Cow::Borrowed(came(place)));
            let row = UploadRow::new(&header, row.collect());
            let (mut outcome, row) = repair_row(&Job::made(row, &repairs), &context);
            let mut slow = batch();
            take_notation(&mut outcome, &context, &mut slow);
            let changes: Vec<Change> = mended.changes(came).map(|change| change.kept()).collect();
            prop_assert_eq!(changes, outcome.changes);
            prop_assert_eq!(mended.failures().count(), outcome.failures.len());
            let written = (0..=COLUMNS.len()).map(|place| mended.written(place).unwrap_or(came(place)));
            let uploaded: Vec<&str> = row.cells().iter().map(AsRef::as_ref).collect();
            prop_assert_eq!(written.collect::<Vec<_>>(), uploaded);
            prop_assert_eq!(format!("{quick:?}"), format!("{slow:?}"));
        }
    }
}
