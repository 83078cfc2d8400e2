//! The second pass over the exports: their rows, in order and on several threads, into the files of
//! the run.

use super::attention_columns::Union;
use super::dates::Dates;
use super::facts::facts;
use super::join::JudgedPublishers;
use super::{Conversion, text_bytes};
use crate::error::{Error, Result};
use crate::export::Export;
use crate::mediarails::upload::UploadHeader;
use crate::pipeline::in_order_with;
use crate::run::batch::Batch;
use crate::run::headway::{Pass, Steps};
use crate::run::outputs::{OutputPlan, Workshop};
use crate::run::record::Recorder;
use crate::run::{Caller, Finished};
use crate::sheet::Rows;

/// What every row of the exports is written by.
pub(super) struct Writing<'c> {
    pub(super) conversion: &'c Conversion<'c>,
    pub(super) header: UploadHeader,
    /// For each export the place in it of each column of the upload.
    pub(super) from: Vec<Vec<Option<usize>>>,
    pub(super) union: Union,
    pub(super) judged: JudgedPublishers,
}

/// Writes the files of a conversion.
pub(super) fn write(
    conversion: &Conversion<'_>,
    workshop: Workshop,
    plan: &OutputPlan,
    caller: &Caller<'_>,
) -> Result<Finished> {
    let columns = conversion.columns().into_iter();
    let titles: Vec<String> = columns.map(|column| column.title().to_owned()).collect();
    let union = Union::of(conversion);
    let mut recorder = Recorder::begin(workshop, &titles, union.titles())?;
    let from = conversion.files.iter().map(|export| {
        let columns = conversion.columns().into_iter();
        columns
            .map(|column| export.assignment.place(column))
            .collect()
    });
    let writing = Writing {
        conversion,
        from: from.collect(),
        header: UploadHeader::new(titles),
        union,
        judged: JudgedPublishers::default(),
    };
    let widths = recorder.widths();
    let mut steps = Steps::new(caller.watch, Pass::Second, text_bytes(&conversion.files));
    for (number, export) in conversion.files.iter().enumerate() {
        let mut reader = export.reader()?;
        in_order_with(
            || Ok(reader.next_rows()?.inspect(|rows| steps.piece(rows))),
            Dates::new,
            |dates, rows| {
                let batch = widths.batch(rows.bytes());
                writing.batch(number, rows, dates, batch)
            },
            |batch| recorder.take(batch),
        )?;
        export.input.unchanged()?;
    }
    let facts = facts(conversion, &writing.union)?;
    recorder.finish(facts, plan.dry_run, caller.deliver)
}

impl Writing<'_> {
    /// Settles rows of an export that follow each other.
    fn batch(
        &self,
        input: usize,
        rows: Rows,
        dates: &mut Dates,
        mut batch: Batch,
    ) -> Result<Batch> {
        Export::each_of(input, rows, &mut |row, spot| {
            self.row(row, spot, dates, &mut batch)
        })?;
        let context = self.conversion.contexts.get(input).ok_or_else(lost)?;
        dates.counted.record(context, &mut batch);
        Ok(batch)
    }
}

pub(super) fn lost() -> Error {
    Error::Unbalanced("a row could not be found again".to_owned())
}
