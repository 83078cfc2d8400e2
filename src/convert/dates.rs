//! The dates of an export, as one thread has met them: the same days come again and again, and what
//! becomes of one is the same each time.

use super::output::lost;
use crate::column::Column;
use crate::error::Result;
use crate::mediarails::check::cell_fault;
use crate::repair::Mending;
use crate::rules::date::{KnownDates, Renotated};
use crate::rules::{Context, Safety};
use crate::run::batch::Batch;
use crate::values::date::{Order, PastDate};

/// What becomes of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate<'d> {
    /// It is right as it came.
    Right,
    /// It is put into the notation that is wanted, and nothing else is wrong with it.
    Renotated(&'d Renotated),
    /// Only the rules can tell.
    Other,
}

/// What a thread keeps of the dates of one export.
#[derive(Debug, Default)]
pub(super) struct Dates {
    /// What becomes of them.
    pub(super) known: Known,
    /// What is kept of rows in which something else is wrong.
    pub(super) beside_faults: Mending,
    /// How many were put into another notation.
    pub(super) counted: Counted,
    is_used: bool,
}

/// What a thread keeps of the dates of all exports, each of which has an order of its own.
#[derive(Debug, Default)]
pub(super) struct AllDates {
    each: Vec<Dates>,
    /// How many of them may hold something that is worth its memory.
    filled: usize,
}

/// Of how many exports dates are kept.
const MOST_EXPORTS: usize = 16;

impl AllDates {
    /// Those of the export with this number.
    pub(super) fn of(&mut self, input: usize) -> Result<&mut Dates> {
        if self.each.len() <= input {
            self.each.resize_with(input + 1, Dates::default);
        }
        let is_new = self.each.get(input).is_some_and(|dates| !dates.is_used);
        if is_new && self.filled == MOST_EXPORTS {
            self.filled = 0;
            self.each.iter_mut().for_each(Dates::forget);
        }
        self.filled += usize::from(is_new);
        let dates = self.each.get_mut(input).ok_or_else(lost)?;
        dates.is_used = true;
        Ok(dates)
    }

    /// All of them, in the order of the exports.
    pub(super) fn each(&mut self) -> impl Iterator<Item = &mut Dates> {
        self.each.iter_mut()
    }
}

impl Dates {
    /// Forgets what only saves time.
    fn forget(&mut self) {
        self.known = Known::default();
        self.beside_faults = Mending::default();
        self.is_used = false;
    }
}

/// Cells that were met, and what becomes of them.
#[derive(Debug, Default)]
pub(super) struct Known(KnownDates);

impl Known {
    /// What becomes of a cell, `past` if it is known to be such a date. The context must be the same each
    /// time.
    pub(super) fn fate(
        &mut self,
        cell: &str,
        past: Option<&PastDate>,
        context: &Context,
    ) -> Fate<'_> {
        let settings = &context.settings;
        // Such a date is not in the ISO notation.
        let is_other = past.is_some() && settings.date_format.is_iso();
        if !is_other && cell_fault(Column::NetworkDateAccepted, cell, settings, &[]).is_none() {
            return Fate::Right;
        }
        let found = match past {
            Some(_) => self.0.renotated_past(past, cell, context),
            None => self.0.renotated(cell, context),
        };
        found.map_or(Fate::Other, Fate::Renotated)
    }
}

/// How many dates were put into another notation, by rule and order.
#[derive(Debug, Default)]
pub(super) struct Counted(Vec<(&'static str, Order, u64)>);

impl Counted {
    /// Counts one; the first of each sort is recorded at once, to be the example.
    pub(super) fn add(
        &mut self,
        came: &str,
        written: &Renotated,
        context: &Context,
        batch: &mut Batch,
    ) {
        // A rule is known by where its name lies: one that lies in two places is counted in two parts.
        let is_it = |known: &&mut (&'static str, Order, u64)| {
            known.1 == written.order && std::ptr::eq(known.0, written.rule)
        };
        if let Some((.., cells)) = self.0.iter_mut().find(is_it) {
            *cells += 1;
            return;
        }
        let title = Column::NetworkDateAccepted.title();
        let cells = [title, came, &written.text];
        batch.tally.add_rule((written.rule, Safety::Safe), cells);
        let format = context.settings.date_format.as_str();
        batch.notation([title, written.order.name(), format], 1);
        self.0.push((written.rule, written.order, 0));
    }

    /// Records what was counted since the last time.
    pub(super) fn record(&mut self, context: &Context, batch: &mut Batch) {
        let title = Column::NetworkDateAccepted.title();
        let format = context.settings.date_format.as_str();
        for (rule, order, cells) in self.0.drain(..).filter(|(.., cells)| *cells > 0) {
            batch.tally.add_to_rule(rule, cells);
            batch.notation([title, order.name(), format], cells);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::date::renotated;
    use crate::rules::trial::column_context;
    use proptest::prelude::*;

    fn context() -> Context {
        column_context(&["06/26/2021"], None)
    }

    proptest! {
        #[test]
        fn what_is_remembered_is_what_would_be_found_again(
            cells in proptest::collection::vec(
                "[01]?[0-9]/[0-3]?[0-9]/20[0-2][0-9]( 12:00:00 AM)?|20[0-2][0-9]-0[1-9]-[0-3][0-9]| ?",
                1..60,
            ),
        ) {
            let context = context();
            let mut dates = Dates::default().known;
            for cell in cells.iter().chain(&cells) {
                let is_right =
                    cell_fault(Column::NetworkDateAccepted, cell, &context.settings, &[]).is_none();
                let slow = renotated(cell, &context);
                let slow = slow.as_ref().map_or(Fate::Other, Fate::Renotated);
                let slow = if is_right { Fate::Right } else { slow };
                let past = PastDate::of(cell, context.settings.today);
                prop_assert_eq!(dates.fate(cell, past.as_ref(), &context), slow, "{}", cell);
                prop_assert_eq!(dates.fate(cell, None, &context), slow, "{}", cell);
            }
        }
    }
}
