//! The first pass: what all rows say together, and whether anything is left to be said of one.

use super::{cell, key};
use crate::column::Column;
use crate::duplicates::{Keys, Spot};
use crate::error::Result;
use crate::mediarails::upload::UploadHeader;
use crate::pipeline::in_order_with;
use crate::repair::PlainRows;
use crate::report::layout::Layout;
use crate::report::upload_columns::Upload;
use crate::rules::Context;
use crate::run::headway::{Pass, Steps, Watcher};
use crate::sheet::{Input, Reader, Row, Rows};
use crate::values::date::{Evidence, Shown};
use crate::values::memory::Memory;

/// What the rows of a file say together.
#[derive(Debug, Default)]
pub(super) struct Survey {
    pub(super) rows: u64,
    pub(super) dates: Evidence,
    pub(super) keys: Keys,
    /// Whether something may be wrong with a row, looked at by itself.
    pub(super) has_faults: bool,
}

/// Goes over the rows.
pub(super) fn survey(
    input: &Input,
    layout: &Layout,
    (upload, header): (&Upload, &UploadHeader),
    context: &Context,
    watch: &Watcher<'_>,
) -> Result<Survey> {
    let surveyor = Surveyor {
        layout,
        upload,
        plain: PlainRows::under(header, context),
        context,
    };
    let mut survey = Survey::default();
    let mut steps = Steps::new(watch, Pass::First, input.text_bytes());
    let mut reader = Reader::new(input, &layout.dialect)?;
    in_order_with(
        || Ok(reader.next_rows()?.inspect(|rows| steps.piece(rows))),
        Memory::new,
        |known, rows| Ok(surveyor.part(rows, known)),
        |part| {
            survey.rows += part.rows;
            survey.dates.merge(part.dates);
            survey.keys.append(part.keys);
            survey.has_faults |= part.has_faults;
            Ok(())
        },
    )?;
    Ok(survey)
}

struct Surveyor<'s> {
    layout: &'s Layout,
    upload: &'s Upload,
    plain: Option<PlainRows<'s>>,
    context: &'s Context,
}

impl Surveyor<'_> {
    fn part(&self, mut rows: Rows, known: &mut Memory<Shown>) -> Survey {
        let mut survey = Survey::default();
        let mut row = Row::default();
        while rows.next(&mut row) {
            if !row.is_blank() {
                survey.rows += 1;
                self.row(&row, &mut survey, known);
            }
        }
        survey
    }

    fn row(&self, row: &Row, survey: &mut Survey, known: &mut Memory<Shown>) {
        let layout = self.layout;
        if row.len() != layout.titles.len() {
            survey.has_faults = true;
            return;
        }
        if let Some(date) = cell(layout, row, Column::NetworkDateAccepted) {
            let today = self.context.settings.today;
            let dates = &mut survey.dates;
            dates.add_knowing(known, date, row.line(), today);
        }
        let [network, id, brand] = key(layout, row);
        let spot = Spot::of(0, row);
        survey.keys.add(network, id, brand, spot);
        let own = |place| self.upload.cell(row, place);
        survey.has_faults |= !self.plain.is_some_and(|plain| plain.is_right(own));
    }
}
