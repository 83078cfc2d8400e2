//! Which cells a failure speaks of, where its text does not name them.

use super::Job;
use crate::column::Column;
use crate::failure::{Failure, FailureKind, Target, Want};
use crate::mediarails::check;
use crate::mediarails::upload::UploadRow;
use crate::rules::reference;
use crate::settings::Settings;
use crate::values::text;

/// The columns whose cells a failure speaks of; empty if it speaks of none that can be told.
pub(super) fn columns(
    failure: &Failure,
    row: &UploadRow<'_>,
    job: &Job<'_, '_>,
    settings: &Settings,
) -> Vec<Column> {
    match &failure.target {
        Target::Column(column)
            if !job.restored.contains(column)
                && is_of_another(
                    failure,
                    *column,
                    row.get(*column).unwrap_or_default(),
                    settings,
                ) =>
        {
            Vec::new()
        }
        Target::Column(column) => vec![*column],
        Target::Other(_) => Vec::new(),
        Target::Unnamed => unnamed(failure, row, job, settings),
    }
}

/// Whether the text quotes a value of the sort that the column holds, and the cell holds another: then
/// the reason belongs to another row.
pub(super) fn is_of_another(
    failure: &Failure,
    column: Column,
    cell: &str,
    settings: &Settings,
) -> bool {
    if failure.kind == FailureKind::UnknownReference
        && matches!(column, Column::Brand | Column::Network)
        && cell.trim().is_empty()
    {
        return refuses_another(failure, column, settings);
    }
    let is_named = matches!(column, Column::Brand | Column::Network)
        && !failure
            .wants
            .iter()
            .any(|want| matches!(want, Want::OneOf(_)));
    let is_id = column == Column::NetworkPublisherId;
    let is_of_sort = |value: &&String| match failure.kind {
        FailureKind::BadUrl => {
            let host = value.split("://").last().unwrap_or_default();
            host.trim_matches('/').contains('.') && !host.contains(char::is_whitespace)
        }
        FailureKind::BadEmail => value.contains('@') && value.len() > 1,
        FailureKind::BadDate => value.bytes().filter(u8::is_ascii_digit).count() >= 6,
        FailureKind::BadNumber => looks_like_id(value),
        FailureKind::UnknownReference if is_id => looks_like_id(value),
        // Programs also name tables and constraints, in small letters.
        FailureKind::UnknownReference => is_named && value.starts_with(char::is_uppercase),
        _ => false,
    };
    let is_guess = |value: &&String| failure.guesses().any(|guess| guess == value.as_str());
    let is_date = failure.kind == FailureKind::BadDate;
    let holds = |value: &String| {
        is_same(cell, value)
            || is_date && is_same_day(cell, value)
            || !is_date && is_same_written_otherwise(cell, value)
    };
    if failure.quoted.iter().all(String::is_empty) && !failure.quoted.is_empty() {
        return !cell.trim().is_empty() && failure.kind.only_column() == Some(column);
    }
    let mut told = failure
        .quoted
        .iter()
        .filter(|value| is_of_sort(value) && !is_guess(value))
        .peekable();
    let is_unknown_id = is_id && failure.kind == FailureKind::UnknownReference;
    let is_meant = failure.kind.only_column() == Some(column) || is_named || is_unknown_id;
    is_meant && told.peek().is_some() && !told.any(holds)
}

/// Whether a text quotes as refused what would be written, and not what stands in the cell: how that is written is
/// not what is wrong.
pub(super) fn is_refused(failure: &Failure, text: &str, came: &str, after: &str) -> bool {
    let is_list = |want: &Want| matches!(want, Want::OneOf(_));
    let is_guess = |value: &str| failure.guesses().any(|guess| guess == value);
    let mut told = failure.quoted.iter().filter(|value| !is_guess(value));
    failure.kind.refuses_a_value()
        && told.any(|value| value.trim() == after.trim())
        && !failure.wants.iter().any(is_list)
        && !repeats(text, came.trim())
}

/// Whether a text repeats a cell, and no longer value that the cell is a part of.
fn repeats(text: &str, cell: &str) -> bool {
    let goes_on = |sign: Option<char>, signs: &str| {
        sign.is_some_and(|sign| sign.is_alphanumeric() || signs.contains(sign))
    };
    !cell.is_empty()
        && text.match_indices(cell).any(|(at, _)| {
            let (before, rest) = text.split_at(at);
            let behind = rest.get(cell.len()..).unwrap_or_default();
            !goes_on(before.chars().next_back(), "/@.-_") && !goes_on(behind.chars().next(), "/@-_")
        })
}

/// Whether a text can be an ID: digits, and what stands between them or before them.
fn looks_like_id(value: &str) -> bool {
    let is_between = |sign: char| sign.is_alphanumeric() || " ,.'-+#".contains(sign);
    value.chars().any(|sign| sign.is_ascii_digit()) && value.chars().all(is_between)
}

/// Whether two texts have the same letters and digits, as an ID with and without its commas.
fn is_same_written_otherwise(cell: &str, value: &str) -> bool {
    let signs = |text: &str| -> String {
        let signs = text.chars().filter(|sign| sign.is_alphanumeric());
        signs.flat_map(char::to_lowercase).collect()
    };
    let own = signs(cell);
    !own.is_empty() && own == signs(value)
}

/// Whether a brand or network is refused that the report does not show: the cell is empty, and that of
/// the settings would stand for it. It is another unless it is theirs in another spelling.
fn refuses_another(failure: &Failure, column: Column, settings: &Settings) -> bool {
    let is_list = |want: &Want| matches!(want, Want::OneOf(_));
    let is_theirs = |value: &String| match column {
        Column::Brand => {
            settings.brand.as_ref() != Some(value)
                && reference::brand(value, settings) == settings.brand
        }
        _ => {
            settings.network != *value
                && reference::network(value, settings).as_ref() == Some(&settings.network)
        }
    };
    let is_told = |value: &&String| !value.trim().is_empty();
    let told: Vec<&String> = failure.quoted.iter().filter(is_told).collect();
    !told.is_empty() && !told.into_iter().all(is_theirs) && !failure.wants.iter().any(is_list)
}

/// The value that the importer names as the one that was meant, if a cell would hold quite another. Of a cell that is
/// empty, that of the settings is looked at, which would be written there.
pub(super) fn contradicting<'f>(
    failure: &'f Failure,
    column: Column,
    cell: &str,
    settings: &Settings,
) -> Option<&'f str> {
    let own = match column {
        Column::Brand => settings.brand.as_deref(),
        Column::Network => Some(settings.network.as_str()),
        _ => None,
    };
    let cell = own.filter(|_| cell.trim().is_empty()).unwrap_or(cell);
    let is_another = |guess: &&str| match failure.kind {
        FailureKind::BadUrl => !is_same_address(cell, guess),
        FailureKind::BadNumber => !is_same(cell, guess) && !is_same_written_otherwise(cell, guess),
        FailureKind::UnknownReference | FailureKind::MissingValue => {
            !is_same_written_otherwise(cell, guess)
        }
        _ => !is_same(cell, guess) && !is_same_day(cell, guess),
    };
    let is_of_value = failure.kind.refuses_a_value() || failure.kind == FailureKind::MissingValue;
    failure.guesses().filter(|_| is_of_value).find(is_another)
}

/// The value that a text names without saying what it is, if the cell as it came is quite another.
pub(super) fn naming<'f>(failure: &'f Failure, came: &str) -> Option<&'f str> {
    failure.named().find(|value| !is_part(came, value))
}

/// Whether one of two values holds the other but for a scheme, whatever that looks like.
fn is_part(cell: &str, value: &str) -> bool {
    fn behind_scheme(text: &str) -> &str {
        let behind = text.split_once(":/").map_or(text, |(_, behind)| behind);
        behind.trim_start_matches('/').trim_end_matches('/')
    }
    let (cell, value) = (behind_scheme(cell.trim()), behind_scheme(value));
    is_same(cell, value) || is_same_written_otherwise(cell, value)
}

/// Whether a web address is another but for a scheme that it lacks and that is mended as the other has it.
fn is_same_address(cell: &str, other: &str) -> bool {
    let parts = |text: &str| {
        let text = text::trimmed(text).to_lowercase();
        let (scheme, rest) = text.split_once("://").unwrap_or(("", &text));
        (scheme.to_owned(), rest.trim_end_matches('/').to_owned())
    };
    let ((scheme, rest), (wanted, other)) = (parts(cell), parts(other));
    rest == other
        && (scheme == wanted || wanted.is_empty() || scheme.is_empty() && wanted == "https")
}

/// Whether one text holds the other, whatever their case.
fn is_same(cell: &str, value: &str) -> bool {
    let (cell, value) = (text::trimmed(cell), text::trimmed(value));
    // The usual case: a reason repeats the cell as it stands.
    if cell == value {
        return !cell.is_empty();
    }
    let (cell, value) = (cell.to_lowercase(), value.to_lowercase());
    !cell.is_empty() && (cell.contains(&value) || value.contains(&cell))
}

/// Whether two notations can be of one day: the numbers of one are those of the other, or fewer where
/// a month has its name.
fn is_same_day(cell: &str, value: &str) -> bool {
    let numbers = |text: &str| -> Vec<u32> {
        let groups = text.split(|letter: char| !letter.is_ascii_digit());
        let numbers = groups.filter_map(|group| group.parse::<u32>().ok());
        // A year may lack its century.
        numbers
            .map(|number| if number >= 1900 { number % 100 } else { number })
            .collect()
    };
    let (cell, value) = (numbers(cell), numbers(value));
    is_part_of(&cell, &value) || is_part_of(&value, &cell)
}

/// Whether several numbers are among others, each as often as it stands there.
fn is_part_of(few: &[u32], all: &[u32]) -> bool {
    let mut left = all.to_vec();
    let mut take = |one: &u32| {
        let found = left.iter().position(|other| other == one);
        found.map(|place| left.swap_remove(place)).is_some()
    };
    few.len() > 1 && few.iter().all(&mut take)
}

fn unnamed(
    failure: &Failure,
    row: &UploadRow<'_>,
    job: &Job<'_, '_>,
    settings: &Settings,
) -> Vec<Column> {
    let quoted = holding_quoted(failure, row);
    let faulty = |column: &Column| {
        row.get(*column)
            .is_some_and(|cell| check::cell_fault(*column, cell, settings, &[]).is_some())
    };
    if let Some(column) = failure.kind.only_column() {
        let elsewhere = !quoted.is_empty() && !quoted.contains(&Some(column));
        let unheard = !failure.quoted.is_empty() && quoted.is_empty() && !faulty(&column);
        let restored = quoted.is_empty() && job.restored.contains(&column);
        let cell = row.get(column).unwrap_or_default();
        let tells_value = failure.quoted.iter().any(|value| !value.is_empty());
        let of_another =
            quoted.is_empty() && tells_value && is_of_another(failure, column, cell, settings);
        let seen = !elsewhere && (!unheard && !of_another || restored);
        return if seen { vec![column] } else { Vec::new() };
    }
    match failure.kind {
        FailureKind::MissingValue | FailureKind::MissingColumn => Column::ALL
            .into_iter()
            .filter(|column| is_lost(failure.kind, *column, row, job))
            .collect(),
        FailureKind::UnknownReference => {
            let named: Vec<Column> = quoted.iter().flatten().copied().collect();
            let named: Vec<Column> = named
                .into_iter()
                .filter(|c| check::is_reference(*c))
                .collect();
            if named.is_empty() && quoted.is_empty() {
                let references = [Column::Brand, Column::Network];
                references.into_iter().filter(faulty).collect()
            } else {
                named
            }
        }
        FailureKind::TooLong => too_long(failure, row, &quoted),
        FailureKind::Encoding => damaged(row, &quoted, job),
        _ => Vec::new(),
    }
}

/// The columns whose cell is one of the values that the failure quotes; `None` stands for a custom
/// field.
fn holding_quoted(failure: &Failure, row: &UploadRow<'_>) -> Vec<Option<Column>> {
    let is_quoted = |cell: &str| {
        !cell.trim().is_empty()
            && failure
                .quoted
                .iter()
                .any(|value| value.trim() == cell.trim())
    };
    row.cells()
        .iter()
        .enumerate()
        .filter(|(_, cell)| is_quoted(cell))
        .map(|(place, _)| row.header().column_at(place))
        .collect()
}

/// The columns whose text is damaged, or of several those that are quoted; none if that of a custom
/// field is damaged, too.
fn damaged(row: &UploadRow<'_>, quoted: &[Option<Column>], job: &Job<'_, '_>) -> Vec<Column> {
    let places = row.cells().iter().enumerate();
    let in_source = |column: Option<Column>| job.source?.get(column?);
    let damaged: Option<Vec<Column>> = places
        .map(|(place, cell)| (row.header().column_at(place), cell))
        .filter(|(column, cell)| {
            let lost = |whole: &str| text::has_lost_letters(cell, whole);
            text::looks_damaged(cell) || in_source(*column).is_some_and(lost)
        })
        .map(|(column, _)| column)
        .filter(|column| quoted.is_empty() || quoted.contains(column))
        .collect();
    match damaged {
        Some(columns) if columns.is_empty() => quoted.iter().flatten().copied().collect(),
        Some(columns) => columns,
        None => Vec::new(),
    }
}

/// Whether a cell was empty for the importer: a required one that is empty, or stood under another
/// title or not in the report; or any that is empty and has a value in the source.
///
/// Nothing is told where another cell may be meant that is empty and has no value in the source either:
/// that may be the file in which it was lost.
fn is_lost(kind: FailureKind, column: Column, row: &UploadRow<'_>, job: &Job<'_, '_>) -> bool {
    let is_empty = |column: Column| row.get(column).is_some_and(|cell| cell.trim().is_empty());
    let in_source = |column: Column| {
        job.source
            .is_some_and(|source| source.get(column).is_some())
    };
    let mut others = Column::ALL.into_iter().filter(|other| !other.is_required());
    if kind == FailureKind::MissingValue && others.any(|other| is_empty(other) && !in_source(other))
    {
        return false;
    }
    let empty = is_empty(column) || row.get(column).is_none();
    let lost = empty || job.header.renamed.contains(&column);
    (column.is_required() && lost)
        || (kind == FailureKind::MissingValue && is_empty(column) && in_source(column))
}

fn too_long(failure: &Failure, row: &UploadRow<'_>, quoted: &[Option<Column>]) -> Vec<Column> {
    let longest = failure.wants.iter().find_map(|want| match want {
        Want::MaxLength(longest) => Some(*longest),
        _ => None,
    });
    let beyond = |column: &Column| {
        longest.is_some_and(|longest| {
            row.get(*column)
                .is_some_and(|cell| cell.chars().count() > longest)
        })
    };
    if quoted.is_empty() {
        Column::ALL.into_iter().filter(beyond).collect()
    } else {
        quoted.iter().flatten().copied().collect()
    }
}
