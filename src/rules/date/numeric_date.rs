//! The rule `numeric-date`.

use super::rewrite;
use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::date::{Order, Shape};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "numeric-date",
    columns: &[Column::NetworkDateAccepted],
    repairs: &[FailureKind::BadDate],
    safety: Safety::Safe,
    summary: "Day and month stand before the year, in numbers.",
    docs: "06/26/2021 has one reading, for there is no month 26. 03/04/2021 has two; it is read \
           in the order that the whole column proves (a day above 12, or a reading that would lie \
           in the future), or that you set with --date-order.\n\nWithout proof such a date is \
           never written, even if month first would be right.",
    examples: &[
        Example::mends(Column::NetworkDateAccepted, "06/26/2021", "2021-06-26"),
        Example::mends(Column::NetworkDateAccepted, "26.06.2021", "2021-06-26"),
        Example::mends(Column::NetworkDateAccepted, "03/04/2021", "2021-03-04")
            .in_order(Order::Mdy),
        Example::mends(Column::NetworkDateAccepted, "03/04/2021", "2021-04-03")
            .in_order(Order::Dmy),
        Example::leaves(Column::NetworkDateAccepted, "03/04/2021"),
        Example::leaves(Column::NetworkDateAccepted, "31/02/2021"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    rewrite(case, |notation| {
        matches!(notation.shape, Shape::Numeric { year_digits: 4, .. })
    })
}
