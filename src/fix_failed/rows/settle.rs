//! What becomes of a row of a report: set aside, left, or mended as the importer and the person say.

use super::assemble::tell_disputed;
use super::standing::Standing;
use crate::column::Column;
use crate::error::Result;
use crate::failure::{Failure, FailureKind};
use crate::fix_failed::Repair;
use crate::fix_failed::decisions::decided::{Decisions, merge};
use crate::fix_failed::heard::said::Said;
use crate::fix_failed::survey::same_publisher::{Company, spot};
use crate::mediarails::check;
use crate::mediarails::upload::UploadRow;
use crate::outcome::{Because, Cause, Outcome, Problem};
use crate::ragged;
use crate::repair::{Job, doubted_date, found_not_reported, repair_row};
use crate::report::attention::Decision;
use crate::report::layout::Kind;
use crate::sheet::Row;

/// What became of a row, before it is written.
pub(in crate::fix_failed) enum Settled {
    /// It is in no file; for a duplicate the line of the row that stands for it.
    Aside(Cause, Option<u64>),
    /// It was looked at; whether its date is refused although it is right, and what is said of later
    /// rows with the same cells.
    Judged(Outcome, bool, Vec<Said<'static>>),
}

impl Repair<'_> {
    /// Decides what becomes of a row that does not go past the bench.
    pub(in crate::fix_failed) fn settle(
        &self,
        (row, standing): (&Row, Standing),
    ) -> Result<Settled> {
        match standing {
            Standing::Open => {}
            Standing::Ragged => {
                let outcome = ragged::outcome(row.len(), self.layout.titles.len());
                return Ok(Settled::Judged(outcome, false, Vec::new()));
            }
            Standing::Aside(Cause::Imported)
                if !self.survey.empty_statuses.let_prove(row, self.layout) => {}
            Standing::Aside(cause) => return Ok(Settled::Aside(cause, None)),
        }
        match self.company(row, spot(row))? {
            Company::Again(line) => Ok(Settled::Aside(Cause::IdenticalDuplicate, Some(line))),
            Company::Contradicted(mut outcome, more) => {
                // What the importer says of the row is told and counted as of any other.
                let (own, _) = self.outcome(row, &more)?;
                outcome.failures.extend(own.failures);
                outcome.unrecognised = own.unrecognised;
                self.take_out_no_faults(row, &mut outcome);
                self.keep_offers(row, &self.decisions(row), &mut outcome);
                Ok(Settled::Judged(outcome, false, more))
            }
            Company::First(more) => {
                let (mut outcome, uploaded) = self.outcome(row, &more)?;
                self.take_out_no_faults(row, &mut outcome);
                let refused = self.refuses_right_date(&outcome, &uploaded);
                Ok(Settled::Judged(outcome, refused, more))
            }
        }
    }

    /// What stands under the titles that may be meant for columns which the upload lacks.
    fn near_cells(&self, row: &Row) -> Vec<(Column, String)> {
        let near = self.upload.repairs.near.iter().filter_map(|near| {
            let titles = &self.layout.titles;
            let place = titles.iter().position(|title| *title == near.title)?;
            let value = self.meant(row.get(place)?).trim();
            Some((near.column, value.to_owned()))
        });
        near.collect()
    }

    /// What becomes of a row that is whole and alone.
    fn outcome<'a>(&'a self, row: &'a Row, more: &[Said<'_>]) -> Result<(Outcome, UploadRow<'a>)> {
        let mut decisions = self.decisions(row);
        let assembled = self.assemble(row)?;
        let start = assembled.row;
        if decisions.decision == Decision::Upload && decisions.lost.is_empty() {
            let (mut outcome, row) = self.as_it_stands(start);
            merge(assembled.fills, &mut outcome.changes);
            return Ok((outcome, row));
        }
        let said = [&[self.said(row)], more].concat();
        let silent = !said.iter().any(Said::is_anything);
        let mut heard = self.hear(&said, &start);
        if silent && !decisions.reason_altered && self.lacks_reason(row) {
            heard.unrecognised = Some(String::new());
        }
        let corrected = decisions.corrected.clone();
        let doubted = self.doubted(&start, heard.failures(), &corrected);
        let text = said.iter().map(Said::text).collect::<Vec<_>>().join("\n");
        let reported: Vec<Failure>;
        let job = Job {
            reported: if let Some(doubted) = &doubted {
                reported = [heard.failures(), std::slice::from_ref(doubted)].concat();
                &reported
            } else {
                heard.failures()
            },
            text: &text,
            unrecognised: heard.unrecognised.as_deref(),
            near_cells: self.near_cells(row),
            decided: &corrected,
            source: assembled.source.as_ref(),
            restored: &assembled.restored,
            only_check: self.layout.kind == Kind::Import,
            ..Job::unreported(start, &self.upload.repairs)
        };
        let (mut outcome, mut uploaded) = repair_row(&job, &self.context);
        if silent {
            let open = self.still_only_checked(row, &job, &uploaded, &decisions);
            (outcome, uploaded) = open.unwrap_or((outcome, uploaded));
        }
        let rest = self.take_accepted(job, (&mut outcome, &mut uploaded), &mut decisions);
        if doubted.is_some() {
            found_not_reported(&mut outcome, Some(Column::NetworkDateAccepted));
        }
        merge(assembled.fills, &mut outcome.changes);
        if !corrected.contains(&Column::NetworkDateAccepted) {
            self.hold_other_format(heard.failures(), &mut outcome);
        }
        self.hold_other_notation((&decisions, &uploaded), &mut outcome);
        self.hold_of_another(row, (&said, &decisions), &mut outcome);
        self.hear_person(row, (&decisions, &rest, &uploaded), &mut outcome);
        self.tell_lost(assembled.lost, &mut outcome);
        tell_disputed(&assembled.disputed, &mut outcome);
        Ok((outcome, uploaded))
    }

    /// Keeps a row for what a person has written in it: what comes to the refused value again, a word that is no
    /// decision, what was lost when the file was saved.
    fn hear_person(
        &self,
        row: &Row,
        (decisions, rest, uploaded): (&Decisions, &[Problem], &UploadRow<'_>),
        outcome: &mut Outcome,
    ) {
        self.hold_refused(row, (decisions, uploaded), outcome);
        self.hold_contradicted(row, (decisions, uploaded), outcome);
        self.hold_back(row, (decisions, rest), outcome);
        self.keep_suggested(decisions, rest, outcome);
        self.tell_losses(&decisions.lost, outcome);
    }

    /// What is wrong with a date that only looks right in a notation which reasons ask for or which the
    /// round before had: nobody has said that the file was uploaded in it.
    fn doubted(
        &self,
        row: &UploadRow<'_>,
        reported: &[Failure],
        decided: &[Column],
    ) -> Option<Failure> {
        let date = Column::NetworkDateAccepted;
        let is_trusted = self.context.settings.date_format_is_set
            || self.layout.kind == Kind::Import
            || decided.contains(&date);
        let is_told = reported
            .iter()
            .any(|failure| failure.kind == FailureKind::BadDate);
        if is_trusted || is_told {
            return None;
        }
        doubted_date(row, &self.context)
    }

    /// Whether a date is refused although it stands in the notation that is written: a sign that
    /// Mediarails expects another.
    fn refuses_right_date(&self, outcome: &Outcome, row: &UploadRow<'_>) -> bool {
        let title = Column::NetworkDateAccepted.title();
        let refused = outcome.failures.iter().any(|judged| {
            judged.failure.kind == FailureKind::BadDate
                && judged.because == Because::Reported
                && !judged.answered
                && judged.failure.wants.is_empty()
                && judged.column() == Some(title)
        });
        let date = row.get(Column::NetworkDateAccepted).unwrap_or_default();
        let settings = &self.context.settings;
        let fault = || check::cell_fault(Column::NetworkDateAccepted, date, settings, &[]);
        refused && !date.is_empty() && fault().is_none()
    }
}
