//! Rows of a report that go past the bench: of which one text says what is wrong, plainly, and in which
//! safe rules make that right.

use super::{Repair, told_values};
use crate::column::Column;
use crate::mediarails::reasons::Classified;
use crate::repair::{MendedRow, Mending, PlainRows};
use crate::report::layout::{Kind, Role};
use crate::report::redacted::Hiding;
use crate::sheet::Row;
use foldhash::HashMap;
use std::sync::Arc;

/// Texts with what each means; nothing for one that is not plain.
type Meanings = HashMap<String, Option<Arc<Classified>>>;

/// What one thread has met: no thread then waits for another.
#[derive(Default)]
pub(super) struct Met {
    /// What reasons mean.
    reasons: Meanings,
    /// What is kept of the rows before.
    mending: Mending,
}

/// The most texts that a thread remembers for itself, and the longest of them.
const MOST_MET: usize = 1 << 13;
const LONGEST_MET: usize = 1 << 10;

/// The way past the bench for the rows of one report.
pub(super) struct PlainReport<'r> {
    repair: &'r Repair<'r>,
    rows: PlainRows<'r>,
    reason: usize,
}

impl<'r> PlainReport<'r> {
    /// Nothing if the report is of another sort: it has codes, columns named beside the words, several
    /// texts, rows packed into a cell, sources to look at, or decisions of a person.
    pub(super) fn of(repair: &'r Repair<'r>) -> Option<Self> {
        let layout = repair.layout;
        let [reason] = layout.reason_places()[..] else {
            return None;
        };
        let is_plain = layout.kind == Kind::FailedRows
            && layout.packed.is_none()
            && !layout.roles.contains(&Role::Code)
            && !layout.roles.contains(&Role::Field)
            && repair.sources.is_empty()
            && repair.upload.lent.is_empty();
        let rows = PlainRows::under(&repair.header, &repair.context)?;
        is_plain.then_some(Self {
            repair,
            rows,
            reason,
        })
    }

    /// What safe rules make of a row that is whole and alone; nothing if only the bench can tell.
    pub(super) fn mended<'m>(&self, row: &Row, met: &'m mut Met) -> Option<&'m MendedRow> {
        let upload = self.repair.upload;
        let reason = row.get(self.reason).unwrap_or_default();
        let email = self.repair.header.place(Column::PrimaryContactEmail);
        if told_values::is_word_for_none(email.map_or("", |place| upload.cell(row, place))) {
            return None;
        }
        let hiding = Hiding::of(row);
        let shown = |place| {
            let cell = upload.cell(row, place);
            (!hiding.is_redacted(cell)).then_some(cell)
        };
        let Met { reasons, mending } = met;
        // Lent and not shared: threads that count who has the same meaning wait for each other.
        let mended = if let Some(known) = reasons.get(reason) {
            let meaning = known.as_ref()?;
            self.rows.settle(shown, &meaning.failures, mending)
        } else {
            let meaning = self.meaning(reason, reasons)?;
            self.rows.settle(shown, &meaning.failures, mending)
        };
        mended.map(|mended| &*mended)
    }

    /// What a reason means that was not met, if it is understood to the last word.
    fn meaning(&self, reason: &str, met: &mut Meanings) -> Option<Arc<Classified>> {
        let meaning = self.repair.remembered.classify(reason);
        let is_plain = meaning.recognised()
            && meaning.unrecognised_rest.is_none()
            && meaning.uncovered.is_empty()
            && !told_values::may_hold_parts(reason);
        let meaning = is_plain.then_some(meaning);
        if met.len() < MOST_MET && reason.len() <= LONGEST_MET {
            met.insert(reason.to_owned(), meaning.clone());
        }
        meaning
    }
}
