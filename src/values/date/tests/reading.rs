use super::super::{Date, Notation, Order, Padding, Reading, Shape, read, read_in};
use super::{day, one, today};
use proptest::prelude::*;

const fn plain(shape: Shape) -> Notation {
    Notation {
        shape,
        dressed: false,
        timed: false,
    }
}

const fn numeric(separator: char, padding: Padding, year_digits: u8) -> Shape {
    Shape::Numeric {
        separator,
        padding,
        year_digits,
    }
}

#[test]
fn notations_of_4_march_2021() {
    for (text, shape, dressed, timed) in [
        ("2021-03-04", Shape::Iso, false, false),
        (" 2021-03-04", Shape::Iso, true, false),
        ("'2021-03-04", Shape::Iso, true, false),
        ("=\"2021-03-04\"", Shape::Iso, true, false),
        ("２０２１-０３-０４", Shape::Iso, true, false),
        ("2021\u{2013}03\u{2013}04", Shape::Iso, true, false),
        ("2021-03-04T00:00:00Z", Shape::Iso, false, true),
        ("2021-03-04 10:11:12.123+09:00", Shape::Iso, false, true),
        ("2021-03-04T23:59:59-11:00", Shape::Iso, false, true),
        ("2021-03-04Z", Shape::Iso, false, true),
        ("Thu, 2021-03-04", Shape::Iso, false, false),
        ("2021/3/4", Shape::YearFirst, false, false),
        ("2021.03.04", Shape::YearFirst, false, false),
        ("2021-3-4", Shape::YearFirst, false, false),
        ("2021 03 04", Shape::YearFirst, false, false),
        ("2021. 3. 4", Shape::YearFirst, false, false),
        ("2021/03/04 00:00", Shape::YearFirst, false, true),
        ("20210304", Shape::Compact, false, false),
        ("20210304T101112", Shape::Compact, false, true),
        ("20210304 101112", Shape::Compact, false, true),
        ("20210304101112", Shape::Compact, false, true),
        ("202103041011", Shape::Compact, false, true),
        ("4 March 2021", Shape::MonthName, false, false),
        ("Thu 4 Mar 2021 10:00", Shape::MonthName, false, true),
        ("2021年3月4日", Shape::Japanese, false, false),
        ("令和3年3月4日", Shape::Japanese, false, false),
        ("R3.3.4", Shape::Japanese, false, false),
        ("2021年3月4日 午後1時30分", Shape::Japanese, false, true),
        ("2021/03/04(木)", Shape::YearFirst, false, false),
        ("2021/3/4 (木) 10:00", Shape::YearFirst, false, true),
        ("2021. 3. 4.", Shape::YearFirst, true, false),
        ("20210304.0", Shape::Compact, false, false),
        ("44259", Shape::Serial, false, false),
        ("44259.5", Shape::Serial, false, false),
    ] {
        let notation = Notation {
            shape,
            dressed,
            timed,
        };
        let wanted = Reading::One(day(2021, 3, 4), notation);
        assert_eq!(read(text, today()), wanted, "{text:?}");
    }
}

#[test]
fn numeric_notations_with_one_reading() {
    for (text, date, shape) in [
        ("06/26/2021", (2021, 6, 26), numeric('/', Padding::With, 4)),
        ("26/06/2021", (2021, 6, 26), numeric('/', Padding::With, 4)),
        (
            "6/26/2021",
            (2021, 6, 26),
            numeric('/', Padding::Without, 4),
        ),
        (
            "26.6.2021",
            (2021, 6, 26),
            numeric('.', Padding::Without, 4),
        ),
        (
            "26. 6. 2021",
            (2021, 6, 26),
            numeric('.', Padding::Without, 4),
        ),
        (
            "26-11-2021",
            (2021, 11, 26),
            numeric('-', Padding::Unseen, 4),
        ),
        (
            "11 26 2021",
            (2021, 11, 26),
            numeric(' ', Padding::Unseen, 4),
        ),
        ("05/05/2021", (2021, 5, 5), numeric('/', Padding::With, 4)),
        ("06/26/21", (2021, 6, 26), numeric('/', Padding::With, 2)),
        ("26.06.98", (1998, 6, 26), numeric('.', Padding::With, 2)),
        ("06/26/76", (0, 0, 0), numeric('/', Padding::With, 2)),
        // 96 to 99 can be nothing but a year.
        ("96-12-25", (1996, 12, 25), numeric('-', Padding::Unseen, 2)),
    ] {
        let wanted = match date {
            (0, ..) => Reading::Impossible,
            (y, m, d) => Reading::One(day(y, m, d), plain(shape)),
        };
        assert_eq!(read(text, today()), wanted, "{text}");
    }
}

#[test]
fn times_behind_numeric_dates() {
    for text in [
        "06/26/2021 00:00",
        "6/26/2021 12:00:00 AM",
        "6/26/2021, 12:00:00\u{202f}AM",
        "26.06.2021 10:00 Uhr",
        "Sat 26/06/2021 10:00",
        "26/06/2021 at 10:00",
        "26/06/2021 \u{e0} 10h00",
        "26/6/2021 12:00:00 a.\u{a0}m.",
    ] {
        assert_eq!(one(text), Some(day(2021, 6, 26)), "{text}");
    }
    assert_eq!(read("06/26/2021 25:00", today()), Reading::Impossible);
}

#[test]
fn two_readings() {
    for (text, mdy, dmy) in [
        ("03/04/2021", (2021, 3, 4), (2021, 4, 3)),
        ("3.4.2021", (2021, 3, 4), (2021, 4, 3)),
        ("03-04-21", (2021, 3, 4), (2021, 4, 3)),
        ("12 11 2021 10:00", (2021, 12, 11), (2021, 11, 12)),
        // Before LinkShare began, but written out: still two days.
        ("03/04/1990", (1990, 3, 4), (1990, 4, 3)),
        // Both in the future: nothing to choose between.
        ("03/04/2030", (2030, 3, 4), (2030, 4, 3)),
        // One of them in the future: the year may be a slip.
        ("03/01/2026", (2026, 3, 1), (2026, 1, 3)),
        ("03/01/26", (2026, 3, 1), (2026, 1, 3)),
        ("01/02/2026", (2026, 1, 2), (2026, 2, 1)),
    ] {
        let found = read(text, today());
        let Reading::Either {
            mdy: one,
            dmy: other,
            ..
        } = found
        else {
            panic!("{text}: {found:?}")
        };
        assert_eq!(
            (one, other),
            (day(mdy.0, mdy.1, mdy.2), day(dmy.0, dmy.1, dmy.2))
        );
    }
    // A day of the week decides.
    assert_eq!(one("Thu 03/04/2021"), Some(day(2021, 3, 4)));
    assert_eq!(one("Sat 03/04/2021"), Some(day(2021, 4, 3)));
    assert_eq!(read("Mon 03/04/2021", today()), Reading::Impossible);
}

#[test]
fn an_order_decides_only_where_it_gives_a_day() {
    for (text, order, date) in [
        ("03/04/2021", Order::Mdy, Some(day(2021, 3, 4))),
        ("03/04/2021", Order::Dmy, Some(day(2021, 4, 3))),
        ("03/04/2021", Order::Ymd, None),
        ("26/06/2021", Order::Mdy, Some(day(2021, 6, 26))),
        ("10-09-03", Order::Ymd, Some(day(2010, 9, 3))),
        ("10-09-03", Order::Dmy, Some(day(2003, 9, 10))),
        ("2021-03-04", Order::Dmy, Some(day(2021, 3, 4))),
        ("4 March 2021", Order::Mdy, Some(day(2021, 3, 4))),
        ("31/02/2021", Order::Dmy, None),
        ("Acme", Order::Dmy, None),
    ] {
        assert_eq!(read_in(text, order, today()), date, "{text} {order}");
    }
}

#[test]
fn dates_in_the_future_are_read_for_what_they_are() {
    assert_eq!(one("2030-01-01"), Some(day(2030, 1, 1)));
    assert_eq!(one("12/31/2030"), Some(day(2030, 12, 31)));
}

#[test]
fn a_day_in_words() {
    assert_eq!(day(2021, 3, 4).in_words(), "4 March 2021");
    assert_eq!(day(2021, 3, 4).to_string(), "2021-03-04");
}

fn any_day() -> impl Strategy<Value = Date> {
    (1996..=2025i32, 1..=12u32, 1..=31u32)
        .prop_filter_map("no such day", |(y, m, d)| Date::from_ymd(y, m, d))
}

proptest! {
    /// However a day is written, no reading makes it another one.
    #[test]
    fn every_notation_of_a_day_is_that_day(date in any_day()) {
        let (y, m, d) = (date.year(), date.month(), date.day());
        let short = y % 100;
        for text in [
            format!("{y}-{m:02}-{d:02}"),
            format!("{y}/{m}/{d}"),
            format!("{y}{m:02}{d:02}"),
            format!("{y}-{m:02}-{d:02}T01:02:03+14:00"),
            format!("{y}年{m}月{d}日"),
            format!("{} {d} {y}", super::super::names::english(m)),
            format!("{d}-{}-{short:02}", super::super::names::english_short(m)),
        ] {
            prop_assert_eq!(one(&text), Some(date), "{}", text);
        }
        for text in [format!("{m}/{d}/{y}"), format!("{m:02}.{d:02}.{short:02}")] {
            prop_assert_eq!(read_in(&text, Order::Mdy, today()), Some(date));
            prop_assert!(one(&text).is_none_or(|read| read == date), "{}", text);
        }
        let text = format!("{d:02}-{m:02}-{y}");
        prop_assert_eq!(read_in(&text, Order::Dmy, today()), Some(date));
        prop_assert!(one(&text).is_none_or(|read| read == date));
    }

    /// Nothing that a cell can hold stops the program, and what stands around does not matter.
    #[test]
    fn any_text_is_read(text in "\\PC{0,24}|[0-9a-zA-Z年月日/.: ,'+-]{0,24}") {
        let plain = read(&text, today());
        let dressed = read(&format!(" {text}\u{200b}"), today());
        match (plain, dressed) {
            (Reading::One(one, _), Reading::One(other, _)) => prop_assert_eq!(one, other),
            (Reading::Either { mdy, .. }, Reading::Either { mdy: other, .. }) => {
                prop_assert_eq!(mdy, other);
            }
            (one, other) => prop_assert_eq!(one, other),
        }
    }
}
