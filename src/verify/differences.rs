//! Where a file that was written first differs from what the run writes when it is made again.

use super::Findings;
use super::findings::differs;
use super::written::Written;
use crate::error::{Error, Result};
use crate::sheet::Encoding;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

/// Tells the first difference between a file and the same file made again, which is not the same.
pub(super) fn first(written: &Written, made: &Path, findings: &mut Findings) -> Result<()> {
    let made = Written::open(made)?;
    let what = match title_apart(written, &made) {
        Some(what) => Some(what),
        None => row_apart(written, &made)?,
    };
    findings.add(match what {
        Some(what) => what,
        None => form(written, &made)?,
    });
    Ok(())
}

fn title_apart(written: &Written, made: &Written) -> Option<String> {
    let (own, wanted) = (&written.titles, &made.titles);
    cell_apart(
        (&written.name, written.dialect.header_line(), wanted),
        own.len().max(wanted.len()),
        &|at| own.get(at).map(String::as_str),
        &|at| wanted.get(at).map(String::as_str),
    )
}

fn row_apart(written: &Written, made: &Written) -> Result<Option<String>> {
    let name = written.name.as_str();
    let (mut rows, mut wanted) = (written.rows()?, made.rows()?);
    loop {
        let what = match (rows.peek()?, wanted.peek()?) {
            (None, None) => return Ok(None),
            (Some(row), None) => Some(format!(
                "{name}, line {}: the row is one too many",
                row.line()
            )),
            (None, Some(missing)) => {
                let first = missing.get(0).unwrap_or_default();
                Some(format!(
                    "{name}: ends before the row that begins with \"{first}\""
                ))
            }
            (Some(row), Some(wanted)) => cell_apart(
                (name, row.line(), &made.titles),
                row.len().max(wanted.len()),
                &|at| row.get(at),
                &|at| wanted.get(at),
            ),
        };
        if what.is_some() {
            return Ok(what);
        }
        rows.pass();
        wanted.pass();
    }
}

/// What is told of the first cell in which two rows differ.
fn cell_apart<'c>(
    (name, line, titles): (&str, u64, &[String]),
    width: usize,
    own: &dyn Fn(usize) -> Option<&'c str>,
    wanted: &dyn Fn(usize) -> Option<&'c str>,
) -> Option<String> {
    let at = (0..width).find(|at| own(*at) != wanted(*at))?;
    let title = titles.get(at).map_or("", String::as_str);
    let (cell, wanted) = (own(at).unwrap_or_default(), wanted(at).unwrap_or_default());
    Some(differs((name, line, at), title, cell, wanted))
}

/// What is wrong with a file whose cells are right: its byte-order mark, a line end or a quote.
fn form(written: &Written, made: &Written) -> Result<String> {
    let name = written.name.as_str();
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
