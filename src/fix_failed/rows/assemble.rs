//! A row as it was uploaded: what the report shows of it, and what a source lends.

use crate::column::Column;
use crate::error::Result;
use crate::fix_failed::Repair;
use crate::mediarails::upload::UploadRow;
use crate::outcome::{Because, Change, Outcome, Problem, Who};
use crate::repair::SourceCells;
use crate::report::layout::Role;
use crate::report::redacted::is_redacted;
use crate::rules::Safety;
use crate::rules::elsewhere::{FROM_SOURCE, PACKED_ROW};
use crate::rules::reference::MISSING_BRAND;
use crate::sheet::Row;
use crate::source::{Disputed, SourceRow};
use std::borrow::Cow;

/// A row put together.
pub(in crate::fix_failed) struct Assembled<'a> {
    /// The row under the header of the upload.
    pub(in crate::fix_failed) row: UploadRow<'a>,
    /// The cells that do not stand in the report as they do in the row.
    pub(in crate::fix_failed) fills: Vec<Change>,
    /// What the same publisher has in a source.
    pub(in crate::fix_failed) source: Option<SourceCells>,
    /// The columns whose cells the report does not show and an export has: other cells were refused.
    pub(in crate::fix_failed) restored: Vec<Column>,
    /// Cells of which the sources hold different values.
    pub(in crate::fix_failed) disputed: Vec<Disputed>,
    /// What is lost and could not be found again.
    pub(in crate::fix_failed) lost: Vec<Problem>,
}

impl Assembled<'_> {
    fn fill(&mut self, place: usize, value: &str, rule: &'static str) {
        let before = self.row.cells().get(place).map(ToString::to_string);
        let before = before.unwrap_or_default();
        if before == value {
            return;
        }
        let title = self.row.header().titles().get(place).cloned();
        self.fills.push(Change {
            place,
            column: Cow::Owned(title.unwrap_or_default()),
            before,
            after: value.to_owned(),
            rules: vec![rule],
            safety: Safety::Safe,
            because: Because::Found,
        });
        self.row.set_at(place, value.to_owned());
    }
}

impl Repair<'_> {
    /// Puts a row together.
    pub(in crate::fix_failed) fn assemble<'a>(&'a self, row: &'a Row) -> Result<Assembled<'a>> {
        let mut assembled = Assembled {
            row: self.upload_row(row),
            fills: Vec::new(),
            source: None,
            restored: Vec::new(),
            disputed: Vec::new(),
            lost: Vec::new(),
        };
        let given = self.join.given(row);
        if let Some(packed) = &self.layout.packed {
            if let Some(unpacked) = &given.unpacked {
                self.unpack(unpacked, &mut assembled);
            } else {
                let title = self.layout.titles.get(packed.place);
                assembled.lost.push(not_unpacked(title));
            }
        }
        let hidden: Vec<usize> = assembled
            .row
            .cells()
            .iter()
            .enumerate()
            .filter(|(_, cell)| is_redacted(cell))
            .map(|(place, _)| place)
            .collect();
        let found = self.join.source_row(row, &given)?;
        let found = found.filter(|_| self.context.settings.allows(FROM_SOURCE));
        match &found {
            Some(found) => self.lend(found, &hidden, &mut assembled),
            None if !self.upload.lent.is_empty() => assembled.lost.push(self.not_found()),
            None => {}
        }
        if let Some(found) = found {
            if let Some((column, other)) = found.elsewhere {
                assembled.lost.push(also_elsewhere(column, &other));
            }
            assembled.disputed = found.disputed;
            assembled.source = Some(found.converted);
            self.tell_disputed_loans(&mut assembled);
        }
        for place in hidden {
            let cell = assembled.row.cells().get(place);
            if cell.is_some_and(|cell| is_redacted(cell)) {
                let is_disputed = self.is_disputed(place, &assembled.disputed);
                assembled.lost.push(self.still_hidden(place, is_disputed));
            }
        }
        Ok(assembled)
    }

    fn unpack(&self, unpacked: &[(usize, String)], assembled: &mut Assembled<'_>) {
        let titles = self.layout.packed.iter().flat_map(|packed| &packed.titles);
        let titles: Vec<Option<&str>> = titles.map(Option::as_deref).collect();
        for (field, value) in unpacked {
            let title = titles.get(*field).copied().flatten();
            let place = title.and_then(|title| {
                let mut own = self.header.titles().iter();
                own.position(|own| own == title)
            });
            // A column of its own counts more than the same one packed.
            let free = |place: &usize| self.upload.from.get(*place).copied().flatten().is_none();
            if let Some(place) = place.filter(free) {
                assembled.fill(place, value, PACKED_ROW);
            }
        }
    }

    /// Puts the cells of a source row where the report has none or hides its own.
    fn lend(&self, found: &SourceRow, hidden: &[usize], assembled: &mut Assembled<'_>) {
        let is_lent = |column: &Column| self.upload.lent.contains(column);
        for column in Column::ALL {
            let Some(place) = self.header.place(column) else {
                continue;
            };
            let wanted = is_lent(&column) || hidden.contains(&place);
            if !wanted || column == Column::Brand {
                continue;
            }
            // A report hides what is empty, too.
            let value = found.came(column);
            let Some(value) = value.or_else(|| found.is_empty(column).then_some("")) else {
                continue;
            };
            assembled.fill(place, value, FROM_SOURCE);
            if !found.was_uploaded(column) {
                assembled.restored.push(column);
            }
        }
        self.show_brand(found, assembled);
    }

    /// A brand that the report does not show and the source shows right was there when the row was refused:
    /// to write it is no answer to what the importer says.
    fn show_brand(&self, found: &SourceRow, assembled: &mut Assembled<'_>) {
        let settings = &self.context.settings;
        let Some(place) = self.header.place(Column::Brand) else {
            return;
        };
        let is_shown = self.upload.from.get(place).copied().flatten().is_some();
        let own = settings.brand.as_deref();
        if let Some(brand) = own.filter(|own| !is_shown && found.came(Column::Brand) == Some(own))
            && assembled.row.get(Column::Brand).is_none_or(str::is_empty)
            && settings.allows(MISSING_BRAND)
        {
            assembled.fill(place, brand, MISSING_BRAND);
        }
    }

    /// Tells of the cells that the report does not have and of which the sources hold different values.
    fn tell_disputed_loans(&self, assembled: &mut Assembled<'_>) {
        let is_lent = |disputed: &&Disputed| self.upload.lent.contains(&disputed.column);
        let lent = assembled.disputed.iter().filter(is_lent);
        let lent = lent.map(|disputed| {
            let title = disputed.column.title().to_owned();
            problem(
                Some(title),
                "the report does not show this value".to_owned(),
            )
        });
        assembled.lost.extend(lent.collect::<Vec<_>>());
    }

    fn not_found(&self) -> Problem {
        let lent: Vec<&str> = self
            .upload
            .lent
            .iter()
            .map(|column| column.title())
            .collect();
        let by_number = self.layout.place_of(Role::RowNumber).is_some();
        let by = if by_number { "ID or row number" } else { "ID" };
        problem(
            None,
            format!(
                "the report does not show {}, and the uploaded file has no row, or more than one, that \
                 is this one by {by} and brand; look the row up and upload it by hand",
                lent.join(", ")
            ),
        )
    }

    fn is_disputed(&self, place: usize, disputed: &[Disputed]) -> bool {
        let column = self.header.column_at(place);
        disputed
            .iter()
            .any(|disputed| Some(disputed.column) == column)
    }

    fn still_hidden(&self, place: usize, is_disputed: bool) -> Problem {
        let title = self.header.titles().get(place);
        if is_disputed {
            return problem(title.cloned(), "the report hides this value".to_owned());
        }
        let remedy = if self.sources.is_empty() {
            "run again with --source and the file that was uploaded, or type the value in"
        } else {
            "no row of the uploaded file is this one beyond doubt; type the value in"
        };
        problem(
            title.cloned(),
            format!("the report hides this value; {remedy}"),
        )
    }
}

/// Adds to the problems of an outcome that the sources would have had a value and contradict each other.
pub(in crate::fix_failed) fn tell_disputed(disputed: &[Disputed], outcome: &mut Outcome) {
    for disputed in disputed {
        let title = disputed.column.title();
        let mut problems = outcome.problems.iter_mut();
        if let Some(problem) = problems.find(|problem| problem.column.as_deref() == Some(title)) {
            problem.words.push_str(&in_words(disputed));
        }
    }
}

/// The end of the words for a cell of which the sources hold different values.
fn in_words(disputed: &Disputed) -> String {
    let [one, other] = &disputed.values;
    format!(
        "; the rows of this publisher in the files named with --source have different values (\"{one}\" and \
         \"{other}\"): type in the right one"
    )
}

fn problem(column: Option<String>, words: String) -> Problem {
    Problem {
        column,
        words,
        suggestion: None,
        who: Who::You,
    }
}

/// The words for a row of which the report does not show the brand or network, and the uploaded file has another than
/// that of the settings.
fn also_elsewhere(column: Column, other: &str) -> Problem {
    let what = column.title().to_lowercase();
    problem(
        Some(column.title().to_owned()),
        format!(
            "the report does not show the {what}, and the uploaded file has this publisher under \"{other}\"; \
             type in the one that was refused"
        ),
    )
}

fn not_unpacked(title: Option<&String>) -> Problem {
    let title = title.map_or("", String::as_str);
    problem(
        None,
        format!(
            "the row stands whole in the cell under \"{title}\" and could not be taken apart without \
             a rest; look the row up and upload it by hand"
        ),
    )
}
