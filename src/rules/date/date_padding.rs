//! The rule `date-padding`.

use super::rewrite;
use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::date::Shape;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "date-padding",
    columns: &[Column::NetworkDateAccepted],
    repairs: &[FailureKind::BadDate],
    safety: Safety::Safe,
    summary: "Something that is no part of the date stands around it.",
    docs: "Spaces, quotation marks, the apostrophe of a spreadsheet and invisible characters \
           around a date are taken off. The date itself stays as it is.",
    examples: &[
        Example::mends(Column::NetworkDateAccepted, " 2021-03-04", "2021-03-04"),
        Example::mends(Column::NetworkDateAccepted, "'2021-03-04", "2021-03-04"),
        Example::leaves(Column::NetworkDateAccepted, "2021-03-04"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    rewrite(case, |notation| {
        matches!(notation.shape, Shape::Iso) && notation.dressed && !notation.timed
    })
}
