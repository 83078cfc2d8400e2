//! The work on one row: cells under repair, what was tried and what is on offer.

use super::one_cell::{ROUNDS, next_fix};
use super::{Job, resolve};
use crate::advice;
use crate::column::Column;
use crate::failure::{Failure, FailureKind, Target, Want};
use crate::mediarails::check;
use crate::mediarails::upload::UploadRow;
use crate::outcome::{Because, Change, Fate, Judged, Outcome, Problem, Suggestion};
use crate::rules::elsewhere::{DOUBT_OF_GUESS, FROM_SOURCE, IMPORTERS_GUESS, NEAR_TITLE};
use crate::rules::{Context, Safety};
use crate::values::{email, text, url};
use std::borrow::Cow;
use std::cell::Cell;

/// What was done to a cell and what is on offer for it.
#[derive(Debug, Clone, Default)]
pub(super) struct Notes {
    rules: Vec<&'static str>,
    suggested: bool,
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
            if tried {
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

    /// Lets the rules, then the source, then the suggestions at a cell.
    pub(super) fn mend(&mut self, column: Column, failure: &Failure) {
        if self.work.get(column).is_none() {
            return;
        }
        let decided = self.job.decided.contains(&column);
        let not_borne_out = self
            .job
            .row
            .get(column)
            .is_some_and(|cell| failure.finds_no_space_in(cell));
        let doubted = not_borne_out
            || resolve::is_contradicted(failure, self.work.get(column).unwrap_or_default());
        let is_proven = failure.unproven().is_none() && !doubted || decided;
        if !self.job.only_check && is_proven {
            self.apply_rules(column, failure);
            if self.fault(column).is_some() || !self.changed(column) {
                self.take_from_source(column, failure);
            }
        }
        let open = self.fault(column).is_some() || !self.changed(column);
        if open && !decided {
            self.look_for_offer(column, failure);
        }
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
        let lost = self.fault(column).is_some()
            || failure.kind == FailureKind::Encoding
            || failure.kind == FailureKind::MissingValue && is_empty()
            || self.is_refused_for_another(column, failure, value);
        let right = check::cell_fault(column, value, settings, wants).is_none();
        if column == Column::Brand || !settings.allows(FROM_SOURCE) || !lost || !right {
            return;
        }
        if self.work.get(column) != Some(value) {
            let value = value.to_owned();
            self.record(column, FROM_SOURCE, Safety::Safe);
            self.set(column, value);
        }
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

    /// Offers the value that the importer guesses was meant, if it would be right.
    fn offer_guess(&mut self, column: Column, failure: &Failure) -> bool {
        let settings = &self.context.settings;
        let Some(guess) = failure
            .guessed()
            .filter(|_| settings.allows(IMPORTERS_GUESS))
        else {
            return false;
        };
        let wants = self.notes(column).map_or(&[][..], |notes| &notes.wants);
        let right = check::cell_fault(column, guess, settings, wants).is_none();
        let offered = right && self.work.get(column) != Some(guess);
        if offered && let Some(notes) = self.notes_mut(column) {
            let suggestion = Suggestion {
                value: guess.to_owned(),
                rule: IMPORTERS_GUESS,
            };
            notes.offer = Some((suggestion, Some(DOUBT_OF_GUESS.to_owned())));
        }
        offered
    }

    /// Finds the first suggestion that, together with what is safe, makes the cell right.
    fn look_for_offer(&mut self, column: Column, failure: &Failure) {
        if self.offer_guess(column, failure) {
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
        if right && let Some(notes) = self.notes_mut(column) {
            notes.offer = Some((Suggestion { value, rule }, doubt));
        }
    }

    /// What stands under a title that may be meant for a column that the file does not have.
    fn offer_by_title(&self, column: Column) -> Option<Suggestion> {
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

    /// Whether something was done about a failure that the importer named.
    fn answered(&self, heard: &Heard<'_>) -> bool {
        match heard.failure.kind {
            FailureKind::UnknownColumn if self.column_is_gone(heard.failure) => return true,
            FailureKind::Duplicate => {
                let decided = |column| self.job.decided.contains(&column);
                return heard.columns.iter().any(|column| decided(*column))
                    || decided(Column::NetworkPublisherId);
            }
            FailureKind::UnknownColumn
            | FailureKind::ColumnCount
            | FailureKind::Blocklisted
            | FailureKind::Permission => return false,
            _ => {}
        }
        // Several addresses that are not right can stand in the one cell that holds them.
        let all_found =
            heard.columns.len() >= heard.failure.times || heard.failure.kind == FailureKind::BadUrl;
        !heard.columns.is_empty()
            && all_found
            && heard
                .columns
                .iter()
                .all(|column| self.cell_is_answered(*column, heard.failure))
    }

    fn cell_is_answered(&self, column: Column, failure: &Failure) -> bool {
        let kind = failure.kind;
        let lost = matches!(kind, FailureKind::MissingValue | FailureKind::MissingColumn);
        let by_header = lost
            && self.job.header.renamed.contains(&column)
            && self
                .work
                .get(column)
                .is_some_and(|cell| !cell.trim().is_empty());
        let filled = !lost
            || self
                .work
                .get(column)
                .is_some_and(|cell| !cell.trim().is_empty());
        let decided = self.job.decided.contains(&column);
        // Which form the refused cell had is not known; a name that is too long or unknown is so in the
        // export as well.
        let of_form = matches!(
            kind,
            FailureKind::BadUrl
                | FailureKind::BadEmail
                | FailureKind::BadDate
                | FailureKind::BadNumber
                | FailureKind::Encoding
                | FailureKind::MissingValue
        );
        let restored = of_form && self.job.restored.contains(&column);
        let acted = decided || restored || self.changed(column) || by_header;
        let unmeasured = kind == FailureKind::TooLong && !self.has_length(column);
        acted
            && (decided || !unmeasured && failure.unproven().is_none())
            && filled
            && (decided || kind != FailureKind::Encoding || self.is_sound(column))
            && self.fault(column).is_none()
    }

    /// Whether the letters of a cell look right, or come from where they were before they were lost.
    fn is_sound(&self, column: Column) -> bool {
        let restored = self
            .notes(column)
            .is_some_and(|notes| notes.rules.contains(&FROM_SOURCE));
        restored || !self.work.get(column).is_some_and(text::looks_damaged)
    }

    /// Whether it is said how long the value of a column may be.
    fn has_length(&self, column: Column) -> bool {
        let mut wants = self
            .notes(column)
            .into_iter()
            .flat_map(|notes| &notes.wants);
        wants.any(|want| matches!(want, Want::MaxLength(_)))
    }

    fn column_is_gone(&self, failure: &Failure) -> bool {
        let header = self.job.header;
        let is_gone = |title: &str| header.gone.contains(&crate::sheet::fold_title(title));
        match &failure.target {
            Target::Column(column) => header.renamed.contains(column),
            Target::Other(name) => is_gone(name),
            Target::Unnamed if failure.quoted.is_empty() => !header.gone.is_empty(),
            Target::Unnamed => failure.quoted.iter().any(|title| is_gone(title)),
        }
    }

    /// The outcome, and the row as it is uploaded if it is corrected.
    pub(super) fn finish(self) -> (Outcome, UploadRow<'a>) {
        let mut failures = Vec::new();
        let mut problems = Vec::new();
        for heard in &self.heard {
            let answered = self.answered(heard);
            for failure in placed(heard) {
                failures.push(Judged {
                    failure,
                    because: Because::Reported,
                    answered,
                });
            }
            if !answered {
                self.tell_heard(heard, &mut problems);
            }
        }
        for (column, kind) in &self.found {
            failures.push(Judged {
                failure: Failure::of(*kind, *column),
                because: Because::Found,
                answered: self.fault(*column).is_none(),
            });
        }
        for column in Column::ALL {
            if let Some(kind) = self.fault(column) {
                self.tell(column, &Failure::of(kind, column), &mut problems);
            }
        }
        if let Some(words) = self.job.unrecognised {
            problems.push(advice::not_understood(words, !self.heard.is_empty()));
        }
        let fate = if problems.is_empty() {
            Fate::Corrected
        } else {
            Fate::Attention
        };
        let corrected = fate == Fate::Corrected;
        let outcome = Outcome {
            fate,
            changes: if corrected {
                self.changes()
            } else {
                Vec::new()
            },
            failures,
            problems,
            unrecognised: self.job.unrecognised.is_some(),
        };
        (outcome, self.work)
    }

    fn tell_heard(&self, heard: &Heard<'_>, problems: &mut Vec<Problem>) {
        let open: Vec<Column> = heard
            .columns
            .iter()
            .copied()
            .filter(|column| !self.cell_is_answered(*column, heard.failure))
            .collect();
        if open.is_empty() {
            problems.push(advice::nowhere(heard.failure));
        }
        for column in open {
            self.tell(column, heard.failure, problems);
        }
    }

    /// Adds the problem of a cell, unless the cell has one already.
    fn tell(&self, column: Column, failure: &Failure, problems: &mut Vec<Problem>) {
        let title = column.title();
        if problems
            .iter()
            .any(|told| told.column.as_deref() == Some(title))
        {
            return;
        }
        let noted = self.notes(column).and_then(|notes| notes.offer.clone());
        let offer = noted.or_else(|| Some((self.offer_by_title(column)?, None)));
        let (suggestion, doubt) = offer.map_or((None, None), |(offer, doubt)| (Some(offer), doubt));
        let advised = advice::cell(&advice::Question {
            column,
            failure,
            came: self.job.row.get(column),
            fault: self.fault(column),
            doubt: doubt.as_deref(),
            near_title: self.job.header.near(column),
            is_offered: suggestion.is_some(),
            only_check: self.job.only_check,
            settings: &self.context.settings,
        });
        problems.push(Problem {
            column: Some(title.to_owned()),
            words: advised.words,
            suggestion,
            who: advised.who,
        });
    }

    fn changes(&self) -> Vec<Change> {
        let pairs = self.job.row.cells().iter().zip(self.work.cells());
        pairs
            .enumerate()
            .filter(|(_, (before, after))| before != after)
            .filter_map(|(place, (before, after))| {
                let column = self.work.header().column_at(place)?;
                let notes = self.notes(column)?;
                Some(Change {
                    place,
                    column: Cow::Borrowed(column.title()),
                    before: before.to_string(),
                    after: after.to_string(),
                    rules: notes.rules.clone(),
                    safety: if notes.suggested {
                        Safety::Suggested
                    } else {
                        Safety::Safe
                    },
                    because: notes.because.unwrap_or(Because::Found),
                })
            })
            .collect()
    }
}

/// The failure once for each cell it speaks of, or as it is if it speaks of none.
fn placed(heard: &Heard<'_>) -> Vec<Failure> {
    if heard.columns.is_empty() {
        return vec![heard.failure.clone()];
    }
    let place = |column: &Column| Failure {
        target: Target::Column(*column),
        ..heard.failure.clone()
    };
    heard.columns.iter().map(place).collect()
}
