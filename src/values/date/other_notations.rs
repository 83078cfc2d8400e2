//! Every way in which the days that a text may mean can be written, for tracing back what a
//! spreadsheet has made of a date.

use super::scan::{Found, scan};
use super::{Date, Order, names, serial};

/// What stands between the numbers of a date.
const SEPARATORS: [char; 4] = ['/', '-', '.', ' '];

/// The days that a text may mean, in every notation that spreadsheets take for a date. Also as day and
/// month alone, which a spreadsheet completes with its own year, and as month and year.
pub fn other_notations(text: &str, today: Date) -> Vec<String> {
    let days = days(text, today);
    let tails = tails(text);
    let mut all = Vec::new();
    for day in days {
        let mut written = numeric(day);
        written.extend(named(day));
        for tail in &tails {
            all.extend(written.iter().map(|date| format!("{date}{tail}")));
        }
        all.extend(cut_short(day));
    }
    all
}

fn days(text: &str, today: Date) -> Vec<Date> {
    let days: Vec<Option<Date>> = match scan(text, today).0 {
        Found::Day(day) => vec![Some(day)],
        Found::Numbers(candidates) => Order::ALL.map(|order| candidates.get(order)).to_vec(),
        Found::Serial(number) => vec![
            serial::in_1900(number, today),
            serial::in_1904(number, today),
        ],
        Found::Impossible | Found::Nothing => Vec::new(),
    };
    days.into_iter().flatten().collect()
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

fn numeric(day: Date) -> Vec<String> {
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
                for parts in [
                    [&month, &day, &year],
                    [&day, &month, &year],
                    [&year, &month, &day],
                ] {
                    let [first, second, third] = parts;
                    all.push(format!("{first}{separator}{second}{separator}{third}"));
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
fn cut_short(day: Date) -> Vec<String> {
    let (year, month, number) = (day.year(), day.month(), day.day());
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
    for (month, number) in [
        (format!("{month}"), format!("{number}")),
        (format!("{month:02}"), format!("{number:02}")),
    ] {
        for year in [format!("{year:04}"), format!("{short:02}")] {
            pairs.push((month.clone(), year));
        }
        pairs.push((month.clone(), number.clone()));
        pairs.push((number, month));
    }
    let mut all = Vec::new();
    for (first, second) in pairs {
        for separator in SEPARATORS {
            all.push(format!("{first}{separator}{second}"));
        }
    }
    all
}
