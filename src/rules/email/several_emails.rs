//! Several addresses in the cell.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::email::offer;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "several-emails",
    columns: &[Column::PrimaryContactEmail],
    repairs: &[FailureKind::BadEmail],
    safety: Safety::Suggested,
    summary: "The cell holds several addresses; the column takes one.",
    docs: "The first is offered. Nothing is offered if the cell holds anything else than addresses \
        with or without names.",
    examples: &[
        Example::mends(
            Column::PrimaryContactEmail,
            "jane@example.com, joe@example.com",
            "jane@example.com",
        ),
        Example::mends(
            Column::PrimaryContactEmail,
            "Jane Doe <jane@example.com>; joe@example.com",
            "jane@example.com",
        ),
        Example::leaves(Column::PrimaryContactEmail, "jane@example.com, Acme"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    offer::several(case.cell).map(|after| {
        Fix::suggested(
            after,
            "the first of several; another could be the primary contact",
        )
    })
}
