//! The record of a run: every outcome goes through here, into its file and into the account.
//!
//! At the end the written files are read again and counted; only if they agree with the account are
//! they published, the receipt last.

use super::cell_hashes::CellHashes;
use super::lines::Lines;
use super::outputs::Workshop;
use super::receipt::{
    ColumnFacts, FailureFacts, InputFacts, LeftOutFacts, LineFacts, NotationFacts, OutputFacts,
    Receipt, RowFacts, RuleFacts, SCHEMA, SetAsideFacts, SettingsFacts, SkippedFacts, TOOL,
    UnrecognisedFacts,
};
use super::told::Told;
use super::{Finished, Undecided};
use crate::error::{Error, Result};
use crate::outcome::{Cause, Change, Outcome, Problem};
use crate::report::attention::TITLES;
use crate::sheet::{SheetWriter, Variant, Written, count_rows};
use crate::tally::{Origin, Tally};
use crate::values::date::Proven;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::NamedTempFile;

/// The titles of the changes file.
pub const CHANGES_TITLES: [&str; 8] = [
    "Line",
    "Network Publisher ID",
    "Column",
    "Before",
    "After",
    "Rule",
    "Safety",
    "Because",
];

/// One row and what became of it.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'e> {
    /// What became of it.
    pub outcome: &'e Outcome,
    /// The number of its input, from 0.
    pub input: usize,
    /// Its line.
    pub line: u64,
    /// Its line as it is shown and recorded.
    pub label: &'e str,
    /// The publisher's number as it is uploaded.
    pub publisher: &'e str,
    /// The importer's own words.
    pub reason: &'e str,
    /// For a row that stands for another: where that one is.
    pub of: Option<(usize, u64)>,
}

/// What the flow knows of the run besides its rows.
#[derive(Debug, Default)]
pub struct Facts {
    /// `convert` or `fix-failed`.
    pub command: &'static str,
    /// The role of the upload file: `import` or `corrected`.
    pub role: &'static str,
    /// The inputs.
    pub inputs: Vec<InputFacts>,
    /// The settings that decided anything.
    pub settings: Option<SettingsFacts>,
    /// What else the run was told.
    pub told: Told,
    /// Where the columns of the upload file come from.
    pub columns: Vec<ColumnFacts>,
    /// Where the columns of the attention file come from.
    pub attention_columns: Vec<ColumnFacts>,
    /// Columns that are not in the upload file.
    pub left_out: Vec<LeftOutFacts>,
    /// Lines that are no rows.
    pub skipped: Vec<SkippedFacts>,
    /// Remarks for the summary.
    pub remarks: Vec<String>,
    /// What the dates proved.
    pub dates: Option<Proven>,
    /// Dates that could not be read for want of an order.
    pub undecided: Option<Undecided>,
}

type Sheet = SheetWriter<NamedTempFile>;

/// The files and the account of a run while it goes on.
#[derive(Debug)]
pub struct Recorder {
    workshop: Workshop,
    upload: Sheet,
    changes: Sheet,
    attention: Option<Sheet>,
    attention_titles: Vec<String>,
    /// The counts so far.
    pub tally: Tally,
    attention_lines: BTreeMap<usize, Lines>,
    set_aside: BTreeMap<(Cause, usize), Lines>,
    stand_ins: Vec<SetAsideFacts>,
    notations: BTreeMap<(String, String, String), u64>,
}

impl Recorder {
    /// Begins the files of a run. `attention_titles` are those of the attention file without the five
    /// that are appended.
    pub fn begin(
        workshop: Workshop,
        titles: &[String],
        attention_titles: Vec<String>,
    ) -> Result<Self> {
        let upload_path = upload_path(&workshop);
        let upload = begin(&workshop, &upload_path, Variant::Upload, titles)?;
        let changes_path = workshop.paths().changes.clone();
        let changes = begin(
            &workshop,
            &changes_path,
            Variant::Spreadsheet,
            &CHANGES_TITLES,
        )?;
        Ok(Self {
            upload,
            changes,
            attention: None,
            attention_titles,
            workshop,
            tally: Tally::default(),
            attention_lines: BTreeMap::new(),
            set_aside: BTreeMap::new(),
            stand_ins: Vec::new(),
            notations: BTreeMap::new(),
        })
    }

    /// Records a row that is uploaded as `cells`.
    pub fn corrected<'c>(
        &mut self,
        entry: Entry<'_>,
        cells: impl Iterator<Item = &'c str>,
    ) -> Result<()> {
        self.upload
            .write_row(cells)
            .map_err(|source| Error::writing(upload_path(&self.workshop), source))?;
        for change in &entry.outcome.changes {
            self.change(&entry, change)?;
        }
        self.count(&entry);
        Ok(())
    }

    fn change(&mut self, entry: &Entry<'_>, change: &Change) -> Result<()> {
        let rules = match change.rules.as_slice() {
            [only] => Cow::Borrowed(*only),
            several => Cow::Owned(several.join("+")),
        };
        let cells = [
            entry.label,
            entry.publisher,
            &change.column,
            &change.before,
            &change.after,
            &rules,
            change.safety.name(),
            change.because.name(),
        ];
        self.changes
            .write_row(cells)
            .map_err(|source| Error::writing(&self.workshop.paths().changes, source))
    }

    /// Records cells of a row for a person that are not written as they came, because a spreadsheet had
    /// rewritten them.
    pub fn put_back(&mut self, entry: Entry<'_>, changes: &[Change]) -> Result<()> {
        changes
            .iter()
            .try_for_each(|change| self.change(&entry, change))
    }

    /// Records that cells of a column were put from one notation into another, as all of it is.
    pub fn notation(&mut self, column: &str, from: &str, to: &str) {
        let key = (column.to_owned(), from.to_owned(), to.to_owned());
        *self.notations.entry(key).or_default() += 1;
    }

    /// Records a row that needs a person and came as `cells`.
    pub fn attention<'c>(
        &mut self,
        entry: Entry<'_>,
        cells: impl Iterator<Item = &'c str>,
    ) -> Result<()> {
        let path = self.workshop.paths().attention.clone();
        if self.attention.is_none() {
            let titles: Vec<&str> = self
                .attention_titles
                .iter()
                .map(String::as_str)
                .chain(TITLES)
                .collect();
            self.attention = Some(begin(&self.workshop, &path, Variant::Spreadsheet, &titles)?);
        }
        let problems = &entry.outcome.problems;
        let told = [
            entry.reason.to_owned(),
            problem_cell(problems),
            suggestion_cell(problems),
            who_cell(problems),
            String::new(),
        ];
        if let Some(sheet) = &mut self.attention {
            let mut row: Vec<&str> = Vec::with_capacity(self.attention_titles.len() + TITLES.len());
            for cell in cells {
                row.push(cell);
            }
            row.extend(told.iter().map(String::as_str));
            sheet
                .write_row(row)
                .map_err(|source| Error::writing(&path, source))?;
        }
        self.attention_lines
            .entry(entry.input)
            .or_default()
            .push(entry.line);
        self.count(&entry);
        Ok(())
    }

    /// Records a row that is in no file.
    pub fn set_aside(&mut self, entry: Entry<'_>, cause: Cause) {
        if entry.of.is_some() {
            self.stand_ins.push(SetAsideFacts {
                cause: cause.name().to_owned(),
                input: entry.input,
                lines: entry.line.to_string(),
                of: entry.of,
            });
        } else {
            self.set_aside
                .entry((cause, entry.input))
                .or_default()
                .push(entry.line);
        }
        self.count(&entry);
    }

    fn count(&mut self, entry: &Entry<'_>) {
        let origin = Origin {
            line: entry.line,
            label: entry.label,
            publisher: entry.publisher,
            reason: entry.reason,
        };
        self.tally.add(entry.outcome, origin);
    }

    /// Counts the written files, writes the receipt and publishes everything.
    /// `deliver` takes the upload file if it goes to standard output.
    pub fn finish(
        self,
        facts: Facts,
        dry_run: bool,
        deliver: &dyn Fn(&Path) -> Result<()>,
    ) -> Result<Finished> {
        let paths = self.workshop.paths().clone();
        let upload_path = upload_path(&self.workshop);
        let attention = self
            .attention
            .map(|sheet| ("attention", paths.attention.clone(), sheet));
        let sheets = [(facts.role, upload_path, self.upload)]
            .into_iter()
            .chain(attention)
            .chain([("changes", paths.changes.clone(), self.changes)]);
        let (mut files, outputs) = end_all(sheets)?;
        balance(&self.tally, &facts, &outputs)?;
        let account = Account {
            outputs,
            attention: self.attention_lines,
            set_aside: self.set_aside,
            stand_ins: self.stand_ins,
            notations: self.notations,
        };
        let staged = |wanted: &Path| {
            let found = files.iter().find(|(path, _)| path == wanted);
            found.map(|(_, file)| file.path().to_owned())
        };
        let mut finished = Finished {
            remarks: facts.remarks.clone(),
            undecided: facts.undecided.clone(),
            changes: staged(&paths.changes),
            receipt_path: (!dry_run).then(|| paths.receipt.clone()),
            dry_run,
            scratch: Vec::new(),
            receipt: receipt(facts, &self.tally, account),
            tally: self.tally,
        };
        if let Some(attention) = staged(&paths.attention) {
            finished.receipt.attention_cells = CellHashes::Of(attention);
        }
        let written = write_receipt(&self.workshop, &finished.receipt)?;
        if paths.upload.is_none() {
            deliver(files.remove(0).1.path())?;
        }
        if dry_run {
            let rest = files.into_iter().map(|(_, file)| Arc::new(file));
            finished.scratch.extend(rest);
            return Ok(finished);
        }
        let has_attention = files.iter().any(|(path, _)| *path == paths.attention);
        self.workshop.publish(files, written)?;
        finished.changes = Some(paths.changes);
        if has_attention {
            finished.receipt.attention_cells = CellHashes::Of(paths.attention);
        }
        Ok(finished)
    }
}

fn upload_path(workshop: &Workshop) -> PathBuf {
    let path = workshop.paths().upload.clone();
    path.unwrap_or_else(|| PathBuf::from("-"))
}

fn begin<S: AsRef<str>>(
    workshop: &Workshop,
    path: &Path,
    variant: Variant,
    titles: &[S],
) -> Result<Sheet> {
    let file = workshop.stage(path)?;
    SheetWriter::new(file, variant, titles).map_err(|source| Error::writing(path, source))
}

fn end(path: &Path, sheet: Sheet) -> Result<(NamedTempFile, Written)> {
    sheet
        .finish()
        .map_err(|source| Error::writing(path, source))
}

/// Files that are written and not yet published, each with its place.
type Staged = Vec<(PathBuf, NamedTempFile)>;

/// Ends all files and counts their rows again.
fn end_all<'r>(
    sheets: impl Iterator<Item = (&'r str, PathBuf, Sheet)>,
) -> Result<(Staged, Vec<OutputFacts>)> {
    let mut files = Vec::new();
    let mut outputs = Vec::new();
    for (role, path, sheet) in sheets {
        let (file, written) = end(&path, sheet)?;
        recount(&path, &file, written.rows)?;
        outputs.push(OutputFacts {
            path: path.display().to_string(),
            sha256: written.sha256,
            rows: written.rows,
            role: role.to_owned(),
        });
        files.push((path, file));
    }
    Ok((files, outputs))
}

/// Reads a written file again and compares its rows with the count.
fn recount(path: &Path, file: &NamedTempFile, rows: u64) -> Result<()> {
    let found = count_rows(file.path())?;
    if found == rows {
        return Ok(());
    }
    Err(Error::Unbalanced(format!(
        "{} has {found} rows and {rows} were written",
        path.display()
    )))
}

/// Every row in exactly one place: the sum of the fates, the rows of the files, the rows read.
fn balance(tally: &Tally, facts: &Facts, outputs: &[OutputFacts]) -> Result<()> {
    let rows = tally.rows;
    let read: u64 = facts.inputs.iter().map(|input| input.rows).sum();
    let written = |role: &str| {
        let found = outputs.iter().find(|output| output.role == role);
        found.map_or(0, |output| output.rows)
    };
    let sums = [
        ("rows read", read, rows.came_in),
        (
            "rows in",
            rows.came_in,
            rows.corrected + rows.attention + rows.set_aside,
        ),
        ("rows to upload", written(facts.role), rows.corrected),
        ("rows for a person", written("attention"), rows.attention),
    ];
    match sums.iter().find(|(_, left, right)| left != right) {
        Some((what, left, right)) => {
            Err(Error::Unbalanced(format!("{what}: {left} is not {right}")))
        }
        None => Ok(()),
    }
}

fn write_receipt(workshop: &Workshop, receipt: &Receipt) -> Result<NamedTempFile> {
    let path = &workshop.paths().receipt;
    let failed = |source: io::Error| Error::writing(path, source);
    let mut file = BufWriter::new(workshop.stage(path)?);
    serde_json::to_writer_pretty(&mut file, receipt).map_err(|error| failed(error.into()))?;
    file.write_all(b"\n").map_err(failed)?;
    file.into_inner()
        .map_err(|refused| failed(refused.into_error()))
}

/// What the recorder knows and the tally does not.
struct Account {
    outputs: Vec<OutputFacts>,
    attention: BTreeMap<usize, Lines>,
    set_aside: BTreeMap<(Cause, usize), Lines>,
    stand_ins: Vec<SetAsideFacts>,
    notations: BTreeMap<(String, String, String), u64>,
}

fn receipt(facts: Facts, tally: &Tally, account: Account) -> Receipt {
    let lines = |(input, lines): (usize, Lines)| LineFacts {
        input,
        lines: lines.to_string(),
    };
    let grouped = |((cause, input), lines): ((Cause, usize), Lines)| SetAsideFacts {
        cause: cause.name().to_owned(),
        input,
        lines: lines.to_string(),
        of: None,
    };
    let notation = |((column, from, to), cells)| NotationFacts {
        column,
        from,
        to,
        cells,
    };
    Receipt {
        schema: SCHEMA,
        tool: TOOL.to_owned(),
        command: facts.command.to_owned(),
        inputs: facts.inputs,
        settings: facts.settings.unwrap_or_default(),
        told: facts.told,
        rows: RowFacts {
            came_in: tally.rows.came_in,
            corrected: tally.rows.corrected,
            attention: tally.rows.attention,
            set_aside: tally.rows.set_aside,
        },
        failures: failure_facts(tally),
        rules: rule_facts(tally),
        unrecognised: unrecognised_facts(tally),
        outputs: account.outputs,
        columns: facts.columns,
        notations: account.notations.into_iter().map(notation).collect(),
        attention_columns: facts.attention_columns,
        left_out: facts.left_out,
        dates: facts.dates,
        attention: account.attention.into_iter().map(lines).collect(),
        set_aside: account
            .set_aside
            .into_iter()
            .map(grouped)
            .chain(account.stand_ins)
            .collect(),
        skipped: facts.skipped,
        attention_cells: CellHashes::default(),
    }
}

fn failure_facts(tally: &Tally) -> Vec<FailureFacts> {
    let facts = tally
        .failures
        .iter()
        .map(|((kind, column), count)| FailureFacts {
            kind: kind.name().to_owned(),
            column: column.as_ref().map(ToString::to_string),
            rows: count.rows,
            corrected: count.corrected,
            attention: count.attention,
        });
    facts.collect()
}

fn rule_facts(tally: &Tally) -> Vec<RuleFacts> {
    let facts = tally.rules.iter().map(|(name, count)| RuleFacts {
        name: (*name).to_owned(),
        safety: count.safety.to_string(),
        cells: count.cells,
    });
    facts.collect()
}

fn unrecognised_facts(tally: &Tally) -> Vec<UnrecognisedFacts> {
    let texts = tally
        .unrecognised
        .texts
        .iter()
        .map(|(reason, rows)| UnrecognisedFacts {
            reason: reason.clone(),
            rows: *rows,
        });
    texts.collect()
}

fn problem_cell(problems: &[Problem]) -> String {
    let lines = problems.iter().map(|problem| match &problem.column {
        Some(column) => format!("{column}: {}", problem.words),
        None => problem.words.clone(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn suggestion_cell(problems: &[Problem]) -> String {
    let line = |problem: &Problem| {
        let suggestion = problem.suggestion.as_ref()?;
        let column = problem.column.as_deref().unwrap_or_default();
        Some(match problems {
            [_] => suggestion.value.clone(),
            _ => format!("{column}: {}", suggestion.value),
        })
    };
    problems
        .iter()
        .filter_map(line)
        .collect::<Vec<_>>()
        .join("\n")
}

fn who_cell(problems: &[Problem]) -> String {
    let mut who: Vec<String> = Vec::new();
    for problem in problems {
        let name = problem.who.to_string();
        if !who.contains(&name) {
            who.push(name);
        }
    }
    who.join(", ")
}
