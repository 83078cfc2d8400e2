//! A host in letters beyond ASCII.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::url::mend;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "unicode-host",
    columns: &[Column::MediaPropertyUrls],
    repairs: &[FailureKind::BadUrl],
    safety: Safety::Safe,
    summary: "The host has letters that only Punycode can carry.",
    docs: "The host is written in ASCII as the standard for international domain names (UTS 46, \
        strict) does: it is the same host, in the form that every program takes.\n\n\
        A host that mixes scripts or consists of letters that pass for Latin ones is left: it \
        may be a forgery.",
    examples: &[
        Example::mends(
            Column::MediaPropertyUrls,
            "https://bücher.com/ä",
            "https://xn--bcher-kva.com/ä",
        ),
        Example::leaves(Column::MediaPropertyUrls, "https://exаmple.com"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    mend::unicode_host(case.cell, super::separator(case)).map(Fix::safe)
}
