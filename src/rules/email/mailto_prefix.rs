//! A link or a label in place of a bare address.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::email::mend;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "mailto-prefix",
    columns: &[Column::PrimaryContactEmail],
    repairs: &[FailureKind::BadEmail],
    safety: Safety::Safe,
    summary: "The address has `mailto:` or a label before it.",
    docs: "`mailto:` and labels such as `E-mail:` go, and with a link what it carries behind the \
        address (`?subject=...`). A colon cannot be part of a plain address.",
    examples: &[
        Example::mends(
            Column::PrimaryContactEmail,
            "mailto:jane@example.com?subject=Hello",
            "jane@example.com",
        ),
        Example::mends(
            Column::PrimaryContactEmail,
            "E-mail: jane@example.com",
            "jane@example.com",
        ),
        Example::leaves(Column::PrimaryContactEmail, "skype:jane@example.com"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    mend::label(case.cell).map(Fix::safe)
}
