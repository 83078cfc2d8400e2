//! The rule `grouped-id`.

use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::id;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "grouped-id",
    columns: &[Column::NetworkPublisherId],
    repairs: &[FailureKind::BadNumber],
    safety: Safety::Safe,
    summary: "Thousands separators stand in the ID.",
    docs: "A spreadsheet shows a number as 4,745,711, or with points, spaces or apostrophes, and \
           saves what it shows. If one sign stands between groups of exactly three digits, it is \
           taken out.\n\nA single point before three digits (4.745) is left alone: it could be a \
           number that the spreadsheet has damaged.",
    examples: &[
        Example::mends(Column::NetworkPublisherId, "4,745,711", "4745711"),
        Example::mends(Column::NetworkPublisherId, "4.745.711", "4745711"),
        Example::leaves(Column::NetworkPublisherId, "4.745"),
        Example::leaves(Column::NetworkPublisherId, "47,45,711"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    id::grouped(case.cell).map(Fix::safe)
}
