//! What a statement says word by word: each word with the meaning that it has at its place, up to where the
//! statement has said what is wrong and only explains.

use super::concept::Meaning as M;
use super::reading::Reader;
use super::statement::{Tokens, is_ordinal};
use super::token::{Break, Sort, Token};
use super::vocabulary::Named;
use super::wording::{self, Wording};
use super::{barred, bracket, counted, explained, instead, of_program, rule, turned};
use crate::column::Column;
use crate::failure::FailureKind;

/// A wording and the kind that it means.
type Said = (&'static Wording, FailureKind);

/// What a statement says, and the wording that it had when it paused to explain.
pub(super) fn heard(
    tokens: Tokens<'_>,
    slice: &[Token],
    on: M,
    ours: Option<Column>,
) -> (Reader, Option<Said>) {
    let mut reader = Reader::default();
    if turned::names_as_absent(tokens, slice) {
        reader.plain = M::NONE_THERE;
    }
    let instead = instead::place(tokens, slice);
    let mut found = None;
    let mut in_value = false;
    for (at, token) in slice.iter().enumerate() {
        in_value =
            in_value && !token.is_break(Break::Close) || explained::opens_value(tokens, slice, at);
        if in_value || is_ordinal(tokens, token) {
            continue;
        }
        let pause = pauses(slice, at, token);
        // What follows a colon or full stop explains: it may complete, but not overrule.
        if pause && found.is_some() && !token.is_break(Break::Comma) {
            break;
        }
        if pause && found.is_none() {
            found = said_before(tokens, slice, at, reader.plain, (on, ours));
        }
        let mut token = meant(tokens, slice, at, *token);
        if let Some(instead) = instead.filter(|_| token.is_word()) {
            token.meaning = instead::meant(token.meaning, at, instead);
        }
        let token = &token;
        let tied = slice.get(at + 1).is_some_and(|next| next.tied) || token.code;
        let rule_follows = token.sort == Sort::Quoted
            && (rule::is_named(tokens, token, slice.get(at + 1))
                || rule::is_failed(tokens, slice, at));
        reader.read(token, tied, rule_follows, tokens.folded_of(token));
        reader.plain = reader.plain.or(asked(tokens, slice, at, reader.plain));
    }
    (reader, found)
}

/// Whether a sign at a place within a statement makes it pause.
fn pauses(slice: &[Token], at: usize, token: &Token) -> bool {
    at > 0
        && at + 1 < slice.len()
        && matches!(
            token.sort,
            Sort::Break(Break::Colon | Break::Sentence | Break::Comma)
        )
}

/// The wording of what was said before a pause, if it is complete.
fn said_before(
    tokens: Tokens<'_>,
    slice: &[Token],
    at: usize,
    plain: M,
    (on, ours): (M, Option<Column>),
) -> Option<Said> {
    let goes_on = turned::calls_column_unknown(slice.get(at + 1..).unwrap_or_default());
    if goes_on || !plain.has_any(M::STATING) {
        return None;
    }
    let mut said = plain.or(on);
    let before = slice.get(..at).unwrap_or_default();
    if of_program::is_of_program(tokens, before, said)
        || of_program::is_of_whole(tokens, slice, said)
    {
        said = said.or(M::MACHINE);
    }
    wording::find(said, ours).filter(|(wording, _)| wording.kind.is_some())
}

/// The word at a place with the meaning that it has there.
fn meant(tokens: Tokens<'_>, slice: &[Token], at: usize, mut token: Token) -> Token {
    if token.meaning.has_any(M::REQUIRED) && explained::is_attribute(tokens, slice, at) {
        token.meaning = token.meaning.without(M::REQUIRED);
    }
    if token.is_word() && bracket::shows_nothing(tokens, slice, at) {
        token.meaning = M::GOT_NULL;
    }
    if token.meaning.has_any(M::COLUMN.or(M::FIELD)) && explained::is_position(tokens, slice, at) {
        token.meaning = M::LINK;
    }
    if barred::refuses_sort(tokens, slice, at) {
        token.meaning = M::DISALLOWED;
    } else if barred::refuses_act(tokens, slice, at) {
        token.meaning = M::RIGHTS.or(M::DENIED).or(M::FIELD);
    }
    if explained::is_undefined(tokens, slice, at) {
        token.meaning = M::UNKNOWN;
    }
    if calls_field_invalid(tokens, slice, at) {
        token.meaning = M::INVALID.or(M::FIELD);
    }
    if counted::is_part(tokens, slice, at) {
        token.meaning = M::VALUE;
    }
    if counted::is_length_of_row(tokens, slice, at) {
        token.meaning = M::COUNT.or(M::COLUMN);
    }
    token
}

/// Whether the word at a place calls fields invalid of which one of ours follows: it is known, so its value is
/// meant. The names can stand behind the end of the statement.
fn calls_field_invalid(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let calls =
        |token: &&Token| matches!(tokens.folded_of(token), "invalidfield" | "invalidfields");
    let Some(word) = slice.get(at).filter(calls) else {
        return false;
    };
    let is_ours = |token: &Token| match token.named {
        Some(Named::Ours(column)) => column != Column::Name || token.strong,
        // "Invalid fields: phone, URL"
        _ => token.open,
    };
    let behind = tokens.all.iter().position(|token| token.start >= word.end);
    let behind = behind.and_then(|behind| tokens.all.get(behind..));
    let names = match behind.unwrap_or_default() {
        // "field(s)"
        [open, s, close, names @ ..]
            if open.is_break(Break::Open)
                && tokens.folded_of(s) == "s"
                && close.is_break(Break::Close) =>
        {
            names
        }
        names => names,
    };
    let opens = |token: &&Token| {
        let signs = [Break::Colon, Break::Open, Break::Dash];
        signs.iter().any(|sign| token.is_break(*sign))
    };
    let signs = names.iter().take(2).take_while(opens).count();
    let is_article = |token: &&Token| tokens.folded_of(token) == "the";
    let mut names = names.iter().skip(signs).skip_while(is_article);
    signs > 0 && names.next().is_some_and(is_ours)
}

/// What the words behind one at a place make of it: values that are allowed, a layout to use.
fn asked(tokens: Tokens<'_>, slice: &[Token], at: usize, said: M) -> M {
    let mut asked = M::NONE;
    let is_word = slice.get(at).is_some_and(Token::is_word);
    if is_word && explained::lists_values(tokens, slice, at, said) {
        asked = asked.or(M::LIST);
    }
    if explained::orders_layout(tokens, slice, at) {
        asked = asked.or(M::PROVIDE);
    }
    if said.has_any(M::PROVIDE) && explained::takes_from(tokens, slice, at) {
        asked = asked.or(M::LIST).or(M::WITHIN);
    }
    asked
}
