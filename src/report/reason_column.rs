//! Finding the column that holds the importer's words, by its title and by what stands in it.
//!
//! A title alone can mislead (a `Message` that is always empty beside an `Error` that is not), and
//! content alone can as well (a note that happens to speak of dates). A usual title whose cells are
//! understood wins; then a usual title; then any unknown column whose cells are mostly understood.

use super::layout::{Layout, Role};
use super::titles_only_in_reports::{ReportTitle, report_title};
use crate::error::Result;
use crate::mediarails::reasons::Classifier;
use crate::sheet::{Input, Reader, Row};

/// How many rows are looked at.
const SAMPLE: usize = 200;

/// The column that was taken, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its place in the header.
    pub place: usize,
    /// Why it was taken, in words.
    pub why: String,
}

/// What stands in a column.
#[derive(Debug, Clone, Copy, Default)]
struct Content {
    filled: usize,
    understood: usize,
    prose: usize,
}

/// The column that holds the reasons, if one does.
pub fn find(layout: &Layout, input: &Input, classifier: &Classifier) -> Result<Option<Found>> {
    let contents = sample(layout, input, classifier)?;
    let columns = || {
        let rows = layout.titles.iter().zip(&layout.roles).zip(&contents);
        rows.enumerate()
            .filter(|(_, ((_, role), _))| !matches!(role, Role::Upload(_)))
    };
    let titled = columns()
        .filter(|(_, ((title, _), _))| report_title(title) == Some(ReportTitle::Reason))
        .max_by_key(|(place, (_, content))| {
            (
                content.understood,
                content.prose,
                content.filled,
                usize::MAX - place,
            )
        });
    if let Some((place, ((title, _), content))) = titled {
        let why = format!(
            "its title is a usual one ({}) and {} of {} filled cells looked at are understood",
            title.trim(),
            content.understood,
            content.filled
        );
        return Ok(Some(Found { place, why }));
    }
    let by_content = columns()
        .filter(|(_, (_, content))| {
            content.understood > 0 && content.understood * 2 >= content.filled
        })
        .max_by_key(|(place, (_, content))| (content.understood, usize::MAX - place));
    if let Some((place, (_, content))) = by_content {
        let why = format!(
            "{} of {} filled cells looked at read like reasons",
            content.understood, content.filled
        );
        return Ok(Some(Found { place, why }));
    }
    let code =
        columns().find(|(_, ((_, role), content))| **role == Role::Code && content.filled > 0);
    Ok(code.map(|(place, _)| Found {
        place,
        why: "it holds codes, and no column holds words".to_owned(),
    }))
}

fn sample(layout: &Layout, input: &Input, classifier: &Classifier) -> Result<Vec<Content>> {
    let mut contents = vec![Content::default(); layout.titles.len()];
    let mut reader = Reader::new(input, &layout.dialect)?;
    let mut row = Row::default();
    let mut seen = 0;
    while seen < SAMPLE && reader.next(&mut row)? {
        seen += 1;
        for ((cell, content), role) in row.cells().zip(&mut contents).zip(&layout.roles) {
            if matches!(role, Role::Upload(_)) || cell.trim().is_empty() {
                continue;
            }
            content.filled += 1;
            content.prose += usize::from(cell.trim().contains(' '));
            content.understood += usize::from(classifier.classify(cell).recognised());
        }
    }
    Ok(contents)
}
