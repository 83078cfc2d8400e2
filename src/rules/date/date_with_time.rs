//! A date with a time of day.

use crate::column::Column::NetworkDateAccepted as DATE;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::date::Shape;

pub(super) const RULE: Rule = Rule {
    name: "date-with-time",
    columns: &[DATE],
    repairs: &[FailureKind::BadDate],
    safety: Safety::Safe,
    summary: "The date has a time of day or a zone behind it.",
    docs: "Systems write a day as a moment: 2021-03-04T00:00:00Z. The day that was written stays and \
        the time is dropped. A zone never moves the day: the other end of the world counts from \
        the same cell.\n\n\
        If the time of day is impossible (25:00), the whole cell is in doubt and left. A day that \
        does not exist and a day in the future are never written.",
    examples: &[
        Example::mends(DATE, "2021-03-04T00:00:00Z", "2021-03-04"),
        Example::mends(DATE, "2021-03-04 10:11:12.123+09:00", "2021-03-04"),
        Example::leaves(DATE, "2021-03-04T25:00:00Z"),
        Example::leaves(DATE, "2021-03-04 noon"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    super::rewritten(case, |notation| {
        notation.shape == Shape::Iso && notation.timed
    })
}
