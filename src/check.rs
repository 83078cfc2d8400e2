//! What would fail in a file before it is uploaded; nothing is written.

use crate::column::Column;
use crate::duplicates::{Groups, Keys, Spot};
use crate::error::Result;
use crate::failure::FailureKind;
use crate::fix_failed;
use crate::mediarails::upload::{UploadHeader, UploadRow};
use crate::outcome::{Fate, Judged, Problem, Who};
use crate::pipeline::in_order;
use crate::ragged;
use crate::repair::{Job, repair_row};
use crate::report::layout::{Hints, Layout, Role};
use crate::report::upload_columns::Upload;
use crate::rules::Context;
use crate::run::headway::{Pass, Steps, Watcher};
use crate::settings::Settings;
use crate::sheet::{Input, Reader, Row, Rows};
use crate::values::date::{Evidence, Format};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

/// How many findings are kept.
const KEPT: usize = 1_000;
/// How many are kept of each group all the same, so that a common one does not hide a rare one.
const KEPT_OF_GROUP: u64 = 50;

/// What findings are counted by: their kind and the title of their column.
pub type Group = (FailureKind, Option<String>);

/// Something that would fail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The line of the row.
    pub line: u64,
    /// The publisher's number, as it stands.
    pub publisher: String,
    /// The kind of failure.
    pub kind: FailureKind,
    /// What is wrong, what would help, and who can do it.
    pub problem: Problem,
}

/// What would fail in a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings {
    /// Rows of the file.
    pub rows: u64,
    /// Rows that would fail.
    pub failing_rows: u64,
    /// All findings.
    pub total: u64,
    /// How many there are of each kind in each column.
    pub groups: BTreeMap<Group, u64>,
    /// The first thousand, and the first fifty of each group.
    pub kept: Vec<Finding>,
}

impl Finding {
    fn group(&self) -> Group {
        (self.kind, self.problem.column.clone())
    }
}

impl Findings {
    /// Takes over what was found in the rows that follow.
    fn append(&mut self, later: Self) {
        self.rows += later.rows;
        self.failing_rows += later.failing_rows;
        self.total += later.total;
        let mut had = self.groups.clone();
        for finding in later.kept {
            let before = had.entry(finding.group()).or_default();
            if self.kept.len() < KEPT || *before < KEPT_OF_GROUP {
                *before += 1;
                self.kept.push(finding);
            }
        }
        for (group, count) in later.groups {
            *self.groups.entry(group).or_default() += count;
        }
    }

    fn add(&mut self, line: u64, publisher: &str, found: Vec<(FailureKind, Problem)>) {
        self.failing_rows += u64::from(!found.is_empty());
        for (kind, problem) in found {
            self.total += 1;
            let finding = Finding {
                line,
                publisher: publisher.to_owned(),
                kind,
                problem,
            };
            let count = self.groups.entry(finding.group()).or_default();
            *count += 1;
            if self.kept.len() < KEPT || *count <= KEPT_OF_GROUP {
                self.kept.push(finding);
            }
        }
    }
}

/// Checks an import file. Reasons that a report brings along are not looked at.
pub fn run(path: &Path, settings: &Settings, watch: &Watcher<'_>) -> Result<Findings> {
    let input = Input::open(path)?;
    let written_in = fix_failed::format_of_our_upload(&input);
    let mut settings = settings.clone();
    if !settings.date_format_is_set {
        settings.date_format = written_in.unwrap_or_else(Format::iso);
    }
    let settings = &settings;
    let hints = Hints {
        reason_column: None,
        is_our_upload: true,
        uploaded: Vec::new(),
    };
    let layout = Layout::read(&input, settings, &hints)?;
    let upload = Upload::of(&layout, &[], &[]);
    let (dates, keys) = survey(&input, &layout, settings, watch)?;
    let groups = keys.groups()?;
    let context = Context {
        dates: dates.decide(settings.date_order, settings.today),
        settings: settings.clone(),
        brands: Vec::new(),
    };
    let mut findings = Findings::default();
    let mut steps = Steps::new(watch, Pass::Second, input.text_bytes());
    let mut reader = Reader::new(&input, &layout.dialect)?;
    let checker = Checker {
        input: &input,
        layout: &layout,
        upload: &upload,
        header: upload.header(),
        groups,
        context,
    };
    in_order(
        || Ok(reader.next_rows()?.inspect(|rows| steps.piece(rows))),
        |rows| checker.part(rows),
        |part| {
            findings.append(part);
            Ok(())
        },
    )?;
    Ok(findings)
}

/// Checks pieces of a file, each apart from the others.
struct Checker<'c> {
    input: &'c Input,
    layout: &'c Layout,
    upload: &'c Upload,
    header: UploadHeader,
    groups: Groups,
    context: Context,
}

impl Checker<'_> {
    fn part(&self, mut rows: Rows) -> Result<Findings> {
        let mut findings = Findings::default();
        let mut row = Row::default();
        while rows.next(&mut row) {
            if !row.is_blank() {
                findings.rows += 1;
                self.row(&row, &mut findings)?;
            }
        }
        Ok(findings)
    }

    fn row(&self, row: &Row, findings: &mut Findings) -> Result<()> {
        let cell = |place: &Option<usize>| {
            Cow::Borrowed(place.and_then(|place| row.get(place)).unwrap_or_default())
        };
        let cells = self.upload.from.iter().map(cell).collect();
        let job = Job {
            only_check: true,
            ..Job::unreported(UploadRow::new(&self.header, cells), &self.upload.repairs)
        };
        let publisher = job.row.get(Column::NetworkPublisherId).unwrap_or_default();
        let spot = Spot {
            input: 0,
            offset: row.offset(),
            line: row.line(),
        };
        let found = if row.len() == self.layout.titles.len() {
            let mut found = faults(&job, &self.context);
            let around = self.groups.around(spot);
            if let Some(earlier) = earlier(around, spot, self.input, self.layout, row)? {
                found.push(again(earlier));
            }
            found
        } else {
            let outcome = ragged::outcome(row.len(), self.layout.titles.len());
            let problems = outcome.problems.into_iter();
            problems
                .map(|problem| (FailureKind::ColumnCount, problem))
                .collect()
        };
        findings.add(spot.line, publisher, found);
        Ok(())
    }
}

fn survey(
    input: &Input,
    layout: &Layout,
    settings: &Settings,
    watch: &Watcher<'_>,
) -> Result<(Evidence, Keys)> {
    let mut dates = Evidence::default();
    let mut keys = Keys::default();
    let mut steps = Steps::new(watch, Pass::First, input.text_bytes());
    let mut reader = Reader::new(input, &layout.dialect)?;
    in_order(
        || Ok(reader.next_rows()?.inspect(|rows| steps.piece(rows))),
        |rows| Ok(survey_part(rows, layout, settings)),
        |(part, its_keys)| {
            dates.merge(part);
            keys.append(its_keys);
            Ok(())
        },
    )?;
    Ok((dates, keys))
}

fn survey_part(mut rows: Rows, layout: &Layout, settings: &Settings) -> (Evidence, Keys) {
    let mut dates = Evidence::default();
    let mut keys = Keys::default();
    let mut row = Row::default();
    while rows.next(&mut row) {
        if row.len() != layout.titles.len() {
            continue;
        }
        if let Some(date) = cell(layout, &row, Column::NetworkDateAccepted) {
            dates.add(date, row.line(), settings.today);
        }
        let [network, id, brand] = key(layout, &row);
        let spot = Spot {
            input: 0,
            offset: row.offset(),
            line: row.line(),
        };
        keys.add(network, id, brand, spot);
    }
    (dates, keys)
}

fn cell<'r>(layout: &Layout, row: &'r Row, column: Column) -> Option<&'r str> {
    row.get(layout.place_of(Role::Upload(column))?)
}

fn key<'r>(layout: &Layout, row: &'r Row) -> [&'r str; 3] {
    [Column::Network, Column::NetworkPublisherId, Column::Brand]
        .map(|column| cell(layout, row, column).unwrap_or_default().trim())
}

/// What is wrong with a row, with what would help.
fn faults(job: &Job<'_, '_>, context: &Context) -> Vec<(FailureKind, Problem)> {
    let (outcome, _) = repair_row(job, context);
    if outcome.fate == Fate::Corrected {
        return Vec::new();
    }
    let kind = |problem: &Problem| {
        let same = |judged: &&Judged| judged.column() == problem.column.as_deref();
        let judged = outcome.failures.iter().find(same);
        judged.map_or(FailureKind::MissingValue, |judged| judged.failure.kind)
    };
    let problems = outcome.problems.iter();
    problems
        .map(|problem| (kind(problem), problem.clone()))
        .collect()
}

/// The line of an earlier row with the same key.
fn earlier(
    around: Option<&[Spot]>,
    spot: Spot,
    input: &Input,
    layout: &Layout,
    row: &Row,
) -> Result<Option<u64>> {
    let before = around.into_iter().flatten().filter(|other| **other < spot);
    let mut other = Row::default();
    for place in before {
        Reader::row_at(
            input,
            &layout.dialect,
            (place.offset, place.line),
            &mut other,
        )?;
        if key(layout, &other) == key(layout, row) {
            return Ok(Some(place.line));
        }
    }
    Ok(None)
}

fn again(line: u64) -> (FailureKind, Problem) {
    let problem = Problem {
        column: Some(Column::NetworkPublisherId.title().to_owned()),
        words: format!("the same publisher stands in line {line} already; keep one of the rows"),
        suggestion: None,
        who: Who::You,
    };
    (FailureKind::Duplicate, problem)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(kind: FailureKind, column: Column) -> (FailureKind, Problem) {
        let problem = Problem {
            column: Some(column.title().to_owned()),
            words: String::new(),
            suggestion: None,
            who: Who::You,
        };
        (kind, problem)
    }

    #[test]
    fn all_are_counted_and_a_rare_one_is_kept() {
        let (url, date) = (Column::MediaPropertyUrls, Column::NetworkDateAccepted);
        let mut all = Findings::default();
        for part in 0..4_u64 {
            let mut piece = Findings::default();
            for line in 0..600 {
                let found = finding(FailureKind::BadUrl, url);
                piece.add(part * 600 + line, "1", vec![found]);
            }
            piece.add(part, "2", vec![finding(FailureKind::BadDate, date)]);
            all.append(piece);
        }
        let count = |kind, column: Column| all.groups[&(kind, Some(column.title().to_owned()))];
        assert_eq!(count(FailureKind::BadUrl, url), 2_400);
        assert_eq!(count(FailureKind::BadDate, date), 4);
        assert_eq!((all.total, all.failing_rows), (2_404, 2_404));
        let dates = all.kept.iter().filter(|f| f.kind == FailureKind::BadDate);
        assert_eq!(dates.count(), 4);
        assert!(all.kept.len() < 1_010);
    }
}
