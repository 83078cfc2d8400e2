//! An ID with thousands separators.

use crate::column::Column::NetworkPublisherId as ID;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::id::Defect;

pub(super) const RULE: Rule = Rule {
    name: "grouped-id",
    columns: &[ID],
    repairs: &[FailureKind::BadNumber],
    safety: Safety::Safe,
    summary: "The ID has thousands separators: 4,745,711.",
    docs: "A spreadsheet shows a number in groups of three: 4,745,711, 4.745.711, 4 745 711. If all \
        groups are right and all separators are the same, the ID is the digits without them.\n\n\
        A single point or a single plain space is not enough (4.745, 4 745): it could be a \
        fraction or two numbers. Wrong groups are left.",
    examples: &[
        Example::mends(ID, "4,745,711", "4745711"),
        Example::mends(ID, "4.745.711", "4745711"),
        Example::mends(ID, "4\u{202f}745\u{202f}711", "4745711"),
        Example::mends(ID, "4'745'711", "4745711"),
        Example::mends(ID, "4,745", "4745"),
        Example::leaves(ID, "4,745,71"),
        Example::leaves(ID, "4745711, 4745712"),
        Example::leaves(ID, "4.745"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    super::mended(case, Defect::Grouped)
}
