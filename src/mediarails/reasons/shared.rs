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
/// What tells that they share it.
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
    let same = near.iter().position(|token| is(token, &SAME));
    let shared = same.and_then(|same| near.get(same + 1));
    let demands = said.has_any(M::MUST) && !said.has_any(M::NOT);
    near.first().is_some_and(is_row)
        && shared.is_some_and(is_value)
        && !demands
        && !said.has_any(M::COLUMN.or(M::COUNT))
}

/// Whether a word can stand for rows; columns that share a name are none.
fn is_row(what: &Token) -> bool {
    let of_rows = M::ROW.or(M::RECORD).or(M::FIELD).or(M::VALUE);
    let is_row = what.meaning.has_any(of_rows) || what.meaning.is_none();
    is_row && !what.meaning.has_any(M::COLUMN)
}

/// Whether a word is what a cell holds: "key", "site ID", "e-mail".
fn is_value(what: &Token) -> bool {
    let of_cells = M::FIELD.or(M::VALUE).or(M::TYPE).or(M::DATA);
    what.named.is_some() || what.meaning.has_any(of_cells)
}
