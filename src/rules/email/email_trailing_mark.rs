//! Marks left over at the end of an address.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::email::mend;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "email-trailing-mark",
    columns: &[Column::PrimaryContactEmail],
    repairs: &[FailureKind::BadEmail],
    safety: Safety::Safe,
    summary: "A dot, comma or semicolon stands at the end of the address.",
    docs: "Dots, commas, semicolons, colons and slashes at the end go: no domain ends so. Commas \
        and semicolons at the beginning go as well.",
    examples: &[
        Example::mends(
            Column::PrimaryContactEmail,
            "jane@example.com.",
            "jane@example.com",
        ),
        Example::mends(
            Column::PrimaryContactEmail,
            "jane@example.com;",
            "jane@example.com",
        ),
        Example::leaves(Column::PrimaryContactEmail, "jane@example,com"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    mend::trailing_mark(case.cell).map(Fix::safe)
}
