//! Whether several rows are said to have one value in common: "multiple entries with same key".

use super::concept::Meaning as M;
use super::statement::Tokens;
use super::token::Token;

/// How many rows there are that share it.
const SEVERAL: [&str; 9] = [
    "multiple",
    "several",
    "two",
    "three",
    "many",
    "both",
    "morethanone",
    "more",
    "different",
];
/// What they are said to share.
const SAME: [&str; 4] = ["same", "identical", "equal", "withthesame"];

/// Whether several rows share a value.
pub(super) fn is_shared(tokens: Tokens<'_>, slice: &[Token], said: M) -> bool {
    let is =
        |token: &Token, words: &[&str]| token.is_word() && words.contains(&tokens.folded_of(token));
    let Some(several) = slice.iter().position(|token| is(token, &SEVERAL)) else {
        return false;
    };
    let behind = slice.get(several + 1..).unwrap_or_default();
    let near = behind.get(..7).unwrap_or(behind);
    let of_rows = M::ROW.or(M::RECORD).or(M::FIELD).or(M::VALUE);
    // Columns that share a name are no rows.
    near.first().is_some_and(|what| {
        let is_row = what.meaning.has_any(of_rows) || what.meaning.is_none();
        is_row && !what.meaning.has_any(M::COLUMN)
    }) && near.iter().any(|token| is(token, &SAME))
        && !said.has_any(M::COLUMN.or(M::MUST).or(M::COUNT).or(M::CANNOT))
}
