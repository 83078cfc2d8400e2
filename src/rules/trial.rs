//! What the tests of the rules have in common: a rule, a cell, and what may be known about it.

use super::{Case, Context, Fix, Rule};
use crate::column::Column;
use crate::failure::Failure;
use crate::settings::Settings;
use crate::values::date::{Date, DatePlan, Evidence, Order};

/// The day of the runs in these tests.
pub(super) fn today() -> Date {
    Date::from_ymd(2026, 1, 31).expect("a day")
}

/// A run in which nothing is set and no date proves anything.
pub(super) fn plain_context() -> Context {
    Context {
        settings: Settings::on(today()),
        dates: DatePlan::default(),
        brands: Vec::new(),
        is_export: false,
    }
}

/// A run for the brand Acme whose date column holds these cells.
pub(crate) fn column_context<S: AsRef<str>>(dates: &[S], order: Option<Order>) -> Context {
    let mut settings = Settings::on(Date::from_ymd(2026, 5, 31).expect("a day"));
    settings.brand = Some("Acme".to_owned());
    settings.date_order = order;
    let mut evidence = Evidence::default();
    for (line, date) in (2..).zip(dates) {
        evidence.add(date.as_ref(), line, settings.today);
    }
    Context {
        dates: evidence.decide(order, settings.today),
        settings,
        brands: Vec::new(),
        is_export: false,
    }
}

/// What a rule proposes for a cell that the failure speaks of.
pub(super) fn propose(
    rule: &Rule,
    column: Column,
    cell: &str,
    failure: &Failure,
    context: &Context,
) -> Option<Fix> {
    (rule.propose)(&Case {
        failure,
        column,
        cell,
        context,
    })
}
