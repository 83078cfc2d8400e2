//! The second pass over the exports: their rows, in order and on several threads, into the files of
//! the run.

use super::attention_columns::Union;
use super::dates::AllDates;
use super::entries::Names;
use super::facts::facts;
use super::judged::JudgedPublisher;
use super::met::Met;
use super::plain::PlainWay;
use super::{Conversion, text_bytes};
use crate::column::Column;
use crate::duplicates::Judgements;
use crate::error::{Error, Result};
use crate::export::{Export, constant};
use crate::mediarails::upload::UploadHeader;
use crate::pipeline::in_order_with;
use crate::rules::Context;
use crate::run::batch::Batch;
use crate::run::headway::{Pass, Steps};
use crate::run::outputs::{OutputPlan, Workshop};
use crate::run::record::Recorder;
use crate::run::witness::{Kept, begins};
use crate::run::{Caller, Finished};
use crate::settings::Settings;
use crate::sheet::{Arranged, Lent, OtherPlaces, Row, Rows};

/// What every row of the exports is written by.
pub(super) struct Writing<'c> {
    pub(super) conversion: &'c Conversion<'c>,
    pub(super) header: UploadHeader,
    /// For each export how its rows lie under the header of the upload.
    pub(super) layouts: Vec<ExportLayout<'c>>,
    pub(super) union: Union,
    /// What was found out about publishers with many rows.
    pub(super) judged: Judgements<(String, Names), JudgedPublisher>,
}

/// How the rows of an export lie under the header of the upload.
pub(super) struct ExportLayout<'c> {
    /// The place in the export of each column of the upload.
    pub(super) from: Vec<Option<usize>>,
    /// The same for the writing.
    pub(super) arranged: Arranged,
    /// What stands at each place that the export does not have, in every row, and which these are.
    constants: Vec<Option<Lent<'c>>>,
    pub(super) constant_places: OtherPlaces,
    /// How a row is known to be plain, if any can be.
    pub(super) plain: Option<PlainWay>,
}

impl<'c> ExportLayout<'c> {
    fn of(
        export: &Export,
        header: &UploadHeader,
        settings: &'c Settings,
        context: &Context,
    ) -> Self {
        let columns = (0..header.titles().len()).map(|place| header.column_at(place));
        let place = |column: Column| export.assignment.place(column);
        let from: Vec<Option<usize>> = columns.clone().map(|own| own.and_then(place)).collect();
        let constants = columns.zip(&from).map(|(column, own)| {
            let column = column.filter(|_| own.is_none())?;
            Some(Lent::often(constant(column, settings)))
        });
        let own = |place: usize| from.get(place).copied().flatten();
        let plain = PlainWay::of(header, own, context);
        let constants: Vec<Option<Lent<'_>>> = constants.collect();
        let places = constants.iter().enumerate();
        let places = places.filter_map(|(place, constant)| constant.map(|_| place));
        Self {
            arranged: Arranged::of(&from),
            constant_places: places.collect(),
            constants,
            plain,
            from,
        }
    }
}

impl ExportLayout<'_> {
    /// What stands at a place in every row of an export that does not have the column.
    pub(super) fn constant(&self, place: usize) -> Option<Lent<'_>> {
        self.constants.get(place).copied().flatten()
    }

    /// The cell of a row of the export that stands at a place of the upload.
    pub(super) fn own<'r>(&self, row: &'r Row, place: usize) -> &'r str {
        let cell = self.from.get(place).copied().flatten();
        cell.and_then(|place| row.get(place)).unwrap_or_default()
    }

    /// What stands at a place of the upload before anything is mended.
    pub(super) fn cell<'r>(&'r self, row: &'r Row, place: usize) -> &'r str {
        self.constant(place)
            .map_or_else(|| self.own(row, place), Lent::text)
    }
}

/// Settles the rows of a conversion of which all is known, and writes its files.
pub(super) fn write(
    conversion: &Conversion<'_>,
    workshop: Workshop,
    plan: &OutputPlan,
    caller: &Caller<'_>,
) -> Result<Finished> {
    let writing = Writing::of(conversion);
    let mut recorder = writing.begin(workshop)?;
    let widths = recorder.widths();
    let mut steps = Steps::new(caller.watch, Pass::Second, text_bytes(&conversion.files));
    let witness = caller.witness;
    begins(witness);
    for (number, export) in conversion.files.iter().enumerate() {
        let mut reader = export.reader()?;
        in_order_with(
            || Ok(reader.next_rows()?.inspect(|rows| steps.piece(rows))),
            AllDates::default,
            |dates, rows| {
                let batch = widths.batch(rows.bytes());
                let came = Kept::of(witness, &rows);
                let batch = writing.batch((export, number), rows, dates, batch)?;
                came.show(number, &batch)?;
                Ok(batch)
            },
            |batch| recorder.take(batch),
        )?;
        export.input.unchanged()?;
    }
    let facts = facts(conversion, &writing.union)?;
    recorder.finish(facts, plan.dry_run, caller.deliver)
}

impl<'c> Writing<'c> {
    /// How the rows of a conversion are written.
    pub(super) fn of(conversion: &'c Conversion<'c>) -> Self {
        let columns = conversion.columns().into_iter();
        let header = UploadHeader::new(columns.map(|column| column.title().to_owned()).collect());
        let exports = conversion.files.iter().zip(&conversion.contexts);
        let settings = conversion.settings;
        let layouts =
            exports.map(|(export, context)| ExportLayout::of(export, &header, settings, context));
        Self {
            conversion,
            layouts: layouts.collect(),
            header,
            union: Union::of(conversion),
            judged: Judgements::default(),
        }
    }

    /// Begins the files.
    pub(super) fn begin(&self, workshop: Workshop) -> Result<Recorder> {
        Recorder::begin(workshop, self.header.titles(), self.union.titles())
    }

    /// Settles rows of an export that follow each other.
    fn batch(
        &self,
        (export, input): (&Export, usize),
        rows: Rows,
        dates: &mut AllDates,
        mut batch: Batch,
    ) -> Result<Batch> {
        Export::each_of(input, rows, &mut |row, _| {
            let met = Met::of((export, input), row, self.conversion.settings);
            self.row(&met, dates, &mut batch)
        })?;
        self.count_dates(dates, &mut batch);
        Ok(batch)
    }

    /// Counts the dates of rows that follow each other.
    pub(super) fn count_dates(&self, dates: &mut AllDates, batch: &mut Batch) {
        for (dates, context) in dates.each().zip(&self.conversion.contexts) {
            dates.counted.record(context, batch);
        }
    }
}

pub(super) fn lost() -> Error {
    Error::Fault("a row of the export could not be found again".to_owned())
}
