//! A date with month and day before a year of four digits.

use crate::column::Column::NetworkDateAccepted as DATE;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::date::{Notation, Order, Shape};

pub(super) const RULE: Rule = Rule {
    name: "numeric-date",
    columns: &[DATE],
    repairs: &[FailureKind::BadDate],
    safety: Safety::Safe,
    summary: "The date is written with month and day first: 06/26/2021 or 26/06/2021.",
    docs: "A number above 12 can only be the day, so 06/26/2021 has one reading. 03/04/2021 has two; \
        it is read in the order that the other dates of the column prove, or that --date-order \
        states.\n\n\
        Where the column proves no order, nothing is written (see ambiguous-date). Where it holds \
        dates of two sources, those written alike are judged together. A day that does not exist, \
        one in the future and one before 1996, when LinkShare began, are never written, and that a reading lies \
        in the future proves no order: the year may be a slip.",
    examples: &[
        Example::mends(DATE, "06/26/2021", "2021-06-26"),
        Example::mends(DATE, "26.06.2021", "2021-06-26"),
        Example::mends(DATE, "05/05/2021", "2021-05-05"),
        Example::mends(DATE, "03/04/2021", "2021-03-04").in_order(Order::Mdy),
        Example::mends(DATE, "03/04/2021", "2021-04-03").in_order(Order::Dmy),
        Example::mends(DATE, "06/26/2021 12:00:00 AM", "2021-06-26"),
        Example::leaves(DATE, "03/04/2021"),
        Example::leaves(DATE, "31/02/2021"),
        Example::leaves(DATE, "12/31/1969"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    super::rewritten(case, fits)
}

/// Whether a notation is the one that this rule takes.
pub(super) const fn fits(notation: &Notation) -> bool {
    matches!(notation.shape, Shape::Numeric { year_digits: 4, .. })
}
