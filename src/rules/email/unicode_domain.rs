//! A domain in letters beyond ASCII.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::email::mend;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "unicode-domain",
    columns: &[Column::PrimaryContactEmail],
    repairs: &[FailureKind::BadEmail],
    safety: Safety::Safe,
    summary: "The domain has letters that only Punycode can carry.",
    docs: "The domain is written in ASCII as the standard for international domain names (UTS 46, \
        strict) does: the same domain, in the form that every program takes.\n\n\
        A domain that mixes scripts or imitates a Latin name is left.",
    examples: &[
        Example::mends(
            Column::PrimaryContactEmail,
            "jane@bücher.com",
            "jane@xn--bcher-kva.com",
        ),
        Example::leaves(Column::PrimaryContactEmail, "jane@exаmple.com"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    mend::unicode_domain(case.cell).map(Fix::safe)
}
