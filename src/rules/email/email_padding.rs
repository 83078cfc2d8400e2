//! White space round an address, and characters in it that nobody sees.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::email::mend;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "email-padding",
    columns: &[Column::PrimaryContactEmail],
    repairs: &[FailureKind::BadEmail],
    safety: Safety::Safe,
    summary: "Spaces stand round the address, or invisible characters in it.",
    docs: "White space at the ends goes (line breaks and no-break spaces too), and byte-order \
        marks, zero-width characters and soft hyphens everywhere. No address can hold them.\n\n\
        A visible space inside is left, except beside the @.",
    examples: &[
        Example::mends(
            Column::PrimaryContactEmail,
            " jane@example.com\u{a0}",
            "jane@example.com",
        ),
        Example::mends(
            Column::PrimaryContactEmail,
            "jane@exam\u{200b}ple.com",
            "jane@example.com",
        ),
        Example::leaves(Column::PrimaryContactEmail, "jane doe@example.com"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    mend::padding(case.cell).map(Fix::safe)
}
