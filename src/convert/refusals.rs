//! Files that are no exports, though their titles could be those of one.
//!
//! A report or an attention file has an ID and other known titles as well. Read as an export, its reasons
//! and a person's decisions would be passed over without a word.

use crate::column::Column;
use crate::error::{Error, Place, Result};
use crate::export::Export;
use crate::mediarails::reasons::Classifier;
use crate::report::attention;
use crate::report::titles_only_in_reports::{ReportTitle, report_title};
use crate::settings::Settings;
use crate::sheet::Row;
use crate::titles::Fit;
use crate::values::text::fold_title;

/// How many rows are looked at.
const SAMPLE: usize = 200;

/// Words in titles of reasons that no export has a use for, folded (an assumption: neither export has
/// such a column).
const OF_FAILURES: [&str; 6] = ["error", "fail", "validation", "fehler", "erreur", "エラー"];

/// Refuses an attention file, and a report with reasons.
pub(super) fn refuse_other_files(export: &Export, settings: &Settings) -> Result<()> {
    let path = export.input.path().display();
    let is_there = |title: &&str| export.titles.iter().any(|own| own == title);
    let what = if attention::TITLES.iter().all(is_there) {
        "this is an attention file of rowmend, and no LinkShare export"
    } else if has_reasons(export, settings)? {
        "this is a report of failed rows with their reasons, and no LinkShare export"
    } else {
        return Ok(());
    };
    Err(Error::input(
        Place::line(export.input.path(), export.dialect.first_line),
        what,
        format!("run rowmend fix-failed {path}"),
    ))
}

/// Whether a column holds an importer's reasons without doubt. Beside Mediarails' own title of the ID its
/// title is enough. An export may have further columns, so that beside LinkShare's the cells must say so.
fn has_reasons(export: &Export, settings: &Settings) -> Result<bool> {
    let titles = export.titles.iter().enumerate();
    let places: Vec<usize> = titles
        .filter(|(place, title)| {
            let is_known = export.assignment.at(*place).is_some();
            !is_known && report_title(title) == Some(ReportTitle::Reason)
        })
        .map(|(place, _)| place)
        .collect();
    if places.is_empty() {
        return Ok(false);
    }
    let id = export.assignment.place(Column::NetworkPublisherId);
    let fit = id.and_then(|place| export.assignment.at(place));
    if fit.is_some_and(|(_, fit)| fit != Fit::Alias) {
        return Ok(true);
    }
    let classifier = Classifier::new(&settings.reasons, &export.titles);
    for place in places {
        let content = content(export, place, &classifier)?;
        let is_of_failures = export.titles.get(place).is_some_and(|title| {
            let folded = fold_title(title);
            OF_FAILURES.iter().any(|word| folded.contains(word))
        });
        let is_understood = content.understood * 2 >= content.filled;
        if content.filled > 0 && (is_of_failures || is_understood) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What stands in a column.
#[derive(Debug, Default)]
struct Content {
    filled: usize,
    understood: usize,
}

fn content(export: &Export, place: usize, classifier: &Classifier) -> Result<Content> {
    let mut content = Content::default();
    let mut reader = export.reader()?;
    let mut row = Row::default();
    for _ in 0..SAMPLE {
        if !reader.next(&mut row)? {
            break;
        }
        let cell = row.get(place).unwrap_or_default();
        if !cell.trim().is_empty() {
            content.filled += 1;
            content.understood += usize::from(classifier.classify(cell).recognised());
        }
    }
    Ok(content)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::Input;
    use crate::values::date::Date;
    use std::io::Write as _;

    /// Whether a table of two lines is refused.
    fn refused(titles: &str, row: &str) -> bool {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        write!(file, "{titles}\n{row}\n").unwrap();
        let settings = Settings::on(Date::from_ymd(2026, 1, 31).unwrap());
        let export = Export::of(Input::open(file.path()).unwrap(), &settings).unwrap();
        refuse_other_files(&export, &settings).is_err()
    }

    #[test]
    fn a_report_is_no_export_and_a_further_column_is_no_report() {
        for (titles, row, wanted) in [
            (
                "Network Publisher ID,Name,Reason",
                "1,Acme,Invalid URL",
                true,
            ),
            ("Network Publisher ID,Name,Reason", "1,Acme,", true),
            (
                "Network Publisher ID,Name,Note",
                "1,Acme,Invalid URL",
                false,
            ),
            (
                "Site ID,Publisher Name,Error",
                "1,Acme,no words of any sort",
                true,
            ),
            ("Site ID,Publisher Name,Error", "1,Acme,", false),
            ("Site ID,Publisher Name,Reason", "1,Acme,Invalid URL", true),
            (
                "Site ID,Publisher Name,Reason",
                "1,Acme,a friend told us",
                false,
            ),
            ("Site ID,Publisher Name,Status", "1,Acme,active", false),
            ("Site ID,Publisher Name", "1,Acme", false),
            (
                "Site ID,Publisher Name,Reason,Problem,Suggestion,Who,Decision",
                "1,Acme,,,,,drop",
                true,
            ),
        ] {
            assert_eq!(refused(titles, row), wanted, "{titles}: {row}");
        }
    }
}
