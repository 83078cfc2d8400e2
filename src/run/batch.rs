//! A piece of a run: outcomes of some rows, rendered and counted, to be taken up in order.
//!
//! Rows are settled on several threads. What they come to is written into memory here, so that the one
//! thread that holds the files has nothing left to do but to append bytes and add up counts.

use super::account::Account;
use super::receipt::NotationFacts;
use super::set_aside::StandIn;
use crate::column::Column;
use crate::error::{Error, Result};
use crate::outcome::{Cause, Change, ChangedCell, Outcome, Problem};
use crate::repair::MendedRow;
use crate::sheet::{Arranged, Lent, OtherPlaces, Row, RowBuffer, Variant};
use crate::tally::{Origin, Tally};
use std::borrow::Cow;
use std::io;

/// One row and what became of it.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'e> {
    /// What became of it.
    pub outcome: &'e Outcome,
    /// The number of its input, from 0.
    pub input: usize,
    /// Its line.
    pub line: u64,
    /// Its line as it is shown and recorded.
    pub label: &'e str,
    /// The publisher's number as it is uploaded.
    pub publisher: &'e str,
    /// The importer's own words.
    pub reason: &'e str,
    /// The importer's code, which is all that is said where there are no words.
    pub code: &'e str,
    /// For a row that stands for another: where that one is.
    pub of: Option<(usize, u64)>,
}

/// Outcomes of rows that follow each other.
#[derive(Debug)]
pub struct Batch {
    pub(super) upload: RowBuffer,
    pub(super) changes: RowBuffer,
    pub(super) attention: RowBuffer,
    pub(super) account: Account,
    /// The counts.
    pub tally: Tally,
}

impl Batch {
    /// A batch of rows with this many cells in the upload, the changes and the attention file, that come
    /// out of so many bytes.
    pub(crate) fn new(upload: usize, changes: usize, attention: usize, bytes: usize) -> Self {
        Self {
            // Schemes and columns are added, and a buffer that grows is copied.
            upload: RowBuffer::new(Variant::Upload, upload, bytes + bytes / 2),
            changes: RowBuffer::new(Variant::Spreadsheet, changes, bytes / 4 * 3),
            attention: RowBuffer::new(Variant::Spreadsheet, attention, 0),
            account: Account::default(),
            tally: Tally::default(),
        }
    }

    /// What goes into the file to upload, into the changes file and into the attention file.
    pub const fn written(&self) -> [&RowBuffer; 3] {
        [&self.upload, &self.changes, &self.attention]
    }

    /// Records a row that is uploaded as `cells`.
    pub fn corrected<'c>(
        &mut self,
        entry: Entry<'_>,
        cells: impl Iterator<Item = &'c str>,
    ) -> Result<()> {
        self.upload
            .write_row(cells)
            .map_err(|refused| miscut(&refused))?;
        self.uploaded(entry)
    }

    /// Records a row that is uploaded as it stands in `row`, arranged so, but for the cells that `other` gives.
    pub fn corrected_from<'c>(
        &mut self,
        entry: Entry<'_>,
        row: (&Row, &Arranged),
        other: impl Fn(usize) -> Option<&'c str>,
    ) -> Result<()> {
        self.upload
            .write_from(row, OtherPlaces::ALL, |place| other(place).map(Lent::Any))
            .map_err(|refused| miscut(&refused))?;
        self.uploaded(entry)
    }

    /// Records a row in which nothing is wrong, of which `other` gives cells only at these places; see
    /// [`Batch::corrected_from`].
    pub fn right<'c>(
        &mut self,
        row: (&Row, &Arranged),
        places: OtherPlaces,
        other: impl Fn(usize) -> Option<Lent<'c>>,
    ) -> Result<()> {
        self.upload
            .write_from(row, places, other)
            .map_err(|refused| miscut(&refused))?;
        self.tally.add_right();
        Ok(())
    }

    /// Records a row that safe rules made right; see [`Batch::right`]. `came` gives the cell that came at a
    /// place.
    pub fn mended<'r, 'c>(
        &mut self,
        (mended, origin): (&MendedRow, &Origin<'_>),
        row: (&Row, &Arranged),
        came: impl Fn(usize) -> &'r str,
        (places, other): (OtherPlaces, impl Fn(usize) -> Option<Lent<'c>>),
    ) -> Result<()> {
        self.upload
            .write_from(row, places, other)
            .map_err(|refused| miscut(&refused))?;
        // The number of a row that is right is digits alone.
        let of = [Lent::number(origin.label), Lent::Bare(origin.publisher)];
        for change in mended.changes(&came) {
            self.change(&of, &change)?;
        }
        self.tally.add_mended(mended, came, origin);
        Ok(())
    }

    fn uploaded(&mut self, entry: Entry<'_>) -> Result<()> {
        self.changes_of(entry, &entry.outcome.changes)?;
        self.count(&entry);
        Ok(())
    }

    fn changes_of(&mut self, entry: Entry<'_>, changes: &[Change]) -> Result<()> {
        let of = [entry.label, entry.publisher].map(Lent::number);
        let mut changes = changes.iter();
        changes.try_for_each(|change| self.change(&of, &change.lent()))
    }

    /// Records a change of the row with this label and publisher.
    fn change(&mut self, of: &[Lent<'_>; 2], change: &ChangedCell<'_>) -> Result<()> {
        let mut row = self.changes.begin_row();
        for cell in of {
            row.lent(cell);
        }
        if change.is_bare {
            for cell in [change.column, change.before, change.after] {
                row.bare(cell);
            }
        } else {
            for cell in [change.column, change.before, change.after] {
                row.any(cell);
            }
        }
        match change.rules {
            [only] => row.bare(only),
            several => row.bare(&several.join("+")),
        }
        row.bare(change.safety.name());
        row.bare(change.because.name());
        row.end().map_err(|refused| miscut(&refused))
    }

    /// Records cells of a row for a person that are not written as they came, because a spreadsheet had
    /// rewritten them.
    pub fn put_back(&mut self, entry: Entry<'_>, changes: &[Change]) -> Result<()> {
        self.tally.add_rules_of(changes);
        self.changes_of(entry, changes)
    }

    /// Records that so many cells of a column were put from one notation into another, as all of it is.
    pub fn notation(&mut self, [column, from, to]: [&str; 3], cells: u64) {
        let notations = &mut self.account.notations;
        let key = (column, from, to);
        match notations.iter_mut().find(|known| known.key() == key) {
            Some(known) => known.cells += cells,
            None => notations.push(NotationFacts {
                column: column.to_owned(),
                from: from.to_owned(),
                to: to.to_owned(),
                cells,
            }),
        }
    }

    /// Records a row that needs a person and came as `cells`.
    pub fn attention<'c>(
        &mut self,
        entry: Entry<'c>,
        cells: impl Iterator<Item = &'c str>,
    ) -> Result<()> {
        let problems = &entry.outcome.problems;
        let told = [
            Cow::Borrowed(entry.reason),
            Cow::Owned(problem_cell(problems)),
            Cow::Owned(suggestion_cell(problems)),
            Cow::Owned(who_cell(problems)),
            Cow::Borrowed(""),
        ];
        let mut row: Vec<&str> = cells.collect();
        row.extend(told.iter().map(AsRef::<str>::as_ref));
        self.attention
            .write_row(row)
            .map_err(|refused| miscut(&refused))?;
        let lines = self.account.attention.entry(entry.input).or_default();
        lines.push(entry.line);
        self.count(&entry);
        Ok(())
    }

    /// Notes the cells that a person has corrected in a row that needs a person all the same.
    pub fn edited(&mut self, columns: &[Column], line: u64) {
        for column in columns {
            let lines = self.account.edited.entry(*column).or_default();
            lines.push(line);
        }
    }

    /// Notes a cell of a row that needs a person which is another one than was refused, by the hash of what was.
    pub fn refused(&mut self, column: Column, line: u64, hash: &str) {
        let (lines, cells) = self.account.refused.entry(column).or_default();
        lines.push(line);
        cells.push_str(hash);
    }

    /// Records a row that is in no file.
    pub fn set_aside(&mut self, entry: Entry<'_>, cause: Cause) {
        let place = (entry.input, entry.line);
        let stand_in = entry.of.and_then(|of| StandIn::of(cause, place, of));
        if let Some(stand_in) = stand_in {
            self.account.stand_ins.push(stand_in);
        } else {
            let lines = self.account.set_aside.entry((cause, entry.input));
            lines.or_default().push(entry.line);
        }
        self.count(&entry);
    }

    fn count(&mut self, entry: &Entry<'_>) {
        let origin = Origin {
            label: entry.label,
            publisher: entry.publisher,
            reason: match entry.reason {
                reason if !entry.outcome.unrecognised => reason,
                reason if reason.trim().is_empty() => entry.code,
                reason => reason,
            },
        };
        self.tally.add(entry.outcome, origin);
    }
}

/// Writing into memory fails only where a row has not one cell for each title.
fn miscut(refused: &io::Error) -> Error {
    Error::Fault(refused.to_string())
}

fn problem_cell(problems: &[Problem]) -> String {
    let lines = problems.iter().map(|problem| match &problem.column {
        Some(column) => format!("{column}: {}", problem.words),
        None => problem.words.clone(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn suggestion_cell(problems: &[Problem]) -> String {
    let line = |problem: &Problem| {
        let suggestion = problem.suggestion.as_ref()?;
        let column = problem.column.as_deref().unwrap_or_default();
        Some(match problems {
            [_] => suggestion.value.clone(),
            _ => format!("{column}: {}", suggestion.value),
        })
    };
    problems
        .iter()
        .filter_map(line)
        .collect::<Vec<_>>()
        .join("\n")
}

fn who_cell(problems: &[Problem]) -> String {
    let mut who: Vec<String> = Vec::new();
    for problem in problems {
        let name = problem.who.to_string();
        if !who.contains(&name) {
            who.push(name);
        }
    }
    who.join(", ")
}
