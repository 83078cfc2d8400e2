//! The word `null` in place of nothing.

use super::super::{ACCEPT_EMPTIES, Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::text::trimmed;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "null-cell",
    columns: &[
        Column::MediaPropertyUrls,
        Column::NetworkDateAccepted,
        Column::PublisherGroup,
        Column::Categories,
    ],
    repairs: &[
        FailureKind::BadUrl,
        FailureKind::BadDate,
        FailureKind::UnknownReference,
    ],
    safety: Safety::Safe,
    summary: "The word null stands in place of an address, a date, a group or categories.",
    docs: "LinkShare's files write an empty cell as `null` (seen by clients of its reports). Where the \
        word, in any case, is the whole cell, there is no such value: the cell becomes empty.\n\n\
        That holds for an export. In a report the word can also stand for a value that was lost on the way \
        or that the importer does not show, so that the empty cell is only offered. An e-mail address is \
        emptied by `email-placeholder`, and a name is never emptied.",
    examples: &[
        Example::mends(Column::MediaPropertyUrls, "null", ""),
        Example::mends(Column::NetworkDateAccepted, " NULL ", ""),
        Example::mends(Column::PublisherGroup, "null", ""),
        Example::leaves(Column::Categories, "Null Deals"),
        Example::leaves(Column::MediaPropertyUrls, "null.com"),
        Example::leaves(Column::NetworkDateAccepted, "none"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    let is_null = trimmed(case.cell).eq_ignore_ascii_case("null");
    is_null.then(|| {
        if case.context.is_export {
            return Fix::safe(String::new());
        }
        let doubt = format!("it may say that there is none; {ACCEPT_EMPTIES}");
        Fix::suggested(String::new(), doubt)
    })
}
