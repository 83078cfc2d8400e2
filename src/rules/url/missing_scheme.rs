//! An address without a scheme.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::url::mend;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "missing-scheme",
    columns: &[Column::MediaPropertyUrls],
    repairs: &[FailureKind::BadUrl],
    safety: Safety::Safe,
    summary: "The address does not say http or https.",
    docs: "A cell that begins with a host below a known public suffix gets https, also if the host \
        has a port.\n\n\
        Words, IP addresses, e-mail addresses and hosts with an unknown ending get nothing. Nor \
        does a list that could be read as one address.",
    examples: &[
        Example::mends(
            Column::MediaPropertyUrls,
            "example.com",
            "https://example.com",
        ),
        Example::mends(
            Column::MediaPropertyUrls,
            "www.example.com/a?b=C",
            "https://www.example.com/a?b=C",
        ),
        Example::mends(
            Column::MediaPropertyUrls,
            "//example.com",
            "https://example.com",
        ),
        Example::mends(
            Column::MediaPropertyUrls,
            "example.com:8080/path",
            "https://example.com:8080/path",
        ),
        Example::leaves(Column::MediaPropertyUrls, "Acme"),
        Example::leaves(Column::MediaPropertyUrls, "127.0.0.1"),
        Example::leaves(Column::MediaPropertyUrls, "jane@example.com"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    mend::missing_scheme(case.cell, super::separator(case)).map(Fix::safe)
}
