//! A word that may stand for no address.

use super::super::{ACCEPT_EMPTIES, Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::email::{mend, offer};

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "word-for-no-email",
    columns: &[Column::PrimaryContactEmail],
    repairs: &[FailureKind::BadEmail],
    safety: Safety::Suggested,
    summary: "A word stands in place of the address that may mean that there is none, such as \
        unknown.",
    docs: "`unknown`, `opted out`, `tbd`, `?` and their like, if they are the whole cell, may mean \
        that the publisher has no address to list, or that somebody has yet to look it up. An \
        empty cell is offered.\n\n\
        `n/a`, `none`, `null` and dashes mean nothing else than that there is none: these are \
        emptied by `email-placeholder`.",
    examples: &[
        Example::mends(Column::PrimaryContactEmail, "unknown", ""),
        Example::mends(Column::PrimaryContactEmail, "Opted out", ""),
        Example::mends(Column::PrimaryContactEmail, "?", ""),
        Example::leaves(Column::PrimaryContactEmail, "n/a"),
        Example::leaves(Column::PrimaryContactEmail, "jane"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    let after = offer::word_for_none(case.cell)?;
    mend::placeholder(case.cell).is_none().then(|| {
        let doubt = format!("it may say that there is none; {ACCEPT_EMPTIES}");
        Fix::suggested(after, doubt)
    })
}
