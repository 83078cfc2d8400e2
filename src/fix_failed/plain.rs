//! Rows of a report that go past the bench: of which one text says what is wrong, plainly, and in which
//! safe rules make that right.

use super::{Repair, told_values};
use crate::column::Column;
use crate::repair::{MendedRow, Mending, PlainFailures, PlainRows};
use crate::report::layout::{Kind, Role};
use crate::report::redacted::Hiding;
use crate::sheet::{Row, Rows};
use foldhash::HashMap;

/// What one thread has met: no thread then waits for another.
#[derive(Default)]
pub(super) struct Met {
    /// The reasons, each with its number.
    numbers: HashMap<String, usize>,
    /// What each says; nothing for one of which no row can be of this sort.
    said: Vec<Option<PlainFailures>>,
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
    /// `known` is the number of its reason, if that was found.
    pub(super) fn mended<'m>(
        &self,
        (row, known): (&Row, Option<usize>),
        met: &'m mut Met,
    ) -> Option<&'m MendedRow> {
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
        let known = known.or_else(|| met.numbers.get(reason).copied());
        let Some(number) = known.or_else(|| self.meet(reason, met)) else {
            let said = self.said(reason)?;
            let mended = self.rows.settle(shown, (&said, reason), &mut met.mending);
            return mended.map(|mended| &*mended);
        };
        let Met { said, mending, .. } = met;
        let said = said.get(number)?.as_ref()?;
        let mended = self.rows.settle(shown, (said, reason), mending);
        mended.map(|mended| &*mended)
    }

    /// The numbers of the reasons of rows among those that this thread has met. They are looked up together:
    /// each lies somewhere else, and the processor need not wait for one before it looks for the next.
    pub(super) fn known(&self, rows: &Rows, met: &Met) -> Vec<Option<usize>> {
        let reasons = rows.column(self.reason);
        let known = reasons.map(|reason| met.numbers.get(reason?).copied());
        known.collect()
    }

    /// Keeps a reason that is new; nothing if there is no room for it.
    fn meet(&self, reason: &str, met: &mut Met) -> Option<usize> {
        let number = met.said.len();
        let has_room = number < MOST_MET && reason.len() <= LONGEST_MET;
        has_room.then(|| {
            met.said.push(self.said(reason));
            met.numbers.insert(reason.to_owned(), number);
            number
        })
    }

    /// What a reason says, if it is understood to the last word and can be of rows of this sort.
    fn said(&self, reason: &str) -> Option<PlainFailures> {
        let meaning = self.repair.remembered.classify(reason);
        let is_plain = meaning.recognised()
            && meaning.unrecognised_rest.is_none()
            && meaning.uncovered.is_empty()
            && !told_values::may_hold_parts(reason);
        is_plain.then(|| self.rows.said(&meaning.failures, reason))?
    }
}
