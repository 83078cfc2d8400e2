//! `check`.

use crate::check::{self, Finding, Findings, Group};
use crate::cli::arguments::{CheckArguments, DiffOption, RuleOptions};
use crate::cli::exit::Exit;
use crate::cli::json;
use crate::cli::progress::Progress;
use crate::cli::settings::{Resolved, Surroundings, flags, resolve};
use crate::cli::terminal::{Stream, inputs_can_be_read, name_of_input};
use crate::error::Result;
use crate::summary::{Style, findings};
use crate::values::date::Date;
use serde::Serialize;

pub(in crate::cli) fn run(arguments: &CheckArguments, around: &Surroundings) -> Result<Exit> {
    let display = &arguments.display;
    let (rules, diff) = (RuleOptions::default(), DiffOption::default());
    let flags = flags(&arguments.settings, &rules, None, &diff, &display.color)?;
    let config = arguments.settings.config.as_deref();
    let resolved = resolve(flags, config, around, Date::from_system_clock())?;
    inputs_can_be_read([arguments.file.as_path()])?;
    let progress = Progress::new(display);
    let watch = |now| progress.tell(now);
    let found = check::run(&arguments.file, &resolved.settings, &watch)?;
    drop(progress);
    let path = name_of_input(&arguments.file);
    let exit = Exit::left_if(found.failing_rows > 0);
    if display.json {
        let object = Told::new(&path, &found);
        Stream::Out.print(false, |out| json::line(out, &object))?;
    } else if !display.quiet.quiet {
        let typed = arguments.file.display().to_string();
        print(&typed, &found, &resolved, around)?;
    }
    Ok(exit)
}

fn print(path: &str, found: &Findings, resolved: &Resolved, around: &Surroundings) -> Result<()> {
    let style = Style {
        width: Stream::Out.width(around),
        color: Stream::Out.color(resolved.color, around),
        diff: resolved.diff,
    };
    let shown = findings::Findings {
        path,
        kind: found.kind,
        rows: found.rows,
        failing_rows: found.failing_rows,
        total: found.total,
        groups: &found.groups,
        kept: &found.kept,
    };
    Stream::Out.print(style.color, |out| findings::write(out, &shown, &style))
}

/// What `check --json` prints.
#[derive(Serialize)]
struct Told<'a> {
    schema: u32,
    path: &'a str,
    rows: u64,
    failing_rows: u64,
    total: u64,
    /// Whether `findings` holds only some of them.
    truncated: bool,
    groups: Vec<ToldGroup<'a>>,
    findings: Vec<ToldFinding<'a>>,
}

/// How many findings of one kind in one column.
#[derive(Serialize)]
struct ToldGroup<'a> {
    kind: &'a str,
    column: Option<&'a str>,
    findings: u64,
}

/// One finding in it.
#[derive(Serialize)]
struct ToldFinding<'a> {
    line: u64,
    network_publisher_id: &'a str,
    kind: &'a str,
    column: Option<&'a str>,
    problem: &'a str,
    suggestion: Option<&'a str>,
    who: String,
}

impl<'a> Told<'a> {
    fn new(path: &'a str, found: &'a Findings) -> Self {
        Self {
            schema: 1,
            path,
            rows: found.rows,
            failing_rows: found.failing_rows,
            total: found.total,
            truncated: found.total > found.kept.len() as u64,
            groups: found.groups.iter().map(ToldGroup::new).collect(),
            findings: found.kept.iter().map(ToldFinding::new).collect(),
        }
    }
}

impl<'a> ToldGroup<'a> {
    fn new(((kind, column), findings): (&'a Group, &u64)) -> Self {
        Self {
            kind: kind.name(),
            column: column.as_deref(),
            findings: *findings,
        }
    }
}

impl<'a> ToldFinding<'a> {
    fn new(finding: &'a Finding) -> Self {
        let problem = &finding.problem;
        Self {
            line: finding.line,
            network_publisher_id: &finding.publisher,
            kind: finding.kind.name(),
            column: problem.column.as_deref(),
            problem: &problem.words,
            suggestion: problem
                .suggestion
                .as_ref()
                .map(|offer| offer.value.as_str()),
            who: problem.who.to_string(),
        }
    }
}
