//! The rule `exponent-id`.

use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::id;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "exponent-id",
    columns: &[Column::NetworkPublisherId],
    repairs: &[FailureKind::BadNumber],
    safety: Safety::Safe,
    summary: "The ID is written with an exponent that has kept all digits.",
    docs: "A spreadsheet saves a large number as 4.745711E+06. If as many digits stand behind the \
           point as the exponent says, none is lost and the ID follows.\n\nWhere digits are lost \
           (4.75E+06) nothing follows from the cell; the ID can then be taken from the uploaded \
           file, which you name with --source.",
    examples: &[
        Example::mends(Column::NetworkPublisherId, "4.745711E+06", "4745711"),
        Example::leaves(Column::NetworkPublisherId, "4.75E+06"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    id::exponent(case.cell).map(Fix::safe)
}
