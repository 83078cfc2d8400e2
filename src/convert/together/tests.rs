//! The law of the short way: what comes of rows past the engine is what the engine makes of them.

use super::*;
use crate::export::Export;
use crate::repair::HeaderRepairs;
use crate::run::Caller;
use crate::settings::Settings;
use crate::sheet::Input;
use crate::tally::Tally;
use crate::values::date::Date;
use proptest::prelude::*;
use std::fmt::Write as _;
use std::path::PathBuf;
use tempfile::TempDir;

pub(in crate::convert) fn settings() -> Settings {
    let mut settings = Settings::on(Date::from_ymd(2026, 1, 31).unwrap());
    settings.brand = Some("Acme".to_owned());
    settings
}

/// Does something with exports of these texts.
pub(in crate::convert) fn on<T>(texts: &[String], then: impl FnOnce(&Writing<'_>) -> T) -> T {
    let folder = TempDir::new().unwrap();
    let paths: Vec<PathBuf> = (0..texts.len())
        .map(|number| folder.path().join(format!("{number}.csv")))
        .collect();
    for (path, text) in paths.iter().zip(texts) {
        std::fs::write(path, text).unwrap();
    }
    let settings = settings();
    let files = paths
        .iter()
        .map(|path| Export::of(Input::open(path).unwrap(), &settings).unwrap());
    let caller = Caller {
        watch: &|_| {},
        witness: None,
        deliver: &|_, _| Ok(()),
    };
    let conversion = Conversion::survey(files.collect(), &settings, &caller).unwrap();
    then(&Writing::of(&conversion))
}

/// All rows of the exports.
pub(in crate::convert) fn rows(writing: &Writing<'_>) -> Vec<Member> {
    let mut members = Vec::new();
    for (number, export) in writing.conversion.files.iter().enumerate() {
        let add = &mut |row: &Row, spot: Spot| {
            members.push(Member {
                spot,
                row: row.clone(),
            });
            Ok(())
        };
        export.each_row(number, add).unwrap();
    }
    members
}

fn batch(writing: &Writing<'_>) -> Batch {
    let titles = writing.header.titles().len();
    Batch::new(titles, 8, writing.union.titles().len() + 5, 0)
}

fn cell(usual: &'static str, other: &'static str) -> impl Strategy<Value = String> {
    prop_oneof![4 => Just(usual.to_owned()), 1 => Just(String::new()), 2 => other]
}

fn row() -> impl Strategy<Value = [String; 4]> {
    (
        cell("Acme Deals", "Acme|n/a| x"),
        cell(
            "https://acme.example.com",
            r"acme\.example\.com|http:/acme\.example\.com|word|n/a",
        ),
        cell(
            "jane@example.com",
            r"mailto:jane@example\.com|jane@EXAMPLE\.com |n/a|jane",
        ),
        cell(
            "06/14/2021",
            r"2021-06-14|06/04/2021|14/06/2021|6\.14\.21|null",
        ),
    )
        .prop_map(|(name, url, email, date)| [name, url, email, date])
}

/// What comes of a batch: all counts of its rows, and the rest.
fn taken(mut batch: Batch) -> (Tally, String) {
    let mut tally = Tally::default();
    tally.append(std::mem::take(&mut batch.tally));
    (tally, format!("{batch:?}"))
}

proptest! {
    #[test]
    fn what_comes_past_the_engine_is_what_the_engine_makes(
        overview in proptest::collection::vec((1_u32..9, row()), 1..9),
        mine in proptest::collection::vec((1_u32..9, row()), 1..9),
        is_proven in any::<bool>(),
    ) {
        let id = |number: u32| if number == 8 { "n/a".to_owned() } else { format!("474571{number}") };
        let mut first = "Site ID,Publisher Name,URL,Email,Join Date\n".to_owned();
        for (number, [name, url, email, date]) in &overview {
            writeln!(first, "{},{name},{url},{email},{date}", id(*number)).unwrap();
        }
        let mut second = "Join Date,Site ID,Publisher Name,URL,Group\n".to_owned();
        for (number, [name, url, _, date]) in &mine {
            writeln!(second, "{date},{},{name},{url},Top", id(*number)).unwrap();
        }
        if is_proven {
            second += "06/26/2021,4999999,Shop,https://shop.example.com,\n";
        }
        on(&[first, second], |writing| {
            let rows = rows(writing);
            let header = &writing.header;
            for member in &rows {
                let mended = writing.mended(member, &mut AllDates::default()).unwrap();
                let export = &writing.conversion.files[member.spot.input];
                let context = &writing.conversion.contexts[member.spot.input];
                let row = export.upload_row(&member.row, header, writing.conversion.settings);
                let (_, slow) = repair_row(&Job::made(row, &HeaderRepairs::default()), context);
                prop_assert_eq!(&mended, slow.cells());
            }
            for pair in rows.iter().flat_map(|one| rows.iter().map(move |other| [one, other])) {
                let members = pair.map(|member| (member.spot, &member.row));
                let (mut quick, mut slow) = (batch(writing), batch(writing));
                let mut dates = AllDates::default();
                let spot = members[0].0;
                if writing.plainly_joined(&members, spot, &mut dates, &mut quick).unwrap() {
                    writing.count_dates(&mut dates, &mut quick);
                    writing.together(&members, spot, &mut slow).unwrap();
                    prop_assert_eq!(taken(quick), taken(slow));
                }
            }
            Ok(())
        })?;
    }
}
