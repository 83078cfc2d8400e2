use super::super::{Date, Format, Order, format::iso_numbers};
use super::day;
use proptest::prelude::*;

#[test]
fn formats_that_hold_a_whole_date_and_nothing_else() {
    for (format, written) in [
        ("%Y-%m-%d", "2021-03-04"),
        ("%F", "2021-03-04"),
        ("%m/%d/%Y", "03/04/2021"),
        ("%D", "03/04/21"),
        ("%-d.%-m.%Y", "4.3.2021"),
        ("%e %b %Y", " 4 Mar 2021"),
        ("%B %-d, %Y", "March 4, 2021"),
        ("%d-%h-%y", "04-Mar-21"),
        ("%Y%m%d", "20210304"),
        ("%Y年%-m月%-d日", "2021年3月4日"),
        ("%d%%%m%%%Y", "04%03%2021"),
    ] {
        let format = Format::new(format).expect(format);
        assert_eq!(format.write(day(2021, 3, 4)), written);
        assert_eq!(format.read(written), Some(day(2021, 3, 4)), "{written}");
    }
}

#[test]
fn other_formats_are_refused_with_a_reason() {
    for (format, why) in [
        ("", "it has no year"),
        ("%m/%d", "it has no year"),
        ("%Y-%m", "it has no day"),
        ("%Y-%d", "it has no month"),
        ("YYYY-MM-DD", "it has no year"),
        ("%Y-%m-%d %Y", "more than once"),
        ("%F %m", "more than once"),
        ("%Y-%m-%d %H:%M", "time of day"),
        ("%Y-%m-%dT%T", "time of day"),
        ("%Y-%m-%dZ%z", "time of day"),
        ("%Y-%j", "%j is not a directive"),
        ("%A %d %B %Y", "%A is not a directive"),
        ("%Y-%m-%Q", "%Q is not a directive"),
        ("%Y-%-y-%d", "%-y is not a directive"),
        ("%Y-%m-%d%", "in the middle"),
        ("%Y-%m-%-", "in the middle"),
        ("%Y-%m-%d\n", "control character"),
        ("%-m%d%Y", "runs into the next"),
        ("%-d1%m%Y", "runs into the next"),
    ] {
        let refusal = Format::new(format).expect_err(format);
        assert!(refusal.contains(why), "{format}: {refusal}");
        assert!(!refusal.ends_with('.') && !refusal.starts_with(char::is_uppercase));
    }
}

#[test]
fn reading_is_strict() {
    for (format, text) in [
        ("%Y-%m-%d", "2021-3-4"),
        ("%Y-%m-%d", " 2021-03-04"),
        ("%Y-%m-%d", "2021-03-04 "),
        ("%Y-%m-%d", "2021-02-29"),
        ("%Y-%m-%d", "0021-03-04"),
        ("%Y-%m-%d", "+2021-03-04"),
        ("%Y-%m-%d", "2021-03-0４"),
        ("%Y-%m-%d", ""),
        ("%m/%d/%Y", "3/4/2021"),
        ("%m/%d/%Y", "03/04/21"),
        ("%m/%d/%Y", "26/06/2021"),
        ("%-m/%-d/%Y", "03/04/2021"),
        ("%e.%m.%Y", "04.03.2021"),
        ("%e.%m.%Y", "4.03.2021"),
        ("%d %b %Y", "04 mar 2021"),
        ("%d %b %Y", "04 March 2021"),
        ("%B %d %Y", "Mar 04 2021"),
    ] {
        let format = Format::new(format).expect(format);
        assert_eq!(format.read(text), None, "{text:?} in {}", format.as_str());
    }
}

#[test]
fn two_digits_of_the_year_cover_1996_to_2095() {
    let format = Format::new("%m/%d/%y").expect("a format");
    assert_eq!(format.read("12/31/96"), Some(day(1996, 12, 31)));
    assert_eq!(format.read("12/31/95"), Some(day(2095, 12, 31)));
}

#[test]
fn the_order_of_a_format_in_digits() {
    for (format, order) in [
        ("%m/%d/%Y", Some(Order::Mdy)),
        ("%-d.%-m.%y", Some(Order::Dmy)),
        ("%F", Some(Order::Ymd)),
        ("%d %b %Y", None),
        ("%Y/%d/%m", None),
    ] {
        assert_eq!(Format::new(format).expect(format).order(), order);
    }
}

fn any_date() -> impl Strategy<Value = Date> {
    (1900..=9999, 1..=12u32, 1..=31u32)
        .prop_filter_map("no such day", |(y, m, d)| Date::from_ymd(y, m, d))
}

fn any_format() -> impl Strategy<Value = Format> {
    let part = (
        prop::sample::select(vec!["%Y"]),
        prop::sample::select(vec!["%m", "%-m", "%b", "%B"]),
        prop::sample::select(vec!["%d", "%-d", "%e"]),
    );
    let marks = prop::collection::vec(
        prop::sample::select(vec!["", "/", ".", "-", " ", "1", "年", "%%", "May"]),
        4,
    );
    (part, marks, Just([0, 1, 2]).prop_shuffle()).prop_filter_map(
        "digits that run together",
        |((year, month, day), marks, order)| {
            let parts = [year, month, day];
            let mut text = marks[3].to_owned();
            for (place, mark) in order.into_iter().zip(&marks) {
                text.push_str(parts[place]);
                text.push_str(mark);
            }
            Format::new(&text).ok()
        },
    )
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(format in any_format(), date in any_date()) {
        prop_assert_eq!(format.read(&format.write(date)), Some(date));
    }

    #[test]
    fn what_is_read_is_what_is_written(format in any_format(), text in "[0-9]{1,4}[-/. ]?([0-9]{1,2}|May)[-/. ]?[0-9]{1,4}") {
        if let Some(date) = format.read(&text) {
            prop_assert_eq!(format.write(date), text);
        }
    }

    /// The ten-byte way agrees with the general one.
    #[test]
    fn the_fast_way_agrees_with_the_slow_one(text in "[0-9]{4}-[012][0-9]-[0-3][0-9]|[0-9-]{9,11}|[0-9]{3}[é０x]-01-01") {
        let iso = Format::iso();
        prop_assert_eq!(iso.read(&text), iso.read_pieces(&text));
        prop_assert!(iso.read(&text).is_none() || iso_numbers(text.as_bytes()).is_some());
    }
}
