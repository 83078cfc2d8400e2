//! A word that stands for no address.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::email::mend;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "email-placeholder",
    columns: &[Column::PrimaryContactEmail],
    repairs: &[FailureKind::BadEmail],
    safety: Safety::Safe,
    summary: "A word stands in place of the address, such as n/a.",
    docs: "`n/a`, `none`, `null` and dashes, in any case and with signs round them, if they are \
        the whole cell, mean that there is no address: the cell becomes empty. So does `(blank)`, with \
        which a spreadsheet shows an empty cell. That is normal, since publishers may opt out of being \
        listed.\n\n\
        Other words are left, or offered by `word-for-no-email`, and no address is ever invented.",
    examples: &[
        Example::mends(Column::PrimaryContactEmail, "n/a", ""),
        Example::mends(Column::PrimaryContactEmail, "-", ""),
        Example::mends(Column::PrimaryContactEmail, "#N/A", ""),
        Example::mends(Column::PrimaryContactEmail, "(blank)", ""),
        Example::leaves(Column::PrimaryContactEmail, "Opted out"),
        Example::leaves(Column::PrimaryContactEmail, "jane"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    mend::placeholder(case.cell).map(Fix::safe)
}
