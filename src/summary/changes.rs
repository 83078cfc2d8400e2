//! Reads the recorded changes back, one row of the input at a time, so that any number of them can
//! be printed without holding them.

use crate::error::Error;
use crate::sheet::{Input, Reader, Row, sniff, unguard};
use std::io;
use std::path::Path;

/// A changed cell as the changes file holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Recorded {
    /// The line of its row in the input, with the file before it where there are several.
    pub(super) line: String,
    /// The publisher's number.
    pub(super) publisher: String,
    /// The title of the cell.
    pub(super) column: String,
    /// The cell as it came.
    pub(super) before: String,
    /// The cell as it is written.
    pub(super) after: String,
    /// The rules that changed it.
    pub(super) rule: String,
    /// Why the cell was looked at.
    pub(super) because: String,
}

/// Gives each change in the file at `path`, in its order. Its columns are `Line, Network Publisher ID,
/// Column, Before, After, Rule, Safety, Because`, guarded for spreadsheets.
///
/// Errors are those of reading and of `each`; a record with other columns is one of them.
pub(super) fn each(
    path: &Path,
    mut each: impl FnMut(&Recorded) -> io::Result<()>,
) -> io::Result<()> {
    let failed = |error: Error| io::Error::other(error.to_string());
    let input = Input::open(path).map_err(failed)?;
    let dialect = sniff(&input, &|_: &[&str]| true).map_err(failed)?;
    let mut reader = Reader::new(&input, &dialect).map_err(failed)?;
    let mut row = Row::default();
    while reader.next(&mut row).map_err(failed)? {
        each(&recorded(&row)?)?;
    }
    Ok(())
}

fn recorded(row: &Row) -> io::Result<Recorded> {
    let cell = |place: usize| {
        row.get(place)
            .map(|cell| unguard(cell).to_owned())
            .ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "a change lacks a cell"))
    };
    Ok(Recorded {
        line: cell(0)?,
        publisher: cell(1)?,
        column: cell(2)?,
        before: cell(3)?,
        after: cell(4)?,
        rule: cell(5)?,
        because: cell(7)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    #[test]
    fn changes_are_read_as_they_were_meant() {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(
            "\u{feff}Line,Network Publisher ID,Column,Before,After,Rule,Safety,Because\r\n\
             4,4745711,Name,'=Acme,\"Acme, Inc\",some-rule,safe,reported\r\n"
                .as_bytes(),
        )
        .unwrap();
        let mut changes = Vec::new();
        each(file.path(), |change| {
            changes.push(change.clone());
            Ok(())
        })
        .unwrap();
        let expected = Recorded {
            line: "4".into(),
            publisher: "4745711".into(),
            column: "Name".into(),
            before: "=Acme".into(),
            after: "Acme, Inc".into(),
            rule: "some-rule".into(),
            because: "reported".into(),
        };
        assert_eq!(changes, [expected]);
    }

    #[test]
    fn a_broken_file_is_an_error() {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(b"Line,Column\r\n4,Name\r\n").unwrap();
        assert!(each(file.path(), |_| Ok(())).is_err());
        assert!(each(Path::new("absent/changes.csv"), |_| Ok(())).is_err());
    }
}
