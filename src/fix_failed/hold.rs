//! Rows that stay with a person although their cells are right: for what is written in Decision, for another
//! notation of dates, or for what is lost.

use super::Repair;
use super::asked_formats::asks_for_another;
use super::decided::Decisions;
use crate::failure::Failure;
use crate::outcome::{Fate, Outcome, Problem, Who};
use crate::report::attention::Decision;
use crate::sheet::Row;

impl Repair<'_> {
    /// Keeps a row with a person that asks for another notation of dates than the file is written in.
    pub(super) fn hold_other_format(&self, failures: &[Failure], outcome: &mut Outcome) {
        let format = &self.context.settings.date_format;
        let Some(problem) = asks_for_another(failures, format) else {
            return;
        };
        outcome.fate = Fate::Attention;
        outcome.changes.clear();
        outcome.problems.retain(|own| own.column != problem.column);
        outcome.problems.push(problem);
    }

    /// Keeps a row with a person although its cells are right: a word in Decision that is none, or
    /// cells of a ragged row that nobody has sorted out.
    pub(super) fn hold_back(&self, row: &Row, decisions: &Decisions, outcome: &mut Outcome) {
        let (decision, edited) = (&decisions.decision, decisions.any_edit);
        let open = outcome.fate == Fate::Attention;
        let mut hold = |column: Option<&str>, words: String| {
            outcome.fate = Fate::Attention;
            outcome.changes.clear();
            outcome.problems.push(Problem {
                column: column.map(str::to_owned),
                words,
                suggestion: None,
                who: Who::You,
            });
        };
        if let Decision::Unknown(word) = decision {
            hold(
                Some("Decision"),
                format!(
                    "\"{word}\" is not accept, upload or drop; write one of these or empty the cell"
                ),
            );
        }
        let nothing = decisions.accepted.is_empty() && decisions.edited.is_empty() && !edited;
        if *decision == Decision::Accept && nothing && open {
            hold(
                Some("Decision"),
                "there is nothing to accept; write the value under Suggestion, or correct the row"
                    .to_owned(),
            );
        }
        if decisions.reason_altered {
            hold(
                Some("Reason"),
                "this is not the reason that was written here; put it back, or write upload or drop \
                 in Decision"
                    .to_owned(),
            );
        }
        if self.still_ragged(row) && !(edited && *decision == Decision::Accept) {
            hold(
                None,
                "the row had another number of cells than the header; put them under the right \
                 titles and empty the cells under _cells and _extra"
                    .to_owned(),
            );
        }
    }
}

/// Keeps a row with a person of which something is lost.
pub(super) fn tell_lost(lost: Vec<Problem>, outcome: &mut Outcome) {
    if lost.is_empty() {
        return;
    }
    outcome.fate = Fate::Attention;
    outcome.changes.clear();
    // What else is wrong with a cell that is not shown is of no use to anybody.
    let is_lost = |problem: &Problem| {
        let mut columns = lost.iter().map(|lost| &lost.column);
        problem.column.is_some() && columns.any(|column| *column == problem.column)
    };
    outcome.problems.retain(|problem| !is_lost(problem));
    outcome.problems.extend(lost);
}
