//! What a row of a report is by itself: whether something is to be done with it, or it is in no output file.

use crate::column::Column;
use crate::export::{is_numbered, repeats_header};
use crate::linkshare;
use crate::outcome::Cause;
use crate::report::attention::Decision;
use crate::report::layout::{Kind, Layout, Role};
use crate::report::titles_only_in_reports::{says_imported, says_nothing};
use crate::sheet::Row;

/// What a row of a report is, as far as the row itself says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::fix_failed) enum Standing {
    /// It has one cell for each title, and something is to be done with it.
    Open,
    /// It has not one cell for each title.
    Ragged,
    /// It is in no output file.
    Aside(Cause),
}

impl Standing {
    pub(in crate::fix_failed) fn of(row: &Row, layout: &Layout) -> Self {
        if row.len() != layout.titles.len() {
            return Self::Ragged;
        }
        set_aside(row, layout).map_or(Self::Open, Self::Aside)
    }
}

/// Why a row of a report is in no output file, as far as the row itself says so.
pub(in crate::fix_failed) fn set_aside(row: &Row, layout: &Layout) -> Option<Cause> {
    let id = layout.upload_place(Column::NetworkPublisherId);
    let is_numbered = is_numbered(row, id, &layout.titles);
    if !is_numbered && repeats_header(row, &layout.titles) {
        return Some(Cause::RepeatedHeader);
    }
    let cell = |place: Option<usize>| place.and_then(|place| row.get(place)).unwrap_or_default();
    if layout.kind == Kind::Attention {
        let decision = Decision::read(cell(layout.place_of(Role::Ours(4))));
        return (decision == Decision::Drop).then_some(Cause::Dropped);
    }
    let upload = |column| Some(cell(layout.upload_place(column)));
    let is_refused = || {
        let reason = layout.reason_of(row);
        let mut lines = reason.lines();
        lines.any(|line| !says_nothing(line) && !linkshare::is_told_of_totals(line))
    };
    let is_totals = || linkshare::is_totals(upload) && !is_refused();
    if !is_numbered && (is_totals() || linkshare::closes_file(row.cells())) {
        return Some(Cause::Totals);
    }
    let imported = layout.statuses_of(row).any(says_imported);
    let silent = || {
        let reason = layout.reason_of(row);
        let mut lines = reason.lines();
        lines.all(|line| says_nothing(line) || says_imported(line))
    };
    (imported && silent()).then_some(Cause::Imported)
}
