//! What single texts and whole columns say.

use super::*;

fn today() -> Date {
    Date::from_ymd(2026, 1, 31).unwrap()
}

fn one(text: &str) -> Option<String> {
    match read(text, today()) {
        Reading::One(date, _) => Some(date.to_string()),
        _ => None,
    }
}

#[test]
fn texts_with_one_reading_are_read() {
    for (text, wanted) in [
        ("2021-03-04", "2021-03-04"),
        (" 2021-03-04\u{a0}", "2021-03-04"),
        ("'2021-03-04", "2021-03-04"),
        ("2021-03-04T23:59:59+09:00", "2021-03-04"),
        ("2021-03-04 10:11:12.123Z", "2021-03-04"),
        ("2021/3/4", "2021-03-04"),
        ("20210304", "2021-03-04"),
        ("06/26/2021", "2021-06-26"),
        ("26.06.2021", "2021-06-26"),
        ("6/26/21", "2021-06-26"),
        ("05/05/2021", "2021-05-05"),
        ("26-Jun-2021", "2021-06-26"),
        ("June 26th, 2021", "2021-06-26"),
        ("26 juin 2021", "2021-06-26"),
        ("1er mars 2021", "2021-03-01"),
        ("4. März 2021", "2021-03-04"),
        ("4 de marzo de 2021", "2021-03-04"),
        ("4 de março de 2021", "2021-03-04"),
        ("4 marzo 2021", "2021-03-04"),
        ("2021年3月4日", "2021-03-04"),
        ("２０２１年３月４日", "2021-03-04"),
        ("令和3年3月4日", "2021-03-04"),
        ("44259", "2021-03-04"),
    ] {
        assert_eq!(one(text).as_deref(), Some(wanted), "{text}");
    }
}

#[test]
fn what_is_no_day_is_refused() {
    for text in [
        "31/02/2021",
        "2021-02-30",
        "2021-13-01",
        "13/13/2021",
        "2003-25-09",
        "n/a",
        "",
        "2021",
        "March 2021",
        "soon",
        "4745711",
        "Thu Sep 25",
    ] {
        assert_eq!(one(text), None, "{text}");
    }
    assert!(matches!(
        read("03/04/2021", today()),
        Reading::Either { .. }
    ));
}

fn plan(cells: &[&str]) -> DatePlan {
    let mut evidence = Evidence::default();
    for (line, cell) in (2..).zip(cells) {
        evidence.add(cell, line, today());
    }
    evidence.decide(None, today())
}

fn in_plan(plan: &DatePlan, text: &str) -> Option<String> {
    plan.resolve(text, today())
        .map(|(date, _)| date.to_string())
}

#[test]
fn a_day_above_twelve_proves_the_column() {
    let us = plan(&["03/04/2021", "06/26/2021"]);
    assert_eq!(in_plan(&us, "03/04/2021").as_deref(), Some("2021-03-04"));
    assert_eq!(us.proof().as_deref(), Some("line 3 has 06/26/2021"));
    assert_eq!(us.order_name(), "mdy");
    let europe = plan(&["03/04/2021", "26/06/2021"]);
    assert_eq!(
        in_plan(&europe, "03/04/2021").as_deref(),
        Some("2021-04-03")
    );
    assert_eq!(europe.order_name(), "dmy");
}

#[test]
fn a_reading_in_the_future_is_evidence() {
    // On 31 January 2026, 2 October 2026 lies ahead: only 10 February is left of 10/02/2026 ... and
    // that lies ahead as well; 01/12/2025 can only be read if a day is past.
    let column = plan(&["12/01/2026", "03/04/2021"]);
    assert_eq!(
        in_plan(&column, "12/01/2026").as_deref(),
        Some("2026-01-12")
    );
    assert_eq!(
        in_plan(&column, "03/04/2021").as_deref(),
        Some("2021-04-03")
    );
}

#[test]
fn nothing_is_decided_without_proof() {
    let open = plan(&["03/04/2021", "2021-05-06", "07/08/2021"]);
    assert_eq!(in_plan(&open, "03/04/2021"), None);
    assert_eq!(open.undecided(), Some((2, 2, "03/04/2021".to_owned())));
    assert_eq!((open.order_name(), open.proof()), ("auto", None));
    assert_eq!(open.likelier("03/04/2021"), Order::Mdy);
    assert_eq!(open.likelier("03.04.2021"), Order::Dmy);
}

#[test]
fn two_sources_in_one_column_are_told_apart() {
    let mixed = plan(&[
        "06/26/2021",
        "26.06.2021",
        "03/04/2021",
        "03.04.2021",
        "3-4-2021",
    ]);
    assert_eq!(in_plan(&mixed, "03/04/2021").as_deref(), Some("2021-03-04"));
    assert_eq!(in_plan(&mixed, "03.04.2021").as_deref(), Some("2021-04-03"));
    assert_eq!(in_plan(&mixed, "3-4-2021"), None);
    assert_eq!(mixed.order_name(), "mixed");
    let both = plan(&["06/26/2021", "26/06/2021", "03/04/2021"]);
    assert_eq!(in_plan(&both, "03/04/2021"), None);
    assert_eq!(in_plan(&both, "26/06/2021").as_deref(), Some("2021-06-26"));
}

#[test]
fn a_setting_wins_where_it_gives_a_day() {
    let mut evidence = Evidence::default();
    evidence.add("03/04/2021", 2, today());
    let set = evidence.decide(Some(Order::Dmy), today());
    assert_eq!(in_plan(&set, "03/04/2021").as_deref(), Some("2021-04-03"));
    assert_eq!(in_plan(&set, "06/26/2021").as_deref(), Some("2021-06-26"));
    assert_eq!((set.order_name(), set.undecided()), ("dmy", None));
}

#[test]
fn serial_days_of_1904_need_evidence() {
    assert_eq!(
        in_plan(&plan(&["44259"]), "44259").as_deref(),
        Some("2021-03-04")
    );
    // 34000 is 1993 by the 1900 system, before there was a network to join; 1904-01-01 and 34000
    // days are 1 February 1997.
    let mac = plan(&["34000", "34500"]);
    assert_eq!(in_plan(&mac, "34000").as_deref(), Some("1997-02-01"));
    assert_eq!(in_plan(&plan(&["34000", "42797"]), "42797"), None);
}

#[test]
fn formats_write_and_read_only_themselves() {
    let day = Date::from_ymd(2021, 3, 4).unwrap();
    for (format, text) in [
        ("%Y-%m-%d", "2021-03-04"),
        ("%m/%d/%Y", "03/04/2021"),
        ("%-d %b %Y", "4 Mar 2021"),
    ] {
        let format = Format::new(format).unwrap();
        assert_eq!(format.write(day), text);
        assert_eq!(format.read(text), Some(day));
        assert_eq!(format.read(&format!(" {text}")), None);
    }
    for format in ["", "%Y", "%Q", "%Y-%m-%d %H", "%Y-%m"] {
        assert!(Format::new(format).is_err(), "{format}");
    }
}
