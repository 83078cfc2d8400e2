//! The rule `full-width-id`.

use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::id;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "full-width-id",
    columns: &[Column::NetworkPublisherId],
    repairs: &[FailureKind::BadNumber],
    safety: Safety::Safe,
    summary: "The digits of the ID are full-width ones.",
    docs: "Japanese input methods write digits as wide as their letters. They are the same \
           digits, and Mediarails wants them narrow.",
    examples: &[
        Example::mends(Column::NetworkPublisherId, "４７４５７１１", "4745711"),
        Example::leaves(Column::NetworkPublisherId, "４７Ａ"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    id::full_width(case.cell).map(Fix::safe)
}
