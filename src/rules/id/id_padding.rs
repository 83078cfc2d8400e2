//! The rule `id-padding`.

use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::id;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "id-padding",
    columns: &[Column::NetworkPublisherId],
    repairs: &[FailureKind::BadNumber],
    safety: Safety::Safe,
    summary: "Spaces, invisible characters or an apostrophe stand around the ID.",
    docs: "Spreadsheets mark a number as text with an apostrophe, and copying brings spaces \
           along, visible or not. They are no part of the ID and are taken off.\n\nLeading zeros \
           stay: they are part of the ID.",
    examples: &[
        Example::mends(Column::NetworkPublisherId, " 4745711", "4745711"),
        Example::mends(Column::NetworkPublisherId, "'0012345", "0012345"),
        Example::leaves(Column::NetworkPublisherId, "0012345"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    id::padding(case.cell).map(Fix::safe)
}
