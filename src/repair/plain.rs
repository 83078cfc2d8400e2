//! Rows in which safe rules make right whatever is wrong, as nearly all rows are: they go past the
//! bench, which would come to the same at several times the cost. That it would is a law among the
//! tests.

use super::{KnownDates, one_cell, resolve};
use crate::column::Column;
use crate::failure::{Failure, FailureKind, Target};
use crate::mediarails::check;
use crate::mediarails::upload::UploadHeader;
use crate::outcome::{Because, Change, Fate, Judged, Outcome};
use crate::rules::{Context, Safety};
use std::borrow::Cow;

/// The way past the bench for the rows under one header.
#[derive(Debug, Clone, Copy)]
pub struct PlainRows<'r> {
    header: &'r UploadHeader,
    context: &'r Context,
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

    /// The outcome of the row with these cells, of which the importer said this; nothing if it is no
    /// row of this sort. `dates` must be of the same context each time. Nothing else may be known of the
    /// row: no source, no decision, no title that was mended.
    pub fn settle<'c>(
        &self,
        cell: impl Fn(usize) -> &'c str,
        reported: &[Failure],
        dates: &mut KnownDates,
    ) -> Option<Outcome> {
        let told = self.told(reported, &cell)?;
        let mut outcome = Outcome::as_it_came();
        let mut found: Vec<(Column, Failure)> = Vec::new();
        for place in 0..self.header.titles().len() {
            let Some(column) = self.header.column_at(place) else {
                continue;
            };
            let own = cell(place);
            let failure = told.get(column as usize).copied().flatten();
            if let Some(failure) = failure {
                let change = self.mended((place, own), failure, dates)?;
                outcome.changes.push(change);
                continue;
            }
            let Some(kind) = check::cell_fault(column, own, &self.context.settings, &[]) else {
                continue;
            };
            let failure = Failure::of(kind, column);
            let mut change = self.mended((place, own), &failure, dates)?;
            change.because = Because::Found;
            outcome.changes.push(change);
            found.push((column, failure));
        }
        let judged = |because| {
            move |failure| Judged {
                failure,
                because,
                answered: true,
            }
        };
        let reported = reported.iter().cloned().map(judged(Because::Reported));
        found.sort_by_key(|(column, _)| *column as usize);
        let found = found.into_iter().map(|(_, failure)| failure);
        let found = found.map(judged(Because::Found));
        outcome.failures = reported.chain(found).collect();
        outcome.fate = Fate::Corrected;
        Some(outcome)
    }

    /// Whether nothing is wrong with the row with these cells.
    pub fn is_right<'c>(&self, cell: impl Fn(usize) -> &'c str) -> bool {
        (0..self.header.titles().len()).all(|place| {
            let column = self.header.column_at(place);
            column.is_none_or(|column| {
                check::cell_fault(column, cell(place), &self.context.settings, &[]).is_none()
            })
        })
    }

    /// What is told of each column, if every failure is plainly of one cell and none is of the same.
    fn told<'f, 'c>(
        &self,
        reported: &'f [Failure],
        cell: &impl Fn(usize) -> &'c str,
    ) -> Option<[Option<&'f Failure>; Column::ALL.len()]> {
        let mut told = [None; Column::ALL.len()];
        for failure in reported {
            let Target::Column(column) = failure.target else {
                return None;
            };
            let slot = told.get_mut(column as usize)?;
            let own = cell(self.header.place(column)?);
            let is_plain = is_of_one_cell(failure.kind)
                && failure.wants.is_empty()
                && failure.times == 1
                && slot.is_none()
                && !resolve::is_of_another(failure, column, own, &self.context.settings);
            if !is_plain {
                return None;
            }
            *slot = Some(failure);
        }
        Some(told)
    }

    fn mended(
        &self,
        (place, cell): (usize, &str),
        failure: &Failure,
        dates: &mut KnownDates,
    ) -> Option<Change> {
        let column = self.header.column_at(place)?;
        let mended = one_cell::mend(cell, column, failure, self.context, dates)?;
        // A value that was missing and still is answers nothing.
        let is_lost = failure.kind == FailureKind::MissingValue && mended.after.trim().is_empty();
        (!is_lost).then(|| Change {
            place,
            column: Cow::Borrowed(column.title()),
            before: cell.to_owned(),
            after: mended.after,
            rules: mended.rules,
            safety: Safety::Safe,
            because: Because::Reported,
        })
    }
}

/// Whether a change of the one cell that it names answers a failure of this kind.
const fn is_of_one_cell(kind: FailureKind) -> bool {
    matches!(
        kind,
        FailureKind::MissingValue
            | FailureKind::BadDate
            | FailureKind::BadUrl
            | FailureKind::BadEmail
            | FailureKind::BadNumber
            | FailureKind::UnknownReference
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mediarails::upload::UploadRow;
    use crate::repair::{HeaderRepairs, Job, repair_row};
    use crate::rules::trial::column_context;
    use crate::values::date::Order;
    use proptest::prelude::*;

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

    /// What the bench comes to.
    fn slowly(cells: &[&str], reported: &[Failure], context: &Context) -> (Outcome, Vec<String>) {
        let header = header();
        let repairs = HeaderRepairs::default();
        let row = UploadRow::new(&header, cells.iter().copied().map(Cow::Borrowed).collect());
        let job = Job {
            reported,
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
        let outcome = plain
            .settle(|place| cells[place], &reported, &mut KnownDates::new())
            .unwrap();
        let changes: Vec<(&str, Because)> = outcome
            .changes
            .iter()
            .map(|change| (change.after.as_str(), change.because))
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
        // A right date that is called bad, and one that nothing proves.
        assert_eq!(
            plain.settle(
                |place| RIGHT[place],
                std::slice::from_ref(&date),
                &mut KnownDates::new()
            ),
            None
        );
        let mut cells = RIGHT;
        cells[5] = "03/04/2021";
        assert_eq!(
            plain.settle(|place| cells[place], &[date], &mut KnownDates::new()),
            None
        );
        let unnamed = Failure::unnamed(FailureKind::BadUrl);
        cells[5] = "2021-03-04";
        cells[3] = "acme.example.com";
        assert_eq!(
            plain.settle(|place| cells[place], &[unnamed], &mut KnownDates::new()),
            None
        );
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
        ) {
            let context = column_context(&dates, order);
            let cells = [brand, &id, &name, &url, &email, &dates[0], "Deals", network];
            let header = header();
            let plain = PlainRows::under(&header, &context).unwrap();
            if plain.is_right(|place| cells[place]) {
                let (slow, _) = slowly(&cells, &[], &context);
                prop_assert_eq!(slow, Outcome::as_it_came());
            }
            let Some(quick) = plain.settle(|place| cells[place], &reported, &mut KnownDates::new()) else { return Ok(()) };
            let (slow, uploaded) = slowly(&cells, &reported, &context);
            prop_assert_eq!(&quick, &slow);
            for (place, cell) in uploaded.iter().enumerate() {
                let change = quick.changes.iter().find(|change| change.place == place);
                prop_assert_eq!(cell, change.map_or(cells[place], |change| &change.after));
            }
        }
    }
}
