//! Where the cells of what was written come from.

use crate::export::says_nothing;
use crate::run::receipt::{ColumnFacts, InputFacts};
use crate::sheet::{Row, unguard};

/// The kind of an input whose cells have the guard against formulas.
pub(super) const GUARDED: &str = "attention-file";

/// Where the cells of a column come from.
pub(super) struct Origin<'r> {
    pub(super) title: &'r str,
    /// For each input.
    sources: Vec<Source<'r>>,
}

/// Where the cells of a column come from in one input.
#[derive(Clone, Copy)]
enum Source<'r> {
    /// Those of its rows at this place.
    At(usize),
    /// The same, with the guard against formulas.
    Guarded(usize),
    /// The same for all rows.
    Constant(&'r str),
    /// Nowhere.
    Nothing,
}

impl<'r> Source<'r> {
    fn of(facts: &'r ColumnFacts, number: usize, kind: &str) -> Self {
        let mut from = facts.from.iter();
        let place = from.find(|(input, _)| *input == number);
        match (place, &facts.constant) {
            (Some((_, place)), _) if kind == GUARDED => Self::Guarded(*place),
            (Some((_, place)), _) => Self::At(*place),
            (None, Some(constant)) => Self::Constant(constant),
            (None, None) => Self::Nothing,
        }
    }

    /// The cell of a row, if it is that long.
    fn cell<'c>(self, row: &'c Row) -> Option<&'c str>
    where
        'r: 'c,
    {
        match self {
            Self::At(place) => row.get(place),
            Self::Guarded(place) => row.get(place).map(unguard),
            Self::Constant(constant) => Some(constant),
            Self::Nothing => None,
        }
    }
}

impl<'r> Origin<'r> {
    /// What the receipt says of a column.
    pub(super) fn of(facts: &'r ColumnFacts, inputs: &[InputFacts]) -> Self {
        let kinds = inputs.iter().map(|input| input.kind.as_str()).enumerate();
        let sources = kinds.map(|(number, kind)| Source::of(facts, number, kind));
        Self {
            title: &facts.title,
            sources: sources.collect(),
        }
    }

    /// The cell that the column starts from: of its rows the first that is a value.
    pub(super) fn cell<'c>(
        &'c self,
        (number, row): (usize, &'c Row),
        others: &'c [(usize, Row)],
    ) -> &'c str {
        let value = |number: usize, row: &'c Row| self.sources.get(number)?.cell(row);
        let own = value(number, row);
        if others.is_empty() {
            return own.unwrap_or_default();
        }
        let others = others
            .iter()
            .filter_map(|(number, row)| value(*number, row));
        let values: Vec<&str> = own.into_iter().chain(others).collect();
        let filled = values.iter().find(|value| !says_nothing(value));
        filled.or(values.first()).copied().unwrap_or_default()
    }
}
