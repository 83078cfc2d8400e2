//! What is offered for a cell that was not mended: the importer's guess, what the rules suggest, or the cell
//! under a title that may be meant for its column.

use super::Bench;
use crate::column::Column;
use crate::failure::{Failure, FailureKind};
use crate::mediarails::check;
use crate::outcome::Suggestion;
use crate::repair::one_cell::{self, ROUNDS, next_fix};
use crate::repair::resolve;
use crate::rules::Safety;
use crate::rules::elsewhere::{DOUBT_OF_GUESS, IMPORTERS_GUESS, NEAR_TITLE};

impl Bench<'_, '_> {
    /// Offers the value that the importer guesses was meant or names as the right one, if it would be right.
    fn offer_guess(&mut self, column: Column, failure: &Failure) -> bool {
        let cell = self.work.get(column).unwrap_or_default();
        let settings = &self.context.settings;
        let other = resolve::contradicting(failure, column, cell, settings);
        let is_guess = |value: &&str| failure.guesses().any(|guess| guess == *value);
        let guess = other.filter(is_guess).or(failure.guessed());
        let Some(guess) = guess.filter(|_| settings.allows(IMPORTERS_GUESS)) else {
            return false;
        };
        let value = self.made_right(column, guess);
        let value = value.filter(|value| cell != value && failure.unmet(column, value).is_none());
        let is_offered = value.is_some();
        if let Some((value, notes)) = value.zip(self.notes_mut(column)) {
            let rule = IMPORTERS_GUESS;
            let offer = Suggestion { value, rule };
            notes.offer = Some((offer, Some(DOUBT_OF_GUESS.to_owned())));
        }
        is_offered
    }

    /// A value that the importer names, as it would be written: a date in the notation of the file, an address with
    /// its scheme. Nothing if that is not right either.
    fn made_right(&self, column: Column, value: &str) -> Option<String> {
        let settings = &self.context.settings;
        let wants = self.notes(column).map_or(&[][..], |notes| &notes.wants);
        let is_right = |value: &str| check::cell_fault(column, value, settings, wants).is_none();
        if is_right(value) {
            return Some(value.to_owned());
        }
        let kind = check::own_fault(column, value, settings)?;
        let mended = one_cell::mend(value, (column, kind), None, self.context)?;
        Some(mended.into_text()).filter(|value| is_right(value))
    }

    /// Finds the first suggestion that, together with what is safe, makes the cell right.
    pub(super) fn look_for_offer(&mut self, column: Column, failure: &Failure) {
        // Where another value is named as the right one, nothing else is worth an offer.
        if self.offer_guess(column, failure) || self.contradicting(column, failure).is_some() {
            return;
        }
        let mut trial = self.work.clone();
        let mut offered: Option<(&'static str, Option<String>)> = None;
        for _ in 0..ROUNDS {
            let any_suggestion = offered.as_ref().is_none_or(|(_, doubt)| doubt.is_none());
            let Some(cell) = trial.get(column) else { break };
            let step = next_fix(cell, column, failure, self.context, |_, fix| {
                fix.safety == Safety::Safe || any_suggestion
            });
            let Some((rule, fix)) = step else { break };
            if fix.safety == Safety::Suggested || offered.is_none() {
                offered = Some((rule.name, fix.doubt));
            }
            trial.set(column, fix.after);
            let cell = trial.get(column).unwrap_or_default();
            if check::cell_fault(column, cell, &self.context.settings, &failure.wants).is_none() {
                break;
            }
        }
        let Some((rule, doubt)) = offered else { return };
        let wants = self.notes(column).map_or(&[][..], |notes| &notes.wants);
        let value = trial.get(column).unwrap_or_default().to_owned();
        let right = check::cell_fault(column, &value, &self.context.settings, wants).is_none();
        // An empty cell is no answer to a reason that asks for a value.
        let mut reported = self.job.reported.iter();
        let is_missing = reported.any(|own| {
            own.kind == FailureKind::MissingValue && own.target.column() == Some(column)
        });
        if right
            && !(is_missing && value.is_empty())
            && failure.unmet(column, &value).is_none()
            && let Some(notes) = self.notes_mut(column)
        {
            notes.offer = Some((Suggestion { value, rule }, doubt));
        }
    }

    /// What stands under a title that may be meant for a column that the file does not have.
    pub(super) fn offer_by_title(&self, column: Column) -> Option<Suggestion> {
        let near = self.job.header.near(column)?;
        let mut cells = self.job.near_cells.iter();
        let (_, value) = cells.find(|(own, _)| *own == column)?;
        let offered = near.is_slip()
            && !value.is_empty()
            && !self.job.only_check
            && self.context.settings.allows(NEAR_TITLE);
        offered.then(|| Suggestion {
            value: value.clone(),
            rule: NEAR_TITLE,
        })
    }
}
