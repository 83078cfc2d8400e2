//! What `check` prints: what would fail in an import file, where, and what would help.
//!
//! It shows some dozens of findings and counts the rest; the whole list is for JSON.

#[cfg(test)]
mod tests;

use super::cut::shown;
use super::page::Page;
use super::text::IMPORT;
use super::{Style, command, words};
use crate::check::{Finding, Group};
use crate::outcome::Who;
use crate::report::layout::Kind;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io;

/// How many findings are shown.
const SHOWN: usize = 50;
/// How wide the words of a finding are shown.
const WORDS: usize = 300;
/// How wide a value or a title is shown.
const VALUE: usize = 60;
/// What `check` found in a file.
#[derive(Debug, Clone, Copy)]
pub struct Findings<'a> {
    /// The file as the person named it.
    pub path: &'a str,
    /// What kind of file it is.
    pub kind: Kind,
    /// Its rows.
    pub rows: u64,
    /// Rows with at least one finding.
    pub failing_rows: u64,
    /// All findings.
    pub total: u64,
    /// How many there are of each kind in each column.
    pub groups: &'a BTreeMap<Group, u64>,
    /// The first of them, as many as the caller keeps, and the first of each group.
    pub kept: &'a [Finding],
}

/// Writes what was found, grouped by kind of failure and column. Errors are those of `out`.
pub fn write(out: &mut dyn io::Write, findings: &Findings<'_>, style: &Style) -> io::Result<()> {
    let mut page = Page::new(out, style);
    let page = &mut page;
    let path = command::input(findings.path);
    let rows = words::count(findings.rows, "row");
    if findings.failing_rows == 0 {
        page.strong(&format!("{path}: {rows}, none of them would fail"))?;
        page.blank()?;
        return page.strong(&if findings.rows == 0 {
            "Next: nothing to upload; the file has a header and no rows.".to_owned()
        } else if let Some(words) = not_to_upload(findings) {
            words
        } else {
            format!("Next: upload {}: {IMPORT}", file_of(findings.path))
        });
    }
    page.strong(&format!(
        "{path}: {rows}, {} would fail ({})",
        words::number(findings.failing_rows),
        words::count(findings.total, "finding"),
    ))?;
    groups(page, findings)?;
    page.blank()?;
    if let Some(words) = not_to_upload(findings) {
        return page.strong(&words);
    }
    let check = command::on_file("check", findings.path);
    page.strong(&format!(
        "Next: mend these cells in {}, save it, and run {check} until it finds nothing; then \
         upload it: {IMPORT}",
        file_of(findings.path)
    ))
}

/// The next step for a file that is not to be uploaded as it is.
fn not_to_upload(findings: &Findings<'_>) -> Option<String> {
    let (what, columns) = match findings.kind {
        Kind::Import => return None,
        Kind::FailedRows => ("a report of failed rows", "the reasons"),
        Kind::Attention => (
            "a file of rows that need a person",
            "Reason, Problem, Suggestion, Who and Decision",
        ),
    };
    Some(format!(
        "Next: this is {what}, and {columns} are no columns of an upload; run {}, which mends what can be \
         mended and writes the file to upload",
        command::on_file("fix-failed", findings.path)
    ))
}

/// What is to be uploaded: the file, also where it came in through a pipe.
fn file_of(path: &str) -> String {
    if path == "-" {
        "the file that came in on standard input".to_owned()
    } else {
        command::input(path)
    }
}

fn groups(page: &mut Page<'_>, findings: &Findings<'_>) -> io::Result<()> {
    let mut sorted: Vec<(&Group, &u64)> = findings.groups.iter().collect();
    sorted.sort_by_key(|(_, count)| Reverse(**count));
    // Every group gets its share, so that a common failure does not hide a rare one.
    let share = SHOWN.checked_div(sorted.len()).unwrap_or(SHOWN).max(1);
    for ((kind, column), count) in sorted.into_iter().take(SHOWN) {
        let title = column
            .as_ref()
            .map_or_else(String::new, |title| format!(": {}", shown(title, VALUE)));
        let told = words::count(*count, "finding");
        page.heading(&format!("{}{title} ({told})", words::kind(*kind)))?;
        let is_of = |finding: &&Finding| finding.kind == *kind && finding.problem.column == *column;
        let mut left = *count;
        for finding in findings.kept.iter().filter(is_of).take(share) {
            page.item(2, &line(finding))?;
            left = left.saturating_sub(1);
        }
        if left > 0 {
            page.item(2, &format!("and {} more", words::number(left)))?;
        }
    }
    Ok(())
}

fn line(finding: &Finding) -> String {
    let problem = &finding.problem;
    let publisher = match finding.publisher.as_str() {
        "" => String::new(),
        number => format!(", publisher {}", shown(number, VALUE)),
    };
    let offer = problem
        .suggestion
        .as_ref()
        .map_or_else(String::new, |offer| {
            let value = match offer.value.as_str() {
                "" => "(empty)".to_owned(),
                value => shown(value, VALUE),
            };
            format!("; on offer: {value}")
        });
    let who = match problem.who {
        Who::You => "",
        Who::BrandOwner => "; ask the brand owner",
        Who::Network => "; ask the network",
        Who::MediarailsAdmin => "; ask the Mediarails admin",
    };
    let words = shown(&problem.words, WORDS);
    format!("line {}{publisher}: {words}{offer}{who}", finding.line)
}
