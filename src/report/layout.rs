//! Which column of a report is what, and what the upload that comes out of it looks like.

use super::attention;
use super::reason_column::{self, Found};
use super::titles_only_in_reports::{ReportTitle, report_title};
use crate::column::Column;
use crate::error::{Error, Place, Result};
use crate::mediarails::reasons::Classifier;
use crate::mediarails::upload::UploadHeader;
use crate::repair::HeaderRepairs;
use crate::settings::Settings;
use crate::sheet::{Dialect, Input, Reader, fold_title, sniff, unguard};
use crate::titles::{self, Fit, Titles};

/// What kind of file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A report with reasons.
    FailedRows,
    /// A file that rowmend made for a person.
    Attention,
    /// A file without reasons, ready to upload.
    Import,
}

impl Kind {
    /// The name in the receipt.
    pub const fn name(self) -> &'static str {
        match self {
            Self::FailedRows => "failed-row-report",
            Self::Attention => "attention-file",
            Self::Import => "import-file",
        }
    }
}

/// What a column of the report is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// One of the nine.
    Upload(Column),
    /// A custom field: kept under its own title.
    Custom,
    /// The importer's words.
    Reason,
    /// An error code.
    Code,
    /// How the row came out.
    Status,
    /// A column that only a report has; dropped from the upload.
    ReportOnly,
    /// One of the five that rowmend adds, by its place among them.
    Ours(usize),
}

/// How a report is laid out.
#[derive(Debug, Clone)]
pub struct Layout {
    /// What kind of file it is.
    pub kind: Kind,
    /// Delimiter, header line and lines above it.
    pub dialect: Dialect,
    /// The titles as they came.
    pub titles: Vec<String>,
    /// What each column is for.
    pub roles: Vec<Role>,
    /// The column of the reasons and why it was taken.
    pub reason: Option<Found>,
}

/// What the caller knows beyond the file.
#[derive(Debug, Clone, Default)]
pub struct Hints<'a> {
    /// The title of the reason column, if the person has named it.
    pub reason_column: Option<&'a str>,
    /// Whether the file is known to be an upload of ours, so that unknown titles are custom fields.
    pub is_our_upload: bool,
}

impl Layout {
    /// Reads the layout of a file; refuses a file that is no report, import file or attention file.
    pub fn read(input: &Input, settings: &Settings, hints: &Hints<'_>) -> Result<Self> {
        let known = Titles::new(&settings.header_aliases);
        let dialect = sniff(input, &|cells: &[&str]| {
            looks_like_header(&known, cells, hints)
        })?;
        let reader = Reader::new(input, &dialect)?;
        let titles = reader.header().titles.clone();
        let mut layout = Self {
            kind: Kind::FailedRows,
            roles: vec![Role::Custom; titles.len()],
            reason: None,
            titles,
            dialect,
        };
        layout.assign(input, &known)?;
        layout.find_reasons(input, settings, hints)?;
        Ok(layout)
    }

    fn place(&self, input: &Input) -> Place {
        Place::line(input.path(), self.dialect.header_line)
    }

    fn assign(&mut self, input: &Input, known: &Titles) -> Result<()> {
        let assignment = titles::assign(known, &self.titles)
            .map_err(|conflict| conflict.refused(self.place(input), &self.titles))?;
        if assignment.count() == 0 {
            return Err(Error::input(
                self.place(input),
                "no column has a title that Mediarails or LinkShare uses",
                "the header must hold titles such as \"Network Publisher ID\" and \"Name\"; other \
                 titles can be listed under [header-aliases] in rowmend.toml",
            ));
        }
        let is_attention = attention::TITLES
            .iter()
            .all(|title| self.titles.iter().any(|own| own == title));
        if is_attention {
            self.kind = Kind::Attention;
            for title in &mut self.titles {
                *title = unguard(title).to_owned();
            }
        }
        for (place, (role, title)) in self.roles.iter_mut().zip(&self.titles).enumerate() {
            let ours = attention::TITLES.iter().position(|own| own == title);
            *role = match (assignment.at(place), ours, report_title(title)) {
                (_, Some(number), _) if is_attention => Role::Ours(number),
                (Some((column, _)), _, _) => Role::Upload(column),
                (None, _, Some(ReportTitle::Code)) => Role::Code,
                (None, _, Some(ReportTitle::Status)) => Role::Status,
                (None, _, Some(_)) => Role::ReportOnly,
                (None, _, None) if title.trim().is_empty() => Role::ReportOnly,
                (None, _, None) => Role::Custom,
            };
        }
        Ok(())
    }

    fn find_reasons(
        &mut self,
        input: &Input,
        settings: &Settings,
        hints: &Hints<'_>,
    ) -> Result<()> {
        if self.kind == Kind::Attention {
            let place = self
                .titles
                .iter()
                .position(|title| title == attention::TITLES[0]);
            self.reason = place.map(|place| Found {
                place,
                why: "the file was made by rowmend".to_owned(),
            });
            return Ok(());
        }
        let classifier = Classifier::new(&settings.reasons, &self.titles);
        let found = match hints.reason_column {
            Some(title) => Some(self.named(title, input)?),
            None => reason_column::find(self, input, &classifier)?,
        };
        match found {
            Some(found) => {
                if let Some(role) = self.roles.get_mut(found.place) {
                    *role = Role::Reason;
                }
                self.reason = Some(found);
                self.refuse_our_titles(input)
            }
            None => self.accept_as_import(input, hints),
        }
    }

    fn named(&self, title: &str, input: &Input) -> Result<Found> {
        let folded = fold_title(title);
        let place = self
            .titles
            .iter()
            .position(|own| own == title)
            .or_else(|| self.titles.iter().position(|own| fold_title(own) == folded));
        let place = place.ok_or_else(|| {
            Error::input(
                self.place(input),
                format!("there is no column \"{title}\""),
                format!("the columns are: {}", self.titles.join(", ")),
            )
        })?;
        Ok(Found {
            place,
            why: "named by --reason-column".to_owned(),
        })
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

    fn accept_as_import(&mut self, input: &Input, hints: &Hints<'_>) -> Result<()> {
        let custom = self.roles.iter().position(|role| *role == Role::Custom);
        let only_reports = self
            .roles
            .iter()
            .any(|role| matches!(role, Role::ReportOnly | Role::Code | Role::Status));
        if !only_reports && (custom.is_none() || hints.is_our_upload) {
            let known = Titles::default();
            let is_export = self
                .titles
                .iter()
                .any(|title| matches!(known.column(title), Some((_, Fit::Alias))));
            if is_export {
                return Err(Error::input(
                    self.place(input),
                    "this is a LinkShare export, not a failed-row report",
                    format!("run rowmend convert {}", input.path().display()),
                ));
            }
            self.kind = Kind::Import;
            return Ok(());
        }
        let place = custom.unwrap_or_default();
        let title = self.titles.get(place).cloned().unwrap_or_default();
        Err(Error::input(
            self.place(input).in_column(place + 1, title),
            "no column was recognised as the one that holds the reasons",
            "name it with --reason-column TITLE",
        ))
    }

    /// The place of the column with this role.
    pub fn place_of(&self, wanted: Role) -> Option<usize> {
        self.roles.iter().position(|role| *role == wanted)
    }

    /// The title of the reason column, if there is one.
    pub fn reason_title(&self) -> Option<&str> {
        let place = self.reason.as_ref()?.place;
        self.titles.get(place).map(String::as_str)
    }

    /// The columns of the upload: where each comes from, its title, and what was mended in the
    /// header. Columns in `unknown` are those that the report calls unknown; they are taken out.
    pub fn upload(&self, unknown: &[String]) -> Upload {
        let mut upload = Upload::default();
        for (place, (role, title)) in self.roles.iter().zip(&self.titles).enumerate() {
            // A title that is near to one of the nine is a slip: its column is not thrown away.
            let slip = Titles::default().nearest(title).is_some();
            let reported = unknown.contains(&fold_title(title)) && !slip;
            match role {
                Role::Upload(column) => {
                    if title != column.title() {
                        upload.repairs.renamed.push(*column);
                        upload.repairs.gone.push(fold_title(title));
                    }
                    upload.push(column.title(), Some(place));
                }
                Role::Custom if !reported => upload.push(title, Some(place)),
                _ => {
                    upload.repairs.gone.push(fold_title(title));
                    if *role == Role::Custom {
                        upload.removed.push(place);
                    }
                }
            }
        }
        for column in [Column::Network, Column::Brand] {
            if self.kind != Kind::Import && self.place_of(Role::Upload(column)).is_none() {
                upload.repairs.added.push(column);
                upload.push(column.title(), None);
            }
        }
        upload
    }
}

/// The columns of the file that is to be uploaded.
#[derive(Debug, Clone, Default)]
pub struct Upload {
    titles: Vec<String>,
    /// For each column its place in the report; nothing for a column that is added.
    pub from: Vec<Option<usize>>,
    /// What was mended in the header.
    pub repairs: HeaderRepairs,
    /// Places of custom columns that were taken out because they were reported as unknown.
    pub removed: Vec<usize>,
}

impl Upload {
    fn push(&mut self, title: &str, from: Option<usize>) {
        self.titles.push(title.to_owned());
        self.from.push(from);
    }

    /// The header.
    pub fn header(&self) -> UploadHeader {
        UploadHeader::new(self.titles.clone())
    }
}

fn looks_like_header(known: &Titles, cells: &[&str], hints: &Hints<'_>) -> bool {
    let columns = cells
        .iter()
        .filter(|cell| known.column(cell).is_some())
        .count();
    let reason = cells.iter().any(|cell| {
        matches!(report_title(cell), Some(ReportTitle::Reason))
            || hints
                .reason_column
                .is_some_and(|title| fold_title(title) == fold_title(cell))
    });
    columns >= 2 || (columns == 1 && reason)
}
