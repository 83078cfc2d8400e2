//! An ID behind an apostrophe.

use crate::column::Column::NetworkPublisherId as ID;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::id::Defect;

pub(super) const RULE: Rule = Rule {
    name: "apostrophe-id",
    columns: &[ID],
    repairs: &[FailureKind::BadNumber],
    safety: Safety::Safe,
    summary: "The ID has an apostrophe before it, the mark of a spreadsheet for text.",
    docs: "A spreadsheet takes '4745711 for a text that happens to be digits. Saved as CSV by way of \
        some programs, the apostrophe stays in the cell.\n\n\
        The apostrophe is taken off; leading zeros stay.",
    examples: &[
        Example::mends(ID, "'4745711", "4745711"),
        Example::mends(ID, "'0745711", "0745711"),
        Example::leaves(ID, "'"),
        Example::leaves(ID, "'SID4745711"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    super::mended(case, Defect::Apostrophe)
}
