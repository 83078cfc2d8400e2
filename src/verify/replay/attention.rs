//! A row for a person: its cells as they came, and the importer's words.

use super::Replay;
use super::basis::Basis;
use super::changes::Recorded;
use crate::error::Result;
use crate::report::attention::{EXTRA, RAGGED, TITLES};
use crate::report::reasons::together;
use crate::sheet::{Row, unguard};
use crate::verify::Findings;
use crate::verify::findings::differs;
use crate::verify::written::Written;

impl Replay<'_> {
    pub(super) fn attention_row(
        &mut self,
        number: usize,
        row: &Row,
        findings: &mut Findings,
    ) -> Result<()> {
        let basis = self.basis;
        let others = basis.others(number, row.line())?;
        let place = basis.place(number, row.line());
        let Some(file) = &basis.files.attention else {
            findings.add(format!("{place}: the row is in no file"));
            return Ok(());
        };
        let recorded = self.changes.take(&basis.label(number, row.line()))?;
        let mut wanted: Vec<String> = Vec::new();
        let [_, columns] = &basis.columns;
        for column in columns {
            let origin = column.cell((number, row), &others);
            let mut of_column = recorded.iter();
            let change = of_column.find(|change| change.column() == column.title);
            if let Some(change) = change {
                change.check(origin, findings, basis.changes_name());
            }
            wanted.push(change.map_or(origin, Recorded::after).to_owned());
        }
        wanted.extend(basis.ragged_cells(number, row, file));
        wanted.extend(basis.reason(number, row));
        let name = file.name.as_str();
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
                let spot = (name, written.line(), at);
                let title = file.titles.get(at).map_or("", String::as_str);
                let what = differs(spot, title, cell, wanted);
                findings.add(format!("{what} (from {place})"));
            }
        }
        rows.pass();
        Ok(())
    }
}

impl Basis<'_> {
    /// The cells under the titles that are added for ragged rows.
    fn ragged_cells(&self, number: usize, row: &Row, file: &Written) -> Vec<String> {
        let came = self.inputs.get(number);
        // Without a header the columns are those of the attention file and the reason.
        let width = came.map_or(0, |came| match came.titles.len() {
            0 => self.receipt.attention_columns.len() + 1,
            width => width,
        });
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
        let facts = self.receipt.inputs.get(number)?;
        let first = facts.reason_column.as_ref()?;
        let came = self.inputs.get(number)?;
        let is_reason =
            |title: &String| title == first || facts.more_reason_columns.contains(title);
        let titles = came.titles.iter().enumerate();
        let places = titles.filter(|(_, title)| is_reason(title));
        let mut cells =
            places.map(|(place, _)| self.meant(number, row.get(place).unwrap_or_default()));
        if facts.more_reason_columns.is_empty() {
            return cells.next().map(str::to_owned);
        }
        Some(together(cells).into_owned())
    }
}
