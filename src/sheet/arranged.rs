//! Rows that are written as they came, but for some cells: how they lie, and what stands in place of which.

use super::escape::guard;
use super::marks::Marks;

/// How the cells of a row lie in the rows that are written.
#[derive(Debug, Clone, Default)]
pub struct Arranged {
    /// For each place the one from which its cell comes; nothing for a cell that the row does not have.
    from: Vec<Option<usize>>,
    /// How many places from each one on have cells that follow each other in the row, too.
    runs: Vec<usize>,
}

impl Arranged {
    /// The arrangement in which each cell comes from there.
    pub fn of(from: &[Option<usize>]) -> Self {
        let run = |place: usize| {
            let rest = from.get(place..).unwrap_or_default();
            let first = rest.first().copied().flatten();
            first.map_or(0, |first| {
                let run = rest.iter().zip(first..);
                run.take_while(|(from, at)| **from == Some(*at)).count()
            })
        };
        Self {
            runs: (0..from.len()).map(run).collect(),
            from: from.to_vec(),
        }
    }

    pub(super) const fn width(&self) -> usize {
        self.from.len()
    }

    /// Where the cell of a place comes from, and how many follow it, itself among them.
    pub(super) fn at(&self, place: usize) -> Option<(usize, usize)> {
        let first = self.from.get(place).copied().flatten()?;
        Some((first, self.runs.get(place).copied()?))
    }
}

/// A cell that does not come from a row that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lent<'c> {
    /// It is known to need no quotation marks, and no guard against being taken for a formula.
    Bare(&'c str),
    /// It may need them.
    Any(&'c str),
}

impl<'c> Lent<'c> {
    /// A cell that is written again and again.
    pub fn often(cell: &'c str) -> Self {
        if Marks::new(b',').any(cell.as_bytes()) || guard(cell) != cell {
            Self::Any(cell)
        } else {
            Self::Bare(cell)
        }
    }

    /// The cell.
    pub const fn text(self) -> &'c str {
        match self {
            Self::Bare(cell) | Self::Any(cell) => cell,
        }
    }

    /// A cell that is mostly a number.
    pub fn number(cell: &'c str) -> Self {
        if !cell.is_empty() && cell.bytes().all(|byte| byte.is_ascii_digit()) {
            Self::Bare(cell)
        } else {
            Self::Any(cell)
        }
    }
}

/// Places at which there can be cells that do not come from the row; too many of them cost time and nothing
/// else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OtherPlaces(u64);

/// From this place on there can be one everywhere.
const LAST: usize = 63;

impl OtherPlaces {
    /// Every place.
    pub const ALL: Self = Self(u64::MAX);
    /// None of the first ones.
    pub const NONE: Self = Self(1 << LAST);

    /// These and one more.
    #[must_use]
    pub const fn and(self, place: usize) -> Self {
        if place < LAST {
            Self(self.0 | 1 << place)
        } else {
            self
        }
    }

    /// These and those.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The first that is not before `place`.
    pub(super) const fn next(self, place: usize) -> usize {
        if place < LAST {
            place + (self.0 >> place).trailing_zeros() as usize
        } else {
            place
        }
    }
}

impl FromIterator<usize> for OtherPlaces {
    fn from_iter<I: IntoIterator<Item = usize>>(places: I) -> Self {
        places.into_iter().fold(Self::NONE, Self::and)
    }
}
