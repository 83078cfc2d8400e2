//! The `rowmend` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    rowmend::cli::run(std::env::args_os()).into()
}
