//! What a statement says would have been right: a date format, the allowed values, a bound. Only what
//! is wanted counts; what was received is passed over.

mod bound;
mod date;
mod formats;
mod list;
mod refusal;
mod space;
mod stated;
mod unwanted;

use super::concept::Meaning as M;
use super::evidence::span;
use super::statement::{Statement, Tokens};
use super::token::{Break, Sort, Token};
use super::{part, sign};
use crate::failure::{Failure, FailureKind, Want};
use std::ops::Range;

use date::Asked;
pub(super) use date::is_layout;
pub(super) use formats::of_several as several_formats;
use stated::demanded_id;
pub(super) use stated::{
    FEWEST_DIGITS, demanded, ends_here, is_id, is_model, is_stated, states_id,
};

/// Everything that a statement says is wanted.
pub(super) fn wants(tokens: Tokens<'_>, statement: &Statement, kind: FailureKind) -> Vec<Want> {
    let slice = wanted(tokens.slice(&statement.range));
    let mut wants = Vec::new();
    match kind {
        FailureKind::BadDate => match date::asked(tokens, slice) {
            Asked::For(format) => wants.push(Want::DateFormat(format)),
            // Which notation is meant cannot be told, but that one is.
            Asked::Unclear => wants.push(Want::Unproven(span(tokens, slice).to_owned())),
            Asked::Nothing => {}
        },
        FailureKind::UnknownReference => {
            wants.extend(list::allowed(tokens, slice).map(Want::OneOf));
            wants.extend(space::refused(tokens, slice));
        }
        FailureKind::Encoding => wants.extend(space::refused(tokens, slice)),
        FailureKind::TooLong => wants.extend(bound::longest(tokens, slice).map(Want::MaxLength)),
        FailureKind::BadNumber => {
            if !bound::counts_digits(slice) {
                wants.extend(bound::least(tokens, slice).map(Want::AtLeast));
            }
            wants.extend(bound::digits(tokens, slice));
        }
        _ => {}
    }
    if refuses_separator(tokens, slice) {
        wants.push(Want::Unproven(span(tokens, slice).to_owned()));
    } else {
        wants.extend(separator(slice, tokens).map(Want::Separator));
    }
    let is_of_address = matches!(kind, FailureKind::BadUrl | FailureKind::BadEmail);
    let is_bound = !wants.is_empty();
    let demanded = || match kind {
        FailureKind::BadNumber if !is_bound => demanded_id(tokens, slice),
        _ => demanded(tokens, slice).filter(|_| is_of_address),
    };
    wants.extend(guessed(tokens, slice).or_else(demanded).map(Want::Guessed));
    if kind == FailureKind::BadEmail && demands_value(tokens, statement) {
        wants.push(Want::Filled);
    }
    wants
}

/// Whether a statement says that a value must be there. A "null" in quotation marks or behind a colon is
/// the value itself: "invalid e-mail: NULL".
fn demands_value(tokens: Tokens<'_>, statement: &Statement) -> bool {
    let slice = tokens.slice(&statement.range);
    let token = |at: usize| slice.get(at);
    let is_value = |at: usize| {
        let colon = at.checked_sub(1).and_then(token);
        let ends = token(at + 1).is_none_or(|next| matches!(next.sort, Sort::Break(_)));
        ends && colon.is_some_and(|token| token.is_break(Break::Colon))
    };
    let says_null = slice
        .iter()
        .enumerate()
        .any(|(at, token)| token.is_word() && token.meaning.has_any(M::NULL) && !is_value(at));
    let required = statement.said.has_any(M::REQUIRED.or(M::NOT_BLANK));
    required || says_null || is_code_of_required(tokens, statement)
}

/// Whether a code of the text says, of no other column, that a value is required: `REQUIRED_FIELD: ...`.
fn is_code_of_required(tokens: Tokens<'_>, statement: &Statement) -> bool {
    let parts = part::parts(tokens.all).0;
    let range = &statement.range;
    let is_own = |part: &Range<usize>| part.start < range.end && range.start < part.end;
    let names = |part: &Range<usize>| tokens.slice(part).iter().any(|token| token.named.is_some());
    let mut of_it = parts.iter().filter(|part| is_own(part) || !names(part));
    of_it.any(|part| holds_code_of_required(tokens.slice(part)))
}

fn holds_code_of_required(all: &[Token]) -> bool {
    let lacking = M::REQUIRED.or(M::MISSING).or(M::BLANK).or(M::NULL);
    let general = lacking.or(M::FIELD).or(M::VALUE).or(M::NOT).or(M::TROUBLE);
    let mut start = 0;
    (1..=all.len()).any(|end| {
        if all.get(end).is_some_and(|token| token.tied) {
            return false;
        }
        let code = all.get(start..end).unwrap_or_default();
        start = end;
        let has = |meaning: M| move |token: &Token| token.meaning.has_any(meaning);
        code.len() > 1 && code.iter().any(has(lacking)) && code.iter().all(has(general))
    })
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

/// The value behind "did you mean".
fn guessed(tokens: Tokens<'_>, slice: &[Token]) -> Option<String> {
    let is_value = |token: &Token| {
        let is_shown = matches!(token.sort, Sort::Quoted | Sort::Url | Sort::Email);
        is_shown || stated::is_id(tokens, token)
    };
    let mut found = slice.windows(3).filter_map(|window| match window {
        [you, mean, value] if is_value(value) => {
            let asks = tokens.folded_of(you) == "you"
                && matches!(tokens.folded_of(mean), "mean" | "meant");
            asks.then(|| tokens.text_of(value).to_owned())
        }
        _ => None,
    });
    found.next().filter(|value| !value.is_empty())
}

/// The sign that comes next and ends the text or the sentence: "must be separated by ;".
fn bare_sign(behind: &str) -> Option<&str> {
    let behind = behind.trim();
    let behind = behind
        .strip_prefix("by ")
        .unwrap_or(behind)
        .trim_end_matches(['.', ')']);
    [";", "|", ","]
        .into_iter()
        .find(|sign| behind.trim() == *sign)
}

/// Whether a sign between values is not welcome: "must not be separated by ;", "separator ';' not allowed".
fn refuses_separator(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let parts = |token: &Token| {
        let signs = [Break::Sentence, Break::Part, Break::Colon, Break::Comma];
        signs.iter().any(|sign| token.is_break(*sign))
    };
    let refuses = M::NOT.or(M::CANNOT).or(M::INVALID).or(M::UNKNOWN);
    let mut clauses = slice.split(parts);
    clauses.any(|clause| {
        let Some(at) = clause
            .iter()
            .position(|token| token.meaning.has_any(M::SEPARATED))
        else {
            return false;
        };
        let (before, behind) = clause.split_at(at);
        let says =
            |slice: &[Token], meaning: M| slice.iter().any(|token| token.meaning.has_any(meaning));
        let unsupported = clause
            .iter()
            .any(|token| tokens.folded_of(token).starts_with("unsupported"));
        let is_welcome = says(
            behind,
            M::ALLOWED.or(M::VALID).or(M::RECOGNISED).or(M::PARSE),
        );
        says(before, refuses) || unsupported || is_welcome && says(behind, M::NOT.or(M::CANNOT))
    })
}

/// What must stand between several values: the sign quoted after the word, the sign itself, or its name.
fn separator(slice: &[Token], tokens: Tokens<'_>) -> Option<String> {
    let at = slice
        .iter()
        .position(|token| token.meaning.has_any(M::SEPARATED))?;
    let behind = slice.get(at).and_then(|token| tokens.text.get(token.end..));
    if let Some(sign) = bare_sign(behind.unwrap_or_default()) {
        return Some(sign.to_owned());
    }
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
