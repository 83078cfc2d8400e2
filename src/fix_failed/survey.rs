//! The first pass over a report.

use super::meant;
use crate::column::Column;
use crate::duplicates::{Groups, Keys, Spot};
use crate::error::Result;
use crate::failure::{FailureKind, Target};
use crate::mediarails::reasons::Classifier;
use crate::outcome::Cause;
use crate::report::attention::Decision;
use crate::report::layout::{Kind, Layout, Role};
use crate::report::titles_only_in_reports::says_imported;
use crate::rules::reference;
use crate::settings::Settings;
use crate::sheet::{Input, Reader, Row, fold_title};
use crate::values::date::Evidence;
use crate::values::id;
use std::borrow::Cow;

/// What the whole report says.
#[derive(Debug, Default)]
pub(super) struct Survey {
    pub(super) rows: u64,
    pub(super) dates: Evidence,
    /// How many cells the longest row has beyond the header, if any row is ragged.
    pub(super) ragged: Option<usize>,
    /// Custom columns that the report calls unknown, folded.
    pub(super) unknown_columns: Vec<String>,
    pub(super) groups: Groups,
}

/// Goes over all rows of a report that are not blank.
pub(super) fn each_row(
    input: &Input,
    layout: &Layout,
    each: &mut dyn FnMut(&Row, Spot) -> Result<()>,
) -> Result<()> {
    let mut reader = Reader::new(input, &layout.dialect)?;
    let mut row = Row::default();
    while reader.next(&mut row)? {
        if !row.is_blank() {
            let spot = Spot {
                input: 0,
                offset: row.offset(),
                line: row.line(),
            };
            each(&row, spot)?;
        }
    }
    Ok(())
}

/// Why a row of a report is in no output file, as far as the row itself says so.
pub(super) fn set_aside(row: &Row, layout: &Layout) -> Option<Cause> {
    if crate::export::repeats_header(row, &layout.titles) {
        return Some(Cause::RepeatedHeader);
    }
    let cell = |place: Option<usize>| place.and_then(|place| row.get(place)).unwrap_or_default();
    if layout.kind == Kind::Attention {
        let decision = Decision::read(cell(layout.place_of(Role::Ours(4))));
        return (decision == Decision::Drop).then_some(Cause::Dropped);
    }
    let imported = layout
        .roles
        .iter()
        .enumerate()
        .any(|(place, role)| *role == Role::Status && says_imported(cell(Some(place))));
    let reason = cell(layout.reason.as_ref().map(|found| found.place));
    let silent = || reason.trim().is_empty() || says_imported(reason);
    (imported && silent()).then_some(Cause::Imported)
}

/// The first pass.
pub(super) fn survey(input: &Input, layout: &Layout, settings: &Settings) -> Result<Survey> {
    let classifier = Classifier::new(&settings.reasons, &layout.titles);
    let has_custom = layout.roles.contains(&Role::Custom);
    let mut survey = Survey::default();
    let mut keys = Keys::default();
    each_row(input, layout, &mut |row, spot| {
        survey.rows += 1;
        let beyond = row.len().saturating_sub(layout.titles.len());
        if row.len() != layout.titles.len() {
            survey.ragged = Some(survey.ragged.unwrap_or_default().max(beyond));
            return Ok(());
        }
        if set_aside(row, layout).is_some() {
            return Ok(());
        }
        let cell = |column| {
            let place = layout.place_of(Role::Upload(column));
            place.map(|place| meant(layout.kind, row.get(place).unwrap_or_default()))
        };
        if let Some(date) = cell(Column::NetworkDateAccepted) {
            survey.dates.add(date, spot.line, settings.today);
        }
        let (network, id, brand) = key(&cell, settings);
        keys.add(&network, &id, &brand, spot);
        if has_custom {
            let place = layout.reason.as_ref().map(|found| found.place);
            let reason = place.and_then(|place| row.get(place)).unwrap_or_default();
            note_unknown_columns(&classifier, reason, layout, &mut survey.unknown_columns);
        }
        Ok(())
    })?;
    survey.groups = keys.groups();
    Ok(survey)
}

/// Network, ID and brand of a row.
pub(super) type Key<'c> = (Cow<'c, str>, Cow<'c, str>, Cow<'c, str>);

/// The key of a row, each part in the form in which it is uploaded.
pub(super) fn key<'c>(cell: &dyn Fn(Column) -> Option<&'c str>, settings: &'c Settings) -> Key<'c> {
    let own = |column| cell(column).unwrap_or_default().trim();
    let network = match own(Column::Network) {
        "" => Cow::Borrowed(settings.network.as_str()),
        network if network == settings.network => Cow::Borrowed(network),
        network => reference::network(network, settings).map_or(Cow::Borrowed(network), Cow::Owned),
    };
    let brand = match own(Column::Brand) {
        "" => Cow::Borrowed(settings.brand.as_deref().unwrap_or_default()),
        brand if settings.brand.as_deref() == Some(brand) => Cow::Borrowed(brand),
        brand => reference::brand(brand, settings).map_or(Cow::Borrowed(brand), Cow::Owned),
    };
    let id = id::folded(own(Column::NetworkPublisherId));
    (network, id, brand)
}

/// Notes the custom columns that a reason calls unknown.
fn note_unknown_columns(
    classifier: &Classifier,
    reason: &str,
    layout: &Layout,
    unknown: &mut Vec<String>,
) {
    // Cheap to rule out: such a reason has the title of a custom column in it.
    let folded = fold_title(reason);
    let titles = layout.titles.iter().zip(&layout.roles);
    let named = titles.filter(|(_, role)| **role == Role::Custom);
    let named: Vec<String> = named
        .map(|(title, _)| fold_title(title))
        .filter(|title| !title.is_empty() && folded.contains(title) && !unknown.contains(title))
        .collect();
    if named.is_empty() {
        return;
    }
    for failure in classifier.classify(reason).failures {
        if failure.kind != FailureKind::UnknownColumn {
            continue;
        }
        let target = match &failure.target {
            Target::Other(name) => Some(name),
            Target::Column(_) | Target::Unnamed => None,
        };
        let mentioned = failure
            .quoted
            .iter()
            .chain(target)
            .map(|name| fold_title(name));
        unknown.extend(mentioned.filter(|name| named.contains(name)));
    }
}
