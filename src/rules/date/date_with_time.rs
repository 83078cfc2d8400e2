//! The rule `date-with-time`.

use super::rewrite;
use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::date::Shape;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "date-with-time",
    columns: &[Column::NetworkDateAccepted],
    repairs: &[FailureKind::BadDate],
    safety: Safety::Safe,
    summary: "A time of day or a zone stands behind the date.",
    docs: "A joining date has no time. The time is dropped and the day stays the one that is \
           written; a time zone never moves it to the day before or after.\n\nA time that does \
           not exist (25:00) makes the whole cell unreadable, and it is left.",
    examples: &[
        Example::mends(
            Column::NetworkDateAccepted,
            "2021-03-04T00:00:00Z",
            "2021-03-04",
        ),
        Example::mends(
            Column::NetworkDateAccepted,
            "2021-03-04 23:59:59",
            "2021-03-04",
        ),
        Example::leaves(Column::NetworkDateAccepted, "2021-03-04 25:00"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    rewrite(case, |notation| {
        notation.timed
            && matches!(
                notation.shape,
                Shape::Iso | Shape::YearFirst | Shape::Compact
            )
    })
}
