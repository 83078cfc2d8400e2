//! The second pass: each row of a report into its file.

use super::decided::merge;
use super::same_publisher::Company;
use super::{Repair, survey};
use crate::advice::NO_REASON;
use crate::column::Column;
use crate::duplicates::Spot;
use crate::error::Result;
use crate::export::skipped_facts;
use crate::failure::FailureKind;
use crate::mediarails::check;
use crate::mediarails::upload::UploadRow;
use crate::outcome::{Because, Cause, Fate, Outcome, Problem, Suggestion, Who};
use crate::pipeline::in_order;
use crate::ragged;
use crate::repair::{Job, repair_row};
use crate::report::attention::Decision;
use crate::report::layout::{Kind, Role};
use crate::run::outputs::{OutputPlan, Workshop};
use crate::run::receipt::{ColumnFacts, InputFacts, LeftOutFacts, SettingsFacts};
use crate::run::record::{Entry, Facts, Recorder};
use crate::run::{Caller, Finished, Undecided};
use crate::sheet::{Reader, Row, Rows};

/// What became of a row, before it is written.
enum Settled {
    /// It is in no file; for a duplicate the line of the row that stands for it.
    Aside(Cause, Option<u64>),
    /// It was looked at; whether its date is refused although it is right, and the reasons that later
    /// rows with the same cells bring.
    Judged(Outcome, bool, Vec<String>),
}

/// Writes the files of a repair.
pub(super) fn write(
    repair: &Repair<'_>,
    workshop: Workshop,
    plan: &OutputPlan,
    caller: &Caller<'_>,
) -> Result<Finished> {
    let columns = repair.attention_columns();
    let own = columns.iter().map(|column| column.title.clone());
    let titles = own.chain(ragged::titles(repair.survey.ragged)).collect();
    let mut recorder = Recorder::begin(workshop, repair.header.titles(), titles)?;
    let total = repair.input.text_bytes();
    let mut reader = Reader::new(repair.input, &repair.layout.dialect)?;
    in_order(
        || reader.next_rows(),
        |rows| repair.settle_all(rows),
        |settled| {
            for (row, settled) in &settled {
                (caller.watch)(row.offset(), total);
                repair.record(row, settled, &columns, &mut recorder)?;
            }
            Ok(())
        },
    )?;
    repair.input.unchanged()?;
    let facts = repair.facts(columns, &recorder);
    recorder.finish(facts, plan.dry_run, caller.deliver)
}

impl Repair<'_> {
    fn settle_all(&self, mut rows: Rows) -> Result<Vec<(Row, Settled)>> {
        let mut all = Vec::with_capacity(rows.remaining());
        let mut row = Row::default();
        while rows.next(&mut row)? {
            if !row.is_blank() {
                let settled = self.settle(&row)?;
                let next = row.like();
                all.push((std::mem::replace(&mut row, next), settled));
            }
        }
        Ok(all)
    }

    /// Decides what becomes of a row.
    fn settle(&self, row: &Row) -> Result<Settled> {
        let spot = Spot {
            input: 0,
            offset: row.offset(),
            line: row.line(),
        };
        let width = self.layout.titles.len();
        if row.len() != width {
            return Ok(Settled::Judged(
                ragged::outcome(row.len(), width),
                false,
                Vec::new(),
            ));
        }
        if let Some(cause) = survey::set_aside(row, self.layout) {
            return Ok(Settled::Aside(cause, None));
        }
        match self.company(row, spot)? {
            Company::Again(line) => Ok(Settled::Aside(Cause::IdenticalDuplicate, Some(line))),
            Company::Contradicted(outcome) => Ok(Settled::Judged(outcome, false, Vec::new())),
            Company::First(reasons) => {
                let (outcome, uploaded) = self.outcome(row, &reasons)?;
                let refused = self.refuses_right_date(&outcome, &uploaded);
                Ok(Settled::Judged(outcome, refused, reasons))
            }
        }
    }

    /// Writes a row where it belongs.
    fn record(
        &self,
        row: &Row,
        settled: &Settled,
        columns: &[ColumnFacts],
        recorder: &mut Recorder,
    ) -> Result<()> {
        let label = row.line().to_string();
        let all_reasons;
        let mut entry = Entry {
            outcome: &Outcome::set_aside(Cause::Imported),
            input: 0,
            line: row.line(),
            label: &label,
            publisher: self.publisher(row),
            reason: self.reason(row),
            of: None,
        };
        let outcome = match settled {
            Settled::Aside(cause, of) => {
                let outcome = Outcome::set_aside(*cause);
                entry.outcome = &outcome;
                entry.of = of.map(|line| (0, line));
                recorder.set_aside(entry, *cause);
                return Ok(());
            }
            Settled::Judged(outcome, refused, more) => {
                all_reasons = std::iter::once(entry.reason)
                    .chain(more.iter().map(String::as_str))
                    .collect::<Vec<_>>()
                    .join("\n");
                entry.reason = &all_reasons;
                recorder.tally.refused_dates += u64::from(*refused);
                outcome
            }
        };
        entry.outcome = outcome;
        if outcome.fate == Fate::Corrected {
            let id = self.header.place(Column::NetworkPublisherId);
            entry.publisher = id.map_or("", |place| self.uploaded_cell(row, outcome, place));
            let places = 0..self.upload.from.len();
            let cells = places.map(|place| self.uploaded_cell(row, outcome, place));
            return recorder.corrected(entry, cells);
        }
        let own = columns.iter().map(|column| {
            let place = column.from.first().map(|(_, place)| *place);
            self.meant(place.and_then(|place| row.get(place)).unwrap_or_default())
        });
        let extra = ragged::cells(row, self.layout.titles.len(), self.survey.ragged);
        recorder.attention(entry, own.chain(extra.iter().map(String::as_str)))
    }

    /// A cell as it is uploaded: as it came, unless a change is recorded for it.
    fn uploaded_cell<'c>(&self, row: &'c Row, outcome: &'c Outcome, place: usize) -> &'c str {
        let change = outcome.changes.iter().find(|change| change.place == place);
        let from = self.upload.from.get(place).copied().flatten();
        let came = || self.meant(from.and_then(|from| row.get(from)).unwrap_or_default());
        change.map_or_else(came, |change| change.after.as_str())
    }

    /// What becomes of a row that is whole and alone.
    fn outcome<'a>(
        &'a self,
        row: &'a Row,
        more_reasons: &[String],
    ) -> Result<(Outcome, UploadRow<'a>)> {
        let decisions = self.decisions(row);
        let assembled = self.assemble(row)?;
        let mut start = assembled.row;
        if decisions.decision == Decision::Upload {
            let (mut outcome, row) = self.as_it_stands(start);
            merge(assembled.fills, &mut outcome.changes);
            return Ok((outcome, row));
        }
        let reason = self.reason(row);
        let mut reasons: Vec<&str> = more_reasons.iter().map(String::as_str).collect();
        reasons.insert(0, reason);
        reasons.retain(|reason| !reason.trim().is_empty());
        let code = self.cell(row, Role::Code);
        let (failures, mut unrecognised) = self.hear(&reasons, code);
        let never_told = self
            .cell(row, Role::Ours(1))
            .lines()
            .any(|line| line.starts_with(NO_REASON));
        if reasons.is_empty() && (self.layout.kind == Kind::FailedRows || never_told) {
            unrecognised = Some(String::new());
        }
        let mut job = Job {
            row: start.clone(),
            reported: &failures,
            unrecognised: unrecognised.as_deref(),
            header: &self.upload.repairs,
            decided: &decisions.edited,
            source: assembled.source.as_ref(),
            only_check: self.layout.kind == Kind::Import,
        };
        let (mut outcome, mut uploaded) = repair_row(&job, &self.context);
        if decisions.decision == Decision::Accept {
            let offers = on_offer(&outcome);
            let changes = self.accept(&mut start, &decisions.accepted, &offers);
            let accepted = decisions.accepted.iter().map(|(column, _)| *column);
            let decided: Vec<Column> = decisions.edited.iter().copied().chain(accepted).collect();
            job.row = start;
            job.decided = &decided;
            let (accepted, row) = repair_row(&job, &self.context);
            // Where another problem remains, the row stays as it came, and what was on offer stays too.
            if accepted.fate == Fate::Corrected {
                (outcome, uploaded) = (accepted, row);
                merge(changes, &mut outcome.changes);
            }
        }
        merge(assembled.fills, &mut outcome.changes);
        self.hold_back(row, &decisions.decision, decisions.any_edit, &mut outcome);
        tell_lost(assembled.lost, &mut outcome);
        Ok((outcome, uploaded))
    }

    /// Keeps a row with a person although its cells are right: a word in Decision that is none, or
    /// cells of a ragged row that nobody has sorted out.
    fn hold_back(&self, row: &Row, decision: &Decision, edited: bool, outcome: &mut Outcome) {
        let mut hold = |column: Option<&str>, words: String| {
            outcome.fate = Fate::Attention;
            outcome.changes.clear();
            outcome.problems.push(Problem {
                column: column.map(str::to_owned),
                words,
                suggestion: None,
                who: Who::You,
            });
        };
        if let Decision::Unknown(word) = decision {
            hold(
                Some("Decision"),
                format!(
                    "\"{word}\" is not accept, upload or drop; write one of these or empty the cell"
                ),
            );
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

    /// Whether a date is refused although it stands in the notation that is written: a sign that
    /// Mediarails expects another.
    fn refuses_right_date(&self, outcome: &Outcome, row: &UploadRow<'_>) -> bool {
        let title = Column::NetworkDateAccepted.title();
        let refused = outcome.failures.iter().any(|judged| {
            judged.failure.kind == FailureKind::BadDate
                && judged.because == Because::Reported
                && !judged.answered
                && judged.failure.wants.is_empty()
                && judged.column() == Some(title)
        });
        let date = row.get(Column::NetworkDateAccepted).unwrap_or_default();
        let settings = &self.context.settings;
        let fault = || check::cell_fault(Column::NetworkDateAccepted, date, settings, &[]);
        refused && !date.is_empty() && fault().is_none()
    }

    fn attention_columns(&self) -> Vec<ColumnFacts> {
        let columns = self
            .layout
            .titles
            .iter()
            .zip(&self.layout.roles)
            .enumerate();
        let reason = self.layout.reason.as_ref().map(|found| found.place);
        columns
            .filter(|(place, (_, role))| Some(*place) != reason && !matches!(role, Role::Ours(_)))
            .map(|(place, (title, _))| ColumnFacts {
                title: title.clone(),
                from: vec![(0, place)],
                constant: None,
            })
            .collect()
    }

    fn facts(&self, attention_columns: Vec<ColumnFacts>, recorder: &Recorder) -> Facts {
        let columns = self.header.titles().iter().zip(&self.upload.from);
        let dates = &self.context.dates;
        Facts {
            command: "fix-failed",
            role: "corrected",
            inputs: vec![self.input_facts()],
            settings: Some(SettingsFacts::of(
                &self.context.settings,
                dates.order_name(),
                dates.proof(),
            )),
            told: self.told.clone(),
            columns: columns
                .map(|(title, from)| ColumnFacts {
                    title: title.clone(),
                    from: from.iter().map(|place| (0, *place)).collect(),
                    constant: from.is_none().then(String::new),
                })
                .collect(),
            attention_columns,
            left_out: self.left_out(),
            skipped: skipped_facts(0, &self.layout.dialect),
            remarks: self.remarks(recorder),
            dates: Some(dates.proven(&self.input.path().display().to_string())),
            undecided: dates.undecided().map(|(rows, line, example)| Undecided {
                rows,
                line,
                example,
            }),
        }
    }

    fn input_facts(&self) -> InputFacts {
        InputFacts {
            path: self.input.path().display().to_string(),
            sha256: self.input.sha256().to_owned(),
            bytes: self.input.bytes(),
            rows: self.survey.rows,
            encoding: self.input.encoding().name().to_owned(),
            delimiter: char::from(self.layout.dialect.delimiter).to_string(),
            header_line: self.layout.dialect.header_line(),
            reason_column: self.layout.reason_title().map(str::to_owned),
            kind: self.layout.kind.name().to_owned(),
        }
    }

    fn left_out(&self) -> Vec<LeftOutFacts> {
        let columns = self
            .layout
            .titles
            .iter()
            .zip(&self.layout.roles)
            .enumerate();
        columns
            .filter_map(|(place, (title, role))| {
                let why = match role {
                    Role::Custom if self.upload.removed.contains(&place) => "reported as unknown",
                    Role::Upload(_) | Role::Custom => return None,
                    _ => "only in reports",
                };
                Some(LeftOutFacts {
                    input: 0,
                    title: title.clone(),
                    why: why.to_owned(),
                })
            })
            .collect()
    }

    fn remarks(&self, recorder: &Recorder) -> Vec<String> {
        let mut remarks = Vec::new();
        if let Some(found) = &self.layout.reason
            && self.layout.kind == Kind::FailedRows
        {
            let title = self.layout.reason_title().unwrap_or_default();
            remarks.push(format!(
                "The reasons were taken from the column \"{title}\": {}.",
                found.why
            ));
        }
        if let Some(packed) = &self.layout.packed {
            let title = self.layout.titles.get(packed.place);
            remarks.push(format!(
                "Each row stood whole in the column \"{}\" and was taken apart.",
                title.map_or("", String::as_str)
            ));
        }
        if let Some(counted) = self.join.numbering() {
            remarks.push(format!(
                "The report's rows were found in the uploaded file by their numbers; cells of both \
                 files show how they are counted: {counted}."
            ));
        }
        if let Some(brand) = self.edits.brand().filter(|_| self.brand_carried_over) {
            remarks.push(format!(
                "No brand was stated: rows without one got {brand}, the brand of the round before."
            ));
        }
        if self.layout.kind == Kind::Import {
            remarks.push(
                "The file has no reasons: it was read as an import file and only checked."
                    .to_owned(),
            );
        }
        if let Some(written) = self
            .edits
            .rows()
            .filter(|written| *written > self.survey.rows)
        {
            let gone = written - self.survey.rows;
            remarks.push(format!(
                "The file had {written} rows when it was written and has {} now: {gone} were deleted and \
                 are in no file of this round. To leave a row out on record, write drop in Decision.",
                self.survey.rows
            ));
        }
        let refused = recorder.tally.refused_dates;
        if refused > 0 {
            let settings = &self.context.settings;
            let rows = if refused == 1 { "row" } else { "rows" };
            remarks.push(format!(
                "{refused} {rows} refused for a date that already is in the notation {}: Mediarails \
                 seems to expect another. Find out which and run again with --date-format, for \
                 example --date-format %m/%d/%Y.",
                settings.date_format.as_str()
            ));
        }
        remarks
    }
}

/// Keeps a row with a person of which something is lost.
fn tell_lost(lost: Vec<Problem>, outcome: &mut Outcome) {
    if lost.is_empty() {
        return;
    }
    outcome.fate = Fate::Attention;
    outcome.changes.clear();
    // What else is wrong with a cell that is not shown is of no use to anybody.
    let is_lost = |problem: &Problem| {
        let mut columns = lost.iter().map(|lost| &lost.column);
        problem.column.is_some() && columns.any(|column| *column == problem.column)
    };
    outcome.problems.retain(|problem| !is_lost(problem));
    outcome.problems.extend(lost);
}

/// What an outcome offers, by column.
fn on_offer(outcome: &Outcome) -> Vec<(Column, Suggestion)> {
    let offers = outcome.problems.iter().filter_map(|problem| {
        let column = Column::from_title(problem.column.as_deref()?)?;
        Some((column, problem.suggestion.clone()?))
    });
    offers.collect()
}
