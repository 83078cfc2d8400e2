//! Rows that stay with a person although their cells are right: for what is written in Decision, for another
//! notation of dates, or for what is lost.

use super::decided::Decisions;
use crate::column::Column;
use crate::failure::Failure;
use crate::fix_failed::Repair;
use crate::fix_failed::heard::asked_formats::asks_for_another;
use crate::mediarails::check;
use crate::outcome::{Because, Fate, Outcome, Problem, Suggestion, Who};
use crate::report::attention::Decision;
use crate::sheet::Row;

/// That accept was read and what it leaves open.
fn not_enough(rest: &[Problem]) -> String {
    let open = rest
        .iter()
        .filter(|own| !Problem::are_of_mended(&own.words));
    let titles: Option<Vec<&str>> = open.map(|own| own.column.as_deref()).collect();
    let (titles, are, cells) = match titles.as_deref() {
        Some([title]) => ((*title).to_owned(), "is", "that cell"),
        Some(titles @ [_, ..]) => (titles.join(", "), "are", "these cells"),
        _ => return NOT_ENOUGH.to_owned(),
    };
    format!(
        "accept was read and is not enough: {titles} {are} still open; correct {cells}, then write accept \
         again"
    )
}

/// That accept was read and that it cannot be told what for. What was typed is told with it, so that it is not lost.
fn unclear(lines: &[String]) -> String {
    format!(
        "accept was read, and it cannot be told for which cell this is that stands under Suggestion: \"{}\"; write \
         it there as Column: value, for example Media Property URLs: https://example.com, or correct the cell",
        lines.join(" ")
    )
}

/// The same where what is left open is in no cell that can be named.
const NOT_ENOUGH: &str = "accept was read and is not enough: another problem of the row is still open; settle it, \
                          then write accept again, or write upload to send the row as it stands";

/// The words for a reason that is not the one of the round before.
pub(in crate::fix_failed) const ALTERED: &str = "this is not the reason that was written here; put it back, or write upload or drop in Decision";

/// The words for a value that a person has accepted in a row that stays all the same.
pub(in crate::fix_failed) const ACCEPTED: &str = "this was accepted and is not written yet; write accept again when the rest of the row is \
                        settled";

impl Repair<'_> {
    /// Keeps a row with a person that asks for another notation of dates than the file is written in.
    pub(in crate::fix_failed) fn hold_other_format(
        &self,
        failures: &[Failure],
        outcome: &mut Outcome,
    ) {
        let format = &self.context.settings.date_format;
        let Some(problem) = asks_for_another(failures, format) else {
            return;
        };
        outcome.problems.retain(|own| own.column != problem.column);
        outcome.problems.push(problem);
        self.leave_as_it_came(outcome);
    }

    /// Takes back what was changed in a row that stays with a person, and tells which of its cells are wrong as
    /// they came.
    pub(in crate::fix_failed) fn leave_as_it_came(&self, outcome: &mut Outcome) {
        outcome.fate = Fate::Attention;
        let who = outcome.problems.first().map_or(Who::You, |own| own.who);
        for change in std::mem::take(&mut outcome.changes) {
            let title = change.column.as_ref();
            let is_told = |own: &Problem| own.column.as_deref() == Some(title);
            let came = self.upload.from.get(change.place).copied().flatten();
            let column = Column::from_title(title).filter(|_| came.is_some());
            let settings = &self.context.settings;
            let is_wrong = |column| {
                change.because == Because::Reported
                    || check::cell_fault(column, &change.before, settings, &[]).is_some()
            };
            let (Some(column), Some(rule)) = (column, change.rules.last().copied()) else {
                continue;
            };
            if outcome.problems.iter().any(is_told) || !is_wrong(column) {
                continue;
            }
            let value = change.after;
            let offer = Suggestion { value, rule };
            let mut problem = Problem::mended(title.to_owned(), offer, who);
            if change.because == Because::Decision {
                ACCEPTED.clone_into(&mut problem.words);
            }
            outcome.problems.push(problem);
        }
    }

    /// Keeps a row with a person although its cells are right: a word in Decision that is none, or
    /// cells of a ragged row that nobody has sorted out. `rest` are the problems that stay when what is
    /// accepted is written.
    pub(in crate::fix_failed) fn hold_back(
        &self,
        row: &Row,
        (decisions, rest): (&Decisions, &[Problem]),
        outcome: &mut Outcome,
    ) {
        let (decision, edited) = (&decisions.decision, decisions.any_edit);
        let open = outcome.fate == Fate::Attention;
        let mut hold = |column: Option<&str>, words: String| {
            outcome.problems.push(Problem {
                column: column.map(str::to_owned),
                words,
                suggestion: None,
                who: Who::You,
            });
            self.leave_as_it_came(outcome);
        };
        if let Decision::Unknown(word) = decision {
            hold(
                Some("Decision"),
                format!(
                    "\"{word}\" is not accept, upload or drop; write one of these or empty the cell"
                ),
            );
        }
        let nothing = decisions.accepted.is_empty() && decisions.edited.is_empty() && !edited;
        if *decision == Decision::Accept && !nothing && !rest.is_empty() {
            hold(Some("Decision"), not_enough(rest));
        }
        if *decision == Decision::Accept && !decisions.unclear.is_empty() {
            hold(Some("Decision"), unclear(&decisions.unclear));
        } else if *decision == Decision::Accept && nothing && open {
            hold(
                Some("Decision"),
                "there is nothing to accept; write the value under Suggestion, or correct the row"
                    .to_owned(),
            );
        }
        if decisions.reason_altered {
            hold(Some("Reason"), ALTERED.to_owned());
        }
        if self.still_ragged(row) && !(edited && *decision == Decision::Accept) {
            hold(
                None,
                "the row had another number of cells than the header; put them under the right \
                 titles and empty the cells under _cells and _extra"
                    .to_owned(),
            );
        }
    }

    /// Keeps a row with a person of which something is lost.
    pub(in crate::fix_failed) fn tell_lost(&self, lost: Vec<Problem>, outcome: &mut Outcome) {
        if lost.is_empty() {
            return;
        }
        // What else is wrong with a cell that is not shown is of no use to anybody.
        let is_lost = |problem: &Problem| {
            let mut columns = lost.iter().map(|lost| &lost.column);
            problem.column.is_some() && columns.any(|column| *column == problem.column)
        };
        outcome.problems.retain(|problem| !is_lost(problem));
        outcome.problems.extend(lost);
        self.leave_as_it_came(outcome);
    }
}
