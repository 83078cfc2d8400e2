//! An ID in scientific notation.

use crate::column::Column::NetworkPublisherId as ID;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::id::Defect;

pub(super) const RULE: Rule = Rule {
    name: "exponent-id",
    columns: &[ID],
    repairs: &[FailureKind::BadNumber],
    safety: Safety::Safe,
    summary: "A spreadsheet wrote the ID with an exponent and kept all its digits.",
    docs: "A spreadsheet writes long numbers as 4.745711E+06. If as many digits stand behind the \
        point as the exponent says, all of them are there and the ID follows.\n\n\
        4.75E+06 has fewer: digits were rounded away, or were zeros, and nobody can tell. Such an \
        ID is never completed here; it can only come from the file that was uploaded (--source).",
    examples: &[
        Example::mends(ID, "4.745711E+06", "4745711"),
        Example::mends(ID, "4,745711E+06", "4745711"),
        Example::leaves(ID, "4.75E+06"),
        Example::leaves(ID, "4.745711E-06"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    super::mended(case, Defect::Exponent)
}
