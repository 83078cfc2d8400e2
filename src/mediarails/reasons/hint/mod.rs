//! What a statement says would have been right: a date format, the allowed values, a bound. Only what
//! is wanted counts; what was received is passed over.

mod bound;
mod list;

use super::concept::Meaning as M;
use super::statement::{Statement, Tokens};
use super::token::{Break, Sort, Token};
use super::{date_format, sign};
use crate::failure::{Failure, FailureKind, Want};

/// Everything that a statement says is wanted.
pub(super) fn wants(tokens: Tokens<'_>, statement: &Statement, kind: FailureKind) -> Vec<Want> {
    let slice = wanted(tokens.slice(&statement.range));
    let mut wants = Vec::new();
    match kind {
        FailureKind::BadDate => wants.extend(date(tokens, slice).map(Want::DateFormat)),
        FailureKind::UnknownReference => {
            wants.extend(list::allowed(tokens, slice).map(Want::OneOf));
        }
        FailureKind::TooLong => wants.extend(bound::longest(tokens, slice).map(Want::MaxLength)),
        FailureKind::BadNumber => wants.extend(bound::least(tokens, slice).map(Want::AtLeast)),
        _ => {}
    }
    wants.extend(separator(slice, tokens).map(Want::Separator));
    // A quoted "null" is the value.
    let words = || {
        tokens
            .slice(&statement.range)
            .iter()
            .filter(|token| token.is_word())
    };
    let demands = statement.said.has_any(M::REQUIRED.or(M::NOT_BLANK))
        || words().any(|word| word.meaning.has_any(M::NULL));
    if kind == FailureKind::BadEmail && demands {
        wants.push(Want::Filled);
    }
    wants
}

/// Adds the value that a statement consists of to a list of allowed values whose entries semicolons
/// part, if it is one.
pub(super) fn continue_list(
    tokens: Tokens<'_>,
    statement: &Statement,
    failure: &mut Failure,
) -> bool {
    let semicolon = statement.range.start.checked_sub(1).is_some_and(|before| {
        let sign = tokens.all.get(before);
        sign.is_some_and(|sign| tokens.text_of(sign) == ";")
    });
    let [Want::OneOf(values)] = failure.wants.as_mut_slice() else {
        return false;
    };
    let value = list::one_more(tokens, tokens.slice(&statement.range)).filter(|_| semicolon);
    let goes_on = value.is_some();
    values.extend(value);
    goes_on
}

/// The tokens before the first word that speaks of what was received.
fn wanted(slice: &[Token]) -> &[Token] {
    let mut begun = false;
    let mut before_is_break = false;
    let end = slice.iter().position(|token| {
        let stops = token.is_word()
            && (token.meaning.has_any(M::GOT)
                || token.meaning.has_any(M::RECEIVED) && before_is_break && begun);
        before_is_break = matches!(token.sort, Sort::Break(_));
        begun = true;
        stops
    });
    slice.get(..end.unwrap_or(slice.len())).unwrap_or(slice)
}

/// The one date format that is wanted; with several, none is said to be.
fn date(tokens: Tokens<'_>, slice: &[Token]) -> Option<String> {
    let mut formats: Vec<String> = Vec::new();
    let mut example = false;
    for token in slice {
        let format = match token.sort {
            Sort::DateFormat => {
                date_format::at_start(tokens.text_of(token)).map(|(_, format)| format)
            }
            Sort::Date | Sort::Quoted if example => date_format::of_example(tokens.text_of(token)),
            Sort::Word => {
                let iso = matches!(
                    tokens.folded_of(token),
                    "iso8601" | "iso" | "isodate" | "rfc3339" | "xmlschema" | "isoformat"
                );
                iso.then(|| "%Y-%m-%d".to_owned())
            }
            _ => None,
        };
        let opens = matches!(
            token.sort,
            Sort::Break(Break::Sentence | Break::Open | Break::Close | Break::Colon | Break::Comma)
        );
        example = token.meaning.has_any(M::EXAMPLE) || example && opens;
        formats.extend(format.filter(|format| !formats.contains(format)));
    }
    let mut formats = formats.into_iter();
    formats.next().filter(|_| formats.next().is_none())
}

/// What must stand between several values: the sign quoted after the word, or the sign's name.
fn separator(slice: &[Token], tokens: Tokens<'_>) -> Option<String> {
    let at = slice
        .iter()
        .position(|token| token.meaning.has_any(M::SEPARATED))?;
    let near = slice.get(at.saturating_sub(1)..)?.iter().take(5);
    for token in near {
        if token.sort == Sort::Quoted && tokens.text_of(token).chars().count() <= 2 {
            return Some(tokens.text_of(token).to_owned());
        }
        if let Some(sign) = sign::named_sign(tokens.folded_of(token)) {
            return Some(sign.to_owned());
        }
    }
    None
}
