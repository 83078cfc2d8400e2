//! Whether a statement complains of nothing in the row: of what programs are made of, of a file or a
//! picture, of how many things there are.

use super::concept::Meaning as M;
use super::statement::{Tokens, is_ordinal};
use super::token::{Break, Sort, Token};
use super::vocabulary::{self, nowhere};
use super::{camel, fold};

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
        || counts_things(tokens, slice, said)
        || is_of_file(tokens, slice, said)
        || is_variable(tokens, slice)
        || is_hole(tokens)
        || is_null_object(tokens.text)
        || slice.iter().all(|token| !token.strong) && is_about(tokens, slice, is_called)
        || names_nothing(tokens, slice) && is_nameless(tokens, slice, said)
}

/// The same where what stands behind a colon or full stop tells it.
pub(super) fn is_of_whole(tokens: Tokens<'_>, slice: &[Token], said: M) -> bool {
    is_too_short(tokens, slice, said)
        || is_own_key(tokens, slice, said) && names_nothing(tokens, slice)
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
        || is_thing_of_code(tokens, slice, said)
        || said.has_any(M::NULL) && is_in_code(tokens, slice)
    {
        return true;
    }
    let of_program = said.has_any(OF_PROGRAM) && !said.has_any(M::RIGHTS)
        || said.has_any(M::STATING.without(M::TROUBLE)) && !said.has_any(OF_CELL);
    sized && !said.has_any(M::TYPE) && slice.iter().any(is_medium)
        || of_program && is_about(tokens, slice, nowhere::is_program)
        || !said.has_any(M::UNEVEN)
            && (speaks_of_code(tokens, slice) || numbers_argument(tokens, slice))
        || !said.has_any(OF_CELL.without(M::FIELD.or(M::RECORD)).or(M::UNEVEN))
            && speaks_of_passed(tokens, slice)
}

/// Whether something holds only until another thing has happened, which is no matter of a value: "you
/// cannot upload until the running import has ended".
fn waits(tokens: Tokens<'_>, slice: &[Token], said: M) -> bool {
    let of_value = M::TYPE.or(M::LOOKS).or(M::BLOCKED).or(M::RIGHTS);
    let is_until = |token: &Token| matches!(tokens.folded_of(token), "until" | "till");
    !said.has_any(of_value) && slice.iter().any(|token| token.is_word() && is_until(token))
}

/// Whether a row or part of it is undefined or not there as a thing of the program: "row is undefined",
/// "element at position 7 does not exist".
fn is_thing_of_code(tokens: Tokens<'_>, slice: &[Token], said: M) -> bool {
    let begins_with = |word: &str| {
        let first = slice.first();
        first.is_some_and(|token| token.is_word() && tokens.folded_of(token) == word)
    };
    let is_undefined = |token: &Token| tokens.folded_of(token) == "isundefined";
    let of_value = M::VALUE
        .or(M::FIELD)
        .or(M::COLUMN)
        .or(M::TYPE)
        .or(M::QUOTED);
    let numbered = slice.iter().any(|token| token.sort == Sort::Number);
    begins_with("element") && said.has_any(M::NOT_FOUND) && numbered
        || slice.iter().any(is_undefined) && !said.has_any(of_value)
}

/// Whether it is told in which function of the program it happened: "in RowMapper.map".
fn is_in_code(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let is_class = |token: &Token| {
        let mut pieces = camel::pieces(tokens.text_of(token));
        pieces.all(|piece| piece.starts_with(char::is_uppercase) && piece.len() > 1)
            && camel::pieces(tokens.text_of(token)).count() > 1
    };
    slice.windows(3).any(|window| {
        let [place, class, function] = window else {
            return false;
        };
        let joined = tokens.text.get(class.end..function.start);
        matches!(tokens.folded_of(place), "in" | "at")
            && is_class(class)
            && matches!(joined, Some("." | "::" | "#"))
    })
}

/// Whether a key that is not found is none of ours, but one of the program's own: `key not found: :ctx`.
fn is_own_key(tokens: Tokens<'_>, slice: &[Token], said: M) -> bool {
    let begins = slice
        .first()
        .is_some_and(|token| tokens.folded_of(token) == "key");
    let names = |window: &[Token]| {
        matches!(window, [colon, name, ..] if colon.is_break(Break::Colon)
            && tokens.text.get(..name.start).is_some_and(|text| text.ends_with(" :")))
    };
    begins && said.has_any(M::NOT_FOUND) && slice.windows(2).any(names)
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

/// Whether an object of the program was null, as Java tells it: `Cannot read field "brand" because "row" is
/// null`.
fn is_null_object(text: &str) -> bool {
    let heads = [
        "invoke \"",
        "read field",
        "read the array",
        "load from",
        "store to",
        "assign field",
    ];
    let tells = text.trim_end_matches('.').ends_with("\" is null");
    let cannot = Some(text)
        .filter(|_| tells)
        .and_then(|text| text.split_once("annot "));
    cannot.is_some_and(|(_, rest)| {
        let because = [" because \"", " because the return value of \""];
        heads.iter().any(|head| rest.starts_with(head))
            && because.iter().any(|because| rest.contains(because))
    })
}

/// Whether a folded word is a part of code that can be called for a column.
fn is_called(folded: &str) -> bool {
    matches!(
        folded,
        "callback"
            | "lambda"
            | "closure"
            | "subroutine"
            | "constructor"
            | "invariant"
            | "precondition"
    )
}

/// Whether a variable is spoken of, as in "name 'rows' is not defined".
fn is_variable(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let is_lower = |token: &Token| tokens.text_of(token).starts_with(char::is_lowercase);
    matches!(slice, [name, value, rest @ ..]
    if matches!(tokens.folded_of(name), "name" | "object" | "symbol" | "identifier")
        && is_lower(name)
        && value.sort == Sort::Quoted
        && is_lower(value)
        && value.named.is_none()
        && rest.iter().any(|token| {
            let folded = tokens.folded_of(token);
            folded.ends_with("defined") || folded.ends_with("found")
        }))
}

/// Whether any word belongs to code.
pub(super) fn speaks_of_code(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    slice.iter().any(|token| match token.sort {
        // The name of an exception, and no "syntax error".
        Sort::Word => {
            !tokens.text_of(token).contains(' ') && nowhere::is_code(tokens.folded_of(token))
        }
        // `<local4>`, `rows.next()`
        Sort::Quoted => {
            let text = tokens.text_of(token);
            let inner = text
                .strip_prefix('<')
                .and_then(|text| text.strip_suffix('>'));
            inner.is_some_and(names_code) || text.ends_with("()")
        }
        _ => false,
    })
}

/// Whether what stands in angle brackets is what a program calls a variable or a place in its code, and
/// not an address that came in brackets.
fn names_code(name: &str) -> bool {
    const PLACES: [&str; 5] = ["anonymous", "lambda", "locals", "module", "stdin"];
    let letters = name.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let is_numbered = letters.len() < name.len()
        && !letters.is_empty()
        && letters.bytes().all(|byte| byte.is_ascii_lowercase());
    is_numbered || PLACES.contains(&name)
}

/// Whether an argument of a function is called by its number: "argument 2 must be a text".
fn numbers_argument(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    slice.windows(2).any(|pair| {
        matches!(pair, [argument, number]
            if tokens.folded_of(argument) == "argument"
                && number.sort == Sort::Number
                && !is_ordinal(tokens, number))
    })
}

/// Whether something is spoken of that is passed in code, as a bracket tells: `(Parameter 'rows')`.
fn speaks_of_passed(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let is_parameter =
        |token: &Token| token.is_word() && matches!(tokens.folded_of(token), "parameter" | "param");
    let is_told = |window: &[Token]| match window {
        [open, parameter, name] => {
            is_parameter(parameter)
                && (name.sort == Sort::Number
                    || open.is_break(Break::Open)
                        && name.sort == Sort::Quoted
                        && !name.meaning.has_any(M::VALUE))
        }
        _ => false,
    };
    slice.windows(3).any(is_told)
        || slice
            .iter()
            .any(|token| token.is_word() && nowhere::is_passed(tokens.folded_of(token)))
}

/// Whether a bound is set to how many things there are, of which a cell holds none: "at least 2 items".
fn counts_things(tokens: Tokens<'_>, slice: &[Token], said: M) -> bool {
    let is_unit = |token: &Token| token.is_word() && nowhere::is_unit(tokens.folded_of(token));
    let counted = slice.windows(2).any(|pair| {
        let [number, unit] = pair else {
            return false;
        };
        let counts = number.sort == Sort::Number || tokens.folded_of(number).ends_with("numberof");
        counts && is_unit(unit)
    });
    // "a whole number of forms"
    let asked = slice.windows(3).any(|window| {
        matches!(window, [number, of, unit]
            if number.meaning.has_any(M::NUMBER)
                && tokens.folded_of(of) == "of"
                && is_unit(unit))
    });
    // How long a text is can be told in its elements.
    let of_length = |token: &Token| {
        let folded = tokens.folded_of(token);
        folded.starts_with("shorter") || folded.starts_with("longer")
    };
    (counted && said.has_any(BOUND) || asked)
        && !said.has_any(M::ROW.or(M::ONE).or(M::UNEVEN))
        && !slice.iter().any(of_length)
}

/// Whether a text is shorter than it has to be: "a length between 3 and 9, received a length of 1".
fn is_too_short(tokens: Tokens<'_>, slice: &[Token], said: M) -> bool {
    let mut numbers = slice.iter().filter_map(|token| {
        let is_value = matches!(token.sort, Sort::Number | Sort::Quoted);
        tokens
            .text_of(token)
            .parse::<u64>()
            .ok()
            .filter(|_| is_value)
    });
    let bounds = (
        numbers.next(),
        numbers.next(),
        numbers.next(),
        numbers.next(),
    );
    let told = |token: &Token| token.meaning.has_any(M::GOT.or(M::RECEIVED));
    said.has_any(M::LENGTH)
        && slice.iter().any(told)
        && matches!(bounds, (Some(least), Some(most), Some(got), None)
            if 0 < got && got < least && least <= most)
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
