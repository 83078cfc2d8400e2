//! The end of the work on a row: its outcome, with the problems that are told of a row that is left and the
//! changes of one that is corrected.

use super::{Bench, Heard};
use crate::advice;
use crate::column::Column;
use crate::failure::{Failure, Target};
use crate::mediarails::check;
use crate::mediarails::upload::UploadRow;
use crate::outcome::{Because, Change, Fate, Judged, Outcome, Problem, Suggestion, Who};
use crate::rules::Safety;
use std::borrow::Cow;

impl<'a> Bench<'_, 'a> {
    /// The outcome, and the row as it is uploaded if it is corrected.
    pub(in crate::repair) fn finish(mut self) -> (Outcome, UploadRow<'a>) {
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
        if !problems.is_empty() && !self.job.only_check && !self.job.is_made {
            self.tell_mended(&mut problems);
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
            problems.push(advice::nowhere(heard.failure, self.job.row.header()));
        }
        for column in open {
            self.tell(column, heard.failure, problems);
        }
    }

    /// Adds the cells that would be right if the row were corrected: the row stays as it came, so they are
    /// still wrong.
    fn tell_mended(&mut self, problems: &mut Vec<Problem>) {
        let who = problems.first().map_or(Who::You, |problem| problem.who);
        for column in Column::ALL {
            let Some(failure) = self.open_as_it_came(column) else {
                continue;
            };
            let notes = self.notes(column);
            if notes.is_some_and(|notes| notes.suggested) {
                // Accepted for all rows and not written in this one: on offer again.
                let came = self.job.row.get(column).unwrap_or_default().to_owned();
                self.set(column, came);
                self.look_for_offer(column, &failure);
                self.tell(column, &failure, problems);
            } else if let Some(rule) = notes.and_then(|notes| notes.rules.last().copied())
                && !is_told(problems, column)
            {
                let value = self.work.get(column).unwrap_or_default().to_owned();
                let offer = Suggestion { value, rule };
                problems.push(Problem::mended(column.title().to_owned(), offer, who));
            }
        }
    }

    /// What is wrong with a cell as it came that was changed.
    fn open_as_it_came(&self, column: Column) -> Option<Failure> {
        if !self.changed(column) || self.job.header.absent.contains(&column) {
            return None;
        }
        let mut heard = self.heard.iter();
        let heard = heard.find(|heard| heard.columns.contains(&column));
        heard.map(|heard| heard.failure.clone()).or_else(|| {
            let wants = self.notes(column).map_or(&[][..], |notes| &notes.wants);
            let came = self.job.row.get(column)?;
            let kind = check::cell_fault(column, came, &self.context.settings, wants)?;
            Some(Failure::of(kind, column))
        })
    }

    /// Adds the problem of a cell, unless the cell has one already.
    fn tell(&self, column: Column, failure: &Failure, problems: &mut Vec<Problem>) {
        let title = column.title();
        if is_told(problems, column) {
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
            refused: self.refused(column, failure),
            unmet: self.unmet(column, failure),
            named: self.contradicting(column, failure),
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

fn is_told(problems: &[Problem], column: Column) -> bool {
    let mut told = problems.iter();
    told.any(|told| told.column.as_deref() == Some(column.title()))
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
