//! Reads the recorded changes back, one row of the input at a time, so that any number of them can
//! be printed without holding them.

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

/// The changes in the file at `path`, in its order. Its columns are `Line, Network Publisher ID,
/// Column, Before, After, Rule, Safety, Because`; a byte-order mark and a heading stand above them.
///
/// Errors are those of reading; a record with other columns is one of them.
pub(super) fn read(path: &Path) -> io::Result<impl Iterator<Item = io::Result<Recorded>>> {
    let reader = csv::ReaderBuilder::new()
        .from_path(path)
        .map_err(io::Error::from)?;
    Ok(reader
        .into_records()
        .map(|record| recorded(&record.map_err(io::Error::from)?)))
}

fn recorded(record: &csv::StringRecord) -> io::Result<Recorded> {
    let cell = |index: usize| {
        record
            .get(index)
            .map(|cell| unguarded(cell).to_owned())
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

/// The cell without the apostrophe that keeps a spreadsheet from taking it for a formula.
fn unguarded(cell: &str) -> &str {
    let formula = cell
        .trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    match cell.strip_prefix('\'') {
        Some(rest) if formula => rest,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    #[test]
    fn one_apostrophe_is_taken_off_a_formula() {
        for (cell, meant) in [
            ("'=1+1", "=1+1"),
            ("''=1+1", "'=1+1"),
            ("'@x", "@x"),
            ("'\tx", "\tx"),
            ("'Tis", "'Tis"),
            ("'", "'"),
            ("=1+1", "=1+1"),
            ("", ""),
        ] {
            assert_eq!(unguarded(cell), meant);
        }
    }

    #[test]
    fn changes_are_read_as_they_were_meant() {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(
            "\u{feff}Line,Network Publisher ID,Column,Before,After,Rule,Safety,Because\r\n\
             4,4745711,Name,'=Acme,\"Acme, Inc\",some-rule,safe,reported\r\n"
                .as_bytes(),
        )
        .unwrap();
        let changes: Vec<Recorded> = read(file.path()).unwrap().map(Result::unwrap).collect();
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
        assert!(read(file.path()).unwrap().any(|change| change.is_err()));
        assert!(read(Path::new("absent/changes.csv")).is_err());
    }
}
