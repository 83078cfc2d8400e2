//! Titles that are slips for those of columns that are not there: taken where a person has accepted that.

use super::{Layout, Role};
use crate::column::Column;
use crate::error::Result;
use crate::report::attention::{self, Decision};
use crate::rules::elsewhere::NEAR_TITLE;
use crate::settings::Settings;
use crate::sheet::{Input, Reader, Row};
use crate::titles::{NearTitle, Titles};

impl Layout {
    /// Takes titles for those of columns that are not there, where a person has accepted that.
    pub(super) fn take_slips(&mut self, input: &Input, settings: &Settings) -> Result<()> {
        let has = |column| self.place_of(Role::Upload(column)).is_some();
        let mut slips = Titles::default().near_misses(self.spare_titles(), has);
        slips.retain(NearTitle::is_slip);
        if slips.is_empty() || !settings.allows(NEAR_TITLE) {
            return Ok(());
        }
        let is_accepted = settings.accepted.contains(&NEAR_TITLE);
        for slip in slips {
            let place = self.titles.iter().position(|title| *title == slip.title);
            let Some(place) = place else { continue };
            let by_rule = is_accepted && slip.is_taken_by_rule();
            if by_rule || self.is_accepted_in_a_row(slip.column, input)? {
                if let Some(role) = self.roles.get_mut(place) {
                    *role = Role::Upload(slip.column);
                }
                self.slips.push(slip);
            }
        }
        Ok(())
    }

    /// Whether a row of an attention file accepts what was offered for a column that is not there.
    fn is_accepted_in_a_row(&self, column: Column, input: &Input) -> Result<bool> {
        let place = |ours| self.place_of(Role::Ours(ours));
        let (Some(problem), Some(suggestion), Some(decision)) =
            (place(1), place(2), place(attention::DECISION))
        else {
            return Ok(false);
        };
        let mut reader = Reader::new(input, &self.dialect)?;
        let mut row = Row::default();
        while reader.next(&mut row)? {
            if Decision::read(self.meant(&row, decision)) != Decision::Accept {
                continue;
            }
            let offers = attention::offers(self.meant(&row, problem), self.meant(&row, suggestion));
            if offers
                .values
                .iter()
                .any(|(title, _)| title == column.title())
            {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
