//! A remnant of HTML or Markdown.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::url::offer;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "markup-in-url",
    columns: &[Column::MediaPropertyUrls],
    repairs: &[FailureKind::BadUrl],
    safety: Safety::Suggested,
    summary: "The address stands inside a remnant of HTML or Markdown.",
    docs: "The one address in the remnant is offered. If there are several, nothing is.",
    examples: &[
        Example::mends(
            Column::MediaPropertyUrls,
            "<a href=\"https://example.com/a\">Acme</a>",
            "https://example.com/a",
        ),
        Example::mends(
            Column::MediaPropertyUrls,
            "[Acme](https://example.com)",
            "https://example.com",
        ),
        Example::leaves(
            Column::MediaPropertyUrls,
            "[Acme](https://example.com) [Shop](https://example.org)",
        ),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    let separator = super::separator(case);
    offer::markup(case.cell, separator).map(|after| {
        Fix::suggested(
            after,
            "the only address in the remnant; what stands beside it is lost",
        )
    })
}
