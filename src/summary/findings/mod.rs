//! What `check` prints: what would fail in an import file, where, and what would help.
//!
//! It shows some dozens of findings and counts the rest; the whole list is for JSON.

#[cfg(test)]
mod tests;

use super::cut::shown;
use super::page::Page;
use super::text::IMPORT;
use super::{Style, command, words};
use crate::check::Finding;
use crate::failure::FailureKind;
use crate::outcome::Who;
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
    /// Its rows.
    pub rows: u64,
    /// Rows with at least one finding.
    pub failing_rows: u64,
    /// All findings.
    pub total: u64,
    /// The first of them, as many as the caller keeps.
    pub kept: &'a [Finding],
}

type Groups<'a> = BTreeMap<(FailureKind, Option<&'a str>), Vec<&'a Finding>>;

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
        } else {
            format!("Next: upload {path}: {IMPORT}")
        });
    }
    page.strong(&format!(
        "{path}: {rows}, {} would fail ({})",
        words::number(findings.failing_rows),
        words::count(findings.total, "finding"),
    ))?;
    groups(page, findings)?;
    page.blank()?;
    let check = command::on_file("check", findings.path);
    page.strong(&format!(
        "Next: mend these cells in {path}, save it, and run {check} until it finds nothing; then \
         upload it: {IMPORT}"
    ))
}

fn groups(page: &mut Page<'_>, findings: &Findings<'_>) -> io::Result<()> {
    let mut by_kind: Groups<'_> = BTreeMap::new();
    for finding in findings.kept {
        let key = (finding.kind, finding.problem.column.as_deref());
        by_kind.entry(key).or_default().push(finding);
    }
    let mut sorted: Vec<_> = by_kind.into_iter().collect();
    sorted.sort_by_key(|(_, group)| Reverse(group.len()));
    // Every group gets its share, so that a common failure does not hide a rare one.
    let share = SHOWN.checked_div(sorted.len()).unwrap_or(SHOWN).max(1);
    for ((kind, column), group) in sorted.iter().take(SHOWN) {
        let title = column.map_or_else(String::new, |title| format!(": {}", shown(title, VALUE)));
        let rows = words::count(as_count(group.len()), "finding");
        page.heading(&format!("{}{title} ({rows})", words::kind(*kind)))?;
        for finding in group.iter().take(share) {
            page.item(2, &line(finding))?;
        }
        if let Some(further @ 1..) = group.len().checked_sub(share) {
            page.item(2, &format!("and {} more", words::number(as_count(further))))?;
        }
    }
    let kept = as_count(findings.kept.len());
    if kept < findings.total {
        page.blank()?;
        page.line(&format!(
            "Counted above are the first {} of {}.",
            words::number(kept),
            words::count(findings.total, "finding")
        ))?;
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

fn as_count(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}
