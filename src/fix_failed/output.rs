//! The second pass: each row of a report into its file.

use super::Repair;
use super::decisions::edits::Rewritten;
use super::rows::glance::{Glance, Seen};
use super::rows::plain::{Met, PlainReport};
use super::rows::standing::Standing;
use crate::error::Result;
use crate::pipeline::in_order_with;
use crate::ragged;
use crate::rules::Safety;
use crate::rules::elsewhere::NEAR_TITLE;
use crate::run::batch::Batch;
use crate::run::headway::{Pass, Steps};
use crate::run::outputs::{OutputPlan, Workshop};
use crate::run::receipt::ColumnFacts;
use crate::run::record::Recorder;
use crate::run::witness::{Kept, begins};
use crate::run::{Caller, Finished};
use crate::sheet::{Reader, Row, Rows};

/// The way past the bench, and what a thread has met on it; nothing where there is none.
pub(super) type Plain<'k, 'p, 'r> = Option<&'k mut (&'p PlainReport<'r>, Met)>;

/// What is seen of rows at a glance, on the way past the bench.
pub(super) fn glance(rows: &Rows, plain: &Plain<'_, '_, '_>) -> Glance {
    let plain = plain.as_ref();
    let unknown = || Glance::of(rows, Vec::new());
    plain.map_or_else(unknown, |(plain, met)| plain.glance(rows, met))
}

/// Settles the rows of a report of which all is known, and writes the files of a repair.
pub(super) fn write(
    repair: &Repair<'_>,
    workshop: Workshop,
    plan: &OutputPlan,
    caller: &Caller<'_>,
) -> Result<Finished> {
    let columns = repair.attention_columns();
    let mut recorder = repair.begin(workshop, &columns)?;
    let past_the_bench = PlainReport::of(repair);
    let mut steps = Steps::new(caller.watch, Pass::Second, repair.input.text_bytes());
    let mut reader = Reader::new(repair.input, &repair.layout.dialect)?;
    let widths = recorder.widths();
    let witness = caller.witness;
    begins(witness);
    in_order_with(
        || Ok(reader.next_rows()?.inspect(|rows| steps.piece(rows))),
        || past_the_bench.as_ref().map(|plain| (plain, Met::default())),
        |plain, rows| {
            let batch = widths.batch(rows.bytes());
            let came = Kept::of(witness, &rows);
            let batch = repair.batch(rows, plain.as_mut(), &columns, batch)?;
            came.show(0, &batch)?;
            Ok(batch)
        },
        |batch| recorder.take(batch),
    )?;
    repair.input.unchanged()?;
    let facts = repair.facts(columns, &recorder)?;
    recorder.finish(facts, plan.dry_run, caller.deliver)
}

impl Repair<'_> {
    /// Begins the files. `columns` are those of the attention file.
    pub(super) fn begin(&self, workshop: Workshop, columns: &[ColumnFacts]) -> Result<Recorder> {
        let own = columns.iter().map(|column| column.title.clone());
        let titles = own.chain(ragged::titles(self.survey.ragged)).collect();
        let mut recorder = Recorder::begin(workshop, self.header.titles(), titles)?;
        for slip in &self.layout.slips {
            let title = slip.column.title();
            let accepted = (NEAR_TITLE, Safety::Suggested);
            let renamed = [title, &slip.title, title];
            recorder.tally.add_rule(accepted, renamed);
        }
        Ok(recorder)
    }

    /// Settles rows that follow each other.
    fn batch(
        &self,
        mut rows: Rows,
        mut plain: Plain<'_, '_, '_>,
        columns: &[ColumnFacts],
        mut batch: Batch,
    ) -> Result<Batch> {
        let mut row = Row::default();
        let mut glance = glance(&rows, &plain);
        while rows.next(&mut row) {
            let seen = glance.next();
            if !row.is_blank() {
                let rewritten = self.join.restore(&mut row);
                let row = (&row, Standing::of(&row, self.layout));
                let plain = (plain.as_deref_mut(), seen);
                self.settle_into(row, &rewritten, plain, columns, &mut batch)?;
            }
        }
        Ok(batch)
    }

    /// Settles a row and records it.
    pub(super) fn settle_into(
        &self,
        (row, standing): (&Row, Standing),
        rewritten: &[Rewritten],
        (plain, seen): (Plain<'_, '_, '_>, Seen<'_>),
        columns: &[ColumnFacts],
        batch: &mut Batch,
    ) -> Result<()> {
        // A cell that was put back is recorded too, which only the bench does.
        let is_plain = standing == Standing::Open && rewritten.is_empty() && self.is_alone(row);
        if let Some((plain, met)) = plain.filter(|_| is_plain)
            && let Some(mended) = plain.mended((row, seen), met)
        {
            return self.mended(row, mended, batch);
        }
        let settled = self.settle((row, standing))?;
        self.record(row, rewritten, &settled, columns, batch)
    }
}
