//! What a person has decided about a row of an attention file.

use super::edits::{Edited, Loss};
use crate::column::Column;
use crate::failure::{Failure, FailureKind};
use crate::fix_failed::Repair;
use crate::mediarails::check;
use crate::mediarails::upload::UploadRow;
use crate::outcome::{Because, Change, Judged, Outcome};
use crate::report::attention::{DECISION, Decision, EXTRA, RAGGED, offers};
use crate::report::layout::{Kind, Role};
use crate::rules::reference::{MISSING_BRAND, MISSING_NETWORK};
use crate::rules::{ACCEPT_EMPTIES, Safety};
use crate::sheet::Row;
use std::borrow::Cow;

/// What was decided about a row, and which of its columns that concerns.
pub(in crate::fix_failed) struct Decisions {
    pub(in crate::fix_failed) decision: Decision,
    /// Columns whose cells a person has edited since the file was written.
    pub(in crate::fix_failed) edited: Vec<Column>,
    /// Columns whose cells a person has corrected, now or in an earlier round.
    pub(in crate::fix_failed) corrected: Vec<Column>,
    /// Whether any cell of the row was edited.
    pub(in crate::fix_failed) any_edit: bool,
    /// Whether the reason is not the one that was written.
    pub(in crate::fix_failed) reason_altered: bool,
    /// Values to put into cells: column and value.
    pub(in crate::fix_failed) accepted: Vec<(Column, String)>,
    /// What stands under Suggestion for cells that nobody has edited, accepted or not.
    pub(in crate::fix_failed) suggested: Vec<(Column, String)>,
    /// What was accepted for cells into which a person has typed something, which counts more.
    pub(in crate::fix_failed) outdone: Vec<(Column, String)>,
    /// Lines under Suggestion of which it cannot be told for which cell they are.
    pub(in crate::fix_failed) unclear: Vec<String>,
    /// Cells that have lost something since they were written: their titles, and what.
    pub(in crate::fix_failed) lost: Vec<(String, Loss)>,
}

impl Repair<'_> {
    /// Reads what a person has decided about a row.
    pub(in crate::fix_failed) fn decisions(&self, row: &Row) -> Decisions {
        let mut decisions = Decisions {
            decision: Decision::Open,
            edited: Vec::new(),
            corrected: Vec::new(),
            any_edit: false,
            reason_altered: false,
            accepted: Vec::new(),
            suggested: Vec::new(),
            outdone: Vec::new(),
            unclear: Vec::new(),
            lost: Vec::new(),
        };
        if self.layout.kind != Kind::Attention {
            return decisions;
        }
        decisions.decision = Decision::read(self.cell(row, Role::Ours(DECISION)));
        let problem = self.cell(row, Role::Ours(1));
        self.read_suggestion(row, problem, &mut decisions);
        let said = (&decisions.decision, problem);
        match self.edits.of(row, self.layout, self.context.settings.today) {
            Edited::Places(cells) => {
                let reason = self.layout.place_of(Role::Ours(0));
                decisions.lost = self.lost(row, Some(&cells), said);
                let mut places: Vec<usize> = cells.into_iter().map(|(place, _)| place).collect();
                decisions.reason_altered = places.iter().any(|place| Some(*place) == reason);
                places.retain(|place| Some(*place) != reason);
                decisions.any_edit = !places.is_empty();
                decisions.edited = places
                    .into_iter()
                    .filter_map(|place| match self.layout.roles.get(place) {
                        Some(Role::Upload(column)) => Some(*column),
                        _ => None,
                    })
                    .collect();
            }
            // Without the receipt an edit shows by its effect: a cell that was wrong, as the words of its
            // problem tell, and is right now.
            Edited::Unknown => {
                decisions.lost = self.lost(row, None, said);
                let columns = Column::ALL.into_iter();
                let edited = columns.filter(|column| self.was_wrong_and_is_right(*column, row));
                decisions.edited = edited.collect();
                decisions.any_edit = !decisions.edited.is_empty();
            }
        }
        // What a person has typed counts more than what was on offer before.
        let edited = &decisions.edited;
        let is_untouched = |(column, _): &(Column, String)| !edited.contains(column);
        let (accepted, mut outdone): (Vec<_>, Vec<_>) =
            decisions.accepted.into_iter().partition(is_untouched);
        outdone.retain(|(_, value)| !value.is_empty());
        (decisions.accepted, decisions.outdone) = (accepted, outdone);
        decisions.suggested.retain(is_untouched);
        decisions.corrected.clone_from(&decisions.edited);
        for column in self.edits.corrected_before(row, self.layout) {
            if !decisions.corrected.contains(column) {
                decisions.corrected.push(*column);
            }
        }
        decisions
    }

    /// Reads what stands under Suggestion, and which of it is accepted.
    fn read_suggestion(&self, row: &Row, problem: &str, decisions: &mut Decisions) {
        let offered = offers(problem, self.cell(row, Role::Ours(2)));
        let columns = offered
            .values
            .into_iter()
            .filter_map(|(title, value)| Column::from_title(&title).map(|column| (column, value)));
        decisions.suggested = columns.collect();
        decisions.unclear = offered.unclear;
        if decisions.decision == Decision::Accept {
            decisions.accepted.clone_from(&decisions.suggested);
            // An empty cell on offer may not be seen in Suggestion; the problem says it in words.
            let told = problem
                .lines()
                .filter(|line| line.ends_with(ACCEPT_EMPTIES));
            let told = told.filter_map(|line| Some(line.split_once(": ")?.0));
            let empties = offered.empties.iter().map(String::as_str);
            for column in empties.chain(told).filter_map(Column::from_title) {
                if decisions.accepted.iter().all(|(own, _)| *own != column) {
                    decisions.accepted.push((column, String::new()));
                }
            }
        }
    }

    /// How many cells a row of an attention file had, if it was ragged and is still to be sorted out.
    pub(in crate::fix_failed) fn still_ragged(&self, row: &Row) -> bool {
        if self.layout.kind != Kind::Attention {
            return false;
        }
        let titles = self.layout.titles.iter().zip(row.cells());
        titles
            .filter(|(title, _)| *title == RAGGED || title.starts_with(EXTRA))
            .any(|(_, cell)| !cell.trim().is_empty())
    }

    /// Sends a row as it stands, by decision.
    pub(in crate::fix_failed) fn as_it_stands<'a>(
        &self,
        mut row: UploadRow<'a>,
    ) -> (Outcome, UploadRow<'a>) {
        let mut outcome = Outcome::as_it_came();
        let settings = &self.context.settings;
        for column in &self.upload.repairs.added {
            let (value, rule) = match column {
                Column::Network => (Some(settings.network.clone()), MISSING_NETWORK),
                _ => (settings.brand.clone(), MISSING_BRAND),
            };
            let (Some(value), Some(place)) = (value, self.header.place(*column)) else {
                continue;
            };
            outcome.changes.push(Change {
                place,
                column: Cow::Borrowed(column.title()),
                before: String::new(),
                after: value.clone(),
                rules: vec![rule],
                safety: Safety::Safe,
                because: Because::Decision,
            });
            row.set(*column, value);
        }
        outcome.failures = self.refused_cells(&row);
        (outcome, row)
    }

    /// What `check` would find in a row that is sent as it stands.
    fn refused_cells(&self, row: &UploadRow<'_>) -> Vec<Judged> {
        let settings = &self.context.settings;
        let faults = Column::ALL.into_iter().filter_map(|column| {
            let fault = match row.get(column) {
                Some(cell) => check::cell_fault(column, cell, settings, &[]),
                None => column.is_required().then_some(FailureKind::MissingColumn),
            }?;
            Some(Judged {
                failure: Failure::of(fault, column),
                because: Because::Decision,
                answered: false,
            })
        });
        faults.collect()
    }
}

/// Joins the changes that were made first with those that the rules made after them: one for each cell.
/// What a person decided counts as such.
pub(in crate::fix_failed) fn merge(first: Vec<Change>, made: &mut Vec<Change>) {
    for first in first.into_iter().rev() {
        match made.iter_mut().find(|change| change.place == first.place) {
            Some(change) => {
                change.before = first.before;
                change.rules.splice(..0, first.rules);
                if first.because == Because::Decision {
                    change.safety = Safety::Suggested;
                    change.because = Because::Decision;
                }
            }
            None => made.push(first),
        }
    }
    made.retain(|change| change.before != change.after);
    made.sort_by_key(|change| change.place);
}
