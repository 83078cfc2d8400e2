//! White space at the ends of a text.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::{FailureKind, Want};

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "text-padding",
    columns: &[
        Column::Name,
        Column::PublisherGroup,
        Column::Categories,
        Column::Network,
        Column::Brand,
    ],
    repairs: &[
        FailureKind::Encoding,
        FailureKind::UnknownReference,
        FailureKind::TooLong,
    ],
    safety: Safety::Safe,
    summary: "The text has white space before or behind it.",
    docs: "White space at the ends of a text (no-break spaces, tabs and line breaks too) is taken off \
        where that answers the reason: it refuses white space, or it states a maximum length and the \
        text without it is short enough. A brand that Mediarails does not know loses it as well where \
        another row of the report has the same brand without it.\n\n\
        Spaces between words stay, and so does a text whose reason speaks of something else: Mediarails \
        may know it with its spaces.",
    examples: &[
        Example::mends(Column::Name, " Acme Deals ", "Acme Deals")
            .said("Name has leading or trailing spaces"),
        Example::mends(Column::Name, "Acme Deals ", "Acme Deals")
            .said("Name is too long (maximum is 10 characters)"),
        Example::leaves(Column::Name, "Acme Deals ")
            .said("Name is too long (maximum is 9 characters)"),
        Example::leaves(Column::Name, "Acme  Deals").said("Name has leading or trailing spaces"),
        Example::leaves(Column::Name, " Acme Deals").said("Name contains whitespace"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    let trimmed = case.cell.trim();
    if trimmed.is_empty() || trimmed == case.cell {
        return None;
    }
    let is_answer = |want: &Want| match want {
        Want::Trimmed => true,
        Want::Unspaced => !trimmed.contains(char::is_whitespace),
        Want::MaxLength(most) => trimmed.chars().count() <= *most,
        _ => false,
    };
    let is_unknown = case.failure.kind == FailureKind::UnknownReference;
    let is_seen = is_unknown
        && case.column == Column::Brand
        && case.context.brands.iter().any(|brand| brand == trimmed);
    let answers = is_seen || case.failure.wants.iter().any(is_answer);
    answers.then(|| Fix::safe(trimmed.to_owned()))
}
