//! The one address that a statement demands: `URL should be https://b.example`.

use super::super::concept::Meaning as M;
use super::super::statement::Tokens;
use super::super::token::{Break, Sort, Token};

/// How addresses are called that only show what one looks like.
const MODELS: [&str; 10] = [
    "//example.",
    "www.example.",
    "@example.",
    "yoursite",
    "yourdomain",
    "yourwebsite",
    "mysite",
    "//domain.",
    "www.domain.",
    "@domain.",
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
    let is_model = MODELS.iter().any(|model| text.contains(model));
    (is_alone && !is_model).then(|| text.to_owned())
}

/// Whether an address is demanded, alone or with others.
pub(in super::super) fn is_stated(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    slice.iter().enumerate().any(|(at, token)| {
        let text = tokens.text_of(token);
        is_address(token)
            && leads(tokens, slice.get(..at))
            && !MODELS.iter().any(|model| text.contains(model))
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
