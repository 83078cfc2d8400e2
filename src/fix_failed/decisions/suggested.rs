//! What a person has typed under Suggestion stays there as long as its row stays with them.

use super::accepted::on_offer;
use super::decided::Decisions;
use super::hold::ACCEPTED;
use super::refused_again::tell_of_refused_again;
use crate::column::Column;
use crate::fix_failed::Repair;
use crate::fix_failed::survey::key::accepted_id;
use crate::outcome::{Fate, Outcome, Problem, Suggestion, Who};
use crate::report::attention::Decision;
use crate::report::layout::Role;
use crate::rules::elsewhere::BY_HAND;
use crate::sheet::Row;

/// The words for a value that was typed for a cell which is mended otherwise, and not accepted.
pub(super) const NOT_ACCEPTED: &str = "would be refused as it stands here; what stands under Suggestion is written with accept in \
                            Decision";

impl Repair<'_> {
    /// Keeps what stands under Suggestion in a row that stays with a person: what was typed counts more than what
    /// this run would offer. `rest` are the problems that stay when what is accepted is written.
    pub(in crate::fix_failed) fn keep_suggested(
        &self,
        decisions: &Decisions,
        rest: &[Problem],
        outcome: &mut Outcome,
    ) {
        if outcome.fate != Fate::Attention {
            return;
        }
        let offered = on_offer(outcome);
        let is_accepted = decisions.decision == Decision::Accept || !decisions.accepted.is_empty();
        for (column, value) in &decisions.suggested {
            let value = self.meant_offer(*column, value, &offered);
            let offer = offered.iter().find(|(own, _)| own == column);
            let is_on_offer = offer.is_some_and(|(_, offer)| {
                offer.value == value || !is_accepted && self.is_same_day(&value, &offer.value)
            });
            if is_on_offer {
                continue;
            }
            let title = Some(column.title());
            let mut rest = rest.iter();
            let still_wrong = rest.find(|own| own.column.as_deref() == title);
            let still_wrong = still_wrong.filter(|own| !Problem::are_of_mended(&own.words));
            let words = still_wrong.map_or(ACCEPTED, |own| &own.words);
            let mut told = outcome.problems.iter_mut();
            let told = told.find(|own| own.column.as_deref() == title);
            let typed = Suggestion {
                value,
                rule: BY_HAND,
            };
            // What is on offer for a typed value that is wrong comes of what was typed.
            let better = still_wrong.and_then(|own| own.suggestion.clone());
            let suggestion = Some(better.unwrap_or(typed));
            match told {
                Some(told) if tell_of_refused_again(&told.words) => told.suggestion = suggestion,
                Some(told) => {
                    told.suggestion = suggestion;
                    if is_accepted {
                        told.who = Who::You;
                        words.clone_into(&mut told.words);
                    } else if Problem::are_of_mended(&told.words) {
                        NOT_ACCEPTED.clone_into(&mut told.words);
                    }
                }
                None if is_accepted => outcome.problems.push(Problem {
                    column: title.map(str::to_owned),
                    words: words.to_owned(),
                    suggestion,
                    who: Who::You,
                }),
                None => {}
            }
        }
    }

    /// Keeps what stands under Suggestion in a row that contradicts another one of its publisher, where nothing is on
    /// offer and nothing is written before one of them is dropped.
    pub(in crate::fix_failed) fn keep_offers(
        &self,
        row: &Row,
        decisions: &Decisions,
        outcome: &mut Outcome,
    ) {
        let id = self.cell(row, Role::Upload(Column::NetworkPublisherId));
        let by_rule = accepted_id(id, &self.context.settings);
        for told in outcome.problems.iter_mut().filter(|_| by_rule.is_some()) {
            if told.column.as_deref() == Some(Column::NetworkPublisherId.title()) {
                told.suggestion.clone_from(&by_rule);
            }
        }
        let is_accepted = decisions.decision == Decision::Accept;
        for (column, value) in &decisions.suggested {
            let title = Some(column.title());
            let typed = Suggestion {
                value: self.meant_offer(*column, value, &[]),
                rule: BY_HAND,
            };
            let mut told = outcome.problems.iter_mut();
            match told.find(|told| told.column.as_deref() == title) {
                Some(told) => told.suggestion = Some(typed),
                None if is_accepted => outcome.problems.push(Problem {
                    column: title.map(str::to_owned),
                    words: ACCEPTED.to_owned(),
                    suggestion: Some(typed),
                    who: Who::You,
                }),
                None => {}
            }
        }
    }

    /// Whether a value is the date on offer, as the round before wrote it in its notation.
    pub(in crate::fix_failed) fn is_same_day(&self, value: &str, offer: &str) -> bool {
        let before = self.edits.date_format();
        let day = before.and_then(|format| format.read(value));
        day.is_some() && day == self.context.settings.date_format.read(offer)
    }
}
