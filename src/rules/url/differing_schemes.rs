//! Two schemes that differ.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::url::offer;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "differing-schemes",
    columns: &[Column::MediaPropertyUrls],
    repairs: &[FailureKind::BadUrl],
    safety: Safety::Suggested,
    summary: "Two different schemes stand before the host.",
    docs: "The inner one is offered: it came with the address, the outer one mostly comes from a \
        form. But whether the site speaks it is not known here.",
    examples: &[
        Example::mends(
            Column::MediaPropertyUrls,
            "http://https://example.com",
            "https://example.com",
        ),
        Example::leaves(Column::MediaPropertyUrls, "http://http://example.com"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    let separator = super::separator(case);
    offer::doubled_scheme(case.cell, separator).map(|after| {
        Fix::suggested(
            after,
            "the two schemes differ; the inner one is taken, the outer one could be meant",
        )
    })
}
