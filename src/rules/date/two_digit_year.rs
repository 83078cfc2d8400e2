//! The rule `two-digit-year`.

use super::rewrite;
use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::date::{Order, Shape};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "two-digit-year",
    columns: &[Column::NetworkDateAccepted],
    repairs: &[FailureKind::BadDate],
    safety: Safety::Safe,
    summary: "The year has two digits.",
    docs: "LinkShare's reporting files write dates as 06/26/21. Two digits stand for a year from \
           1996, when LinkShare began, to the present one, so there is only one. Day and month \
           are read as with four digits: in the order that the column proves.",
    examples: &[
        Example::mends(Column::NetworkDateAccepted, "06/26/21", "2021-06-26"),
        Example::mends(Column::NetworkDateAccepted, "03/04/21", "2021-03-04").in_order(Order::Mdy),
        Example::leaves(Column::NetworkDateAccepted, "03/04/21"),
        Example::leaves(Column::NetworkDateAccepted, "06/26/85"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    rewrite(case, |notation| {
        matches!(notation.shape, Shape::Numeric { year_digits: 2, .. })
    })
}
