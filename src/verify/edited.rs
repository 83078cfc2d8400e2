//! An attention file that a person has edited since the run.
//!
//! Its bytes cannot be those of the receipt, and need not be: what the run wrote is made again, has the
//! hash of the receipt, and is accounted for in its place. What is told are the edits.

use super::Findings;
use super::files::Files;
use super::written::Written;
use crate::column::Column;
use crate::error::Result;
use crate::run::Finished;
use crate::sheet::{Input, Row, unguard};
use std::path::PathBuf;

/// The file as it lies there now.
pub(super) struct Edited {
    path: PathBuf,
    now: Written,
    /// The hash in the receipt.
    sha256: String,
}

impl Edited {
    /// Reads it as a spreadsheet has saved it.
    pub(super) fn new(path: PathBuf, input: Input, sha256: &str) -> Result<Self> {
        Ok(Self {
            path,
            now: Written::saved(input)?,
            sha256: sha256.to_owned(),
        })
    }

    /// Puts what the run wrote into the place of the edited file and tells the edits. If that cannot
    /// be had, the edited file is compared as it is.
    pub(super) fn give_way(
        self,
        made: Option<&Finished>,
        files: &mut Files,
        findings: &mut Findings,
    ) -> Result<()> {
        let Some(then) = self.as_written(made)? else {
            findings.add(format!(
                "{}: edited since the run, as it is meant to be, and what the run wrote cannot be made \
                 again to compare it (its SHA-256 differs)",
                self.path.display()
            ));
            files.attention = Some(self.now);
            return Ok(());
        };
        let mut edits = Findings::default();
        let gone = self.compare(&then, &mut edits)?;
        findings.edited(edits.into_edits(self.path, gone));
        files.attention = Some(then);
        Ok(())
    }

    /// The file as the run made again writes it, if it has the hash of the receipt.
    fn as_written(&self, made: Option<&Finished>) -> Result<Option<Written>> {
        let Some(made) = made else { return Ok(None) };
        let mut outputs = made.receipt.outputs.iter();
        let same = outputs.find(|facts| facts.sha256 == self.sha256);
        let Some(staged) = same.and_then(|facts| made.staged(facts)) else {
            return Ok(None);
        };
        Written::open(staged).map(|then| Some(then.known_as(&self.path)))
    }

    /// Tells each cell that is another one now. Rows may have been deleted or moved: a row that is
    /// another publisher's is taken to stand for a later one. Says how many are not in their place.
    fn compare(&self, then: &Written, edits: &mut Findings) -> Result<u64> {
        let name = self.path.display().to_string();
        let spot = (name.as_str(), self.now.dialect.header_line());
        let (is, was) = (&self.now.titles, &then.titles);
        let title = |of: &[String], at: usize| of.get(at).cloned().unwrap_or_default();
        for at in 0..is.len().max(was.len()) {
            tell(
                spot,
                at,
                &title(was, at),
                (&title(is, at), &title(was, at)),
                edits,
            );
        }
        let titles = then.titles.iter().enumerate();
        let names = titles.filter(|(_, title)| {
            Column::NetworkPublisherId.title() == *title || Column::Name.title() == *title
        });
        let names: Vec<usize> = names.map(|(at, _)| at).collect();
        let mut gone = 0;
        let (mut now, mut then_rows) = (self.now.rows()?, then.rows()?);
        while let Some(was) = then_rows.peek()? {
            while now.peek()?.is_some_and(Row::is_blank) {
                now.pass();
            }
            match now.peek()? {
                Some(is) if is_same(is, was, &names) => {
                    let spot = (name.as_str(), is.line());
                    for at in 0..is.len().max(was.len()) {
                        tell(
                            spot,
                            at,
                            &title(&then.titles, at),
                            (cell(is, at), cell(was, at)),
                            edits,
                        );
                    }
                    now.pass();
                }
                _ => {
                    gone += 1;
                    edits.add(format!(
                        "{name}: the row that was in line {} ({}) is gone or stands elsewhere",
                        was.line(),
                        named(was)
                    ));
                }
            }
            then_rows.pass();
        }
        while let Some(more) = now.peek()? {
            if !more.is_blank() {
                edits.add(format!(
                    "{name}, line {}: the run did not write this row here ({})",
                    more.line(),
                    named(more)
                ));
            }
            now.pass();
        }
        Ok(gone)
    }
}

/// Whether two rows are one: by their ID or their name, and where neither column is there, if half of
/// what stands in them is the same.
fn is_same(now: &Row, then: &Row, names: &[usize]) -> bool {
    let width = now.len().max(then.len());
    let places = match names {
        [] => (0..width).collect(),
        names => names.to_vec(),
    };
    let pairs = places.iter().map(|at| (cell(now, *at), cell(then, *at)));
    let filled = pairs.filter(|(now, then)| !now.is_empty() || !then.is_empty());
    let (same, other): (Vec<_>, Vec<_>) =
        filled.partition(|(now, then)| unguard(now) == unguard(then));
    same.len() >= other.len()
}

fn cell(row: &Row, at: usize) -> &str {
    row.get(at).unwrap_or_default()
}

/// Tells of a cell that is another one now.
fn tell(
    (name, line): (&str, u64),
    at: usize,
    title: &str,
    (is, was): (&str, &str),
    edits: &mut Findings,
) {
    if unguard(is) != unguard(was) {
        edits.add(format!(
            "{name}, line {line}, column {} ({title}): is \"{is}\" and was \"{was}\"",
            at + 1
        ));
    }
}

/// The first cells of a row, by which a person finds it.
fn named(row: &Row) -> String {
    let filled = row.cells().filter(|cell| !cell.trim().is_empty());
    filled.take(3).collect::<Vec<_>>().join(", ")
}
