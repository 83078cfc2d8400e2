//! Rows that were only checked, as those of an import file are: no importer has refused them, so that nothing in
//! them is changed before a person has decided, however sure it is.

use super::accepted::on_offer;
use super::decided::Decisions;
use super::losses::words_for;
use crate::column::Column;
use crate::fix_failed::Repair;
use crate::mediarails::upload::UploadRow;
use crate::outcome::{Outcome, Suggestion};
use crate::repair::{Job, repair_row};
use crate::report::attention::Decision;
use crate::report::layout::{Kind, Role};
use crate::sheet::Row;
use crate::values::date::Order;

impl Repair<'_> {
    /// What a check makes of a row of an attention file without a reason, if a cell would be mended that a check has
    /// offered to mend and about which nobody has decided. `mended` is the row with what the rules would do.
    ///
    /// That it was a check shows by what `Problem` says of the cell: the same as a check says of it now. A row that was
    /// repaired is told of with other words, since what is sure was done in it or waits for the rest of the row. Where
    /// nothing is said of the cell, the receipt tells what sort of file was read.
    pub(in crate::fix_failed) fn still_only_checked<'a>(
        &self,
        row: &Row,
        job: &Job<'a, '_>,
        mended: &UploadRow<'a>,
        decisions: &Decisions,
    ) -> Option<(Outcome, UploadRow<'a>)> {
        if self.layout.kind != Kind::Attention || decisions.decision == Decision::Accept {
            return None;
        }
        let checked = Job {
            only_check: true,
            ..job.clone()
        };
        let (outcome, came) = repair_row(&checked, &self.context);
        let problem = self.cell(row, Role::Ours(1));
        let is_open = |(column, offer): &(Column, Suggestion)| {
            let title = column.title();
            let mut told = outcome.problems.iter();
            let told = told.find(|own| own.column.as_deref() == Some(title));
            let is_of_check = match words_for(problem, title) {
                // Nothing else is told of rows of one publisher that contradict each other.
                None => self.edits.were_only_checked(),
                words => {
                    words == told.map(|own| own.words.as_str())
                        && was_offered(decisions, *column, &offer.value)
                }
            };
            mended.get(*column) == Some(&offer.value)
                && is_of_check
                && !self.is_decided(decisions, *column, offer)
        };
        let is_held = on_offer(&outcome).iter().any(is_open);
        is_held.then_some((outcome, came))
    }

    /// Whether a person has said what is to become of a cell: by an edit, by a rule that was accepted for all
    /// rows, by an order in which dates are to be read that was not known before.
    fn is_decided(&self, decisions: &Decisions, column: Column, offer: &Suggestion) -> bool {
        let settings = &self.context.settings;
        let is_new = |order: Order| {
            let before = self.edits.settings();
            before.is_none_or(|before| before.date_order != order.name())
        };
        let reads_dates =
            column == Column::NetworkDateAccepted && settings.date_order.is_some_and(is_new);
        decisions.corrected.contains(&column)
            || settings.accepted.contains(&offer.rule)
            || reads_dates
    }
}

/// Whether something was on offer for a cell. An empty cell on offer may not be seen in `Suggestion`.
fn was_offered(decisions: &Decisions, column: Column, offer: &str) -> bool {
    let mut suggested = decisions.suggested.iter();
    offer.is_empty() || suggested.any(|(own, _)| *own == column)
}
