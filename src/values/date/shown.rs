//! What one cell shows about the order of day and month, in whichever row it stands.

use super::candidates::Candidates;
use super::evidence::{Group, Serials};
use super::reading::Shape;
use super::scan::{Found, scan};
use super::{Date, format};

/// What a cell shows, in whichever row it stands.
#[derive(Debug, Clone)]
pub struct Shown(pub(super) What);

/// See [`Shown`].
#[derive(Debug, Clone)]
pub(super) enum What {
    /// Nothing about the order.
    Nothing,
    /// A serial day.
    Serial(Serials),
    /// Something about the cells that are written like it.
    Order(Group, Signs),
}

/// To which counts of a [`Tally`](super::tally::Tally) a cell adds.
#[derive(Debug, Clone, Copy, Default)]
#[allow(clippy::struct_excessive_bools)]
pub(super) struct Signs {
    pub(super) mdy: bool,
    pub(super) dmy: bool,
    pub(super) both: bool,
    pub(super) both_never_year: bool,
    pub(super) year_only: bool,
    pub(super) surely_year: bool,
    pub(super) year_too: bool,
    pub(super) never_year: bool,
}

impl Shown {
    /// Whether a cell is in a notation that shows nothing, as nearly every cell of a right file is.
    pub(super) fn is_iso(text: &str) -> bool {
        format::iso_numbers(text.as_bytes()).is_some()
    }

    /// What a cell shows; days after `today` are ruled out.
    pub(super) fn by(text: &str, today: Date) -> Self {
        if Self::is_iso(text) {
            return Self(What::Nothing);
        }
        let (found, notation) = scan(text, today);
        let what = match found {
            Found::Numbers(candidates) => Group::of(notation.shape)
                .map(|group| What::Order(group, Signs::of(&candidates, today))),
            Found::Serial(number) => Some(What::Serial(Serials::of(number, today))),
            Found::Day(_) | Found::Impossible | Found::Nothing => None,
        };
        Self(what.unwrap_or(What::Nothing))
    }
}

impl Group {
    /// The group of a notation, if it is one whose order can be in question.
    pub(super) const fn of(shape: Shape) -> Option<Self> {
        match shape {
            Shape::Numeric {
                separator,
                padding,
                year_digits,
            } => Some(Self {
                separator,
                padding,
                year_digits,
            }),
            _ => None,
        }
    }
}

impl Signs {
    fn of(candidates: &Candidates, today: Date) -> Self {
        let Candidates { mdy, dmy, ymd, .. } = *candidates;
        let past = |date: Option<Date>| date.is_some_and(|date| !date.is_after(today));
        let mut signs = Self::default();
        if mdy.is_none() && dmy.is_none() && ymd.is_some() {
            signs.year_only = true;
            signs.surely_year = candidates.only_a_year;
            return signs;
        }
        if !past(mdy) && !past(dmy) {
            // Nothing that could be written: nothing that proves anything.
            return signs;
        }
        match (mdy, dmy) {
            (Some(mdy), Some(dmy)) if mdy != dmy => {
                signs.both = true;
                signs.both_never_year = ymd.is_none();
            }
            (Some(_), None) => signs.mdy = true,
            (None, Some(_)) => signs.dmy = true,
            _ => {}
        }
        signs.never_year = ymd.is_none();
        signs.year_too = ymd.is_some() && !signs.both;
        signs
    }
}
