//! What a column proves, ready to be asked cell by cell.

use super::candidates::{Candidates, Choice};
use super::evidence::{Evidence, Group};
use super::proven::{Proven, ProvenGroup};
use super::reading::{Notation, Shape, read_in};
use super::scan::{Found, scan};
use super::tally::Witness;
use super::verdict::{self, Verdict};
use super::{Date, Order, proof, serial};
use serde::{Deserialize, Serialize};

/// How the dates of a column are to be read. The default proves nothing.
#[derive(Debug, Clone, Default)]
pub struct DatePlan {
    /// Nothing in the default plan.
    today: Option<Date>,
    setting: Option<Order>,
    groups: Vec<(Group, Verdict)>,
    /// Of numeric dates that are written as none of the column was, but with dots or without as some were.
    rest: Verdict,
    serials: SerialSystem,
    proof: Option<String>,
    both: Option<String>,
    against: Option<String>,
    /// A cell that could also be read with the year first, and how it is read.
    perhaps_year_first: Option<(Order, Witness)>,
    undecided: Option<(u64, u64, String)>,
    /// The orders of day and month in which cells would be another day than the column proves.
    misreading: Vec<Order>,
    /// What the column proved of which the cells are only a rest.
    earlier: Option<Proven>,
}

/// The epoch of the serial days of a column.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum SerialSystem {
    /// 1899-12-30, the usual one.
    #[default]
    From1900,
    /// 1904-01-01: no serial of the column is a possible day under the usual one, all are under
    /// this one.
    From1904,
    /// All serials fit under 1904, only some under 1900: no serial is read.
    Contested,
}

impl DatePlan {
    pub(super) fn of(evidence: &Evidence, setting: Option<Order>, today: Date) -> Self {
        let serials = &evidence.serials;
        let serials = match (serials.only_1904, serials.only_1900, serials.both) {
            (0, _, _) | (_, 1.., _) => SerialSystem::From1900,
            (_, 0, 0) => SerialSystem::From1904,
            (_, 0, _) => SerialSystem::Contested,
        };
        let proving = evidence.proving_beside(setting);
        let (groups, rest) = verdict::of_groups(&proving);
        Self {
            today: Some(today),
            setting,
            serials,
            proof: proof::proof(&proving, &groups).filter(|_| setting.is_none()),
            both: proof::both(&proving),
            against: proof::against(&evidence.groups, setting),
            perhaps_year_first: proof::perhaps_year_first(&proving, &groups)
                .filter(|_| setting.is_none()),
            undecided: open(evidence, &groups, setting),
            misreading: misreading(evidence, &groups),
            groups,
            rest,
            earlier: None,
        }
    }

    /// The plan for cells that are only what is left of a column, and so prove nothing themselves:
    /// what the whole column proved counts.
    pub(super) fn after(
        earlier: Proven,
        evidence: &Evidence,
        setting: Option<Order>,
        today: Date,
    ) -> Self {
        let setting = setting.or(earlier.stated);
        let mut plan = Self {
            today: Some(today),
            setting,
            groups: earlier
                .groups
                .iter()
                .map(|one| (one.group, one.verdict))
                .collect(),
            rest: earlier.rest,
            serials: earlier.serials,
            proof: earlier.proof.clone().filter(|_| setting.is_none()),
            both: earlier.both.clone(),
            against: proof::against(&evidence.groups, setting),
            perhaps_year_first: None,
            undecided: None,
            misreading: Vec::new(),
            earlier: Some(earlier),
        };
        let own = evidence.groups.keys();
        let own: Vec<_> = own.map(|group| (*group, plan.of_group(*group))).collect();
        plan.undecided = open(evidence, &own, setting);
        plan.misreading = misreading(evidence, &own);
        plan
    }

    /// Whether this plan reads every cell as the other does. What they say of the column may differ: what
    /// proves the order, how many cells are undecided.
    pub fn reads_as(&self, other: &Self) -> bool {
        let read_by = |plan: &Self| (plan.today, plan.setting, plan.rest, plan.serials);
        read_by(self) == read_by(other)
            && self.groups == other.groups
            && self.earlier == other.earlier
    }

    /// The order in which a numeric date of this notation is to be read. Nothing for other texts
    /// and where the order is undecided: then no date with two readings may be written.
    pub fn order_for(&self, text: &str) -> Option<Order> {
        self.ordered(text).map(|(_, _, order)| order)
    }

    /// The day of a date in numbers, how it is written, and the order in which it is read; nothing
    /// where [`DatePlan::order_for`] gives none. The day may lie in the future.
    pub fn ordered(&self, text: &str) -> Option<(Date, Notation, Order)> {
        let (Found::Numbers(candidates), notation) = scan(text, self.today?) else {
            return None;
        };
        let order = self.order_of(&candidates, notation.shape)?;
        Some((candidates.get(order)?, notation, order))
    }

    /// The one day that a cell of this column says, and how it is written; nothing where it says
    /// none, or several of which the column proves none. It may lie in the future.
    pub fn resolve(&self, text: &str, today: Date) -> Option<(Date, Notation)> {
        let (found, notation) = scan(text, today);
        let date = match found {
            Found::Day(date) => date,
            Found::Numbers(candidates) => {
                let order = self.order_of(&candidates, notation.shape);
                match (order, candidates.choice()) {
                    (Some(order), _) => candidates.get(order)?,
                    (None, Choice::One(date)) if !self.doubts(&candidates, notation.shape) => date,
                    (None, _) => return None,
                }
            }
            Found::Serial(number) => match self.serials {
                SerialSystem::From1900 => serial::in_1900(number, today)?,
                SerialSystem::From1904 => serial::in_1904(number, today)?,
                SerialSystem::Contested => return None,
            },
            Found::Impossible | Found::Nothing => return None,
        };
        Some((date, notation))
    }

    /// The likelier order of a date with two readings, for suggestions only: the one that more
    /// cells of its kind show; else month first with slashes and dashes, as LinkShare writes
    /// (clients of its reports expect `MM/DD/YY`), and day first with dots and spaces (an assumption:
    /// countries that write dots write the day first).
    pub fn likelier(&self, text: &str) -> Order {
        let fallback = || match text.chars().find(|c| matches!(c, '/' | '-' | '.')) {
            Some('/' | '-') => Order::Mdy,
            _ => Order::Dmy,
        };
        let scanned = self.today.map(|today| scan(text, today).1.shape);
        let shown = match scanned.map(|shape| self.verdict(shape)) {
            Some(Verdict::Decided(order)) => Some(order),
            Some(Verdict::Undecided { leaning }) => leaning,
            Some(Verdict::Contested) | None => None,
        };
        shown
            .filter(|order| *order != Order::Ymd)
            .unwrap_or_else(fallback)
    }

    /// What proves the order, in words: `line 14 has 06/26/2021`; for a column of two sources
    /// `D/M/Y: line 14 has 26/06/2021; M/D/Y (two-digit years): line 9 has 06/26/21`. Nothing if the
    /// person stated the order.
    pub fn proof(&self) -> Option<String> {
        self.proof.clone()
    }

    /// The order for the receipt: `mdy`, `dmy`, `ymd`; `mixed` for several sources; `auto` where
    /// nothing is proven or there is nothing to decide.
    pub fn order_name(&self) -> &str {
        if let Some(order) = self.setting {
            return order.name();
        }
        let mut decided = self.groups.iter().filter_map(|(_, verdict)| match verdict {
            Verdict::Decided(order) => Some(*order),
            Verdict::Undecided { .. } | Verdict::Contested => None,
        });
        let Some(order) = decided.next() else {
            return "auto";
        };
        if decided.all(|other| other == order) {
            order.name()
        } else {
            "mixed"
        }
    }

    /// What is to be known of the column when only some of its cells are left. `file` is where it
    /// stands.
    pub fn proven(&self, file: &str) -> Proven {
        if let Some(earlier) = &self.earlier {
            return Proven {
                stated: self.setting,
                ..earlier.clone()
            };
        }
        Proven {
            groups: self.groups.iter().map(ProvenGroup::from).collect(),
            rest: self.rest,
            serials: self.serials,
            stated: self.setting,
            proof: self.proof().map(|proof| format!("{proof} (in {file})")),
            both: self.both().map(|both| format!("{both} (in {file})")),
        }
    }

    /// A cell for month first and one for day first, in words, where the column has both: `line 2 has
    /// 14/06/2021 and line 3 has 06/14/2021`.
    pub fn both(&self) -> Option<String> {
        self.both.clone()
    }

    /// What stands in the column against the order that a person has stated, in words for the summary;
    /// nothing where nothing does, or no order of day and month is stated.
    pub fn against_setting(&self) -> Option<String> {
        let stated = self.setting?;
        let other = match stated {
            Order::Mdy => Order::Dmy,
            _ => Order::Mdy,
        };
        let against = self.against.as_ref()?;
        Some(format!(
            "Dates are read as {stated}, as set, but {against}, which is only right as {other}. If the \
             setting is wrong, nothing of this run is to be uploaded: run again with --date-order {}.",
            other.name()
        ))
    }

    /// That dates are read with the year last, which the column proves only if the year does not stand first, in
    /// words for the summary; nothing where that is ruled out.
    pub fn that_the_year_may_stand_first(&self) -> Option<String> {
        let (order, Witness { line, text, .. }) = self.perhaps_year_first.as_ref()?;
        let read = |order| read_in(text, order, self.today?);
        let (own, other) = (read(*order)?, read(Order::Ymd)?);
        Some(format!(
            "Dates are read as {order}: line {line} has {text}, read as {own}. With the year first it would be \
             {other}, and no date of the column rules that out. If the year stands first, nothing of this \
             run is to be uploaded: run again with --date-order ymd."
        ))
    }

    /// The cells with two readings of which the column proves none: how many, the line of the first
    /// and its text.
    pub fn undecided(&self) -> Option<(u64, u64, String)> {
        self.undecided.clone()
    }

    /// The orders of day and month in which a cell would be another day than the column proves.
    pub fn misreading(&self) -> &[Order] {
        &self.misreading
    }

    /// The order of a cell: as stated; as its group proves; as its own numbers leave.
    fn order_of(&self, candidates: &Candidates, shape: Shape) -> Option<Order> {
        let gives_a_day = |order: &Order| candidates.get(*order).is_some();
        let stated = self.setting.filter(gives_a_day);
        let proven = match self.verdict(shape) {
            Verdict::Decided(order) => Some(order).filter(gives_a_day),
            _ => None,
        };
        let own = candidates
            .only_order()
            .filter(|_| !self.doubts(candidates, shape));
        stated.or(proven).or(own)
    }

    /// The order that is stated, or else proven for dates that are written so.
    pub(super) fn decided(&self, shape: Shape) -> Option<Order> {
        let proven = match self.verdict(shape) {
            Verdict::Decided(order) => Some(order),
            Verdict::Undecided { .. } | Verdict::Contested => None,
        };
        self.setting.or(proven)
    }

    fn verdict(&self, shape: Shape) -> Verdict {
        Group::of(shape).map_or_else(Verdict::default, |group| self.of_group(group))
    }

    fn of_group(&self, group: Group) -> Verdict {
        let known = self.groups.iter().find(|(other, _)| *other == group);
        let is_like_it = |other: &Group| other.is_dotted() == group.is_dotted();
        let mut groups = self.groups.iter();
        match known {
            Some((_, verdict)) => *verdict,
            None if groups.any(|(other, verdict)| is_like_it(other) && *verdict == self.rest) => {
                self.rest
            }
            None => Verdict::default(),
        }
    }

    /// Whether even a date with one reading in the usual orders is in doubt, because it can begin
    /// with a year of two digits: other cells of its kind do, or it looks like ISO cut short and the
    /// column does not speak against it.
    fn doubts(&self, candidates: &Candidates, shape: Shape) -> bool {
        let may_be_year = candidates.ymd.is_some() && !candidates.only_a_year;
        let dashed = matches!(shape, Shape::Numeric { separator: '-', .. });
        may_be_year
            && match self.verdict(shape) {
                Verdict::Contested => true,
                _ if self.has_seen(shape) => false,
                Verdict::Undecided { .. } | Verdict::Decided(_) => dashed,
            }
    }

    /// Whether a cell of the column is written so.
    fn has_seen(&self, shape: Shape) -> bool {
        Group::of(shape).is_some_and(|group| self.groups.iter().any(|(other, _)| *other == group))
    }
}

fn misreading(evidence: &Evidence, verdicts: &[(Group, Verdict)]) -> Vec<Order> {
    let mut orders = Order::OF_DAY_AND_MONTH.to_vec();
    orders.retain(|order| proof::is_misread_in(*order, &evidence.groups, verdicts));
    orders
}

/// The cells with several readings that are still open.
fn open(
    evidence: &Evidence,
    verdicts: &[(Group, Verdict)],
    setting: Option<Order>,
) -> Option<(u64, u64, String)> {
    let explicit = matches!(setting, Some(Order::Mdy | Order::Dmy));
    proof::undecided(&evidence.groups, verdicts, setting).filter(|_| !explicit)
}
