//! A host with a dot at its end.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::url::mend;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "host-trailing-dot",
    columns: &[Column::MediaPropertyUrls],
    repairs: &[FailureKind::BadUrl],
    safety: Safety::Safe,
    summary: "The host ends with a dot.",
    docs: "The dot is the root of the domain system, or the end of a sentence; the host is the same \
        without it.\n\n\
        A dot at the end of a path stays: it can be part of a file name.",
    examples: &[
        Example::mends(
            Column::MediaPropertyUrls,
            "https://example.com./a",
            "https://example.com/a",
        ),
        Example::leaves(Column::MediaPropertyUrls, "https://example.com/a."),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    mend::host_dot(case.cell, super::separator(case)).map(Fix::safe)
}
