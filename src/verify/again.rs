//! The run made again, into files that are thrown away, and compared with what lies there.

use super::files::Files;
use super::{Claim, Findings, counts, differences};
use crate::error::{Error, Place, Result};
use crate::fix_failed::Options;
use crate::run::cell_hashes::CellHashes;
use crate::run::headway::Watcher;
use crate::run::outputs::OutputPlan;
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

    /// Makes the run; with `only_hashes` the files to upload and of the changes are not kept.
    pub(super) fn make(
        self,
        claim: &Claim,
        settings: &Settings,
        only_hashes: bool,
        watch: &Watcher<'_>,
    ) -> Result<Finished> {
        let told = &claim.receipt.told;
        // Nothing is written there; the name only must be none of the inputs'.
        let plan = OutputPlan {
            output: Some(claim.path.with_extension("again")),
            force: false,
            dry_run: true,
            only_hashes,
        };
        let caller = Caller {
            watch,
            deliver: &|_| Ok(()),
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

/// Compares the files and the receipt of a run with those of the run made again. `keeping` makes it once more
/// and keeps the files: they are needed only if one of them differs.
pub(super) fn compare(
    claim: &Claim,
    cells: &CellHashes,
    mut made: Finished,
    files: &Files,
    findings: &mut Findings,
    keeping: impl FnOnce() -> Result<Finished>,
) -> Result<()> {
    let mut differing = Vec::new();
    for facts in &made.receipt.outputs {
        if let Some(written) = files.output(&facts.role)
            && written.input.sha256()? != facts.sha256
        {
            differing.push(facts.role.clone());
        }
    }
    if !differing.is_empty() {
        made = keeping()?;
    }
    for facts in &made.receipt.outputs {
        if differing.contains(&facts.role)
            && let Some(written) = files.output(&facts.role)
            && let Some(staged) = made.staged(facts)
        {
            differences::first(written, staged, findings)?;
        }
    }
    let name = claim.path.display().to_string();
    let said = (&claim.receipt, cells);
    counts::compare(&name, said, made.receipt, files, findings)
}
