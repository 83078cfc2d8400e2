//! Brackets and quotation marks round an address.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::url::mend;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "url-wrapping",
    columns: &[Column::MediaPropertyUrls],
    repairs: &[FailureKind::BadUrl],
    safety: Safety::Safe,
    summary: "Brackets or quotation marks stand round the address.",
    docs: "Angle brackets, brackets and quotation marks of all kinds round an address go, also when \
        one of the two is lost and the other cannot belong to the address.\n\n\
        A bracket at the end that closes one inside the path stays. The cell is touched only if \
        everything else in it can be mended as well.",
    examples: &[
        Example::mends(
            Column::MediaPropertyUrls,
            "<https://example.com/>",
            "https://example.com/",
        ),
        Example::mends(
            Column::MediaPropertyUrls,
            "“https://example.com”",
            "https://example.com",
        ),
        Example::mends(
            Column::MediaPropertyUrls,
            "(https://example.com/a_(b))",
            "https://example.com/a_(b)",
        ),
        Example::leaves(Column::MediaPropertyUrls, "[Acme](https://example.com)"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    mend::wrapping(case.cell, super::separator(case)).map(Fix::safe)
}
