//! The columns of the attention file of several exports: those of one meaning stand in one column.

use super::Conversion;
use super::join::Member;
use crate::export::says_nothing;
use crate::ragged;
use crate::run::receipt::ColumnFacts;
use crate::sheet::Row;

/// The attention file of several exports: for each column its title and its place in each export.
pub(super) struct Union {
    pub(super) columns: Vec<ColumnFacts>,
    /// How many cells the longest row has beyond its header, if any row is ragged.
    ragged: Option<usize>,
}

impl Union {
    pub(super) fn of(conversion: &Conversion<'_>) -> Self {
        let mut columns: Vec<ColumnFacts> = Vec::new();
        for (number, export) in conversion.files.iter().enumerate() {
            for (place, title) in export.titles.iter().enumerate() {
                let meaning = export.assignment.at(place).map(|(column, _)| column);
                let same = columns.iter_mut().find(|known| {
                    let first = known.from.first().copied();
                    let theirs = first.and_then(|(input, place)| {
                        conversion.files.get(input)?.assignment.at(place)
                    });
                    let free = known.from.iter().all(|(input, _)| *input != number);
                    free && match meaning {
                        Some(column) => theirs.is_some_and(|(other, _)| other == column),
                        None => theirs.is_none() && known.title == *title,
                    }
                });
                match same {
                    Some(known) => known.from.push((number, place)),
                    None => columns.push(ColumnFacts {
                        title: title.clone(),
                        from: vec![(number, place)],
                        constant: None,
                    }),
                }
            }
        }
        let beyond = conversion.files.iter().zip(&conversion.surveys);
        let ragged = beyond
            .filter(|(_, survey)| survey.ragged)
            .map(|(export, survey)| survey.widest.saturating_sub(export.titles.len()))
            .max();
        Self { columns, ragged }
    }

    pub(super) fn titles(&self) -> Vec<String> {
        let own = self.columns.iter().map(|column| column.title.clone());
        own.chain(ragged::titles(self.ragged)).collect()
    }

    /// Whether a row has a cell that must not be lost beside those of rows that are kept before it.
    pub(super) fn tells_more(&self, kept: &[Member], member: &Member) -> bool {
        self.columns.iter().any(|column| {
            let own = cell_under(column, member).unwrap_or_default();
            let is_first = |is_nothing: fn(&str) -> bool| {
                let mut before = kept.iter().filter_map(|member| cell_under(column, member));
                !is_nothing(own) && before.all(is_nothing)
            };
            is_first(says_nothing) || is_first(|cell| cell.trim().is_empty())
        })
    }

    /// The cells of an attention row: of each column the first value of the rows that is not empty.
    pub(super) fn cells(&self, rows: &[(usize, &Row)], conversion: &Conversion<'_>) -> Vec<String> {
        let cell = |column: &ColumnFacts| {
            let values = rows.iter().filter_map(|(input, row)| {
                let (_, place) = column.from.iter().find(|(from, _)| from == input)?;
                row.get(*place)
            });
            let mut values = values.peekable();
            let first = values.peek().copied().unwrap_or_default();
            values
                .find(|value| !says_nothing(value))
                .unwrap_or(first)
                .to_owned()
        };
        let mut cells: Vec<String> = self.columns.iter().map(cell).collect();
        if let Some((input, row)) = rows.first()
            && let Some(export) = conversion.files.get(*input)
        {
            cells.extend(ragged::cells(row, export.titles.len(), self.ragged));
        }
        cells
    }
}

/// The cell of a row under a column of the attention file.
fn cell_under<'m>(column: &ColumnFacts, member: &'m Member) -> Option<&'m str> {
    let mut from = column.from.iter();
    let (_, place) = from.find(|(input, _)| *input == member.spot.input)?;
    member.row.get(*place)
}
