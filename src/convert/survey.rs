//! What the rows of the exports tell before any of them can be settled: what their dates prove, which
//! publishers stand in them more than once, whether rows are longer than the header.

use super::met::Met;
use super::{Conversion, text_bytes};
use crate::duplicates::Keys;
use crate::error::Result;
use crate::export::{Export, Standing, Survey};
use crate::pipeline::in_order_with;
use crate::run::Caller;
use crate::run::attempt::{self, Told as _};
use crate::run::headway::{Pass, Steps};
use crate::settings::Settings;
use crate::sheet::Rows;
use crate::values::date::Shown;
use crate::values::id;
use crate::values::memory::Memory;

/// What rows that follow each other tell.
#[derive(Debug, Default)]
pub(super) struct Told {
    pub(super) survey: Survey,
    pub(super) keys: Keys,
}

impl Told {
    /// What the rows of a piece tell.
    pub(super) fn by(
        (export, number): (&Export, usize),
        rows: Rows,
        known: &mut Memory<Shown>,
        settings: &Settings,
    ) -> Result<Self> {
        let mut told = Self::default();
        Export::each_of(number, rows, &mut |row, _| {
            let met = Met::of((export, number), row, settings);
            told.add(export, &met, known, settings);
            Ok(())
        })?;
        Ok(told)
    }

    /// Takes note of a row.
    pub(super) fn add(
        &mut self,
        export: &Export,
        met: &Met<'_>,
        known: &mut Memory<Shown>,
        settings: &Settings,
    ) {
        let Met { row, seen, .. } = met;
        let survey = &mut self.survey;
        survey.rows += 1;
        survey.widest = survey.widest.max(row.len());
        survey.ragged |= !export.is_whole(row);
        if met.standing != Standing::Publisher {
            return;
        }
        if let Some(date) = seen.date {
            let dates = &mut survey.dates;
            match &seen.past {
                Some(past) => dates.add_past(past, date, row.line()),
                None => dates.add_other(known, date, row.line(), settings.today),
            }
        }
        if seen.is_numbered {
            self.keys.add_id(met.id, met.spot());
            return;
        }
        // A damaged ID is nobody's: a spreadsheet rounds all IDs of a file to the same text.
        let own = id::folded(met.id);
        if id::is_plain(&own) {
            self.keys.add_id(&own, met.spot());
        }
    }
}

impl attempt::Told for Told {
    fn keys(&self) -> &Keys {
        &self.keys
    }

    fn append(&mut self, later: Self) {
        self.survey.append(later.survey);
        self.keys.append(later.keys);
    }
}

impl<'s> Conversion<'s> {
    /// Reads all exports.
    pub(super) fn survey(
        files: Vec<Export>,
        settings: &'s Settings,
        caller: &Caller<'_>,
    ) -> Result<Self> {
        let mut steps = Steps::new(caller.watch, Pass::First, text_bytes(&files));
        let mut surveys = Vec::new();
        let mut keys = Keys::default();
        for (number, export) in files.iter().enumerate() {
            let mut all = Told::default();
            let mut reader = export.reader()?.hashing();
            in_order_with(
                || Ok(reader.next_rows()?.inspect(|rows| steps.piece(rows))),
                Memory::new,
                |known, rows| Told::by((export, number), rows, known, settings),
                |told| {
                    all.append(told);
                    Ok(())
                },
            )?;
            surveys.push(all.survey);
            keys.append(all.keys);
        }
        let groups = keys.groups()?;
        Ok(Self::knowing(files, settings, surveys, groups))
    }
}
