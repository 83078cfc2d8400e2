//! Rules for the joining date: one for each notation, so that the record says what it was.

mod ambiguous_date;
mod compact_date;
mod date_padding;
mod date_with_time;
mod excel_serial_date;
mod japanese_date;
mod month_name_date;
mod numeric_date;
mod two_digit_year;
mod unwanted_date_format;
mod year_first_date;

use super::{Case, Fix, Rule};
use crate::failure::Want;
use crate::values::date::{Format, Notation};
use std::borrow::Cow;

/// The rules of this folder.
pub(super) const RULES: &[Rule] = &[
    date_padding::RULE,
    date_with_time::RULE,
    year_first_date::RULE,
    compact_date::RULE,
    numeric_date::RULE,
    two_digit_year::RULE,
    month_name_date::RULE,
    japanese_date::RULE,
    excel_serial_date::RULE,
    unwanted_date_format::RULE,
    ambiguous_date::RULE,
];

/// The notation that is wanted for a cell: what its reason states, else what the settings say.
fn wanted<'c>(case: &Case<'c>) -> Cow<'c, Format> {
    let stated = case.failure.wants.iter().find_map(|want| match want {
        Want::DateFormat(format) => Format::new(format).ok(),
        _ => None,
    });
    match stated {
        Some(format) => Cow::Owned(format),
        None => Cow::Borrowed(&case.context.settings.date_format),
    }
}

/// The cell in the wanted notation, if it has one reading in its column, is written in a notation
/// that `concerns` the rule, and does not lie in the future.
fn rewrite(case: &Case<'_>, concerns: impl Fn(Notation) -> bool) -> Option<Fix> {
    let today = case.context.settings.today;
    let (date, notation) = case.context.dates.resolve(case.cell, today)?;
    if date > today || !concerns(notation) {
        return None;
    }
    let after = wanted(case).write(date);
    (after != case.cell).then(|| Fix::safe(after))
}
