//! The rule `formula-id`.

use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::id;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "formula-id",
    columns: &[Column::NetworkPublisherId],
    repairs: &[FailureKind::BadNumber],
    safety: Safety::Safe,
    summary: "The ID is written as a formula, =\"4745711\".",
    docs: "People write an ID as a formula to keep a spreadsheet from rewriting it. What stands \
           between the quotation marks is the ID.\n\nA formula that calculates anything is left \
           alone.",
    examples: &[
        Example::mends(Column::NetworkPublisherId, "=\"0012345\"", "0012345"),
        Example::leaves(Column::NetworkPublisherId, "=A1+1"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    id::formula(case.cell).map(Fix::safe)
}
