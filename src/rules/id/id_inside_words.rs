//! The rule `id-inside-words`.

use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::id;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "id-inside-words",
    columns: &[Column::NetworkPublisherId],
    repairs: &[FailureKind::BadNumber],
    safety: Safety::Suggested,
    summary: "Words stand around the ID.",
    docs: "A cell such as SID 4745711 has exactly one run of digits, and that is likely the ID. \
           It could be something else, so nothing is written until you accept it.\n\nA cell with \
           several runs of digits, or with fewer than four digits, gets no suggestion.",
    examples: &[
        Example::mends(Column::NetworkPublisherId, "SID 4745711", "4745711"),
        Example::leaves(Column::NetworkPublisherId, "4745711 or 4745712"),
        Example::leaves(Column::NetworkPublisherId, "page 12"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    id::inside_words(case.cell)
        .map(|after| Fix::suggested(after, "these digits are the only ones in the cell"))
}
