//! A host in capitals.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::url::mend;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "upper-case-host",
    columns: &[Column::MediaPropertyUrls],
    repairs: &[FailureKind::BadUrl],
    safety: Safety::Safe,
    summary: "The host is written in capitals.",
    docs: "The case of a host has no meaning. Path and query keep theirs: there it can make a \
        difference.\n\n\
        An address in capitals is right; it is changed only where the importer refuses it, or where \
        something else in the cell is mended.",
    examples: &[
        Example::mends(
            Column::MediaPropertyUrls,
            "https://Example.COM/Path",
            "https://example.com/Path",
        ),
        Example::leaves(Column::MediaPropertyUrls, "https://EXAMPLE"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    mend::upper_case_host(case.cell, super::separator(case)).map(Fix::safe)
}
