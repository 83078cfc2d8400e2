//! What a clause says beside the findings of the text: another failure, a claim that fits no wording, more
//! errors than were found.

use super::super::concept::Meaning as M;
use super::super::gathered::Finding;
use super::super::statement::{Statement, Tokens};
use super::super::token::Sort;
use super::super::unheard;
use super::super::vocabulary::{self, Named};
use crate::failure::{FailureKind, Target};

/// What says that a value is not there.
const LACKING: M = M::REQUIRED
    .or(M::MISSING)
    .or(M::BLANK)
    .or(M::NOT_BLANK)
    .or(M::NOT_PRESENT);

/// Whether a clause by itself states a failure of a kind that was not found, and of no column that a
/// finding speaks of.
pub(super) fn states_another(
    tokens: Tokens<'_>,
    statement: &Statement,
    findings: &[Finding],
) -> bool {
    let is_found = |wanted: FailureKind| findings.iter().any(|found| found.failure.kind == wanted);
    let names_found = statement.named.iter().any(|at| {
        let named = tokens.all.get(*at).and_then(|token| token.named);
        findings
            .iter()
            .any(|found| match (named, &found.failure.target) {
                (Some(Named::Ours(ours)), Target::Column(column)) => ours == *column,
                (Some(Named::Custom(_)), Target::Other(_)) => true,
                _ => false,
            })
    });
    let said = statement.said;
    let Some((_, kind)) = statement.found else {
        return !names_found && is_lost_claim(tokens, statement);
    };
    let slice = tokens.slice(&statement.range);
    // "Input should be a valid URL, input is empty" tells more of the same value.
    let of_value = slice
        .iter()
        .find(|token| token.is_word() && token.meaning.only(M::LINK) != token.meaning)
        .is_some_and(|token| token.meaning.has_any(M::VALUE.or(M::TYPE)));
    let has = |word: &str| {
        slice
            .iter()
            .any(|token| tokens.folded_of(token).ends_with(word))
    };
    let apart = match kind {
        // "7 found, 9 required"
        FailureKind::MissingValue
            if is_found(FailureKind::ColumnCount)
                && slice
                    .first()
                    .is_some_and(|token| token.sort == Sort::Number) =>
        {
            false
        }
        FailureKind::MissingValue => said.has_any(LACKING) && !of_value,
        FailureKind::UnknownColumn if is_found(FailureKind::MissingValue) => false,
        // "Insufficient permissions to create the option": the value is none of the options.
        FailureKind::Permission if is_found(FailureKind::UnknownReference) && has("option") => {
            false
        }
        // "Expected "name" but received undefined".
        FailureKind::UnknownReference
            if is_found(FailureKind::MissingValue) && said.has_any(M::MUST) =>
        {
            false
        }
        FailureKind::UnknownReference | FailureKind::UnknownColumn | FailureKind::MissingColumn => {
            !is_found(FailureKind::UnknownColumn) && !is_found(FailureKind::MissingColumn)
        }
        kind => kind.is_of_the_row(),
    };
    apart && !names_found && !is_found(kind) && !unheard::is_well(said)
}

/// Whether a clause complains in known words of a column, or says that the thing the row stands for is
/// not there, and yet fits no wording: "Name too short", "Partner not found".
fn is_lost_claim(tokens: Tokens<'_>, statement: &Statement) -> bool {
    let said = statement.said;
    let slice = tokens.slice(&statement.range);
    let first = slice
        .iter()
        .find(|token| token.is_word() || token.sort == Sort::Quoted);
    let words_before = |at: usize| {
        let before = tokens.slice(&(statement.range.start..at));
        before.iter().filter(|token| token.is_word()).count()
    };
    let of_column = statement
        .named
        .first()
        .is_some_and(|at| words_before(*at) < 2);
    // "Brand must be checked" demands something, "expected `brand`" lists it.
    let demanded = statement.named.first().is_some_and(|at| {
        let behind = tokens.slice(&(*at..statement.range.end));
        behind.iter().any(|token| token.meaning.has_any(M::MUST))
    });
    let of_thing = first.is_some_and(|token| {
        vocabulary::is_place(tokens.folded_of(token)) && token.meaning.is_none()
    });
    let bounds = M::LEAST.or(M::MOST).or(M::LESSER).or(M::GREATER);
    let wrong = bounds
        .or(M::SHORT)
        .or(M::BIG)
        .or(M::LONG)
        .or(M::NOT_FOUND)
        .or(M::UNKNOWN)
        .or(M::UNFIT)
        .or(M::MISSING)
        .or(M::DUPLICATE)
        .or(M::BLOCKED)
        .or(M::DENIED)
        .or(M::REQUIRED)
        .or(M::DISALLOWED);
    let gone = said.has_any(M::NOT_FOUND) || said.has_all(M::MUST.or(M::FOUND));
    let words = slice.iter().filter(|token| token.is_word()).count();
    let of_machine = said.has_any(M::MACHINE) && !said.has_any(M::TYPE.or(M::VALUE)) && words > 1;
    (of_column && (said.has_any(wrong) || gone || demanded) || of_thing && gone || of_machine)
        && !said.has_any(M::ADVICE)
}
