//! `fix-failed`.

use super::finish::{Report, refuse_json_beside_upload};
use crate::cli::arguments::FixFailedArguments;
use crate::cli::exit::Exit;
use crate::cli::interrupt;
use crate::cli::progress::Progress;
use crate::cli::settings::{Surroundings, flags, resolve};
use crate::cli::terminal::inputs_can_be_read;
use crate::error::Result;
use crate::fix_failed::{self, Options};
use crate::run::Caller;
use crate::values::date::Date;
use std::path::PathBuf;

pub(in crate::cli) fn run(arguments: &FixFailedArguments, around: &Surroundings) -> Result<Exit> {
    let display = &arguments.display;
    refuse_json_beside_upload(&arguments.output, display)?;
    let flags = flags(
        &arguments.settings,
        &arguments.rules,
        arguments.reason_column.as_deref(),
        &arguments.diff,
        &display.color,
    )?;
    let config = arguments.settings.config.as_deref();
    let resolved = resolve(flags, config, around, Date::from_system_clock())?;
    let inputs = arguments.sources.iter().chain([&arguments.report]);
    inputs_can_be_read(inputs.map(PathBuf::as_path))?;
    let options = Options {
        sources: arguments.sources.clone(),
        reason_column: resolved.reason_column.clone(),
        is_our_upload: false,
    };
    let plan = arguments.output.plan();
    let report = Report::new(&resolved, &arguments.output, display, around);
    interrupt::watch();
    let progress = Progress::new(display);
    let caller = Caller {
        watch: &|now| progress.tell(now),
        witness: None,
        deliver: &|finished, upload| report.deliver(finished, upload),
    };
    let settings = &resolved.settings;
    let finished = fix_failed::run(&arguments.report, &options, settings, &plan, &caller)?;
    drop(progress);
    Ok(report.print(&finished))
}
