//! Signs in full width.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::email::mend;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "full-width-email",
    columns: &[Column::PrimaryContactEmail],
    repairs: &[FailureKind::BadEmail],
    safety: Safety::Safe,
    summary: "The address is written in full-width letters or signs.",
    docs: "Full-width forms, as keyboards for Chinese and Japanese write them, are the same letters \
        and signs in another width (Unicode's compatibility forms). Nothing else is folded.",
    examples: &[
        Example::mends(
            Column::PrimaryContactEmail,
            "ｊａｎｅ＠ｅｘａｍｐｌｅ．ｃｏｍ",
            "jane@example.com",
        ),
        Example::mends(
            Column::PrimaryContactEmail,
            "jane＠example.com",
            "jane@example.com",
        ),
        Example::leaves(Column::PrimaryContactEmail, "＠ｊａｎｅ"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    mend::full_width(case.cell).map(Fix::safe)
}
