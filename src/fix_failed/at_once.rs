//! A report in a single pass: settled while it is surveyed, as if all of it were as it begins.
//!
//! What the whole report says is guessed from its first rows: in which order its dates are, which columns it
//! calls unknown, which notation it asks for, and that no publisher stands in it twice. If that holds to the
//! end, the rows are settled as they would have been; at the first sign that it does not, what was written is
//! thrown away and only the survey goes on, for a second pass.

use super::Repair;
use super::output::{Plain, known};
use super::plain::{Met, PlainReport};
use super::standing::Standing;
use super::survey::{Kept, Survey, Surveyor, Told};
use crate::duplicates::Recent;
use crate::error::Result;
use crate::pipeline::in_order_with;
use crate::report::layout::{Kind, Layout};
use crate::run::batch::Batch;
use crate::run::headway::{Pass, Steps};
use crate::run::outputs::{OutputPlan, Workshop};
use crate::run::receipt::ColumnFacts;
use crate::run::record::Recorder;
use crate::run::{Caller, Finished};
use crate::sheet::{Reader, Row, Rows};
use crate::source::Sources;
use crate::values::date::Format;
use std::sync::atomic::{AtomicBool, Ordering};

/// How far a single pass has come.
pub(super) enum AtOnce {
    /// All is written.
    Finished(Box<Finished>),
    /// The report is surveyed, and its rows are still to be settled.
    Surveyed(Box<Survey>, Workshop),
}

/// Whether a report may be settled so: in an attention file much is decided by what is known of all rows, and
/// a source is looked at for both passes.
pub(super) fn may_be(layout: &Layout, sources: &Sources) -> bool {
    layout.kind != Kind::Attention && sources.is_empty()
}

/// A single pass while it goes on.
struct Attempt<'g, 'r> {
    repair: &'g Repair<'r>,
    columns: &'g [ColumnFacts],
    recorder: Recorder,
    /// What the rows have told so far.
    told: Told,
    recent: Recent,
    /// The notation of dates that holds unless reasons ask for another; nothing where what they ask for does
    /// not count.
    unasked: Option<&'g Format>,
}

impl Repair<'_> {
    /// Settles the report so; its survey is that of the first rows.
    pub(super) fn at_once(
        mut self,
        unasked: Option<&Format>,
        workshop: Workshop,
        plan: &OutputPlan,
        caller: &Caller<'_>,
    ) -> Result<AtOnce> {
        let columns = self.attention_columns();
        let attempt = Attempt {
            repair: &self,
            recorder: self.begin(workshop, &columns)?,
            columns: &columns,
            told: Told::default(),
            recent: Recent::default(),
            unasked,
        };
        let (recorder, told, holds) = attempt.run(caller)?;
        let survey = told.whole()?;
        if !holds || self.has_same_publishers(&survey.groups)? {
            return Ok(AtOnce::Surveyed(Box::new(survey), recorder.give_up()));
        }
        // What is said of the report rests on all of it.
        self.context = super::context(self.layout, &survey, self.edits, &self.context.settings);
        self.survey = survey;
        let facts = self.facts(columns, &recorder)?;
        let finished = recorder.finish(facts, plan.dry_run, caller.deliver)?;
        Ok(AtOnce::Finished(Box::new(finished)))
    }
}

impl Attempt<'_, '_> {
    /// Goes over the report. Gives what the rows tell and whether that is what was guessed.
    fn run(mut self, caller: &Caller<'_>) -> Result<(Recorder, Told, bool)> {
        let (repair, columns) = (self.repair, self.columns);
        let past_the_bench = PlainReport::of(repair);
        let mut steps = Steps::new(caller.watch, Pass::Only, repair.input.text_bytes());
        let mut reader = Reader::new(repair.input, &repair.layout.dialect)?.hashing();
        let widths = self.recorder.widths();
        let holds = AtomicBool::new(true);
        in_order_with(
            || Ok(reader.next_rows()?.inspect(|rows| steps.piece(rows))),
            || {
                let plain = past_the_bench.as_ref();
                (Kept::default(), plain.map(|plain| (plain, Met::default())))
            },
            |(kept, plain), rows| {
                let is_settled = holds.load(Ordering::Relaxed);
                let batch = is_settled.then(|| widths.batch(rows.bytes()));
                repair.piece((rows, columns), kept, plain.as_mut(), batch)
            },
            |(told, batch)| {
                let is_settled = self.take(told, batch);
                holds.fetch_and(is_settled, Ordering::Relaxed);
                Ok(())
            },
        )?;
        drop(reader);
        repair.input.unchanged()?;
        Ok((self.recorder, self.told, holds.into_inner()))
    }

    /// Takes up the rows that follow, settled or not. Gives whether all are settled, and rightly as far as is
    /// known.
    fn take(&mut self, told: Told, batch: Option<Batch>) -> bool {
        let is_new = self.recent.are_new(&told.keys);
        self.told.append(told);
        let Some(batch) = batch.filter(|_| is_new) else {
            return false;
        };
        // A wrong guess can come to more than there is room for. What cannot be written even so, the second pass
        // tells.
        self.recorder.take(batch).is_ok() && self.is_as_guessed()
    }

    /// Whether the rows so far tell of the whole report what was guessed of it.
    fn is_as_guessed(&self) -> bool {
        let (told, guess) = (&self.told.survey, &self.repair.survey);
        let context = &self.repair.context;
        let settings = &context.settings;
        let dates = told.dates.decide(settings.date_order, settings.today);
        let asked = |survey: &Survey| survey.asked.another_than(self.unasked?);
        // Of a longest row nothing depends but the titles of the attention file.
        let are_titles_right =
            told.ragged == guess.ragged || self.recorder.tally.rows.attention == 0;
        are_titles_right
            && context.dates.reads_as(&dates)
            && told.brands == guess.brands
            && told.unknown_columns == guess.unknown_columns
            && asked(told) == asked(guess)
    }
}

impl Repair<'_> {
    /// Surveys rows that follow each other, and settles them if there is a batch for that.
    fn piece(
        &self,
        (mut rows, columns): (Rows, &[ColumnFacts]),
        kept: &mut Kept,
        mut plain: Plain<'_, '_, '_>,
        mut batch: Option<Batch>,
    ) -> Result<(Told, Option<Batch>)> {
        let surveyor = Surveyor {
            join: self.join,
            remembered: self.remembered,
        };
        let mut told = Told::default();
        let mut row = Row::default();
        let mut known = known(&rows, &plain).into_iter();
        while rows.next(&mut row) {
            let known = known.next().flatten();
            if row.is_blank() {
                continue;
            }
            let rewritten = self.join.restore(&mut row);
            let row = (&row, Standing::of(&row, self.layout));
            // What this thread has met it has also heard.
            surveyor.row(row, known.is_some(), &mut told, kept)?;
            if let Some(batch) = &mut batch {
                let plain = (plain.as_deref_mut(), known);
                self.settle_into(row, &rewritten, plain, columns, batch)?;
            }
        }
        Ok((told, batch))
    }
}

#[cfg(test)]
mod tests;
