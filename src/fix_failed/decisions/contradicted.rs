//! A value that stands under Suggestion and is another one than the row would be sent with, although a person has
//! typed it there: it is written, or the row stays and both are told.

use super::decided::Decisions;
use super::suggested::NOT_ACCEPTED;
use crate::column::Column;
use crate::fix_failed::Repair;
use crate::mediarails::upload::UploadRow;
use crate::outcome::{Fate, Outcome, Problem, Suggestion, Who};
use crate::report::attention::Decision;
use crate::report::layout::Role;
use crate::rules::Safety;
use crate::rules::elsewhere::BY_HAND;
use crate::sheet::Row;
use crate::values::date::{self, Reading};

/// How the words end that tell of two values for one cell. In the next round accept is for what is under Suggestion,
/// as the cell is not edited any more.
const WHICH: &str = "under Suggestion, and it cannot be told which of them is meant; accept writes what stands under \
                     Suggestion, upload sends the row as it stands here";

/// Whether the words of a problem tell of two values for a cell: neither of them settles anything.
pub(in crate::fix_failed) fn tell_of_two_values(words: &str) -> bool {
    words.ends_with(WHICH)
}

impl Repair<'_> {
    /// Takes what a person has typed under Suggestion for accepted where a rule that is accepted for all rows would
    /// write something else; gives whether there is any. Where a cell would be written otherwise by a rule that is
    /// safe, or it cannot be told whether the cell was typed too, the row stays as it came.
    pub(in crate::fix_failed) fn take_typed(
        &self,
        decisions: &mut Decisions,
        outcome: &mut Outcome,
    ) -> bool {
        let is_open = decisions.decision == Decision::Open && outcome.fate == Fate::Corrected;
        if !is_open || decisions.suggested.is_empty() {
            return false;
        }
        let mut held = Vec::new();
        let mut typed = Vec::new();
        for (column, value) in &decisions.suggested {
            let title = column.title();
            let mut changes = outcome.changes.iter();
            let Some(change) = changes.find(|change| change.column == title) else {
                continue;
            };
            let offer = Suggestion {
                value: change.after.clone(),
                rule: BY_HAND,
            };
            let meant = self.meant_offer(*column, value, &[(*column, offer)]);
            if value.is_empty() || meant == change.after || self.is_same_day(&meant, &change.after)
            {
                continue;
            }
            let is_suggested = change.safety == Safety::Suggested;
            if !is_suggested && self.is_settled_by_order(*column, &change.before, &meant) {
                continue;
            }
            if is_suggested && self.edits.has_receipt() {
                typed.push((*column, value.clone()));
            } else if is_suggested || self.edits.has_receipt() {
                held.push(Problem {
                    column: Some(title.to_owned()),
                    words: NOT_ACCEPTED.to_owned(),
                    suggestion: None,
                    who: Who::You,
                });
            }
        }
        if !held.is_empty() {
            outcome.problems.extend(held);
            self.leave_as_it_came(outcome);
            return false;
        }
        decisions.accepted.extend(typed);
        !decisions.accepted.is_empty()
    }

    /// Whether a value is the other reading of a date whose order is stated in this round.
    fn is_settled_by_order(&self, column: Column, cell: &str, value: &str) -> bool {
        let settings = &self.context.settings;
        let before = self.edits.date_format();
        let day = before.and_then(|format| format.read(value));
        column == Column::NetworkDateAccepted
            && settings.date_order.is_some()
            && matches!(
                date::read(cell, settings.today),
                Reading::Either { mdy, dmy, .. } if day == Some(mdy) || day == Some(dmy)
            )
    }

    /// Keeps a row with a person in which they have typed one value into a cell and accepted another one for it, where
    /// accept is for nothing else.
    pub(in crate::fix_failed) fn hold_contradicted(
        &self,
        row: &Row,
        (decisions, uploaded): (&Decisions, &UploadRow<'_>),
        outcome: &mut Outcome,
    ) {
        if outcome.fate != Fate::Corrected || !decisions.accepted.is_empty() {
            return;
        }
        let differs = |column: Column, value: &str| {
            let written = uploaded.get(column).unwrap_or_default();
            let now = self.cell(row, Role::Upload(column));
            !self.is_offer(value, written) && value != now && !self.is_same_day(value, written)
        };
        let problems = decisions.outdone.iter().filter_map(|(column, value)| {
            let now = self.cell(row, Role::Upload(*column));
            differs(*column, value).then(|| Problem {
                column: Some(column.title().to_owned()),
                words: format!(
                    "\"{now}\" was typed into the cell and another value stands {WHICH}"
                ),
                suggestion: Some(Suggestion {
                    value: value.clone(),
                    rule: BY_HAND,
                }),
                who: Who::You,
            })
        });
        let problems: Vec<Problem> = problems.collect();
        if !problems.is_empty() {
            outcome.problems.extend(problems);
            self.leave_as_it_came(outcome);
        }
    }
}
