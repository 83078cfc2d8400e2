//! Rows of a report that are the same publisher: one row said twice, or two that contradict.

use super::Repair;
use super::key::key;
use super::said::Said;
use super::standing::set_aside;
use crate::advice::several_rows;
use crate::column::Column;
use crate::duplicates::{Groups, Spot};
use crate::error::Result;
use crate::export::says_nothing;
use crate::failure::FailureKind;
use crate::outcome::Outcome;
use crate::ragged::held_back;
use crate::report::attention::Decision;
use crate::report::layout::Role;
use crate::sheet::{Reader, Row};
use crate::values::date::Format;
use crate::values::{email, id, url};
use std::borrow::Cow;

/// What the other rows of the same publisher mean for a row.
#[derive(Debug)]
pub(super) enum Company {
    /// It is alone, or the first of identical rows: what is said of the others.
    First(Vec<Said<'static>>),
    /// An earlier row has the same cells; its line.
    Again(u64),
    /// Another row has other cells.
    Contradicted(Outcome),
}

/// Where a row of the report stands.
pub(super) const fn spot(row: &Row) -> Spot {
    Spot::of(0, row)
}

impl Repair<'_> {
    /// Whether no other row can be the same publisher.
    pub(super) fn is_alone(&self, row: &Row) -> bool {
        self.survey.groups.around(spot(row)).is_none()
    }

    /// Looks at the rows that may be the same publisher.
    pub(super) fn company(&self, row: &Row, spot: Spot) -> Result<Company> {
        let Some(spots) = self.survey.groups.around(spot) else {
            return Ok(Company::First(Vec::new()));
        };
        let given = self.join.given(row);
        let own_key = key(row, &given, self.join)?;
        let own = self.cells_of(row);
        let mut earlier = None;
        let mut more = Vec::new();
        let mut apart: Vec<(u64, Vec<String>)> = Vec::new();
        let mut other = Row::default();
        for place in spots.iter().filter(|place| **place != spot) {
            let at = (place.offset, place.line);
            Reader::row_at(self.input, &self.layout.dialect, at, &mut other)?;
            self.join.restore(&mut other);
            let given = self.join.given(&other);
            let is_same = key(&other, &given, self.join)? == own_key;
            if !is_same || set_aside(&other, self.layout).is_some() {
                continue;
            }
            let cells = self.cells_of(&other);
            if cells != own {
                apart.push((place.line, cells));
            } else if *place < spot {
                earlier.get_or_insert(place.line);
            } else {
                more.push(self.said(&other).into_owned());
            }
        }
        let sent = Decision::read(self.cell(row, Role::Ours(4))) == Decision::Upload;
        Ok(match (earlier, apart.is_empty() || sent) {
            (Some(line), _) => Company::Again(line),
            (None, true) => Company::First(more),
            (None, false) => Company::Contradicted(self.contradiction(&own, spot.line, &apart)),
        })
    }

    /// Whether rows that may be the same publisher are.
    pub(super) fn has_same_publishers(&self, groups: &Groups) -> Result<bool> {
        groups.any_same(|spot| {
            let mut row = Row::default();
            let at = (spot.offset, spot.line);
            Reader::row_at(self.input, &self.layout.dialect, at, &mut row)?;
            self.join.restore(&mut row);
            let given = self.join.given(&row);
            let (network, id, brand) = key(&row, &given, self.join)?;
            Ok([network, id, brand].map(Cow::into_owned))
        })
    }

    /// The cells that are uploaded, without those that only the report has.
    fn cells_of(&self, row: &Row) -> Vec<String> {
        let uploaded = self.upload_row(row);
        let cells = uploaded.cells().iter();
        cells.map(|cell| cell.trim().to_owned()).collect()
    }

    /// A cell as it compares: values that only differ in how they are written are one, and a word for nothing is
    /// nothing.
    fn comparable(&self, place: usize, cell: &str) -> String {
        let today = self.context.settings.today;
        let normal = match self.header.column_at(place) {
            Some(Column::NetworkPublisherId) => Some(id::folded(cell).into_owned()),
            Some(Column::MediaPropertyUrls) => url::normal(cell),
            Some(Column::PrimaryContactEmail) if says_nothing(cell) => Some(String::new()),
            Some(Column::PrimaryContactEmail) => email::normal(cell),
            Some(Column::NetworkDateAccepted) => {
                let day = self.context.dates.resolve(cell, today);
                day.map(|(day, _)| Format::iso().write(day))
            }
            _ => None,
        };
        normal.unwrap_or_else(|| cell.trim().to_owned())
    }

    fn contradiction(&self, own: &[String], line: u64, apart: &[(u64, Vec<String>)]) -> Outcome {
        let mut lines: Vec<u64> = apart.iter().map(|(line, _)| *line).chain([line]).collect();
        lines.sort_unstable();
        lines.dedup();
        let own = (line, own.to_vec());
        let mut rows: Vec<&(u64, Vec<String>)> = apart.iter().chain([&own]).collect();
        rows.sort_by_key(|(line, _)| *line);
        let rows: Vec<(String, Vec<String>)> = rows
            .into_iter()
            .map(|(line, cells)| {
                let cells = cells.iter().enumerate();
                let cells = cells.map(|(place, cell)| self.comparable(place, cell));
                (format!("line {line}"), cells.collect())
            })
            .collect();
        let lines: Vec<String> = lines.iter().map(u64::to_string).collect();
        let begins = format!("the same publisher stands in lines {}", lines.join(" and "));
        let words = several_rows(&begins, self.header.titles(), &rows);
        let mut outcome = held_back(FailureKind::Duplicate, words);
        for problem in &mut outcome.problems {
            problem.column = Some(Column::NetworkPublisherId.title().to_owned());
        }
        outcome
    }
}
