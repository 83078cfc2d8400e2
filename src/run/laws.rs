//! Rows that go past the bench are recorded and counted as the bench would have it.

use super::batch::{Batch, Entry};
use crate::column::Column;
use crate::failure::{Failure, FailureKind};
use crate::mediarails::upload::{UploadHeader, UploadRow};
use crate::outcome::Fate;
use crate::repair::{HeaderRepairs, Job, Mending, PlainRows, Stated, repair_row};
use crate::rules::Context;
use crate::rules::trial::column_context;
use crate::sheet::{Arranged, Lent, OtherPlaces, Row, RowBuffer};
use crate::tally::{Origin, SHOWN_ROWS, Tally};
use proptest::prelude::*;
use std::borrow::Cow;

const COLUMNS: [Column; 6] = [
    Column::Brand,
    Column::NetworkPublisherId,
    Column::Name,
    Column::MediaPropertyUrls,
    Column::NetworkDateAccepted,
    Column::Network,
];

type Cells = [&'static str; COLUMNS.len()];

fn header() -> UploadHeader {
    let titles = COLUMNS.iter().map(|column| column.title().to_owned());
    UploadHeader::new(titles.collect())
}

fn batch() -> Batch {
    Batch::new(COLUMNS.len(), 8, COLUMNS.len() + 5, 0)
}

/// Records a row as the bench has it.
fn slowly(cells: &Cells, reported: &[Failure], context: &Context, label: &str, batch: &mut Batch) {
    let (header, repairs) = (header(), HeaderRepairs::default());
    let row = UploadRow::new(&header, cells.iter().copied().map(Cow::Borrowed).collect());
    let job = Job {
        reported,
        ..Job::unreported(row, &repairs)
    };
    let (outcome, row) = repair_row(&job, context);
    let entry = Entry {
        outcome: &outcome,
        input: 0,
        line: 2,
        label,
        publisher: row.get(Column::NetworkPublisherId).unwrap_or_default(),
        reason: "",
        code: "",
        of: None,
    };
    let uploaded = row.cells().iter().map(AsRef::as_ref);
    if outcome.fate == Fate::Corrected {
        batch.corrected(entry, uploaded).unwrap();
    } else {
        batch.attention(entry, cells.iter().copied()).unwrap();
    }
}

/// Records a row past the bench where that can be.
fn quickly(
    cells: &Cells,
    reported: &[Failure],
    (plain, mending): (&PlainRows<'_>, &mut Mending),
    label: &str,
    batch: &mut Batch,
) -> bool {
    let arranged = Arranged::of(&[None; COLUMNS.len()]);
    let row = (&Row::default(), &arranged);
    let came = |place: usize| cells[place];
    if reported.is_empty() && plain.is_right(came) {
        let lent = |place| Some(Lent::Any(came(place)));
        batch.right(row, OtherPlaces::ALL, lent).unwrap();
        return true;
    }
    let Some(outline) = plain.said(reported, "") else {
        return false;
    };
    let stated = Stated {
        outline: &outline,
        text: "",
        failures: (&[reported.into()], 0),
        date: None,
    };
    let Some(mended) = plain.settle(|place| Some(came(place)), stated, mending) else {
        return false;
    };
    let mended = &*mended;
    let written = |place| Some(mended.written(place).unwrap_or(cells[place]));
    let origin = Origin {
        label,
        publisher: written(1).unwrap_or_default(),
        reason: "",
    };
    let lent = |place| written(place).map(Lent::Any);
    let lent = (OtherPlaces::ALL, lent);
    batch.mended((mended, &origin), row, came, lent).unwrap();
    true
}

/// What comes of a batch.
fn taken(batch: Batch) -> (Tally, [String; 3]) {
    let mut tally = Tally::default();
    tally.append(batch.tally);
    let bytes = |buffer: RowBuffer| format!("{buffer:?}");
    let files = [batch.upload, batch.changes, batch.attention].map(bytes);
    (tally, files)
}

fn cells() -> impl Strategy<Value = Cells> {
    let one = |cells: &'static [&'static str]| proptest::sample::select(cells);
    (
        one(&["Acme", "Acme", "", " Acme", "Zenith"]),
        one(&["4745711", "4745712", "4,745,711", "=1+1"]),
        one(&["Acme Deals", "Deals, \"more\"", ""]),
        one(&[
            "https://acme.example.com",
            "www.acme.example.com",
            "HTTP://acme.example.com",
            "x",
        ]),
        one(&["2021-03-04", "03/04/2021", "06/26/2021 ", "soon"]),
        one(&["LinkShare", "LinkShare", "rakuten linkshare", ""]),
    )
        .prop_map(Cells::from)
}

fn reported() -> impl Strategy<Value = Vec<Failure>> {
    let failures = [
        Failure::of(FailureKind::BadUrl, Column::MediaPropertyUrls),
        Failure::of(FailureKind::BadDate, Column::NetworkDateAccepted),
        Failure::of(FailureKind::MissingValue, Column::Brand),
        Failure::unnamed(FailureKind::Duplicate),
    ];
    proptest::sample::subsequence(failures.to_vec(), 0..3)
}

proptest! {
    #[test]
    fn rows_past_the_bench_are_recorded_and_counted_as_by_it(
        rows in proptest::collection::vec((cells(), reported()), 1..SHOWN_ROWS * 3),
    ) {
        let context = column_context(&["06/26/2021"], None);
        let header = header();
        let plain = PlainRows::under(&header, &context).unwrap();
        let mut mending = Mending::default();
        let (mut by_bench, mut past) = (batch(), batch());
        for (number, (cells, reported)) in rows.iter().enumerate() {
            let label = number.to_string();
            slowly(cells, reported, &context, &label, &mut by_bench);
            let way = (&plain, &mut mending);
            if !quickly(cells, reported, way, &label, &mut past) {
                slowly(cells, reported, &context, &label, &mut past);
            }
        }
        prop_assert_eq!(taken(past), taken(by_bench));
    }
}
