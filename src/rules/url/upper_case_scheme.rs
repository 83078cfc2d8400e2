//! A scheme in capitals.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::url::mend;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "upper-case-scheme",
    columns: &[Column::MediaPropertyUrls],
    repairs: &[FailureKind::BadUrl],
    safety: Safety::Safe,
    summary: "The scheme is written in capitals.",
    docs: "The case of a scheme has no meaning (RFC 3986, 3.1). The rest of the address is not \
        touched.\n\n\
        An address in capitals is right; it is changed only where the importer refuses it, or where \
        something else in the cell is mended.",
    examples: &[
        Example::mends(
            Column::MediaPropertyUrls,
            "HTTP://example.com/A",
            "http://example.com/A",
        ),
        Example::leaves(Column::MediaPropertyUrls, "FTP://example.com"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    mend::upper_case_scheme(case.cell, super::separator(case)).map(Fix::safe)
}
