//! `verify`.

use crate::cli::arguments::VerifyArguments;
use crate::cli::exit::Exit;
use crate::cli::terminal::{Stream, complain, inputs_can_be_read};
use crate::error::Result;
use crate::settings::Settings;
use crate::summary::escape;
use crate::values::date::Date;
use crate::verify::{Findings, verify};
use std::path::{Path, PathBuf};

pub(in crate::cli) fn run(arguments: &VerifyArguments) -> Result<Exit> {
    inputs_can_be_read(arguments.receipts.iter().map(PathBuf::as_path))?;
    let settings = Settings::on(Date::from_system_clock());
    let mut exit = Exit::Done;
    for receipt in &arguments.receipts {
        match verify(receipt, &settings) {
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

fn print(receipt: &Path, found: &Findings) -> Result<()> {
    let receipt = receipt.display().to_string();
    Stream::Out.print(false, |out| {
        writeln!(out, "{}: this does not hold:", escape(&receipt))?;
        for what in found.told() {
            writeln!(out, "  {}", escape(what))?;
        }
        match found.further() {
            0 => Ok(()),
            further => writeln!(out, "  and {further} more"),
        }
    })
}
