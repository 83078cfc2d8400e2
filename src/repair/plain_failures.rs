//! What the importer says of rows that can go past the bench, in few bytes: thousands of reasons can differ in a
//! value that they quote, every row comes to another one, and what lies far from the processor is late.

use super::one_cell::Mended;
use super::resolve;
use crate::column::Column;
use crate::failure::{Failure, FailureKind, Target};
use crate::mediarails::upload::UploadHeader;
use crate::settings::Settings;
use crate::values::date::PastDate;

/// The most failures of one row that goes past the bench.
const MOST: usize = 4;

/// Failures that are plainly of one cell each, and none of the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outline {
    briefs: [Option<Brief>; MOST],
    /// One bit for each column of which something is said.
    columns: u16,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Brief {
    column: Column,
    pub(super) kind: FailureKind,
    quoted: Quoted,
}

/// The values that a failure quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Quoted {
    Nothing,
    /// One, which stands there in the text of the reason.
    At(u16, u16),
    Otherwise,
}

/// What the importer says of a row.
#[derive(Debug, Clone, Copy)]
pub struct Stated<'s> {
    /// The failures in few bytes.
    pub outline: &'s Outline,
    /// The text of the reason.
    pub text: &'s str,
    /// Where the failures stand in full, and their number there: most rows do without.
    pub failures: (&'s [Box<[Failure]>], usize),
    /// The date of the row, if it is known to be one that is told by its digits.
    pub date: Option<&'s PastDate>,
}

impl Outline {
    const NOTHING: Self = Self {
        briefs: [None; MOST],
        columns: 0,
    };

    /// What is said in a text; nothing if no row under this header of which it is said can go past the bench.
    pub fn of(failures: &[Failure], text: &str, header: &UploadHeader) -> Option<Self> {
        let mut outline = Self::NOTHING;
        for (place, failure) in failures.iter().enumerate() {
            let Target::Column(column) = failure.target else {
                return None;
            };
            let is_plain = is_of_one_cell(failure.kind)
                && failure.wants.is_empty()
                && failure.times == 1
                && header.place(column).is_some()
                && outline.of_column(column).is_none();
            if !is_plain {
                return None;
            }
            *outline.briefs.get_mut(place)? = Some(Brief {
                column,
                kind: failure.kind,
                quoted: Quoted::of(failure, text),
            });
            outline.columns |= 1 << column as u16;
        }
        Some(outline)
    }

    fn briefs(&self) -> impl Iterator<Item = (usize, &Brief)> {
        self.briefs.iter().map_while(Option::as_ref).enumerate()
    }

    /// Which of the failures is that of a column, and its number.
    pub(super) fn of_column(&self, column: Column) -> Option<(usize, &Brief)> {
        if self.columns >> column as u16 & 1 == 0 {
            return None;
        }
        let mut briefs = self.briefs();
        briefs.find(|(_, brief)| brief.column == column)
    }
}

impl<'s> Stated<'s> {
    /// That nothing is wrong with the row.
    pub const NOTHING: Self = Self {
        outline: &Outline::NOTHING,
        text: "",
        failures: (&[], 0),
        date: None,
    };

    /// Whether one of the failures quotes as refused what would be written, and not the cell.
    pub(super) fn refuses(
        &self,
        (number, brief): (usize, &Brief),
        cell: &str,
        mended: &Mended<'_>,
    ) -> bool {
        let is_cell = |from: u16, to: u16| self.text.get(from.into()..to.into()) == Some(cell);
        match brief.quoted {
            Quoted::Nothing => false,
            // What is mended is another value than the only one that is quoted.
            Quoted::At(from, to) if is_cell(from, to) => false,
            Quoted::At(..) | Quoted::Otherwise => self.failure(number).is_some_and(|failure| {
                resolve::is_refused(failure, self.text, cell, &mended.after.concat())
            }),
        }
    }

    /// One of the failures in full.
    pub(super) fn failure(&self, number: usize) -> Option<&'s Failure> {
        let (all, own) = self.failures;
        all.get(own)?.get(number)
    }

    /// Whether a row with this cell can be the one of which one of the failures is told.
    pub(super) fn fits(
        &self,
        (number, brief): (usize, &Brief),
        cell: &str,
        settings: &Settings,
    ) -> bool {
        let is_repeated = match brief.quoted {
            Quoted::Nothing => true,
            // The only value that is quoted is the cell.
            Quoted::At(from, to) => {
                self.text.get(from.into()..to.into()) == Some(cell) && !cell.trim().is_empty()
            }
            Quoted::Otherwise => false,
        };
        let is_of_another = |failure| resolve::is_of_another(failure, brief.column, cell, settings);
        is_repeated
            || self
                .failure(number)
                .is_some_and(|failure| !is_of_another(failure))
    }
}

impl Quoted {
    fn of(failure: &Failure, text: &str) -> Self {
        let found = match failure.quoted.as_slice() {
            [] => return Self::Nothing,
            [value] => text
                .find(value.as_str())
                .map(|from| from..from + value.len()),
            _ => None,
        };
        let place = |place: usize| u16::try_from(place).ok();
        let at = found.and_then(|at| Some(Self::At(place(at.start)?, place(at.end)?)));
        at.unwrap_or(Self::Otherwise)
    }
}

/// Whether a change of the one cell that it names answers a failure of this kind.
const fn is_of_one_cell(kind: FailureKind) -> bool {
    matches!(kind, FailureKind::MissingValue) || kind.refuses_a_value()
}
