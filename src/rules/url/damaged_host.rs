//! A host with a slip of typing.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::url::offer;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "damaged-host",
    columns: &[Column::MediaPropertyUrls],
    repairs: &[FailureKind::BadUrl],
    safety: Safety::Suggested,
    summary: "The host has a slip of typing.",
    docs: "Commas for dots, dots doubled, `www` misspelt, an ending mistyped (`.con`) or left out \
        behind `www.`: the likeliest host is offered. A host is who is paid, so this is never \
        done unasked.",
    examples: &[
        Example::mends(
            Column::MediaPropertyUrls,
            "example,com",
            "https://example.com",
        ),
        Example::mends(
            Column::MediaPropertyUrls,
            "https://www.example",
            "https://www.example.com",
        ),
        Example::mends(
            Column::MediaPropertyUrls,
            "https://example.con/a",
            "https://example.com/a",
        ),
        Example::leaves(Column::MediaPropertyUrls, "Acme"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    let separator = super::separator(case);
    offer::damaged_host(case.cell, separator)
        .map(|after| Fix::suggested(after, "this is the likeliest host; another could be meant"))
}
