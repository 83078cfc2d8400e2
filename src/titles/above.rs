//! Rows above the line of titles, as where a table was sorted together with its titles.
//!
//! The lines above the titles are skipped: a title of the report, a range of dates, a summary. A row
//! among them would be lost without a word, so that a file with one is refused.

use crate::column::Column;
use crate::error::{Error, Place, Result};
use crate::linkshare;
use crate::sheet::{Dialect, Input, Reader, Row};
use crate::values::{id, url};

/// How many rows below the titles are looked at.
const SAMPLE: usize = 200;

/// Where the cells stand by which a row is known.
#[derive(Debug, Clone, Copy)]
pub struct Anchors {
    /// How many titles there are.
    pub titles: usize,
    /// The place of the publisher's ID, or where there is none that of the row's number.
    pub number: Option<usize>,
    /// The place of each of the nine.
    pub places: [Option<usize>; Column::ALL.len()],
}

/// Refuses a file that has a row above its titles.
pub fn refuse_rows_above(input: &Input, dialect: &Dialect, anchors: &Anchors) -> Result<()> {
    // Whether rows are as sparse as a line of two cells is asked only where it matters.
    let mut is_sparse = None;
    for skipped in &dialect.preamble {
        let cells: Vec<&str> = skipped.cells.iter().map(|cell| cell.trim()).collect();
        let is_row = match anchors.likeness(&cells) {
            Likeness::None => false,
            Likeness::Row => true,
            Likeness::Sparse => match is_sparse {
                Some(known) => known,
                None => *is_sparse.insert(anchors.are_sparse(input, dialect)?),
            },
        };
        if is_row {
            return Err(row_above(input, dialect, skipped.line));
        }
    }
    Ok(())
}

/// The refusal of a file that has a row in this line, above its titles.
pub fn row_above(input: &Input, dialect: &Dialect, line: u64) -> Error {
    let titles = dialect.header_line();
    Error::input(
        Place::line(input.path(), line),
        format!(
            "this looks like a row, and the line of titles stands below it (line {titles}), so that it \
             would be left out"
        ),
        format!("move line {titles} to the top, or delete what is no row above it, then run again"),
    )
}

/// How much a line is like a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Likeness {
    None,
    /// A row, if the rows below have no more than two cells either.
    Sparse,
    Row,
}

impl Anchors {
    /// The cell of one of the nine.
    fn own<'c>(&self, cells: &[&'c str], column: Column) -> Option<&'c str> {
        let place = self.places.get(column as usize).copied().flatten()?;
        cells.get(place).copied()
    }

    fn likeness(&self, cells: &[&str]) -> Likeness {
        let filled = || cells.iter().filter(|cell| !cell.is_empty());
        let cell = |place: usize| cells.get(place).copied().unwrap_or_default();
        let own = |column| self.own(cells, column);
        if linkshare::is_totals(own) || linkshare::closes_file(cells.iter().copied()) {
            return Likeness::None;
        }
        let number = self.number.filter(|place| is_number(cell(*place)));
        let others = cells.iter().enumerate();
        let mut others = others.filter(|(place, _)| Some(*place) != number);
        // A summary can be nothing but numbers.
        let has_words = others.any(|(_, cell)| cell.contains(char::is_alphabetic));
        let has_date = own(Column::NetworkDateAccepted).is_some_and(is_date_like);
        let has_address = own(Column::MediaPropertyUrls)
            .is_some_and(|cell| url::host(cell).is_some())
            || own(Column::PrimaryContactEmail).is_some_and(|cell| cell.contains('@'));
        let is_anchored = number.is_some() && (has_words || has_date) || has_address;
        match filled().count() {
            0 | 1 => Likeness::None,
            _ if !is_anchored => Likeness::None,
            2 => self.likeness_of_two(cells, number),
            _ => Likeness::Row,
        }
    }

    /// Two cells can also be a key and its value (`Account,4745711`), or an account's number and name
    /// (assumptions: no file with such lines is public).
    fn likeness_of_two(&self, cells: &[&str], number: Option<usize>) -> Likeness {
        let is_filled = |place: usize| cells.get(place).is_some_and(|cell| !cell.is_empty());
        let is_pair = is_filled(0) && is_filled(1) && number != Some(0);
        if cells.len() == self.titles && !is_pair {
            Likeness::Row
        } else {
            Likeness::Sparse
        }
    }

    /// Whether a row below the titles has no more than two cells, or there is none.
    fn are_sparse(&self, input: &Input, dialect: &Dialect) -> Result<bool> {
        let mut reader = Reader::new(input, dialect)?;
        let mut row = Row::default();
        let mut rows = 0;
        while rows < SAMPLE && reader.next(&mut row)? {
            let cells: Vec<&str> = row.cells().map(str::trim).collect();
            let filled = cells.iter().filter(|cell| !cell.is_empty()).count();
            let own = |column| self.own(&cells, column);
            if filled < 2 || linkshare::is_totals(own) {
                continue;
            }
            if filled == 2 {
                return Ok(true);
            }
            rows += 1;
        }
        Ok(rows == 0)
    }
}

/// Whether a cell is an ID, also one of which a spreadsheet has made another number.
fn is_number(cell: &str) -> bool {
    let is_exponent = || {
        let number = cell.replace(',', ".");
        cell.starts_with(|first: char| first.is_ascii_digit())
            && cell.contains(['e', 'E'])
            && number.parse::<f64>().is_ok_and(f64::is_finite)
    };
    id::is_plain(&id::folded(cell)) || is_exponent()
}

fn is_date_like(cell: &str) -> bool {
    cell.contains(['/', '-', '.']) && cell.contains(|letter: char| letter.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a line is under the titles of Publisher Overview, or with the name before the ID.
    fn likeness(line: &str, is_name_first: bool) -> Likeness {
        let cells: Vec<&str> = line.split('|').collect();
        let place = |column| match column {
            Column::NetworkPublisherId => Some(usize::from(is_name_first)),
            Column::Name => Some(usize::from(!is_name_first)),
            Column::MediaPropertyUrls => Some(2),
            Column::PrimaryContactEmail => Some(3),
            Column::NetworkDateAccepted => Some(4),
            _ => None,
        };
        let anchors = Anchors {
            titles: 5,
            number: place(Column::NetworkPublisherId),
            places: Column::ALL.map(place),
        };
        anchors.likeness(&cells)
    }

    #[test]
    fn a_row_is_known_by_its_id_or_its_address() {
        for (line, wanted) in [
            (
                "4745711|Acme|https://acme.example.com|a@b.com|03/04/2021",
                Likeness::Row,
            ),
            ("4.75E+06|Acme|https://acme.example.com||", Likeness::Row),
            ("4,745,711|Acme|||03/04/2021", Likeness::Row),
            ("|Acme|https://acme.example.com||03/04/2021", Likeness::Row),
            ("4745711|Acme|||", Likeness::Row),
            ("4745711||||03/04/2021", Likeness::Row),
            ("4745711|Acme", Likeness::Sparse),
            // Lines above a table.
            ("Publisher Overview||||", Likeness::None),
            ("Date Range|01/01/2021|01/31/2021", Likeness::None),
            ("Total publishers: 12||||", Likeness::None),
            ("Total|12|||", Likeness::None),
            ("Account|4745711", Likeness::None),
            ("12|345|67", Likeness::None),
            ("2021-01-01|2021-01-31||", Likeness::None),
            ("4745711||||", Likeness::None),
            ("", Likeness::None),
        ] {
            assert_eq!(likeness(line, false), wanted, "{line}");
        }
    }

    #[test]
    fn a_key_and_its_value_are_a_row_only_among_such() {
        assert_eq!(likeness("Account|4745711", true), Likeness::Sparse);
        assert_eq!(likeness("Account|4745711|||", true), Likeness::Sparse);
        assert_eq!(
            likeness("Acme|4745711|acme.example.com", true),
            Likeness::Row
        );
    }
}
