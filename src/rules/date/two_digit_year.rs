//! A date with a year of two digits.

use crate::column::Column::NetworkDateAccepted as DATE;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::date::{Order, Shape};

pub(super) const RULE: Rule = Rule {
    name: "two-digit-year",
    columns: &[DATE],
    repairs: &[FailureKind::BadDate],
    safety: Safety::Safe,
    summary: "The year of the date has two digits: 06/26/21.",
    docs: "LinkShare's reports write MM/DD/YY. Two digits stand for a year between 1996, when \
        LinkShare began, and this one; that window is shorter than a century, so there is at most \
        one such year.\n\n\
        Day and month are read as in numeric-date: where they have two readings, the column or \
        --date-order decides. A year in first place is read only if it is above 31 or the column \
        proves that years stand first. A day that does not exist and a day in the future are never \
        written.",
    examples: &[
        Example::mends(DATE, "06/26/21", "2021-06-26"),
        Example::mends(DATE, "26.06.98", "1998-06-26"),
        Example::mends(DATE, "03/04/21", "2021-03-04").in_order(Order::Mdy),
        Example::mends(DATE, "21/03/04", "2021-03-04").in_order(Order::Ymd),
        Example::leaves(DATE, "03/04/21"),
        Example::leaves(DATE, "06/26/95"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    super::rewritten(case, |notation| {
        matches!(notation.shape, Shape::Numeric { year_digits: 2, .. })
    })
}
