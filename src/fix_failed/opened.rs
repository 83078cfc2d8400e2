//! A report that is opened: it is read once or twice, and what comes of it is written.

use super::at_once::{self, AtOnce};
use super::decisions::carried::Carried;
use super::decisions::edits::Edits;
use super::heard::remembered::Remembered;
use super::rows::join::Join;
use super::survey::surveyor::Surveyor;
use super::survey::{self, Survey};
use super::{Options, Repair, context, output};
use crate::duplicates::Judgements;
use crate::error::Result;
use crate::report::layout::{Kind, Layout};
use crate::report::upload_columns::Upload;
use crate::run::outputs::{OutputPlan, Workshop};
use crate::run::told::{FileFacts, FileRole, Told};
use crate::run::{Caller, Finished};
use crate::settings::Settings;
use crate::sheet::Input;
use crate::source::Sources;
use crate::values::date::Format;
use crate::values::text::fold_title;

/// A report, and what is to be known of it before its rows are read.
pub(super) struct Opened<'o> {
    pub(super) input: &'o Input,
    pub(super) options: &'o Options,
    pub(super) layout: &'o Layout,
    pub(super) edits: &'o Edits,
    pub(super) remembered: &'o Remembered,
    pub(super) is_our_upload: bool,
    pub(super) carried: &'o Carried,
}

/// What the rows are mended by, as far as what they ask for can change it.
pub(super) struct Ground {
    settings: Settings,
    sources: Sources,
    /// The notation of dates that holds unless reasons ask for another; nothing if it is set, whatever they
    /// ask for.
    unasked: Option<Format>,
}

impl Opened<'_> {
    /// Dates are written as is set; where nothing is, as in the round before, and where the reasons ask for
    /// another notation, that one holds for all that is mended.
    pub(super) fn ground(settings: Settings, sources: Sources) -> Ground {
        let is_set = settings.date_format_is_set;
        Ground {
            unasked: (!is_set).then(|| settings.date_format.clone()),
            settings,
            sources,
        }
    }

    /// Reads the report, once if that will do, and writes what comes of it.
    pub(super) fn repair(
        &self,
        mut ground: Ground,
        (workshop, plan): (Workshop, &OutputPlan),
        caller: &Caller<'_>,
    ) -> Result<Finished> {
        if !at_once::may_be(self.layout, &ground.sources) {
            return self.in_two_passes(ground, (workshop, plan), caller);
        }
        let read = |surveyor: &Surveyor<'_>| survey::beginning(self.input, surveyor);
        let guess = self.survey(read, &mut ground)?;
        let asked = guess.asked.clone();
        let unasked = ground.unasked.as_ref();
        let came = self.with(guess, &ground, |repair| {
            repair.at_once(unasked, workshop, plan, caller)
        })?;
        let (survey, workshop) = match came {
            AtOnce::Finished(finished) => return Ok(*finished),
            AtOnce::Surveyed(survey, workshop) => (survey, workshop),
        };
        if let Some(unasked) = &ground.unasked
            && survey.asked.another_than(unasked) != asked.another_than(unasked)
        {
            ground.settings.date_format.clone_from(unasked);
            return self.in_two_passes(ground, (workshop, plan), caller);
        }
        self.settle(*survey, &ground, (workshop, plan), caller)
    }

    /// Reads the report twice: surveys all rows before the first is settled.
    pub(super) fn in_two_passes(
        &self,
        mut ground: Ground,
        (workshop, plan): (Workshop, &OutputPlan),
        caller: &Caller<'_>,
    ) -> Result<Finished> {
        let read = |surveyor: &Surveyor<'_>| survey::survey(self.input, surveyor, caller.watch);
        let survey = self.survey(read, &mut ground)?;
        self.settle(survey, &ground, (workshop, plan), caller)
    }

    /// Settles the rows of the report, which says this.
    fn settle(
        &self,
        survey: Survey,
        ground: &Ground,
        (workshop, plan): (Workshop, &OutputPlan),
        caller: &Caller<'_>,
    ) -> Result<Finished> {
        self.with(survey, ground, |repair| {
            output::write(&repair, workshop, plan, caller)
        })
    }

    /// What the report says, as `read` reads it. Where the reasons ask for another notation of dates, that
    /// one is set, and it is read again.
    fn survey(
        &self,
        read: impl Fn(&Surveyor<'_>) -> Result<Survey>,
        ground: &mut Ground,
    ) -> Result<Survey> {
        let read = |ground: &Ground| {
            let (sources, settings) = (&ground.sources, &ground.settings);
            let join = Join::new(self.input, self.layout, sources, settings, self.edits)?;
            read(&Surveyor {
                join: &join,
                remembered: self.remembered,
            })
        };
        let survey = read(ground)?;
        let unasked = ground.unasked.as_ref();
        let Some(format) = unasked.and_then(|unasked| survey.asked.another_than(unasked)) else {
            return Ok(survey);
        };
        ground.settings.date_format = format;
        // A source gives its values in the notation that is written.
        ground.sources = Sources::open(&self.options.sources, &ground.settings)?;
        read(ground)
    }

    /// Does something with the repair of the report, which says this.
    fn with<T>(
        &self,
        survey: Survey,
        ground: &Ground,
        then: impl FnOnce(Repair<'_>) -> Result<T>,
    ) -> Result<T> {
        let (sources, settings) = (&ground.sources, &ground.settings);
        let join = Join::new(self.input, self.layout, sources, settings, self.edits)?;
        let lent = match self.layout.kind {
            Kind::FailedRows | Kind::Attention => sources.columns(),
            Kind::Import => Vec::new(),
        };
        let upload = Upload::of(self.layout, &survey.unknown_columns, &lent);
        then(Repair {
            remembered: self.remembered,
            header: upload.header(),
            edits: self.edits,
            carried: self.carried,
            told: self.told(ground)?,
            input: self.input,
            layout: self.layout,
            upload: &upload,
            context: context(self.layout, &survey, self.edits, settings),
            sources,
            join: &join,
            survey,
            judged: Judgements::default(),
        })
    }

    /// The title of the column of reasons, if a person has named it for this file or the settings for all that
    /// have it.
    fn named_reason_column(&self, settings: &Settings) -> Option<String> {
        let is_taken = |title: &&String| {
            let taken = self.layout.reason_title();
            taken.is_some_and(|taken| fold_title(taken) == fold_title(title))
        };
        let usual = || settings.reason_column.as_ref().filter(is_taken);
        self.options.reason_column.as_ref().or_else(usual).cloned()
    }

    /// What the receipt says of what the run was told.
    fn told(&self, ground: &Ground) -> Result<Told> {
        let mut told = Told::of(&ground.settings);
        told.reason_column = self.named_reason_column(&ground.settings);
        told.is_our_upload = self.is_our_upload;
        let sources = ground.sources.inputs();
        let read = sources.map(|source| FileFacts::of(source, FileRole::Source));
        let beside = self.edits.files().cloned().map(Ok);
        told.files = beside.chain(read).collect::<Result<_>>()?;
        Ok(told)
    }
}
