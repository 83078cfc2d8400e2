//! Where a file that was written first differs from what the run writes when it is made again.

use super::Findings;
use super::files::Written;
use super::findings::differs;
use crate::error::{Error, Result};
use crate::sheet::{Encoding, Row};
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

/// Tells the first difference between a file and the same file made again, which is not the same.
pub(super) fn first(written: &Written, made: &Path, findings: &mut Findings) -> Result<()> {
    let name = written.name();
    let made = Written::open(made)?;
    let header = written.dialect.header_line();
    let titles = |of: &Written| of.titles.clone();
    if let Some(at) = first_apart(&titles(written), &titles(&made)) {
        let wanted = cell(&made.titles, at);
        let what = differs(
            (&name, header, at),
            wanted,
            cell(&written.titles, at),
            wanted,
        );
        findings.add(what);
        return Ok(());
    }
    let (mut rows, mut wanted) = (written.rows()?, made.rows()?);
    loop {
        match (rows.peek()?, wanted.peek()?) {
            (None, None) => break,
            (Some(row), None) => {
                findings.add(format!(
                    "{name}, line {}: the row is one too many",
                    row.line()
                ));
                return Ok(());
            }
            (None, Some(missing)) => {
                let first = missing.get(0).unwrap_or_default();
                findings.add(format!(
                    "{name}: ends before the row that begins with \"{first}\""
                ));
                return Ok(());
            }
            (Some(row), Some(wanted)) => {
                let (own, others) = (cells(row), cells(wanted));
                if let Some(at) = first_apart(&own, &others) {
                    let title = cell(&made.titles, at);
                    let spot = (name.as_str(), row.line(), at);
                    findings.add(differs(spot, title, cell(&own, at), cell(&others, at)));
                    return Ok(());
                }
            }
        }
        rows.pass();
        wanted.pass();
    }
    findings.add(form(written, &made)?);
    Ok(())
}

fn cells(row: &Row) -> Vec<String> {
    row.cells().map(str::to_owned).collect()
}

fn cell(cells: &[String], at: usize) -> &str {
    cells.get(at).map_or("", String::as_str)
}

/// The place of the first cell in which two rows differ.
fn first_apart(left: &[String], right: &[String]) -> Option<usize> {
    let longer = left.len().max(right.len());
    (0..longer).find(|at| left.get(*at) != right.get(*at))
}

/// What is wrong with a file whose cells are right: its byte-order mark, a line end or a quote.
fn form(written: &Written, made: &Written) -> Result<String> {
    let name = written.name();
    let has_mark = |of: &Written| of.input.encoding() == Encoding::Utf8Bom;
    Ok(match (has_mark(written), has_mark(made)) {
        (true, false) => format!("{name}, line 1: begins with a byte-order mark and should not"),
        (false, true) => format!("{name}, line 1: the byte-order mark is missing"),
        _ => {
            let line = first_line_apart(written.input.path(), made.input.path())?;
            format!(
                "{name}, line {line}: the cells are right, but not written as they should be (CRLF \
                 line ends, quotes only where they are needed)"
            )
        }
    })
}

/// The first line in which the bytes of two files differ, from 1.
fn first_line_apart(left: &Path, right: &Path) -> Result<u64> {
    let open = |path: &Path| {
        let file = File::open(path).map_err(|source| Error::reading(path, source))?;
        Ok::<_, Error>(BufReader::new(file))
    };
    let (mut own, mut others) = (open(left)?, open(right)?);
    let mut line = 0;
    loop {
        line += 1;
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        own.read_until(b'\n', &mut ours)
            .map_err(|source| Error::reading(left, source))?;
        others
            .read_until(b'\n', &mut theirs)
            .map_err(|source| Error::reading(right, source))?;
        if ours != theirs || ours.is_empty() {
            return Ok(line);
        }
    }
}
