//! The run once more, from the inputs and the recorded changes, compared with what was written.

use super::Findings;
use super::files::{Came, Files, Rows, Written};
use super::inputs::{Fates, Index, Said};
use crate::error::Result;
use crate::export::{repeats_header, says_nothing};
use crate::linkshare;
use crate::outcome::Cause;
use crate::report::attention::{Decision, EXTRA, RAGGED, TITLES};
use crate::report::titles_only_in_reports::says_imported;
use crate::run::receipt::{ColumnFacts, Receipt};
use crate::settings::Settings;
use crate::sheet::{Reader, Row, unguard};
use crate::values::date::{Format, Order, read_in};
use crate::values::id;

/// Compares everything that was written with everything that was read.
pub(super) fn replay(
    receipt: &Receipt,
    files: &Files,
    settings: &Settings,
    findings: &mut Findings,
) -> Result<()> {
    let Some(fates) = Fates::of(receipt) else {
        findings.add("the receipt's lists of lines cannot be read".to_owned());
        return Ok(());
    };
    let index = fates.index(&files.inputs)?;
    let mut replay = Replay {
        upload: files.upload.as_ref().map(Written::rows).transpose()?,
        attention: files.attention.as_ref().map(Written::rows).transpose()?,
        changes: files.changes.as_ref().map(Written::rows).transpose()?,
        notations: vec![0; receipt.notations.len()],
        rows: 0,
        receipt,
        files,
        settings,
        fates,
        index,
    };
    for (number, came) in files.inputs.iter().enumerate() {
        let mut reader = Reader::new(&came.input, &came.dialect)?;
        let mut row = Row::default();
        while reader.next(&mut row)? {
            if !row.is_blank() {
                replay.rows += 1;
                replay.row(number, &row, findings)?;
            }
        }
    }
    replay.end(findings)
}

struct Replay<'r> {
    receipt: &'r Receipt,
    files: &'r Files,
    settings: &'r Settings,
    fates: Fates,
    index: Index,
    upload: Option<Rows<'r>>,
    attention: Option<Rows<'r>>,
    changes: Option<Rows<'r>>,
    /// Cells that follow from each notation.
    notations: Vec<u64>,
    rows: u64,
}

/// A recorded change.
struct Recorded {
    line: u64,
    publisher: String,
    column: String,
    before: String,
    after: String,
}

impl Replay<'_> {
    fn row(&mut self, number: usize, row: &Row, findings: &mut Findings) -> Result<()> {
        match self.fates.said(number, row.line()) {
            Said::SetAside(cause, of) => {
                if !self.is_aside(number, row, cause, of)? {
                    findings.add(format!(
                        "{}: the row is in no file, and that it is {} does not hold",
                        self.place(number, row.line()),
                        cause.name()
                    ));
                }
                Ok(())
            }
            Said::Attention => self.attention_row(number, row, findings),
            Said::Upload => self.upload_row(number, row, findings),
        }
    }

    fn place(&self, number: usize, line: u64) -> String {
        let path = self
            .receipt
            .inputs
            .get(number)
            .map_or("", |facts| &facts.path);
        format!("{path}, line {line}")
    }

    /// The row and those that were made into one with it.
    fn members(&self, number: usize, row: &Row) -> Result<Vec<(usize, Row)>> {
        let mut members = vec![(number, row.clone())];
        for place in self.fates.others(number, row.line()) {
            if let Some(other) = self.index.read(&self.files.inputs, *place)? {
                members.push((place.0, other));
            }
        }
        Ok(members)
    }

    /// The cell that a column starts from: of its rows the first that is a value.
    fn origin(&self, column: &ColumnFacts, members: &[(usize, Row)]) -> String {
        let values: Vec<String> = members
            .iter()
            .filter_map(|(number, row)| {
                let from = column.from.iter().find(|(input, _)| input == number);
                let constant = || column.constant.clone();
                match from {
                    Some((_, place)) => Some(self.meant(*number, row.get(*place)?).to_owned()),
                    None => constant(),
                }
            })
            .collect();
        let filled = values.iter().find(|value| !says_nothing(value));
        filled.or(values.first()).cloned().unwrap_or_default()
    }

    fn meant<'c>(&self, number: usize, cell: &'c str) -> &'c str {
        let kind = self
            .receipt
            .inputs
            .get(number)
            .map_or("", |facts| &facts.kind);
        if kind == "attention-file" {
            unguard(cell)
        } else {
            cell
        }
    }

    fn attention_row(&mut self, number: usize, row: &Row, findings: &mut Findings) -> Result<()> {
        let members = self.members(number, row)?;
        let place = self.place(number, row.line());
        let Some(file) = &self.files.attention else {
            findings.add(format!("{place}: the row is in no file"));
            return Ok(());
        };
        let columns = self.receipt.attention_columns.iter();
        let mut wanted: Vec<String> = columns
            .map(|column| self.origin(column, &members))
            .collect();
        wanted.extend(self.ragged_cells(number, row, file));
        wanted.extend(self.reason(number, row));
        let name = file.name();
        let Some(rows) = &mut self.attention else {
            return Ok(());
        };
        let Some(written) = rows.peek()? else {
            findings.add(format!("{name}: the row of {place} is missing"));
            return Ok(());
        };
        for (at, wanted) in wanted.iter().enumerate() {
            let cell = unguard(written.get(at).unwrap_or_default());
            // The reasons of identical rows stand below its own.
            let is_reason = file.titles.get(at).is_some_and(|title| title == TITLES[0]);
            let goes_on = || {
                cell.strip_prefix(wanted.as_str())
                    .is_some_and(|rest| rest.starts_with('\n'))
            };
            if cell != wanted && !(is_reason && goes_on()) {
                let spot = (name.as_str(), written.line(), at);
                let title = file.titles.get(at).map_or("", String::as_str);
                findings.add(differs(spot, title, cell, wanted, &place));
            }
        }
        rows.pass();
        Ok(())
    }

    /// The cells under the titles that are added for ragged rows.
    fn ragged_cells(&self, number: usize, row: &Row, file: &Written) -> Vec<String> {
        let width = self
            .files
            .inputs
            .get(number)
            .map_or(0, |came| came.titles.len());
        let added = file
            .titles
            .iter()
            .skip(self.receipt.attention_columns.len());
        let mut beyond = width..;
        let cell = |title: &String| {
            if title == RAGGED {
                let ragged = row.len() != width;
                return Some(if ragged {
                    format!("{} of {width}", row.len())
                } else {
                    String::new()
                });
            }
            let place = title.starts_with(EXTRA).then(|| beyond.next()).flatten()?;
            Some(row.get(place).unwrap_or_default().to_owned())
        };
        added.map_while(cell).collect()
    }

    /// The importer's words of a row, which stand in `Reason`.
    fn reason(&self, number: usize, row: &Row) -> Option<String> {
        let title = self.receipt.inputs.get(number)?.reason_column.as_ref()?;
        let came = self.files.inputs.get(number)?;
        let place = came.titles.iter().position(|own| own == title)?;
        Some(
            self.meant(number, row.get(place).unwrap_or_default())
                .to_owned(),
        )
    }

    fn upload_row(&mut self, number: usize, row: &Row, findings: &mut Findings) -> Result<()> {
        let members = self.members(number, row)?;
        let columns = self.receipt.columns.iter();
        let origins: Vec<String> = columns
            .map(|column| self.origin(column, &members))
            .collect();
        let label = self.label(number, row.line());
        let recorded = self.take_changes(&label)?;
        let place = self.place(number, row.line());
        let (Some(file), Some(rows)) = (&self.files.upload, &mut self.upload) else {
            return Ok(());
        };
        let name = file.name();
        let Some(written) = rows.peek()? else {
            findings.add(format!("{name}: the row of {place} is missing"));
            return Ok(());
        };
        let line = written.line();
        let cells: Vec<String> = written.cells().map(str::to_owned).collect();
        rows.pass();
        if cells.len() != origins.len() {
            findings.add(format!(
                "{name}, line {line}: the row has {} cells",
                cells.len()
            ));
        }
        let receipt = self.receipt;
        for (at, (cell, origin)) in cells.iter().zip(&origins).enumerate() {
            let title = receipt.columns.get(at).map_or("", |column| &column.title);
            let record = recorded.iter().find(|change| change.column == title);
            let wanted = match record {
                Some(change) => {
                    check_record(change, origin, findings, &self.changes_name());
                    &change.after
                }
                None if self.follows(title, origin, cell) => cell,
                None => origin,
            };
            if cell != wanted {
                findings.add(differs((&name, line, at), title, cell, wanted, &place));
            }
        }
        self.check_recorded(&recorded, &cells, &label, findings);
        Ok(())
    }

    /// Each recorded change belongs to one cell of the row, and to its publisher.
    fn check_recorded(
        &self,
        recorded: &[Recorded],
        cells: &[String],
        label: &str,
        findings: &mut Findings,
    ) {
        let name = self.changes_name();
        let place_of = |title: &str| {
            self.receipt
                .columns
                .iter()
                .position(|own| own.title == title)
        };
        let id = place_of("Network Publisher ID").and_then(|at| cells.get(at));
        let publisher = id.map_or("", String::as_str);
        let mut seen = Vec::new();
        for change in recorded {
            if change.publisher != publisher {
                findings.add(format!(
                    "{name}, line {}, column 2 (Network Publisher ID): is \"{}\" and the row has \
                     \"{publisher}\"",
                    change.line, change.publisher
                ));
            }
            if place_of(&change.column).is_none() || seen.contains(&&change.column) {
                findings.add(format!(
                    "{name}, line {}, column 3 (Column): line {label} has no such cell, or two changes \
                     of it",
                    change.line
                ));
            }
            seen.push(&change.column);
        }
    }

    fn changes_name(&self) -> String {
        self.files
            .changes
            .as_ref()
            .map_or_else(String::new, Written::name)
    }

    fn label(&self, number: usize, line: u64) -> String {
        match self.receipt.inputs.get(number) {
            Some(facts) if number > 0 => format!("{}:{line}", facts.path),
            _ => line.to_string(),
        }
    }

    /// The changes that are recorded for a row; they stand in the order of the rows.
    fn take_changes(&mut self, label: &str) -> Result<Vec<Recorded>> {
        let mut taken = Vec::new();
        let Some(rows) = &mut self.changes else {
            return Ok(taken);
        };
        while let Some(row) = rows.peek()? {
            let cell = |at: usize| unguard(row.get(at).unwrap_or_default()).to_owned();
            if cell(0) != label {
                break;
            }
            taken.push(Recorded {
                line: row.line(),
                publisher: cell(1),
                column: cell(2),
                before: cell(3),
                after: cell(4),
            });
            rows.pass();
        }
        Ok(taken)
    }

    /// Whether a cell follows from a notation that holds for its column.
    fn follows(&mut self, title: &str, before: &str, after: &str) -> bool {
        if before == after {
            return false;
        }
        let notations = self.receipt.notations.iter().zip(&mut self.notations);
        for (facts, count) in notations.filter(|(facts, _)| facts.column == title) {
            let (Some(order), Ok(format)) = (Order::from_name(&facts.from), Format::new(&facts.to))
            else {
                continue;
            };
            let day = read_in(before, order, self.settings.today);
            if day.is_some_and(|day| format.write(day) == after) {
                *count += 1;
                return true;
            }
        }
        false
    }

    /// Whether the cause for which a row is in no file holds.
    fn is_aside(
        &self,
        number: usize,
        row: &Row,
        cause: Cause,
        of: Option<(usize, u64)>,
    ) -> Result<bool> {
        let Some(came) = self.files.inputs.get(number) else {
            return Ok(false);
        };
        let cell_under = |title: &str| {
            let place = came.titles.iter().position(|own| own == title);
            place.and_then(|place| row.get(place)).unwrap_or_default()
        };
        Ok(match cause {
            Cause::RepeatedHeader => repeats_header(row, &came.titles),
            Cause::Totals => row.cells().any(linkshare::says_total),
            Cause::Dropped => Decision::read(cell_under(TITLES[4])) == Decision::Drop,
            Cause::Imported => row.cells().any(says_imported),
            Cause::IdenticalDuplicate | Cause::Joined => match of {
                Some(of) => match self.index.read(&self.files.inputs, of)? {
                    Some(other) => self.is_same(cause, (number, row), (of.0, &other), came),
                    None => false,
                },
                None => false,
            },
        })
    }

    fn is_same(&self, cause: Cause, own: (usize, &Row), other: (usize, &Row), came: &Came) -> bool {
        let cell = |(number, row): (usize, &Row), column: &ColumnFacts| {
            let from = column.from.iter().find(|(input, _)| *input == number);
            let cell = from
                .and_then(|(_, place)| row.get(*place))
                .unwrap_or_default();
            self.meant(number, cell).trim().to_owned()
        };
        let columns = &self.receipt.columns;
        if cause == Cause::IdenticalDuplicate {
            return own.1.len() == came.titles.len()
                && columns
                    .iter()
                    .all(|column| cell(own, column) == cell(other, column));
        }
        let key = columns
            .iter()
            .find(|column| column.title == "Network Publisher ID");
        key.is_some_and(|key| id::folded(&cell(own, key)) == id::folded(&cell(other, key)))
    }

    /// What is left over when all inputs are read.
    fn end(mut self, findings: &mut Findings) -> Result<()> {
        let names = [
            &self.files.upload,
            &self.files.attention,
            &self.files.changes,
        ]
        .map(|written| written.as_ref().map_or_else(String::new, Written::name));
        let rows = [&mut self.upload, &mut self.attention, &mut self.changes];
        for (rows, name) in rows.into_iter().zip(names) {
            if let Some(rows) = rows
                && let Some(row) = rows.peek()?
            {
                findings.add(format!(
                    "{name}, line {}: no row of the inputs leads here",
                    row.line()
                ));
            }
        }
        if self.rows != self.receipt.rows.came_in {
            findings.add(format!(
                "the inputs have {} rows and the receipt says {}",
                self.rows, self.receipt.rows.came_in
            ));
        }
        // A cell with one reading follows from several orders, so the orders of a column count together.
        let notations = &self.receipt.notations;
        for (place, facts) in notations.iter().enumerate() {
            let first = notations
                .iter()
                .position(|other| other.column == facts.column);
            if first != Some(place) || self.upload.is_none() {
                continue;
            }
            let of_column = || notations.iter().zip(&self.notations);
            let same = of_column().filter(|(other, _)| other.column == facts.column);
            let (said, seen) = same.fold((0, 0), |(said, seen), (other, count)| {
                (said + other.cells, seen + count)
            });
            if said != seen {
                findings.add(format!(
                    "{}: {seen} cells were put into another notation and the receipt says {said}",
                    facts.column
                ));
            }
        }
        Ok(())
    }
}

fn check_record(change: &Recorded, origin: &str, findings: &mut Findings, name: &str) {
    if change.before != origin {
        findings.add(format!(
            "{name}, line {}, column 4 (Before): is \"{}\" and the input has \"{origin}\"",
            change.line, change.before
        ));
    }
    if change.before == change.after {
        findings.add(format!("{name}, line {}: nothing is changed", change.line));
    }
}

/// A cell that is not what it should be; `spot` is the file, the line and the place of the column.
fn differs(spot: (&str, u64, usize), title: &str, cell: &str, wanted: &str, place: &str) -> String {
    let (name, line, at) = spot;
    format!(
        "{name}, line {line}, column {} ({title}): is \"{cell}\" and should be \"{wanted}\" (from {place})",
        at + 1
    )
}
