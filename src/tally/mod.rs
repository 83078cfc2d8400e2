//! The count over all outcomes of a run, kept small however long the file is.
//!
//! Counts are exact. Examples are the first of their kind, and only as many are kept as a person
//! reads. What there can be many of is cut short where the counts of pieces are put together, and never
//! before: else a group would lose the rows of a piece in which there was no room for it.

mod counts;
mod mended;

pub use counts::{ChangedRow, FailureCount, ProblemCount, Rows, RuleCount, SentRows, Unrecognised};

use crate::failure::{FailureKind, Want};
use crate::outcome::{Cause, Change, Fate, Judged, Outcome, Problem, Who};
use crate::rules::Safety;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use mended::Pending;

/// How many changed rows are kept for the printed diff.
pub const SHOWN_ROWS: usize = 20;

/// How many groups of problems are kept apart for each person.
const KEPT_PROBLEMS: usize = 200;
/// How many notations that reasons ask for are kept.
const KEPT_FORMATS: usize = 8;

/// The key of a failure count: kind and title of the column.
pub type FailureKey = (FailureKind, Option<Cow<'static, str>>);

/// The key of a problem: who must act, the title of the cell, and what is wrong.
pub type ProblemKey = (Who, Option<String>, String);

/// The count over all outcomes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// Rows by fate.
    pub rows: Rows,
    /// Rows set aside, by cause.
    pub set_aside: BTreeMap<Cause, u64>,
    /// Rows by failure.
    pub failures: BTreeMap<FailureKey, FailureCount>,
    /// Cells by rule.
    pub rules: BTreeMap<&'static str, RuleCount>,
    /// Rows that need a person, by who must act and what is wrong (title and words).
    pub problems: BTreeMap<ProblemKey, ProblemCount>,
    /// Texts that were not understood.
    pub unrecognised: Unrecognised,
    /// The first changed rows.
    pub shown: Vec<ChangedRow>,
    /// Whether earlier rows are known to be as many as are kept, so that no changed row of these is.
    pub is_shown_before: bool,
    /// How many rows were changed.
    pub changed_rows: u64,
    /// Rows whose date was called bad although it is in the notation that is written, without a
    /// wish for another: a sign that Mediarails expects another notation.
    pub refused_dates: u64,
    /// The notations that reasons ask for, other than the one that is written: as `strftime` writes them,
    /// with the rows. The first few.
    pub wanted_formats: BTreeMap<String, u64>,
    /// Rows of an attention file that stay open for a date with two readings: how many, and the line and the
    /// date of the first.
    pub open_dates: Option<(u64, u64, String)>,
    /// Cells of an attention file that were put back after a spreadsheet had rewritten them.
    pub rewritten_cells: u64,
    /// Cells of custom fields that are uploaded otherwise than the attention file was written, by their titles:
    /// how many, and what stands in the first.
    pub edited_fields: BTreeMap<String, (u64, String)>,
    /// Rows that a person has sent as they stand although cells of them would be refused.
    pub sent: SentRows,
    /// Counts that are put among the others where the tally is added to another.
    pending: Pending,
}

/// Where a row came from, for the tally.
#[derive(Debug, Clone, Copy)]
pub struct Origin<'a> {
    /// The line as it is shown: its number, with the path and a colon before it in further inputs.
    pub label: &'a str,
    /// The publisher's number as it is uploaded.
    pub publisher: &'a str,
    /// The importer's own words, empty if there are none.
    pub reason: &'a str,
}

impl Tally {
    /// Counts one row.
    pub fn add(&mut self, outcome: &Outcome, origin: Origin<'_>) {
        self.rows.came_in += 1;
        match outcome.fate {
            Fate::Corrected => self.rows.corrected += 1,
            Fate::Attention => self.rows.attention += 1,
            Fate::SetAside(cause) => {
                self.rows.set_aside += 1;
                *self.set_aside.entry(cause).or_default() += 1;
            }
        }
        self.add_failures(outcome);
        self.add_sent(outcome, origin);
        self.add_changes(outcome, origin);
        // Nobody has to do anything about a cell that is mended with the rest of its row.
        let open = outcome.problems.iter();
        for problem in open.filter(|problem| !Problem::are_of_mended(&problem.words)) {
            self.add_problem(problem, origin.label);
        }
        if outcome.unrecognised {
            self.unrecognised.add(origin.reason);
        }
    }

    /// Adds the count of the rows that follow.
    pub fn append(&mut self, later: Self) {
        self.rows.append(later.rows);
        for (cause, rows) in later.set_aside {
            *self.set_aside.entry(cause).or_default() += rows;
        }
        for (key, count) in later.failures {
            self.failures.entry(key).or_default().append(count);
        }
        for (rule, count) in later.rules {
            match self.rules.entry(rule) {
                Entry::Vacant(entry) => drop(entry.insert(count)),
                Entry::Occupied(mut entry) => entry.get_mut().cells += count.cells,
            }
        }
        for (key, count) in later.problems {
            self.problem(key).append(count);
        }
        self.unrecognised.append(&later.unrecognised);
        let room = self.room();
        self.shown.extend(later.shown.into_iter().take(room));
        self.changed_rows += later.changed_rows;
        self.refused_dates += later.refused_dates;
        for (format, rows) in later.wanted_formats {
            self.add_wanted_format(&format, rows);
        }
        match (&mut self.open_dates, later.open_dates) {
            (Some((rows, ..)), Some((more, ..))) => *rows += more,
            (own @ None, later) => *own = later,
            (Some(_), None) => {}
        }
        self.rewritten_cells += later.rewritten_cells;
        for (title, (cells, first)) in later.edited_fields {
            self.edited_fields.entry(title).or_insert((0, first)).0 += cells;
        }
        self.sent.append(later.sent);
        self.append_pending(later.pending);
    }

    /// Names a row that a person has sent as it stands, if cells of it would be refused.
    fn add_sent(&mut self, outcome: &Outcome, origin: Origin<'_>) {
        let sent = outcome.failures.iter().filter(|own| own.is_sent());
        let titles: Vec<&str> = sent.filter_map(Judged::column).collect();
        if !titles.is_empty() {
            let named = vec![(origin.label.to_owned(), titles.join(", "))];
            self.sent.append(SentRows { rows: 1, named });
        }
    }

    fn add_failures(&mut self, outcome: &Outcome) {
        for (number, judged) in outcome.failures.iter().enumerate() {
            let is_same = |other: &Judged| {
                other.failure.kind == judged.failure.kind && other.column() == judged.column()
            };
            let mut earlier = outcome.failures.iter().take(number);
            if judged.is_sent() || earlier.any(is_same) {
                continue;
            }
            let key = (judged.failure.kind, judged.title());
            let count = self.failures.entry(key).or_default();
            count.rows += 1;
            match outcome.fate {
                Fate::Corrected => count.corrected += 1,
                Fate::Attention => count.attention += 1,
                Fate::SetAside(_) => {}
            }
            for want in &judged.failure.wants {
                if let Want::DateFormat(format) = want {
                    *self.wanted_formats.entry(format.clone()).or_default() += 1;
                }
            }
        }
    }

    fn add_wanted_format(&mut self, format: &str, more: u64) {
        if let Some(rows) = self.wanted_formats.get_mut(format) {
            *rows += more;
        } else if self.wanted_formats.len() < KEPT_FORMATS {
            self.wanted_formats.insert(format.to_owned(), more);
        }
    }

    fn add_changes(&mut self, outcome: &Outcome, origin: Origin<'_>) {
        if outcome.changes.is_empty() {
            return;
        }
        self.changed_rows += 1;
        self.add_rules_of(&outcome.changes);
        if self.room() > 0 {
            self.shown.push(ChangedRow {
                line: origin.label.to_owned(),
                publisher: origin.publisher.to_owned(),
                changes: outcome.changes.clone(),
            });
        }
    }

    /// Counts cells by the rules that changed them. Called from outside for cells of a row that stays with a person:
    /// a spreadsheet had rewritten them.
    pub fn add_rules_of(&mut self, changes: &[Change]) {
        for change in changes {
            for rule in &change.rules {
                let cell = [&change.column, change.before.as_str(), &change.after];
                self.add_rule((rule, change.safety), cell);
            }
        }
    }

    /// How many more changed rows are kept.
    pub const fn room(&self) -> usize {
        if self.is_shown_before {
            0
        } else {
            SHOWN_ROWS.saturating_sub(self.shown.len())
        }
    }

    /// Counts a cell that a rule changed: its title, before and after. Called from outside where no
    /// change is recorded for it alone: for one of a whole column, or one of the header.
    pub fn add_rule(
        &mut self,
        (rule, safety): (&'static str, Safety),
        [column, before, after]: [&str; 3],
    ) {
        self.rules
            .entry(rule)
            .or_insert_with(|| RuleCount {
                safety,
                cells: 0,
                example: (column.to_owned(), before.to_owned(), after.to_owned()),
            })
            .cells += 1;
    }

    /// Counts further cells that a rule changed, which has changed one before.
    pub fn add_to_rule(&mut self, rule: &'static str, cells: u64) {
        if let Some(count) = self.rules.get_mut(rule) {
            count.cells += cells;
        }
    }

    fn add_problem(&mut self, problem: &Problem, line: &str) {
        let key = (problem.who, problem.column.clone(), problem.words.clone());
        self.problems.entry(key).or_default().append(ProblemCount {
            rows: 1,
            lines: vec![line.to_owned()],
            suggestion: problem.suggestion.as_ref().map(|s| s.value.clone()),
        });
    }

    /// The count of a problem; beyond a number of them, of all others of that person.
    fn problem(&mut self, mut key: ProblemKey) -> &mut ProblemCount {
        if !self.problems.contains_key(&key) && self.problems.len() >= KEPT_PROBLEMS {
            key = (key.0, None, "other problems, see the file".to_owned());
        }
        self.problems.entry(key).or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The count of rows that were cut into pieces.
    fn counted(words: &[String], piece: usize) -> Tally {
        let mut sum = Tally::default();
        for rows in words.chunks(piece) {
            let mut part = Tally::default();
            for words in rows {
                let problem = Problem {
                    column: None,
                    words: words.clone(),
                    suggestion: None,
                    who: Who::You,
                };
                part.add_problem(&problem, "2");
                part.unrecognised.add(words);
            }
            sum.append(part);
        }
        sum
    }

    #[test]
    fn a_group_that_is_kept_counts_all_its_rows() {
        let words: Vec<String> = (0..6_000)
            .map(|row| format!("{:04}", row % 1_500))
            .collect();
        for piece in [1, 700, 6_000] {
            let sum = counted(&words, piece);
            let named = sum
                .problems
                .iter()
                .filter(|((.., words), _)| words.len() == 4);
            assert_eq!(named.clone().count(), KEPT_PROBLEMS);
            assert!(named.clone().all(|(_, count)| count.rows == 4), "{piece}");
            let rows: u64 = sum.problems.values().map(|count| count.rows).sum();
            assert_eq!(rows, 6_000);
            let texts = &sum.unrecognised;
            assert!(texts.texts.values().all(|rows| *rows == 4), "{piece}");
            assert_eq!(
                texts.texts.values().sum::<u64>() + texts.further_rows,
                6_000
            );
        }
    }
}
