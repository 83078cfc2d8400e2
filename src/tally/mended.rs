//! The count over rows in which nothing is wrong or safe rules made all right, which are nearly all.
//!
//! What is counted of them is of few sorts, so that it is counted in short lists and put among the
//! other counts once for many rows.

use super::{ChangedRow, Origin, Tally};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::repair::MendedRow;
use crate::rules::Safety;
use std::borrow::Cow;

/// Counts that are not yet among those of the tally.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Pending {
    failures: Vec<((FailureKind, Column), u64)>,
    /// Rules by where their name lies: one that lies in two places is counted in two parts.
    rules: Vec<(&'static str, u64)>,
}

impl Pending {
    fn add_failure(&mut self, failure: (FailureKind, Column)) {
        let mut known = self.failures.iter_mut();
        match known.find(|(known, _)| *known == failure) {
            Some((_, rows)) => *rows += 1,
            None => self.failures.push((failure, 1)),
        }
    }

    /// Counts a cell; false if the rule was not met before, so that it is not counted here.
    fn add_to_rule(&mut self, rule: &'static str) -> bool {
        let mut known = self.rules.iter_mut();
        let found = known.find(|(known, _)| std::ptr::eq(*known, rule));
        if let Some((_, cells)) = found {
            *cells += 1;
            return true;
        }
        self.rules.push((rule, 0));
        false
    }
}

impl Tally {
    /// Counts a row in which nothing is wrong.
    pub const fn add_right(&mut self) {
        self.rows.came_in += 1;
        self.rows.corrected += 1;
    }

    /// Counts a row that safe rules made right; `came` gives the cell that came at a place.
    pub fn add_mended<'r>(
        &mut self,
        row: &MendedRow,
        came: impl Fn(usize) -> &'r str,
        origin: &Origin<'_>,
    ) {
        self.add_right();
        let mut is_changed = false;
        for failure in row.failures() {
            self.pending.add_failure(failure);
            is_changed = true;
        }
        if !is_changed {
            return;
        }
        self.changed_rows += 1;
        for rule in row.rules() {
            if !self.pending.add_to_rule(rule) {
                self.add_first(rule, row, &came);
            }
        }
        if self.room() > 0 {
            self.shown.push(ChangedRow {
                line: origin.label.to_owned(),
                publisher: origin.publisher.to_owned(),
                changes: row.changes(came).map(|change| change.kept()).collect(),
            });
        }
    }

    /// Counts a cell of a rule that was not met before: it may be the example.
    fn add_first<'r>(
        &mut self,
        rule: &'static str,
        row: &MendedRow,
        came: impl Fn(usize) -> &'r str,
    ) {
        let mut changes = row.changes(came);
        if let Some(change) = changes.find(|change| change.rules.contains(&rule)) {
            let cell = [change.column, change.before, change.after];
            self.add_rule((rule, Safety::Safe), cell);
        }
    }

    /// Puts what is pending of the rows that follow among the counts, after all else of theirs.
    pub(super) fn append_pending(&mut self, later: Pending) {
        for ((kind, column), rows) in later.failures {
            let key = (kind, Some(Cow::Borrowed(column.title())));
            let count = self.failures.entry(key).or_default();
            count.rows += rows;
            count.corrected += rows;
        }
        for (rule, cells) in later.rules {
            self.add_to_rule(rule, cells);
        }
    }
}
