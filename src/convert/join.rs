//! Rows of one publisher: one row if they agree, a person's matter if they do not.

use super::Conversion;
use crate::advice::several_rows;
use crate::column::Column;
use crate::duplicates::{Groups, Spot};
use crate::error::Result;
use crate::export::says_nothing;
use crate::failure::{Failure, FailureKind};
use crate::mediarails::upload::{UploadHeader, UploadRow};
use crate::outcome::{Because, Fate, Judged, Outcome, Problem, Who};
use crate::repair::{HeaderRepairs, Job, repair_row};
use crate::sheet::{Reader, Row};
use crate::values::{email, id, url};
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// A row of a publisher and where it stands.
pub(super) struct Member {
    pub(super) spot: Spot,
    pub(super) row: Row,
}

/// What the rows of a publisher come to.
#[derive(Debug)]
pub(super) struct JudgedPublisher {
    /// The first of its rows, which stands for all if they agree.
    pub(super) first: Spot,
    /// They contradict each other: what becomes of each.
    pub(super) apart: Option<Outcome>,
}

/// How many publishers with several rows are remembered.
const REMEMBERED: usize = 4_096;

/// What was found out about publishers with several rows, so that it is not found out again at each
/// of them. Forgotten when it grows large; nothing depends on it but time.
#[derive(Debug, Default)]
pub(super) struct JudgedPublishers {
    /// By the first of the rows that may be the same publisher, and the ID.
    known: Mutex<HashMap<(Spot, String), Arc<JudgedPublisher>>>,
}

impl JudgedPublishers {
    /// The publisher with this ID among the rows at `spots`.
    pub(super) fn of(
        &self,
        spots: &[Spot],
        id: &str,
        judge: impl FnOnce() -> Result<JudgedPublisher>,
    ) -> Result<Arc<JudgedPublisher>> {
        let first = spots.first().copied().unwrap_or_default();
        let key = (first, id::folded(id).into_owned());
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(judged) = known.get(&key) {
            return Ok(Arc::clone(judged));
        }
        let judged = Arc::new(judge()?);
        if known.len() >= REMEMBERED {
            known.clear();
        }
        known.insert(key, Arc::clone(&judged));
        Ok(judged)
    }
}

impl Conversion<'_> {
    /// Reads a row again.
    pub(super) fn row_at(&self, spot: Spot) -> Result<Row> {
        let mut row = Row::default();
        if let Some(export) = self.files.get(spot.input) {
            let place = (spot.offset, spot.line);
            Reader::row_at(&export.input, &export.dialect, place, &mut row)?;
        }
        Ok(row)
    }

    /// Reads the rows that may be the publisher with this ID and are.
    pub(super) fn members(&self, spots: &[Spot], id: &str) -> Result<Vec<Member>> {
        let wanted = id::folded(id);
        let mut members: Vec<Member> = Vec::new();
        for spot in spots {
            let row = self.row_at(*spot)?;
            let export = self.files.get(spot.input);
            let own = export.and_then(|export| export.cell(&row, Column::NetworkPublisherId));
            if id::folded(own.unwrap_or_default()) == wanted {
                members.push(Member { spot: *spot, row });
            }
        }
        Ok(members)
    }

    /// Whether rows that may be the same publisher are.
    pub(super) fn has_same_publishers(&self, groups: &Groups) -> Result<bool> {
        groups.any_same(|spot| {
            let row = self.row_at(spot)?;
            let export = self.files.get(spot.input);
            let own = export.and_then(|export| export.cell(&row, Column::NetworkPublisherId));
            Ok(id::folded(own.unwrap_or_default()).into_owned())
        })
    }

    /// Compares the rows of one publisher after mending.
    pub(super) fn judged(
        &self,
        spots: &[Spot],
        id: &str,
        header: &UploadHeader,
    ) -> Result<JudgedPublisher> {
        let members = self.members(spots, id)?;
        let mended: Vec<Vec<String>> = members
            .iter()
            .map(|member| self.mended(member, header))
            .collect();
        let differs = |place: usize| {
            let values = mended.iter().filter_map(|cells| cells.get(place));
            let mut values = values.filter(|value| !value.is_empty());
            let first = values.next();
            values.any(|value| Some(value) != first)
        };
        let are_apart = (0..header.titles().len()).any(differs);
        Ok(JudgedPublisher {
            first: members
                .first()
                .map(|member| member.spot)
                .unwrap_or_default(),
            apart: are_apart.then(|| self.contradiction(header.titles(), &members, mended)),
        })
    }

    fn mended(&self, member: &Member, header: &UploadHeader) -> Vec<String> {
        let (Some(export), Some(context)) = (
            self.files.get(member.spot.input),
            self.contexts.get(member.spot.input),
        ) else {
            return Vec::new();
        };
        let untouched = HeaderRepairs::default();
        let row = export.upload_row(&member.row, header, self.settings);
        let job = Job::made(row, &untouched);
        let (_, row) = repair_row(&job, context);
        let comparable = |(place, cell): (usize, &Cow<'_, str>)| {
            let normal = match header.column_at(place) {
                Some(Column::MediaPropertyUrls) => url::normal(cell),
                Some(Column::PrimaryContactEmail) => email::normal(cell),
                _ => None,
            };
            normal.unwrap_or_else(|| cell.trim().to_owned())
        };
        row.cells().iter().enumerate().map(comparable).collect()
    }

    /// What becomes of rows that contradict each other; `mended` are their cells as they compare.
    fn contradiction(
        &self,
        titles: &[String],
        members: &[Member],
        mended: Vec<Vec<String>>,
    ) -> Outcome {
        let lines: Vec<String> = members
            .iter()
            .map(|member| self.place(member.spot))
            .collect();
        let (several, one) = match self.files.len() {
            ..=1 => ("lines ", "line "),
            _ => ("", ""),
        };
        let begins = format!("the same ID stands in {several}{}", lines.join(" and "));
        let rows = lines.iter().map(|line| format!("{one}{line}"));
        let rows: Vec<_> = rows.zip(mended).collect();
        let words = several_rows(&begins, titles, &rows);
        Outcome {
            fate: Fate::Attention,
            changes: Vec::new(),
            failures: vec![Judged {
                failure: Failure::of(FailureKind::Duplicate, Column::NetworkPublisherId),
                because: Because::Found,
                answered: false,
            }],
            problems: vec![Problem {
                column: Some(Column::NetworkPublisherId.title().to_owned()),
                words,
                suggestion: None,
                who: Who::You,
            }],
            unrecognised: false,
        }
    }

    /// Where a row stands, in words; with its file if there are several.
    fn place(&self, spot: Spot) -> String {
        match self.files.get(spot.input) {
            Some(export) if self.files.len() > 1 => {
                format!("{} line {}", export.input.path().display(), spot.line)
            }
            _ => spot.line.to_string(),
        }
    }

    /// A line as it is shown: with its file if there are several.
    pub(super) fn label(&self, spot: Spot) -> String {
        match self.files.get(spot.input) {
            Some(export) if spot.input > 0 => {
                format!("{}:{}", export.input.path().display(), spot.line)
            }
            _ => spot.line.to_string(),
        }
    }

    /// The row that stands for all members: of each column the first that is a value. With it
    /// the number of the input that gives the date, by whose order it is read.
    pub(super) fn combine<'a>(
        &'a self,
        members: &[(Spot, &'a Row)],
        header: &'a UploadHeader,
    ) -> (UploadRow<'a>, usize) {
        if let [(spot, row)] = members
            && let Some(export) = self.files.get(spot.input)
        {
            return (export.upload_row(row, header, self.settings), spot.input);
        }
        let mut dated_by = members.first().map_or(0, |(spot, _)| spot.input);
        let rows: Vec<(usize, UploadRow<'a>)> = members
            .iter()
            .filter_map(|(spot, row)| {
                let export = self.files.get(spot.input)?;
                let row = export.upload_row(row, header, self.settings);
                Some((spot.input, row))
            })
            .collect();
        let mut cells: Vec<Cow<'a, str>> = Vec::new();
        for (place, _) in header.titles().iter().enumerate() {
            let filled = rows.iter().find_map(|(input, row)| {
                let cell = row.cells().get(place)?;
                (!says_nothing(cell)).then(|| (*input, cell.clone()))
            });
            let first = rows
                .first()
                .and_then(|(_, row)| row.cells().get(place).cloned());
            let is_date = header.column_at(place) == Some(Column::NetworkDateAccepted);
            if let (true, Some((input, _))) = (is_date, &filled) {
                dated_by = *input;
            }
            cells.push(filled.map(|(_, cell)| cell).or(first).unwrap_or_default());
        }
        (UploadRow::new(header, cells), dated_by)
    }
}
