//! `verify`.

use crate::cli::arguments::VerifyArguments;
use crate::cli::exit::Exit;
use crate::cli::progress::Progress;
use crate::cli::terminal::{Stream, complain, is_there, standard_input_can_be_read};
use crate::error::{Error, Result};
use crate::summary::escape;
use crate::verify::{Claim, Findings};
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

pub(in crate::cli) fn run(arguments: &VerifyArguments) -> Result<Exit> {
    standard_input_can_be_read(arguments.receipts.iter().map(PathBuf::as_path))?;
    let mut exit = Exit::Done;
    let mut standard_input = StandardInput::default();
    for receipt in &arguments.receipts {
        let progress = Progress::unless(arguments.quiet.quiet);
        let proven = prove(receipt, &mut standard_input, &progress);
        drop(progress);
        match proven {
            Ok(found) if found.is_empty() => {}
            Ok(found) => {
                if !arguments.quiet.quiet {
                    print(receipt, &found)?;
                }
                if exit == Exit::Done {
                    exit = Exit::Left;
                }
            }
            // The other receipts are proven all the same.
            Err(error) => {
                complain(&error);
                exit = Exit::Refused;
            }
        }
    }
    Ok(exit)
}

/// Whether another set has taken what came in on standard input.
#[derive(Default)]
struct StandardInput {
    is_read: bool,
}

impl StandardInput {
    /// Refuses to read what is not there.
    fn take(&mut self, receipt: &Path) -> Result<()> {
        let receipt = receipt.display();
        if self.is_read {
            return Err(Error::usage(
                format!(
                    "{receipt}: its input came from standard input, which can be read only once"
                ),
                "verify this receipt by itself",
            ));
        }
        if io::stdin().is_terminal() {
            return Err(Error::usage(
                format!(
                    "{receipt}: its input came from standard input, and nothing comes in there"
                ),
                format!("pipe the same input in: rowmend verify {receipt} < the-input.csv"),
            ));
        }
        self.is_read = true;
        Ok(())
    }
}

fn prove(
    receipt: &Path,
    standard_input: &mut StandardInput,
    progress: &Progress,
) -> Result<Findings> {
    is_there(receipt)?;
    let claim = Claim::read(receipt)?;
    if claim.reads_standard_input() {
        standard_input.take(receipt)?;
    }
    claim.prove(&|now| progress.tell(now))
}

fn print(receipt: &Path, found: &Findings) -> Result<()> {
    let receipt = receipt.display().to_string();
    Stream::Out.print(false, |out| {
        if !found.told().is_empty() {
            writeln!(out, "{}: this does not hold:", escape(&receipt))?;
            list(out, found.told(), found.further())?;
        }
        let Some(edits) = found.edits() else {
            return Ok(());
        };
        let path = edits.path.display().to_string();
        let path = escape(&path);
        let rest = if found.told().is_empty() {
            ", and so does all else"
        } else {
            ""
        };
        let how = if edits.gone == 0 {
            ", as it is meant to be"
        } else {
            ", and rows are gone from their place"
        };
        writeln!(out, "{}: {path} was edited since the run{how}:", escape(&receipt))?;
        writeln!(
            out,
            "  as the run wrote it, it holds (made again, it comes out the same){rest}"
        )?;
        if edits.told.is_empty() {
            return writeln!(out, "  no cell was edited; it was saved in another form");
        }
        list(out, &edits.told, edits.further)?;
        if edits.gone > 0 {
            writeln!(
                out,
                "  a row that is gone goes into no upload and no record: put it back, or keep it and write drop \
                 in Decision"
            )?;
        }
        writeln!(
            out,
            "  what was edited is proven with the next round: rowmend fix-failed, then verify its receipt"
        )
    })
}

fn list(out: &mut dyn Write, told: &[String], further: u64) -> io::Result<()> {
    for what in told {
        writeln!(out, "  {}", escape(what))?;
    }
    match further {
        0 => Ok(()),
        further => writeln!(out, "  and {further} more"),
    }
}
