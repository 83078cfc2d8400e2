//! What only the code of a program has: variables and functions, objects that are null, what is passed to
//! a function, keys of its own.

use super::super::camel;
use super::super::concept::Meaning as M;
use super::super::statement::{Tokens, is_ordinal};
use super::super::token::{Break, Sort, Token};
use super::super::vocabulary::nowhere;

/// Whether a row or part of it is undefined or not there as a thing of the program: "row is undefined",
/// "element at position 7 does not exist".
pub(super) fn is_thing_of_code(tokens: Tokens<'_>, slice: &[Token], said: M) -> bool {
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
pub(super) fn is_in_code(tokens: Tokens<'_>, slice: &[Token]) -> bool {
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
pub(super) fn is_own_key(tokens: Tokens<'_>, slice: &[Token], said: M) -> bool {
    let begins = slice
        .first()
        .is_some_and(|token| tokens.folded_of(token) == "key");
    let names = |window: &[Token]| {
        matches!(window, [colon, name, ..] if colon.is_break(Break::Colon)
            && tokens.text.get(..name.start).is_some_and(|text| text.ends_with(" :")))
    };
    begins && said.has_any(M::NOT_FOUND) && slice.windows(2).any(names)
}

/// Whether an object of the program was null, as Java tells it: `Cannot read field "brand" because "row" is
/// null`.
pub(super) fn is_null_object(text: &str) -> bool {
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
pub(super) fn is_called(folded: &str) -> bool {
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
pub(super) fn is_variable(tokens: Tokens<'_>, slice: &[Token]) -> bool {
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
pub(in super::super) fn speaks_of_code(tokens: Tokens<'_>, slice: &[Token]) -> bool {
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
pub(super) fn numbers_argument(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    slice.windows(2).any(|pair| {
        matches!(pair, [argument, number]
            if tokens.folded_of(argument) == "argument"
                && number.sort == Sort::Number
                && !is_ordinal(tokens, number))
    })
}

/// Whether something is spoken of that is passed in code, as a bracket tells: `(Parameter 'rows')`.
pub(super) fn speaks_of_passed(tokens: Tokens<'_>, slice: &[Token]) -> bool {
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
