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
    docs: "Who opens the attention file in a spreadsheet and saves it changes more than what was typed: 0041001 \
           becomes 41001, 4.75E+06 becomes 4750000, 03/04/2021 becomes 04/03/2021 or 3/4/2021. The receipt that \
           lies beside the file holds a hash of each cell as it was written. Where one of the texts that a \
           spreadsheet could have rewritten so has that hash, the cell is read as it was. Which row it was, its \
           ID and its other cells tell together: where an ID can be that of two rows, or stands beside the \
           cells of another publisher, the row comes back with the question.\n\nIn which order the spreadsheet \
           writes day and month is taken from dates of the file that can be read in one way only. A date is put \
           back if that order makes it of what stood there, and else it was typed. Where nothing shows the \
           order, a date that can be both is asked for. A date that stands there as 2019-05-04 was typed if other \
           dates stand as they were that a spreadsheet would have rewritten with it.\n\nSaved as plain CSV, a file loses the letters that \
           its encoding does not have: Łódź becomes ?ód?. Of a long number a spreadsheet keeps few digits: \
           1.23457E+14; of a narrow column only ####. Such a cell is looked up in the report from which the row \
           came, if that still lies where it was or beside the file; if it does not, the row comes back with \
           the question what stood there. A file that was saved in the encoding of a Mac or of another country \
           is read in that one if the hash of a cell proves it.\n\nA cell that was typed anew has no such text \
           and counts as it stands. Columns are known by their titles, so columns may be added, deleted and \
           moved. Where the receipt is missing, nothing is put back.",
    examples: &[],
    propose: nothing,
};
