//! The rule `reference-spelling`.

use super::same_name;
use crate::column::Column;
use crate::failure::{FailureKind, Want};
use crate::rules::{Case, Example, Fix, Rule, Safety};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "reference-spelling",
    columns: &[
        Column::Brand,
        Column::Network,
        Column::PublisherGroup,
        Column::Categories,
    ],
    repairs: &[FailureKind::UnknownReference],
    safety: Safety::Safe,
    summary: "The value differs from one that the reason allows only in case or spaces.",
    docs: "Some reasons list the values that are allowed. If exactly one of them is the cell's value \
           but for case or white space, the cell gets that spelling.\n\nA value that differs in anything \
           else is another value and at most offered.",
    examples: &[
        Example::mends(Column::PublisherGroup, "top partners", "Top Partners")
            .said("Publisher Group must be one of: Top Partners, New Partners"),
        Example::leaves(Column::PublisherGroup, "Top-Partners")
            .said("Publisher Group must be one of: Top Partners, New Partners"),
        Example::leaves(Column::PublisherGroup, "Old Partners")
            .said("Publisher Group must be one of: Top Partners, New Partners"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    let mut matches = allowed(case)?
        .iter()
        .filter(|value| same_name(value, case.cell));
    let value = matches.next()?;
    let only = matches.next().is_none();
    (only && value != case.cell).then(|| Fix::safe(value.clone()))
}

/// The values that the reason allows, if it lists any.
pub(super) fn allowed<'a>(case: &Case<'a>) -> Option<&'a [String]> {
    case.failure.wants.iter().find_map(|want| match want {
        Want::OneOf(allowed) => Some(allowed.as_slice()),
        _ => None,
    })
}
