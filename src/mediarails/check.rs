//! What would fail in a row, as far as that can be known before it is uploaded.
//!
//! Which columns and notations Mediarails demands is not public. This check asks for what makes a
//! partner entry usable: a numeric ID, a name, the network and the brand; and that a URL, an address
//! or a date that is there is one. Everything else is accepted.

use crate::column::Column;
use crate::failure::{FailureKind, Want};
use crate::settings::Settings;
use crate::values::date::Format;
use crate::values::text::{of_formula, trimmed};
use crate::values::{email, id, url};
use std::borrow::Cow;

/// What is wrong with a cell, or nothing. `wants` is what a reason states about this very cell; it
/// takes the place of the settings.
pub fn cell_fault(
    column: Column,
    cell: &str,
    settings: &Settings,
    wants: &[Want],
) -> Option<FailureKind> {
    if cell.is_empty() {
        let is_wanted = column.is_required() || wants.contains(&Want::Filled);
        return is_wanted.then_some(FailureKind::MissingValue);
    }
    let fault = match column {
        Column::NetworkPublisherId => {
            (!id::is_plain(cell)).then(|| blank_or(cell, FailureKind::BadNumber))
        }
        _ if is_reference(column) && of_formula(cell).is_some() => {
            Some(FailureKind::UnknownReference)
        }
        // LinkShare's files write an empty cell as `null`.
        Column::Name => match trimmed(cell) {
            "" | "null" => Some(FailureKind::MissingValue),
            name => of_formula(name).map(|_| FailureKind::Encoding),
        },
        Column::MediaPropertyUrls => {
            (!url::is_fine(cell, separator(settings, wants))).then_some(FailureKind::BadUrl)
        }
        Column::PrimaryContactEmail => (!email::is_fine(cell)).then_some(FailureKind::BadEmail),
        Column::NetworkDateAccepted => {
            (!date_is_fine(cell, settings, wants)).then_some(FailureKind::BadDate)
        }
        Column::Network => {
            (cell != settings.network).then(|| blank_or(cell, FailureKind::UnknownReference))
        }
        // As an empty one, and no brand of that name.
        Column::Brand if is_null(cell) && settings.brand.as_deref() != Some(cell) => {
            Some(FailureKind::MissingValue)
        }
        Column::Brand => {
            (!brand_is_known(cell, settings)).then(|| blank_or(cell, FailureKind::UnknownReference))
        }
        Column::PublisherGroup | Column::Categories => {
            is_null(cell).then_some(FailureKind::UnknownReference)
        }
    };
    fault.or_else(|| unmet_want(column, cell, wants))
}

/// The same for a cell of which no reason states anything; that most cells are right is seen at once.
#[inline]
pub fn own_fault(column: Column, cell: &str, settings: &Settings) -> Option<FailureKind> {
    let is_right = match column {
        Column::PublisherGroup | Column::Categories => !is_null(cell) && of_formula(cell).is_none(),
        Column::NetworkPublisherId => id::is_plain(cell),
        Column::Network => !cell.is_empty() && cell == settings.network,
        _ => false,
    };
    if is_right {
        return None;
    }
    cell_fault(column, cell, settings, &[])
}

/// Whether a right cell is written in the form that is the same for all, so that nothing about its
/// notation is left to mend when the importer refuses it all the same.
pub fn is_normal(column: Column, cell: &str, settings: &Settings, wants: &[Want]) -> bool {
    match column {
        Column::MediaPropertyUrls => url::is_normal(cell, separator(settings, wants)),
        Column::PrimaryContactEmail => email::is_normal(cell),
        _ => true,
    }
}

/// What stands between several addresses: what the reason asks for, or else the settings.
pub fn separator<'a>(settings: &'a Settings, wants: &'a [Want]) -> &'a str {
    let wanted = wants.iter().find_map(|want| match want {
        Want::Separator(separator) if !separator.is_empty() => Some(separator.as_str()),
        _ => None,
    });
    wanted.unwrap_or(&settings.value_separator)
}

/// Whether a cell says in LinkShare's word that there is nothing.
fn is_null(cell: &str) -> bool {
    trimmed(cell).eq_ignore_ascii_case("null")
}

fn blank_or(cell: &str, kind: FailureKind) -> FailureKind {
    if cell.trim().is_empty() {
        FailureKind::MissingValue
    } else {
        kind
    }
}

/// The notation of dates that is wanted: what the reason asks for, or else the settings; of several
/// that it would take the one that is set. Nothing if the
/// reason asks for what cannot be written from a day alone: another notation would only be refused
/// again.
pub fn date_format<'a>(settings: &'a Settings, wants: &[Want]) -> Option<Cow<'a, Format>> {
    let mut asked = asked_formats(wants).peekable();
    if asked.peek().is_none() {
        return Some(Cow::Borrowed(&settings.date_format));
    }
    let mut asked = asked.filter_map(|format| Format::new(format).ok());
    let first = asked.next()?;
    let is_set = |format: &Format| *format == settings.date_format;
    if is_set(&first) || asked.any(|format| is_set(&format)) {
        return Some(Cow::Borrowed(&settings.date_format));
    }
    Some(Cow::Owned(first))
}

/// The notation with a time of day that the reason asks for, if it asks for no other.
pub fn timed_format(wants: &[Want]) -> Option<Format> {
    let is_day = asked_formats(wants).any(|format| Format::new(format).is_ok());
    let mut asked = asked_formats(wants).filter(|_| !is_day);
    asked.find_map(|format| Format::at_midnight(format).ok())
}

fn asked_formats(wants: &[Want]) -> impl Iterator<Item = &str> {
    wants.iter().filter_map(|want| match want {
        Want::DateFormat(format) => Some(format.as_str()),
        _ => None,
    })
}

fn date_is_fine(cell: &str, settings: &Settings, wants: &[Want]) -> bool {
    // What a reason asks for is asked of its own cell. A date of another row that nobody has complained
    // of stays in the usual notation, unless a person has set another.
    let is_usual = || Format::read_iso(cell).is_some_and(|date| date <= settings.today);
    if !settings.date_format_is_set && asked_formats(wants).next().is_none() && is_usual() {
        return true;
    }
    date_format(settings, wants)
        .or_else(|| timed_format(wants).map(Cow::Owned))
        .unwrap_or(Cow::Borrowed(&settings.date_format))
        .read(cell)
        .is_some_and(|date| date <= settings.today)
}

fn brand_is_known(cell: &str, settings: &Settings) -> bool {
    if settings.brands.is_empty() {
        !trimmed(cell).is_empty()
    } else {
        settings.brands.iter().any(|brand| brand == cell)
    }
}

fn unmet_want(column: Column, cell: &str, wants: &[Want]) -> Option<FailureKind> {
    wants.iter().find_map(|want| match want {
        Want::MaxLength(longest) => {
            (cell.chars().count() > *longest).then_some(FailureKind::TooLong)
        }
        Want::OneOf(allowed) if is_reference(column) => {
            (!allowed.iter().any(|value| value == cell)).then_some(FailureKind::UnknownReference)
        }
        Want::Filled => cell.trim().is_empty().then_some(FailureKind::MissingValue),
        Want::Digits(count) if column == Column::NetworkPublisherId => {
            (cell.len() != *count).then_some(FailureKind::BadNumber)
        }
        Want::DigitsWithin(least, most) if column == Column::NetworkPublisherId => {
            let fits = (*least..=*most).contains(&cell.len());
            (!fits).then_some(FailureKind::BadNumber)
        }
        Want::Trimmed => (cell.trim() != cell).then(|| padded(column)),
        Want::Unspaced => cell.contains(char::is_whitespace).then(|| padded(column)),
        // What cannot be read as a number is another failure.
        Want::AtLeast(least) if column == Column::NetworkPublisherId => {
            let number: Option<i64> = cell.parse().ok();
            number
                .is_some_and(|number| number < *least)
                .then_some(FailureKind::BadNumber)
        }
        _ => None,
    })
}

/// What white space in a cell is that must have none.
const fn padded(column: Column) -> FailureKind {
    if is_reference(column) {
        FailureKind::UnknownReference
    } else {
        FailureKind::Encoding
    }
}

/// Whether the cell names something that must exist in Mediarails.
pub const fn is_reference(column: Column) -> bool {
    matches!(
        column,
        Column::Brand | Column::Network | Column::PublisherGroup | Column::Categories
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::date::Date;
    use proptest::prelude::*;

    fn fault(column: Column, cell: &str, wants: &[Want]) -> Option<FailureKind> {
        let today = Date::from_ymd(2026, 1, 31).expect("a day");
        cell_fault(column, cell, &Settings::on(today), wants)
    }

    proptest! {
        #[test]
        fn a_cell_of_which_nothing_is_stated_is_looked_at_alike(
            column in proptest::sample::select(Column::ALL.to_vec()),
            cell in "|[0-9]{1,4}|[0-9]{19,22}| ?(LinkShare|Acme|null) ?|[a ]{1,3}|20[0-3][0-9]-0[0-9]-1[0-9]",
            network in "|LinkShare",
        ) {
            let mut settings = Settings::on(Date::from_ymd(2026, 1, 31).unwrap());
            settings.network = network;
            let slow = cell_fault(column, &cell, &settings, &[]);
            prop_assert_eq!(own_fault(column, &cell, &settings), slow);
        }
    }

    #[test]
    fn a_cell_that_names_the_right_thing_is_no_fault_in_any_case() {
        for (column, cell) in [
            (Column::MediaPropertyUrls, "HTTPS://WWW.Example.COM/Path"),
            (Column::MediaPropertyUrls, "http://example.com:80"),
            (Column::PrimaryContactEmail, "Jane@EXAMPLE.com"),
        ] {
            assert_eq!(fault(column, cell, &[]), None, "{cell}");
        }
    }

    #[test]
    fn the_separator_that_a_reason_asks_for_is_right() {
        let urls = Column::MediaPropertyUrls;
        let wants = [Want::Separator(";".to_owned())];
        let cell = "https://example.com;https://example.org";
        assert_eq!(fault(urls, cell, &wants), None);
        assert_eq!(fault(urls, cell, &[]), Some(FailureKind::BadUrl));
    }

    #[test]
    fn an_empty_cell_lacks_a_value_or_nothing() {
        let list = Want::OneOf(vec!["Deals".to_owned()]);
        let missing = Some(FailureKind::MissingValue);
        for (column, wants, wanted) in [
            (Column::Categories, vec![list.clone()], None),
            (
                Column::Categories,
                vec![list.clone(), Want::Filled],
                missing,
            ),
            (Column::Brand, vec![list], missing),
            (Column::Name, Vec::new(), missing),
            (Column::PrimaryContactEmail, Vec::new(), None),
        ] {
            assert_eq!(fault(column, "", &wants), wanted, "{column} {wants:?}");
        }
    }

    #[test]
    fn an_id_has_as_many_digits_as_a_reason_asks_for() {
        let wants = [Want::DigitsWithin(5, 7)];
        for (cell, wanted) in [
            ("2204518", None),
            ("2204", Some(FailureKind::BadNumber)),
            ("22045189", Some(FailureKind::BadNumber)),
        ] {
            let found = fault(Column::NetworkPublisherId, cell, &wants);
            assert_eq!(found, wanted, "{cell}");
        }
    }

    #[test]
    fn what_stands_for_nothing_or_for_another_text_is_no_value() {
        for (column, cell, wrong) in [
            (Column::Name, "=\"Acme\"", Some(FailureKind::Encoding)),
            (
                Column::Brand,
                "=\"Acme\"",
                Some(FailureKind::UnknownReference),
            ),
            (Column::Brand, "null", Some(FailureKind::MissingValue)),
            (
                Column::PublisherGroup,
                "=\"\"",
                Some(FailureKind::UnknownReference),
            ),
            (
                Column::PublisherGroup,
                "NULL",
                Some(FailureKind::UnknownReference),
            ),
            (
                Column::Categories,
                "null",
                Some(FailureKind::UnknownReference),
            ),
            (Column::Categories, "Null Deals", None),
            (Column::Categories, "", None),
        ] {
            assert_eq!(fault(column, cell, &[]), wrong, "{cell}");
            let settings = Settings::on(Date::from_ymd(2026, 1, 31).expect("a day"));
            assert_eq!(own_fault(column, cell, &settings), wrong, "{cell}");
        }
    }
}
