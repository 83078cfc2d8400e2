//! What is printed at the end of a run that wrote files.

use crate::cli::arguments::{DisplayOptions, OutputOptions};
use crate::cli::exit::Exit;
use crate::cli::settings::{Resolved, Surroundings};
use crate::cli::terminal::{self, Stream};
use crate::error::{Error, Result};
use crate::run::Finished;
use crate::summary::{self, Style};
use std::path::Path;

/// How a finished run is told.
pub(super) struct Report<'a> {
    resolved: &'a Resolved,
    output: &'a OutputOptions,
    display: &'a DisplayOptions,
    around: &'a Surroundings,
}

impl<'a> Report<'a> {
    pub(super) const fn new(
        resolved: &'a Resolved,
        output: &'a OutputOptions,
        display: &'a DisplayOptions,
        around: &'a Surroundings,
    ) -> Self {
        Self {
            resolved,
            output,
            display,
            around,
        }
    }

    /// Puts onto standard output what a script reads there, the receipt or the upload file. Nothing is published
    /// yet, and if this fails nothing is.
    pub(super) fn deliver(&self, finished: &Finished, upload: Option<&Path>) -> Result<()> {
        if self.display.json {
            Stream::Out.print(false, |out| summary::json::write(out, finished))?;
        }
        upload.map_or(Ok(()), terminal::copy_to_stdout)
    }

    /// Prints the summary, unless another output was asked for, and says how the run ended. The files are
    /// there whether or not that can be printed, so a failure to do so is told and does not count; after a dry
    /// run what is printed is all there is.
    pub(super) fn print(&self, finished: &Finished) -> Exit {
        let is_told = !self.display.json && !self.display.quiet.quiet;
        if let Err(error) = is_told.then(|| self.summarise(finished)).transpose() {
            terminal::complain(&error);
            if self.output.dry_run {
                return Exit::Refused;
            }
        }
        Exit::left_if(finished.tally.rows.attention > 0)
    }

    fn summarise(&self, finished: &Finished) -> Result<()> {
        let stream = if self.output.is_stdout() {
            Stream::Err
        } else {
            Stream::Out
        };
        let style = Style {
            width: stream.width(self.around),
            color: stream.color(self.resolved.color, self.around),
            diff: self.resolved.diff,
        };
        stream.print(style.color, |out| {
            summary::text::write(out, finished, &style)
        })
    }
}

/// Standard output can carry the upload file or the receipt, never both.
pub(super) fn refuse_json_beside_upload(
    output: &OutputOptions,
    display: &DisplayOptions,
) -> Result<()> {
    if output.is_stdout() && display.json {
        return Err(Error::usage(
            "-o - and --json both want standard output",
            "name a file with -o, or leave --json out and read the receipt",
        ));
    }
    Ok(())
}
