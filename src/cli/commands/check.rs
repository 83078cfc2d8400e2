//! `check`: what would fail, before it is uploaded.

use crate::check::{self, Findings};
use crate::cli::arguments::{CheckArguments, DiffOption, RuleOptions};
use crate::cli::exit::Exit;
use crate::cli::progress::Progress;
use crate::cli::settings::{Surroundings, flags, resolve};
use crate::cli::terminal::{Stream, inputs_can_be_read};
use crate::error::Result;
use crate::summary::{self, Diff, Style};
use crate::values::date::Date;
use serde_json::json;

pub(in crate::cli) fn run(arguments: &CheckArguments, around: &Surroundings) -> Result<Exit> {
    let display = &arguments.display;
    let rules = RuleOptions::default();
    let diff = DiffOption::default();
    let flags = flags(&arguments.settings, &rules, None, &diff, &display.color)?;
    let config = arguments.settings.config.as_deref();
    let resolved = resolve(flags, config, around, Date::from_system_clock())?;
    inputs_can_be_read([arguments.file.as_path()])?;
    let progress = Progress::new(display.quiet.quiet);
    let watch = |done, total| progress.tell(done, total);
    let findings = check::run(&arguments.file, &resolved.settings, &watch)?;
    drop(progress);
    let path = arguments.file.display().to_string();
    if display.json {
        let object = as_json(&path, &findings);
        Stream::Out.print(false, |out| writeln!(out, "{object}"))?;
    } else if !display.quiet.quiet {
        let style = Style {
            width: Stream::Out.width(around),
            color: Stream::Out.color(resolved.color, around),
            diff: Diff::None,
        };
        let shown = summary::findings::Findings {
            path: &path,
            rows: findings.rows,
            failing_rows: findings.failing_rows,
            total: findings.total,
            kept: &findings.kept,
        };
        Stream::Out.print(style.color, |out| {
            summary::findings::write(out, &shown, &style)
        })?;
    }
    Ok(Exit::left_if(findings.failing_rows > 0))
}

fn as_json(path: &str, findings: &Findings) -> serde_json::Value {
    let finding = |found: &check::Finding| {
        json!({
            "line": found.line,
            "network_publisher_id": found.publisher,
            "kind": found.kind.name(),
            "column": found.problem.column,
            "problem": found.problem.words,
            "suggestion": found.problem.suggestion.as_ref().map(|offer| &offer.value),
            "who": found.problem.who.to_string(),
        })
    };
    json!({
        "path": path,
        "rows": findings.rows,
        "failing_rows": findings.failing_rows,
        "total": findings.total,
        "findings": findings.kept.iter().map(finding).collect::<Vec<_>>(),
    })
}
