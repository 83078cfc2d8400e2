//! From the counts of a column to an order for each group of its cells.
//!
//! If all evidence points one way, it holds for the whole column. Evidence both ways means two
//! sources in one column: then each group stands for itself. A group with evidence both ways stays
//! undecided.

use super::Order;
use super::evidence::{Group, Tally, Witness};
use super::reading::Padding;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What a group proves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// One order.
    Decided(Order),
    /// Nothing; the order that more cells show, if one does.
    Undecided { leaning: Option<Order> },
    /// Some cells begin with a year of two digits, others do not.
    Contested,
}

type Groups = BTreeMap<Group, Tally>;

/// The verdict on every group.
pub(super) fn of_groups(groups: &Groups) -> Vec<(Group, Verdict)> {
    let mut year_verdicts = Vec::new();
    let mut rest = Vec::new();
    for (group, tally) in groups {
        match year_first(groups, *group) {
            Some(verdict) => year_verdicts.push((*group, verdict)),
            None => rest.push((*group, tally)),
        }
    }
    let shows = |pick: fn(&Tally) -> &Witness| rest.iter().any(|(_, t)| pick(t).rows > 0);
    let whole = one_way(shows(|tally| &tally.mdy), shows(|tally| &tally.dmy));
    let judged = rest.iter().map(|(group, tally)| {
        let order = match whole {
            Ways::One(order) => Some(order),
            Ways::None => None,
            Ways::Both => of_one(groups, *group),
        };
        let verdict = match order {
            Some(order) => Verdict::Decided(order),
            None => Verdict::Undecided {
                leaning: leaning(tally),
            },
        };
        (*group, verdict)
    });
    year_verdicts.extend(judged);
    year_verdicts
}

/// Which ways evidence points.
enum Ways {
    None,
    One(Order),
    Both,
}

const fn one_way(mdy: bool, dmy: bool) -> Ways {
    match (mdy, dmy) {
        (false, false) => Ways::None,
        (true, false) => Ways::One(Order::Mdy),
        (false, true) => Ways::One(Order::Dmy),
        (true, true) => Ways::Both,
    }
}

/// Judges two-digit years in the first place. Cells of the same separator are judged together,
/// because padding says nothing about the year.
fn year_first(groups: &Groups, group: Group) -> Option<Verdict> {
    if group.year_digits != 2 {
        return None;
    }
    let family = || {
        groups
            .iter()
            .filter(|(other, _)| other.separator == group.separator && other.year_digits == 2)
            .map(|(_, tally)| tally)
    };
    let only = family().any(|tally| tally.year_only.rows > 0);
    let surely = family().any(|tally| tally.surely_year.rows > 0);
    let never = family().any(|tally| tally.never_year > 0);
    match (only, surely, never) {
        (true, _, false) => Some(Verdict::Decided(Order::Ymd)),
        (_, true, true) => Some(Verdict::Contested),
        _ => None,
    }
}

/// Judges a group of a column with evidence both ways. Where no number below ten shows the padding,
/// a cell can be of either source: such cells are decided only if both sources agree, and they
/// speak against a source unless the other one explains them.
fn of_one(groups: &Groups, group: Group) -> Option<Order> {
    let ways = |padding| {
        let tally = groups.get(&Group { padding, ..group });
        tally.map_or((false, false), |t| (t.mdy.rows > 0, t.dmy.rows > 0))
    };
    let either = |a: (bool, bool), b: (bool, bool)| (a.0 || b.0, a.1 || b.1);
    let unseen = ways(Padding::Unseen);
    let sibling = match group.padding {
        Padding::With => ways(Padding::Without),
        Padding::Without => ways(Padding::With),
        Padding::Unseen => {
            let shown = either(ways(Padding::With), ways(Padding::Without));
            return order_of(either(unseen, shown));
        }
    };
    let order = order_of(ways(group.padding))?;
    let (against, explained) = match order {
        Order::Mdy => (unseen.1, sibling.1),
        _ => (unseen.0, sibling.0),
    };
    (!against || explained).then_some(order)
}

const fn order_of((mdy, dmy): (bool, bool)) -> Option<Order> {
    match one_way(mdy, dmy) {
        Ways::One(order) => Some(order),
        Ways::None | Ways::Both => None,
    }
}

fn leaning(tally: &Tally) -> Option<Order> {
    match tally.mdy.rows.cmp(&tally.dmy.rows) {
        std::cmp::Ordering::Greater => Some(Order::Mdy),
        std::cmp::Ordering::Less => Some(Order::Dmy),
        std::cmp::Ordering::Equal => None,
    }
}

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
