//! A row of a source as `convert` would write it.

use crate::column::Column;
use crate::export::{Export, constant};
use crate::mediarails::check;
use crate::mediarails::upload::UploadHeader;
use crate::repair::{HeaderRepairs, Job, Mending, PlainRows, SourceCells, Stated, repair_row};
use crate::rules::Context;
use crate::sheet::Row;
use std::sync::LazyLock;

/// All nine columns.
static HEADER: LazyLock<UploadHeader> = LazyLock::new(|| {
    let titles = Column::ALL.map(|column| column.title().to_owned());
    UploadHeader::new(titles.to_vec())
});

/// The cells of a source row as `convert` would write them; a cell that could not be made right is
/// none.
pub(super) fn as_converted(export: &Export, context: &Context, row: &Row) -> SourceCells {
    plainly(export, context, row).unwrap_or_else(|| by_the_engine(export, context, row))
}

/// The same past the engine, if the row is one that can go there.
fn plainly(export: &Export, context: &Context, row: &Row) -> Option<SourceCells> {
    let came = |place: usize| {
        let column = HEADER.column_at(place)?;
        let own = export.cell(row, column);
        Some(own.unwrap_or_else(|| constant(column, &context.settings)))
    };
    let mut mending = Mending::default();
    let rows = PlainRows::under(&HEADER, context)?;
    let mended = &*rows.settle(came, Stated::NOTHING, &mut mending)?;
    Some(right(context, |column| {
        let place = HEADER.place(column)?;
        mended.written(place).or_else(|| came(place))
    }))
}

fn by_the_engine(export: &Export, context: &Context, row: &Row) -> SourceCells {
    let untouched = HeaderRepairs::default();
    let row = export.upload_row(row, &HEADER, &context.settings);
    let (_, mended) = repair_row(&Job::made(row, &untouched), context);
    right(context, |column| mended.get(column))
}

/// Those of the cells that are right.
fn right<'c>(context: &Context, cell: impl Fn(Column) -> Option<&'c str>) -> SourceCells {
    let cell = |column: Column| {
        let cell = cell(column)?;
        let right = check::cell_fault(column, cell, &context.settings, &[]).is_none();
        right.then(|| cell.to_owned())
    };
    SourceCells {
        cells: Column::ALL.map(cell),
        as_uploaded: [false; Column::ALL.len()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export;
    use crate::settings::Settings;
    use crate::sheet::Input;
    use crate::values::date::{Date, Evidence};
    use proptest::prelude::*;
    use std::io::Write as _;

    proptest! {
        #[test]
        fn the_engine_comes_to_the_same(
            rows in proptest::collection::vec(
                (
                    "474571[0-9]|4,745,711|n/a",
                    "Acme Deals|Acme| x|",
                    "(https?://|http:/)?(www\\.)?acme\\.example\\.com/?|word|n/a|",
                    "(mailto:)?jane@(example|EXAMPLE)\\.com ?|jane|n/a|",
                    "0[1-9]/[0-3][0-9]/20(19|21)|2021-06-14|6\\.14\\.21|null|",
                ),
                1..12,
            ),
            brand in prop_oneof![Just(None), Just(Some("Acme".to_owned()))],
        ) {
            let mut settings = Settings::on(Date::from_ymd(2026, 1, 31).unwrap());
            settings.brand = brand;
            let mut file = tempfile::NamedTempFile::new().unwrap();
            writeln!(file, "Site ID,Publisher Name,URL,Email,Join Date").unwrap();
            for (id, name, url, email, date) in &rows {
                writeln!(file, "\"{id}\",{name},{url},{email},{date}").unwrap();
            }
            let export = Export::of(Input::open(file.path()).unwrap(), &settings).unwrap();
            let mut dates = Evidence::default();
            for (.., date) in &rows {
                dates.add(date, 2, settings.today);
            }
            let context = export::context(&settings, &dates);
            let each = &mut |row: &Row, _| {
                if let Some(quick) = plainly(&export, &context, row) {
                    assert_eq!(quick, by_the_engine(&export, &context, row));
                }
                Ok(())
            };
            export.each_row(0, each).unwrap();
        }
    }
}
