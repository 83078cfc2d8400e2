//! An export in a single pass: settled while it is surveyed, as if all of it were as it begins.
//!
//! What the whole export has to show is guessed from its first rows: in which order its dates are, and that
//! no publisher stands in it twice and no row is longer than the header. If that holds to the end, the rows
//! are settled as they would have been; at the first sign that it does not, what was written is thrown away and
//! only the survey goes on, for a second pass.

use super::dates::AllDates;
use super::facts::facts;
use super::met::Met;
use super::output::{Writing, lost};
use super::survey::Told;
use super::{Conversion, text_bytes};
use crate::duplicates::Groups;
use crate::error::Result;
use crate::export::{Export, Survey};
use crate::run::attempt::Attempt;
use crate::run::batch::Batch;
use crate::run::headway::{Pass, Steps};
use crate::run::outputs::{OutputPlan, Workshop};
use crate::run::record::Recorder;
use crate::run::{Caller, Finished};
use crate::settings::Settings;
use crate::sheet::Rows;
use crate::values::date::Shown;
use crate::values::memory::Memory;

/// How far a single pass has come.
pub(super) enum AtOnce<'s> {
    /// All is written.
    Finished(Box<Finished>),
    /// The export is surveyed, and its rows are still to be settled.
    Surveyed(Box<Conversion<'s>>, Workshop),
}

impl<'s> AtOnce<'s> {
    /// Converts a single export so; several are only surveyed, for the same publishers stand in them.
    pub(super) fn of(
        files: Vec<Export>,
        settings: &'s Settings,
        workshop: Workshop,
        plan: &OutputPlan,
        caller: &Caller<'_>,
    ) -> Result<Self> {
        let [export] = files.as_slice() else {
            let conversion = Conversion::survey(files, settings, caller)?;
            return Ok(Self::Surveyed(Box::new(conversion), workshop));
        };
        let mut first = Told::default();
        if let Some(rows) = export.reader()?.next_rows()? {
            first = Told::by((export, 0), rows, &mut Memory::new(), settings)?;
        }
        let guess = Conversion::knowing(files, settings, vec![first.survey], Groups::default());
        let writing = Writing::of(&guess);
        let Attempt {
            recorder,
            told,
            holds,
        } = attempt(&writing, workshop, caller)?;
        let groups = told.keys.groups()?;
        let holds = holds && !guess.has_same_publishers(&groups)?;
        let Writing { union, .. } = writing;
        let learnt = Conversion::knowing(guess.files, settings, vec![told.survey], groups);
        if !holds {
            return Ok(Self::Surveyed(Box::new(learnt), recorder.give_up()));
        }
        let facts = facts(&learnt, &union)?;
        let finished = recorder.finish(facts, plan.dry_run, caller.deliver)?;
        Ok(Self::Finished(Box::new(finished)))
    }
}

/// What a thread keeps of the dates that it has met.
#[derive(Default)]
struct Kept {
    shown: Memory<Shown>,
    dates: AllDates,
}

/// Goes over the only export.
fn attempt(
    writing: &Writing<'_>,
    workshop: Workshop,
    caller: &Caller<'_>,
) -> Result<Attempt<Told>> {
    let conversion = writing.conversion;
    let export = conversion.files.first().ok_or_else(lost)?;
    let mut steps = Steps::new(caller.watch, Pass::Only, text_bytes(&conversion.files));
    let mut reader = export.reader()?.hashing();
    let attempt = Attempt::run(
        (writing.begin(workshop)?, caller.witness),
        || Ok(reader.next_rows()?.inspect(|rows| steps.piece(rows))),
        Kept::default,
        |kept, rows, batch| piece(writing, export, rows, kept, batch),
        |told, recorder| is_as_guessed(conversion, &told.survey, recorder),
    )?;
    drop(reader);
    export.input.unchanged()?;
    Ok(attempt)
}

/// Whether the rows so far tell of the whole export what was guessed of it.
fn is_as_guessed(guess: &Conversion<'_>, told: &Survey, recorder: &Recorder) -> bool {
    let mut guessed = guess.surveys.iter().zip(&guess.contexts);
    guessed.all(|(survey, context)| {
        let settings = guess.settings;
        let dates = told.dates.decide(settings.date_order, settings.today);
        // Of a longest row nothing depends but the titles of the attention file.
        let are_titles_right = (told.ragged, told.widest) == (survey.ragged, survey.widest)
            || recorder.tally.rows.attention == 0;
        are_titles_right && context.dates.reads_as(&dates)
    })
}

/// Surveys rows that follow each other, and settles them if there is a batch for that.
fn piece(
    writing: &Writing<'_>,
    export: &Export,
    rows: Rows,
    kept: &mut Kept,
    mut batch: Option<Batch>,
) -> Result<(Told, Option<Batch>)> {
    let mut told = Told::default();
    told.keys.reserve(rows.remaining());
    let settings = writing.conversion.settings;
    Export::each_of(0, rows, &mut |row, _| {
        let met = Met::of((export, 0), row, settings);
        told.add(export, &met, &mut kept.shown, settings);
        match &mut batch {
            Some(batch) => writing.row(&met, &mut kept.dates, batch),
            None => Ok(()),
        }
    })?;
    if let Some(batch) = &mut batch {
        writing.count_dates(&mut kept.dates, batch);
    }
    Ok((told, batch))
}

#[cfg(test)]
mod tests;
