//! Which column of a report is what, and what the upload that comes out of it looks like.

use super::attention::{self, Decision};
use super::field_column;
use super::headerless;
use super::packed::{self, Packed};
use super::reason_column::{self, Found};
use super::reasons;
use super::titles_only_in_reports::{ReportTitle, report_title, says_imported};
use crate::column::Column;
use crate::error::{Error, Place, Result};
use crate::mediarails::reasons::Classifier;
use crate::rules::elsewhere::NEAR_TITLE;
use crate::settings::Settings;
use crate::sheet::{Dialect, Input, Reader, Row, fold_title, sniff, unguard};
use crate::titles::{self, Fit, NearTitle, Titles};
use std::borrow::Cow;

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
    /// Whether the file is known to be an upload of ours, so that unknown titles are custom fields.
    pub is_our_upload: bool,
    /// The titles of each file that is known to have been uploaded.
    pub uploaded: Vec<Vec<String>>,
}

/// How many rows are looked at to tell what columns are.
const SAMPLE: usize = 200;

impl Layout {
    /// Reads the layout of a file; refuses a file that is no report, import file or attention file.
    pub fn read(input: &Input, settings: &Settings, hints: &Hints<'_>) -> Result<Self> {
        let mut layout = Self::recognise(input, settings, hints)?;
        layout.asked = Asked {
            places: Column::ALL.map(|column| layout.place_of(Role::Upload(column))),
            codes: layout.places_of(Role::Code),
            statuses: layout.places_of(Role::Status),
        };
        Ok(layout)
    }

    fn recognise(input: &Input, settings: &Settings, hints: &Hints<'_>) -> Result<Self> {
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
            packed: None,
            slips: Vec::new(),
            asked: Asked::default(),
            titles,
            dialect,
        };
        if !layout.dialect.has_header {
            layout.assign_without_header(input, settings, hints)?;
            return Ok(layout);
        }
        layout.assign(input, &known)?;
        layout.take_slips(input, settings)?;
        layout.find_reasons(input, settings, hints)?;
        layout.find_fields(input, &known)?;
        if layout.kind != Kind::Import && !layout.has_cells_to_mend() {
            let sample = layout.sample(input)?;
            layout.packed = Packed::find(&layout, &sample, &known, settings, hints);
            let place = layout.packed.as_ref().map(|packed| packed.place);
            if let Some(role) = place.and_then(|place| layout.roles.get_mut(place)) {
                *role = Role::ReportOnly;
            }
        }
        Ok(layout)
    }

    /// Whether the report has more of a row than its ID.
    fn has_cells_to_mend(&self) -> bool {
        let mut own = self.roles.iter();
        own.any(
            |role| matches!(role, Role::Upload(column) if *column != Column::NetworkPublisherId),
        )
    }

    /// The first rows.
    fn sample(&self, input: &Input) -> Result<Vec<Vec<String>>> {
        let mut rows = Vec::new();
        let mut reader = Reader::new(input, &self.dialect)?;
        let mut row = Row::default();
        while rows.len() < SAMPLE && reader.next(&mut row)? {
            if !row.is_blank() {
                rows.push(row.cells().map(str::to_owned).collect());
            }
        }
        Ok(rows)
    }

    fn assign_without_header(
        &mut self,
        input: &Input,
        settings: &Settings,
        hints: &Hints<'_>,
    ) -> Result<()> {
        let sample = self.sample(input)?;
        let classifier = Classifier::new(&settings.reasons, &[]);
        // Without titles the person can only count.
        let named = hints.reason_column.and_then(|name| {
            let number = fold_title(name)
                .trim_start_matches("column")
                .parse::<usize>();
            number.ok().and_then(|number| number.checked_sub(1))
        });
        if headerless::assign(self, &sample, &classifier, settings, named) {
            return Ok(());
        }
        Err(Error::input(
            self.place(input),
            "no header line was found, and what stands in the columns does not tell what they are",
            "put a line of titles on top, such as \"Network Publisher ID\", \"Name\" and \"Reason\"; \
             other titles can be listed under [header-aliases] in rowmend.toml",
        ))
    }

    /// Takes titles for those of columns that are not there, where a person has accepted that.
    fn take_slips(&mut self, input: &Input, settings: &Settings) -> Result<()> {
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
            if offers.iter().any(|(title, _)| title == column.title()) {
                return Ok(true);
            }
        }
        Ok(false)
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

    fn assign(&mut self, input: &Input, known: &Titles) -> Result<()> {
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
                (None, _, Some(ReportTitle::Field)) => Role::Field,
                (None, _, Some(ReportTitle::RowNumber)) => Role::RowNumber,
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
                others: Vec::new(),
                why: "the file was made by rowmend".to_owned(),
            });
            return Ok(());
        }
        let classifier = self.classifier(settings);
        let found = match hints.reason_column {
            Some(title) => Some(self.named(title, input)?),
            None => reason_column::find(self, input, &classifier)?,
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

    /// Finds columns that name the column that failed, and may have the title of a custom field.
    fn find_fields(&mut self, input: &Input, known: &Titles) -> Result<()> {
        if self.kind != Kind::Import {
            for place in field_column::find(self, input, known)? {
                if let Some(role) = self.roles.get_mut(place) {
                    *role = Role::Field;
                }
            }
        }
        Ok(())
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
            others: reason_column::others(self, place),
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
            .any(|role| !matches!(role, Role::Upload(_) | Role::Custom));
        if !only_reports && (custom.is_none() || hints.is_our_upload) {
            let known = Titles::default();
            let is_export = self
                .titles
                .iter()
                .any(|title| matches!(known.column(title), Some((_, Fit::Alias))));
            if is_export {
                return Err(Error::input(
                    self.place(input),
                    "this is a LinkShare export, and no file for Mediarails or from it",
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

    /// A cell of a row as it is meant: in a file for spreadsheets the guard is taken off.
    pub fn meant<'c>(&self, row: &'c Row, place: usize) -> &'c str {
        let cell = row.get(place).unwrap_or_default();
        match self.kind {
            Kind::Attention => unguard(cell),
            Kind::FailedRows | Kind::Import => cell,
        }
    }

    /// The importer's own words of a row, of several columns one below the other.
    pub fn reason_of<'c>(&self, row: &'c Row) -> Cow<'c, str> {
        match self.reason.as_ref() {
            None => Cow::Borrowed(""),
            Some(found) if found.others.is_empty() => Cow::Borrowed(self.meant(row, found.place)),
            Some(found) => {
                let places = found.places();
                reasons::together(places.iter().map(|place| self.meant(row, *place)))
            }
        }
    }

    /// The codes of a row, one below the other; what says that it went in is none.
    pub fn code_of<'c>(&self, row: &'c Row) -> Cow<'c, str> {
        let codes = self.asked.codes.iter();
        let codes = codes.map(|place| self.meant(row, *place).trim());
        reasons::together(codes.filter(|code| !says_imported(code)))
    }

    /// How a row came out, as each of the columns says that tell it.
    pub fn statuses_of<'c>(&self, row: &'c Row) -> impl Iterator<Item = &'c str> {
        let statuses = self.asked.statuses.iter();
        statuses.map(|place| self.meant(row, *place).trim())
    }

    /// The cells of a row in the columns with this role.
    pub fn cells_of<'c>(&self, row: &'c Row, wanted: Role) -> impl Iterator<Item = &'c str> {
        let places = self.places_of(wanted).into_iter();
        places.map(|place| self.meant(row, place).trim())
    }

    fn places_of(&self, wanted: Role) -> Vec<usize> {
        let places = self.roles.iter().enumerate();
        let places = places.filter(|(_, role)| **role == wanted);
        places.map(|(place, _)| place).collect()
    }
}

fn looks_like_header(known: &Titles, cells: &[&str], hints: &Hints<'_>) -> bool {
    let columns = cells
        .iter()
        .filter(|cell| known.column(cell).is_some())
        .count();
    let reasons = cells.iter().filter(|cell| {
        matches!(
            report_title(cell),
            Some(ReportTitle::Reason | ReportTitle::Code)
        ) || hints
            .reason_column
            .is_some_and(|title| fold_title(title) == fold_title(cell))
    });
    let numbers = cells
        .iter()
        .filter(|cell| report_title(cell) == Some(ReportTitle::RowNumber));
    let numbers = numbers.count();
    // The IDs beside a column of a title never seen before.
    let is_id = |cell: &&&str| {
        known
            .column(cell)
            .is_some_and(|(column, _)| column == Column::NetworkPublisherId)
    };
    let words =
        |cell: &&str| cell.contains(char::is_alphabetic) && !cell.contains(char::is_numeric);
    let tells_reason = reasons.count() >= 1;
    let is_packed = || cells.iter().any(|cell| packed::is_title(cell, known));
    columns >= 2
        || (columns + numbers >= 1 && tells_reason)
        // Whole rows in one column, and the reasons beside it.
        || (tells_reason && cells.len() <= 3 && is_packed())
        || (cells.len() >= 2
            && cells.iter().all(words)
            && (cells.iter().filter(is_id).count() == 1 || numbers == 1))
}
