//! From exports to one import file: what is known of each publisher, mended, or left for a person.
//!
//! The first pass over each export learns what its dates prove and which publishers stand in it more
//! than once; the second makes the rows. Rows of one publisher from several exports become one row if
//! they do not contradict each other after mending.

mod alone;
mod attention_columns;
mod dates;
mod facts;
mod join;
mod output;
mod plain;
mod remarks;
mod rows;

use crate::column::Column;
use crate::duplicates::{Groups, Keys, MOST_INPUTS};
use crate::error::{Error, Result};
use crate::export::{Export, Survey, context};
use crate::pipeline::in_order_with;
use crate::repair::HeaderRepairs;
use crate::rules::Context;
use crate::run::headway::{Pass, Steps};
use crate::run::outputs::{OutputPlan, Paths, Workshop};
use crate::run::{Caller, Finished};
use crate::settings::Settings;
use crate::sheet::{Input, Rows, looking};
use crate::titles::{NearTitle, Titles};
use crate::values::date::Shown;
use crate::values::id;
use crate::values::memory::Memory;
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
        files.push(Export::of(input?, settings)?);
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
    let conversion = Conversion::survey(files, settings, caller)?;
    let finished = output::write(&conversion, workshop, plan, caller)?;
    Ok(finished)
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
        "the exports do not say which brand they are for",
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
    fn survey(files: Vec<Export>, settings: &'s Settings, caller: &Caller<'_>) -> Result<Self> {
        let mut steps = Steps::new(caller.watch, Pass::First, text_bytes(&files));
        let mut keys = Keys::default();
        let mut surveys = Vec::new();
        for (number, export) in files.iter().enumerate() {
            let mut survey = Survey::default();
            let mut reader = export.reader()?.hashing();
            in_order_with(
                || Ok(reader.next_rows()?.inspect(|rows| steps.piece(rows))),
                Memory::new,
                |known, rows| part((export, number), rows, known, settings),
                |(part, its_keys)| {
                    survey.append(part);
                    keys.append(its_keys);
                    Ok(())
                },
            )?;
            surveys.push(survey);
        }
        let contexts = surveys
            .iter()
            .map(|survey| context(settings, &survey.dates))
            .collect();
        let mut conversion = Self {
            settings,
            files,
            surveys,
            contexts,
            groups: keys.groups()?,
            header: HeaderRepairs::default(),
        };
        conversion.header.near = conversion.near_titles();
        Ok(conversion)
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

/// What a piece of an export shows, and the keys of its rows.
fn part(
    (export, number): (&Export, usize),
    rows: Rows,
    known: &mut Memory<Shown>,
    settings: &Settings,
) -> Result<(Survey, Keys)> {
    let mut survey = Survey::default();
    let mut keys = Keys::default();
    Export::each_of(number, rows, &mut |row, spot| {
        survey.rows += 1;
        survey.widest = survey.widest.max(row.len());
        survey.ragged |= !export.is_whole(row);
        if export.no_publisher(row).is_some() || !export.is_whole(row) {
            return Ok(());
        }
        if let Some(date) = export.cell(row, Column::NetworkDateAccepted) {
            let dates = &mut survey.dates;
            dates.add_knowing(known, date, row.line(), settings.today);
        }
        let own = export
            .cell(row, Column::NetworkPublisherId)
            .unwrap_or_default();
        // A damaged ID is nobody's: a spreadsheet rounds all IDs of a file to the same text.
        let own = id::folded(own);
        if id::is_plain(&own) {
            keys.add("", &own, "", spot);
        }
        Ok(())
    })?;
    Ok((survey, keys))
}
