//! An ID with a fraction of zeros.

use crate::column::Column::NetworkPublisherId as ID;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::id::Defect;

pub(super) const RULE: Rule = Rule {
    name: "decimal-id",
    columns: &[ID],
    repairs: &[FailureKind::BadNumber],
    safety: Safety::Safe,
    summary: "The ID has a fraction of zeros behind it: 4745711.0.",
    docs: "Programs that take an ID for a number write it with a fraction: 4745711.0 or 4745711,00. \
        Zeros behind the point add nothing, so the ID is what stands before it.\n\n\
        A fraction of anything else is left: then the number is not an ID. 745.000 is left too, \
        because the point could mark thousands.",
    examples: &[
        Example::mends(ID, "4745711.0", "4745711"),
        Example::mends(ID, "4745711,00", "4745711"),
        Example::mends(ID, "4,745,711.00", "4745711"),
        Example::leaves(ID, "4745711.5"),
        Example::leaves(ID, "745.000"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    super::mended(case, Defect::Decimal)
}
