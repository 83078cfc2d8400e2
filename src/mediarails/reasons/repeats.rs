//! How often one statement states a failure of which it does not name the column.

use super::concept::Meaning as M;
use super::statement::{self, Statement, Tokens};
use super::token::{Break, Sort, Token};
use crate::column::Column;
use crate::failure::FailureKind;

/// Of how many cells a statement speaks: as many as it counts ("2 values missing"), or as often as it
/// says the same in the same words.
pub(super) fn times(tokens: Tokens<'_>, statement: &Statement, kind: FailureKind) -> usize {
    if !is_of_cells(kind) {
        return 1;
    }
    let slice = tokens.slice(&statement.range);
    counted(tokens, slice).max(repeated(tokens, statement, kind))
}

/// Whether failures of a kind speak of cells, so that two of them speak of two.
pub(super) const fn is_of_cells(kind: FailureKind) -> bool {
    matches!(kind, FailureKind::MissingColumn) || !kind.is_of_the_row()
}

fn counted(tokens: Tokens<'_>, slice: &[Token]) -> usize {
    let mut before: Option<&Token> = None;
    for (at, token) in slice.iter().enumerate() {
        let begins = before.is_none_or(|token| {
            matches!(token.sort, Sort::Break(_)) || token.meaning.has_any(M::LINK)
        });
        let things = slice
            .get(at + 1..)
            .unwrap_or_default()
            .iter()
            .find(|token| !token.meaning.has_any(M::REQUIRED))
            .is_some_and(|token| token.meaning.has_any(M::VALUE.or(M::FIELD).or(M::COLUMN)));
        let count = tokens.text_of(token).parse().unwrap_or(0);
        if token.sort == Sort::Number && begins && things && count <= Column::ALL.len() {
            return count.max(1);
        }
        before = Some(token);
    }
    1
}

fn repeated(tokens: Tokens<'_>, statement: &Statement, kind: FailureKind) -> usize {
    let slice = tokens.slice(&statement.range);
    let parts = |token: &Token| {
        matches!(
            token.sort,
            Sort::Break(Break::Comma | Break::Sentence | Break::Dash)
        ) || token.is_word() && token.meaning.has_any(M::JOIN)
    };
    let mut start = statement.range.start;
    let mut clauses: Vec<(&str, usize)> = Vec::new();
    for clause in slice.split(parts) {
        let range = start..start + clause.len();
        start = range.end + 1;
        let ends = clause.first().zip(clause.last());
        let said = ends.and_then(|(first, last)| tokens.text.get(first.start..last.end));
        let Some(said) = said else { continue };
        if let Some((_, times)) = clauses.iter_mut().find(|(known, _)| *known == said) {
            *times += 1;
        } else if clauses.len() < 64
            && statement::read(tokens, range)
                .found
                .is_some_and(|(_, found)| found == kind)
        {
            clauses.push((said, 1));
        }
    }
    clauses.iter().map(|(_, times)| *times).max().unwrap_or(1)
}
