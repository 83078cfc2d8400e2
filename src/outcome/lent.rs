//! A change as its row and the rules lend it: one that is only written and counted need not own its
//! texts.

use super::{Because, Change};
use crate::rules::Safety;
use std::borrow::Cow;

/// A cell that was changed; a [`Change`] is one that is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChangedCell<'c> {
    /// Where the cell stands in the row that is uploaded.
    pub place: usize,
    /// The title of the cell.
    pub column: &'c str,
    /// The cell as it came; empty if the file did not have the column.
    pub before: &'c str,
    /// The cell as it is written.
    pub after: &'c str,
    /// The rules that changed it, in the order in which they did.
    pub rules: &'c [&'static str],
    /// The safety of the least safe of them.
    pub safety: Safety,
    /// Why the cell was looked at.
    pub because: Because,
    /// Whether the title and the cell, as it came and as it is written, are known to need no quotation marks,
    /// and no guard against being taken for a formula.
    pub is_bare: bool,
}

impl ChangedCell<'_> {
    /// The same, to be kept.
    pub fn kept(&self) -> Change {
        Change {
            place: self.place,
            column: Cow::Owned(self.column.to_owned()),
            before: self.before.to_owned(),
            after: self.after.to_owned(),
            rules: self.rules.to_vec(),
            safety: self.safety,
            because: self.because,
        }
    }
}

impl Change {
    /// The same, for as long as this is there.
    pub fn lent(&self) -> ChangedCell<'_> {
        ChangedCell {
            place: self.place,
            column: &self.column,
            before: &self.before,
            after: &self.after,
            rules: &self.rules,
            safety: self.safety,
            because: self.because,
            is_bare: false,
        }
    }
}
