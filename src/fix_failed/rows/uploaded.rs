//! The cells of a row as they go into the upload, and the law that none of them is one which `check` refuses.

use crate::column::Column;
use crate::fix_failed::Repair;
use crate::fix_failed::decisions::edits::Rewritten;
use crate::mediarails::check;
use crate::outcome::{Because, Change, Judged, Outcome, Problem, Who};
use crate::rules::Safety;
use crate::rules::elsewhere::SPREADSHEET_REWRITE;
use crate::settings::Settings;
use crate::sheet::Row;
use std::borrow::Cow;

/// The words for a cell that would have gone up in a form which `check` refuses.
const UNFIT: &str = "this was to be uploaded in a form that check refuses, which is a fault of rowmend, so that the row \
                     was left here; type the value again, and please report it";

impl Repair<'_> {
    /// A cell as it is uploaded: as it came, unless a change is recorded for it. What was put back and mended to
    /// the very text that a spreadsheet had made of it stands as it came, too.
    pub(super) fn uploaded_cell<'c>(
        &self,
        row: &'c Row,
        (outcome, rewritten): (&'c Outcome, &'c [Rewritten]),
        place: usize,
    ) -> &'c str {
        if let Some(written) = outcome.written(place) {
            return written;
        }
        let from = self.upload.from.get(place).copied().flatten();
        let mut rewritten = rewritten.iter();
        match rewritten.find(|(own, ..)| Some(*own) == from) {
            Some((_, now, _)) => now,
            None => self.meant(self.upload.cell(row, place)),
        }
    }

    /// How many cells that a spreadsheet had rewritten are uploaded otherwise than it left them.
    pub(super) fn put_back_for_good(
        &self,
        row: &Row,
        (outcome, rewritten): (&Outcome, &[Rewritten]),
    ) -> u64 {
        let is_other = |(from, now, _): &&Rewritten| {
            let place = self.upload.from.iter().position(|own| *own == Some(*from));
            let cell = place.map(|place| self.uploaded_cell(row, (outcome, rewritten), place));
            cell.is_some_and(|cell| cell != now)
        };
        rewritten.iter().filter(is_other).count() as u64
    }

    /// What keeps a row from being uploaded that was mended: a cell that `check` refuses as it would be written.
    /// There is none unless rowmend itself is at fault.
    pub(super) fn unfit(
        &self,
        row: &Row,
        (outcome, rewritten): (&Outcome, &[Rewritten]),
    ) -> Option<Problem> {
        let settings = &self.context.settings;
        let mut columns = Column::ALL.into_iter();
        let unfit = columns.find(|column| {
            let place = self.header.place(*column);
            let cell = place.map(|place| self.uploaded_cell(row, (outcome, rewritten), place));
            cell.is_some_and(|cell| is_unfit(*column, cell, outcome, settings))
        })?;
        Some(Problem {
            column: Some(unfit.title().to_owned()),
            words: UNFIT.to_owned(),
            suggestion: None,
            who: Who::You,
        })
    }

    /// The changes that record what was put back.
    pub(super) fn put_back(&self, rewritten: &[Rewritten]) -> Vec<Change> {
        let changes = rewritten.iter().map(|(from, now, before)| {
            let place = self.upload.from.iter().position(|own| *own == Some(*from));
            let title = match place {
                Some(place) => self.header.titles().get(place),
                None => self.layout.titles.get(*from),
            };
            Change {
                // A column that is not uploaded stands behind all that are.
                place: place.unwrap_or(self.upload.from.len() + from),
                column: Cow::Owned(title.cloned().unwrap_or_default()),
                before: now.clone(),
                after: before.clone(),
                rules: vec![SPREADSHEET_REWRITE],
                safety: Safety::Safe,
                because: Because::Found,
            }
        });
        changes.collect()
    }
}

/// Whether `check` refuses a cell that is to be uploaded: as it is set, and as the reasons of its row ask for it. What a
/// person sends as it stands is theirs to send.
fn is_unfit(column: Column, cell: &str, outcome: &Outcome, settings: &Settings) -> bool {
    if check::own_fault(column, cell, settings).is_none() {
        return false;
    }
    let own = outcome.failures.iter();
    let own = own.filter(|judged| judged.column() == Some(column.title()));
    if own.clone().any(Judged::is_sent) {
        return false;
    }
    let wants: Vec<_> = own
        .flat_map(|judged| judged.failure.wants.clone())
        .collect();
    check::cell_fault(column, cell, settings, &wants).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::failure::{Failure, FailureKind, Want};
    use crate::values::date::Date;

    const DATE: Column = Column::NetworkDateAccepted;

    /// Whether this date may not go up in a row of which that was said.
    fn is_kept(date: &str, because: Because, wants: &[Want]) -> bool {
        let settings = Settings::on(Date::from_ymd(2026, 5, 31).unwrap());
        let mut outcome = Outcome::as_it_came();
        let mut failure = Failure::of(FailureKind::BadDate, DATE);
        failure.wants = wants.to_vec();
        outcome.failures.push(Judged {
            failure,
            because,
            answered: true,
        });
        is_unfit(DATE, date, &outcome, &settings)
    }

    #[test]
    fn nothing_goes_up_that_check_refuses_but_what_is_asked_for_or_sent() {
        let asked = [Want::DateFormat("%m/%d/%Y".to_owned())];
        assert!(!is_kept("2019-03-14", Because::Found, &[]));
        assert!(is_kept("03/14/2019", Because::Found, &[]));
        assert!(is_kept("14/03/2019", Because::Reported, &asked));
        assert!(!is_kept("03/14/2019", Because::Reported, &asked));
        assert!(!is_kept("03/14/2019", Because::Decision, &[]));
    }
}
