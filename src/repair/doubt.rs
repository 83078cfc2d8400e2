//! Dates that only look right: in a notation of numbers, such as `%d/%m/%Y`, another order of day and
//! month looks the same.

use crate::column::Column;
use crate::failure::{Failure, FailureKind};
use crate::mediarails::upload::UploadRow;
use crate::outcome::{Because, Outcome};
use crate::rules::Context;
use crate::values::date::{self, Reading};

/// What is wrong with a date that stands in the notation that is written, has two readings, and whose
/// column proves another order, or none.
pub fn doubted_date(row: &UploadRow<'_>, context: &Context) -> Option<Failure> {
    let column = Column::NetworkDateAccepted;
    let settings = &context.settings;
    let wanted = settings.date_format.order()?;
    let cell = row.get(column)?;
    settings.date_format.read(cell)?;
    let two_readings = matches!(date::read(cell, settings.today), Reading::Either { .. });
    let same = context.dates.order_for(cell) == Some(wanted);
    (two_readings && !same).then(|| Failure::of(FailureKind::BadDate, column))
}

/// Marks what is said of a column, or of all, as found: no importer has reported it.
pub fn found_not_reported(outcome: &mut Outcome, only: Option<Column>) {
    let is_meant = |title: Option<&str>| only.is_none_or(|column| title == Some(column.title()));
    for judged in &mut outcome.failures {
        if is_meant(judged.column()) {
            judged.because = Because::Found;
        }
    }
    for change in &mut outcome.changes {
        if change.because == Because::Reported && is_meant(Some(&change.column)) {
            change.because = Because::Found;
        }
    }
}
