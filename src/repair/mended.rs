//! A row that safe rules alone have made right.
//!
//! What there is to tell of it are its cells, so that nothing else is kept; texts and names of rules lie
//! in lists that are used again for the next row, since nearly every row of a report is one of these.

use super::one_cell::{Mended, Rules};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::outcome::{Because, ChangedCell};
use crate::rules::Safety;
use crate::sheet::{Lent, OtherPlaces};
use std::ops::Range;

/// What safe rules made of a row; every failure of it is answered by one of its cells.
#[derive(Debug, Default)]
pub struct MendedRow {
    cells: Vec<MendedCell>,
    /// A cell that is written and is no defect of the row.
    apart: Option<MendedCell>,
    texts: String,
    rules: Vec<&'static str>,
}

#[derive(Debug)]
struct MendedCell {
    place: usize,
    column: Column,
    kind: FailureKind,
    because: Because,
    /// Where the cell as it is written stands among the texts.
    after: Range<usize>,
    is_bare: bool,
    /// Where the rules stand among the rules.
    rules: Range<usize>,
}

impl MendedRow {
    pub(super) fn clear(&mut self) {
        self.cells.clear();
        self.apart = None;
        self.texts.clear();
        self.rules.clear();
    }

    pub(super) fn add(
        &mut self,
        (place, column): (usize, Column),
        (kind, because): (FailureKind, Because),
        mended: &Mended<'_>,
    ) {
        let (text, rule) = (self.texts.len(), self.rules.len());
        for part in mended.after {
            self.texts.push_str(part);
        }
        match mended.rules {
            Rules::One(rule) => self.rules.push(rule),
            Rules::All(rules) => self.rules.extend_from_slice(rules),
        }
        self.cells.push(MendedCell {
            place,
            column,
            kind,
            because,
            after: text..self.texts.len(),
            is_bare: mended.is_bare,
            rules: rule..self.rules.len(),
        });
    }

    /// What is written at a place of the upload, if that is not the cell as it came.
    pub fn written(&self, place: usize) -> Option<&str> {
        self.lent(place).map(Lent::text)
    }

    /// The same with what is known of it.
    pub fn lent(&self, place: usize) -> Option<Lent<'_>> {
        let mut cells = self.cells.iter().chain(&self.apart);
        let cell = cells.find(|cell| cell.place == place)?;
        let after = self.after(cell);
        Some(if cell.is_bare {
            Lent::Bare(after)
        } else {
            Lent::Any(after)
        })
    }

    /// The places at which something is written that is not the cell as it came.
    pub fn places(&self) -> OtherPlaces {
        let cells = self.cells.iter().chain(&self.apart);
        cells.map(|cell| cell.place).collect()
    }

    /// What was wrong with the row: of each column at most one thing.
    pub fn failures(&self) -> impl Iterator<Item = (FailureKind, Column)> {
        self.cells.iter().map(|cell| (cell.kind, cell.column))
    }

    /// The rules of all changes, in order.
    pub fn rules(&self) -> impl Iterator<Item = &'static str> {
        let rules = self.cells.iter().flat_map(|cell| self.rules_of(cell));
        rules.copied()
    }

    /// The changes, in the order of the upload. `came` gives the cell that came at a place.
    pub fn changes<'c, 'r: 'c>(
        &'c self,
        came: impl Fn(usize) -> &'r str,
    ) -> impl Iterator<Item = ChangedCell<'c>> {
        self.cells.iter().map(move |cell| ChangedCell {
            place: cell.place,
            column: cell.column.title(),
            before: came(cell.place),
            after: self.after(cell),
            rules: self.rules_of(cell),
            safety: Safety::Safe,
            because: cell.because,
            // The titles of the nine are plain words.
            is_bare: cell.is_bare,
        })
    }

    /// Takes the change of a column for none: the cell is still written so, but it is no defect.
    pub fn set_apart(&mut self, column: Column) {
        if let Some(at) = self.cells.iter().position(|cell| cell.column == column) {
            self.apart = Some(self.cells.remove(at));
        }
    }

    fn after(&self, cell: &MendedCell) -> &str {
        self.texts.get(cell.after.clone()).unwrap_or_default()
    }

    fn rules_of(&self, cell: &MendedCell) -> &[&'static str] {
        self.rules.get(cell.rules.clone()).unwrap_or_default()
    }
}
