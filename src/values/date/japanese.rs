//! Japanese dates: `2021年3月4日` and the eras Reiwa, Heisei and Showa (`令和3年3月4日`), the first two
//! of them also as spreadsheets shorten them (`R3.3.4`).

use super::{
    Date, dayname,
    time::{self, Tail, digits},
};

/// What a text with Japanese date marks says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// A day, and whether a time of day stood behind it.
    Day(Date, bool),
    /// A day that does not exist, or not in that era, or not on that day of the week.
    Impossible,
    /// No Japanese date.
    Nothing,
}

/// The eras with the year before their first and their first and last day (year, month, day).
type Era = (&'static str, i32, (i32, u32, u32), (i32, u32, u32));
const ERAS: [Era; 3] = [
    ("令和", 2018, (2019, 5, 1), (9999, 12, 31)),
    ("平成", 1988, (1989, 1, 8), (2019, 4, 30)),
    ("昭和", 1925, (1926, 12, 25), (1989, 1, 7)),
];

/// What spreadsheets write for the eras in which anybody can have joined.
const SHORT_ERAS: [(&str, &str); 6] = [
    ("R", "令和"),
    ("r", "令和"),
    ("令", "令和"),
    ("H", "平成"),
    ("h", "平成"),
    ("平", "平成"),
];

/// Reads `R3.3.4`, `H31/4/30`: an era in short, and the three numbers.
pub(super) fn short(text: &str) -> Found {
    let mut eras = SHORT_ERAS.iter();
    let Some((era, numbers)) = eras.find_map(|(short, era)| Some((era, text.strip_prefix(short)?)))
    else {
        return Found::Nothing;
    };
    for separator in ['.', '/', '-'] {
        let mut parts = numbers.splitn(3, separator);
        if let (Some(year), Some(month), Some(rest)) = (parts.next(), parts.next(), parts.next()) {
            let (day, tail) = digits(rest);
            let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
            if is_number(year) && is_number(month) {
                return scan(&format!("{era}{year}年{month}月{day}日{tail}"));
            }
        }
    }
    Found::Nothing
}

/// Reads a Japanese date, with a day of the week and a time of day behind it if there are any. A
/// year of two digits without an era could be one of an era or of a century, and is not read.
pub(super) fn scan(text: &str) -> Found {
    let era = ERAS.iter().find(|era| text.starts_with(era.0));
    let rest = match era {
        Some((name, ..)) => text.strip_prefix(name).unwrap_or(text).trim_start(),
        None => text,
    };
    let first_year = rest.strip_prefix('元').filter(|_| era.is_some());
    let (year, rest) = match first_year {
        Some(after) => ("1", after),
        None => digits(rest),
    };
    let parts = (|| {
        let (month, rest) = digits(rest.trim_start().strip_prefix('年')?.trim_start());
        let (day, rest) = digits(rest.trim_start().strip_prefix('月')?.trim_start());
        Some((month, day, rest.trim_start().strip_prefix('日')?))
    })();
    let Some((month, day, rest)) = parts else {
        return Found::Nothing;
    };
    let year_fits = match era {
        Some(_) => (1..=2).contains(&year.len()),
        None => year.len() == 4,
    };
    let short = 1..=2;
    if !year_fits || !short.contains(&month.len()) || !short.contains(&day.len()) {
        return Found::Nothing;
    }
    let Some(date) = day_of(era, year, month, day) else {
        return Found::Impossible;
    };
    finish(date, rest)
}

fn day_of(era: Option<&Era>, year: &str, month: &str, day: &str) -> Option<Date> {
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    let year: i32 = year.parse().ok()?;
    let Some((_, before, first, last)) = era else {
        return Date::from_ymd(year, month, day).filter(|_| year >= super::FIRST_READABLE_YEAR);
    };
    let date = Date::from_ymd(before + year, month, day)?;
    let written = (date.year(), date.month(), date.day());
    (*first..=*last).contains(&written).then_some(date)
}

/// Checks what stands behind the day.
fn finish(date: Date, rest: &str) -> Found {
    let (weekday, rest) = dayname::japanese(rest);
    if weekday.is_some_and(|weekday| weekday != date.weekday()) {
        return Found::Impossible;
    }
    // Behind the mark of the day the time may stand without a space.
    let spaced = format!(" {}", clock(rest.trim_start()));
    match time::tail(&spaced, false) {
        Tail::Nothing => Found::Day(date, false),
        Tail::Time => Found::Day(date, true),
        Tail::Invalid => Found::Impossible,
        Tail::Other => Found::Nothing,
    }
}

/// A time of day with Japanese marks (`午後1時30分`) in the usual ones (`1:30 PM`); any other text as it
/// is.
fn clock(text: &str) -> String {
    let halves = [("午前", " AM"), ("午後", " PM")];
    let half = halves
        .iter()
        .find_map(|(mark, half)| Some((text.strip_prefix(mark)?, *half)));
    let (time, half) = half.unwrap_or((text, ""));
    let (Some((hour, rest)), true) = (time.split_once('時'), time.ends_with(['時', '分', '秒']))
    else {
        return format!("{}{half}", time.trim_start());
    };
    let padded = |digits: &str| match digits.len() {
        0 => "00".to_owned(),
        1 => format!("0{digits}"),
        _ => digits.to_owned(),
    };
    let (minutes, rest) = rest.split_once('分').unwrap_or(("", rest));
    let seconds = rest.trim_end_matches('秒');
    format!(
        "{}:{}:{}{half}",
        hour.trim_start(),
        padded(minutes),
        padded(seconds)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eras_and_their_limits() {
        let day = |y, m, d| Found::Day(Date::from_ymd(y, m, d).unwrap(), false);
        for (text, wanted) in [
            ("2021年3月4日", day(2021, 3, 4)),
            ("2021年03月04日", day(2021, 3, 4)),
            ("2021年 3月 4日", day(2021, 3, 4)),
            ("2021年3月4日(木)", day(2021, 3, 4)),
            ("2021年3月4日木曜日", day(2021, 3, 4)),
            ("2021年3月4日(金)", Found::Impossible),
            ("令和3年3月4日", day(2021, 3, 4)),
            ("令和元年5月1日", day(2019, 5, 1)),
            ("令和元年4月30日", Found::Impossible),
            ("平成31年4月30日", day(2019, 4, 30)),
            ("平成31年5月1日", Found::Impossible),
            ("平成 15年9月25日", day(2003, 9, 25)),
            ("昭和64年1月7日", day(1989, 1, 7)),
            ("2021年2月29日", Found::Impossible),
            ("2021年3月4日 25時00分", Found::Impossible),
            ("21年3月4日", Found::Nothing),
            ("2021年3月", Found::Nothing),
            ("元年3月4日", Found::Nothing),
            ("2021年3月4日頃", Found::Nothing),
            ("1021年3月4日", Found::Impossible),
        ] {
            assert_eq!(scan(text), wanted, "{text}");
        }
        assert!(matches!(scan("2021年3月4日 10:11"), Found::Day(_, true)));
        assert_eq!(scan("2021年3月4日 25:11"), Found::Impossible);
    }

    #[test]
    fn times_and_short_eras() {
        let day = Date::from_ymd(2021, 3, 4).unwrap();
        for text in [
            "2021年3月4日 10:30",
            "2021年3月4日10時30分",
            "2021年3月4日 10時",
            "2021年3月4日(木) 午後1時5分9秒",
            "2021年3月4日 午前10:30",
        ] {
            assert_eq!(scan(text), Found::Day(day, true), "{text}");
        }
        for text in ["R3.3.4", "R03/03/04", "令3.3.4", "r3-3-4"] {
            assert_eq!(short(text), Found::Day(day, false), "{text}");
        }
        assert_eq!(short("R3.3.4 10:30"), Found::Day(day, true));
        for text in ["H31.5.1", "R3.13.4", "R3.2.29"] {
            assert_eq!(short(text), Found::Impossible, "{text}");
        }
        for text in [
            "R3",
            "R3.3",
            "S60.3.4",
            "R2021.3.4",
            "R3.3.x",
            "R3/3.4",
            "RR3.3.4",
        ] {
            assert_eq!(short(text), Found::Nothing, "{text}");
        }
    }
}
