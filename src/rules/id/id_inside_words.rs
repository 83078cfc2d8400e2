//! An ID among words.

use crate::column::Column::NetworkPublisherId as ID;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::id;

pub(super) const RULE: Rule = Rule {
    name: "id-inside-words",
    columns: &[ID],
    repairs: &[FailureKind::BadNumber],
    safety: Safety::Suggested,
    summary: "The cell holds words beside the digits: SID4745711.",
    docs: "If a cell holds exactly one run of at least four digits beside words, these are likely the \
        ID. The words may mean something, so the digits are offered and not written.\n\n\
        Cells with several numbers, addresses and e-mails are left.",
    examples: &[
        Example::mends(ID, "SID4745711", "4745711"),
        Example::mends(ID, "Site 4745711", "4745711"),
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
        "the words around the digits could mean that they are no ID",
    ))
}
