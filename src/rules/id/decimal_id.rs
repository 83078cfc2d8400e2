//! The rule `decimal-id`.

use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::id;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "decimal-id",
    columns: &[Column::NetworkPublisherId],
    repairs: &[FailureKind::BadNumber],
    safety: Safety::Safe,
    summary: "The ID has a decimal tail of zeros.",
    docs: "A spreadsheet keeps an ID as a number and may save it as 4745711.0. An ID has no \
           decimals, so a tail of one or two zeros is taken off.\n\nA tail of anything but zeros \
           is left alone.",
    examples: &[
        Example::mends(Column::NetworkPublisherId, "4745711.0", "4745711"),
        Example::mends(Column::NetworkPublisherId, "4745711,00", "4745711"),
        Example::leaves(Column::NetworkPublisherId, "4745711.5"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    id::decimal(case.cell).map(Fix::safe)
}
