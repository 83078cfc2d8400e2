//! What would fail in a file before it is uploaded; nothing is written.

mod findings;
mod survey;

pub use findings::{Finding, Findings, Group};

use crate::column::Column;
use crate::duplicates::{Around, Groups, Spot};
use crate::error::Result;
use crate::failure::FailureKind;
use crate::fix_failed;
use crate::mediarails::upload::{UploadHeader, UploadRow};
use crate::outcome::{Fate, Judged, Problem, Who};
use crate::pipeline::in_order;
use crate::ragged;
use crate::repair::{Job, PlainRows, repair_row};
use crate::report::layout::{Hints, Layout};
use crate::report::upload_columns::Upload;
use crate::rules::Context;
use crate::run::headway::{Pass, Steps, Watcher};
use crate::settings::Settings;
use crate::sheet::{Input, Reader, Row, Rows, looking};
use crate::values::date::{DatePlan, Format};
use std::borrow::Cow;
use std::path::Path;

/// Checks an import file. Reasons that a report brings along are not looked at.
pub fn run(path: &Path, settings: &Settings, watch: &Watcher<'_>) -> Result<Findings> {
    looking([path], |look| {
        let input = Input::open_looking(path, look)?;
        run_on(&input, settings, watch)
    })
}

fn run_on(input: &Input, settings: &Settings, watch: &Watcher<'_>) -> Result<Findings> {
    let written_in = fix_failed::format_of_our_upload(input);
    let mut settings = settings.clone();
    let is_as_we_wrote = written_in.is_some();
    if !settings.date_format_is_set {
        settings.date_format = written_in.unwrap_or_else(Format::iso);
    }
    let settings = &settings;
    let hints = Hints {
        reason_column: None,
        is_upload: true,
        is_as_we_wrote,
        uploaded: Vec::new(),
        has_receipt: false,
    };
    let layout = Layout::read(input, settings, &hints)?;
    let upload = Upload::of(&layout, &[], &[]);
    let header = upload.header();
    let mut context = Context {
        dates: DatePlan::default(),
        settings: settings.clone(),
        brands: Vec::new(),
        is_export: false,
    };
    let survey = survey::survey(input, &layout, (&upload, &header), &context, watch)?;
    let groups = survey.keys.groups()?;
    if !survey.has_faults && !has_duplicates(&groups, input, &layout)? {
        return Ok(Findings {
            rows: survey.rows,
            kind: layout.kind,
            ..Findings::default()
        });
    }
    context.dates = survey.dates.decide(settings.date_order, settings.today);
    let mut findings = Findings {
        kind: layout.kind,
        ..Findings::default()
    };
    let mut steps = Steps::new(watch, Pass::Second, input.text_bytes());
    let mut reader = Reader::new(input, &layout.dialect)?;
    let checker = Checker {
        input,
        layout: &layout,
        upload: &upload,
        header,
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
        let plain = PlainRows::under(&self.header, &self.context);
        let mut row = Row::default();
        while rows.next(&mut row) {
            if !row.is_blank() {
                findings.rows += 1;
                self.row(&row, plain.as_ref(), &mut findings)?;
            }
        }
        Ok(findings)
    }

    fn row(&self, row: &Row, plain: Option<&PlainRows<'_>>, findings: &mut Findings) -> Result<()> {
        let own = |place| self.upload.cell(row, place);
        let publisher = cell(self.layout, row, Column::NetworkPublisherId).unwrap_or_default();
        let spot = Spot::of(0, row);
        let found = if row.len() == self.layout.titles.len() {
            let is_right = plain.is_some_and(|plain| plain.is_right(own));
            let mut found = if is_right {
                Vec::new()
            } else {
                self.faults(own)
            };
            let around = self.groups.around(spot);
            if let Some(earlier) = earlier(around, spot, self.input, self.layout, row)? {
                found.push(again(earlier));
            }
            found
        } else {
            let outcome = ragged::only_seen(row.len(), self.layout.titles.len());
            let problems = outcome.problems.into_iter();
            problems
                .map(|problem| (FailureKind::ColumnCount, problem))
                .collect()
        };
        findings.add(spot.line, publisher, found);
        Ok(())
    }

    /// What is wrong with the row with these cells, with what would help.
    fn faults<'c>(&self, cell: impl Fn(usize) -> &'c str) -> Vec<(FailureKind, Problem)> {
        let places = 0..self.upload.from.len();
        let cells = places.map(|place| Cow::Borrowed(cell(place))).collect();
        let job = Job {
            only_check: true,
            ..Job::unreported(UploadRow::new(&self.header, cells), &self.upload.repairs)
        };
        let (outcome, _) = repair_row(&job, &self.context);
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
}

fn cell<'r>(layout: &Layout, row: &'r Row, column: Column) -> Option<&'r str> {
    row.get(layout.upload_place(column)?)
}

fn key<'r>(layout: &Layout, row: &'r Row) -> [&'r str; 3] {
    [Column::Network, Column::NetworkPublisherId, Column::Brand]
        .map(|column| cell(layout, row, column).unwrap_or_default().trim())
}

/// The line of an earlier row with the same key.
fn earlier(
    around: Option<Around<'_>>,
    spot: Spot,
    input: &Input,
    layout: &Layout,
    row: &Row,
) -> Result<Option<u64>> {
    let around = around.iter().flat_map(Around::spots);
    let before = around.take_while(|other| *other < spot);
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

/// Whether two rows share a key and not only a hash.
fn has_duplicates(groups: &Groups, input: &Input, layout: &Layout) -> Result<bool> {
    groups.any_same(|spot| {
        let mut row = Row::default();
        Reader::row_at(input, &layout.dialect, (spot.offset, spot.line), &mut row)?;
        Ok(key(layout, &row).map(str::to_owned))
    })
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
