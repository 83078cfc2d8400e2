//! Brackets and quotation marks round an address.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::email::mend;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "email-wrapping",
    columns: &[Column::PrimaryContactEmail],
    repairs: &[FailureKind::BadEmail],
    safety: Safety::Safe,
    summary: "Brackets or quotation marks stand round the address.",
    docs: "They go, also when one of the two is lost. A lone apostrophe at the beginning stays: it \
        can be part of the address.",
    examples: &[
        Example::mends(
            Column::PrimaryContactEmail,
            "<jane@example.com>",
            "jane@example.com",
        ),
        Example::mends(
            Column::PrimaryContactEmail,
            "\"jane@example.com\"",
            "jane@example.com",
        ),
        Example::leaves(Column::PrimaryContactEmail, "'jane@example.com"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    mend::wrapping(case.cell).map(Fix::safe)
}
