//! How dates were read, with the proof; or the one command that decides it.

use super::super::page::Page;
use super::super::{command, words};
use super::value;
use crate::run::{Finished, Undecided};
use crate::values::date::{Format, Order};
use std::io;

/// Writes what is known about the dates, if any were read.
pub(super) fn write(page: &mut Page<'_>, finished: &Finished) -> io::Result<()> {
    let lines = lines(finished);
    let undecided = finished.undecided.as_ref();
    if lines.is_empty() && undecided.is_none() {
        return Ok(());
    }
    page.heading("Dates")?;
    for line in lines {
        page.prose(2, &line)?;
    }
    undecided.map_or(Ok(()), |dates| decide(page, finished, dates))
}

fn lines(finished: &Finished) -> Vec<String> {
    let mut lines = Vec::new();
    let settings = &finished.receipt.settings;
    if settings.date_order != "auto" {
        let order = words::order(&settings.date_order);
        let order = super::super::escape(order);
        lines.push(settings.date_order_proof.as_ref().map_or_else(
            || format!("read as {order}, as set"),
            |proof| format!("read as {order}: {}", super::super::cut::shown(proof, 120)),
        ));
    }
    for notation in &finished.receipt.notations {
        lines.push(format!(
            "{} of {} rewritten from {} to {}",
            words::count(notation.cells, "cell"),
            value(&notation.column),
            value(words::order(&notation.from)),
            value(&words::date_format(&notation.to)),
        ));
    }
    let refused = finished.tally.refused_dates;
    if refused > 0 {
        let format = value(&words::date_format(&settings.date_format));
        lines.push(format!(
            "Mediarails refused {} already written as {format}. It may expect another notation: ask \
             the Mediarails admin, then run again with that format, for example {}.",
            words::count(refused, "date"),
            command::line(&["--date-format".to_owned(), "%m/%d/%Y".to_owned()]),
        ));
    }
    let wanted = &finished.tally.wanted_formats;
    for (format, rows) in wanted
        .iter()
        .filter(|(format, _)| **format != settings.date_format)
    {
        lines.push(asked_for(format, *rows));
    }
    lines
}

/// What is said of a notation that reasons ask for and the settings do not have.
fn asked_for(format: &str, rows: u64) -> String {
    let shown = value(&words::date_format(format));
    let rows = words::count(rows, "row");
    if Format::new(format).is_err() {
        return format!(
            "Mediarails asks for dates as {shown} in {rows}. No time of day is known: where the cell has \
             none, the day at midnight is on offer."
        );
    }
    format!(
        "Mediarails asks for dates as {shown} in {rows}, and a file has one notation. To write all its \
         dates so, run again with {}.",
        command::line(&["--date-format".to_owned(), format.to_owned()]),
    )
}

fn decide(page: &mut Page<'_>, finished: &Finished, dates: &Undecided) -> io::Result<()> {
    // A year in first place says nothing of dates that do not begin with one.
    let is_year = finished.receipt.settings.date_order == "ymd"
        && finished.receipt.settings.date_order_proof.is_none();
    let orders = Order::OF_DAY_AND_MONTH.into_iter();
    let commands: Vec<(Order, String)> = orders
        .filter_map(|order| Some((order, command_for(finished, dates, order)?)))
        .collect();
    let how = match commands.as_slice() {
        [] => String::new(),
        [(order, _)] => format!(" If it is {} first, run this:", first(*order)),
        _ if is_year => " If you know which, run one of these instead:".to_owned(),
        _ => " If you know which, run one of these:".to_owned(),
    };
    page.prose(
        2,
        &format!(
            "{} {} a date with two readings ({}), {}.{how}",
            words::count(dates.rows, "row"),
            words::agree(dates.rows, "has", "have"),
            place(dates),
            why_open(dates, is_year),
        ),
    )?;
    for (order, command) in &commands {
        page.item(4, &format!("{} first: {command}", first(*order)))?;
    }
    if !dates.misread_in.is_empty() {
        return page.prose(2, &beside_proof(finished, dates, &commands));
    }
    let instead = if is_year {
        " in place of ymd"
    } else {
        " into rowmend.toml"
    };
    page.prose(
        2,
        &format!("To decide it for every run, put date-order = \"mdy\" (or \"dmy\"){instead}."),
    )
}

/// What stands first in a date of this order.
const fn first(order: Order) -> &'static str {
    match order {
        Order::Mdy => "month",
        Order::Dmy => "day",
        Order::Ymd => "year",
    }
}

/// The command that reads the undecided dates in this order and no other date otherwise than is proved.
fn command_for(finished: &Finished, dates: &Undecided, order: Order) -> Option<String> {
    if !dates.misread_in.contains(&order) {
        return Some(retry(finished, order.name()));
    }
    let file = dates.file.as_deref().filter(|_| dates.is_separable)?;
    let (alone, others) = command::apart(
        &finished.receipt,
        file,
        &["--date-order", order.name()],
        !finished.dry_run,
    );
    Some(format!("{alone} and, for the rest, {others}"))
}

/// What is said where an order cannot be stated for all dates of the run.
fn beside_proof(finished: &Finished, dates: &Undecided, commands: &[(Order, String)]) -> String {
    let of = match dates.misread_in.as_slice() {
        [order] => format!("{} first", first(*order)),
        _ => "month first or day first".to_owned(),
    };
    let begins = format!(
        "Other dates are proved not to be {of}, so that order is not to be set for all of them."
    );
    if dates.is_separable && !commands.is_empty() {
        return format!(
            "{begins} Where two commands are named, run both and upload both files instead of the one of this run."
        );
    }
    format!(
        "{begins} Where it is right, write the date as {} into its cell in the file for a person.",
        value(&words::date_format(&finished.receipt.settings.date_format)),
    )
}

/// The first date with two readings: `line 9: 03/04/2021`.
fn place(dates: &Undecided) -> String {
    let file = dates.file.as_ref();
    let file = file.map_or_else(String::new, |file| format!("{}, ", value(file)));
    let line = words::number(dates.line);
    format!("{file}line {line}: {}", value(&dates.example))
}

/// Why it is not known whether month or day comes first.
fn why_open(dates: &Undecided, is_year: bool) -> String {
    if is_year {
        return "and year/month/day, as set, does not say whether month or day comes first in it"
            .to_owned();
    }
    dates.both.as_ref().map_or_else(
        || "and no date in the file proves whether month or day comes first".to_owned(),
        |both| {
            format!(
                "and the file proves both orders: {}",
                super::super::cut::shown(both, 160)
            )
        },
    )
}

/// The command that reads the dates in this order. Rows of a report that are already corrected must
/// not be uploaded twice, so only the rest is run again; an import file has not been uploaded yet.
fn retry(finished: &Finished, order: &str) -> String {
    let receipt = &finished.receipt;
    let option = ["--date-order", order];
    let attention = command::output(receipt, "attention")
        .filter(|_| !finished.dry_run && receipt.command != "convert");
    match attention {
        Some(file) => command::on_attention(receipt, &file.path, &option),
        None if finished.dry_run && !finished.would_replace => command::again(receipt, &option),
        None => command::again(receipt, &["--date-order", order, "--force"]),
    }
}
