//! The run made again, and compared with what lies there.

use super::files::Files;
use super::{Claim, Findings, counts, differences};
use crate::error::{Error, Place, Result};
use crate::fix_failed::Options;
use crate::run::cell_hashes::CellHashes;
use crate::run::headway::Watcher;
use crate::run::outputs::{FilesBefore, OutputPlan};
use crate::run::witness::Witness;
use crate::run::{Caller, Finished};
use crate::settings::Settings;
use crate::sheet::Input;
use crate::{convert, fix_failed};
use std::path::PathBuf;

/// What the run read, opened once more.
pub(super) struct Again {
    inputs: Vec<Input>,
    sources: Vec<PathBuf>,
}

impl Again {
    /// Opens it.
    pub(super) fn of(files: &Files) -> Result<Self> {
        let inputs = files.inputs.iter().map(Input::once_more);
        Ok(Self {
            inputs: inputs.collect::<Result<_>>()?,
            sources: files.sources.clone(),
        })
    }

    /// Makes the run into files that are thrown away with what it gives back, or into those that are there already
    /// while a witness looks on.
    pub(super) fn make(
        self,
        claim: &Claim,
        settings: &Settings,
        watch: &Watcher<'_>,
        before: Option<(FilesBefore, &dyn Witness)>,
    ) -> Result<Finished> {
        let told = &claim.receipt.told;
        let (again, witness) = before.unzip();
        // Nothing is written there; the name only must be none of the inputs'.
        let plan = OutputPlan {
            output: Some(claim.path.with_extension("again")),
            force: false,
            dry_run: true,
            again,
        };
        let caller = Caller {
            watch,
            deliver: &|_, _| Ok(()),
            witness,
        };
        let mut inputs = self.inputs.into_iter();
        if claim.receipt.command == "convert" {
            return convert::run_on(inputs.map(Ok), settings, &plan, &caller);
        }
        let report = inputs.next().ok_or_else(|| {
            Error::input(
                Place::file(&claim.path),
                "the receipt names no input",
                "use the receipt as it was written",
            )
        })?;
        let options = Options {
            sources: self.sources,
            reason_column: told.reason_column.clone(),
            is_our_upload: told.is_our_upload,
        };
        fix_failed::run_on(&report, &options, settings, &plan, &caller)
    }
}

/// Compares the files and the receipt of a run with those of the run made again.
pub(super) fn compare(
    claim: &Claim,
    cells: &CellHashes,
    made: Finished,
    files: &Files,
    findings: &mut Findings,
) -> Result<()> {
    for facts in &made.receipt.outputs {
        if let Some(written) = files.output(&facts.role)
            && written.input.sha256()? != facts.sha256
            && let Some(staged) = made.staged(facts)
        {
            differences::first(written, staged, findings)?;
        }
    }
    let name = claim.path.display().to_string();
    let said = (&claim.receipt, cells);
    counts::compare(&name, said, made.receipt, files, findings)
}
