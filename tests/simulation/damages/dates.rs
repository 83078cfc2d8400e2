//! Damages of the date.

use super::Fault::{Blank, NotADate};
use super::Unreported::{Found, Passes};
use super::Verdict::{self, Follows, Hidden, Open};
use super::numeric::{long, short};
use super::{Damage, Victim, damage};
use crate::partner::DATE;
use crate::world::{Order, Proof};
use chrono::{Datelike, NaiveDate, Utc};

const MONTHS: &[(&str, &str)] = &[
    (
        "fr",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    ),
    (
        "de",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    ),
    (
        "es",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    ),
    (
        "pt",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    ),
    (
        "it",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    ),
];

fn month(language: &str, date: NaiveDate) -> &'static str {
    let (_, names) = MONTHS.iter().find(|(code, _)| *code == language).unwrap();
    names.split(' ').nth(date.month0() as usize).unwrap()
}

/// Writes the date in a notation of chrono that has one reading.
fn written(victim: &mut Victim<'_>, notation: &str) -> Option<Verdict> {
    let text = victim.partner.date.format(notation).to_string();
    (victim.cells[DATE] != text).then(|| victim.cells[DATE] = text)?;
    Some(Follows)
}

fn abroad(victim: &mut Victim<'_>, language: &str, between: &str) -> Option<Verdict> {
    let date = victim.partner.date;
    let dot = if language == "de" { "." } else { "" };
    victim.cells[DATE] = format!(
        "{}{dot}{between}{}{between}{}",
        date.day(),
        month(language, date),
        date.year()
    );
    Some(Follows)
}

fn serial(date: NaiveDate) -> i64 {
    let zero = NaiveDate::from_ymd_opt(1899, 12, 30).unwrap();
    (date - zero).num_days()
}

/// A month name between day and year of two digits: the year could stand first, too.
fn short_name(victim: &mut Victim<'_>) -> Option<Verdict> {
    written(victim, "%d-%b-%y")?;
    let date = victim.partner.date;
    let (year, day) = (u32::try_from(date.year() % 100).unwrap(), date.day());
    let days: Vec<_> = [
        (date.year(), day),
        (2000 + i32::try_from(day).unwrap(), year),
    ]
    .into_iter()
    .filter_map(|(year, day)| NaiveDate::from_ymd_opt(year, date.month(), day))
    .filter(|day| *day <= Utc::now().date_naive())
    .collect();
    let one = days.iter().all(|day| *day == date);
    Some(if one { Follows } else { Open })
}

fn era(victim: &mut Victim<'_>) -> Option<Verdict> {
    let date = victim.partner.date;
    let (name, first) = match date {
        day if day >= NaiveDate::from_ymd_opt(2019, 5, 1)? => ("令和", 2018),
        day if day < NaiveDate::from_ymd_opt(2019, 4, 30)? => ("平成", 1988),
        _ => return None,
    };
    let (year, month, day) = (date.year() - first, date.month(), date.day());
    victim.cells[DATE] = format!("{name}{year}年{month}月{day}日");
    Some(Follows)
}

fn hidden(victim: &mut Victim<'_>, text: &str) -> Option<Verdict> {
    text.clone_into(&mut victim.cells[DATE]);
    Some(Hidden)
}

/// The last day of February or April and one more, in the order of the column.
fn no_such_day(victim: &mut Victim<'_>) -> Option<Verdict> {
    let year = victim.partner.date.year();
    let choices = [
        format!("{year}-02-30"),
        format!("{year}-04-31"),
        "2023-02-29".to_owned(),
        "2021-00-10".to_owned(),
    ];
    let text = choices[victim.dice.below(choices.len())].clone();
    hidden(victim, &text)
}

fn no_such_numeric_day(victim: &mut Victim<'_>) -> Option<Verdict> {
    let text = match (victim.world.proof, victim.world.order) {
        (Proof::Whole, Order::MonthFirst) => "02/31/2021",
        (Proof::Whole, Order::DayFirst) => "31/02/2021",
        _ => return None,
    };
    hidden(victim, text)
}

fn future(victim: &mut Victim<'_>) -> Option<Verdict> {
    let text = victim.partner.date.format("20%y-%m-%d").to_string();
    let text = text.replacen("20", "21", 1);
    hidden(victim, &text)
}

fn hidden_word(victim: &mut Victim<'_>) -> Option<Verdict> {
    let text = victim.dice.pick(&[
        "unknown",
        "tbd",
        "########",
        "0000-00-00",
        "March 2021",
        "n/a",
    ]);
    hidden(victim, text)
}

fn padded(victim: &mut Victim<'_>, before: &str, after: &str) -> Option<Verdict> {
    victim.cells[DATE] = format!("{before}{}{after}", victim.cells[DATE]);
    Some(Follows)
}

pub(crate) const DAMAGES: &[Damage] = &[
    damage("date 03/04/2021", DATE, NotADate, Found, |v| {
        long(v, '/', true)
    }),
    damage("date 3/4/2021", DATE, NotADate, Found, |v| {
        long(v, '/', false)
    }),
    damage("date 03-04-2021", DATE, NotADate, Found, |v| {
        long(v, '-', true)
    }),
    damage("date 3.4.2021", DATE, NotADate, Found, |v| {
        long(v, '.', false)
    }),
    damage("date 03/04/21", DATE, NotADate, Found, |v| short(v, '/')),
    damage("date 03.04.21", DATE, NotADate, Found, |v| short(v, '.')),
    damage("date 03/04/2021 with time", DATE, NotADate, Found, |v| {
        let verdict = long(v, '/', true)?;
        v.cells[DATE].push_str(" 00:00:00");
        Some(verdict)
    }),
    damage("date 2021/03/04", DATE, NotADate, Found, |v| {
        written(v, "%Y/%m/%d")
    }),
    damage("date 2021.3.4", DATE, NotADate, Found, |v| {
        written(v, "%Y.%-m.%-d")
    }),
    damage("date ISO with time and zone", DATE, NotADate, Found, |v| {
        written(v, "%Y-%m-%dT00:00:00Z")
    }),
    damage("date ISO with time", DATE, NotADate, Found, |v| {
        written(v, "%Y-%m-%d 10:15:30")
    }),
    damage("date 20210304", DATE, NotADate, Found, |v| {
        written(v, "%Y%m%d")
    }),
    damage("date as serial day", DATE, NotADate, Found, |v| {
        v.cells[DATE] = serial(v.partner.date).to_string();
        Some(Follows)
    }),
    damage("date as serial day with time", DATE, NotADate, Found, |v| {
        v.cells[DATE] = format!("{}.4375", serial(v.partner.date));
        Some(Follows)
    }),
    damage("date March 4, 2021", DATE, NotADate, Found, |v| {
        written(v, "%B %-d, %Y")
    }),
    damage("date 4 March 2021", DATE, NotADate, Found, |v| {
        written(v, "%-d %B %Y")
    }),
    damage("date Mar 4, 2021", DATE, NotADate, Found, |v| {
        written(v, "%b %-d, %Y")
    }),
    damage("date 04-Mar-2021", DATE, NotADate, Found, |v| {
        written(v, "%d-%b-%Y")
    }),
    damage("date 04-Mar-21", DATE, NotADate, Found, short_name),
    damage("date in French", DATE, NotADate, Found, |v| {
        abroad(v, "fr", " ")
    }),
    damage("date in German", DATE, NotADate, Found, |v| {
        abroad(v, "de", " ")
    }),
    damage("date in Spanish", DATE, NotADate, Found, |v| {
        abroad(v, "es", " de ")
    }),
    damage("date in Portuguese", DATE, NotADate, Found, |v| {
        abroad(v, "pt", " de ")
    }),
    damage("date in Italian", DATE, NotADate, Found, |v| {
        abroad(v, "it", " ")
    }),
    damage("date in Japanese", DATE, NotADate, Found, |v| {
        written(v, "%Y年%-m月%-d日")
    }),
    damage("date in Japanese years", DATE, NotADate, Found, era),
    damage("date in spaces", DATE, NotADate, Found, |v| {
        padded(v, "  ", " ")
    }),
    damage("date in hard spaces", DATE, NotADate, Found, |v| {
        padded(v, "\u{a0}", "\u{a0}")
    }),
    damage("date behind an apostrophe", DATE, NotADate, Found, |v| {
        padded(v, "'", "")
    }),
    damage(
        "date that does not exist",
        DATE,
        NotADate,
        Found,
        no_such_day,
    ),
    damage(
        "numeric date that does not exist",
        DATE,
        NotADate,
        Found,
        no_such_numeric_day,
    ),
    damage("date in the future", DATE, NotADate, Found, future),
    damage("date that is a word", DATE, NotADate, Found, hidden_word),
    damage("date lost", DATE, Blank, Passes, |v| hidden(v, "")),
    damage("sound date called bad", DATE, NotADate, Passes, |_| {
        Some(Hidden)
    }),
];
