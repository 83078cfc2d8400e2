//! `classify`.

use crate::classify::{self, Meaning};
use crate::cli::arguments::{ClassifyArguments, DiffOption, RuleOptions, SettingsOptions};
use crate::cli::exit::Exit;
use crate::cli::json;
use crate::cli::progress::Progress;
use crate::cli::settings::{Resolved, Surroundings, flags, resolve};
use crate::cli::terminal::{Stream, inputs_can_be_read, name_of_input};
use crate::error::{Error, Place, Result};
use crate::settings::Settings;
use crate::summary::{Style, escape, reasons};
use crate::values::date::Date;
use serde::Serialize;
use std::io::Read;
use std::path::Path;

pub(in crate::cli) fn run(arguments: &ClassifyArguments, around: &Surroundings) -> Result<Exit> {
    let resolved = settings(arguments, around)?;
    inputs_can_be_read([arguments.file.as_path()])?;
    if arguments.lines {
        lines(arguments, &resolved.settings)?;
    } else if arguments.display.json {
        let column = resolved.reason_column.as_deref();
        let texts = classify::texts(&arguments.file, column, &resolved.settings, &|_| ())?;
        let told = texts.iter();
        tell(told.map(|(text, rows, meaning)| Told::new(text, *rows, meaning)))?;
    } else {
        report(arguments, &resolved, around)?;
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

fn report(arguments: &ClassifyArguments, resolved: &Resolved, around: &Surroundings) -> Result<()> {
    let column = resolved.reason_column.as_deref();
    let progress = Progress::new(&arguments.display);
    let watch = |now| progress.tell(now);
    let found = classify::report(
        &arguments.file,
        column,
        &resolved.settings,
        reasons::SHOWN,
        &watch,
    )?;
    drop(progress);
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
        reasons::write(out, &path, &found, &style)
    })
}

/// Line by line, in the order of the file, so that a script can put the lines side by side.
fn lines(arguments: &ClassifyArguments, settings: &Settings) -> Result<()> {
    let text = text(&arguments.file)?;
    let lines = classify::lines(&text, settings);
    if arguments.display.json {
        let told = lines.iter();
        return tell(told.map(|(line, meaning)| Told::new(line, 1, meaning)));
    }
    if arguments.display.quiet.quiet {
        return Ok(());
    }
    Stream::Out.print(false, |out| {
        for (line, meaning) in &lines {
            let kinds: Vec<&str> = meaning.kinds.iter().map(|kind| kind.name()).collect();
            let kinds = if kinds.is_empty() {
                "unrecognised".to_owned()
            } else {
                kinds.join(", ")
            };
            let columns = meaning.columns.join(", ");
            writeln!(out, "{kinds}\t{}\t{}", escape(&columns), escape(line))?;
        }
        Ok(())
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
    fn new(reason: &'a str, rows: u64, meaning: &'a Meaning) -> Self {
        Self {
            reason,
            rows,
            kinds: meaning.kinds.iter().map(|kind| kind.name()).collect(),
            columns: &meaning.columns,
            recognised: !meaning.kinds.is_empty(),
        }
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
    let text = String::from_utf8(bytes).map_err(|refused| {
        let good = refused.utf8_error().valid_up_to();
        let before = refused.as_bytes().iter().take(good);
        let line = before.filter(|byte| **byte == b'\n').count() as u64 + 1;
        Error::input(
            Place::line(path, line),
            "this is no UTF-8 text",
            "save it as UTF-8, then run again",
        )
    })?;
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
}
