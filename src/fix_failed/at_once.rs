//! A report in a single pass: settled while it is surveyed, as if all of it were as it begins.
//!
//! What the whole report says is guessed from its first rows: in which order its dates are, which columns it
//! calls unknown, which notation it asks for, which statuses prove nothing, and that no publisher stands in it
//! twice. If that holds to the end, the rows are settled as they would have been; at the first sign that it
//! does not, what was written is thrown away and only the survey goes on, for a second pass.

use super::Repair;
use super::output::{Plain, glance};
use super::rows::plain::{Met, PlainReport};
use super::rows::standing::Standing;
use super::survey::surveyor::{Kept, Surveyor};
use super::survey::{Survey, Told};
use crate::error::Result;
use crate::report::layout::{Kind, Layout};
use crate::run::attempt::Attempt;
use crate::run::batch::Batch;
use crate::run::headway::{Pass, Steps};
use crate::run::outputs::{OutputPlan, Workshop};
use crate::run::receipt::ColumnFacts;
use crate::run::record::Recorder;
use crate::run::{Caller, Finished};
use crate::sheet::{Reader, Row, Rows};
use crate::source::Sources;
use crate::values::date::Format;

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
        let Attempt {
            recorder,
            told,
            holds,
        } = self.attempt((workshop, &columns), unasked, caller)?;
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

impl Repair<'_> {
    /// Goes over the report. `unasked` is the notation of dates that holds unless reasons ask for another; nothing
    /// where what they ask for does not count.
    fn attempt(
        &self,
        (workshop, columns): (Workshop, &[ColumnFacts]),
        unasked: Option<&Format>,
        caller: &Caller<'_>,
    ) -> Result<Attempt<Told>> {
        let past_the_bench = PlainReport::of(self);
        let mut steps = Steps::new(caller.watch, Pass::Only, self.input.text_bytes());
        let mut reader = Reader::new(self.input, &self.layout.dialect)?.hashing();
        let attempt = Attempt::run(
            (self.begin(workshop, columns)?, caller.witness),
            || Ok(reader.next_rows()?.inspect(|rows| steps.piece(rows))),
            || {
                let plain = past_the_bench.as_ref();
                (Kept::default(), plain.map(|plain| (plain, Met::default())))
            },
            |(kept, plain), rows, batch| self.piece((rows, columns), kept, plain.as_mut(), batch),
            |told, recorder| self.is_as_guessed(&told.survey, unasked, recorder),
        )?;
        drop(reader);
        self.input.unchanged()?;
        Ok(attempt)
    }

    /// Whether the rows so far tell of the whole report what was guessed of it.
    fn is_as_guessed(&self, told: &Survey, unasked: Option<&Format>, recorder: &Recorder) -> bool {
        let (guess, context) = (&self.survey, &self.context);
        let settings = &context.settings;
        let dates = told.dates.decide(settings.date_order, settings.today);
        let asked = |survey: &Survey| survey.asked.another_than(unasked?);
        // Of a longest row nothing depends but the titles of the attention file.
        let are_titles_right = told.ragged == guess.ragged || recorder.tally.rows.attention == 0;
        are_titles_right
            && context.dates.reads_as(&dates)
            && told.brands == guess.brands
            && told.empty_statuses == guess.empty_statuses
            && told.unknown_columns == guess.unknown_columns
            && told.heads.have_codes_of(&guess.heads)
            && asked(told) == asked(guess)
    }

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
        let mut glance = glance(&rows, &plain);
        while rows.next(&mut row) {
            let seen = glance.next();
            if row.is_blank() {
                continue;
            }
            let rewritten = self.join.restore(&mut row);
            let row = (&row, Standing::of(&row, self.layout));
            // What this thread has met it has also heard.
            let date = surveyor.row(row, seen.known.is_some(), &mut told, kept)?;
            if let Some(batch) = &mut batch {
                let plain = (plain.as_deref_mut(), seen.with_date(date.as_ref()));
                self.settle_into(row, &rewritten, plain, columns, batch)?;
            }
        }
        Ok((told, batch))
    }
}

#[cfg(test)]
mod tests;
