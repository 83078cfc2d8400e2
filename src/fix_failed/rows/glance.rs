//! What is seen of rows at a glance, before each of them is settled.

use super::plain::Known;
use crate::report::redacted::Hiding;
use crate::sheet::Rows;
use crate::values::date::PastDate;
use std::vec;

/// What is seen of the rows of a piece before the first of them is settled.
#[derive(Debug)]
pub(in crate::fix_failed) struct Glance {
    known: vec::IntoIter<Option<Known>>,
    hiding: Hiding,
}

impl Glance {
    /// What is seen of these rows, with what is known of the reason of each.
    pub(in crate::fix_failed) fn of(rows: &Rows, known: Vec<Option<Known>>) -> Self {
        Self {
            known: known.into_iter(),
            hiding: Hiding::among(rows),
        }
    }

    /// What is seen of the next row.
    pub(in crate::fix_failed) fn next(&mut self) -> Seen<'static> {
        Seen {
            known: self.known.next().flatten(),
            hiding: self.hiding,
            date: None,
        }
    }
}

/// What is seen of a row before it is settled.
#[derive(Debug, Clone, Copy)]
pub(in crate::fix_failed) struct Seen<'s> {
    /// What its reason says, if the thread has met it.
    pub(in crate::fix_failed) known: Option<Known>,
    /// What is known of cells that hide a value.
    pub(in crate::fix_failed) hiding: Hiding,
    /// Its date, if it is known to be one that is told by its digits.
    pub(in crate::fix_failed) date: Option<&'s PastDate>,
}

impl<'s> Seen<'s> {
    /// The same where the survey has found this date.
    pub(in crate::fix_failed) const fn with_date(self, date: Option<&'s PastDate>) -> Self {
        Self { date, ..self }
    }
}
