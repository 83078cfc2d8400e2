//! The rule `year-first-date`.

use super::rewrite;
use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::date::Shape;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "year-first-date",
    columns: &[Column::NetworkDateAccepted],
    repairs: &[FailureKind::BadDate],
    safety: Safety::Safe,
    summary: "The year stands first, with other separators or without leading zeros.",
    docs: "Where four digits of a year stand first, month and day follow in this order; nobody \
           writes year, day, month.",
    examples: &[
        Example::mends(Column::NetworkDateAccepted, "2021/3/4", "2021-03-04"),
        Example::mends(Column::NetworkDateAccepted, "2021.03.04", "2021-03-04"),
        Example::leaves(Column::NetworkDateAccepted, "2021/13/4"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    rewrite(case, |notation| {
        matches!(notation.shape, Shape::YearFirst) && !notation.timed
    })
}
