//! What a person has accepted in a row of an attention file: the values go into their cells, and the row is
//! repaired with them.

use super::decided::{Decisions, merge};
use crate::column::Column;
use crate::fix_failed::Repair;
use crate::mediarails::upload::UploadRow;
use crate::outcome::{Because, Change, Fate, Outcome, Problem, Suggestion};
use crate::repair::{Job, repair_row};
use crate::report::attention::Decision;
use crate::rules::elsewhere::BY_HAND;
use crate::rules::{Safety, by_name};
use std::borrow::Cow;

impl Repair<'_> {
    /// Takes up what is accepted in a row, and what was typed where every offer is accepted; gives the problems that stay
    /// where it is not settled by that.
    pub(in crate::fix_failed) fn take_accepted<'a>(
        &self,
        job: Job<'a, '_>,
        (outcome, uploaded): (&mut Outcome, &mut UploadRow<'a>),
        decisions: &mut Decisions,
    ) -> Vec<Problem> {
        let is_typed = self.take_typed(decisions, outcome);
        if decisions.decision != Decision::Accept && !is_typed {
            return Vec::new();
        }
        match self.take_up(job, (outcome, uploaded), decisions) {
            Ok(settled) => {
                (*outcome, *uploaded) = settled;
                Vec::new()
            }
            Err(problems) => {
                if is_typed {
                    self.leave_as_it_came(outcome);
                }
                problems
            }
        }
    }

    /// Takes up what is accepted in a row of which this came without that: the row, if it is settled; else
    /// the problems that stay, since then it stays as it came, and what was on offer with it.
    fn take_up<'a>(
        &self,
        job: Job<'a, '_>,
        (outcome, uploaded): (&Outcome, &UploadRow<'a>),
        decisions: &mut Decisions,
    ) -> Result<(Outcome, UploadRow<'a>), Vec<Problem>> {
        let offers = on_offer(outcome);
        // Where nothing stands behind a title, the value may have been deleted.
        decisions.accepted.retain(|(column, value)| {
            let is_offered =
                |(own, offer): &(Column, Suggestion)| own == column && offer.value.is_empty();
            !value.is_empty() || offers.iter().any(is_offered) || uploaded.get(*column) == Some("")
        });
        let lost = self.lost_offers(&decisions.accepted, &offers);
        decisions.lost.extend(lost);
        // What the rules do anyway is not for a person to decide.
        let mut accepted = decisions.accepted.clone();
        accepted.retain(|(column, value)| {
            let is_made = uploaded.get(*column) == Some(value);
            !is_made || job.row.get(*column) == Some(value)
        });
        let corrected = decisions.corrected.iter().copied();
        let columns = accepted.iter().map(|(column, _)| *column);
        let decided: Vec<Column> = corrected.chain(columns).collect();
        let mut job = Job {
            decided: &decided,
            ..job
        };
        let changes = self.accept(&mut job.row, &accepted, &offers);
        let (mut settled, row) = repair_row(&job, &self.context);
        if settled.fate != Fate::Corrected || !decisions.lost.is_empty() {
            return Err(settled.problems);
        }
        merge(changes, &mut settled.changes);
        Ok((settled, row))
    }

    /// Puts accepted values into their cells; gives the changes that record it. `on_offer` is what
    /// this run would offer, to name the rule.
    fn accept(
        &self,
        row: &mut UploadRow<'_>,
        accepted: &[(Column, String)],
        on_offer: &[(Column, Suggestion)],
    ) -> Vec<Change> {
        let mut changes = Vec::new();
        for (column, value) in accepted {
            let value = &self.meant_offer(*column, value, on_offer);
            let (Some(place), Some(before)) = (self.header.place(*column), row.get(*column)) else {
                continue;
            };
            let before = before.to_owned();
            if before == *value {
                continue;
            }
            let offered = on_offer
                .iter()
                .find(|(own, offer)| own == column && offer.value == *value);
            let rule = offered.and_then(|(_, offer)| by_name(offer.rule));
            changes.push(Change {
                place,
                column: Cow::Borrowed(column.title()),
                before,
                after: value.clone(),
                rules: vec![rule.map_or(BY_HAND, |rule| rule.name)],
                safety: Safety::Suggested,
                because: Because::Decision,
            });
            row.set(*column, value.clone());
        }
        changes
    }

    /// The value that was on offer, where a spreadsheet has rewritten it; a date that was typed, where the
    /// spreadsheet shows it in its own notation; else the value as it stands.
    pub(in crate::fix_failed) fn meant_offer(
        &self,
        column: Column,
        value: &str,
        on_offer: &[(Column, Suggestion)],
    ) -> String {
        let offered = on_offer.iter().find(|(own, _)| *own == column);
        let offered = offered.filter(|(_, offer)| self.is_offer(value, &offer.value));
        if let Some((_, offer)) = offered {
            return offer.value.clone();
        }
        let typed = || self.edits.typed_offer(value, self.context.settings.today);
        let is_date = column == Column::NetworkDateAccepted;
        let typed = is_date.then(|| typed().ok()).flatten();
        typed.unwrap_or_else(|| value.to_owned())
    }
}

/// What an outcome offers, by column.
pub(in crate::fix_failed) fn on_offer(outcome: &Outcome) -> Vec<(Column, Suggestion)> {
    let offers = outcome.problems.iter().filter_map(|problem| {
        let column = Column::from_title(problem.column.as_deref()?)?;
        Some((column, problem.suggestion.clone()?))
    });
    offers.collect()
}
