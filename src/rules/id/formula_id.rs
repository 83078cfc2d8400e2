//! An ID armoured as a formula.

use crate::column::Column::NetworkPublisherId as ID;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::id::Defect;

pub(super) const RULE: Rule = Rule {
    name: "formula-id",
    columns: &[ID],
    repairs: &[FailureKind::BadNumber],
    safety: Safety::Safe,
    summary: "The ID is written as a formula that yields a text: =\"4745711\".",
    docs: "Some exports write an ID as =\"4745711\" so that a spreadsheet shows it as it is. An \
        importer reads the signs as they stand and refuses them.\n\n\
        The digits between the quotes are the ID. A formula that computes something is never \
        evaluated.",
    examples: &[
        Example::mends(ID, "=\"4745711\"", "4745711"),
        Example::mends(ID, "=\"0745711\"", "0745711"),
        Example::leaves(ID, "=4745711"),
        Example::leaves(ID, "=SUM(A1)"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    super::mended(case, Defect::Formula)
}
