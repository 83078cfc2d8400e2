//! A row of the upload file: each cell as it came, or with its one recorded change.

use super::Replay;
use super::basis::Basis;
use super::changes::Recorded;
use crate::error::Result;
use crate::sheet::Row;
use crate::verify::Findings;
use crate::verify::findings::differs;

impl Replay<'_> {
    pub(super) fn upload_row(
        &mut self,
        number: usize,
        row: &Row,
        findings: &mut Findings,
    ) -> Result<()> {
        let basis = self.basis;
        let others = basis.others(number, row.line())?;
        let recorded = self.changes.take(&basis.label(number, row.line()))?;
        let (Some(file), Some(rows)) = (&basis.files.upload, &mut self.upload) else {
            return Ok(());
        };
        let name = file.name.as_str();
        if !rows.take(&mut self.written)? {
            let place = basis.place(number, row.line());
            findings.add(format!("{name}: the row of {place} is missing"));
            return Ok(());
        }
        let (written, [columns, _]) = (&self.written, &basis.columns);
        let line = written.line();
        if written.len() != columns.len() {
            let count = written.len();
            findings.add(format!("{name}, line {line}: the row has {count} cells"));
        }
        for (at, (cell, column)) in written.cells().zip(columns).enumerate() {
            let title = column.title;
            let origin = column.cell((number, row), &others);
            let record = recorded.iter().find(|change| change.column() == title);
            let wanted = match record {
                Some(change) => {
                    change.check(origin, findings, basis.changes_name());
                    change.after()
                }
                None => origin,
            };
            let counted = &mut self.counted;
            if cell == wanted || record.is_none() && basis.follows(title, (origin, cell), counted) {
                continue;
            }
            let spot = (name, line, at);
            if let Some(change) = record {
                basis.tell_both(spot, title, cell, change, findings);
            } else {
                let what = differs(spot, title, cell, wanted);
                let place = basis.place(number, row.line());
                findings.add(format!("{what} (from {place})"));
            }
        }
        if !recorded.is_empty() {
            basis.check_recorded(recorded, written, (number, row.line()), findings);
        }
        Ok(())
    }
}

impl Basis<'_> {
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
        let (wanted, column) = (change.after(), at + 1);
        let (own, others) = (format!("{name}, line {line}"), change.line());
        findings.add(format!(
            "{own}, column {column} ({title}): is \"{cell}\" and {changes}, line {others}, has \"{wanted}\""
        ));
        findings.add(format!(
            "{changes}, line {others}, column 5 (After): is \"{wanted}\" and {own}, has \"{cell}\""
        ));
    }

    /// Each recorded change belongs to one cell of the row, and to its publisher.
    fn check_recorded(
        &self,
        recorded: &[Recorded],
        written: &Row,
        (number, row): (usize, u64),
        findings: &mut Findings,
    ) {
        let name = self.changes_name();
        let columns = &self.receipt.columns;
        let place_of = |title: &str| columns.iter().position(|own| own.title == title);
        let id = place_of("Network Publisher ID").and_then(|at| written.get(at));
        let publisher = id.unwrap_or_default();
        for (place, change) in recorded.iter().enumerate() {
            let (line, own) = (change.line(), change.publisher());
            if own != publisher {
                findings.add(format!(
                    "{name}, line {line}, column 2 (Network Publisher ID): is \"{own}\" and the row has \
                     \"{publisher}\""
                ));
            }
            let mut before = recorded.iter().take(place);
            let is_second = before.any(|other| other.column() == change.column());
            if is_second || place_of(change.column()).is_none() {
                let label = self.label(number, row);
                findings.add(format!(
                    "{name}, line {line}, column 3 (Column): line {label} has no such cell, or two changes \
                     of it"
                ));
            }
        }
    }
}
