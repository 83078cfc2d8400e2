//! Titles of columns: which of the nine a title means, whoever wrote it.
//!
//! Mediarails' own titles, LinkShare's titles and the person's `[header-aliases]` are looked up in
//! folded form (letters and digits only, lower case). Likeness is never enough: a title that is
//! only near to a known one is named in a message and not taken.

mod above;

pub use above::{Anchors, refuse_rows_above, row_above};

use crate::column::{ALIKE, Column};
use crate::error::{Error, Place};
use crate::linkshare;
use crate::values::text::fold_title;
use std::collections::BTreeMap;

/// How well a title fits the column it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// Mediarails' title, letter for letter.
    Exact,
    /// Mediarails' title in another case or spacing.
    Spelling,
    /// A title that LinkShare gives the column, or one of the person's aliases.
    Alias,
}

/// A title, folded, that may mean the publisher's ID, or the number of an importer's own record.
const BARE_ID: &str = "id";

/// A title that means nothing and may be meant for a column that a header lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NearTitle {
    /// The column that the header lacks.
    pub column: Column,
    /// The title as it stands there.
    pub title: String,
}

impl NearTitle {
    /// Whether the title is a slip in writing the column's, so that a person may accept it as that.
    pub fn is_slip(&self) -> bool {
        fold_title(&self.title) != BARE_ID
    }

    /// Whether it may be accepted for a whole file at once: where every row lacks a value that is
    /// required. The title of any other column is asked about only where a reason speaks of it.
    pub fn is_taken_by_rule(&self) -> bool {
        self.is_slip() && self.column.is_required()
    }
}

/// The titles that are known in a run.
#[derive(Debug, Clone, Default)]
pub struct Titles {
    own: BTreeMap<String, Column>,
}

impl Titles {
    /// The built-in titles and these aliases of the person.
    pub fn new(aliases: &BTreeMap<String, Column>) -> Self {
        let own = aliases
            .iter()
            .map(|(title, column)| (fold_title(title), *column))
            .collect();
        Self { own }
    }

    /// The column that a title means, and how well it fits.
    pub fn column(&self, title: &str) -> Option<(Column, Fit)> {
        if let Some(column) = Column::from_title(title) {
            return Some((column, Fit::Exact));
        }
        let folded = fold_title(title);
        if let Some(column) = self.own.get(&folded) {
            return Some((*column, Fit::Alias));
        }
        let spelt = Column::ALL
            .into_iter()
            .find(|column| fold_title(column.title()) == folded);
        if let Some(column) = spelt {
            return Some((column, Fit::Spelling));
        }
        linkshare::column_of_folded(&folded).map(|column| (column, Fit::Alias))
    }

    /// The known title that an unknown one is nearest to, if it is near enough to be a slip.
    pub fn nearest(&self, title: &str) -> Option<Column> {
        let folded = fold_title(title);
        Column::ALL
            .into_iter()
            .map(|column| {
                let score =
                    strsim::normalized_damerau_levenshtein(&folded, &fold_title(column.title()));
                (column, score)
            })
            .filter(|(_, score)| *score >= ALIKE)
            .max_by(|left, right| left.1.total_cmp(&right.1))
            .map(|(column, _)| column)
    }

    /// Columns that a header lacks, each with the one title there that means nothing and may be meant
    /// for it, also for LinkShare's title of it.
    pub fn near_misses<'t>(
        &self,
        header: impl Iterator<Item = &'t String> + Clone,
        has: impl Fn(Column) -> bool,
    ) -> Vec<NearTitle> {
        let unknown = header.filter(|title| self.column(title).is_none());
        let meant = |title: &str| {
            let folded = fold_title(title);
            let is_id = (folded == BARE_ID).then_some(Column::NetworkPublisherId);
            let by_linkshare = || linkshare::column_near_folded(&folded);
            is_id.or_else(|| self.nearest(title)).or_else(by_linkshare)
        };
        let lacking = Column::ALL.into_iter().filter(|column| !has(*column));
        lacking
            .filter_map(|column| {
                let mut near = unknown.clone().filter(|title| meant(title) == Some(column));
                let title = near.next()?;
                let title = title.clone();
                near.next().is_none().then_some(NearTitle { column, title })
            })
            .collect()
    }
}

/// Which of the nine each column of a header is. Two columns with Mediarails' own title, however it is
/// spelt, are a conflict, and so are two aliases; beside Mediarails' own title an alias means
/// something else, for example a custom field `Website`.
pub fn assign(titles: &Titles, header: &[String]) -> Result<Assignment, Conflict> {
    let fits: Vec<Option<(Column, Fit)>> =
        header.iter().map(|title| titles.column(title)).collect();
    let mut assignment = Assignment {
        columns: vec![None; header.len()],
        places: Default::default(),
    };
    for column in Column::ALL {
        let claims = |alias: bool| {
            let fits = fits.iter().enumerate();
            fits.filter_map(move |(place, fit)| {
                let (claimed, fit) = (*fit)?;
                (claimed == column && (fit == Fit::Alias) == alias).then_some((place, fit))
            })
        };
        for alias in [false, true] {
            let mut places = claims(alias);
            let Some((first, fit)) = places.next() else {
                continue;
            };
            if let Some((second, _)) = places.next() {
                return Err(Conflict {
                    column,
                    first,
                    second,
                });
            }
            if let Some(slot) = assignment.columns.get_mut(first) {
                *slot = Some((column, fit));
            }
            if let Some(place) = assignment.places.get_mut(column as usize) {
                *place = Some(first);
            }
            break;
        }
    }
    Ok(assignment)
}

/// Which of the nine each column of a header is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    columns: Vec<Option<(Column, Fit)>>,
    /// The place of each of the nine: asked for in every row.
    places: [Option<usize>; Column::ALL.len()],
}

impl Assignment {
    /// The column at a place of the header, and how well its title fits.
    pub fn at(&self, place: usize) -> Option<(Column, Fit)> {
        self.columns.get(place).copied().flatten()
    }

    /// Where a column stands.
    pub fn place(&self, column: Column) -> Option<usize> {
        self.places.get(column as usize).copied().flatten()
    }

    /// How many of the nine were found.
    pub fn count(&self) -> usize {
        self.columns.iter().flatten().count()
    }
}

impl Conflict {
    /// The refusal of a header; `place` is its line and `titles` are its titles.
    pub fn refused(&self, place: Place, titles: &[String]) -> Error {
        let title = |at: usize| titles.get(at).cloned().unwrap_or_default();
        Error::input(
            place.in_column(self.second + 1, title(self.second)),
            format!(
                "this column and column {} ({}) both mean {}",
                self.first + 1,
                title(self.first),
                self.column
            ),
            "rename or delete one of them",
        )
    }
}

/// Two columns of a header that mean the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Conflict {
    /// What both mean.
    pub column: Column,
    /// The place of the first.
    pub first: usize,
    /// The place of the second.
    pub second: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_that_is_near_is_named_for_the_column_that_lacks() {
        for (header, expected) in [
            (
                &["Netwrk Publisher ID", "Name"][..],
                Some("Netwrk Publisher ID"),
            ),
            (&["ID", "Name"], Some("ID")),
            (&["Stie ID", "Name"], Some("Stie ID")),
            // Two may be it; it is there; nothing is near.
            (&["Netwrk Publisher ID", "ID"], None),
            (&["Site ID", "ID"], None),
            (&["Region", "Name"], None),
        ] {
            let header: Vec<String> = header.iter().map(|title| (*title).to_owned()).collect();
            let titles = Titles::default();
            let has = |column| {
                header
                    .iter()
                    .any(|title| titles.column(title).is_some_and(|(own, _)| own == column))
            };
            let near = titles.near_misses(header.iter(), has);
            let found = near
                .iter()
                .find(|near| near.column == Column::NetworkPublisherId);
            assert_eq!(
                found.map(|near| near.title.as_str()),
                expected,
                "{header:?}"
            );
        }
    }
}
