//! Which column of a report is what, and what can be asked of a report once that is known.
//!
//! [`Layout::read`] finds out what the columns are for, or refuses the file. Nothing that is asked of a
//! layout afterwards opens the file again.

mod above;
mod cells;
mod find_reasons;
mod read;
mod roles;
mod slips;

use super::packed::Packed;
use super::reason_column::Found;
use crate::column::Column;
use crate::error::{Error, Place, Result};
use crate::mediarails::reasons::Classifier;
use crate::settings::Settings;
use crate::sheet::{Dialect, Input};
use crate::titles::{NearTitle, Titles};

/// What kind of file it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Kind {
    /// A report with reasons.
    FailedRows,
    /// A file that rowmend made for a person.
    Attention,
    /// A file without reasons, ready to upload.
    #[default]
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
    /// The name of the column that failed.
    Field,
    /// How the row came out.
    Status,
    /// The number of the row in the file that was uploaded.
    RowNumber,
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
    /// The column in which whole rows stand, if there is one.
    pub packed: Option<Packed>,
    /// Titles that a person has accepted as slips for those of columns that were not there.
    pub slips: Vec<NearTitle>,
    asked: Asked,
}

/// What is asked for in every row, once all roles are given.
#[derive(Debug, Clone, Default)]
struct Asked {
    /// The places of the nine.
    places: [Option<usize>; Column::ALL.len()],
    codes: Vec<usize>,
    statuses: Vec<usize>,
}

/// What the caller knows beyond the file.
#[derive(Debug, Clone, Default)]
pub struct Hints<'a> {
    /// The title of the reason column, if the person has named it.
    pub reason_column: Option<&'a str>,
    /// Whether the file is known to be an upload, so that unknown titles are custom fields.
    pub is_upload: bool,
    /// Whether it is one that rowmend has written and nobody has changed: then no column of it holds reasons.
    pub is_as_we_wrote: bool,
    /// Whether it has the name of an attention file and a receipt lies beside it.
    pub has_receipt: bool,
    /// The titles of each file that is known to have been uploaded.
    pub uploaded: Vec<Vec<String>>,
}

impl Layout {
    /// Keeps the column at a place out of the upload, whatever its title says.
    pub fn leave_out(&mut self, place: usize) {
        if let Some(role) = self.roles.get_mut(place) {
            *role = Role::ReportOnly;
        }
        self.remember_places();
    }

    /// Gives the column at a place the title that it had before the file was saved.
    pub fn retitle(&mut self, place: usize, title: &str) {
        if let Some(own) = self.titles.get_mut(place) {
            title.clone_into(own);
        }
    }

    /// Notes what is asked for in every row.
    fn remember_places(&mut self) {
        self.asked = Asked {
            places: Column::ALL.map(|column| self.place_of(Role::Upload(column))),
            codes: self.places_of(Role::Code),
            statuses: self.places_of(Role::Status),
        };
    }

    /// The titles of columns that are none of the nine.
    pub fn spare_titles(&self) -> impl Iterator<Item = &String> + Clone {
        let own = self.titles.iter().zip(&self.roles);
        own.filter(|(_, role)| matches!(role, Role::Custom | Role::ReportOnly))
            .map(|(title, _)| title)
    }

    /// Refuses a report that only has reasons, or an ID beside them: without a file that was uploaded
    /// there is nothing to mend.
    pub fn refuse_if_nothing_is_said_of_the_row(&self, input: &Input) -> Result<()> {
        let alone = self.kind == Kind::FailedRows && self.packed.is_none();
        if !alone || self.has_cells_to_mend() {
            return Ok(());
        }
        Err(Error::input(
            self.place(input),
            "the report has none of the cells that were uploaded",
            "name the file that was uploaded with --source",
        ))
    }

    fn place(&self, input: &Input) -> Place {
        Place::line(input.path(), self.dialect.first_line)
    }

    /// Whether the report has more of a row than its ID.
    fn has_cells_to_mend(&self) -> bool {
        let mut own = self.roles.iter();
        own.any(
            |role| matches!(role, Role::Upload(column) if *column != Column::NetworkPublisherId),
        )
    }

    /// What understands the reasons of this file.
    pub fn classifier(&self, settings: &Settings) -> Classifier {
        let known = Titles::new(&settings.header_aliases);
        // A title that is near to one of the nine that is not there may be a slip for it.
        let may_be_it = |title: &String| {
            let nearest = known.nearest(title).map(Role::Upload);
            nearest.is_some_and(|nearest| self.place_of(nearest).is_none())
        };
        let columns = self.roles.iter().zip(&self.titles);
        let is_custom: Vec<bool> = columns
            .map(|(role, title)| *role == Role::Custom && !may_be_it(title))
            .collect();
        Classifier::of_file(&settings.reasons, &self.titles, &is_custom)
    }

    /// The place of the column with this role.
    pub fn place_of(&self, wanted: Role) -> Option<usize> {
        self.roles.iter().position(|role| *role == wanted)
    }

    /// The place of one of the nine, in a layout that was read.
    pub fn upload_place(&self, column: Column) -> Option<usize> {
        self.asked.places.get(column as usize).copied().flatten()
    }

    /// The title of the reason column, if there is one.
    pub fn reason_title(&self) -> Option<&str> {
        let place = self.reason.as_ref()?.place;
        self.titles.get(place).map(String::as_str)
    }

    /// The places of the columns that hold reasons, in order.
    pub fn reason_places(&self) -> Vec<usize> {
        self.reason.as_ref().map_or_else(Vec::new, Found::places)
    }

    fn places_of(&self, wanted: Role) -> Vec<usize> {
        let places = self.roles.iter().enumerate();
        let places = places.filter(|(_, role)| **role == wanted);
        places.map(|(place, _)| place).collect()
    }
}
