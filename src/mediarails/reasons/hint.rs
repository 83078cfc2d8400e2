//! What a statement says would have been right: a date format, the allowed values, a bound. Only what
//! is wanted counts; what was received is passed over.

use super::concept::Meaning as M;
use super::statement::{Statement, Tokens};
use super::token::{Break, Sort, Token};
use super::{date_format, sign};
use crate::failure::{FailureKind, Want};

/// Everything that a statement says is wanted.
pub(super) fn wants(tokens: Tokens<'_>, statement: &Statement, kind: FailureKind) -> Vec<Want> {
    let slice = wanted(tokens.slice(&statement.range));
    let mut wants = Vec::new();
    match kind {
        FailureKind::BadDate => wants.extend(date(tokens, slice).map(Want::DateFormat)),
        FailureKind::UnknownReference => wants.extend(list(tokens, slice).map(Want::OneOf)),
        FailureKind::TooLong => wants.extend(longest(tokens, slice).map(Want::MaxLength)),
        FailureKind::BadNumber => wants.extend(least(tokens, slice).map(Want::AtLeast)),
        _ => {}
    }
    wants.extend(separator(slice, tokens).map(Want::Separator));
    wants
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

/// The longest allowed length: the number behind the last bound ("at most 30", "between 0 and 30"),
/// or before it ("30 characters or fewer").
fn longest(tokens: Tokens<'_>, slice: &[Token]) -> Option<usize> {
    let is_type = |token: &Token| {
        matches!(
            tokens.folded_of(token),
            "charactervarying" | "varchar" | "nvarchar"
        )
    };
    let says = |token: &&Token| {
        token.meaning.has_any(M::MOST.or(M::GREATER).or(M::LESSER)) || is_type(token)
    };
    let at = slice.iter().rposition(|token| says(&token))?;
    let after = slice.get(at + 1..)?;
    let first = after
        .iter()
        .take(6)
        .position(|token| token.sort == Sort::Number);
    let Some(first) = first else {
        let before = slice.get(at.saturating_sub(3)..at)?;
        return before.iter().rev().find_map(|token| number(tokens, token));
    };
    // Of "0 and 30" the second is the upper bound.
    let pair = after
        .get(first + 1)
        .filter(|joins| joins.meaning.has_any(M::JOIN) || joins.is_break(Break::Dash))
        .and_then(|_| number(tokens, after.get(first + 2)?));
    pair.or_else(|| number(tokens, after.get(first)?))
}

/// The smallest allowed number.
fn least(tokens: Tokens<'_>, slice: &[Token]) -> Option<i64> {
    let at = slice
        .iter()
        .position(|token| token.meaning.has_any(M::LEAST.or(M::GREATER)))?;
    let strict = matches!(
        tokens.folded_of(slice.get(at)?),
        "greaterthan" | "morethan" | "largerthan" | "above" | "over"
    );
    let bound = slice
        .get(at + 1..)?
        .iter()
        .take(5)
        .find_map(|token| number(tokens, token))?;
    i64::try_from(bound).ok()?.checked_add(i64::from(strict))
}

fn number(tokens: Tokens<'_>, token: &Token) -> Option<usize> {
    let digits = Some(tokens.text_of(token)).filter(|_| token.sort == Sort::Number)?;
    digits
        .bytes()
        .all(|b| b.is_ascii_digit())
        .then(|| digits.parse().ok())?
}

/// The values that a statement lists as allowed: those quoted, or those between commas after the
/// last colon.
fn list(tokens: Tokens<'_>, slice: &[Token]) -> Option<Vec<String>> {
    let start = slice.iter().position(|token| {
        token
            .meaning
            .has_any(M::LIST.or(M::MUST).or(M::ALLOWED).or(M::WITHIN))
    })?;
    let rest = slice.get(start..)?;
    let quoted: Vec<String> = rest
        .iter()
        .filter(|token| token.sort == Sort::Quoted)
        .map(|token| tokens.text_of(token).to_owned())
        .collect();
    if !quoted.is_empty() {
        return Some(quoted);
    }
    let colon = rest
        .iter()
        .rposition(|token| token.is_break(Break::Colon) || token.is_break(Break::Open))?;
    let first = rest.get(colon + 1)?.start;
    let last = rest
        .iter()
        .skip(colon + 1)
        .take_while(|token| !token.is_break(Break::Close) && !token.is_break(Break::Sentence))
        .last()?
        .end;
    let values = tokens
        .text
        .get(first..last)?
        .split([',', '|'])
        .map(str::trim);
    let values: Vec<String> = values
        .filter(|value| !value.is_empty())
        .map(str::to_owned)
        .collect();
    (!values.is_empty()).then_some(values)
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
