//! What a number in a statement counts: parts of a value, values of a whole column, the cells of a row.

use super::concept::Meaning as M;
use super::statement::Tokens;
use super::token::{Sort, Token};

/// Whether a word calls the parts of a value or column of which some are counted: "2 of 3 entries", "for
/// 2 out of 3 values".
pub(super) fn is_part(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let is = |token: &Token, words: &[&str]| words.contains(&tokens.folded_of(token));
    let before = slice.get(..at).unwrap_or_default();
    let (lead, shares) = match before {
        [.., lead, part, out, of, whole] if is(out, &["out"]) => (Some(lead), [part, of, whole]),
        [.., lead, part, of, whole] => (Some(lead), [part, of, whole]),
        [part, of, whole] => (None, [part, of, whole]),
        _ => return false,
    };
    let [part, of, whole] = shares;
    let shares = part.sort == Sort::Number && is(of, &["of"]) && whole.sort == Sort::Number;
    // "The row has 8 of 9 values" counts its cells.
    let of_column = lead.is_some_and(|lead| is(lead, &["for", "in", "on"]));
    let is_word = |words: &[&str]| slice.get(at).is_some_and(|token| is(token, words));
    shares && (is_word(&["entries", "items", "elements"]) || of_column && is_word(&["values"]))
}

/// Whether a word speaks of the length of a row, which is counted in cells: "row 4 has length 8".
pub(super) fn is_length_of_row(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let is = |token: &Token, words: &[&str]| words.contains(&tokens.folded_of(token));
    let length = ["length", "lengths", "lengthof"];
    if !slice.get(at).is_some_and(|token| is(token, &length)) {
        return false;
    }
    // A limit is one of letters or bytes.
    let other = M::MOST.or(M::BIG).or(M::LONG).or(M::SHORT).or(M::TYPE);
    let unit = ["characters", "character", "chars", "letters", "bytes"];
    let is_other = |token: &Token| {
        token.named.is_some()
            || token.is_word() && (token.meaning.has_any(other) || is(token, &unit))
    };
    let links = [
        "has", "have", "had", "is", "are", "was", "with", "of", "a", "the",
    ];
    let place = ["at", "index", "number", "no", "position"];
    let before = slice.get(..at).unwrap_or_default().iter().rev();
    let mut verbs = 0;
    let mut subject = before
        .skip_while(|token| {
            let link = token.is_word() && is(token, &links);
            verbs += usize::from(link);
            link
        })
        .skip_while(|token| token.sort == Sort::Number || is(token, &place));
    let is_row = |token: &Token| token.is_word() && is(token, &["row", "rows", "line", "record"]);
    subject.next().is_some_and(is_row) && verbs > 0 && !slice.iter().any(is_other)
}
