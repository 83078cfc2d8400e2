//! Rules for dates: the same day in the notation that is wanted.
//!
//! Every rule writes only days from 1996, when LinkShare began, to today, that the wanted format gives back
//! unchanged, and that follow from the cell or from what its whole column proves. The rules differ in
//! the notation that they take, so at most one has a safe fix for a cell.

mod ambiguous_date;
mod compact_date;
mod date_padding;
mod date_with_time;
mod day_without_time;
mod excel_serial_date;
mod japanese_date;
mod month_name_date;
mod numeric_date;
mod two_digit_year;
mod unwanted_date_format;
mod year_first_date;

#[cfg(test)]
mod tests;

use super::{Case, Context, Fix, Rule};
use crate::mediarails::check;
use crate::values::date::{self, Date, Format, Notation, Order, PastDate, Reading};
use crate::values::memory::Memory;
use std::borrow::Cow;

/// The rules of this folder. They exclude each other, so the commonest notations are asked first.
pub(super) const RULES: &[Rule] = &[
    numeric_date::RULE,
    two_digit_year::RULE,
    date_padding::RULE,
    date_with_time::RULE,
    year_first_date::RULE,
    compact_date::RULE,
    month_name_date::RULE,
    japanese_date::RULE,
    excel_serial_date::RULE,
    unwanted_date_format::RULE,
    ambiguous_date::RULE,
    day_without_time::RULE,
];

/// The notation to write; nothing if none can be written from a day alone.
fn wanted<'a>(case: &Case<'a>) -> Option<Cow<'a, Format>> {
    check::date_format(&case.context.settings, &case.failure.wants)
}

/// The day in the wanted notation, if it may be written: one on which a publisher can have joined, and read back as
/// the same day (a two-digit year covers only a century).
fn written(case: &Case<'_>, format: &Format, date: Date) -> Option<String> {
    if !date.can_be_joined(case.context.settings.today) {
        return None;
    }
    let text = format.write(date);
    (text != case.cell && format.read(&text) == Some(date)).then_some(text)
}

/// The cell in the wanted notation, if it is in one that `fits` and is not right already.
fn rewritten(case: &Case<'_>, fits: impl Fn(&Notation) -> bool) -> Option<Fix> {
    let format = wanted(case)?;
    let today = case.context.settings.today;
    let (date, notation) = case.context.dates.resolve(case.cell, today)?;
    // In a notation of numbers a cell can look right and mean another day in its column.
    if format.read_dressed(case.cell) == Some(date) || !fits(&notation) {
        return None;
    }
    written(case, &format, date).map(Fix::safe)
}

/// A date that was put from the notation of its column into the wanted one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Renotated {
    /// The date as it is written.
    pub text: String,
    /// The order in which it was read.
    pub order: Order,
    /// The rule that does this to a single cell.
    pub rule: &'static str,
}

/// What the rule `numeric-date` makes of a cell of nothing but digits and separators, without the way
/// over all rules: in an export every date can need it.
pub fn renotated(cell: &str, context: &Context) -> Option<Renotated> {
    let settings = &context.settings;
    let format = &settings.date_format;
    let rule = numeric_date::RULE.name;
    if !is_bare(cell) || !settings.allows(rule) {
        return None;
    }
    let (date, notation, order) = context.dates.ordered(cell)?;
    let may_be_written = date.can_be_joined(settings.today) && numeric_date::fits(&notation);
    if !may_be_written || format.read(cell).is_some() {
        return None;
    }
    let text = format.write(date);
    (format.read(&text) == Some(date)).then_some(Renotated { text, order, rule })
}

/// The order in which dates of a sort of the commonest ones are put into the wanted notation, if they all are
/// that have a day in it; nothing where only [`renotated`] can tell.
fn order_of_sort(date: &PastDate, context: &Context) -> Option<Order> {
    let settings = &context.settings;
    let is_theirs = settings.date_format.is_iso() && settings.allows(numeric_date::RULE.name);
    is_theirs
        .then(|| context.dates.order_by_digits(date))
        .flatten()
}

/// What dates become in the wanted notation, as one thread has met them. The context must be the same each
/// time.
#[derive(Debug)]
pub struct KnownDates {
    met: Memory<Option<Renotated>>,
    /// For each sort of the commonest dates what [`order_of_sort`] gives.
    orders: [OfSort; PastDate::SORTS],
    last: Renotated,
}

/// What is known of the dates of a sort.
#[derive(Debug, Clone, Copy)]
enum OfSort {
    NotAsked,
    Known(Option<Order>),
}

impl KnownDates {
    /// What [`renotated`] makes of a cell.
    pub fn renotated(&mut self, cell: &str, context: &Context) -> Option<&Renotated> {
        let past = PastDate::of(cell, context.settings.today);
        self.renotated_past(past.as_ref(), cell, context)
    }

    /// The same where it is known whether the cell is a date that is told by its digits.
    pub fn renotated_past(
        &mut self,
        past: Option<&PastDate>,
        cell: &str,
        context: &Context,
    ) -> Option<&Renotated> {
        if past.is_some_and(|date| self.renotate_past(date, context)) {
            return Some(&self.last);
        }
        self.met.of(cell, || renotated(cell, context)).as_ref()
    }

    /// Puts such a date into the one that is used again; false where only [`renotated`] can tell.
    fn renotate_past(&mut self, date: &PastDate, context: &Context) -> bool {
        let order = match self.orders.get(date.sort()) {
            Some(OfSort::Known(order)) => *order,
            _ => self.ask_order(date, context),
        };
        order.is_some_and(|order| {
            self.last.order = order;
            date.write_iso(order, &mut self.last.text)
        })
    }

    #[cold]
    fn ask_order(&mut self, date: &PastDate, context: &Context) -> Option<Order> {
        let order = order_of_sort(date, context);
        if let Some(known) = self.orders.get_mut(date.sort()) {
            *known = OfSort::Known(order);
        }
        order
    }
}

impl Default for KnownDates {
    fn default() -> Self {
        Self {
            met: Memory::new(),
            orders: [OfSort::NotAsked; PastDate::SORTS],
            last: Renotated {
                text: String::new(),
                order: Order::Mdy,
                rule: numeric_date::RULE.name,
            },
        }
    }
}

/// Whether a cell is digits and separators, and nothing else.
pub fn is_bare(cell: &str) -> bool {
    let mut bytes = cell.bytes();
    bytes.all(|byte| byte.is_ascii_digit() || b"/-.".contains(&byte))
}

/// The cell without what stands around it, if it then is in the wanted notation and the column does
/// not prove that it means another day.
fn undressed(case: &Case<'_>) -> Option<Fix> {
    let format = wanted(case)?;
    let date = format.read_dressed(case.cell)?;
    let agrees = same_day(case, date);
    agrees
        .then(|| written(case, &format, date).map(Fix::safe))
        .flatten()
}

/// A right date in the wanted notation, where that is another one.
fn in_wanted_format(case: &Case<'_>) -> Option<Fix> {
    let format = wanted(case)?;
    if format.read_dressed(case.cell).is_some() {
        return None;
    }
    let settled = case.context.settings.date_format.read(case.cell);
    let date = settled.or_else(|| Format::iso().read(case.cell))?;
    let agrees = same_day(case, date);
    agrees
        .then(|| written(case, &format, date).map(Fix::safe))
        .flatten()
}

/// Whether nothing in the column says that the cell means another day than this one.
fn same_day(case: &Case<'_>, date: Date) -> bool {
    let resolved = case
        .context
        .dates
        .resolve(case.cell, case.context.settings.today);
    resolved.is_none_or(|(other, _)| other == date)
}

/// The likelier of two readings, where the column decides for none.
fn likelier(case: &Case<'_>) -> Option<Fix> {
    let format = wanted(case)?;
    let today = case.context.settings.today;
    let plan = &case.context.dates;
    if format.read_dressed(case.cell).is_some() || plan.resolve(case.cell, today).is_some() {
        return None;
    }
    let (likely, other) = match date::read(case.cell, today) {
        Reading::Either { mdy, dmy, .. } if mdy > today => (dmy, mdy),
        Reading::Either { mdy, dmy, .. } if dmy > today => (mdy, dmy),
        Reading::Either { mdy, dmy, .. } => match plan.likelier(case.cell) {
            Order::Dmy => (dmy, mdy),
            Order::Mdy | Order::Ymd => (mdy, dmy),
        },
        // One reading that the column doubts: the year could stand first.
        Reading::One(date, _) => (date, date::read_in(case.cell, Order::Ymd, today)?),
        Reading::Impossible | Reading::NotADate => return None,
    };
    if likely == other {
        return None;
    }
    let doubt = format!("could also be {}", other.in_words());
    Some(Fix::suggested(written(case, &format, likely)?, doubt))
}

/// The day at midnight, where the reason asks for a time of day and the cell has none.
fn at_midnight(case: &Case<'_>) -> Option<Fix> {
    let format = check::timed_format(&case.failure.wants)?;
    let today = case.context.settings.today;
    let (date, notation) = case.context.dates.resolve(case.cell, today)?;
    let text = written(case, &format, date).filter(|_| !notation.timed)?;
    Some(Fix::suggested(
        text,
        "it asks for a time of day and the cell has none: midnight is a guess",
    ))
}
