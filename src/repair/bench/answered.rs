//! Whether a failure that the importer named is answered: something was done about each cell it speaks
//! of, and the cell is right now.

use super::{Bench, Heard};
use crate::column::Column;
use crate::failure::{Failure, FailureKind, Target, Want};
use crate::repair::resolve::{self, is_refused};
use crate::rules::elsewhere::FROM_SOURCE;
use crate::values::text;

impl Bench<'_, '_> {
    /// Whether something was done about a failure that the importer named.
    pub(super) fn answered(&self, heard: &Heard<'_>) -> bool {
        match heard.failure.kind {
            FailureKind::UnknownColumn if self.column_is_gone(heard.failure) => return true,
            FailureKind::Duplicate => {
                let decided = |column| self.job.decided.contains(&column);
                return heard.columns.iter().any(|column| decided(*column))
                    || decided(Column::NetworkPublisherId);
            }
            FailureKind::UnknownColumn
            | FailureKind::ColumnCount
            | FailureKind::Blocklisted
            | FailureKind::Permission => return false,
            _ => {}
        }
        // Several addresses that are not right can stand in the one cell that holds them.
        let all_found =
            heard.columns.len() >= heard.failure.times || heard.failure.kind == FailureKind::BadUrl;
        !heard.columns.is_empty()
            && all_found
            && heard
                .columns
                .iter()
                .all(|column| self.cell_is_answered(*column, heard.failure))
    }

    pub(super) fn cell_is_answered(&self, column: Column, failure: &Failure) -> bool {
        let kind = failure.kind;
        let lost = matches!(kind, FailureKind::MissingValue | FailureKind::MissingColumn);
        let by_header = lost
            && self.job.header.renamed.contains(&column)
            && self
                .work
                .get(column)
                .is_some_and(|cell| !cell.trim().is_empty());
        let filled = !lost
            || self
                .work
                .get(column)
                .is_some_and(|cell| !cell.trim().is_empty());
        let decided = self.job.decided.contains(&column);
        // Which form the refused cell had is not known; a name that is too long or unknown is so in the
        // export as well.
        let of_form = matches!(
            kind,
            FailureKind::BadUrl
                | FailureKind::BadEmail
                | FailureKind::BadDate
                | FailureKind::BadNumber
                | FailureKind::Encoding
                | FailureKind::MissingValue
        );
        let restored = of_form && self.job.restored.contains(&column);
        let acted = decided || restored || self.changed(column) || by_header;
        // That a value is longer than it is is no fault of this one.
        let is_shorter = || {
            let came = self.job.row.get(column);
            came.is_some_and(|came| failure.allows_length_of(came))
        };
        let unmeasured = kind == FailureKind::TooLong && (!self.has_length(column) || is_shorter());
        acted
            && (decided || self.refused(column, failure).is_none())
            && (decided || !unmeasured && failure.unproven().is_none())
            && (decided || self.contradicting(column, failure).is_none())
            && (decided || !self.is_only_renotated(column, failure))
            && (decided && !self.changed(column) || self.unmet(column, failure).is_none())
            && filled
            && (decided || kind != FailureKind::Encoding || self.is_sound(column))
            && self.fault(column).is_none()
    }

    /// What would be written into a cell, if that is the very value that was refused.
    pub(super) fn refused(&self, column: Column, failure: &Failure) -> Option<&str> {
        let (came, after) = (self.job.row.get(column)?, self.work.get(column)?);
        is_refused(failure, self.job.text, came, after).then_some(after)
    }

    /// The value that the importer names as the right one, if another would be written.
    pub(super) fn contradicting<'f>(
        &self,
        column: Column,
        failure: &'f Failure,
    ) -> Option<&'f str> {
        let after = self.work.get(column)?;
        let came = self.job.row.get(column)?;
        resolve::contradicting(failure, column, after, &self.context.settings)
            .or_else(|| resolve::naming(failure, came))
    }

    /// What would be written into a cell, and the words of a demand on its form that it does not meet.
    pub(super) fn unmet<'f>(
        &self,
        column: Column,
        failure: &'f Failure,
    ) -> Option<(&str, &'f str)> {
        let after = self.work.get(column)?;
        Some((after, failure.unmet(column, after)?))
    }

    /// Whether the letters of a cell look right, or come from where they were before they were lost.
    fn is_sound(&self, column: Column) -> bool {
        let restored = self
            .notes(column)
            .is_some_and(|notes| notes.rules.contains(&FROM_SOURCE));
        restored || !self.work.get(column).is_some_and(text::looks_damaged)
    }

    /// Whether it is said how long the value of a column may be.
    fn has_length(&self, column: Column) -> bool {
        let mut wants = self
            .notes(column)
            .into_iter()
            .flat_map(|notes| &notes.wants);
        wants.any(|want| matches!(want, Want::MaxLength(_)))
    }

    fn column_is_gone(&self, failure: &Failure) -> bool {
        let header = self.job.header;
        let is_gone = |title: &str| header.gone.contains(&text::fold_title(title));
        match &failure.target {
            Target::Column(column) => header.renamed.contains(column),
            Target::Other(name) => is_gone(name),
            Target::Unnamed if failure.quoted.is_empty() => !header.gone.is_empty(),
            Target::Unnamed => failure.quoted.iter().any(|title| is_gone(title)),
        }
    }
}
