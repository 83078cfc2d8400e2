//! Rows of the sources that are one publisher, and what they say together.
//!
//! An import file and the export that it was made from, or both exports of LinkShare, hold the same
//! publisher: where they agree they are one witness. A cell that is empty or cannot be made right says
//! nothing against another. Where two values differ after mending, none of them is believed.

use super::{Disputed, SourceRow};
use crate::column::Column;
use crate::values::id;

/// What several rows of one publisher say together; nothing if there are none, or if their IDs differ.
pub(super) fn together(mut rows: Vec<SourceRow>) -> Option<SourceRow> {
    if rows.len() < 2 {
        return rows.pop();
    }
    let number = |row: &SourceRow| {
        let came = row.came(Column::NetworkPublisherId).unwrap_or_default();
        id::folded(came).into_owned()
    };
    let first = rows.first().map(number);
    if rows.iter().map(number).any(|own| Some(own) != first) {
        return None;
    }
    // The file that was uploaded has the cells that were refused.
    rows.sort_by_key(|row| !row.was_uploaded.contains(&true));
    let mut whole = SourceRow::default();
    for column in Column::ALL {
        match said(&rows, column) {
            Ok(found) => whole.take(column, found),
            Err(disputed) => whole.disputed.push(disputed),
        }
    }
    Some(whole)
}

/// The row that speaks for all of them in a column; the first two values if they differ. The brand is
/// looked at beforehand, and no value of it is ever taken.
fn said(rows: &[SourceRow], column: Column) -> Result<Option<&SourceRow>, Disputed> {
    let right = |row: &&SourceRow| row.converted.get(column).is_some();
    let filled = |row: &&SourceRow| row.came(column).is_some();
    let value = |row: &SourceRow| {
        let right = row.converted.get(column);
        right
            .or_else(|| row.came(column))
            .unwrap_or_default()
            .trim()
            .to_owned()
    };
    let found = rows.iter().find(right).or_else(|| rows.iter().find(filled));
    let Some(found) = found else {
        return Ok(rows.iter().find(|row| row.is_empty(column)));
    };
    let same_sort = |row: &&SourceRow| {
        if right(&found) {
            right(row)
        } else {
            filled(row)
        }
    };
    let other = rows
        .iter()
        .filter(same_sort)
        .find(|row| value(row) != value(found));
    match other.filter(|_| column != Column::Brand) {
        Some(other) => Err(Disputed {
            column,
            values: [value(found), value(other)],
        }),
        None => Ok(Some(found)),
    }
}

impl SourceRow {
    /// Takes over a cell of a row that speaks for all.
    fn take(&mut self, column: Column, found: Option<&Self>) {
        let place = column as usize;
        let Some(found) = found else { return };
        if let (Some(own), Some(came)) = (self.came.get_mut(place), found.came.get(place)) {
            own.clone_from(came);
        }
        let right = found.converted.cells.get(place);
        if let (Some(own), Some(right)) = (self.converted.cells.get_mut(place), right) {
            own.clone_from(right);
        }
        if let Some(own) = self.converted.as_uploaded.get_mut(place) {
            *own = found.converted.is_as_uploaded(column);
        }
        if let Some(own) = self.was_uploaded.get_mut(place) {
            *own = found.was_uploaded(column);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repair::SourceCells;

    fn row(id: &str, url: Option<&str>, email: Option<&str>, was_uploaded: bool) -> SourceRow {
        let came = Column::ALL.map(|column| match column {
            Column::NetworkPublisherId => Some(id.to_owned()),
            Column::MediaPropertyUrls => url.map(str::to_owned),
            Column::PrimaryContactEmail => email.map(str::to_owned),
            _ => None,
        });
        SourceRow {
            converted: SourceCells {
                cells: came.clone(),
                as_uploaded: [was_uploaded; Column::ALL.len()],
            },
            came,
            was_uploaded: [was_uploaded; Column::ALL.len()],
            ..SourceRow::default()
        }
    }

    #[test]
    fn rows_that_agree_are_one_witness() {
        let url = Some("https://beta.com");
        let both = together(vec![
            row("1", url, Some("b@beta.com"), false),
            row("1", url, Some(""), true),
            row("1", None, None, true),
        ]);
        let both = both.unwrap();
        assert!(both.disputed.is_empty());
        assert_eq!(both.came(Column::MediaPropertyUrls), url);
        assert!(both.was_uploaded(Column::MediaPropertyUrls));
        assert_eq!(both.came(Column::PrimaryContactEmail), Some("b@beta.com"));
        assert!(!both.was_uploaded(Column::PrimaryContactEmail));
    }

    #[test]
    fn of_values_that_differ_none_is_taken() {
        let two = |url: &str| {
            together(vec![
                row("1", Some("https://beta.com"), Some("b@beta.com"), true),
                row("1", Some(url), Some("b@beta.com"), true),
            ])
            .unwrap()
        };
        let differ = two("https://gamma.com");
        let url = Column::MediaPropertyUrls;
        assert_eq!(differ.came(url), None);
        assert_eq!(differ.converted.get(url), None);
        assert_eq!(differ.disputed.len(), 1);
        assert_eq!(
            differ.disputed[0].values,
            ["https://beta.com", "https://gamma.com"]
        );
        assert_eq!(differ.came(Column::PrimaryContactEmail), Some("b@beta.com"));
    }

    #[test]
    fn a_cell_that_cannot_be_made_right_says_nothing() {
        let mut faulty = row("1", Some("beta"), None, true);
        faulty.converted.cells[Column::MediaPropertyUrls as usize] = None;
        let url = Some("https://beta.com");
        let both = together(vec![faulty, row("1", url, None, false)]).unwrap();
        assert_eq!(both.came(Column::MediaPropertyUrls), url);
        assert!(both.disputed.is_empty());
    }

    #[test]
    fn rows_of_two_numbers_are_no_witness() {
        let url = Some("https://beta.com");
        let two = vec![row("1", url, None, true), row("2", url, None, true)];
        assert!(together(two).is_none());
    }
}
