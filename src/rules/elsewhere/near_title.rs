//! The rule `near-title`.

use super::nothing;
use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Rule, Safety};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "near-title",
    columns: &Column::ALL,
    repairs: &[FailureKind::MissingColumn, FailureKind::MissingValue],
    safety: Safety::Suggested,
    summary: "A column is not there, and one title that means nothing looks like a slip for it.",
    docs: "Netwrk Publisher ID, Publsher Name, Stie ID: one title of the file is a letter or two away from \
           that of a column which the file lacks, be it Mediarails' title or LinkShare's. What stands \
           under it is offered in each row. Where two titles could be meant, none is.\n\nIt is never \
           taken by itself: a custom field may have a title much like another. Accepted in one row, \
           or, where the column is one that every row needs, with --accept near-title, the title is changed for the whole file, since a column has one title \
           for all of its rows; the cells under it are then checked and mended like all others. Where the same \
           title comes every month, write it under [header-aliases] in rowmend.toml instead.",
    examples: &[],
    propose: nothing,
};
