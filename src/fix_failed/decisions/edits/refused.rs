//! What stood in the cells of a row when Mediarails refused it. A person can write another value into a row that stays
//! and put the first back a round later: no importer has seen the row in between.

use super::Edits;
use super::known::{Known, Nearest, hash_at};
use crate::column::Column;
use crate::report::layout::Layout;
use crate::run::cell_hashes::{DIGITS, of_cell};
use crate::run::lines::Lines;
use crate::run::receipt::Receipt;
use crate::sheet::{Row, unguard};
use std::collections::HashMap;

/// What stood in a cell when it was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::fix_failed) struct Refused {
    hash: String,
    /// Whether a person has written something else into the cell since, in this round or an earlier one.
    pub(in crate::fix_failed) is_edited: bool,
}

impl Refused {
    /// Whether it is this text.
    pub(in crate::fix_failed) fn is(&self, text: &str) -> bool {
        of_cell(text) == self.hash
    }
}

/// The hashes of what was refused and stood no more in the cells that were written, by the number of their row.
pub(super) fn refused(receipt: &Receipt, rows: usize) -> HashMap<usize, Vec<(Column, String)>> {
    let mut refused: HashMap<usize, Vec<(Column, String)>> = HashMap::new();
    // Only an attention file can hold such cells, and it is the one input of its run.
    let [written] = receipt.attention.as_slice() else {
        return refused;
    };
    if receipt.attention_refused.is_empty() {
        return refused;
    }
    let Some(written) = Lines::parse(&written.lines) else {
        return refused;
    };
    let numbers: HashMap<u64, usize> = written.iter().take(rows).zip(0..).collect();
    for facts in &receipt.attention_refused {
        let (Some(column), Some(lines)) = (
            Column::from_title(&facts.column),
            Lines::parse(&facts.lines),
        ) else {
            continue;
        };
        let hashes = (0..facts.cells.len() / DIGITS).filter_map(|at| hash_at(&facts.cells, at));
        for (line, hash) in lines.iter().zip(hashes) {
            if let Some(number) = numbers.get(&line) {
                let own = refused.entry(*number).or_default();
                own.push((column, hash.to_owned()));
            }
        }
    }
    refused
}

impl Edits {
    /// What stood in a cell of a row when it was refused; nothing without the receipt, or if the row is not in it.
    pub(in crate::fix_failed) fn refused(
        &self,
        row: &Row,
        layout: &Layout,
        column: Column,
    ) -> Option<Refused> {
        let known = self.known.as_ref()?;
        known.refused_in(&known.written(row, layout)?, row, layout, column)
    }

    /// The hashes of what was refused in a row that stays, for the cells in which something else stands now.
    pub(in crate::fix_failed) fn refused_cells(
        &self,
        row: &Row,
        layout: &Layout,
    ) -> Vec<(Column, String)> {
        let known = self.known.as_ref();
        let Some((known, nearest)) =
            known.and_then(|known| Some((known, known.written(row, layout)?)))
        else {
            return Vec::new();
        };
        let cells = Column::ALL.into_iter().filter_map(|column| {
            let refused = known.refused_in(&nearest, row, layout, column)?;
            let now = unguard(row.get(layout.upload_place(column)?).unwrap_or_default());
            (refused.is_edited && !refused.is(now)).then_some((column, refused.hash))
        });
        cells.collect()
    }
}

impl Known {
    /// What stood in a cell of a row when it was refused, which is written as this.
    fn refused_in(
        &self,
        nearest: &Nearest<'_>,
        row: &Row,
        layout: &Layout,
        column: Column,
    ) -> Option<Refused> {
        let place = layout.upload_place(column)?;
        let before = nearest.number.and_then(|number| self.refused.get(&number));
        let before = before.and_then(|own| own.iter().find(|(own, _)| *own == column));
        let mut differing = nearest.differing.iter();
        let edited = differing.find(|(own, _)| *own == place);
        let hash = match (before, edited) {
            (Some((_, hash)), _) => hash.clone(),
            (None, Some((_, hash))) => (*hash).to_owned(),
            (None, None) => of_cell(unguard(row.get(place).unwrap_or_default())),
        };
        Some(Refused {
            hash,
            is_edited: before.is_some() || edited.is_some(),
        })
    }
}
