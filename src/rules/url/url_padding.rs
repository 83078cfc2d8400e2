//! White space round an address, and characters in it that nobody sees.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::url::mend;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "url-padding",
    columns: &[Column::MediaPropertyUrls],
    repairs: &[FailureKind::BadUrl],
    safety: Safety::Safe,
    summary: "Spaces stand round the address, or invisible characters in it.",
    docs: "White space at the ends of the cell is removed (line breaks and no-break spaces too), \
        and byte-order marks, zero-width characters, direction marks and soft hyphens \
        everywhere. None of them can be part of an address.\n\n\
        A visible space inside is never removed: it may stand between two addresses, or in place \
        of a letter. The cell is touched only if everything else in it can be mended as well.",
    examples: &[
        Example::mends(
            Column::MediaPropertyUrls,
            " https://example.com/a ",
            "https://example.com/a",
        ),
        Example::mends(
            Column::MediaPropertyUrls,
            "\u{feff}https://exam\u{200b}ple.com",
            "https://example.com",
        ),
        Example::leaves(Column::MediaPropertyUrls, "https://exam ple.com"),
        Example::leaves(Column::MediaPropertyUrls, " Acme "),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    mend::padding(case.cell, super::separator(case)).map(Fix::safe)
}
