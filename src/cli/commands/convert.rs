//! `convert`.

use super::finish::{Report, refuse_json_beside_upload};
use crate::cli::arguments::{ConvertArguments, RuleOptions};
use crate::cli::exit::Exit;
use crate::cli::interrupt;
use crate::cli::progress::Progress;
use crate::cli::settings::{Surroundings, flags, resolve};
use crate::cli::terminal::inputs_can_be_read;
use crate::convert;
use crate::error::Result;
use crate::run::Caller;
use crate::values::date::Date;
use std::path::PathBuf;

pub(in crate::cli) fn run(arguments: &ConvertArguments, around: &Surroundings) -> Result<Exit> {
    let display = &arguments.display;
    refuse_json_beside_upload(&arguments.output, display)?;
    let rules = RuleOptions::default();
    let flags = flags(
        &arguments.settings,
        &rules,
        None,
        &arguments.diff,
        &display.color,
    )?;
    let config = arguments.settings.config.as_deref();
    let resolved = resolve(flags, config, around, Date::from_system_clock())?;
    inputs_can_be_read(arguments.exports.iter().map(PathBuf::as_path))?;
    let plan = arguments.output.plan();
    let report = Report::new(&resolved, &arguments.output, display, around);
    interrupt::watch();
    let progress = Progress::new(display);
    let caller = Caller {
        watch: &|now| progress.tell(now),
        witness: None,
        deliver: &|finished, upload| report.deliver(finished, upload),
    };
    let finished = convert::run(&arguments.exports, &resolved.settings, &plan, &caller)?;
    drop(progress);
    Ok(report.print(&finished))
}
