//! `classify`.

use crate::classify::{self, Meaning};
use crate::cli::arguments::{ClassifyArguments, DiffOption, RuleOptions, SettingsOptions};
use crate::cli::exit::Exit;
use crate::cli::json;
use crate::cli::settings::{Resolved, Surroundings, flags, resolve};
use crate::cli::terminal::{Stream, inputs_can_be_read, name_of_input};
use crate::error::{Error, Place, Result};
use crate::failure::FailureKind;
use crate::settings::Settings;
use crate::summary::Style;
use crate::summary::reasons::{self, ReasonGroup};
use crate::values::date::Date;
use serde::Serialize;
use std::collections::HashMap;
use std::io::Read;
use std::path::Path;

pub(in crate::cli) fn run(arguments: &ClassifyArguments, around: &Surroundings) -> Result<Exit> {
    let resolved = settings(arguments, around)?;
    inputs_can_be_read([arguments.file.as_path()])?;
    if arguments.lines {
        let text = text(&arguments.file)?;
        let lines = classify::lines(&text, &resolved.settings);
        if arguments.display.json {
            let told = lines
                .iter()
                .map(|(line, meaning)| Told::line(line, meaning));
            tell(told)?;
        } else {
            show(arguments, &grouped(lines), &resolved, around)?;
        }
    } else {
        let groups = groups(arguments, &resolved)?;
        if arguments.display.json {
            tell(groups.iter().map(Told::group))?;
        } else {
            show(arguments, &groups, &resolved, around)?;
        }
    }
    Ok(Exit::Done)
}

fn settings(arguments: &ClassifyArguments, around: &Surroundings) -> Result<Resolved> {
    let flags = flags(
        &SettingsOptions::default(),
        &RuleOptions::default(),
        arguments.reason_column.as_deref(),
        &DiffOption::default(),
        &arguments.display.color,
    )?;
    resolve(
        flags,
        arguments.config.as_deref(),
        around,
        Date::from_system_clock(),
    )
}

fn groups(arguments: &ClassifyArguments, resolved: &Resolved) -> Result<Vec<ReasonGroup>> {
    let settings: &Settings = &resolved.settings;
    let column = resolved.reason_column.as_deref();
    let found = classify::report(&arguments.file, column, settings)?;
    let shown = found.groups.into_iter().map(|group| ReasonGroup {
        masked: group.masked,
        example: group.example,
        rows: group.rows,
        kinds: group.kinds,
        columns: group.columns,
        decided_by: group.decided_by,
        samples: group.samples,
    });
    Ok(shown.collect())
}

/// Equal lines as one group, by falling number; blank lines are no texts.
fn grouped(lines: Vec<(String, Meaning)>) -> Vec<ReasonGroup> {
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut groups: Vec<ReasonGroup> = Vec::new();
    for (line, meaning) in lines {
        if line.trim().is_empty() {
            continue;
        }
        let place = *places.entry(line.clone()).or_insert(groups.len());
        if let Some(group) = groups.get_mut(place) {
            group.rows += 1;
            continue;
        }
        groups.push(ReasonGroup {
            masked: line.clone(),
            example: line,
            rows: 1,
            kinds: meaning.kinds,
            columns: meaning.columns,
            decided_by: Vec::new(),
            samples: Vec::new(),
        });
    }
    groups.sort_by_key(|group| std::cmp::Reverse(group.rows));
    groups
}

fn show(
    arguments: &ClassifyArguments,
    groups: &[ReasonGroup],
    resolved: &Resolved,
    around: &Surroundings,
) -> Result<()> {
    if arguments.display.quiet.quiet {
        return Ok(());
    }
    let style = Style {
        width: Stream::Out.width(around),
        color: Stream::Out.color(resolved.color, around),
        diff: resolved.diff,
    };
    let path = name_of_input(&arguments.file);
    Stream::Out.print(style.color, |out| {
        reasons::write(out, &path, groups, &style)
    })
}

/// What `classify --json` prints in one line.
#[derive(Serialize)]
struct Told<'a> {
    reason: &'a str,
    rows: u64,
    kinds: Vec<&'static str>,
    columns: &'a [String],
    recognised: bool,
}

impl<'a> Told<'a> {
    fn new(reason: &'a str, rows: u64, kinds: &[FailureKind], columns: &'a [String]) -> Self {
        Self {
            reason,
            rows,
            kinds: kinds.iter().map(|kind| kind.name()).collect(),
            columns,
            recognised: !kinds.is_empty(),
        }
    }

    fn line(line: &'a str, meaning: &'a Meaning) -> Self {
        Self::new(line, 1, &meaning.kinds, &meaning.columns)
    }

    fn group(group: &'a ReasonGroup) -> Self {
        Self::new(&group.example, group.rows, &group.kinds, &group.columns)
    }
}

fn tell<'a>(told: impl Iterator<Item = Told<'a>>) -> Result<()> {
    Stream::Out.print(false, |out| {
        for object in told {
            json::line(out, &object)?;
        }
        Ok(())
    })
}

/// The text of a file, or of standard input for `-`.
fn text(path: &Path) -> Result<String> {
    let mut bytes = Vec::new();
    let read = if path.as_os_str() == "-" {
        std::io::stdin().lock().read_to_end(&mut bytes)
    } else {
        std::fs::File::open(path).and_then(|mut file| file.read_to_end(&mut bytes))
    };
    read.map_err(|source| Error::reading(path, source))?;
    let text = String::from_utf8(bytes).map_err(|_| {
        Error::input(
            Place::file(path),
            "this is no UTF-8 text",
            "save it as UTF-8, then run again",
        )
    })?;
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
}
