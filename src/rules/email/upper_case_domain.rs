//! A domain in capitals.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::email::mend;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "upper-case-domain",
    columns: &[Column::PrimaryContactEmail],
    repairs: &[FailureKind::BadEmail],
    safety: Safety::Safe,
    summary: "The domain is written in capitals.",
    docs: "The case of a domain has no meaning. What stands before the @ keeps its case: only its \
        server knows what it means there (RFC 5321, 2.4).\n\n\
        A domain in capitals is right; it is changed only where the importer refuses the address, \
        or where something else in the cell is mended.",
    examples: &[
        Example::mends(
            Column::PrimaryContactEmail,
            "Jane@EXAMPLE.com",
            "Jane@example.com",
        ),
        Example::leaves(Column::PrimaryContactEmail, "JANE@example.com"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    mend::upper_case_domain(case.cell).map(Fix::safe)
}
