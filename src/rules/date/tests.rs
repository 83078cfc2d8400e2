use super::RULES;
use crate::column::Column;
use crate::failure::{Failure, FailureKind, Want};
use crate::rules::trial::{self, today};
use crate::rules::{Fix, Safety};
use crate::values::date::{Evidence, Format};
use proptest::prelude::*;

const DATE: Column = Column::NetworkDateAccepted;

/// What is known beside the cell.
#[derive(Default)]
struct Known<'a> {
    format: Option<&'a str>,
    wants: &'a [&'a str],
    column: &'a [&'a str],
}

/// The names and fixes of all rules that propose something.
fn fixes(cell: &str, known: &Known<'_>) -> Vec<(&'static str, Fix)> {
    let mut context = trial::plain_context();
    if let Some(format) = known.format {
        context.settings.date_format = Format::new(format).expect("a format");
    }
    let mut evidence = Evidence::default();
    for (line, other) in (2..).zip(known.column) {
        evidence.add(other, line, today());
    }
    context.dates = evidence.decide(None, today());
    let mut failure = Failure::of(FailureKind::BadDate, DATE);
    let wants = known.wants.iter();
    failure.wants = wants
        .map(|want| Want::DateFormat((*want).to_owned()))
        .collect();
    let proposed = RULES.iter();
    proposed
        .filter_map(|rule| {
            let fix = trial::propose(rule, DATE, cell, &failure, &context)?;
            Some((rule.name, fix))
        })
        .collect()
}

/// The one fix, with the name of its rule.
fn fix(cell: &str, known: &Known<'_>) -> Option<(&'static str, String)> {
    let found = fixes(cell, known);
    assert!(found.len() < 2, "{cell}: {found:?}");
    found
        .into_iter()
        .next()
        .map(|(name, fix)| (name, fix.after))
}

fn known<'a>(format: &'a str, wants: &'a [&'a str], column: &'a [&'a str]) -> Known<'a> {
    Known {
        format: Some(format),
        wants,
        column,
    }
}

#[test]
fn what_the_reason_asks_for_is_written() {
    let iso = "%Y-%m-%d";
    for (cell, wants, wanted) in [
        ("2021-03-04", vec!["%m/%d/%Y"], Some("03/04/2021")),
        ("06/26/2021", vec!["%d.%m.%Y"], Some("26.06.2021")),
        ("44259", vec!["%d %b %Y"], Some("04 Mar 2021")),
        // In the wanted notation already: the reason must mean something else.
        ("03/04/2021", vec!["%m/%d/%Y"], None),
        // A notation with a time is only written where no other one is asked for, and offered.
        (
            "06/26/2021",
            vec!["%Y-%m-%d %H:%M"],
            Some("2021-06-26 00:00"),
        ),
        ("06/26/2021 10:11", vec!["%Y-%m-%d %H:%M"], None),
        ("06/26/2021", vec!["%Y-%m-%d %I:%M"], None),
        (
            "06/26/2021",
            vec!["%Y-%m-%d %H:%M", "%m-%d-%Y"],
            Some("06-26-2021"),
        ),
        // Two digits of the year would make it 2076.
        ("1976-03-04", vec!["%m/%d/%y"], None),
    ] {
        let found = fix(cell, &known(iso, &wants, &[])).map(|(_, after)| after);
        assert_eq!(found.as_deref(), wanted, "{cell} {wants:?}");
    }
}

#[test]
fn the_notation_of_the_settings_is_written() {
    let us = |column| known("%m/%d/%Y", &[], column);
    let after = |name, text: &str| Some((name, text.to_owned()));
    assert_eq!(
        fix("2021-03-04", &us(&[])),
        after("unwanted-date-format", "03/04/2021")
    );
    assert_eq!(
        fix(" 03/04/2021", &us(&[])),
        after("date-padding", "03/04/2021")
    );
    assert_eq!(
        fix("26.06.2021", &us(&[])),
        after("numeric-date", "06/26/2021")
    );
    // The column says day first: left as it is, the text would mean another day.
    let april = after("numeric-date", "04/03/2021");
    assert_eq!(fix(" 03/04/2021", &us(&["26/06/2021"])), april);
    assert_eq!(fix("03/04/2021", &us(&["26/06/2021"])), april);
}

#[test]
fn the_column_decides_and_the_doubt_names_the_other_reading() {
    let iso = |column| known("%Y-%m-%d", &[], column);
    let after = |name, text: &str| Some((name, text.to_owned()));
    assert_eq!(
        fix("03/04/21", &iso(&["26/06/2021"])),
        after("two-digit-year", "2021-04-03")
    );
    assert_eq!(
        fix("35064", &iso(&["35064", "34000"])),
        after("excel-serial-date", "2000-01-01")
    );
    let offered = fixes("03/04/2021", &iso(&[]));
    let (name, fix) = offered.first().expect("a suggestion");
    assert_eq!(*name, "ambiguous-date");
    assert_eq!(fix.after, "2021-03-04");
    assert_eq!(fix.safety, Safety::Suggested);
    assert_eq!(fix.doubt.as_deref(), Some("could also be 3 April 2021"));
}

#[test]
fn no_day_in_the_future_and_none_that_does_not_exist() {
    for cell in [
        "2026/2/1",
        "12/31/2030",
        "1 February 2026",
        "03/04/2030",
        "2021-02-29T00:00",
        "31/02/2021",
        "46054",
        "令和99年3月4日",
        "12/31/1969",
        "1970-01-01T00:00:00Z",
        "31 December 1995",
    ] {
        assert_eq!(fix(cell, &Known::default()), None, "{cell}");
    }
}

proptest! {
    /// At most one rule answers; what it writes is a past day in the wanted notation, and a cell
    /// that is right is never touched.
    #[test]
    fn fixes_are_days_in_the_wanted_notation(
        cell in "[ ']?[0-9]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{1,4}( 10:00)?|[0-9]{5,8}|[0-9]{1,2} (Mar|mai) [0-9]{2,4}",
        format in prop::sample::select(vec!["%Y-%m-%d", "%m/%d/%Y", "%-d.%-m.%y", "%d %b %Y"]),
        column in prop::sample::select(vec!["", "26/06/2021", "06/26/2021"]),
    ) {
        let column = [column];
        let known = known(format, &[], &column);
        let found = fixes(&cell, &known);
        prop_assert!(found.len() < 2, "{:?}", found);
        let format = Format::new(format).expect("a format");
        if let Some((_, fix)) = found.first() {
            prop_assert_eq!(format.read(&cell), None);
            let date = format.read(&fix.after);
            prop_assert!(date.is_some_and(|date| date <= today()), "{:?}", fix);
        }
    }
}
