//! A name beside the address.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::email::mend;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "email-display-name",
    columns: &[Column::PrimaryContactEmail],
    repairs: &[FailureKind::BadEmail],
    safety: Safety::Safe,
    summary: "A name stands beside the address.",
    docs: "Of `Name <address>` and `address (Name)` the address stays: that is how mail programs \
        write one address.\n\n\
        If the name is another address, nothing is done: which of the two is meant is not known.",
    examples: &[
        Example::mends(
            Column::PrimaryContactEmail,
            "Jane Doe <jane@example.com>",
            "jane@example.com",
        ),
        Example::mends(
            Column::PrimaryContactEmail,
            "jane@example.com (Jane Doe)",
            "jane@example.com",
        ),
        Example::leaves(
            Column::PrimaryContactEmail,
            "joe@example.com <jane@example.com>",
        ),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    mend::display_name(case.cell).map(Fix::safe)
}
