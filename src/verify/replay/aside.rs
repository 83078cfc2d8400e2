//! A row that is in no file: the cause must hold.

use super::basis::Basis;
use crate::error::Result;
use crate::export::repeats_header;
use crate::linkshare;
use crate::outcome::Cause;
use crate::report::attention::{self, Decision};
use crate::report::titles_only_in_reports::says_imported;
use crate::run::receipt::ColumnFacts;
use crate::sheet::Row;
use crate::values::id;
use crate::verify::files::Came;

impl Basis<'_> {
    /// Whether the cause for which a row is in no file holds.
    pub(super) fn is_aside(
        &self,
        number: usize,
        row: &Row,
        cause: Cause,
        of: Option<(usize, u64)>,
    ) -> Result<bool> {
        let Some(came) = self.inputs.get(number) else {
            return Ok(false);
        };
        // It was read as an attention file, so enough of its titles are there.
        let decision = || {
            let [.., decision] = attention::places(&came.titles, true)?;
            Some(Decision::read(row.get(decision?)?))
        };
        Ok(match cause {
            Cause::RepeatedHeader => repeats_header(row, &came.titles),
            Cause::Totals => {
                row.cells().any(linkshare::says_total) || linkshare::closes_file(row.cells())
            }
            Cause::Dropped => decision() == Some(Decision::Drop),
            Cause::Imported => row.cells().any(says_imported),
            Cause::IdenticalDuplicate | Cause::Joined => match of {
                Some(of) => match self.index.read(&self.inputs, of)? {
                    Some(other) => self.is_same(cause, (number, row), (of.0, &other), came),
                    None => false,
                },
                None => false,
            },
        })
    }

    fn is_same(
        &self,
        cause: Cause,
        own: (usize, &Row),
        other: (usize, &Row),
        came: &Came<'_>,
    ) -> bool {
        let cell = |(number, row): (usize, &Row), column: &ColumnFacts| {
            let from = column.from.iter().find(|(input, _)| *input == number);
            let cell = from
                .and_then(|(_, place)| row.get(*place))
                .unwrap_or_default();
            self.meant(number, cell).trim().to_owned()
        };
        let columns = &self.receipt.columns;
        if cause == Cause::IdenticalDuplicate {
            // Without a header there are no titles to count.
            let is_whole = came.titles.is_empty() || own.1.len() == came.titles.len();
            return is_whole
                && own.1.len() == other.1.len()
                && columns
                    .iter()
                    .all(|column| cell(own, column) == cell(other, column));
        }
        let key = columns
            .iter()
            .find(|column| column.title == "Network Publisher ID");
        key.is_some_and(|key| id::folded(&cell(own, key)) == id::folded(&cell(other, key)))
    }
}
