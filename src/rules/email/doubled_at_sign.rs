//! More than one @ in a row.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::email::offer;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "doubled-at-sign",
    columns: &[Column::PrimaryContactEmail],
    repairs: &[FailureKind::BadEmail],
    safety: Safety::Suggested,
    summary: "Two @ stand in a row.",
    docs: "Two signs in a row are likely one that was typed twice. The address with one is offered; it \
           is written when you accept it.",
    examples: &[
        Example::mends(
            Column::PrimaryContactEmail,
            "jane@@example.com",
            "jane@example.com",
        ),
        Example::leaves(Column::PrimaryContactEmail, "jane@joe@example.com"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    offer::doubled_at_sign(case.cell)
        .map(|after| Fix::suggested(after, "one of the two could stand for a lost letter"))
}
