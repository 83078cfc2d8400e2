//! What names of errors say that are written in one word: `ObjectNotFound`, `MissingFieldError`. They
//! are codes: what is said in words weighs more.

use super::concept::Meaning as M;
use super::denial::Denial;
use super::vocabulary::{self, Vocabulary};

/// Pieces without which such a name tells nothing.
const MARKS: [&str; 26] = [
    "Not",
    "Invalid",
    "Missing",
    "Required",
    "Duplicate",
    "Unknown",
    "Exists",
    "Violation",
    "Constraint",
    "Denied",
    "Forbidden",
    "Unauthorized",
    "Transaction",
    "Timeout",
    "Mismatch",
    "Malformed",
    "Blocked",
    "Banned",
    "Exceeded",
    "Unrecognized",
    "Unrecognised",
    "Blank",
    "Empty",
    "Expected",
    "Unexpected",
    "Additional",
];

/// Whether a word or phrase is written as a code: `INVALID_FIELD`, or as the name of an error.
pub(super) fn is_code(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase())
        && (text.contains('_') && text.bytes().all(|b| b.is_ascii_uppercase() || b == b'_')
            || is_name(text))
}

/// Whether a word is written as such a name: several words, each with a capital.
pub(super) fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_uppercase())
        && word.bytes().skip(1).any(|b| b.is_ascii_uppercase())
        && word.bytes().any(|b| b.is_ascii_lowercase())
        && pieces(word).any(|piece| MARKS.contains(&piece))
}

/// What such a name says, if every piece of it is known but for the library before the name of a
/// constraint: `OrmUniqueConstraintError`.
pub(super) fn meaning(word: &str, vocabulary: &Vocabulary) -> M {
    if !is_name(word) {
        return M::NONE;
    }
    let parts: Vec<&str> = pieces(word).collect();
    let whole = of_pieces(&parts, vocabulary);
    if !whole.is_none() {
        return whole;
    }
    let behind = parts.get(1..).unwrap_or_default();
    let of_constraint = of_pieces(behind, vocabulary);
    let rule = M::UNIQUE.or(M::DUPLICATE).or(M::REFERENCE).or(M::NULL);
    if behind.contains(&"Constraint") && of_constraint.has_any(rule) {
        of_constraint
    } else {
        M::NONE
    }
}

/// What pieces of a name say; nothing unless all of them are known.
fn of_pieces(parts: &[&str], vocabulary: &Vocabulary) -> M {
    let mut denial = Denial::default();
    let mut said = M::NONE;
    let mut at = 0;
    while at < parts.len() {
        let longest = (1..=3).rev().find_map(|count| {
            let phrase = parts.get(at..at + count)?.concat().to_ascii_lowercase();
            Some((count, vocabulary.get(&phrase)?))
        });
        let Some((count, entry)) = longest else {
            if parts.get(at).is_some_and(|part| is_filler(part)) {
                at += 1;
                continue;
            }
            return M::NONE;
        };
        said = said.or(denial.turn(entry.meaning, false));
        denial.remember(entry.meaning);
        at += count;
    }
    said
}

/// Whether a piece only joins others: `BrandDoesNotExist`.
pub(super) fn is_filler(piece: &str) -> bool {
    vocabulary::is_filling(&piece.to_ascii_lowercase())
}

/// The words in a name, each with its capital.
pub(super) fn pieces(word: &str) -> impl Iterator<Item = &str> {
    let mut rest = word;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?.len_utf8();
        let end = rest
            .get(first..)?
            .find(|c: char| c.is_ascii_uppercase())
            .map_or(rest.len(), |at| at + first);
        let (piece, behind) = rest.split_at_checked(end)?;
        rest = behind;
        Some(piece)
    })
}
