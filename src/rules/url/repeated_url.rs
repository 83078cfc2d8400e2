//! The same address more than once.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::url::mend;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "repeated-url",
    columns: &[Column::MediaPropertyUrls],
    repairs: &[FailureKind::BadUrl],
    safety: Safety::Safe,
    summary: "The same address stands in the cell more than once.",
    docs: "The first stays. Addresses are the same if they are equal letter for letter, but for a \
        lone slash behind the host; http and https are not the same.",
    examples: &[
        Example::mends(
            Column::MediaPropertyUrls,
            "https://example.com, https://example.com/",
            "https://example.com",
        ),
        Example::leaves(
            Column::MediaPropertyUrls,
            "http://example.com, https://example.com",
        ),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    mend::repeated(case.cell, super::separator(case)).map(Fix::safe)
}
