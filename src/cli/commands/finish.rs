//! What is printed at the end of a run that wrote files.

use crate::cli::arguments::{DisplayOptions, OutputOptions};
use crate::cli::exit::Exit;
use crate::cli::settings::{Resolved, Surroundings};
use crate::cli::terminal::{Stream, copy_to_stdout};
use crate::error::{Error, Result};
use crate::run::Finished;
use crate::summary::{self, Style};

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

    /// Prints the upload file, the receipt or the summary, as was asked for, and says how the run
    /// ended.
    pub(super) fn print(&self, finished: &Finished) -> Result<Exit> {
        if let Some(upload) = &finished.upload_for_stdout {
            copy_to_stdout(upload)?;
        }
        if self.display.json {
            Stream::Out.print(false, |out| summary::json::write(out, finished))?;
        } else if !self.display.quiet.quiet {
            self.summarise(finished)?;
        }
        Ok(Exit::left_if(finished.tally.rows.attention > 0))
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
