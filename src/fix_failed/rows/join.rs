//! What a row of a report says by itself, and the row of the uploaded file that it is.
//!
//! The two are tied by ID, else by name and URL host, else by the number of the row. Importers count
//! rows in several ways, so a number is believed only after the cells of both files, or the values
//! that the reasons quote, have shown which way is meant.

use super::sent::is_mended;
use crate::column::Column;
use crate::error::{Error, Place, Result};
use crate::fix_failed::decisions::edits::{Edits, Rewritten};
use crate::fix_failed::decisions::losses::{tell_of_unsure_id, words_for};
use crate::fix_failed::meant;
use crate::fix_failed::survey::same_publisher::BEGINS;
use crate::mediarails::reasons::Classifier;
use crate::report::attention::{DECISION, Decision, offers};
use crate::report::layout::{Kind, Layout, Role};
use crate::report::redacted::is_redacted;
use crate::settings::Settings;
use crate::sheet::{Input, Reader, Row, unguard};
use crate::source::{SourceRow, Sources};
use crate::values::id;

/// How many rows are looked at to tell how rows are counted.
const SAMPLE: usize = 500;

/// The ways in which importers count rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Numbering {
    /// The first row below the header is 0.
    FromZero,
    /// The first row below the header is 1.
    FromOne,
    /// The header is 1, as a spreadsheet shows it.
    OfTheSheet,
    /// Physical lines of the file.
    OfTheText,
}

impl Numbering {
    const ALL: [Self; 4] = [
        Self::FromZero,
        Self::FromOne,
        Self::OfTheSheet,
        Self::OfTheText,
    ];

    const fn words(self) -> &'static str {
        match self {
            Self::FromZero => "the first row below the header is 0",
            Self::FromOne => "the first row below the header is 1",
            Self::OfTheSheet => "the header is row 1",
            Self::OfTheText => "they are lines of the file",
        }
    }

    /// The place of a row among the rows of the source.
    fn place(self, number: u64, sources: &Sources) -> Option<usize> {
        let below = match self {
            Self::FromZero => 0,
            Self::FromOne => 1,
            Self::OfTheSheet => 2,
            Self::OfTheText => return sources.on_line(number),
        };
        usize::try_from(number.checked_sub(below)?).ok()
    }
}

/// How the rows of a report are tied to those of the sources.
#[derive(Debug)]
pub(in crate::fix_failed) struct Join<'r> {
    pub(in crate::fix_failed) layout: &'r Layout,
    pub(in crate::fix_failed) sources: &'r Sources,
    pub(in crate::fix_failed) settings: &'r Settings,
    edits: &'r Edits,
    numbering: Option<Numbering>,
}

/// What a row of a report says by itself.
pub(in crate::fix_failed) struct Given<'r> {
    layout: &'r Layout,
    row: &'r Row,
    /// The fields of the cell that holds the whole row; nothing if there is no such cell or it could not
    /// be taken apart.
    pub(in crate::fix_failed) unpacked: Option<Vec<(usize, String)>>,
}

impl Given<'_> {
    /// A cell as it is meant, empty where the report does not have it.
    #[inline]
    pub(in crate::fix_failed) fn cell(&self, column: Column) -> &str {
        match self.layout.upload_place(column) {
            Some(place) => self.layout.meant(self.row, place),
            None => self.unpacked_cell(column),
        }
    }

    fn unpacked_cell(&self, column: Column) -> &str {
        let (Some(packed), Some(unpacked)) = (&self.layout.packed, &self.unpacked) else {
            return "";
        };
        let is_it = |place: usize| {
            let title = packed.titles.get(place).and_then(Option::as_deref);
            title == Some(column.title())
        };
        let found = unpacked.iter().find(|(place, _)| is_it(*place));
        found.map_or("", |(_, value)| value)
    }
}

impl<'r> Join<'r> {
    /// Finds out how the rows of a report are tied to those of the sources; refuses a report whose rows
    /// cannot be tied to them although they must be.
    pub(in crate::fix_failed) fn new(
        input: &Input,
        layout: &'r Layout,
        sources: &'r Sources,
        settings: &'r Settings,
        edits: &'r Edits,
    ) -> Result<Self> {
        if sources.is_empty() {
            layout.refuse_if_nothing_is_said_of_the_row(input)?;
        }
        let mut join = Self {
            layout,
            sources,
            settings,
            edits,
            numbering: None,
        };
        if !sources.is_empty()
            && layout.kind != Kind::Import
            && !join.has(&[Column::NetworkPublisherId])
        {
            join.count_rows(input)?;
        }
        Ok(join)
    }

    /// Puts cells of an attention file back that a spreadsheet has rewritten.
    pub(in crate::fix_failed) fn restore(&self, row: &mut Row) -> Vec<Rewritten> {
        let is_sent = Decision::read(self.ours(row, DECISION)) == Decision::Upload;
        let is_typed = |place: usize, now: &str, origin: &str| {
            is_sent && is_mended(self.layout, self.settings, place, (now, origin))
        };
        let today = self.settings.today;
        self.edits.restore(row, self.layout, today, &is_typed)
    }

    /// Whether it is uncertain whose ID stands in a row of an attention file. A row so damaged is nobody's
    /// duplicate.
    pub(in crate::fix_failed) fn is_id_unsure(&self, row: &Row) -> bool {
        let layout = self.layout;
        if layout.kind != Kind::Attention {
            return false;
        }
        let ours = |number| self.ours(row, number);
        let id = layout.place_of(Role::Upload(Column::NetworkPublisherId));
        let title = id.and_then(|place| layout.titles.get(place));
        let words = title.and_then(|title| words_for(ours(1), title));
        let was_unsure = words.is_some_and(tell_of_unsure_id)
            && Decision::read(ours(DECISION)) != Decision::Upload
            && !self.edits.is_id_edited(row, layout);
        was_unsure || self.edits.is_id_unsure(row)
    }

    /// A cell of one of the columns that rowmend added.
    fn ours<'c>(&self, row: &'c Row, number: usize) -> &'c str {
        let place = self.layout.place_of(Role::Ours(number));
        unguard(place.and_then(|place| row.get(place)).unwrap_or_default())
    }

    /// The ID under Suggestion in a row of an attention file, if a person has accepted it, or has accepted it before and
    /// was told that another row has it.
    pub(in crate::fix_failed) fn accepted_id(&self, row: &Row) -> Option<String> {
        if self.layout.kind != Kind::Attention || self.ours(row, 2).is_empty() {
            return None;
        }
        let (problem, title) = (self.ours(row, 1), Column::NetworkPublisherId.title());
        let is_accepted = Decision::read(self.ours(row, DECISION)) == Decision::Accept;
        let was_told = || words_for(problem, title).is_some_and(|words| words.starts_with(BEGINS));
        if !is_accepted && !was_told() || self.edits.is_id_edited(row, self.layout) {
            return None;
        }
        let mut values = offers(problem, self.ours(row, 2)).values.into_iter();
        let (_, value) = values.find(|(own, _)| own == title)?;
        let id = id::folded(&value);
        id::is_plain(&id).then(|| id.into_owned())
    }

    /// Whether the report has these columns.
    fn has(&self, columns: &[Column]) -> bool {
        let packed = self.layout.packed.iter().flat_map(|packed| &packed.titles);
        let packed: Vec<&str> = packed.flatten().map(String::as_str).collect();
        columns.iter().all(|column| {
            let own = self.layout.place_of(Role::Upload(*column)).is_some();
            own || packed.contains(&column.title())
        })
    }

    pub(in crate::fix_failed) fn given<'g>(&self, row: &'g Row) -> Given<'g>
    where
        'r: 'g,
    {
        let layout = self.layout;
        let unpacked = layout.packed.as_ref().and_then(|packed| {
            let cell = row.get(packed.place).unwrap_or_default();
            packed.unpack(meant(layout.kind, cell))
        });
        Given {
            layout,
            row,
            unpacked,
        }
    }

    /// The row of the sources that a row of the report is, if exactly one is it.
    pub(in crate::fix_failed) fn source_row(
        &self,
        row: &Row,
        given: &Given<'_>,
    ) -> Result<Option<SourceRow>> {
        if let Some(found) = self.sources.find(&|column| given.cell(column))? {
            return Ok(Some(found));
        }
        let (Some(numbering), Some(number)) = (self.numbering, self.number(row)) else {
            return Ok(None);
        };
        let Some(place) = numbering.place(number, self.sources) else {
            return Ok(None);
        };
        let found = self.sources.row(place)?;
        let brand = given.cell(Column::Brand);
        Ok(found.filter(|found| {
            agrees(given, found) != Some(false) && self.sources.is_same_brand(brand, found)
        }))
    }

    fn number(&self, row: &Row) -> Option<u64> {
        let place = self.layout.place_of(Role::RowNumber)?;
        row.get(place)?.trim().parse().ok()
    }

    /// How the rows are counted, in words.
    pub(in crate::fix_failed) fn numbering(&self) -> Option<&'static str> {
        self.numbering.map(Numbering::words)
    }

    /// Finds the one way of counting under which all that can be compared agrees.
    fn count_rows(&mut self, input: &Input) -> Result<()> {
        let by_name = self.has(&[Column::Name, Column::MediaPropertyUrls]);
        let refused = |what: &str, remedy: &str| {
            let place = Place::line(input.path(), self.layout.dialect.first_line);
            if by_name {
                Ok(())
            } else {
                Err(Error::input(place, what, remedy))
            }
        };
        if self.layout.place_of(Role::RowNumber).is_none() {
            return refused(
                "the report has neither IDs nor row numbers, so no row can be found in the source",
                "ask for a report with the column Network Publisher ID",
            );
        }
        if self.sources.rows().is_none() {
            return refused(
                "row numbers count the rows of one file, and several sources are named",
                "name the file that was uploaded alone",
            );
        }
        let mut ways: Vec<Way> = Numbering::ALL.map(Way::new).into();
        let classifier = self.layout.classifier(self.settings);
        let mut reader = Reader::new(input, &self.layout.dialect)?;
        let mut row = Row::default();
        let mut seen = 0;
        while seen < SAMPLE && reader.next(&mut row)? {
            seen += 1;
            if let Some(number) = self.number(&row) {
                let given = self.given(&row);
                let quoted = self.quoted(&row, &classifier);
                ways = self.try_ways(ways, number, &given, &quoted)?;
            }
        }
        let Some(first) = ways.first() else {
            return refused(
                "the row numbers lead to other rows of the source than the report speaks of",
                "name the file that was uploaded, just as it was uploaded",
            );
        };
        // Ways that lead to the same rows are one.
        let one = ways.iter().all(|way| way.places == first.places);
        if !one || !ways.iter().any(|way| way.proven) {
            return refused(
                "nothing in the report shows how its row numbers count the rows of the source",
                "ask for a report with the column Network Publisher ID",
            );
        }
        self.numbering = Some(first.numbering);
        Ok(())
    }

    /// Keeps the ways of counting that a row does not speak against.
    fn try_ways(
        &self,
        ways: Vec<Way>,
        number: u64,
        given: &Given<'_>,
        quoted: &[String],
    ) -> Result<Vec<Way>> {
        let mut tried = Vec::new();
        for way in ways {
            let place = way.numbering.place(number, self.sources);
            let found = place.map(|place| self.sources.row(place)).transpose()?;
            if let (Some(place), Some(found)) = (place, found.flatten()) {
                let shown = quoted.iter().any(|value| shows(&found, value));
                tried.push((way, place, agrees(given, &found), shown));
            }
        }
        // A quoted text can be anything, so only one that some row does show speaks against the others.
        let any_shown = tried.iter().any(|(.., shown)| *shown);
        let kept = tried
            .into_iter()
            .filter_map(|(mut way, place, agreed, shown)| {
                let stays = agreed.unwrap_or(shown || !any_shown);
                way.proven |= agreed.is_some() || shown;
                way.places.push(place);
                stays.then_some(way)
            });
        Ok(kept.collect())
    }

    /// The values that a row's reason quotes.
    fn quoted(&self, row: &Row, classifier: &Classifier) -> Vec<String> {
        let failures = classifier.classify(&self.layout.reason_of(row)).failures;
        failures
            .into_iter()
            .flat_map(|failure| failure.quoted)
            .collect()
    }
}

/// A way of counting that is tried.
#[derive(Debug)]
struct Way {
    numbering: Numbering,
    /// Whether a row speaks for it.
    proven: bool,
    /// The rows of the source to which it leads.
    places: Vec<usize>,
}

impl Way {
    const fn new(numbering: Numbering) -> Self {
        Self {
            numbering,
            proven: false,
            places: Vec::new(),
        }
    }
}

/// Whether a row of a report and one of a source agree in what both show; nothing if they share nothing.
fn agrees(given: &Given<'_>, found: &SourceRow) -> Option<bool> {
    let shared = Column::ALL.into_iter().filter_map(|column| {
        let own = given.cell(column).trim();
        let came = found.came(column)?;
        let shown = !own.is_empty() && !is_redacted(own);
        shown.then(|| came.trim() == own || found.converted.get(column) == Some(own))
    });
    shared.reduce(|left, right| left && right)
}

/// Whether a cell of a source row is the value that a reason quotes.
fn shows(found: &SourceRow, value: &str) -> bool {
    let value = value.trim();
    let mut cells = Column::ALL
        .into_iter()
        .filter_map(|column| found.came(column));
    !value.is_empty() && cells.any(|cell| cell.trim() == value)
}
