//! The rule `unwanted-date-format`.

use super::rewrite;
use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::date::Shape;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "unwanted-date-format",
    columns: &[Column::NetworkDateAccepted],
    repairs: &[FailureKind::BadDate],
    safety: Safety::Safe,
    summary: "The date is right, and another notation is wanted.",
    docs: "If you set --date-format, or the reason itself states a format (must be MM/DD/YYYY), a \
           date that is written as 2021-03-04 is rewritten in that format. The day stays the \
           same.",
    examples: &[Example::leaves(Column::NetworkDateAccepted, "2021-03-04")],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    rewrite(case, |notation| {
        matches!(notation.shape, Shape::Iso) && !notation.dressed && !notation.timed
    })
}
