//! What a whole column comes to: in which order each of its cells is read, and what proves it.
//!
//! Evidence that all points one way holds for the whole column. Evidence both ways means that two
//! sources were put together; then cells that are written alike are decided apart from the others.
//! What stays undecided is never read in one of two ways.

use super::candidates::Candidates;
use super::evidence::{Evidence, Group, Tally, Witness};
use super::reading::{Found, Notation, Reading, Shape, read, scan};
use super::{Date, Order, serial};

/// How the dates of a column are read.
#[derive(Debug, Clone, Default)]
pub struct DatePlan {
    setting: Option<Order>,
    groups: Vec<(Group, Decided)>,
    general: Option<Order>,
    from_1904: Serials,
    proof: Option<String>,
    undecided: Option<(u64, u64, String)>,
}

/// What the evidence of a group comes to.
#[derive(Debug, Clone, Copy)]
struct Decided {
    order: Option<Order>,
    /// The order that more cells of the group, or of groups like it, point to.
    likelier: Order,
}

/// By which system serial days are read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Serials {
    #[default]
    From1900,
    From1904,
    /// Evidence for both systems.
    Unknown,
}

impl DatePlan {
    pub(super) fn of(evidence: &Evidence, setting: Option<Order>, _today: Date) -> Self {
        let mut plan = Self {
            setting,
            from_1904: serials(evidence),
            ..Self::default()
        };
        let any = |of: fn(&Tally) -> &Witness| {
            evidence.groups.iter().any(|(_, tally)| of(tally).rows > 0)
        };
        let one_way = match (any(|tally| &tally.mdy), any(|tally| &tally.dmy)) {
            (true, false) => Some(Order::Mdy),
            (false, true) => Some(Order::Dmy),
            _ => None,
        };
        plan.general = setting.or(one_way);
        for (group, tally) in &evidence.groups {
            let order = setting
                .or_else(|| year_first(tally))
                .or(one_way)
                .or_else(|| alone(tally));
            if order.is_none() && tally.both.rows > 0 {
                plan.leave_open(&tally.both);
            }
            let likelier = likelier(*group, tally);
            plan.groups.push((*group, Decided { order, likelier }));
        }
        plan.proof = if setting.is_some() {
            None
        } else {
            plan.prove(evidence, one_way)
        };
        plan
    }

    fn leave_open(&mut self, both: &Witness) {
        let (rows, line, text) = self
            .undecided
            .take()
            .unwrap_or((0, u64::MAX, String::new()));
        let first = both.line < line;
        self.undecided = Some((
            rows + both.rows,
            line.min(both.line),
            if first { both.text.clone() } else { text },
        ));
    }

    fn prove(&self, evidence: &Evidence, one_way: Option<Order>) -> Option<String> {
        let says = |witness: &Witness| format!("line {} has {}", witness.line, witness.text);
        let witness = |order: Order, tally: &Tally| match order {
            Order::Mdy => tally.mdy.clone(),
            Order::Dmy => tally.dmy.clone(),
            Order::Ymd => tally.surely_year.clone(),
        };
        let apart = evidence
            .groups
            .iter()
            .any(|(_, tally)| year_first(tally).is_some());
        if let (Some(order), false) = (one_way, apart) {
            let tallies = evidence
                .groups
                .iter()
                .map(|(_, tally)| witness(order, tally));
            let first = tallies
                .filter(|witness| witness.rows > 0)
                .min_by_key(|witness| witness.line);
            return first.as_ref().map(says);
        }
        let mut proofs: Vec<String> = Vec::new();
        for ((group, decided), (_, tally)) in self.groups.iter().zip(&evidence.groups) {
            let Some(order) = decided.order else { continue };
            let witness = witness(order, tally);
            if witness.rows > 0 {
                let years = if group.year_digits == 2 {
                    " (two-digit years)"
                } else {
                    ""
                };
                proofs.push(format!("{}{years}: {}", order.label(), says(&witness)));
            }
        }
        (!proofs.is_empty()).then(|| proofs.join("; "))
    }

    /// The order in which a text of the column is read; nothing if it has two readings and the
    /// column does not prove which.
    pub fn order_for(&self, text: &str, today: Date) -> Option<Order> {
        let (found, notation) = scan(text, today);
        let Found::Numbers(candidates) = found else {
            return None;
        };
        self.order_of(&candidates, notation.shape)
    }

    fn order_of(&self, candidates: &Candidates, shape: Shape) -> Option<Order> {
        let group = Group::of(shape);
        let known = self.groups.iter().find(|(own, _)| Some(*own) == group);
        let order = match known {
            Some((_, decided)) => decided.order,
            None => self.general,
        };
        let fits = order.filter(|order| candidates.get(*order).is_some());
        fits.or_else(|| candidates.only_order()).or_else(|| {
            // Both orders give the same day: either will do.
            let same = candidates.mdy.is_some() && candidates.mdy == candidates.dmy;
            same.then_some(Order::Mdy)
        })
    }

    /// The one day that a text of the column means, and how it is written; nothing if there is none
    /// or more than one.
    pub fn read(&self, text: &str, today: Date) -> Option<(Date, Notation)> {
        let (found, notation) = scan(text, today);
        let date = match found {
            Found::Day(date) => Some(date),
            Found::Numbers(candidates) => {
                let order = self.order_of(&candidates, notation.shape)?;
                candidates.get(order)
            }
            Found::Serial(number) => match self.from_1904 {
                Serials::From1900 => serial::in_1900(number, today),
                Serials::From1904 => serial::in_1904(number, today),
                Serials::Unknown => None,
            },
            Found::Impossible | Found::Nothing => None,
        };
        date.map(|date| (date, notation))
    }

    /// The likelier of two readings, and the other one; nothing if a text does not have two.
    pub fn likelier(&self, text: &str, today: Date) -> Option<(Date, Date)> {
        let Reading::Either { mdy, dmy, notation } = read(text, today) else {
            return None;
        };
        let group = Group::of(notation.shape)?;
        let known = self.groups.iter().find(|(own, _)| *own == group);
        let order = known.map_or_else(
            || likelier(group, &Tally::default()),
            |(_, decided)| decided.likelier,
        );
        Some(if order == Order::Dmy {
            (dmy, mdy)
        } else {
            (mdy, dmy)
        })
    }

    /// What proves the order, with its line; nothing if nothing does, or if it was set.
    pub fn proof(&self) -> Option<String> {
        self.proof.clone()
    }

    /// The order for the receipt: `mdy`, `dmy`, `ymd`, `mixed`, or `auto` where nothing proved or
    /// needed one.
    pub fn order_name(&self) -> &'static str {
        if let Some(order) = self.setting {
            return order.name();
        }
        let mut orders = self.groups.iter().filter_map(|(_, decided)| decided.order);
        let Some(first) = orders.next() else {
            return "auto";
        };
        if orders.all(|order| order == first) {
            first.name()
        } else {
            "mixed"
        }
    }

    /// The cells with two readings and no proof: how many, the first line, and what stands there.
    pub fn undecided(&self) -> Option<(u64, u64, String)> {
        self.undecided.clone()
    }
}

/// A two-digit year first: only if a number above 31 stands there and nothing speaks for another
/// order.
fn year_first(tally: &Tally) -> Option<Order> {
    let alone = tally.mdy.rows == 0 && tally.dmy.rows == 0;
    (tally.surely_year.rows > 0 && alone).then_some(Order::Ymd)
}

/// What the cells of a group prove by themselves.
fn alone(tally: &Tally) -> Option<Order> {
    match (tally.mdy.rows, tally.dmy.rows) {
        (1.., 0) => Some(Order::Mdy),
        (0, 1..) => Some(Order::Dmy),
        _ => None,
    }
}

/// The likelier order where none is proven: that of more cells; else month first with slashes, as
/// LinkShare's own files are written, and day first with points and dashes (an assumption, and only
/// ever a suggestion).
fn likelier(group: Group, tally: &Tally) -> Order {
    match tally.mdy.rows.cmp(&tally.dmy.rows) {
        std::cmp::Ordering::Greater => Order::Mdy,
        std::cmp::Ordering::Less => Order::Dmy,
        std::cmp::Ordering::Equal if matches!(group.separator, '.' | '-') => Order::Dmy,
        std::cmp::Ordering::Equal => Order::Mdy,
    }
}

fn serials(evidence: &Evidence) -> Serials {
    match (evidence.serials.only_1900, evidence.serials.only_1904) {
        (_, 0) => Serials::From1900,
        (0, _) => Serials::From1904,
        _ => Serials::Unknown,
    }
}
