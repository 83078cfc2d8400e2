//! Dates of three numbers, and what they can mean in their column.

use super::Verdict::{self, Follows, Hidden, Open};
use super::Victim;
use crate::partner::DATE;
use crate::world::{Order, Proof};
use chrono::{Datelike, NaiveDate, Utc};

/// The days that three numbers can mean, the year with two digits.
fn short_readings(first: u32, second: u32, third: u32) -> Vec<NaiveDate> {
    let today = Utc::now().date_naive();
    let year = |two: u32| match 1900 + i32::try_from(two).unwrap() {
        year if year >= 1996 => year,
        year => year + 100,
    };
    let mut days: Vec<NaiveDate> = [
        (third, first, second),
        (third, second, first),
        (first, second, third),
    ]
    .into_iter()
    .filter_map(|(y, m, d)| NaiveDate::from_ymd_opt(year(y), m, d))
    .filter(|day| *day <= today)
    .collect();
    days.sort_unstable();
    days.dedup();
    days
}

struct Numeric {
    mark: char,
    padded: bool,
    short: bool,
}

/// Writes the date in the order of the report. Where nothing may prove an order, only dates that
/// prove none are written.
fn numeric(victim: &mut Victim<'_>, form: &Numeric) -> Option<Verdict> {
    let date = victim.partner.date;
    let (proof, order) = (victim.world.proof, victim.world.order);
    if proof == Proof::Nothing && date.day() > 12 {
        return None;
    }
    // Nobody writes the month first between points.
    if form.mark == '.' && order == Order::MonthFirst {
        return None;
    }
    let (first, second) = match order {
        Order::MonthFirst => (date.month(), date.day()),
        Order::DayFirst => (date.day(), date.month()),
    };
    let width = if form.padded { 2 } else { 1 };
    let year = date.year() % 100;
    let year = if form.short {
        format!("{year:02}")
    } else {
        date.year().to_string()
    };
    let mark = form.mark;
    victim.cells[DATE] = format!("{first:0width$}{mark}{second:0width$}{mark}{year}");
    let day_or_month = first != second && date.day() <= 12;
    let year_first = form.short && {
        let year = u32::try_from(date.year() % 100).unwrap();
        short_readings(first, second, year).len() > 1
    };
    // Dates written alike come from one hand: those in another notation than the rows that contradict
    // each other may prove an order among themselves.
    let contested = form.mark == '/' && form.padded && !form.short;
    Some(match (proof, day_or_month, year_first) {
        (Proof::Whole, ..) | (_, false, false) => Follows,
        (Proof::Both, true, _) if !contested => Open,
        (_, true, _) => Hidden,
        // Whether anybody writes such dates with the year first is not said.
        (_, false, true) => Open,
    })
}

pub(super) fn long(victim: &mut Victim<'_>, mark: char, padded: bool) -> Option<Verdict> {
    let short = false;
    numeric(
        victim,
        &Numeric {
            mark,
            padded,
            short,
        },
    )
}

pub(super) fn short(victim: &mut Victim<'_>, mark: char) -> Option<Verdict> {
    let (padded, short) = (true, true);
    numeric(
        victim,
        &Numeric {
            mark,
            padded,
            short,
        },
    )
}

/// A day that proves the order of the column, for the rows that are there to prove it.
pub(crate) fn proves_an_order(date: NaiveDate) -> bool {
    date.day() > 12
}
