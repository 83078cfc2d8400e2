//! An apostrophe before an address.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::email::offer;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "apostrophe-email",
    columns: &[Column::PrimaryContactEmail],
    repairs: &[FailureKind::BadEmail],
    safety: Safety::Suggested,
    summary: "An apostrophe stands before the address.",
    docs: "Spreadsheets mark text with an apostrophe, and an address may begin with one. It is offered \
        without it where the importer refuses it.",
    examples: &[
        Example::mends(
            Column::PrimaryContactEmail,
            "'jane@example.com",
            "jane@example.com",
        ),
        Example::leaves(Column::PrimaryContactEmail, "o'brien@example.com"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    offer::apostrophe(case.cell).map(|after| {
        Fix::suggested(
            after,
            "an address may begin with an apostrophe; more likely a spreadsheet wrote it",
        )
    })
}
