//! What each column is for, as far as its title says.

use super::{Kind, Layout, Role};
use crate::error::{Error, Result};
use crate::report::attention;
use crate::report::titles_only_in_reports::{ReportTitle, report_title};
use crate::sheet::{Input, unguard};
use crate::titles::{self, Titles};

impl Layout {
    /// Gives each column its role, and refuses a file whose titles tell nothing. `has_receipt` says that the
    /// receipt of an attention file lies beside it.
    pub(super) fn assign(
        &mut self,
        input: &Input,
        known: &Titles,
        has_receipt: bool,
    ) -> Result<()> {
        let assignment = titles::assign(known, &self.titles)
            .map_err(|conflict| conflict.refused(self.place(input), &self.titles))?;
        let tells_of_rows = self.titles.iter().any(|title| {
            let only = report_title(title);
            matches!(only, Some(ReportTitle::Reason | ReportTitle::RowNumber))
        });
        if assignment.count() == 0 && !tells_of_rows {
            return Err(Error::input(
                self.place(input),
                "no column has a title that Mediarails or LinkShare uses",
                "the header must hold titles such as \"Network Publisher ID\" and \"Name\"; other \
                 titles can be listed under [header-aliases] in rowmend.toml",
            ));
        }
        let ours = attention::places(&self.titles, has_receipt);
        if ours.is_some() {
            self.kind = Kind::Attention;
            for title in &mut self.titles {
                *title = unguard(title).to_owned();
            }
        }
        for (place, (role, title)) in self.roles.iter_mut().zip(&self.titles).enumerate() {
            let mut ours = ours.iter().flatten();
            let ours = ours.position(|own| *own == Some(place));
            *role = match (assignment.at(place), ours, report_title(title)) {
                (_, Some(number), _) => Role::Ours(number),
                (Some((column, _)), _, _) => Role::Upload(column),
                (None, _, Some(ReportTitle::Code)) => Role::Code,
                (None, _, Some(ReportTitle::Status)) => Role::Status,
                (None, _, Some(ReportTitle::Field)) => Role::Field,
                (None, _, Some(ReportTitle::RowNumber)) => Role::RowNumber,
                (None, _, Some(_)) => Role::ReportOnly,
                (None, _, None) if title.trim().is_empty() => Role::ReportOnly,
                (None, _, None) => Role::Custom,
            };
        }
        Ok(())
    }
}
