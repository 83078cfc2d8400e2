//! Mending a cell on the bench: the rules first, then the same publisher in a source, and if neither makes
//! it right, a look for what can be offered.

use super::Bench;
use crate::column::Column;
use crate::failure::{Failure, FailureKind};
use crate::mediarails::check;
use crate::outcome::Because;
use crate::repair::one_cell::{ROUNDS, next_fix};
use crate::repair::resolve;
use crate::rules::Safety;
use crate::rules::elsewhere::FROM_SOURCE;
use crate::settings::Settings;
use crate::values::date::{self, Reading};
use crate::values::lost::{is_left_of, may_lack_letters};
use crate::values::{email, url};

impl Bench<'_, '_> {
    /// Lets the rules, then the source, then the suggestions at a cell.
    pub(in crate::repair) fn mend(&mut self, column: Column, failure: &Failure) {
        if self.work.get(column).is_none() {
            return;
        }
        let decided = self.job.decided.contains(&column);
        let not_borne_out = self
            .job
            .row
            .get(column)
            .is_some_and(|cell| failure.finds_no_space_in(cell));
        let cell = self.work.get(column).unwrap_or_default();
        let settings = &self.context.settings;
        // What a brand or network is called otherwise only the rules know.
        let is_name = matches!(column, Column::Brand | Column::Network);
        let doubted = not_borne_out
            || !is_name && resolve::contradicting(failure, column, cell, settings).is_some()
            || resolve::naming(failure, self.job.row.get(column).unwrap_or_default()).is_some();
        let is_proven = failure.unproven().is_none() && !doubted || decided;
        if !self.job.only_check && is_proven {
            self.apply_rules(column, failure);
            if self.fault(column).is_some() || !self.changed(column) {
                self.take_from_source(column, failure);
            }
            let is_other = is_name && self.contradicting(column, failure).is_some();
            if !decided && (is_other || self.is_only_renotated(column, failure)) {
                self.take_back(column);
            }
        }
        // A value that a person has written and that looks right is the answer, and nothing else is on offer.
        let open = self.fault(column).is_some() || !self.changed(column) && !decided;
        if open && !failure.sets_beginning() {
            self.look_for_offer(column, failure);
        }
    }

    /// Whether a value is called missing that is there, and is only written otherwise now: no cell bears that out. A
    /// cell that the importer saw under another title, or not at all, was missing for it.
    pub(super) fn is_only_renotated(&self, column: Column, failure: &Failure) -> bool {
        let is_lost = matches!(
            failure.kind,
            FailureKind::MissingValue | FailureKind::MissingColumn
        );
        let was_reported =
            self.notes(column).and_then(|notes| notes.because) == Some(Because::Reported);
        let is_seen =
            !self.job.header.renamed.contains(&column) && !self.job.restored.contains(&column);
        let came = self.job.row.get(column).unwrap_or_default().trim();
        let is_there = !came.is_empty() && !came.eq_ignore_ascii_case("null");
        let from_source = self
            .notes(column)
            .is_some_and(|notes| notes.rules.contains(&FROM_SOURCE));
        is_lost && was_reported && is_seen && is_there && !from_source && self.changed(column)
    }

    /// Leaves a cell as it came.
    fn take_back(&mut self, column: Column) {
        let came = self.job.row.get(column).unwrap_or_default().to_owned();
        if let Some(notes) = self.notes_mut(column) {
            notes.rules.clear();
            notes.suggested = false;
            notes.is_taken_back = true;
        }
        self.set(column, came);
    }

    fn apply_rules(&mut self, column: Column, failure: &Failure) {
        let mut is_right = false;
        for _ in 0..ROUNDS {
            let accepted = &self.context.settings.accepted;
            let Some(cell) = self.work.get(column) else {
                return;
            };
            let step = next_fix(cell, column, failure, self.context, |rule, fix| {
                fix.safety == Safety::Safe || (accepted.contains(&rule.name) && !is_right)
            });
            let Some((rule, fix)) = step else { return };
            self.record(column, rule.name, fix.safety);
            self.set(column, fix.after);
            is_right = self.changed(column) && self.fault(column).is_none();
            // A cell that is right now is done: in a notation of numbers (`%d/%m/%Y`) it could be read
            // once more, the other way round. Only an address that is changed anyway is written in
            // its usual form as well.
            if is_right && self.is_normal(column) {
                return;
            }
        }
    }

    fn is_normal(&self, column: Column) -> bool {
        let wants = self.notes(column).map_or(&[][..], |notes| &notes.wants);
        let settings = &self.context.settings;
        let cell = self.work.get(column);
        cell.is_none_or(|cell| check::is_normal(column, cell, settings, wants))
    }

    /// Takes the value of the source into a cell that failed. The source overrules the report only where the cell shows
    /// that the publisher's own value is not in it any more: it is at fault by itself, its letters are called damaged, it
    /// is empty and called missing, or its form is refused although it looks right and the source has another value.
    /// Never for a brand, which is the person's to say, and never with a value that is at fault itself.
    fn take_from_source(&mut self, column: Column, failure: &Failure) {
        let Some(value) = self.job.source.and_then(|source| source.get(column)) else {
            return;
        };
        let wants = self.notes(column).map_or(&[][..], |notes| &notes.wants);
        let settings = &self.context.settings;
        let is_empty = || {
            self.work
                .get(column)
                .is_some_and(|cell| cell.trim().is_empty())
        };
        let may_answer = failure.kind != FailureKind::TooLong
            && !self.was_refused_as_uploaded(column, failure)
            && can_be_of(
                column,
                self.work.get(column).unwrap_or_default(),
                value,
                settings,
            );
        let lost = self.fault(column).is_some()
            || failure.kind == FailureKind::Encoding
            || failure.kind == FailureKind::MissingValue && is_empty()
            || self.is_refused_for_another(column, failure, value);
        let right = check::cell_fault(column, value, settings, wants).is_none();
        let is_taken = settings.allows(FROM_SOURCE) && may_answer && lost && right;
        if column == Column::Brand || !is_taken {
            return;
        }
        if self.work.get(column) != Some(value) {
            let value = value.to_owned();
            self.record(column, FROM_SOURCE, Safety::Safe);
            self.set(column, value);
        }
    }

    /// Whether the cell shows nothing of what was refused, and the value of the source stands so in the very file that
    /// was uploaded: what the importer says of a form, it says of that value.
    fn was_refused_as_uploaded(&self, column: Column, failure: &Failure) -> bool {
        let because = self.notes(column).and_then(|notes| notes.because);
        let was_uploaded = || {
            let source = self.job.source;
            source.is_some_and(|source| source.is_as_uploaded(column))
        };
        let cell = self.work.get(column).unwrap_or_default().trim();
        let shows_nothing = cell.is_empty() || cell.eq_ignore_ascii_case("null");
        failure.kind.refuses_a_value()
            && shows_nothing
            && because == Some(Because::Reported)
            && was_uploaded()
    }

    /// Whether the importer refuses a cell for its form that looks right, and the source has another value
    /// there: then it is not the publisher's (`gmial.com`, `https://wwww.example.com`).
    fn is_refused_for_another(&self, column: Column, failure: &Failure, value: &str) -> bool {
        let is_of_form = matches!(
            failure.kind,
            FailureKind::BadUrl | FailureKind::BadEmail | FailureKind::BadDate
        );
        let because = self.notes(column).and_then(|notes| notes.because);
        let cell = self.work.get(column).unwrap_or_default();
        let normal = |cell: &str| match column {
            Column::MediaPropertyUrls => url::normal(cell).unwrap_or_else(|| cell.to_owned()),
            Column::PrimaryContactEmail => email::normal(cell).unwrap_or_else(|| cell.to_owned()),
            _ => cell.to_owned(),
        };
        is_of_form && because == Some(Because::Reported) && normal(cell) != normal(value)
    }
}

/// Whether what is left in a cell does not speak against the value of a source: a date that can be read is one of its
/// readings, a text that lacks letters has the others.
fn can_be_of(column: Column, cell: &str, value: &str, settings: &Settings) -> bool {
    match column {
        Column::NetworkDateAccepted => match date::read(cell, settings.today) {
            Reading::Either { mdy, dmy, .. } => {
                let day = settings.date_format.read(value);
                day.is_none_or(|day| day == mdy || day == dmy)
            }
            _ => true,
        },
        Column::Name if may_lack_letters(cell) => is_left_of(cell, value),
        _ => true,
    }
}
