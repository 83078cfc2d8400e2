//! The work on one row: what is heard and found to be wrong with its cells, and what was noted of each.
//!
//! A failure is taken up by [`Bench::hear`], what the check finds by [`Bench::search`]; both mend
//! the cell at once. [`Bench::finish`] ends the work.

mod answered;
mod finish;
mod mend;
mod offer;

use super::{Job, resolve};
use crate::column::Column;
use crate::failure::{Failure, FailureKind, Want};
use crate::mediarails::check;
use crate::mediarails::upload::UploadRow;
use crate::outcome::{Because, Suggestion};
use crate::rules::{Context, Safety};
use std::cell::Cell;

/// What was done to a cell and what is on offer for it.
#[derive(Debug, Clone, Default)]
pub(super) struct Notes {
    rules: Vec<&'static str>,
    suggested: bool,
    /// Whether what was done to it is no answer, so that it stands as it came.
    is_taken_back: bool,
    pub(super) because: Option<Because>,
    wants: Vec<Want>,
    offer: Option<(Suggestion, Option<String>)>,
}

/// A failure that the importer named and the cells it was found to speak of.
struct Heard<'j> {
    failure: &'j Failure,
    columns: Vec<Column>,
}

/// The row on the bench.
pub(super) struct Bench<'j, 'a> {
    pub(super) job: &'j Job<'a, 'j>,
    pub(super) context: &'j Context,
    pub(super) work: UploadRow<'a>,
    /// What was noted of each cell; nothing of most.
    notes: [Option<Box<Notes>>; Column::ALL.len()],
    heard: Vec<Heard<'j>>,
    found: Vec<(Column, FailureKind)>,
    /// What the check says of each cell as it stands; nothing until it is asked.
    #[expect(
        clippy::option_option,
        reason = "not asked yet, and asked and found right, are two things"
    )]
    faults: [Cell<Option<Option<FailureKind>>>; Column::ALL.len()],
}

impl<'j, 'a> Bench<'j, 'a> {
    pub(super) fn new(job: &'j Job<'a, 'j>, context: &'j Context) -> Self {
        Self {
            job,
            context,
            work: job.row.clone(),
            notes: Default::default(),
            heard: Vec::new(),
            found: Vec::new(),
            faults: Default::default(),
        }
    }

    /// Puts a value into a cell.
    pub(super) fn set(&mut self, column: Column, value: String) {
        self.work.set(column, value);
        self.forget_fault(column);
    }

    fn forget_fault(&self, column: Column) {
        if let Some(known) = self.faults.get(column as usize) {
            known.set(None);
        }
    }

    /// Takes up a failure that the importer named.
    pub(super) fn hear(&mut self, failure: &'j Failure) {
        let columns = resolve::columns(failure, &self.work, self.job, &self.context.settings);
        for column in &columns {
            if let Some(notes) = self.notes_mut(*column) {
                notes.wants.extend(failure.wants.iter().cloned());
                notes.because.get_or_insert(Because::Reported);
            }
            self.forget_fault(*column);
            self.mend(*column, failure);
        }
        self.heard.push(Heard { failure, columns });
    }

    /// Takes up a date that looks right and that its column proves to be another day: in a notation
    /// of numbers, such as `%d/%m/%Y`.
    fn search_other_day(&mut self) {
        let date = Column::NetworkDateAccepted;
        let settings = &self.context.settings;
        let settled = self.names(date) || self.job.decided.contains(&date) || self.job.only_check;
        if settled || settings.date_order.is_some() || self.fault(date).is_some() {
            return;
        }
        let (Some(wanted), Some(cell)) = (settings.date_format.order(), self.work.get(date)) else {
            return;
        };
        let proven = self.context.dates.order_for(cell);
        if proven.is_some_and(|proven| proven != wanted) {
            self.mend(date, &Failure::of(FailureKind::BadDate, date));
            if self.changed(date) {
                self.found.push((date, FailureKind::BadDate));
                if let Some(notes) = self.notes_mut(date) {
                    notes.because.get_or_insert(Because::Found);
                }
            }
        }
    }

    /// Looks for what else is wrong and takes that up as well.
    pub(super) fn search(&mut self) {
        self.search_other_day();
        for column in Column::ALL {
            let Some(kind) = self.fault(column) else {
                continue;
            };
            let tried = self.was_heard(column, kind);
            if !self.names(column) {
                self.found.push((column, kind));
            }
            if tried || self.notes(column).is_some_and(|notes| notes.is_taken_back) {
                continue;
            }
            if let Some(notes) = self.notes_mut(column) {
                notes.because.get_or_insert(Because::Found);
            }
            self.mend(column, &Failure::of(kind, column));
        }
    }

    fn names(&self, column: Column) -> bool {
        self.heard
            .iter()
            .any(|heard| heard.columns.contains(&column))
    }

    fn was_heard(&self, column: Column, kind: FailureKind) -> bool {
        self.heard
            .iter()
            .any(|heard| heard.failure.kind == kind && heard.columns.contains(&column))
    }

    pub(super) fn fault(&self, column: Column) -> Option<FailureKind> {
        let known = self.faults.get(column as usize)?;
        if let Some(fault) = known.get() {
            return fault;
        }
        let fault = self.check(column);
        known.set(Some(fault));
        fault
    }

    fn check(&self, column: Column) -> Option<FailureKind> {
        let wants = self.notes(column).map_or(&[][..], |notes| &notes.wants);
        match self.work.get(column) {
            Some(cell) => check::cell_fault(column, cell, &self.context.settings, wants),
            None => column.is_required().then_some(FailureKind::MissingColumn),
        }
    }

    fn notes(&self, column: Column) -> Option<&Notes> {
        self.notes.get(column as usize)?.as_deref()
    }

    pub(super) fn notes_mut(&mut self, column: Column) -> Option<&mut Notes> {
        let notes = self.notes.get_mut(column as usize)?;
        Some(notes.get_or_insert_default())
    }

    pub(super) fn changed(&self, column: Column) -> bool {
        self.work.get(column) != self.job.row.get(column)
    }

    pub(super) fn record(&mut self, column: Column, rule: &'static str, safety: Safety) {
        if let Some(notes) = self.notes_mut(column) {
            if !notes.rules.contains(&rule) {
                notes.rules.push(rule);
            }
            if safety == Safety::Suggested {
                notes.suggested = true;
                notes.because = Some(Because::Decision);
            }
        }
    }
}
