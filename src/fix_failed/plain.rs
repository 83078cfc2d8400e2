//! Rows of a report that go past the bench: of which one text says what is wrong, plainly, and in which
//! safe rules make that right.

use super::{Repair, told_values};
use crate::column::Column;
use crate::mediarails::reasons::Classified;
use crate::outcome::Outcome;
use crate::repair::{KnownDates, PlainRows};
use crate::report::layout::{Kind, Role};
use crate::report::redacted::{is_redacted, may_begin, may_hold_signs};
use crate::sheet::Row;
use foldhash::HashMap;
use std::cell::Cell;
use std::sync::Arc;

/// Texts with what each means; nothing for one that is not plain.
type Meanings = HashMap<String, Option<Arc<Classified>>>;

/// What one thread has met: no thread then waits for another.
#[derive(Default)]
pub(super) struct Met {
    /// What reasons mean.
    reasons: Meanings,
    /// What becomes of dates.
    dates: KnownDates,
}

/// The most texts that a thread remembers for itself, and the longest of them.
const MOST_MET: usize = 1 << 13;
const LONGEST_MET: usize = 1 << 10;

/// The way past the bench for the rows of one report.
pub(super) struct PlainReport<'r> {
    repair: &'r Repair<'r>,
    rows: PlainRows<'r>,
    reason: usize,
    /// The places in the upload of columns at which nothing else looks.
    custom: Vec<usize>,
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
        let custom =
            (0..repair.upload.from.len()).filter(|place| repair.header.column_at(*place).is_none());
        is_plain.then(|| Self {
            repair,
            rows,
            reason,
            custom: custom.collect(),
        })
    }

    /// What becomes of a row that is whole and alone; nothing if only the bench can tell.
    pub(super) fn outcome(&self, row: &Row, met: &mut Met) -> Option<Outcome> {
        let upload = self.repair.upload;
        // What settles a row looks at nearly all cells; each is looked at once for both.
        let may_hide = Cell::new(false);
        let cell = |place| {
            let cell = upload.cell(row, place);
            may_hide.set(may_hide.get() | may_begin(cell));
            cell
        };
        let reason = row.get(self.reason).unwrap_or_default();
        let email = self.repair.header.place(Column::PrimaryContactEmail);
        let hides = || {
            for place in &self.custom {
                cell(*place);
            }
            (may_hide.get() || may_hold_signs(row.text()))
                && (0..upload.from.len()).any(|place| is_redacted(cell(place)))
        };
        let Met { reasons, dates } = met;
        let mut settle = |meaning: &Classified| {
            if told_values::is_word_for_none(email.map_or("", cell)) {
                return None;
            }
            let outcome = self.rows.settle(cell, &meaning.failures, dates)?;
            (!hides()).then_some(outcome)
        };
        // Lent and not shared: threads that count who has the same meaning wait for each other.
        match reasons.get(reason) {
            Some(known) => settle(known.as_ref()?),
            None => settle(&*self.meaning(reason, reasons)?),
        }
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
