//! An ID in full-width digits.

use crate::column::Column::NetworkPublisherId as ID;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::id::Defect;

pub(super) const RULE: Rule = Rule {
    name: "full-width-id",
    columns: &[ID],
    repairs: &[FailureKind::BadNumber],
    safety: Safety::Safe,
    summary: "The ID is written in full-width digits, as Japanese keyboards give them.",
    docs: "Full-width digits are the same digits in the width of Japanese letters. Each has one ASCII \
        digit that it stands for, so the ID is the same.",
    examples: &[
        Example::mends(ID, "４７４５７１１", "4745711"),
        Example::mends(ID, " ４７４５７１１　", "4745711"),
        Example::leaves(ID, "4745711"),
        Example::leaves(ID, "四七四五七一一"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    super::mended(case, Defect::FullWidth)
}
