//! The days that three numbers can mean, one for each order.

use super::{Date, Order};

/// One day for each order in which the numbers give a day that exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Candidates {
    /// Month first.
    pub(super) mdy: Option<Date>,
    /// Day first.
    pub(super) dmy: Option<Date>,
    /// A year of two digits first. Rare, so it counts only where nothing else fits: see
    /// [`Candidates::only_a_year`] and the plan of a column.
    pub(super) ymd: Option<Date>,
    /// Whether the first number is above 31 and can be nothing but a year.
    pub(super) only_a_year: bool,
}

/// What the candidates come to when nothing else is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Choice {
    /// One day.
    One(Date),
    /// Two days: month first, day first.
    Either(Date, Date),
    /// None.
    Nothing,
}

impl Candidates {
    /// The candidate of an order.
    pub(super) const fn get(&self, order: Order) -> Option<Date> {
        match order {
            Order::Mdy => self.mdy,
            Order::Dmy => self.dmy,
            Order::Ymd => self.ymd,
        }
    }

    /// Keeps what falls on a day of the week.
    pub(super) fn on(mut self, weekday: u32) -> Self {
        let fits = |date: &Date| date.weekday() == weekday;
        self.mdy = self.mdy.filter(fits);
        self.dmy = self.dmy.filter(fits);
        self.ymd = self.ymd.filter(fits);
        self
    }

    /// What follows from the numbers alone.
    pub(super) fn choice(&self) -> Choice {
        match (self.mdy, self.dmy) {
            (Some(mdy), Some(dmy)) if mdy == dmy => Choice::One(mdy),
            (Some(mdy), Some(dmy)) => Choice::Either(mdy, dmy),
            (Some(date), None) | (None, Some(date)) => Choice::One(date),
            (None, None) => match self.ymd.filter(|_| self.only_a_year) {
                Some(date) => Choice::One(date),
                None => Choice::Nothing,
            },
        }
    }

    /// The order that the numbers alone leave, if they do.
    pub(super) fn only_order(&self) -> Option<Order> {
        match (self.mdy, self.dmy, self.ymd) {
            (Some(_), None, _) => Some(Order::Mdy),
            (None, Some(_), _) => Some(Order::Dmy),
            (None, None, Some(_)) if self.only_a_year => Some(Order::Ymd),
            _ => None,
        }
    }
}
