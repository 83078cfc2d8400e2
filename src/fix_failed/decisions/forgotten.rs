//! What a round cannot know any more, since the receipt of the round before is gone or its columns were emptied: rows
//! go up only where that makes no difference.

use super::decided::Decisions;
use super::hold::ALTERED;
use crate::advice::{NO_REASON, tells_of_the_importer};
use crate::column::Column;
use crate::fix_failed::Repair;
use crate::mediarails::upload::UploadRow;
use crate::outcome::{Fate, Outcome, Problem, Who};
use crate::report::layout::{Kind, Role};
use crate::sheet::Row;
use crate::values::date::{self, Reading};

impl Repair<'_> {
    /// Whether a row without a reason is one that was refused: one of a report, in this round or an earlier one, or one
    /// of a file for a person from which the reason was taken. `Problem` is never written empty.
    pub(in crate::fix_failed) fn lacks_reason(&self, row: &Row) -> bool {
        let problem = self.cell(row, Role::Ours(1));
        let refused = |line: &str| {
            let is_altered = line.ends_with(ALTERED);
            is_altered || line.starts_with(NO_REASON) || tells_of_the_importer(line)
        };
        match self.layout.kind {
            Kind::FailedRows => true,
            Kind::Import => false,
            Kind::Attention if problem.trim().is_empty() => !self.edits.were_only_checked(),
            Kind::Attention => problem.lines().any(refused),
        }
    }

    /// Keeps a row with a person in which a date would be written in another notation than the round before has offered,
    /// where nothing else tells which notation that was.
    pub(in crate::fix_failed) fn hold_other_notation(
        &self,
        (decisions, uploaded): (&Decisions, &UploadRow<'_>),
        outcome: &mut Outcome,
    ) {
        let column = Column::NetworkDateAccepted;
        let settings = &self.context.settings;
        let is_known = self.edits.has_receipt() || settings.date_format_is_set;
        if self.layout.kind != Kind::Attention || outcome.fate != Fate::Corrected || is_known {
            return;
        }
        let written = uploaded.get(column).unwrap_or_default();
        let is_written = outcome
            .changes
            .iter()
            .any(|change| change.column == column.title());
        let mut suggested = decisions.suggested.iter();
        let offered = suggested.find(|(own, value)| *own == column && value != written);
        let Some((_, offered)) = offered.filter(|_| is_written) else {
            return;
        };
        let day = settings.date_format.read(written);
        let is_same = match date::read(offered, settings.today) {
            Reading::One(date, _) => day == Some(date),
            Reading::Either { mdy, dmy, .. } => day == Some(mdy) || day == Some(dmy),
            _ => false,
        };
        if !is_same {
            return;
        }
        outcome.problems.push(Problem {
            column: Some(column.title().to_owned()),
            words: format!(
                "the run that wrote this file would have sent this date as {offered}, and without its receipt this \
                 run would send it as {written}; put the receipt beside this file, or run again with --date-format"
            ),
            suggestion: None,
            who: Who::You,
        });
        self.leave_as_it_came(outcome);
    }
}
