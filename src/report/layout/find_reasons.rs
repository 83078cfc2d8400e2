//! Which columns hold the importer's words; a file that has none is an import file, or is refused.

use super::{Hints, Kind, Layout, Role};
use crate::error::{Error, Result};
use crate::report::attention;
use crate::report::reason_column::{self, Found};
use crate::settings::Settings;
use crate::sheet::Input;
use crate::titles::{Fit, Titles};
use crate::values::text::fold_title;

impl Layout {
    /// Finds the reasons, and with them what kind of file it is.
    pub(super) fn find_reasons(
        &mut self,
        input: &Input,
        settings: &Settings,
        hints: &Hints<'_>,
    ) -> Result<()> {
        if self.kind == Kind::Attention {
            self.reason = self.place_of(Role::Ours(0)).map(|place| Found {
                place,
                others: Vec::new(),
                why: "the file was made by rowmend".to_owned(),
            });
            return Ok(());
        }
        self.refuse_torn(input, hints)?;
        let classifier = self.classifier(settings);
        let usual = settings.reason_column.as_deref();
        let usual = usual.and_then(|title| self.place_of_title(title));
        let found = match (hints.reason_column, usual) {
            (Some(title), _) => Some(self.named(title, input)?),
            _ if hints.is_as_we_wrote => None,
            (None, Some(place)) => {
                let why = "named by the setting reason-column".to_owned();
                Some(Found::at(self, place, why))
            }
            (None, None) => reason_column::find(self, input, &classifier)?,
        };
        match found {
            Some(found) => {
                for place in found.places() {
                    if let Some(role) = self.roles.get_mut(place) {
                        *role = Role::Reason;
                    }
                }
                self.reason = Some(found);
                self.refuse_our_titles(input)
            }
            None => self.accept_as_import(input, hints),
        }
    }

    fn named(&self, title: &str, input: &Input) -> Result<Found> {
        let place = self.place_of_title(title).ok_or_else(|| {
            Error::input(
                self.place(input),
                format!("there is no column \"{title}\""),
                format!("the columns are: {}", self.titles.join(", ")),
            )
        })?;
        Ok(Found::at(
            self,
            place,
            "named by --reason-column".to_owned(),
        ))
    }

    /// The column with this title, or else one whose title differs from it only in form.
    fn place_of_title(&self, title: &str) -> Option<usize> {
        let folded = fold_title(title);
        let mut titles = self.titles.iter();
        let exact = titles.position(|own| own == title);
        exact.or_else(|| self.titles.iter().position(|own| fold_title(own) == folded))
    }

    /// Refuses a file that rowmend made for a person and that lacks one of the columns by which it is known.
    fn refuse_torn(&self, input: &Input, hints: &Hints<'_>) -> Result<()> {
        /// So many of its titles no other file has by chance.
        const ENOUGH: usize = 3;
        let has = |title: &&str| self.titles.iter().any(|own| own == title);
        let (there, gone): (Vec<&str>, Vec<&str>) = attention::TITLES.into_iter().partition(has);
        let is_known = there.len() >= ENOUGH || hints.has_receipt;
        if !is_known || gone.is_empty() {
            return Ok(());
        }
        let columns = if gone.len() == 1 { "column" } else { "columns" };
        Err(Error::input(
            self.place(input),
            format!(
                "this is a file that rowmend made for a person, and its {columns} {} {} gone",
                gone.join(" and "),
                if gone.len() == 1 { "is" } else { "are" },
            ),
            "put back what was deleted, with its title: Reason says what Mediarails refused, Decision may be empty",
        ))
    }

    /// A report's own column may not have one of the titles that rowmend appends.
    fn refuse_our_titles(&self, input: &Input) -> Result<()> {
        let clash = self
            .titles
            .iter()
            .zip(&self.roles)
            .position(|(title, role)| {
                let ours = attention::TITLES.contains(&title.as_str());
                ours && !matches!(role, Role::Reason)
            });
        let Some(place) = clash else { return Ok(()) };
        let title = self.titles.get(place).cloned().unwrap_or_default();
        Err(Error::input(
            self.place(input).in_column(place + 1, title),
            "rowmend adds a column of this title to the rows that need a person",
            "rename the column",
        ))
    }

    /// Whether one of the nine stands under the title that LinkShare gives it. Beside Mediarails' own title for the
    /// column such a title is that of a custom field.
    fn is_export(&self) -> bool {
        let known = Titles::default();
        let is_linkshares = |title: &String| matches!(known.column(title), Some((_, Fit::Alias)));
        let mut columns = self.titles.iter().zip(&self.roles);
        columns.any(|(title, role)| matches!(role, Role::Upload(_)) && is_linkshares(title))
    }

    fn accept_as_import(&mut self, input: &Input, hints: &Hints<'_>) -> Result<()> {
        let custom = self.roles.iter().position(|role| *role == Role::Custom);
        let only_reports = self
            .roles
            .iter()
            .any(|role| !matches!(role, Role::Upload(_) | Role::Custom));
        if !only_reports && (custom.is_none() || hints.is_upload) {
            if self.is_export() {
                return Err(Error::input(
                    self.place(input),
                    "this is a LinkShare export, and no file for Mediarails or from it",
                    format!("run rowmend convert {}", input.path().display()),
                ));
            }
            self.kind = Kind::Import;
            return Ok(());
        }
        let open = |role: &Role| !matches!(role, Role::Upload(_));
        let place = custom.or_else(|| self.roles.iter().position(open));
        let place = place.unwrap_or_default();
        let title = self.titles.get(place).cloned().unwrap_or_default();
        Err(Error::input(
            self.place(input).in_column(place + 1, title),
            "no column was recognised as the one that holds the reasons",
            "name it with --reason-column TITLE",
        ))
    }
}
