//! From exports to one import file: what is known of each publisher, mended, or left for a person.
//!
//! The first pass over each export learns what its dates prove and which publishers stand in it more
//! than once; the second makes the rows. A single export goes through both in one pass, as long as it
//! goes on as it begins. Rows of one publisher from several exports become one row if they do not
//! contradict each other after mending.

mod alone;
mod at_once;
mod attention_columns;
mod dates;
mod entries;
mod facts;
mod join;
mod judged;
mod met;
mod output;
mod plain;
mod refusals;
mod remarks;
mod rows;
mod survey;
mod together;

use crate::column::Column;
use crate::duplicates::{Groups, MOST_INPUTS};
use crate::error::{Error, Result};
use crate::export::{Export, Survey, context};
use crate::repair::HeaderRepairs;
use crate::rules::Context;
use crate::run::outputs::{OutputPlan, Paths, Workshop};
use crate::run::{Caller, Finished};
use crate::settings::Settings;
use crate::sheet::{Input, looking};
use crate::titles::{NearTitle, Titles};
use at_once::AtOnce;
use std::path::{Path, PathBuf};

/// Converts exports into an import file. Refuses to run without a brand.
pub fn run(
    exports: &[PathBuf],
    settings: &Settings,
    plan: &OutputPlan,
    caller: &Caller<'_>,
) -> Result<Finished> {
    require_brand(exports, settings)?;
    looking(exports.iter().map(PathBuf::as_path), |look| {
        let inputs = exports.iter().map(|path| Input::open_looking(path, look));
        run_on(inputs, settings, plan, caller)
    })
}

/// Converts exports that are opened one after the other.
pub fn run_on(
    exports: impl Iterator<Item = Result<Input>>,
    settings: &Settings,
    plan: &OutputPlan,
    caller: &Caller<'_>,
) -> Result<Finished> {
    let mut files = Vec::new();
    for input in exports {
        let export = Export::of(input?, settings)?;
        refusals::refuse_other_files(&export, settings)?;
        files.push(export);
    }
    if files.len() > MOST_INPUTS {
        return Err(Error::usage(
            format!("more than {MOST_INPUTS} exports are named"),
            "convert some of them first, then the rest",
        ));
    }
    let inputs: Vec<&Path> = files.iter().map(|file| file.input.path()).collect();
    let first = inputs
        .first()
        .ok_or_else(|| Error::usage("no export is named", "run rowmend convert publishers.csv"))?;
    let paths = Paths::derive(first, plan, "import");
    let workshop = Workshop::open(paths, plan, &inputs)?;
    match AtOnce::of(files, settings, workshop, plan, caller)? {
        AtOnce::Finished(finished) => Ok(*finished),
        AtOnce::Surveyed(conversion, workshop) => {
            output::write(&conversion, workshop, plan, caller)
        }
    }
}

fn require_brand(exports: &[PathBuf], settings: &Settings) -> Result<()> {
    if settings
        .brand
        .as_ref()
        .is_some_and(|brand| !brand.trim().is_empty())
    {
        return Ok(());
    }
    let names: Vec<String> = exports
        .iter()
        .map(|path| format!("\"{}\"", path.display()).replace(['\n', '\r'], " "))
        .collect();
    Err(Error::usage(
        "no brand is stated for the publishers in the exports",
        format!(
            "run: rowmend convert {} --brand \"Your Brand\"",
            names.join(" ")
        ),
    ))
}

/// The exports and what the first pass has taught.
pub(crate) struct Conversion<'s> {
    settings: &'s Settings,
    files: Vec<Export>,
    surveys: Vec<Survey>,
    contexts: Vec<Context>,
    groups: Groups,
    /// What is known of the titles: those that may be meant for a column that no export has.
    header: HeaderRepairs,
}

impl<'s> Conversion<'s> {
    /// The conversion of exports of which this is known.
    fn knowing(
        files: Vec<Export>,
        settings: &'s Settings,
        surveys: Vec<Survey>,
        groups: Groups,
    ) -> Self {
        let mut conversion = Self {
            settings,
            files,
            surveys,
            contexts: Vec::new(),
            groups,
            header: HeaderRepairs::default(),
        };
        let surveys = conversion.surveys.iter();
        let contexts = surveys.map(|survey| context(settings, &survey.dates));
        conversion.contexts = contexts.collect();
        conversion.header.near = conversion.near_titles();
        conversion
    }

    fn near_titles(&self) -> Vec<NearTitle> {
        let own = self.columns();
        let titles = self.files.iter().flat_map(|file| &file.titles);
        let known = Titles::new(&self.settings.header_aliases);
        known.near_misses(titles, |column| own.contains(&column))
    }

    /// The columns that at least one export can fill, and the two that are added.
    fn columns(&self) -> Vec<Column> {
        let is_known = |column: &Column| {
            matches!(column, Column::Network | Column::Brand)
                || self
                    .files
                    .iter()
                    .any(|file| file.assignment.place(*column).is_some())
        };
        Column::ALL.into_iter().filter(is_known).collect()
    }
}

/// The size of files, in UTF-8.
fn text_bytes(files: &[Export]) -> u64 {
    files.iter().map(|file| file.input.text_bytes()).sum()
}
