//! Whether a statement complains of nothing in the row: of what programs are made of, of a file or a
//! picture, of how many things there are.

mod code;
mod counts;

use super::concept::Meaning as M;
use super::fold;
use super::statement::Tokens;
use super::token::{Break, Sort, Token};
use super::vocabulary::{self, nowhere};
pub(super) use code::speaks_of_code;

/// What is no failure of the row where a program's own things are the subject.
const OF_PROGRAM: M = M::NOT_FOUND
    .or(M::DISALLOWED)
    .or(M::UNKNOWN)
    .or(M::MISSING)
    .or(M::REQUIRED)
    .or(M::NOT_PRESENT)
    .or(M::LONG)
    .or(M::BIG)
    .or(M::MOST);

/// What says that the value of a cell, a column or the bytes of a row are spoken of all the same.
const OF_CELL: M = M::TYPE
    .or(M::LOOKS)
    .or(M::ENCODING)
    .or(M::RIGHTS)
    .or(M::COLUMN)
    .or(M::FIELD)
    .or(M::ROW)
    .or(M::CHARACTER)
    .or(M::REFERENCE)
    .or(M::RECORD)
    .or(M::UNIQUE);

/// How much of something there is.
const BOUND: M = M::LEAST
    .or(M::MOST)
    .or(M::SHORT)
    .or(M::BIG)
    .or(M::GREATER)
    .or(M::LESSER);

/// Whether what is wanting is a file or another thing of programs: "A file of that name already
/// exists", "Required module not found".
pub(super) fn is_of_program(tokens: Tokens<'_>, slice: &[Token], said: M) -> bool {
    is_of_whole(tokens, slice, said)
        || counts::counts_things(tokens, slice, said)
        || is_of_file(tokens, slice, said)
        || code::is_variable(tokens, slice)
        || is_hole(tokens)
        || code::is_null_object(tokens.text)
        || slice.iter().all(|token| !token.strong) && is_about(tokens, slice, code::is_called)
        || names_nothing(tokens, slice) && is_nameless(tokens, slice, said)
}

/// The same where what stands behind a colon or full stop tells it.
pub(super) fn is_of_whole(tokens: Tokens<'_>, slice: &[Token], said: M) -> bool {
    counts::is_too_short(tokens, slice, said)
        || code::is_own_key(tokens, slice, said) && names_nothing(tokens, slice)
}

/// Whether no column is named, neither in the statement nor right behind its colon.
fn names_nothing(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let end = slice.last().map_or(0, |token| token.end);
    let mut behind = tokens.all.iter().skip_while(|token| token.start < end);
    let next = behind.find(|token| !matches!(token.sort, Sort::Break(_)));
    let is_led_to = || {
        let rest = tokens.text.get(end..).unwrap_or_default();
        rest.starts_with(':')
            || rest.starts_with("(s):")
            || tokens
                .text
                .get(..end)
                .is_some_and(|text| text.ends_with(':'))
    };
    slice.iter().all(|token| token.named.is_none())
        && !(next.is_some_and(|token| token.named.is_some()) && is_led_to())
}

/// The same for a statement that names no column.
fn is_nameless(tokens: Tokens<'_>, slice: &[Token], said: M) -> bool {
    let sized = said.has_any(BOUND.or(M::LONG).or(M::FORMAT).or(M::UNFIT));
    let is_medium = |token: &Token| token.is_word() && nowhere::is_medium(tokens.folded_of(token));
    if waits(tokens, slice, said)
        || code::is_thing_of_code(tokens, slice, said)
        || said.has_any(M::NULL) && code::is_in_code(tokens, slice)
    {
        return true;
    }
    let of_program = said.has_any(OF_PROGRAM) && !said.has_any(M::RIGHTS)
        || said.has_any(M::STATING.without(M::TROUBLE)) && !said.has_any(OF_CELL);
    sized && !said.has_any(M::TYPE) && slice.iter().any(is_medium)
        || of_program && is_about(tokens, slice, nowhere::is_program)
        || !said.has_any(M::UNEVEN)
            && (speaks_of_code(tokens, slice) || code::numbers_argument(tokens, slice))
        || !said.has_any(OF_CELL.without(M::FIELD.or(M::RECORD)).or(M::UNEVEN))
            && code::speaks_of_passed(tokens, slice)
}

/// Whether something holds only until another thing has happened, which is no matter of a value: "you
/// cannot upload until the running import has ended".
fn waits(tokens: Tokens<'_>, slice: &[Token], said: M) -> bool {
    let of_value = M::TYPE.or(M::LOOKS).or(M::BLOCKED).or(M::RIGHTS);
    let is_until = |token: &Token| matches!(tokens.folded_of(token), "until" | "till");
    !said.has_any(of_value) && slice.iter().any(|token| token.is_word() && is_until(token))
}

/// Whether a file is too large or empty, or there already.
fn is_of_file(tokens: Tokens<'_>, slice: &[Token], said: M) -> bool {
    let sized = said.has_any(M::LONG.or(BOUND).or(M::BLANK))
        && !said.has_any(M::COLUMN.or(M::FIELD).or(M::ROW).or(M::ENCODING));
    // "the file has a name that is too long"
    let named = slice
        .iter()
        .any(|token| token.named.is_some() && token.strong);
    (said.has_any(M::DUPLICATE) || sized && !named) && is_about(tokens, slice, nowhere::is_file)
}

/// Whether the whole text is what a program shows where it has none: "null" is no reason.
fn is_hole(tokens: Tokens<'_>) -> bool {
    matches!(tokens.all, [only] if only.is_word()
        && matches!(tokens.folded_of(only), "null" | "none" | "nil" | "undefined" | "nan"))
}

/// What can stand before that of which something is said: "a required", "unsupported", "no".
const ABOUT_SUBJECT: M = M::LINK
    .or(M::REQUIRED)
    .or(M::UNKNOWN)
    .or(M::INVALID)
    .or(M::MISSING)
    .or(M::DISALLOWED)
    .or(M::MUST)
    .or(M::NO_SUCH);

/// Whether the first word of the statement, or of what stands behind a colon, that is no article is
/// such a thing.
fn is_about(tokens: Tokens<'_>, slice: &[Token], is_thing: fn(&str) -> bool) -> bool {
    slice
        .split(|token| token.is_break(Break::Colon))
        .any(|clause| {
            clause
                .iter()
                .find(|token| {
                    token.is_word()
                        && !token.meaning.has_any(ABOUT_SUBJECT)
                        && !vocabulary::is_filling(tokens.folded_of(token))
                })
                .is_some_and(|token| {
                    // Where no spaces stand between words, signs make one word together.
                    let text = tokens.text.get(token.start..).unwrap_or_default();
                    is_thing(tokens.folded_of(token))
                        || text.starts_with(fold::is_unspaced) && is_thing(text)
                })
        })
}
