//! The run made again, into files that are thrown away, and compared with what lies there.

use super::files::Files;
use super::{Claim, Findings, counts, differences};
use crate::error::{Error, Result};
use crate::fix_failed::Options;
use crate::run::cell_hashes::CellHashes;
use crate::run::outputs::OutputPlan;
use crate::run::receipt::Receipt;
use crate::run::{Caller, Finished};
use crate::settings::Settings;
use crate::sheet::Input;
use crate::{convert, fix_failed};
use std::path::PathBuf;

/// Makes the run again and compares its files and its receipt.
pub(super) fn again(
    claim: &Claim,
    cells: &CellHashes,
    mut files: Files,
    settings: &Settings,
    findings: &mut Findings,
) -> Result<()> {
    let receipt = &claim.receipt;
    let inputs = std::mem::take(&mut files.inputs);
    let sources = std::mem::take(&mut files.sources);
    // Nothing is written there; the name only must be none of the inputs'.
    let plan = OutputPlan {
        output: Some(claim.path.with_extension("again")),
        force: false,
        dry_run: true,
    };
    let expected = match run(receipt, inputs, sources, settings, &plan) {
        Ok(expected) => expected,
        Err(error @ Error::Io { .. }) => return Err(error),
        Err(error) => {
            let path = claim.path.display();
            findings.add(format!("{path}: the run cannot be made again: {error}"));
            return Ok(());
        }
    };
    for (facts, made) in expected.receipt.outputs.iter().zip(&expected.scratch) {
        if let Some(written) = files.output(&facts.role)
            && written.input.sha256() != facts.sha256
        {
            differences::first(written, made.path(), findings)?;
        }
    }
    let name = claim.path.display().to_string();
    let said = (receipt, cells);
    counts::compare(&name, said, expected.receipt, &files, findings)
}

fn run(
    receipt: &Receipt,
    inputs: Vec<Input>,
    sources: Vec<PathBuf>,
    settings: &Settings,
    plan: &OutputPlan,
) -> Result<Finished> {
    let caller = Caller {
        watch: &|_, _| (),
        deliver: &|_| Ok(()),
    };
    if receipt.command == "convert" {
        return convert::run_on(inputs.into_iter().map(Ok), settings, plan, &caller);
    }
    let report = inputs
        .into_iter()
        .next()
        .ok_or_else(|| Error::Unbalanced("a receipt of fix-failed without an input".to_owned()))?;
    let options = Options {
        sources,
        reason_column: receipt.told.reason_column.clone(),
        is_our_upload: receipt.told.is_our_upload,
    };
    fix_failed::run_on(&report, &options, settings, plan, &caller)
}
