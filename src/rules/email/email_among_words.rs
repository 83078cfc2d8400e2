//! An address and words in one cell.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::email::offer;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "email-among-words",
    columns: &[Column::PrimaryContactEmail],
    repairs: &[FailureKind::BadEmail],
    safety: Safety::Suggested,
    summary: "Words stand beside the address.",
    docs: "The only address in the cell is offered. One that directly follows a word is not: of `jane \
        doe@example.com` the word could be the first half.",
    examples: &[
        Example::mends(
            Column::PrimaryContactEmail,
            "jane@example.com Jane Doe",
            "jane@example.com",
        ),
        Example::mends(
            Column::PrimaryContactEmail,
            "Sales - jane@example.com",
            "jane@example.com",
        ),
        Example::leaves(Column::PrimaryContactEmail, "jane doe@example.com"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    offer::among_words(case.cell).map(|after| {
        Fix::suggested(
            after,
            "the only address in the cell; the words beside it are lost",
        )
    })
}
