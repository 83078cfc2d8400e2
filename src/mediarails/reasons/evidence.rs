//! What of a text is shown beside a failure: its words, those that decided, the name of a field that
//! is none of ours.

use super::concept::Meaning;
use super::statement::{Statement, Tokens};
use super::token::{Sort, Token};
use super::wording::Wording;
use super::{denial, stray, thing};
use crate::failure::{FailureKind, Target};

/// The text from the first of these tokens to the last.
pub(super) fn span<'a>(tokens: Tokens<'a>, slice: &[Token]) -> &'a str {
    let ends = slice.first().zip(slice.last());
    ends.and_then(|(first, last)| tokens.text.get(first.start..last.end))
        .map_or("", str::trim)
}

/// The words of a statement as they stand in the text.
pub(super) fn words_of(tokens: Tokens<'_>, statement: &Statement) -> String {
    span(tokens, tokens.slice(&statement.range)).to_owned()
}

/// The words whose meaning the wording asks for.
pub(super) fn deciding_words(
    tokens: Tokens<'_>,
    statement: &Statement,
    wording: &Wording,
) -> Vec<String> {
    let asked = wording.asked();
    let turned = denial::TURNS
        .iter()
        .filter(|(_, turned)| asked.has_any(*turned));
    let asked = turned.fold(asked, |asked, (plain, _)| asked.or(*plain));
    let denial = Meaning::NOT.or(Meaning::CANNOT).or(Meaning::VALID);
    let asked = if asked.has_any(Meaning::INVALID) {
        asked.or(denial)
    } else {
        asked
    };
    let asked = by_place(asked);
    tokens
        .slice(&statement.range)
        .iter()
        .filter(|token| token.meaning.has_any(asked) || token.named.is_some())
        .map(|token| tokens.text_of(token).to_owned())
        .collect()
}

/// The words behind what a statement says by the place of its words.
fn by_place(asked: Meaning) -> Meaning {
    let absent = Meaning::NO_SUCH
        .or(Meaning::HAS_NO)
        .or(Meaning::NOT)
        .or(Meaning::MUST)
        .or(Meaning::BLANK);
    let mut words = asked;
    if asked.has_any(Meaning::NONE_THERE) {
        words = words.or(absent);
    }
    if asked.has_any(Meaning::ON_TWO_ROWS) {
        words = words.or(Meaning::ROW).or(Meaning::ALREADY);
    }
    words
}

/// The name of a field that is none of ours: the quoted name that a column is unknown by or that
/// stands beside "field", or the word that the statement begins with.
pub(super) fn other_name(
    tokens: Tokens<'_>,
    statement: &Statement,
    wording: &Wording,
    kind: FailureKind,
) -> Target {
    let slice = tokens.slice(&statement.range);
    // What no partner or user matches is sought elsewhere: no value of the row's own references.
    let sought = Meaning::NOT_FOUND.or(Meaning::MISMATCH);
    let of_thing = wording.asked().has_any(Meaning::THING)
        || kind == FailureKind::UnknownReference && statement.said.has_all(sought);
    if of_thing && let Some(thing) = thing::thing(tokens, slice) {
        return Target::Other(thing.to_owned());
    }
    let unknown = kind == FailureKind::UnknownColumn;
    let mut before = None;
    let quoted = slice.iter().find(|token| {
        let said: Meaning = before.unwrap_or_default();
        let beside = said.has_any(Meaning::FIELD.or(Meaning::COLUMN));
        let leads = before.is_none() && token.meaning.has_any(Meaning::QUOTED_NAME);
        if !matches!(token.sort, Sort::Break(_)) {
            before = Some(token.meaning);
        }
        token.sort == Sort::Quoted && token.named.is_none() && (unknown || beside || leads)
    });
    let name = quoted
        .map(|token| tokens.text_of(token))
        .filter(|name| !name.is_empty() && name.len() <= 64)
        .or_else(|| stray::unknown_name(tokens, &statement.range));
    name.map_or(Target::Unnamed, |name| Target::Other(name.to_owned()))
}
