//! `verify`: silent if all holds.

use crate::cli::arguments::VerifyArguments;
use crate::cli::exit::Exit;
use crate::cli::settings::{Surroundings, color_of};
use crate::cli::terminal::Stream;
use crate::error::Result;
use crate::settings::Settings;
use crate::summary::escape;
use crate::values::date::Date;
use crate::verify;

pub(in crate::cli) fn run(arguments: &VerifyArguments, around: &Surroundings) -> Result<Exit> {
    let color = Stream::Out.color(color_of(&arguments.color, around)?, around);
    let settings = Settings::on(Date::from_system_clock());
    let mut holds = true;
    for receipt in &arguments.receipts {
        let findings = verify::verify(receipt, &settings)?;
        holds &= findings.is_empty();
        if arguments.quiet.quiet {
            continue;
        }
        Stream::Out.print(color, |out| {
            for told in findings.told() {
                writeln!(out, "{}", escape(told))?;
            }
            if findings.further() > 0 {
                writeln!(out, "and {} more", findings.further())?;
            }
            Ok(())
        })?;
    }
    Ok(Exit::left_if(!holds))
}
