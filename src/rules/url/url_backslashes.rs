//! Back-slashes in place of slashes.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::url::mend;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "url-backslashes",
    columns: &[Column::MediaPropertyUrls],
    repairs: &[FailureKind::BadUrl],
    safety: Safety::Safe,
    summary: "Back-slashes stand in place of slashes.",
    docs: "Back-slashes before the query become slashes, as every browser reads them; in \
        `https:\\/\\/`, an escape of JSON, they go.\n\n\
        In a query or fragment they stay: there they are part of a value.",
    examples: &[
        Example::mends(
            Column::MediaPropertyUrls,
            "http:\\\\example.com\\a",
            "http://example.com/a",
        ),
        Example::mends(
            Column::MediaPropertyUrls,
            "https:\\/\\/example.com\\/a",
            "https://example.com/a",
        ),
        Example::leaves(Column::MediaPropertyUrls, "C:\\example"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    mend::backslashes(case.cell, super::separator(case)).map(Fix::safe)
}
