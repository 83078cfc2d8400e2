//! Signs spelt out.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::email::offer;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "spelt-out-at-sign",
    columns: &[Column::PrimaryContactEmail],
    repairs: &[FailureKind::BadEmail],
    safety: Safety::Suggested,
    summary: "The @ or the dots are spelt out.",
    docs: "`(at)`, `[at]`, ` at ` and the same for dots are read as the signs, if exactly one \
        address comes out.",
    examples: &[
        Example::mends(
            Column::PrimaryContactEmail,
            "jane (at) example (dot) com",
            "jane@example.com",
        ),
        Example::mends(
            Column::PrimaryContactEmail,
            "jane at example dot com",
            "jane@example.com",
        ),
        Example::leaves(Column::PrimaryContactEmail, "meet at noon"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    offer::spelt_out(case.cell).map(|after| {
        Fix::suggested(
            after,
            "read from words; the address could be meant otherwise",
        )
    })
}
