//! Whether a value is what is refused, and not a right to write it: "a forbidden domain", "'Casino' is
//! forbidden", "must not contain 'Casino'".

use super::concept::Meaning as M;
use super::statement::Tokens;
use super::token::{Break, Sort, Token};
use super::unheard;
use super::vocabulary::{self, Named};
use crate::column::Column;

/// What "forbidden" says.
const FORBIDDEN: M = M::BLOCKED.or(M::RIGHTS).or(M::DENIED);

/// Whether a statement that has said this refuses a value.
pub(super) fn is_barred(tokens: Tokens<'_>, slice: &[Token], said: M) -> bool {
    said.has_all(FORBIDDEN) && forbids_value(tokens, slice)
        || said.has_any(M::QUOTED)
            && said.has_any(M::MUST.or(M::CANNOT))
            && (said.has_any(M::LACKS) && keeps_out(tokens, slice) || is_not_to_be(tokens, slice))
}

/// What forbids.
const FORBIDS: [&str; 18] = [
    "forbidden",
    "prohibited",
    "verboten",
    "untersagt",
    "interdit",
    "interdite",
    "interdits",
    "interdites",
    "prohibido",
    "prohibida",
    "prohibidos",
    "prohibidas",
    "proibido",
    "proibida",
    "proibidos",
    "proibidas",
    "vietato",
    "vietata",
];
/// What a value can be or hold that is not welcome in any row.
const SORTS: M = M::BLANK
    .or(M::NULL)
    .or(M::DUPLICATE)
    .or(M::FUTURE)
    .or(M::CHARACTER)
    .or(M::EXTRA)
    .or(M::UNKNOWN)
    .or(M::LENGTH)
    .or(M::RANGE);

/// The words before the one at a place, the last first, if that one forbids.
fn forbidden<'a>(
    tokens: Tokens<'_>,
    slice: &'a [Token],
    at: usize,
) -> Option<impl Iterator<Item = &'a Token> + use<'a>> {
    let forbids = |token: &&Token| token.is_word() && FORBIDS.contains(&tokens.folded_of(token));
    let is_break = |token: &&Token| matches!(token.sort, Sort::Break(_));
    slice.get(at).filter(forbids)?;
    let before = slice.get(..at).unwrap_or_default().iter().rev();
    Some(before.take_while(move |token| !is_break(token)))
}

/// Whether the word at a place forbids a sort of value, and so says no more than "not allowed": "empty
/// names are forbidden".
pub(super) fn refuses_sort(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    forbidden(tokens, slice, at).is_some_and(|mut clause| {
        clause.any(|token| token.is_word() && token.meaning.has_any(SORTS))
    })
}

/// What is done to a cell, as the subject of what is said.
const ACTS: [&str; 14] = [
    "setting",
    "changing",
    "editing",
    "updating",
    "writing",
    "modifying",
    "altering",
    "assigning",
    "overwriting",
    "changes",
    "edits",
    "updates",
    "modification",
    "modifications",
];

/// Whether the word at a place forbids to do something to a column, which is a matter of rights: "changing
/// 'brand' is forbidden".
pub(super) fn refuses_act(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let first = forbidden(tokens, slice, at).and_then(Iterator::last);
    first.is_some_and(|first| first.is_word() && ACTS.contains(&tokens.folded_of(first)))
}

/// Whether something that a cell holds is called forbidden.
fn forbids_value(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let says = |token: &Token| token.is_word() && token.meaning.has_all(FORBIDDEN);
    let Some(at) = slice.iter().position(says) else {
        return false;
    };
    let (before, behind) = slice.split_at(at);
    let behind = behind.get(1..).unwrap_or_default();
    behind.first().is_some_and(|next| is_held(tokens, next))
        || behind
            .iter()
            .all(|token| matches!(token.sort, Sort::Break(_)))
            && ends_with_value(tokens, before)
}

/// Whether a word is what a cell can hold: "domain", "brand".
fn is_held(tokens: Tokens<'_>, token: &Token) -> bool {
    let held = ["value", "values", "address", "addresses", "word", "words"];
    token.is_word() && (is_reference(token) || held.contains(&tokens.folded_of(token)))
}

fn is_reference(token: &Token) -> bool {
    use Column::{Brand, Categories, Network, PublisherGroup};
    matches!(
        token.named,
        Some(Named::Ours(Brand | Categories | Network | PublisherGroup))
    )
}

/// Whether nothing is spoken of but a value and where it stands: "Brand 'Casino' is".
fn ends_with_value(tokens: Tokens<'_>, before: &[Token]) -> bool {
    let around = M::LINK
        .or(M::VALUE)
        .or(M::ROW)
        .or(M::URL)
        .or(M::EMAIL)
        .or(M::PIECE);
    let names_column = before.iter().any(|token| token.named.is_some());
    let is_value = |token: &Token| match token.sort {
        Sort::Email | Sort::Url => true,
        // `"tier" is forbidden` speaks of a column that is not welcome.
        Sort::Quoted => {
            let is_name = token.meaning.has_any(M::QUOTED_NAME.or(M::QUOTED_WORD));
            token.named.is_none() && (names_column || !is_name)
        }
        _ => false,
    };
    let is_around = |token: &Token| match token.sort {
        Sort::Word => {
            let said = token.meaning.only(around) == token.meaning && !token.meaning.is_none();
            let folded = tokens.folded_of(token);
            token.named.is_some()
                || said
                || matches!(folded, "is" | "strictly")
                || vocabulary::is_filling(folded)
        }
        Sort::Break(sort) => sort != Break::Sentence,
        _ => true,
    };
    let names_value = (1..before.len()).any(|at| is_bare_value(tokens, before, at));
    (names_value || before.iter().any(is_value))
        && before
            .iter()
            .enumerate()
            .all(|(at, token)| is_around(token) || is_bare_value(tokens, before, at))
}

/// Whether the word at a place is a value without quotation marks, a name in capitals that no table knows
/// right behind that of its column: "the category Gambling".
fn is_bare_value(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let text = |token: &Token| tokens.text_of(token);
    let is_name = |token: &&Token| {
        unheard::is_unknown(tokens, token)
            && text(token).starts_with(char::is_uppercase)
            && text(token).contains(char::is_lowercase)
            && !vocabulary::is_usual(tokens.folded_of(token))
            && !ACTS.contains(&tokens.folded_of(token))
    };
    let before = slice.get(..at).unwrap_or_default().iter().rev();
    slice.get(at).as_ref().is_some_and(is_name)
        && before
            .skip_while(is_name)
            .find(|token| !token.is_break(Break::Colon))
            .is_some_and(|token| token.is_word() && is_reference(token))
}

/// Whether a value must not hold the word that stands behind "contain": "Name must not contain 'casino'".
fn keeps_out(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let contain = |token: &Token| token.is_word() && token.meaning.has_any(M::CONTAIN);
    let mut behind = slice.iter().skip_while(|token| !contain(token)).skip(1);
    let before = slice.iter().take_while(|token| !contain(token));
    speaks_of_text(before)
        && behind
            .find(|token| !(token.is_word() && token.meaning.has_any(M::LINK.or(M::VALUE))))
            .is_some_and(|token| is_quoted_word(tokens, token))
}

/// Whether a value must not be the word that stands quoted behind "not be": "Brand must not be 'casino'".
fn is_not_to_be(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let denies = |token: &Token| token.is_word() && token.meaning.has_any(M::NOT.or(M::CANNOT));
    let links = |token: &Token| matches!(tokens.folded_of(token), "be" | "equal" | "to" | "called");
    let Some(at) = slice.iter().position(denies) else {
        return false;
    };
    let (before, rest) = slice.split_at(at);
    let behind = rest.get(1..).unwrap_or_default();
    let count = behind.iter().take_while(|token| links(token)).count();
    let mut value = behind.get(count..).unwrap_or_default().iter();
    speaks_of_text(before.iter())
        && count > 0
        && value
            .next()
            .is_some_and(|token| is_quoted_word(tokens, token))
        && value.all(|token| {
            let is_more = token.is_word() && token.meaning.has_any(M::JOIN);
            is_more || matches!(token.sort, Sort::Break(_) | Sort::Quoted)
        })
}

/// Whether a column is named whose values are words.
fn speaks_of_text<'a>(mut tokens: impl Iterator<Item = &'a Token>) -> bool {
    tokens.any(|token| is_reference(token) || token.named == Some(Named::Ours(Column::Name)))
}

/// Whether a token is a word in quotation marks that is no sign and does not stand for nothing.
fn is_quoted_word(tokens: Tokens<'_>, token: &Token) -> bool {
    let text = tokens.text_of(token);
    let letters = text.chars().filter(|letter| letter.is_alphabetic());
    token.sort == Sort::Quoted
        && token.named.is_none()
        && !token.meaning.has_any(M::NULL.or(M::BLANK).or(M::GOT_NULL))
        && letters.count() > 1
}
