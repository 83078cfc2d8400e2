//! `classify`: what the reasons of a report are taken for.

use crate::classify::{self, Meaning};
use crate::cli::arguments::{ClassifyArguments, DiffOption, RuleOptions, SettingsOptions};
use crate::cli::exit::Exit;
use crate::cli::settings::{Resolved, Surroundings, flags, resolve};
use crate::cli::terminal::{Stream, inputs_can_be_read};
use crate::error::{Error, Place, Result};
use crate::summary::{self, Diff, Style, escape};
use crate::values::date::Date;
use serde_json::json;
use std::io::Read;
use std::path::Path;

pub(in crate::cli) fn run(arguments: &ClassifyArguments, around: &Surroundings) -> Result<Exit> {
    let display = &arguments.display;
    let settings = SettingsOptions {
        config: arguments.config.clone(),
        ..SettingsOptions::default()
    };
    let reason_column = arguments.reason_column.as_deref();
    let diff = DiffOption::default();
    let flags = flags(
        &settings,
        &RuleOptions::default(),
        reason_column,
        &diff,
        &display.color,
    )?;
    let config = arguments.config.as_deref();
    let resolved = resolve(flags, config, around, Date::from_system_clock())?;
    inputs_can_be_read([arguments.file.as_path()])?;
    if arguments.lines {
        lines(arguments, &resolved)?;
    } else {
        report(arguments, &resolved, around)?;
    }
    Ok(Exit::Done)
}

fn report(arguments: &ClassifyArguments, resolved: &Resolved, around: &Surroundings) -> Result<()> {
    let column = resolved.reason_column.as_deref();
    let settings = &resolved.settings;
    if arguments.display.json {
        let texts = classify::texts(&arguments.file, column, settings)?;
        return Stream::Out.print(false, |out| {
            for (text, rows, meaning) in &texts {
                writeln!(out, "{}", as_json(text, *rows, meaning))?;
            }
            Ok(())
        });
    }
    let reasons = classify::report(&arguments.file, column, settings)?;
    if arguments.display.quiet.quiet {
        return Ok(());
    }
    let style = Style {
        width: Stream::Out.width(around),
        color: Stream::Out.color(resolved.color, around),
        diff: Diff::None,
    };
    let path = arguments.file.display().to_string();
    Stream::Out.print(style.color, |out| {
        summary::reasons::write(out, &path, &reasons.groups, &style)
    })
}

fn lines(arguments: &ClassifyArguments, resolved: &Resolved) -> Result<()> {
    let text = read(&arguments.file)?;
    let lines = classify::lines(&text, &resolved.settings);
    if arguments.display.quiet.quiet {
        return Ok(());
    }
    Stream::Out.print(false, |out| {
        for (line, meaning) in &lines {
            if arguments.display.json {
                writeln!(out, "{}", as_json(line, 1, meaning))?;
            } else {
                let kinds: Vec<&str> = meaning.kinds.iter().map(|kind| kind.name()).collect();
                let kinds = if kinds.is_empty() {
                    "unrecognised".to_owned()
                } else {
                    kinds.join(", ")
                };
                let columns = meaning.columns.join(", ");
                writeln!(out, "{kinds}\t{}\t{}", escape(&columns), escape(line))?;
            }
        }
        Ok(())
    })
}

fn read(path: &Path) -> Result<String> {
    let mut text = String::new();
    let read = if path.as_os_str() == "-" {
        std::io::stdin().lock().read_to_string(&mut text)
    } else {
        std::fs::File::open(path).and_then(|mut file| file.read_to_string(&mut text))
    };
    match read {
        Ok(_) => Ok(text),
        Err(source) if source.kind() == std::io::ErrorKind::InvalidData => Err(Error::input(
            Place::file(path),
            "the text is not UTF-8",
            "save it as UTF-8 and run again",
        )),
        Err(source) => Err(Error::reading(path, source)),
    }
}

fn as_json(reason: &str, rows: u64, meaning: &Meaning) -> serde_json::Value {
    let kinds: Vec<&str> = meaning.kinds.iter().map(|kind| kind.name()).collect();
    json!({
        "reason": reason,
        "rows": rows,
        "kinds": kinds,
        "columns": meaning.columns,
        "recognised": !kinds.is_empty(),
    })
}
