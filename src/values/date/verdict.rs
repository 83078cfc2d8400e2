//! From the counts of a column to an order for each group of its cells.
//!
//! If all evidence points one way, it holds for the whole column. Evidence both ways means two
//! sources in one column: then each group stands for itself. A group with evidence both ways stays
//! undecided. Dates with dots and dates with other separators prove nothing about each other: who
//! writes both has copied from two sources.

use super::Order;
use super::evidence::Group;
use super::reading::Padding;
use super::tally::{Tally, Witness};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a group proves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Verdict {
    /// One order.
    Decided(Order),
    /// Nothing; the order that more cells show, if one does.
    Undecided { leaning: Option<Order> },
    /// Some cells begin with a year of two digits or may do so.
    Contested,
}

impl Default for Verdict {
    fn default() -> Self {
        Self::Undecided { leaning: None }
    }
}

/// The counts of a column.
pub(super) type Groups = BTreeMap<Group, Tally>;

/// The verdict on every group, and the one for all others: an order if all evidence points one way.
pub(super) fn of_groups(groups: &Groups) -> (Vec<(Group, Verdict)>, Verdict) {
    let mut year_verdicts = Vec::new();
    let mut rest = Vec::new();
    for (group, tally) in groups {
        match year_first(groups, *group) {
            Some(verdict) => year_verdicts.push((*group, verdict)),
            None => rest.push((*group, tally)),
        }
    }
    let ways = |is_meant: &dyn Fn(&Group) -> bool| {
        let shows = |pick: fn(&Tally) -> &Witness| {
            rest.iter()
                .any(|(group, tally)| is_meant(group) && pick(tally).rows > 0)
        };
        one_way(shows(|tally| &tally.mdy), shows(|tally| &tally.dmy))
    };
    let judged = rest.iter().map(|(group, tally)| {
        let order = match ways(&|other| other.is_dotted() == group.is_dotted()) {
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
    let rest = match ways(&|_| true) {
        Ways::One(order) => Verdict::Decided(order),
        Ways::None | Ways::Both => Verdict::default(),
    };
    (year_verdicts, rest)
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
/// because padding says nothing about the year. A number above 31 proves them; a date that has no
/// other reading casts doubt, for it could also lie in the future by mistake; and so does `19-12-03`,
/// which looks like ISO cut short. One date that cannot begin with a year lifts the doubt.
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
    let dashed = group.separator == '-' && family().any(|tally| tally.year_too.rows > 0);
    match (surely, never) {
        (true, false) => Some(Verdict::Decided(Order::Ymd)),
        (true, true) => Some(Verdict::Contested),
        (false, false) if only || dashed => Some(Verdict::Contested),
        (false, _) => None,
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
