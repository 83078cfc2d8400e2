//! The rule `unlisted-value`.

use super::reference_spelling::allowed;
use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "unlisted-value",
    columns: &[
        Column::Brand,
        Column::Network,
        Column::PublisherGroup,
        Column::Categories,
    ],
    repairs: &[FailureKind::UnknownReference],
    safety: Safety::Suggested,
    summary: "The value is none of those that the reason allows, and one of them is near.",
    docs: "Some reasons list the values that are allowed. If the cell's value differs from exactly one \
           of them only in punctuation or by a slip of the keyboard, that one is offered. It could be \
           another value on purpose, so nothing is written until you accept it.",
    examples: &[
        Example::mends(Column::PublisherGroup, "Top-Partners", "Top Partners")
            .said("Publisher Group must be one of: Top Partners, New Partners"),
        Example::mends(Column::PublisherGroup, "Top Partner", "Top Partners")
            .said("Publisher Group must be one of: Top Partners, New Partners"),
        Example::leaves(Column::PublisherGroup, "Resellers")
            .said("Publisher Group must be one of: Top Partners, New Partners"),
        Example::leaves(Column::PublisherGroup, "Top Partner"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    let allowed = allowed(case)?;
    if allowed.iter().any(|value| value == case.cell) {
        return None;
    }
    let value = super::nearest(case.cell, allowed.iter())?;
    let doubt = format!("the nearest value that the reason allows is {value}");
    Some(Fix::suggested(value.to_owned(), doubt))
}
