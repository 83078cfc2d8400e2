//! The name of the column of IDs where it only leads to the ID of the row, as a heading of what is said of it:
//! "Publisher ID 4745711: URL is invalid".

use super::abut;
use super::concept::Meaning as M;
use super::hint;
use super::statement::Tokens;
use super::token::{Break, Sort, Token};
use super::vocabulary::Named;
use crate::column::Column;

/// Lets the name at the front of a text name no column where it is such a heading.
pub(super) fn unname(text: &str, folded: &str, all: &mut [Token]) {
    let tokens = Tokens { text, folded, all };
    if !leads(tokens) {
        return;
    }
    if let Some(name) = all.first_mut() {
        name.named = None;
        name.strong = false;
        name.meaning = M::LINK;
    }
}

/// Whether a text begins with the name and an ID behind which, or behind a sign, something begins that has a subject of
/// its own.
fn leads(tokens: Tokens<'_>) -> bool {
    let [name, id, behind @ ..] = tokens.all else {
        return false;
    };
    let of_ids = Some(Named::Ours(Column::NetworkPublisherId));
    let signs = [Break::Colon, Break::Dash, Break::Comma];
    let is_row = |token: &Token| token.named == of_ids;
    let is_sign = |token: &Token| signs.iter().any(|wanted| token.is_break(*wanted));
    let rest = match behind {
        [sign, rest @ ..] if is_sign(sign) => rest,
        // "SID 4745711 URL invalid"
        [thing, ..] if abut::is_thing(thing) => behind,
        _ => return false,
    };
    name.is_word()
        && is_row(name)
        && id.sort == Sort::Number
        && hint::is_id(tokens, id)
        && !rest.first().is_some_and(is_row)
        && abut::begins(tokens, rest)
}

/// Whether a token is such a heading.
pub(super) fn is_heading(token: &Token, folded: &str) -> bool {
    let ends = ["id", "ids", "number", "publisher", "sid"];
    token.is_word()
        && token.named.is_none()
        && token.meaning == M::LINK
        && ends.iter().any(|end| folded.ends_with(end))
}
