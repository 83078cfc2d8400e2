//! A row of the upload file: each cell as it came, or with its one recorded change.

use super::Replay;
use crate::error::Result;
use crate::sheet::{Row, unguard};
use crate::values::date::read_in;
use crate::verify::Findings;
use crate::verify::findings::differs;

/// A recorded change.
pub(super) struct Recorded {
    line: u64,
    publisher: String,
    pub(super) column: String,
    before: String,
    pub(super) after: String,
}

impl Replay<'_> {
    pub(super) fn upload_row(
        &mut self,
        number: usize,
        row: &Row,
        findings: &mut Findings,
    ) -> Result<()> {
        let members = self.members(number, row)?;
        let columns = self.receipt.columns.iter();
        let origins: Vec<&str> = columns
            .map(|column| self.origin(column, &members))
            .collect();
        let label = self.label(number, row.line());
        let recorded = self.take_changes(&label)?;
        let (Some(file), Some(rows)) = (&self.files.upload, &mut self.upload) else {
            return Ok(());
        };
        let name = file.name.as_str();
        let mut written = std::mem::take(&mut self.written);
        if !rows.take(&mut written)? {
            let place = self.place(number, row.line());
            findings.add(format!("{name}: the row of {place} is missing"));
            return Ok(());
        }
        let line = written.line();
        let cells: Vec<&str> = written.cells().collect();
        if cells.len() != origins.len() {
            findings.add(format!(
                "{name}, line {line}: the row has {} cells",
                cells.len()
            ));
        }
        let receipt = self.receipt;
        for (at, (cell, origin)) in cells.iter().copied().zip(&origins).enumerate() {
            let title = receipt.columns.get(at).map_or("", |column| &column.title);
            let record = recorded.iter().find(|change| change.column == title);
            let wanted = match record {
                Some(change) => {
                    check_record(change, origin, findings, self.changes_name());
                    change.after.as_str()
                }
                None if self.follows(title, origin, cell) => cell,
                None => origin,
            };
            if cell == wanted {
                continue;
            }
            let spot = (name, line, at);
            if let Some(change) = record {
                self.tell_both(spot, title, cell, change, findings);
            } else {
                let what = differs(spot, title, cell, wanted);
                let place = self.place(number, row.line());
                findings.add(format!("{what} (from {place})"));
            }
        }
        self.check_recorded(&recorded, &cells, &label, findings);
        self.written = written;
        Ok(())
    }

    /// Tells of a cell that is not what its change says: which of the two files is right cannot be told
    /// from them alone.
    fn tell_both(
        &self,
        (name, line, at): (&str, u64, usize),
        title: &str,
        cell: &str,
        change: &Recorded,
        findings: &mut Findings,
    ) {
        let changes = self.changes_name();
        let (wanted, column) = (&change.after, at + 1);
        findings.add(format!(
            "{name}, line {line}, column {column} ({title}): is \"{cell}\" and {changes}, line {}, has \
             \"{wanted}\"",
            change.line
        ));
        findings.add(format!(
            "{changes}, line {}, column 5 (After): is \"{wanted}\" and {name}, line {line}, has \
             \"{cell}\"",
            change.line
        ));
    }

    /// Each recorded change belongs to one cell of the row, and to its publisher.
    fn check_recorded(
        &self,
        recorded: &[Recorded],
        cells: &[&str],
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
        let publisher = id.copied().unwrap_or_default();
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

    pub(super) fn changes_name(&self) -> &str {
        let changes = self.files.changes.as_ref();
        changes.map_or("", |written| &written.name)
    }

    pub(super) fn label(&self, number: usize, line: u64) -> String {
        match self.receipt.inputs.get(number) {
            Some(facts) if number > 0 => format!("{}:{line}", facts.path),
            _ => line.to_string(),
        }
    }

    /// The changes that are recorded for a row; they stand in the order of the rows.
    pub(super) fn take_changes(&mut self, label: &str) -> Result<Vec<Recorded>> {
        let mut taken = Vec::new();
        let Some(rows) = &mut self.changes else {
            return Ok(taken);
        };
        while let Some(row) = rows.peek()? {
            let cell = |at: usize| unguard(row.get(at).unwrap_or_default());
            if cell(0) != label {
                break;
            }
            taken.push(Recorded {
                line: row.line(),
                publisher: cell(1).to_owned(),
                column: cell(2).to_owned(),
                before: cell(3).to_owned(),
                after: cell(4).to_owned(),
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
        let of_column = self.notations.iter_mut();
        for notation in of_column.filter(|notation| notation.facts.column == title) {
            let Some((order, format)) = &notation.meaning else {
                continue;
            };
            let day = read_in(before, *order, self.today);
            if day.is_some_and(|day| format.write(day) == after) {
                notation.cells += 1;
                return true;
            }
        }
        false
    }
}

pub(super) fn check_record(change: &Recorded, origin: &str, findings: &mut Findings, name: &str) {
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
