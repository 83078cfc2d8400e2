//! What a person has written and that comes to the very value which the importer has refused: `acme` where "Acme" is
//! unknown, a date in another notation. The row stays with them, as no round would end otherwise.

use super::decided::Decisions;
use super::edits::Written;
use super::losses::words_for;
use crate::advice::tells_of_no_fault;
use crate::column::Column;
use crate::failure::{Failure, FailureKind, Want};
use crate::fix_failed::Repair;
use crate::mediarails::upload::UploadRow;
use crate::outcome::{Because, Fate, Outcome, Problem, Who};
use crate::report::attention::Decision;
use crate::report::layout::{Kind, Role};
use crate::sheet::Row;

/// How the words begin and end that tell of such a value; the next round knows it by that.
const BEGIN: &str = "this comes to \"";
const END: &str = "\", which is what Mediarails refused; write another value, or write upload in Decision to send the \
                   row as it stands here";

/// The words where nothing tells what was refused.
const UNSURE: &str = "this looked right when it was refused and has been edited since, and without the receipt of the \
                      run that wrote this file it cannot be told whether it comes to the refused value again; write \
                      it as it is to be sent and upload in Decision";

/// Whether the words of a problem tell so of a cell: what a person has written there settles nothing.
pub(in crate::fix_failed) fn tell_of_refused_again(words: &str) -> bool {
    words.starts_with(BEGIN) && words.ends_with(END) || words == UNSURE
}

impl Repair<'_> {
    /// Keeps a row with a person in which what they have written comes to the value that was refused.
    pub(in crate::fix_failed) fn hold_refused(
        &self,
        row: &Row,
        (decisions, uploaded): (&Decisions, &UploadRow<'_>),
        outcome: &mut Outcome,
    ) {
        let is_open = outcome.fate == Fate::Corrected && decisions.decision != Decision::Upload;
        if self.layout.kind != Kind::Attention || !is_open {
            return;
        }
        let reported = outcome.failures.iter();
        let reported = reported.filter(|judged| judged.because == Because::Reported);
        let reported: Vec<(Column, &Failure)> = reported
            .filter(|judged| judged.failure.kind.refuses_a_value() || of_value(judged.failure.kind))
            .filter_map(|judged| Some((judged.failure.target.column()?, &judged.failure)))
            .collect();
        let mut problems: Vec<Problem> = Vec::new();
        for (column, failure) in reported {
            let value = uploaded.get(column).unwrap_or_default();
            let words = self.refused_words(row, (column, failure), value, decisions);
            let title = column.title();
            let is_told = |own: &Problem| own.column.as_deref() == Some(title);
            if let Some(words) = words.filter(|_| !problems.iter().any(is_told)) {
                problems.push(Problem {
                    column: Some(title.to_owned()),
                    words,
                    suggestion: None,
                    who: Who::You,
                });
            }
        }
        if !problems.is_empty() {
            outcome.problems.extend(problems);
            self.leave_as_it_came(outcome);
        }
    }

    /// The words for a cell whose value was refused, if the person has written it.
    fn refused_words(
        &self,
        row: &Row,
        (column, failure): (Column, &Failure),
        value: &str,
        decisions: &Decisions,
    ) -> Option<String> {
        let again = || Some(format!("{BEGIN}{value}{END}"));
        let problem = self.cell(row, Role::Ours(1));
        let told = words_for(problem, column.title());
        let told_value = told.and_then(|words| words.strip_prefix(BEGIN)?.strip_suffix(END));
        if told_value == Some(value) {
            return again();
        }
        let now = self.cell(row, Role::Upload(column));
        let place = self.layout.upload_place(column)?;
        let is_edited = decisions.edited.contains(&column);
        let is_accepted = decisions.accepted.iter().any(|(own, _)| *own == column);
        let written = self.edits.written(row, self.layout, place, value);
        let is_written = match written {
            Written::So => is_edited || is_accepted && now == value,
            Written::Otherwise => false,
            Written::Unknown => {
                let names = |words: &str| words.contains(&format!("\"{value}\""));
                told.is_some_and(names) && now != value || is_accepted && now == value
            }
        };
        // Problem is never written empty.
        let is_emptied = problem.trim().is_empty();
        let looked_right =
            written == Written::Unknown && (is_emptied || told.is_some_and(tells_of_no_fault));
        let is_unsure = looked_right || told == Some(UNSURE) && !is_edited;
        if is_unsure && now != value && told_value.is_none() && !is_accepted && !is_written {
            return Some(UNSURE.to_owned());
        }
        let is_quoted = (is_edited || is_accepted) && quotes_as_refused(failure, value);
        (is_written || is_quoted).then(again).flatten()
    }
}

/// Whether a failure of this kind, too, speaks of the value that stands in a cell: what is missing was not seen.
const fn of_value(kind: FailureKind) -> bool {
    matches!(
        kind,
        FailureKind::Duplicate
            | FailureKind::TooLong
            | FailureKind::Encoding
            | FailureKind::Blocklisted
    )
}

/// Whether a reason quotes a value as refused.
fn quotes_as_refused(failure: &Failure, value: &str) -> bool {
    let is_list = |want: &Want| matches!(want, Want::OneOf(_));
    let mut told = failure.quoted.iter();
    failure.kind.refuses_a_value()
        && told.any(|quoted| quoted.trim() == value.trim())
        && !failure.guesses().any(|guess| guess == value)
        && !failure.wants.iter().any(is_list)
}
