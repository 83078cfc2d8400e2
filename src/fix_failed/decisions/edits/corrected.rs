//! What a person has corrected in the rounds before the last: it counts as corrected as long as its row stays in the
//! files for a person, which no importer has seen since.

use super::Edits;
use super::known::{Known, Nearest};
use crate::column::Column;
use crate::report::layout::Layout;
use crate::run::lines::Lines;
use crate::run::receipt::Receipt;
use crate::sheet::Row;
use std::collections::HashMap;

/// The columns whose cells were corrected, by the number of their row among those that were written.
pub(super) fn corrected(receipt: &Receipt, rows: usize) -> HashMap<usize, Vec<Column>> {
    let mut corrected: HashMap<usize, Vec<Column>> = HashMap::new();
    // Only an attention file can hold such cells, and it is the one input of its run.
    let [written] = receipt.attention.as_slice() else {
        return corrected;
    };
    let columns = receipt.attention_edited.iter().filter_map(|facts| {
        let column = Column::from_title(&facts.column)?;
        Some((column, Lines::parse(&facts.lines)?))
    });
    let columns: Vec<(Column, Lines)> = columns.collect();
    let written = Lines::parse(&written.lines).filter(|_| !columns.is_empty());
    let lines = written.iter().flat_map(Lines::iter).take(rows);
    for (number, line) in lines.enumerate() {
        let own = columns.iter().filter(|(_, lines)| lines.contains(line));
        let own: Vec<Column> = own.map(|(column, _)| *column).collect();
        if !own.is_empty() {
            corrected.insert(number, own);
        }
    }
    corrected
}

impl Known {
    /// The written row that a row is, as far as that is certain.
    pub(super) fn written<'k>(&'k self, row: &Row, layout: &Layout) -> Option<Nearest<'k>> {
        let nearest = self.nearest(row, layout, None)?;
        (nearest.by_id || nearest.differing.len() < 2).then_some(nearest)
    }
}

impl Edits {
    /// The columns whose cells a person has corrected in a row before the last round.
    pub(in crate::fix_failed) fn corrected_before(&self, row: &Row, layout: &Layout) -> &[Column] {
        let known = self.known.as_ref();
        let columns = known.and_then(|known| {
            let corrected = Some(&known.corrected).filter(|corrected| !corrected.is_empty())?;
            corrected.get(&known.written(row, layout)?.number?)
        });
        columns.map_or(&[], Vec::as_slice)
    }
}
