//! The rule `spreadsheet-rewrite`.

use super::nothing;
use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Rule, Safety};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "spreadsheet-rewrite",
    columns: &Column::ALL,
    repairs: FailureKind::ALL.as_slice(),
    safety: Safety::Safe,
    summary: "A spreadsheet has rewritten a cell of the attention file that nobody meant to change.",
    docs: "Who opens the attention file in a spreadsheet and saves it changes more than what was typed: \
           0041001 becomes 41001, 4.75E+06 becomes 4750000, 03/04/2021 becomes 04/03/2021 or \
           3/4/2021. The receipt that lies beside the file holds a hash of each cell as it was written. \
           Where one of the texts that a spreadsheet could have rewritten so has that hash, the cell is \
           read as it was.\n\nA cell that was typed anew has no such text and counts as it stands. Where \
           the receipt is missing, nothing is put back.",
    examples: &[],
    propose: nothing,
};
