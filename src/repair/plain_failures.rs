//! What the importer says of rows that can go past the bench, in few bytes: thousands of reasons can differ in a
//! value that they quote, every row comes to another one, and what lies far from the processor is late.

use super::resolve;
use crate::column::Column;
use crate::failure::{Failure, FailureKind, Target};
use crate::mediarails::upload::UploadHeader;
use crate::settings::Settings;

/// The most failures of one row that goes past the bench.
const MOST: usize = 4;

/// Failures that are plainly of one cell each, and none of the same.
#[derive(Debug, Clone, Default)]
pub struct PlainFailures {
    brief: [Option<Brief>; MOST],
    whole: Box<[Failure]>,
}

#[derive(Debug, Clone, Copy)]
struct Brief {
    column: Column,
    kind: FailureKind,
    quoted: Quoted,
}

/// The values that a failure quotes.
#[derive(Debug, Clone, Copy)]
enum Quoted {
    Nothing,
    /// One, which stands there in the text of the reason.
    At(u16, u16),
    Otherwise,
}

impl PlainFailures {
    /// What is said in a text; nothing if no row under this header of which it is said can go past the bench.
    pub fn of(failures: &[Failure], text: &str, header: &UploadHeader) -> Option<Self> {
        let mut plain = Self {
            whole: failures.into(),
            ..Self::default()
        };
        for (place, failure) in failures.iter().enumerate() {
            let Target::Column(column) = failure.target else {
                return None;
            };
            let is_plain = is_of_one_cell(failure.kind)
                && failure.wants.is_empty()
                && failure.times == 1
                && header.place(column).is_some()
                && plain.find(column).is_none();
            if !is_plain {
                return None;
            }
            *plain.brief.get_mut(place)? = Some(Brief {
                column,
                kind: failure.kind,
                quoted: Quoted::of(failure, text),
            });
        }
        Some(plain)
    }

    /// Of which kind the failure of a column is, and where it stands.
    pub(super) fn of_column(&self, column: Column) -> Option<(FailureKind, &Failure)> {
        let (place, brief) = self.find(column)?;
        Some((brief.kind, self.whole.get(place)?))
    }

    fn find(&self, column: Column) -> Option<(usize, &Brief)> {
        let brief = self.brief.iter().map_while(Option::as_ref);
        brief.enumerate().find(|(_, brief)| brief.column == column)
    }

    /// Whether a row with these cells is the one of which this is said; `text` is that of the reason.
    pub(super) fn fit<'c>(
        &self,
        text: &str,
        cell: impl Fn(Column) -> Option<&'c str>,
        settings: &Settings,
    ) -> bool {
        let brief = self.brief.iter().map_while(Option::as_ref).enumerate();
        let mut fit = brief.map(|(place, brief)| {
            let is_repeated = |cell: &str| match brief.quoted {
                Quoted::Nothing => true,
                // The only value that is quoted is the cell.
                Quoted::At(from, to) => {
                    text.get(from.into()..to.into()) == Some(cell) && !cell.trim().is_empty()
                }
                Quoted::Otherwise => false,
            };
            let is_of_another = |cell: &str| {
                self.whole.get(place).is_none_or(|failure| {
                    resolve::is_of_another(failure, brief.column, cell, settings)
                })
            };
            cell(brief.column).is_some_and(|cell| is_repeated(cell) || !is_of_another(cell))
        });
        fit.all(|fits| fits)
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
    matches!(
        kind,
        FailureKind::MissingValue
            | FailureKind::BadDate
            | FailureKind::BadUrl
            | FailureKind::BadEmail
            | FailureKind::BadNumber
            | FailureKind::UnknownReference
    )
}
