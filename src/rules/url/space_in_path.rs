//! Spaces in a path or query.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::url::offer;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "space-in-path",
    columns: &[Column::MediaPropertyUrls],
    repairs: &[FailureKind::BadUrl],
    safety: Safety::Suggested,
    summary: "A space stands in the path or query.",
    docs: "Each space as the standard encodes it (`%20`) is offered. A space in the host is never \
        touched.",
    examples: &[
        Example::mends(
            Column::MediaPropertyUrls,
            "https://example.com/my page",
            "https://example.com/my%20page",
        ),
        Example::leaves(Column::MediaPropertyUrls, "https://exam ple.com"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    let separator = super::separator(case);
    offer::space_in_path(case.cell, separator).map(|after| {
        Fix::suggested(
            after,
            "the space could also stand between two things, or be one too many",
        )
    })
}
