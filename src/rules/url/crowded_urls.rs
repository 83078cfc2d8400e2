//! Several addresses, not joined as they should be.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::url::mend;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "crowded-urls",
    columns: &[Column::MediaPropertyUrls],
    repairs: &[FailureKind::BadUrl],
    safety: Safety::Safe,
    summary: "Several addresses are joined by something else than the separator.",
    docs: "The addresses are joined by the separator of the settings, or by the one that the reason \
        asks for. Commas, semicolons, bars, white space and words such as `and` are read as \
        separators, but only if every part is a full address by itself, and never where a comma \
        could belong to the address before it.\n\n\
        Separators left over at either end go.",
    examples: &[
        Example::mends(
            Column::MediaPropertyUrls,
            "https://example.com;https://example.org",
            "https://example.com, https://example.org",
        ),
        Example::mends(
            Column::MediaPropertyUrls,
            "example.com and example.org",
            "example.com, example.org",
        ),
        Example::leaves(Column::MediaPropertyUrls, "https://example.com/a,b"),
        Example::leaves(Column::MediaPropertyUrls, "https://example.com, Acme"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    mend::crowded(case.cell, super::separator(case)).map(Fix::safe)
}
