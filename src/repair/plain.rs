//! Rows in which safe rules make right whatever is wrong, as nearly all rows are: they go past the
//! bench, which would come to the same at several times the cost. That it would is a law among the
//! tests.

use super::one_cell::{self, Usual};
use super::{MendedRow, Outline, Stated};
use crate::failure::{Failure, FailureKind};
use crate::mediarails::check;
use crate::mediarails::upload::UploadHeader;
use crate::outcome::Because;
use crate::rules::Context;

/// The way past the bench for the rows under one header.
#[derive(Debug, Clone, Copy)]
pub struct PlainRows<'r> {
    header: &'r UploadHeader,
    context: &'r Context,
}

/// What a thread keeps from one row to the next. All rows must be of the same context.
#[derive(Debug, Default)]
pub struct Mending {
    /// What is kept of cells.
    usual: Usual,
    /// The row that was mended last.
    row: MendedRow,
}

impl<'r> PlainRows<'r> {
    /// Nothing if no row under this header can go past the bench: a required column is not there, dates
    /// are written in numbers that can mean another day, suggestions are accepted, or cells that are right
    /// are cut.
    pub fn under(header: &'r UploadHeader, context: &'r Context) -> Option<Self> {
        let settings = &context.settings;
        let is_open = header.has_required()
            && settings.date_format.is_iso()
            && settings.accepted.is_empty()
            && !settings.strip_tracking;
        is_open.then_some(Self { header, context })
    }

    /// What the importer says of rows in a text; nothing if none of them is of this sort.
    pub fn said(&self, failures: &[Failure], text: &str) -> Option<Outline> {
        Outline::of(failures, text, self.header)
    }

    /// What safe rules make of the row with these cells, of which the importer states this; nothing
    /// if it is no row of this sort, or a cell is not given. Nothing else may be known of the row: no source,
    /// no decision, no title that was mended.
    pub fn settle<'m, 'c>(
        &self,
        cell: impl Fn(usize) -> Option<&'c str>,
        stated: Stated<'_>,
        mending: &'m mut Mending,
    ) -> Option<&'m mut MendedRow> {
        let Mending { usual, row } = mending;
        row.clear();
        let settings = &self.context.settings;
        for (place, column) in self.header.columns().iter().enumerate() {
            let own = cell(place)?;
            let Some(column) = *column else {
                continue;
            };
            let (kind, number, because) = match stated.outline.of_column(column) {
                Some(told) if !stated.fits(told, own, settings) => return None,
                Some((number, brief)) => (brief.kind, Some(number), Because::Reported),
                None => match check::own_fault(column, own, settings) {
                    Some(kind) => (kind, None, Because::Found),
                    None => continue,
                },
            };
            // A value that is called missing and is there goes to the bench.
            if kind == FailureKind::MissingValue && number.is_some() && !own.trim().is_empty() {
                return None;
            }
            let fault = (column, kind);
            let quick = one_cell::at_once((own, stated.date), fault, self.context, usual);
            let slow;
            let mended = if let Some(quick) = quick {
                quick
            } else {
                let failure = number.and_then(|number| stated.failure(number));
                slow = one_cell::mend(own, fault, failure, self.context)?;
                slow.lent()
            };
            // What was refused answers nothing.
            if let Some(told) = stated.outline.of_column(column)
                && stated.refuses(told, own, &mended)
            {
                return None;
            }
            // A value that was missing and still is answers nothing.
            if kind == FailureKind::MissingValue && mended.is_blank() {
                return None;
            }
            row.add((place, column), (kind, because), &mended);
        }
        Some(row)
    }

    /// Whether nothing is wrong with the row with these cells.
    pub fn is_right<'c>(&self, cell: impl Fn(usize) -> &'c str) -> bool {
        let mut columns = self.header.columns().iter().enumerate();
        columns.all(|(place, column)| {
            column.is_none_or(|column| {
                check::own_fault(column, cell(place), &self.context.settings).is_none()
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::column::Column;
    use crate::failure::Target;
    use crate::mediarails::upload::UploadRow;
    use crate::outcome::{ChangedCell, Fate, Judged, Outcome};
    use crate::repair::{HeaderRepairs, Job, repair_row};
    use crate::rules::trial::column_context;
    use crate::values::date::Order;
    use proptest::prelude::*;
    use std::borrow::Cow;

    const COLUMNS: [Column; 8] = [
        Column::Brand,
        Column::NetworkPublisherId,
        Column::Name,
        Column::MediaPropertyUrls,
        Column::PrimaryContactEmail,
        Column::NetworkDateAccepted,
        Column::Categories,
        Column::Network,
    ];

    const RIGHT: [&str; COLUMNS.len()] = [
        "Acme",
        "4745711",
        "Acme Deals",
        "https://acme.example.com",
        "jane@example.com",
        "2021-03-04",
        "Deals",
        "LinkShare",
    ];

    fn header() -> UploadHeader {
        let titles = COLUMNS.iter().map(|column| column.title().to_owned());
        UploadHeader::new(titles.collect())
    }

    /// A mended row as the bench would tell it.
    fn told(mended: &MendedRow, cells: &[&str], reported: &[Failure]) -> Outcome {
        let changes: Vec<_> = mended.changes(|place| cells[place]).collect();
        let failures = mended.failures().zip(&changes);
        let mut found: Vec<_> = failures
            .filter(|(_, change)| change.because == Because::Found)
            .map(|((kind, column), _)| (column as usize, Failure::of(kind, column)))
            .collect();
        found.sort_by_key(|(column, _)| *column);
        let found = found
            .into_iter()
            .map(|(_, failure)| (failure, Because::Found));
        let reported = reported.iter().cloned();
        let failures = reported.map(|failure| (failure, Because::Reported));
        let failures = failures.chain(found).map(|(failure, because)| Judged {
            failure,
            because,
            answered: true,
        });
        Outcome {
            fate: Fate::Corrected,
            failures: failures.collect(),
            changes: changes.iter().map(ChangedCell::kept).collect(),
            ..Outcome::as_it_came()
        }
    }

    /// A text that quotes what failures do.
    fn text(reported: &[Failure]) -> String {
        let quoted = reported.iter().flat_map(|failure| &failure.quoted);
        let quoted: Vec<&str> = quoted.map(String::as_str).collect();
        format!("'{}' is wrong", quoted.join("' is wrong, '"))
    }

    /// What safe rules make of a row, of which this is said in a text that quotes it.
    fn settle<'m>(
        plain: &PlainRows<'_>,
        cells: &[&str],
        reported: &[Failure],
        mending: &'m mut Mending,
    ) -> Option<&'m mut MendedRow> {
        let text = text(reported);
        settle_said(
            plain,
            |place| Some(cells[place]),
            (reported, &text),
            mending,
        )
    }

    fn settle_said<'m, 'c>(
        plain: &PlainRows<'_>,
        cell: impl Fn(usize) -> Option<&'c str>,
        (reported, text): (&[Failure], &str),
        mending: &'m mut Mending,
    ) -> Option<&'m mut MendedRow> {
        let stated = Stated {
            outline: &plain.said(reported, text)?,
            text,
            failures: (&[reported.into()], 0),
            date: None,
        };
        plain.settle(cell, stated, mending)
    }

    /// What the bench comes to.
    fn slowly(cells: &[&str], reported: &[Failure], context: &Context) -> (Outcome, Vec<String>) {
        let text = text(reported);
        let header = header();
        let repairs = HeaderRepairs::default();
        let row = UploadRow::new(&header, cells.iter().copied().map(Cow::Borrowed).collect());
        let job = Job {
            reported,
            text: &text,
            ..Job::unreported(row, &repairs)
        };
        let (outcome, row) = repair_row(&job, context);
        let cells = row.cells().iter().map(ToString::to_string).collect();
        (outcome, cells)
    }

    #[test]
    fn a_row_with_plain_defects_goes_past_the_bench() {
        let context = column_context(&["06/26/2021".to_owned()], None);
        let mut cells = RIGHT;
        cells[0] = "";
        cells[3] = "acme.example.com";
        cells[5] = "03/04/2021";
        let reported = [
            Failure::of(FailureKind::BadDate, Column::NetworkDateAccepted),
            Failure::of(FailureKind::BadUrl, Column::MediaPropertyUrls),
        ];
        let header = header();
        let plain = PlainRows::under(&header, &context).unwrap();
        let mut mending = Mending::default();
        let mended = settle(&plain, &cells, &reported, &mut mending).unwrap();
        let changes: Vec<(&str, Because)> = mended
            .changes(|place| cells[place])
            .map(|change| (change.after, change.because))
            .collect();
        assert_eq!(
            changes,
            [
                ("Acme", Because::Found),
                ("https://acme.example.com", Because::Reported),
                ("2021-03-04", Because::Reported),
            ]
        );
    }

    #[test]
    fn a_row_that_needs_a_person_does_not() {
        let context = column_context::<&str>(&[], None);
        let header = header();
        let plain = PlainRows::under(&header, &context).unwrap();
        let date = Failure::of(FailureKind::BadDate, Column::NetworkDateAccepted);
        let is_mended = |cells: [&'static str; COLUMNS.len()], failure: &Failure| {
            let reported = std::slice::from_ref(failure);
            let mut mending = Mending::default();
            settle(&plain, &cells, reported, &mut mending).is_some()
        };
        // A right date that is called bad, and one that nothing proves.
        assert!(!is_mended(RIGHT, &date));
        let mut cells = RIGHT;
        cells[5] = "03/04/2021";
        assert!(!is_mended(cells, &date));
        let unnamed = Failure::unnamed(FailureKind::BadUrl);
        cells[5] = "2021-03-04";
        cells[3] = "acme.example.com";
        assert!(!is_mended(cells, &unnamed));
        let named = Failure::of(FailureKind::BadUrl, Column::MediaPropertyUrls);
        assert!(is_mended(cells, &named));
        // A cell that is not shown may be any.
        let mut mending = Mending::default();
        let hidden = |place| (place != 6).then_some(cells[place]);
        assert!(settle_said(&plain, hidden, (&[named], ""), &mut mending).is_none());
    }

    fn failure() -> impl Strategy<Value = Failure> {
        let kind = proptest::sample::select(FailureKind::ALL.to_vec());
        let column = proptest::sample::select(Column::ALL.to_vec());
        let quoted = prop_oneof![4 => Just(None), 1 => "[a-z./0-9]{1,9}".prop_map(Some)];
        (kind, column, quoted).prop_map(|(kind, column, quoted)| Failure {
            kind: kind.only_column().map_or(kind, |_| kind),
            target: Target::Column(kind.only_column().unwrap_or(column)),
            quoted: quoted.into_iter().collect(),
            wants: Vec::new(),
            times: 1,
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(8_000))]
        #[test]
        fn the_bench_comes_to_the_same(
            brand in prop_oneof![4 => Just("Acme"), 1 => Just(""), 1 => Just(" acme"), 1 => Just("Zenith")],
            id in prop_oneof![4 => Just("4745711".to_owned()), 1 => "[ ']?[0-9]{1,3}[., ]?[0-9]{0,3}"],
            name in prop_oneof![4 => Just("Acme Deals".to_owned()), 1 => "[ a]{0,3}"],
            url in prop_oneof![
                2 => Just("https://acme.example.com".to_owned()),
                2 => Just("www.acme.example.com/a?b=C".to_owned()),
                1 => "(https?|HTTP)?[:/]{0,3}[a-z]{1,3}[.,][a-z]{2,3}[a-z/ ?=]{0,5}",
            ],
            email in prop_oneof![
                3 => Just("jane@example.com".to_owned()),
                1 => Just("n/a".to_owned()),
                1 => Just("mailto:jane@EXAMPLE.com ".to_owned()),
                1 => "[a-z ]{1,3} ?@ ?[a-zA-Z]{1,3}\\.(com|org)[., ]?",
            ],
            dates in proptest::collection::vec(
                prop_oneof![
                    "[0-3][0-9]/[0-3][0-9]/20[0-2][0-9]",
                    "20[0-2][0-9]-[01][0-9]-[0-3][0-9]",
                    "[0-3]?[0-9][-./ ][0-3]?[0-9][-./ ](19|20)?[0-2][0-9]( 12:00)?",
                ],
                1..4,
            ),
            network in prop_oneof![4 => Just("LinkShare"), 1 => Just("rakuten linkshare"), 1 => Just("")],
            order in prop_oneof![Just(None), Just(Some(Order::Mdy)), Just(Some(Order::Dmy))],
            reported in proptest::collection::vec(failure(), 0..3),
            is_repeated in any::<bool>(),
        ) {
            let context = column_context(&dates, order);
            let cells = [brand, &id, &name, &url, &email, &dates[0], "Deals", network];
            let header = header();
            let plain = PlainRows::under(&header, &context).unwrap();
            if plain.is_right(|place| cells[place]) {
                let (slow, _) = slowly(&cells, &[], &context);
                prop_assert_eq!(slow, Outcome::as_it_came());
            }
            let mut mending = Mending::default();
            // A text may quote the cell that it is about.
            let mut reported = reported;
            for failure in reported.iter_mut().filter(|failure| is_repeated && !failure.quoted.is_empty()) {
                let of_column = |own: &Column| Target::Column(*own) == failure.target;
                if let Some(place) = COLUMNS.iter().position(of_column) {
                    failure.quoted = vec![cells[place].to_owned()];
                }
            }
            let settled = settle(&plain, &cells, &reported, &mut mending);
            let Some(quick) = settled else { return Ok(()) };
            let (slow, uploaded) = slowly(&cells, &reported, &context);
            prop_assert_eq!(told(quick, &cells, &reported), slow);
            for (place, cell) in uploaded.iter().enumerate() {
                prop_assert_eq!(cell, quick.written(place).unwrap_or(cells[place]));
            }
        }
    }
}
