//! A settled row, written where it belongs.

use super::settle::Settled;
use crate::column::Column;
use crate::error::Result;
use crate::fix_failed::Repair;
use crate::fix_failed::decisions::contradicted::tell_of_two_values;
use crate::fix_failed::decisions::decided::merge;
use crate::fix_failed::decisions::edits::{Edited, Rewritten};
use crate::fix_failed::decisions::refused_again::tell_of_refused_again;
use crate::fix_failed::heard::said::Said;
use crate::outcome::{Fate, Outcome};
use crate::ragged;
use crate::repair::MendedRow;
use crate::report::layout::{Kind, Role};
use crate::run::batch::{Batch, Entry};
use crate::run::receipt::ColumnFacts;
use crate::sheet::Row;
use crate::tally::Origin;
use crate::values::date::{self, Reading};
use std::borrow::Cow;
use std::collections::HashSet;

impl Repair<'_> {
    /// Writes a row where it belongs. `rewritten` are cells that were put back after a spreadsheet had
    /// rewritten them, `columns` those of the attention file.
    pub(in crate::fix_failed) fn record(
        &self,
        row: &Row,
        rewritten: &[Rewritten],
        settled: &Settled,
        columns: &[ColumnFacts],
        batch: &mut Batch,
    ) -> Result<()> {
        let mut digits = itoa::Buffer::new();
        let label = digits.format(row.line());
        match settled {
            Settled::Aside(cause, of) => {
                let outcome = Outcome::set_aside(*cause);
                let words = [&*self.reason(row), &*self.layout.code_of(row)];
                let entry = Entry {
                    of: of.map(|line| (0, line)),
                    ..self.entry(row, &outcome, label, words)
                };
                batch.set_aside(entry, *cause);
                Ok(())
            }
            Settled::Judged(outcome, refused, more) => {
                batch.tally.refused_dates += u64::from(*refused);
                let words = [&*self.all_reasons(row, more), &*self.layout.code_of(row)];
                let entry = self.entry(row, outcome, label, words);
                self.judged(row, rewritten, entry, columns, batch)
            }
        }
    }

    fn entry<'e>(
        &self,
        row: &'e Row,
        outcome: &'e Outcome,
        label: &'e str,
        [reason, code]: [&'e str; 2],
    ) -> Entry<'e> {
        Entry {
            outcome,
            input: 0,
            line: row.line(),
            label,
            publisher: self.publisher(row),
            reason,
            code,
            of: None,
        }
    }

    fn judged(
        &self,
        row: &Row,
        rewritten: &[Rewritten],
        entry: Entry<'_>,
        columns: &[ColumnFacts],
        batch: &mut Batch,
    ) -> Result<()> {
        if entry.outcome.fate != Fate::Corrected {
            return self.left(row, rewritten, entry, columns, batch);
        }
        let outcome = if rewritten.is_empty() {
            Cow::Borrowed(entry.outcome)
        } else {
            let mut outcome = entry.outcome.clone();
            let mut put_back = self.put_back(rewritten);
            put_back.retain(|change| change.place < self.upload.from.len());
            merge(put_back, &mut outcome.changes);
            Cow::Owned(outcome)
        };
        if let Some(problem) = self.unfit(row, (&outcome, rewritten)) {
            let mut outcome = entry.outcome.clone();
            outcome.problems.push(problem);
            self.leave_as_it_came(&mut outcome);
            let outcome = &outcome;
            return self.left(row, rewritten, Entry { outcome, ..entry }, columns, batch);
        }
        self.note_edited_fields(row, batch);
        let outcome = &*outcome;
        batch.tally.rewritten_cells += self.put_back_for_good(row, (outcome, rewritten));
        self.corrected(row, rewritten, Entry { outcome, ..entry }, batch)
    }

    /// Writes a row that stays with a person.
    fn left(
        &self,
        row: &Row,
        rewritten: &[Rewritten],
        entry: Entry<'_>,
        columns: &[ColumnFacts],
        batch: &mut Batch,
    ) -> Result<()> {
        batch.tally.rewritten_cells += rewritten.len() as u64;
        self.note_open_date(row, entry.outcome, batch);
        let mut put_back = self.put_back(rewritten);
        // The row is written under the titles of the attention file.
        for (change, (from, ..)) in put_back.iter_mut().zip(rewritten) {
            if let Some(title) = self.layout.titles.get(*from) {
                change.column = Cow::Owned(title.clone());
            }
        }
        batch.put_back(entry, &put_back)?;
        self.attention(row, columns, entry, batch)
    }

    /// Counts the cells of custom fields that are uploaded otherwise than they were written: whether a person or a
    /// spreadsheet has changed them, only a person can tell.
    fn note_edited_fields(&self, row: &Row, batch: &mut Batch) {
        let is_custom = |place: &usize| self.layout.roles.get(*place) == Some(&Role::Custom);
        let any = self.layout.roles.contains(&Role::Custom);
        if !any || self.layout.kind != Kind::Attention {
            return;
        }
        let today = self.context.settings.today;
        let Edited::Places(cells) = self.edits.of(row, self.layout, today) else {
            return;
        };
        for place in cells.iter().map(|(place, _)| *place).filter(is_custom) {
            let title = self.layout.titles.get(place).cloned();
            let now = self.meant(row.get(place).unwrap_or_default()).to_owned();
            let fields = &mut batch.tally.edited_fields;
            let first = fields.entry(title.unwrap_or_default());
            first.or_insert((0, now)).0 += 1;
        }
    }

    /// Counts a row of an attention file that stays open for a date with two readings: dates of rows that are
    /// settled need no order any more.
    fn note_open_date(&self, row: &Row, outcome: &Outcome, batch: &mut Batch) {
        let column = Column::NetworkDateAccepted;
        let mut problems = outcome.problems.iter();
        let is_open = self.layout.kind == Kind::Attention
            && problems.any(|problem| problem.column.as_deref() == Some(column.title()));
        let cell = self.cell(row, Role::Upload(column));
        if is_open
            && self.context.dates.order_for(cell).is_none()
            && let Reading::Either { .. } = date::read(cell, self.context.settings.today)
        {
            let open = &mut batch.tally.open_dates;
            let (rows, ..) = open.get_or_insert_with(|| (0, row.line(), cell.to_owned()));
            *rows += 1;
        }
    }

    /// What is said of a row and of later rows with the same cells, each text once.
    fn all_reasons<'c>(&self, row: &'c Row, more: &[Said<'_>]) -> Cow<'c, str> {
        let own = self.reason(row);
        if more.is_empty() {
            return own;
        }
        let mut known = HashSet::from([own.clone()]);
        let mut all = own.into_owned();
        for text in more.iter().map(Said::text) {
            if known.insert(text.clone()) {
                all.push('\n');
                all.push_str(&text);
            }
        }
        Cow::Owned(all)
    }

    /// Writes a row that safe rules made right, past the bench.
    pub(in crate::fix_failed) fn mended(
        &self,
        row: &Row,
        mended: &MendedRow,
        batch: &mut Batch,
    ) -> Result<()> {
        let mut digits = itoa::Buffer::new();
        let label = digits.format(row.line());
        let came = |place| self.upload.cell(row, place);
        let written = |place| mended.written(place);
        let id = self.header.place(Column::NetworkPublisherId);
        let publisher = id.map_or("", |place| written(place).unwrap_or_else(|| came(place)));
        let origin = Origin {
            label,
            publisher,
            reason: "",
        };
        let row = (row, &self.upload.arranged);
        let lent = |place| mended.lent(place);
        batch.mended((mended, &origin), row, came, (mended.places(), lent))
    }

    fn corrected(
        &self,
        row: &Row,
        rewritten: &[Rewritten],
        entry: Entry<'_>,
        batch: &mut Batch,
    ) -> Result<()> {
        let outcome = entry.outcome;
        let cell = |place| self.uploaded_cell(row, (outcome, rewritten), place);
        let id = self.header.place(Column::NetworkPublisherId);
        let publisher = id.map_or("", cell);
        let entry = Entry { publisher, ..entry };
        if self.layout.kind == Kind::Attention {
            let cells = (0..self.upload.from.len()).map(cell);
            return batch.corrected(entry, cells);
        }
        let written = |place| outcome.written(place);
        batch.corrected_from(entry, (row, &self.upload.arranged), written)
    }

    fn attention(
        &self,
        row: &Row,
        columns: &[ColumnFacts],
        entry: Entry<'_>,
        batch: &mut Batch,
    ) -> Result<()> {
        let own = columns.iter().map(|column| {
            let place = column.from.first().map(|(_, place)| *place);
            self.meant(place.and_then(|place| row.get(place)).unwrap_or_default())
        });
        let mut corrected = self.corrected_for_good(row);
        corrected.retain(|column| !settles_nothing(entry.outcome, *column));
        batch.edited(&corrected, row.line());
        for (column, hash) in self.edits.refused_cells(row, self.layout) {
            batch.refused(column, row.line(), &hash);
        }
        let extra = ragged::cells(row, self.layout.titles.len(), self.survey.ragged);
        batch.attention(entry, own.chain(extra.iter().map(String::as_str)))
    }
}

/// Whether what a person has written into a cell comes to what was refused, or is not all that they have written.
fn settles_nothing(outcome: &Outcome, column: Column) -> bool {
    let title = Some(column.title());
    let mut problems = outcome.problems.iter();
    let tells = |words: &str| tell_of_refused_again(words) || tell_of_two_values(words);
    problems.any(|own| own.column.as_deref() == title && tells(&own.words))
}
