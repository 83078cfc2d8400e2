//! A row of an export as it is met: what both the survey and the settling ask of it is looked at once.

use crate::column::Column;
use crate::duplicates::Spot;
use crate::export::{Export, Standing};
use crate::settings::Settings;
use crate::sheet::Row;
use crate::values::date::PastDate;

/// A row, what it is, and where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Met<'r> {
    pub(super) row: &'r Row,
    /// The number of its file.
    pub(super) input: usize,
    pub(super) standing: Standing,
    /// The publisher's number as it came; empty if the export has none.
    pub(super) id: &'r str,
    /// What is known of its cells.
    pub(super) seen: Seen<'r>,
}

/// What was seen of the cells of a row, if anything was.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Seen<'r> {
    /// The publisher's number is one as it should be.
    pub(super) is_numbered: bool,
    /// The date as it came.
    pub(super) date: Option<&'r str>,
    /// The date, if it is told by its digits.
    pub(super) past: Option<PastDate>,
}

impl<'r> Met<'r> {
    /// A row of this export, which has this number.
    pub(super) fn of((export, input): (&Export, usize), row: &'r Row, settings: &Settings) -> Self {
        let id = export.cell(row, Column::NetworkPublisherId);
        let is_numbered = id.is_some_and(|id| export.numbers(id));
        let standing = if is_numbered && export.is_whole(row) {
            Standing::Publisher
        } else {
            export.standing(row)
        };
        let date = export.cell(row, Column::NetworkDateAccepted);
        let past = date.and_then(|date| PastDate::of(date, settings.today));
        Self {
            row,
            input,
            standing,
            id: id.unwrap_or_default(),
            seen: Seen {
                is_numbered,
                date,
                past,
            },
        }
    }

    /// Where it stands.
    pub(super) const fn spot(&self) -> Spot {
        Spot::of(self.input, self.row)
    }
}
