//! Every way in which the days that a text may mean can be written, for tracing back what a
//! spreadsheet has made of a date.

use super::reading::Shape;
use super::scan::scan;
use super::{Date, Locale, Order, names, serial, tidy};

/// What stands between the numbers of a date.
const SEPARATORS: [char; 4] = ['/', '-', '.', ' '];

/// The day that a text means which a spreadsheet of this locale has written, in every notation that it takes for
/// that day. Also as day and month alone, which a spreadsheet completes with its own year, and as month and year.
pub fn other_notations(text: &str, locale: Locale, today: Date) -> Vec<String> {
    let days = locale.days(text, today);
    let tails = tails(text);
    let mut all = Vec::new();
    // What shows the name of a month was no whole date of numbers: a spreadsheet puts no names into those.
    let is_named = scan(text, today).1.shape == Shape::MonthName;
    for day in days {
        let mut written = Vec::new();
        if !is_named {
            written.extend(numeric(day, locale));
        }
        written.extend(named(day));
        for tail in &tails {
            all.extend(written.iter().map(|date| format!("{date}{tail}")));
        }
        all.extend(cut_short(day.year(), day.month(), day.day(), locale));
    }
    // `03. Apr`: what a spreadsheet shows of a date without its year.
    if let Some((number, month)) = number_and_month(text) {
        let day = number.unsigned_abs();
        all.extend(cut_short(CENTURY + number, month, day, locale));
    }
    all
}

/// Years of two digits that stand alone are taken for this century.
const CENTURY: i32 = 2000;

/// A number of at most two digits and the name of a month, in either order.
fn number_and_month(text: &str) -> Option<(i32, u32)> {
    let mut words = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let (first, second) = (words.next()?, words.next()?);
    if words.next().is_some() {
        return None;
    }
    let read = |number: &str, name: &str| {
        let number = number
            .parse()
            .ok()
            .filter(|number| (0..100).contains(number))?;
        Some((number, names::month(&tidy::fold(name)?)?))
    };
    read(first, second).or_else(|| read(second, first))
}

/// What can stand behind the date: the time of day that the text shows, with and without seconds.
fn tails(text: &str) -> Vec<String> {
    let mut tails = vec![String::new()];
    let clock = text.split([' ', 'T']).find(|part| part.contains(':'));
    let Some(clock) = clock else { return tails };
    let mut parts = clock.trim_end_matches('Z').split(':');
    let mut number = || parts.next().and_then(|part| part.parse::<u32>().ok());
    let (Some(hour), Some(minute)) = (number(), number()) else {
        return tails;
    };
    let second = number().unwrap_or_default();
    for between in [" ", "T"] {
        for clock in [
            format!("{hour}:{minute:02}"),
            format!("{hour:02}:{minute:02}"),
            format!("{hour:02}:{minute:02}:{second:02}"),
            format!("{hour:02}:{minute:02}:{second:02}Z"),
        ] {
            tails.push(format!("{between}{clock}"));
        }
    }
    tails
}

fn numeric(day: Date, locale: Locale) -> Vec<String> {
    let (year, month, number) = (day.year(), day.month(), day.day());
    let short = year.rem_euclid(100);
    let mut all = vec![format!("{year:04}{month:02}{number:02}")];
    all.extend(serial::of(day).map(|serial| serial.to_string()));
    for separator in SEPARATORS {
        for (day, month) in [
            (format!("{number}"), format!("{month}")),
            (format!("{number:02}"), format!("{month:02}")),
        ] {
            for year in [format!("{year:04}"), format!("{short:02}")] {
                for (order, parts) in [
                    (Order::Mdy, [&month, &day, &year]),
                    (Order::Dmy, [&day, &month, &year]),
                    (Order::Ymd, [&year, &month, &day]),
                ] {
                    let [first, second, third] = parts;
                    if order == Order::Ymd || locale.reads(order, separator) {
                        all.push(format!("{first}{separator}{second}{separator}{third}"));
                    }
                }
            }
        }
    }
    all
}

/// English names of months; those of other languages are texts to most spreadsheets.
fn named(day: Date) -> Vec<String> {
    let (year, number) = (day.year(), day.day());
    let short = year.rem_euclid(100);
    let mut all = Vec::new();
    for month in [
        names::english(day.month()),
        names::english_short(day.month()),
    ] {
        for day in [format!("{number}"), format!("{number:02}")] {
            for year in [format!("{year:04}"), format!("{short:02}")] {
                all.push(format!("{month} {day}, {year}"));
                all.push(format!("{month} {day} {year}"));
                all.push(format!("{day} {month} {year}"));
                all.push(format!("{day}-{month}-{year}"));
            }
        }
    }
    all
}

/// Day and month, or month and year.
fn cut_short(year: i32, month: u32, number: u32, locale: Locale) -> Vec<String> {
    let short = year.rem_euclid(100);
    let mut pairs: Vec<(String, String)> = Vec::new();
    for name in [names::english(month), names::english_short(month)] {
        for other in [
            format!("{number}"),
            format!("{number:02}"),
            format!("{year:04}"),
            format!("{short}"),
            format!("{short:02}"),
        ] {
            pairs.push((name.to_owned(), other.clone()));
            pairs.push((other, name.to_owned()));
        }
    }
    let mut all = Vec::new();
    for (month, number) in [
        (format!("{month}"), format!("{number}")),
        (format!("{month:02}"), format!("{number:02}")),
    ] {
        pairs.push((format!("{year:04}"), month.clone()));
        for year in [format!("{year:04}"), format!("{short:02}")] {
            pairs.push((month.clone(), year));
        }
        for separator in SEPARATORS {
            if locale.reads(Order::Mdy, separator) {
                all.push(format!("{month}{separator}{number}"));
            }
            if locale.reads(Order::Dmy, separator) {
                all.push(format!("{number}{separator}{month}"));
            }
        }
    }
    for (first, second) in pairs {
        for separator in SEPARATORS {
            all.push(format!("{first}{separator}{second}"));
        }
    }
    all
}
