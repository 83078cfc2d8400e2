//! A domain with a slip of typing.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::email::offer;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "misspelt-email-domain",
    columns: &[Column::PrimaryContactEmail],
    repairs: &[FailureKind::BadEmail],
    safety: Safety::Suggested,
    summary: "The domain has a slip of typing.",
    docs: "Misspelt names of large mail services, a comma for a dot, dots doubled, and endings that \
        do not exist (`.con`): the likeliest address is offered. A wrong guess would send mail \
        to a stranger, so this is never done unasked.",
    examples: &[
        Example::mends(
            Column::PrimaryContactEmail,
            "jane@gmial.com",
            "jane@gmail.com",
        ),
        Example::mends(
            Column::PrimaryContactEmail,
            "jane@gmail,com",
            "jane@gmail.com",
        ),
        Example::mends(
            Column::PrimaryContactEmail,
            "jane@example.con",
            "jane@example.com",
        ),
        Example::leaves(Column::PrimaryContactEmail, "jane@example"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    offer::misspelt_domain(case.cell).map(|after| {
        Fix::suggested(
            after,
            "this is the likeliest domain; another could be meant",
        )
    })
}
