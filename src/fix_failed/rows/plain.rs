//! Rows of a report that go past the bench: of which one text says what is wrong, plainly, and in which
//! safe rules make that right.

use super::glance::{Glance, Seen};
use crate::column::Column;
use crate::failure::Failure;
use crate::fix_failed::Repair;
use crate::fix_failed::heard::met::MetReasons;
use crate::fix_failed::heard::told_values;
use crate::fix_failed::heard::unmet;
use crate::repair::{MendedRow, Mending, Outline, PlainRows, Stated};
use crate::report::layout::{Kind, Role};
use crate::sheet::{Row, Rows};
use std::num::NonZeroU32;

/// What one thread has met: no thread then waits for another.
#[derive(Default)]
pub(in crate::fix_failed) struct Met {
    reasons: MetReasons<Known>,
    /// What they say; nothing for those of which no row can be of this sort.
    outlines: Vec<Option<Outline>>,
    /// The same in full, of each reason.
    failures: Vec<Box<[Failure]>>,
    /// What is kept of the rows before.
    mending: Mending,
}

/// Where it stands what a reason says that was met: the number of its failures, and above that the number of
/// its outline, from 1. In one piece it goes from hand to hand in a register.
#[derive(Debug, Clone, Copy)]
pub(in crate::fix_failed) struct Known(NonZeroU32);

impl Known {
    fn new(outline: usize, failures: usize) -> Option<Self> {
        let outline = u32::from(u16::try_from(outline + 1).ok()?);
        let failures = u32::from(u16::try_from(failures).ok()?);
        NonZeroU32::new(outline << u16::BITS | failures).map(Self)
    }

    fn outline(self) -> usize {
        (self.0.get() >> u16::BITS) as usize - 1
    }

    fn failures(self) -> usize {
        (self.0.get() & u32::from(u16::MAX)) as usize
    }
}

/// The way past the bench for the rows of one report.
pub(in crate::fix_failed) struct PlainReport<'r> {
    repair: &'r Repair<'r>,
    rows: PlainRows<'r>,
    reason: usize,
    /// Whether the date that is settled is the cell that the survey looks at.
    is_date_of_survey: bool,
}

impl<'r> PlainReport<'r> {
    /// Nothing if the report is of another sort: it has codes, columns named beside the words, several
    /// texts, rows packed into a cell, sources to look at, or decisions of a person.
    pub(in crate::fix_failed) fn of(repair: &'r Repair<'r>) -> Option<Self> {
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
        let date = Column::NetworkDateAccepted;
        let surveyed = layout.upload_place(date);
        let columns = repair.header.columns().iter().zip(&repair.upload.from);
        let mut dates = columns.filter(|(column, _)| **column == Some(date));
        is_plain.then_some(Self {
            repair,
            rows,
            reason,
            is_date_of_survey: dates.all(|(_, from)| *from == surveyed),
        })
    }

    /// What safe rules make of a row that is whole and alone; nothing if only the bench can tell.
    pub(in crate::fix_failed) fn mended<'m>(
        &self,
        (row, seen): (&Row, Seen<'_>),
        met: &'m mut Met,
    ) -> Option<&'m MendedRow> {
        let mended = self.settled((row, seen), met)?;
        // A reason may repeat such a word; right addresses and empty cells, which stay as they are, are none.
        let email = self.repair.header.place(Column::PrimaryContactEmail);
        let email = email.filter(|place| mended.written(*place).is_some());
        let email = email.map(|place| self.repair.upload.cell(row, place));
        let is_other = |email| !told_values::is_word_for_none(email);
        email.is_none_or(is_other).then_some(mended)
    }

    /// The same, whatever word the reason may repeat.
    fn settled<'m>(
        &self,
        (row, seen): (&Row, Seen<'_>),
        met: &'m mut Met,
    ) -> Option<&'m MendedRow> {
        let upload = self.repair.upload;
        let text = row.get(self.reason).unwrap_or_default();
        let hiding = seen.hiding.of_row(row);
        let date = seen.date.filter(|_| self.is_date_of_survey);
        let shown = |place| {
            let cell = upload.cell(row, place);
            (!hiding.is_redacted(cell)).then_some(cell)
        };
        let known = seen.known.or_else(|| met.reasons.get(text));
        let Some(known) = known.or_else(|| self.meet(text, met)) else {
            let (outline, failures) = self.said(text);
            let stated = Stated {
                outline: &outline?,
                text,
                failures: (&[failures], 0),
                date,
            };
            let mended = self.rows.settle(shown, stated, &mut met.mending);
            return mended.map(|mended| &*mended);
        };
        let stated = Stated {
            outline: met.outlines.get(known.outline())?.as_ref()?,
            text,
            failures: (&met.failures, known.failures()),
            date,
        };
        let mended = self.rows.settle(shown, stated, &mut met.mending);
        mended.map(|mended| &*mended)
    }

    /// What is seen of rows at a glance; of their reasons, of those that this thread has met.
    pub(in crate::fix_failed) fn glance(&self, rows: &Rows, met: &Met) -> Glance {
        Glance::of(rows, met.reasons.get_all(rows.column(self.reason)))
    }

    /// Keeps a reason that is new; nothing if there is no room for it.
    fn meet(&self, reason: &str, met: &mut Met) -> Option<Known> {
        if !met.reasons.has_room(reason) {
            return None;
        }
        let (outline, failures) = self.said(reason);
        let mut outlines = met.outlines.iter();
        let same = outlines.position(|known| *known == outline);
        let known = Known::new(same.unwrap_or(met.outlines.len()), met.failures.len())?;
        if same.is_none() {
            met.outlines.push(outline);
        }
        met.failures.push(failures);
        met.reasons.insert(reason, known);
        Some(known)
    }

    /// What a reason says, and in few bytes if it is understood to the last word and can be of rows of this sort.
    fn said(&self, reason: &str) -> (Option<Outline>, Box<[Failure]>) {
        let meaning = self.repair.remembered.classify(reason);
        let is_plain = meaning.recognised()
            && meaning.unrecognised_rest.is_none()
            && meaning.uncovered.is_empty()
            && !told_values::may_hold_parts(reason)
            && !unmet::may_ask(reason)
            && !self.repair.survey.heads.may_stand_in(reason);
        let outline = is_plain.then(|| self.rows.said(&meaning.failures, reason));
        (outline.flatten(), meaning.failures.as_slice().into())
    }
}
