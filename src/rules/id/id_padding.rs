//! Spaces and invisible characters around an ID.

use crate::column::Column::NetworkPublisherId as ID;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::id::Defect;

pub(super) const RULE: Rule = Rule {
    name: "id-padding",
    columns: &[ID],
    repairs: &[FailureKind::BadNumber],
    safety: Safety::Safe,
    summary: "Spaces, quotes, control or invisible characters stand around the ID.",
    docs: "Spaces, no-break spaces, line breaks, quotes, control characters and characters without width \
        are no part of a number. They are taken off its ends; characters without width also from between its \
        digits.\n\n\
        A space or a control character between digits is not padding: it could separate two numbers.",
    examples: &[
        Example::mends(ID, " 4745711 ", "4745711"),
        Example::mends(ID, "\u{feff}4745711\u{200b}", "4745711"),
        Example::mends(ID, "4745711\u{1a}", "4745711"),
        Example::leaves(ID, "4745711"),
        Example::leaves(ID, "47 45711"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    super::mended(case, Defect::Padding)
}
