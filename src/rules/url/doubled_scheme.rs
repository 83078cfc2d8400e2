//! A scheme that stands there twice.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::url::mend;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "doubled-scheme",
    columns: &[Column::MediaPropertyUrls],
    repairs: &[FailureKind::BadUrl],
    safety: Safety::Safe,
    summary: "The scheme stands there twice.",
    docs: "The same scheme twice, as a form leaves it that offers `http://` to write behind, is one \
        scheme.\n\n\
        Two that differ are left to the rule `differing-schemes`, which only suggests.",
    examples: &[
        Example::mends(
            Column::MediaPropertyUrls,
            "http://http://example.com",
            "http://example.com",
        ),
        Example::mends(
            Column::MediaPropertyUrls,
            "https://https//example.com/a",
            "https://example.com/a",
        ),
        Example::leaves(Column::MediaPropertyUrls, "http://https://example.com"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    mend::doubled_scheme(case.cell, super::separator(case)).map(Fix::safe)
}
