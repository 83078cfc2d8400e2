//! A date that begins with the year and is not quite ISO.

use crate::column::Column::NetworkDateAccepted as DATE;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::date::Shape;

pub(super) const RULE: Rule = Rule {
    name: "year-first-date",
    columns: &[DATE],
    repairs: &[FailureKind::BadDate],
    safety: Safety::Safe,
    summary: "The date begins with the year but has other separators or lacks zeros: 2021/3/4.",
    docs: "Where a year of four digits stands first, month and day follow: nobody writes year, day, \
        month. So 2021/3/4 and 2021.03.04 have one reading.\n\n\
        If there is no such day (2021/25/03), nothing is swapped to make one. A day that does not \
        exist and a day in the future are never written.",
    examples: &[
        Example::mends(DATE, "2021/3/4", "2021-03-04"),
        Example::mends(DATE, "2021.03.04", "2021-03-04"),
        Example::mends(DATE, "2021-3-4", "2021-03-04"),
        Example::leaves(DATE, "2021/25/03"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    super::rewritten(case, |notation| notation.shape == Shape::YearFirst)
}
