//! The same address more than once.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::email::mend;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "repeated-email",
    columns: &[Column::PrimaryContactEmail],
    repairs: &[FailureKind::BadEmail],
    safety: Safety::Safe,
    summary: "The same address stands in the cell more than once.",
    docs: "It stays once. Addresses that differ are left to the rule `several-emails`, which only \
        suggests.",
    examples: &[
        Example::mends(
            Column::PrimaryContactEmail,
            "jane@example.com, jane@example.com",
            "jane@example.com",
        ),
        Example::leaves(
            Column::PrimaryContactEmail,
            "jane@example.com, joe@example.com",
        ),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    mend::repeated(case.cell).map(Fix::safe)
}
