//! What holds for a whole report: its layout, how its importer talks, what its dates prove.

use crate::dice::Dice;
use crate::layout::{LAYOUTS, Layout};
use crate::wording::{JOINERS, STYLES, Style};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    MonthFirst,
    DayFirst,
}

impl Order {
    pub(crate) const fn other(self) -> Self {
        match self {
            Self::MonthFirst => Self::DayFirst,
            Self::DayFirst => Self::MonthFirst,
        }
    }
}

/// What the column of dates says about the order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Proof {
    /// Some date can be read in one order alone.
    Whole,
    /// No date shows which order is meant.
    Nothing,
    /// Some dates show one order, some the other.
    Both,
}

impl Proof {
    /// How many rows it takes.
    pub(crate) const fn rows(self) -> usize {
        match self {
            Self::Nothing => 0,
            Self::Whole => 1,
            Self::Both => 2,
        }
    }
}

pub(crate) struct World {
    pub(crate) number: usize,
    pub(crate) layout: &'static Layout,
    pub(crate) style: Style,
    pub(crate) joiner: &'static str,
    pub(crate) order: Order,
    pub(crate) proof: Proof,
    /// Whether the settings list the brands that there are.
    pub(crate) brands_listed: bool,
}

impl World {
    pub(crate) fn new(number: usize, dice: &mut Dice) -> Self {
        Self {
            number,
            layout: &LAYOUTS[number % LAYOUTS.len()],
            style: STYLES[dice.below(STYLES.len())],
            joiner: dice.pick(&JOINERS),
            order: [Order::MonthFirst, Order::DayFirst][dice.below(2)],
            proof: [Proof::Whole, Proof::Whole, Proof::Nothing, Proof::Both][dice.below(4)],
            brands_listed: dice.percent(50),
        }
    }

    pub(crate) fn name(&self) -> String {
        format!(
            "report {}: {}, {:?}, joined by {:?}, {:?}, proof {:?}",
            self.number, self.layout.name, self.style, self.joiner, self.order, self.proof
        )
    }
}
