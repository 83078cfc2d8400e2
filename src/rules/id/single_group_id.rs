//! An ID with one separator that could mean something else.

use crate::column::Column::NetworkPublisherId as ID;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::id;

pub(super) const RULE: Rule = Rule {
    name: "single-group-id",
    columns: &[ID],
    repairs: &[FailureKind::BadNumber],
    safety: Safety::Suggested,
    summary: "The ID has a single point or space that could mark thousands: 4.745.",
    docs: "4.745 can be the ID 4745 with a thousands separator, as many countries write it, or a \
        number that has lost its last digits; 4 745 can be two numbers. The digits without the \
        separator are offered and not written.",
    examples: &[
        Example::mends(ID, "4.745", "4745"),
        Example::mends(ID, "4 745", "4745"),
        Example::leaves(ID, "4.745.711"),
        Example::leaves(ID, "4.7"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    let digits = id::single_group(case.cell)?;
    Some(Fix::suggested(
        digits,
        "the separator could also mark a fraction or stand between two numbers",
    ))
}
