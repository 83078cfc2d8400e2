//! Rows as nearly all are: right as they came, but for the notation of the date.
//!
//! They go past the engine, which would come to the same at several times the cost. That it would is
//! a law among the tests.

use super::dates::{Fate, Known};
use super::met::Seen;
use crate::column::Column;
use crate::export::constant;
use crate::mediarails::check::cell_fault;
use crate::mediarails::upload::UploadHeader;
use crate::rules::Context;
use crate::rules::date::Renotated;
use crate::values::url::tracking;

/// In which cells a row of one export can be other than plain.
#[derive(Debug)]
pub(super) struct PlainWay {
    /// The columns that the export has, each with its place there.
    columns: Vec<(usize, Column)>,
    /// The place of the ID, and that of the date with the one in the upload; they are not among the others.
    id: Option<usize>,
    date: Option<(usize, usize)>,
}

impl PlainWay {
    /// Nothing if no row of the export can be plain. `own` says of a place in the upload where the export has
    /// that column, if it does.
    pub(super) fn of(
        header: &UploadHeader,
        own: impl Fn(usize) -> Option<usize>,
        context: &Context,
    ) -> Option<Self> {
        let settings = &context.settings;
        // In another notation of numbers a right date can mean another day in its column.
        if !settings.date_format.is_iso() || !header.has_required() {
            return None;
        }
        let mut way = Self {
            columns: Vec::new(),
            id: None,
            date: None,
        };
        for place in 0..header.titles().len() {
            let column = header.column_at(place)?;
            let Some(own) = own(place) else {
                let same_for_all = constant(column, settings);
                if cell_fault(column, same_for_all, settings, &[]).is_some() {
                    return None;
                }
                continue;
            };
            match column {
                Column::NetworkPublisherId => way.id = Some(own),
                Column::NetworkDateAccepted => way.date = Some((own, place)),
                _ => way.columns.push((own, column)),
            }
        }
        Some(way)
    }

    /// The row of the export with these cells, if it is plain. `seen` is what is known of them.
    pub(super) fn row<'r, 'd>(
        &self,
        cell: impl Fn(usize) -> &'r str,
        seen: &Seen<'r>,
        dates: &'d mut Known,
        context: &Context,
    ) -> Option<PlainRow<'r, 'd>> {
        let settings = &context.settings;
        let is_wrong =
            |id: &str| cell_fault(Column::NetworkPublisherId, id, settings, &[]).is_some();
        if !seen.is_numbered && self.id.is_some_and(|place| is_wrong(cell(place))) {
            return None;
        }
        for (place, column) in &self.columns {
            let cell = cell(*place);
            let is_stripped = settings.strip_tracking && *column == Column::MediaPropertyUrls;
            if is_stripped && tracking::strip(cell).is_some()
                || cell_fault(*column, cell, settings, &[]).is_some()
            {
                return None;
            }
        }
        let Some((own, place)) = self.date else {
            return Some(PlainRow { date: None });
        };
        let came = seen.date.unwrap_or_else(|| cell(own));
        let date = match dates.fate(came, seen.past.as_ref(), context) {
            Fate::Right => None,
            Fate::Renotated(written) => Some((place, came, written)),
            Fate::Other => return None,
        };
        Some(PlainRow { date })
    }
}

/// A row that is uploaded with no change but that of its date.
#[derive(Debug)]
pub(super) struct PlainRow<'r, 'd> {
    /// The date, if it is put into the notation that is wanted: its place, how it came, how it is
    /// written.
    pub(super) date: Option<(usize, &'r str, &'d Renotated)>,
}

impl PlainRow<'_, '_> {
    /// What is written at a place, if that is not the cell as it came.
    pub(super) fn written(&self, place: usize) -> Option<&str> {
        let (dated, _, written) = self.date.as_ref()?;
        (*dated == place).then_some(written.text.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::convert::dates::Dates;
    use crate::mediarails::upload::UploadRow;
    use crate::outcome;
    use crate::repair::{HeaderRepairs, Job, doubted_date, repair_row};
    use crate::rules::trial::column_context;
    use crate::values::date::{Order, PastDate};
    use crate::values::id;
    use proptest::prelude::*;
    use std::borrow::Cow;

    const COLUMNS: [Column; 6] = [
        Column::NetworkPublisherId,
        Column::Name,
        Column::MediaPropertyUrls,
        Column::NetworkDateAccepted,
        Column::Network,
        Column::Brand,
    ];

    fn header() -> UploadHeader {
        let titles = COLUMNS.iter().map(|column| column.title().to_owned());
        UploadHeader::new(titles.collect())
    }

    #[test]
    fn a_right_row_and_a_date_of_a_proven_order_are_plain() {
        let context = column_context(&["06/26/2021".to_owned()], None);
        for (date, written) in [
            ("2021-03-04", "2021-03-04"),
            ("03/04/2021", "2021-03-04"),
            ("", ""),
        ] {
            let cells = [
                "4745711",
                "Acme Deals",
                "https://acme.example.com",
                date,
                "LinkShare",
                "Acme",
            ];
            let mut dates = Dates::default().known;
            let way = PlainWay::of(&header(), Some, &context).unwrap();
            let cell = |place: usize| cells[place];
            let row = way
                .row(cell, &Seen::default(), &mut dates, &context)
                .unwrap();
            let mut wanted = cells;
            wanted[3] = written;
            assert_eq!(cells_of(&row, &cells), wanted);
        }
    }

    fn cells_of<'c>(row: &'c PlainRow<'_, '_>, cells: &[&'c str]) -> Vec<&'c str> {
        let cells = cells.iter().enumerate();
        let cells = cells.map(|(place, cell)| row.written(place).unwrap_or(cell));
        cells.collect()
    }

    proptest! {
        #[test]
        fn the_engine_comes_to_the_same(
            id in prop_oneof![4 => Just("4745711".to_owned()), 1 => "[0-9., ]{0,9}"],
            name in prop_oneof![4 => Just("Acme Deals".to_owned()), 1 => Just("null".to_owned()), 1 => "[ a]{0,3}"],
            url in prop_oneof![
                4 => Just("https://acme.example.com".to_owned()),
                1 => "(https?:/?/?)?[a-z.]{0,9}",
                1 => "https://acme\\.example\\.com/(\\?(utm_source=a|id=7)(&gclid=1)?)?(#top|#/a)?",
            ],
            strip_tracking in any::<bool>(),
            is_seen in any::<bool>(),
            dates in proptest::collection::vec(
                prop_oneof![
                    "[0-3][0-9]/[0-3][0-9]/20[0-2][0-9]",
                    "20[0-2][0-9]-[01][0-9]-[0-3][0-9]",
                    "[0-3]?[0-9][-./ ][0-3]?[0-9][-./ ](19|20)?[0-2][0-9]( 12:00)?",
                ],
                1..5,
            ),
            order in prop_oneof![Just(None), Just(Some(Order::Mdy)), Just(Some(Order::Dmy))],
            // Network and brand can be those of the settings.
            own in 4_usize..=6,
        ) {
            let mut context = column_context(&dates, order);
            context.settings.strip_tracking = strip_tracking;
            let cells = [id, name, url, dates[0].clone(), "LinkShare".to_owned(), "Acme".to_owned()];
            let cells = cells.each_ref();
            let header = header();
            let mut known = Dates::default().known;
            let way = PlainWay::of(&header, |place| (place < own).then_some(place), &context).unwrap();
            let cell = |place: usize| cells[place].as_str();
            let today = context.settings.today;
            let past = PastDate::of(&dates[0], today).filter(|_| is_seen);
            let is_numbered = is_seen && id::is_plain(cells[0]);
            let date = is_seen.then_some(dates[0].as_str());
            let seen = Seen { is_numbered, date, past };
            let Some(plain) = way.row(cell, &seen, &mut known, &context) else { return Ok(()) };
            let row = UploadRow::new(&header, cells.map(|cell| Cow::Borrowed(cell.as_str())).to_vec());
            let doubted = doubted_date(&row, &context);
            prop_assert_eq!(&doubted, &None);
            let repairs = HeaderRepairs::default();
            let (outcome, row) = repair_row(&Job::made(row, &repairs), &context);
            prop_assert_eq!(outcome.fate, outcome::Fate::Corrected);
            let slow: Vec<&str> = row.cells().iter().map(AsRef::as_ref).collect();
            prop_assert_eq!(cells_of(&plain, &cells.map(String::as_str)), slow);
            let changes: Vec<_> = outcome.changes.iter().map(|change| {
                (change.place, change.before.as_str(), change.rules.as_slice())
            }).collect();
            let expected: Vec<_> = plain.date.iter().map(|(place, came, written)| {
                (*place, *came, std::slice::from_ref(&written.rule))
            }).collect();
            prop_assert_eq!(changes, expected);
            if let Some((_, came, written)) = &plain.date {
                prop_assert_eq!(context.dates.order_for(came), Some(written.order));
            }
        }
    }
}
