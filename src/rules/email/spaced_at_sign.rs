//! Spaces beside the @.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::email::mend;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "spaced-at-sign",
    columns: &[Column::PrimaryContactEmail],
    repairs: &[FailureKind::BadEmail],
    safety: Safety::Safe,
    summary: "Spaces stand beside the @.",
    docs: "They go if what stands on both sides is whole. Spaces elsewhere stay: they may stand \
        between two things.",
    examples: &[
        Example::mends(
            Column::PrimaryContactEmail,
            "jane @ example.com",
            "jane@example.com",
        ),
        Example::leaves(Column::PrimaryContactEmail, "Jane Doe @ example.com"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    mend::spaced_at_sign(case.cell).map(Fix::safe)
}
