//! What a person has written and that comes to the very value which the importer has refused: `acme` where "Acme" is
//! unknown, a date in another notation. The row stays with them, as no round would end otherwise.

use super::decided::Decisions;
use super::losses::words_for;
use crate::advice::{tells_of_a_visible_fault, tells_of_no_fault};
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
const UNSURE: &str = "without the receipt of the run that wrote this file it cannot be told whether this comes to the \
                      value again that Mediarails refused; write it as it is to be sent and upload in Decision";

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
        let again = |refused: &str| Some(format!("{BEGIN}{refused}{END}"));
        let problem = self.cell(row, Role::Ours(1));
        let told = words_for(problem, column.title());
        let told_value = told.and_then(|words| words.strip_prefix(BEGIN)?.strip_suffix(END));
        let spellings = spellings(column, value, failure);
        if let Some(told) = told_value
            && spellings.iter().any(|own| own == told)
        {
            return again(told);
        }
        let now = self.cell(row, Role::Upload(column));
        let is_edited = decisions.edited.contains(&column);
        let is_accepted = decisions.accepted.iter().any(|(own, _)| *own == column);
        if (is_edited || is_accepted) && quotes_as_refused(failure, value) {
            return again(value);
        }
        let is_left_unsure = told == Some(UNSURE) && !is_edited;
        let Some(refused) = self.edits.refused(row, self.layout, column) else {
            return if told.is_some_and(|words| words.contains(&format!("\"{value}\"")))
                && (is_accepted || now != value)
            {
                again(value)
            } else {
                // Problem is never written empty.
                let looked_right = problem.trim().is_empty() || told.is_some_and(tells_of_no_fault);
                let is_typed = !is_accepted && now != value && told_value.is_none();
                let is_unsure = is_typed && (looked_right || is_left_unsure)
                    || is_accepted && now == value && !was_another(told, value, failure);
                is_unsure.then(|| UNSURE.to_owned())
            };
        };
        let mut again_in = spellings.iter().filter(|own| refused.is(own));
        let is_written = is_edited || refused.is_edited;
        let same = again_in.find(|own| is_written || is_accepted && own.as_str() == now);
        if is_left_unsure && (same.is_some() || now != value && !is_accepted) {
            return Some(UNSURE.to_owned());
        }
        again(same?)
    }
}

/// Whether a value that stands in its cell and is accepted is another one than was refused, as far as the file tells
/// by itself: what was refused had a fault that it has not, or is named, or the reason names what would be right.
fn was_another(told: Option<&str>, value: &str, failure: &Failure) -> bool {
    let named = told.and_then(|words| words.split('"').nth(1));
    told.is_some_and(tells_of_a_visible_fault)
        || named.is_some_and(|named| named != value)
        || failure.guesses().any(|guess| guess == value)
}

/// The texts of which a value is only another notation: without the spaces that are too many and, for a name that is
/// set up at the importer, with the capitals that it has lost or not only with capitals. To give a name its capitals
/// is to correct it.
fn spellings(column: Column, value: &str, failure: &Failure) -> Vec<String> {
    let mut spellings = vec![value.to_owned()];
    // Where the reason says what would be right, another notation can be just that.
    if !failure.wants.is_empty() {
        return spellings;
    }
    let words: Vec<&str> = value.split_whitespace().collect();
    spellings.push(words.join(" "));
    let is_name = matches!(
        column,
        Column::PublisherGroup | Column::Categories | Column::Network | Column::Brand
    );
    if is_name {
        spellings.push(capital(&words.join(" ")));
        let words: Vec<String> = words.into_iter().map(capital).collect();
        spellings.push(words.join(" "));
    }
    spellings
}

/// A text with a capital at its beginning and nowhere else.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first
        .chain(letters.as_str().to_lowercase().chars())
        .collect()
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
