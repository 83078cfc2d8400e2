//! An ID among words and signs.

use crate::column::Column::NetworkPublisherId as ID;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::id;

pub(super) const RULE: Rule = Rule {
    name: "id-inside-words",
    columns: &[ID],
    repairs: &[FailureKind::BadNumber],
    safety: Safety::Suggested,
    summary: "The cell holds words or signs beside the digits: SID4745711, #4745711.",
    docs: "If a cell holds exactly one run of at least four digits beside words, signs or brackets, \
        these are likely the ID. What stands there may mean something, so the digits are offered \
        and not written. The same holds for digits with control characters between them.\n\n\
        Cells with several numbers, addresses, e-mails, amounts and negative numbers are left.",
    examples: &[
        Example::mends(ID, "SID4745711", "4745711"),
        Example::mends(ID, "Site 4745711", "4745711"),
        Example::mends(ID, "#4745711", "4745711"),
        Example::mends(ID, "(0745711)", "0745711"),
        Example::leaves(ID, "-4745711"),
        Example::leaves(ID, "Site 123"),
        Example::leaves(ID, "Site 4745711 or 4745712"),
        Example::leaves(ID, "https://example.com/4745711"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    let digits = id::digits_inside(case.cell)?;
    Some(Fix::suggested(
        digits,
        "what stands around the digits could mean that they are no ID",
    ))
}
