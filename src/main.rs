//! The `rowmend` command.

use std::process::ExitCode;

/// Rows are made on one thread and freed on another, which the system's allocator is slow at.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    rowmend::cli::run(std::env::args_os()).into()
}
