//! Cells of an attention file that lost letters or digits when a spreadsheet saved it, and cannot be put back: they
//! are not uploaded so unless a person who has seen it says so.

use super::Repair;
use super::edits::Loss;
use crate::column::Column;
use crate::outcome::{Outcome, Problem, Suggestion, Who};
use crate::report::attention::Decision;
use crate::report::layout::Role;
use crate::values::lost::is_left_of;

/// How the words begin that tell of lost letters; the next round knows them by that.
const LETTERS: &str = "letters were lost when the file was saved";

/// How they go on.
const TYPE_LETTERS: &str = " and stand as ? now; type them again and save the file as CSV UTF-8, or write upload in \
                            Decision to send them as they stand here";

/// The words for a number that lost digits.
const DIGITS: &str = "the spreadsheet has rounded this since the file was written; type it again in a cell formatted \
                      as text, or write upload in Decision to send it as it stands here";

impl Repair<'_> {
    /// The cells that have lost something since they were written, by their titles. What was lost in an
    /// earlier round stays lost until somebody types it or says that the row is to be sent so.
    pub(super) fn lost(
        &self,
        edited: &[(usize, Option<Loss>)],
        decision: &Decision,
        problem: &str,
    ) -> Vec<(String, Loss)> {
        let titles = self.layout.titles.iter().enumerate();
        let lost = titles.filter_map(|(place, title)| {
            let cell = edited.iter().find(|(own, _)| *own == place);
            let role = self.layout.roles.get(place);
            let before = || {
                let mut lines = problem.lines();
                let is_it = |line: &str| {
                    let words = line.strip_prefix(title.as_str());
                    words
                        .and_then(|words| words.strip_prefix(": "))
                        .is_some_and(|words| words.starts_with(LETTERS))
                };
                let is_open = *decision != Decision::Upload && lines.any(is_it);
                is_open.then_some(Loss::Letters)
            };
            let loss = match cell {
                Some((_, loss)) => *loss,
                None => before(),
            };
            let is_uploaded = matches!(role, Some(Role::Upload(_) | Role::Custom));
            Some((title.clone(), loss.filter(|_| is_uploaded)?))
        });
        lost.collect()
    }

    /// Values that are accepted and may have lost letters when the file was saved: what was on offer is not
    /// known any more.
    pub(super) fn lost_offers(
        &self,
        accepted: &[(Column, String)],
        on_offer: &[(Column, Suggestion)],
    ) -> Vec<(String, Loss)> {
        let is_lost = |(column, value): &&(Column, String)| {
            let mut offers = on_offer.iter().filter(|(own, _)| own == column);
            let is_it =
                |offer: &Suggestion| offer.value == *value || is_left_of(value, &offer.value);
            self.edits.may_lack_letters(value) && !offers.any(|(_, offer)| is_it(offer))
        };
        let lost = accepted.iter().filter(is_lost);
        lost.map(|(column, _)| (column.title().to_owned(), Loss::Letters))
            .collect()
    }

    /// Keeps a row with a person of which cells have lost something since they were written.
    pub(super) fn tell_losses(&self, losses: &[(String, Loss)], outcome: &mut Outcome) {
        let problem = |(title, loss): &(String, Loss)| Problem {
            column: Some(title.clone()),
            words: match loss {
                Loss::Letters => format!("{LETTERS}{TYPE_LETTERS}"),
                Loss::Digits => DIGITS.to_owned(),
            },
            suggestion: None,
            who: Who::You,
        };
        self.tell_lost(losses.iter().map(problem).collect(), outcome);
    }
}
