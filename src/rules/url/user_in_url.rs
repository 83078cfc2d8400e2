//! An address that carries a user name.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::url::offer;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "user-in-url",
    columns: &[Column::MediaPropertyUrls],
    repairs: &[FailureKind::BadUrl],
    safety: Safety::Suggested,
    summary: "The address carries a user name or a password.",
    docs: "The address without the user name is offered. It is only a suggestion because the part \
        before the @ can be the name of a page on purpose, or imitate another host.",
    examples: &[
        Example::mends(
            Column::MediaPropertyUrls,
            "https://jane@example.com/a",
            "https://example.com/a",
        ),
        Example::leaves(Column::MediaPropertyUrls, "jane@example.com"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    let separator = super::separator(case);
    offer::user(case.cell, separator).map(|after| {
        Fix::suggested(
            after,
            "the address could be meant to carry the user name, or to deceive",
        )
    })
}
