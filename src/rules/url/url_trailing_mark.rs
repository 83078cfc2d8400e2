//! A mark of a sentence behind an address.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::url::offer;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "url-trailing-mark",
    columns: &[Column::MediaPropertyUrls],
    repairs: &[FailureKind::BadUrl],
    safety: Safety::Suggested,
    summary: "A comma, a point or the like stands behind the address.",
    docs: "An address can end with such a mark, and one that is copied out of a sentence often does \
        by mistake. If the importer refuses it, the address without the mark is offered.\n\n\
        Several points in a row are left: they show that the address was cut off.",
    examples: &[
        Example::mends(
            Column::MediaPropertyUrls,
            "https://example.com/page,",
            "https://example.com/page",
        ),
        Example::mends(
            Column::MediaPropertyUrls,
            "https://example.com/page.",
            "https://example.com/page",
        ),
        Example::leaves(Column::MediaPropertyUrls, "https://example.com/pa..."),
        Example::leaves(Column::MediaPropertyUrls, "https://example.com/page"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    offer::trailing_mark(case.cell)
        .map(|after| Fix::suggested(after, "the mark at the end could belong to the address"))
}
