//! The one address that a statement demands: `URL should be https://b.example`.

use super::super::concept::Meaning as M;
use super::super::statement::Tokens;
use super::super::token::{Break, Sort, Token};
use super::super::vocabulary::Named;
use crate::column::Column;

/// How addresses are called that only show what one looks like.
const MODELS: [&str; 26] = [
    "//example.",
    "www.example.",
    "@example.",
    "yoursite",
    "yourdomain",
    "yourwebsite",
    "yourcompany",
    "mysite",
    "//domain.",
    "www.domain.",
    "@domain.",
    "//firma.",
    "www.firma.",
    "@firma.",
    "@company.",
    "@host.",
    "@domaine.",
    "@exemple.",
    "@exemplo.",
    "@esempio.",
    "@ejemplo.",
    "@beispiel.",
    "@dominio.",
    "@empresa.",
    "@azienda.",
    "@entreprise.",
];

/// The address that is demanded; nothing if none is, or several are.
pub(in super::super) fn demanded(tokens: Tokens<'_>, slice: &[Token]) -> Option<String> {
    let mut stated = slice
        .iter()
        .enumerate()
        .filter(|(at, token)| is_address(token) && leads(tokens, slice.get(..*at)));
    let (_, value) = stated.next()?;
    let is_received = |token: &Token| token.meaning.has_any(M::GOT.or(M::RECEIVED));
    let others = tokens.all.iter().filter(|token| is_address(token));
    let is_alone = others.count() == 1 || tokens.all.iter().any(is_received);
    let text = tokens.text_of(value);
    (is_alone && !is_model(text)).then(|| text.to_owned())
}

/// Whether an address only shows what one looks like.
pub(in super::super) fn is_model(address: &str) -> bool {
    MODELS.iter().any(|model| address.contains(model))
}

/// The fewest digits of an ID that is stated without quotation marks: a smaller number may be a bound or a place.
pub(in super::super) const FEWEST_DIGITS: usize = 5;

/// The ID that is demanded: "Network Publisher ID should be 4745999". Nothing if several are.
pub(super) fn demanded_id(tokens: Tokens<'_>, slice: &[Token]) -> Option<String> {
    let mut stated = slice.iter().enumerate().filter(|(at, token)| {
        let before = slice.get(..*at).unwrap_or_default();
        is_id(tokens, token)
            && ends_here(tokens, slice.get(at + 1))
            && (leads(tokens, Some(before)) || calls_right(tokens, before))
    });
    let (_, value) = stated.next()?;
    let is_only = stated.next().is_none();
    is_only.then(|| tokens.text_of(value).to_owned())
}

/// Whether it is told which ID a row has to have, and with it that its own is wrong.
pub(in super::super) fn states_id(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let is_id = |token: &Token| token.named == Some(Named::Ours(Column::NetworkPublisherId));
    slice.iter().any(is_id) && demanded_id(tokens, slice).is_some()
}

/// Whether a token can be an ID.
pub(in super::super) fn is_id(tokens: Tokens<'_>, token: &Token) -> bool {
    let text = tokens.text_of(token);
    token.sort == Sort::Number
        && text.len() >= FEWEST_DIGITS
        && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether what stands behind a number is no more of it: "10000 characters", "10000 or more".
pub(in super::super) fn ends_here(tokens: Tokens<'_>, behind: Option<&Token>) -> bool {
    let goes_on = ["not", "instead", "insteadof", "and", "but", "ratherthan"];
    behind.is_none_or(|token| match token.sort {
        Sort::Break(sign) => !matches!(sign, Break::Dash | Break::Bar | Break::Open),
        _ => goes_on.contains(&tokens.folded_of(token)),
    })
}

/// Whether words before a value call it the right one: "the correct value is".
fn calls_right(tokens: Tokens<'_>, before: &[Token]) -> bool {
    let links = ["is", "id", "value", "one"];
    let mut words = before.iter().rev();
    let lead = words.find(|token| {
        let is_link = token.named.is_some() || links.contains(&tokens.folded_of(token));
        !(is_link || token.is_break(Break::Colon))
    });
    lead.is_some_and(|token| {
        token.is_word()
            && matches!(
                tokens.folded_of(token),
                "correct" | "right" | "correctvalue"
            )
    })
}

/// Whether an address is demanded, alone or with others.
pub(in super::super) fn is_stated(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    slice.iter().enumerate().any(|(at, token)| {
        let text = tokens.text_of(token);
        is_address(token) && leads(tokens, slice.get(..at)) && !is_model(text)
    })
}

fn is_address(token: &Token) -> bool {
    matches!(token.sort, Sort::Url | Sort::Email)
}

/// Whether the demand comes right before a value.
fn leads(tokens: Tokens<'_>, before: Option<&[Token]>) -> bool {
    let is_link = |token: &&Token| {
        let words = [
            "be",
            "to",
            "equal",
            "equals",
            "is",
            "as",
            "exactly",
            "the",
            "this",
            "value",
            "following",
        ];
        token.is_break(Break::Colon)
            || token.is_word()
                && !token.meaning.has_any(M::MUST)
                && words.contains(&tokens.folded_of(token))
    };
    let mut before = before.unwrap_or_default().iter().rev();
    let last = before.find(|token| !is_link(token));
    last.is_some_and(|token| token.is_word() && token.meaning.has_any(M::MUST))
}
