//! A text written as a formula that yields it.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::text::of_formula;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "formula-text",
    columns: &[
        Column::Name,
        Column::PublisherGroup,
        Column::Categories,
        Column::Network,
        Column::Brand,
    ],
    repairs: &[FailureKind::Encoding, FailureKind::UnknownReference],
    safety: Safety::Safe,
    summary: "The text is written as a formula that yields it: =\"Acme\".",
    docs: "Some programs write a text as =\"Acme\" so that a spreadsheet shows it as it is. An importer \
        reads the signs as they stand.\n\nThe text between the quotes is the value, and two quotes in it are \
        one. A formula that computes something is never evaluated.",
    examples: &[
        Example::mends(Column::Brand, "=\"Acme\"", "Acme"),
        Example::mends(
            Column::Name,
            "=\"The \"\"Best\"\" Deals\"",
            "The \"Best\" Deals",
        ),
        Example::leaves(Column::Name, "=A1&\"Deals\""),
        Example::leaves(Column::Name, "=\"Acme\"&\"Deals\""),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    of_formula(case.cell).map(Fix::safe)
}
