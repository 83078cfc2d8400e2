//! What a column proves and what it leaves open, in words and figures for the person.

use super::Order;
use super::evidence::Group;
use super::reading::Padding;
use super::tally::{Tally, Witness};
use super::verdict::{Groups, Verdict};
use std::fmt::Write as _;

/// What a tally has to show for an order.
const fn witness_of(tally: &Tally, order: Order) -> &Witness {
    match order {
        Order::Mdy => &tally.mdy,
        Order::Dmy => &tally.dmy,
        Order::Ymd => &tally.year_only,
    }
}

/// The first witness of each decided order and kind of notation, in words.
pub(super) fn proof(groups: &Groups, verdicts: &[(Group, Verdict)]) -> Option<String> {
    let mut shown: Vec<(Order, String, &Witness)> = Vec::new();
    for (group, verdict) in verdicts {
        let Verdict::Decided(order) = verdict else {
            continue;
        };
        let Some(witness) = groups.get(group).map(|tally| witness_of(tally, *order)) else {
            continue;
        };
        if witness.rows > 0 {
            shown.push((*order, describe(*group), witness));
        }
    }
    shown.sort_by_key(|(.., witness)| witness.line);
    let (first, _, witness) = shown.first()?;
    if shown.iter().all(|(order, ..)| order == first) {
        return Some(format!("line {} has {}", witness.line, witness.text));
    }
    let mut text = String::new();
    for (order, kind, witness) in shown {
        let between = if text.is_empty() { "" } else { "; " };
        // Writing to a string cannot fail.
        let _ = write!(
            text,
            "{between}{order}{kind}: line {} has {}",
            witness.line, witness.text
        );
    }
    Some(text)
}

/// What tells a group from slashes, leading zeros and four-digit years: ` (dots, two-digit years)`.
fn describe(group: Group) -> String {
    let separator = match group.separator {
        '.' => Some("dots"),
        '-' => Some("dashes"),
        ' ' => Some("spaces"),
        _ => None,
    };
    let padding = (group.padding == Padding::Without).then_some("no leading zeros");
    let year = (group.year_digits == 2).then_some("two-digit years");
    let kinds: Vec<_> = [separator, padding, year].into_iter().flatten().collect();
    if kinds.is_empty() {
        return String::new();
    }
    format!(" ({})", kinds.join(", "))
}

/// A cell for each of both orders, in words, if the column has such and so proves neither for the
/// rest: `line 2 has 14/06/2021 and line 3 has 06/14/2021`.
pub(super) fn both(groups: &Groups) -> Option<String> {
    let first = |pick: fn(&Tally) -> &Witness| {
        let seen = groups.values().map(pick).filter(|seen| seen.rows > 0);
        seen.min_by_key(|witness| witness.line)
    };
    let mut both = [first(|tally| &tally.mdy)?, first(|tally| &tally.dmy)?];
    both.sort_by_key(|witness| witness.line);
    let [one, other] = both;
    Some(format!(
        "line {} has {} and line {} has {}",
        one.line, one.text, other.line, other.text
    ))
}

/// The first cell that speaks against a stated order of day and month, in words: `line 2 has 06/25/2021`.
pub(super) fn against(groups: &Groups, stated: Option<Order>) -> Option<String> {
    let other = match stated? {
        Order::Mdy => Order::Dmy,
        Order::Dmy => Order::Mdy,
        Order::Ymd => return None,
    };
    let seen = groups.values().map(|tally| witness_of(tally, other));
    let first = seen
        .filter(|witness| witness.rows > 0)
        .min_by_key(|witness| witness.line)?;
    Some(format!("line {} has {}", first.line, first.text))
}

/// The first cell that a decided order reads with the year last and that has another day with the year first,
/// where no cell written like it rules that out; and the order. A column of `21/03/04` and `19/05/20` is one.
pub(super) fn perhaps_year_first(
    groups: &Groups,
    verdicts: &[(Group, Verdict)],
) -> Option<(Order, Witness)> {
    let mut found = verdicts.iter().filter_map(|(group, verdict)| {
        let Verdict::Decided(order @ (Order::Mdy | Order::Dmy)) = verdict else {
            return None;
        };
        let tally = groups.get(group)?;
        let is_ruled_out = tally.never_year > 0 || tally.both_never_year.rows > 0;
        let is_open = group.year_digits == 2 && !is_ruled_out && tally.year_too.rows > 0;
        is_open.then(|| (*order, tally.year_too.clone()))
    });
    found.next()
}

/// Whether some cell that the column reads in an order which it proves would be another day in this order.
pub(super) fn is_misread_in(order: Order, groups: &Groups, verdicts: &[(Group, Verdict)]) -> bool {
    verdicts.iter().any(|(group, verdict)| {
        let Verdict::Decided(proven) = verdict else {
            return false;
        };
        let tally = groups.get(group).filter(|_| *proven != order);
        tally.is_some_and(|tally| {
            tally.both.rows > 0 || *proven == Order::Ymd && tally.year_too.rows > 0
        })
    })
}

/// The cells with several readings that neither the column nor a stated order decides.
pub(super) fn undecided(
    groups: &Groups,
    verdicts: &[(Group, Verdict)],
    setting: Option<Order>,
) -> Option<(u64, u64, String)> {
    let mut all: Vec<&Witness> = Vec::new();
    for (group, verdict) in verdicts {
        let Some(tally) = groups.get(group) else {
            continue;
        };
        let year_stated = setting == Some(Order::Ymd) && group.year_digits == 2;
        match verdict {
            Verdict::Decided(_) => {}
            _ if year_stated => all.push(&tally.both_never_year),
            Verdict::Undecided { .. } => all.push(&tally.both),
            Verdict::Contested => all.extend([&tally.both, &tally.year_too]),
        }
    }
    let first = all
        .iter()
        .filter(|witness| witness.rows > 0)
        .min_by_key(|witness| witness.line)?;
    let rows = all.iter().map(|witness| witness.rows).sum();
    Some((rows, first.line, first.text.clone()))
}
