//! A cell that may hold several addresses or one.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::url::offer;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "unclear-url-list",
    columns: &[Column::MediaPropertyUrls],
    repairs: &[FailureKind::BadUrl],
    safety: Safety::Suggested,
    summary: "The cell may hold several addresses, or one with commas or spaces in it.",
    docs: "Every part would be a full address, but a comma can belong to a path, and a file name \
        can look like a host. The cell split is offered.",
    examples: &[
        Example::mends(
            Column::MediaPropertyUrls,
            "example.com/a,example.org/b",
            "https://example.com/a, https://example.org/b",
        ),
        Example::leaves(Column::MediaPropertyUrls, "example.com, example.org"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    let separator = super::separator(case);
    offer::crowded(case.cell, separator).map(|after| {
        Fix::suggested(
            after,
            "could also be one address that holds commas or spaces",
        )
    })
}
