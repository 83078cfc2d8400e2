//! The rule `compact-date`.

use super::rewrite;
use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::date::Shape;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "compact-date",
    columns: &[Column::NetworkDateAccepted],
    repairs: &[FailureKind::BadDate],
    safety: Safety::Safe,
    summary: "The date is written without separators, as 20210304.",
    docs: "Eight digits are year, month and day if that is a day between 1996, when LinkShare \
           began, and today.",
    examples: &[
        Example::mends(Column::NetworkDateAccepted, "20210304", "2021-03-04"),
        Example::leaves(Column::NetworkDateAccepted, "20211304"),
        Example::leaves(Column::NetworkDateAccepted, "47457110"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    rewrite(case, |notation| {
        matches!(notation.shape, Shape::Compact) && !notation.timed
    })
}
