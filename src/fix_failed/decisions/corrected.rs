//! Cells that a person has corrected, in this round or an earlier one.

use super::losses::words_for;
use crate::advice::tells_of_a_visible_fault;
use crate::column::Column;
use crate::fix_failed::Repair;
use crate::mediarails::check;
use crate::report::layout::{Kind, Role};
use crate::sheet::Row;

impl Repair<'_> {
    /// Whether a cell was wrong, as the words of its problem tell, and is right now.
    pub(in crate::fix_failed) fn was_wrong_and_is_right(&self, column: Column, row: &Row) -> bool {
        let problem = self.cell(row, Role::Ours(1));
        let words = words_for(problem, column.title());
        let cell = self.cell(row, Role::Upload(column));
        words.is_some_and(tells_of_a_visible_fault)
            && check::cell_fault(column, cell, &self.context.settings, &[]).is_none()
    }

    /// Columns whose cells a person has corrected in a row that stays with them, as the next round is to know
    /// it: not those that have lost something since, and none for a reason that is another one now.
    pub(in crate::fix_failed) fn corrected_for_good(&self, row: &Row) -> Vec<Column> {
        if self.layout.kind != Kind::Attention || row.len() != self.layout.titles.len() {
            return Vec::new();
        }
        let decisions = self.decisions(row);
        if decisions.reason_altered {
            return Vec::new();
        }
        let title = |column| {
            let place = self.layout.upload_place(column)?;
            self.layout.titles.get(place)
        };
        let is_whole = |column: &Column| {
            let title = title(*column);
            let mut lost = decisions.lost.iter();
            !lost.any(|(own, _)| Some(own) == title)
        };
        let corrected = decisions.corrected.iter().copied();
        corrected.filter(is_whole).collect()
    }
}
