//! The rule `packed-row`.

use super::nothing;
use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Rule, Safety};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "packed-row",
    columns: &Column::ALL,
    repairs: &[FailureKind::MissingColumn],
    safety: Safety::Safe,
    summary: "The report holds the whole row in one cell.",
    docs: "Some importers give a refused row back in one cell: as JSON, as \"Title: value\" pairs, or as \
           the line that was uploaded. It is taken apart only where nothing is left over: every field \
           under a title, or the cells of the line under the titles of the file named with --source, or \
           under those of Mediarails' import if only one reading of the columns is possible.\n\nA cell \
           that cannot be taken apart so keeps its row for a person.",
    examples: &[],
    propose: nothing,
};
