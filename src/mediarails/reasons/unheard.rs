//! Whether what was not understood may be passed over. It may if it only says where the row stands,
//! how many errors there are, what to do about them, or what is well. All else may be a problem of its
//! own, and then the row is for a person.

use super::concept::Meaning as M;
use super::fold;
use super::statement::{Statement, Tokens};
use super::token::{Break, Sort, Token};
use super::vocabulary::{self, Named};
use crate::column::Column;
use crate::failure::FailureKind;
use std::ops::Range;

/// What denies something without being one of the words of complaint.
const DENIES: M = M::DISALLOWED
    .or(M::NOT_FOUND)
    .or(M::OUTSIDE)
    .or(M::EXCLUDED)
    .or(M::NOT_PRESENT);

/// Whether a part that was not understood may state a problem of its own, as every entry of a list
/// does.
pub(super) fn is_open(tokens: Tokens<'_>, range: &Range<usize>, said: M, listed: bool) -> bool {
    let slice = tokens.slice(range);
    let points = slice
        .first()
        .is_some_and(|token| token.is_break(Break::Arrow));
    if points || is_count(slice) || is_excerpt(tokens, slice) {
        return false;
    }
    let slice = behind_place(tokens, slice);
    let words = || slice.iter().filter(|token| token.is_word());
    let named = words().filter(|token| token.named.is_some()).count();
    let unknown = says_unknown(tokens, slice);
    let out_of_order =
        words().any(|token| token.named.is_none() && vocabulary::is_state(tokens.folded_of(token)));
    if out_of_order && words().count() > 1 && !said.has_any(M::NOT) {
        return true;
    }
    if is_advice(tokens, slice) || said.has_any(M::ADVICE) && !unknown || is_well(said) {
        return false;
    }
    let complains = said.has_any(DENIES.or(M::COMPLAINT.without(M::NOT)));
    unknown || words().count() >= if complains { 2 } else { named + 2 } && (complains || listed)
}

/// What says that all is well, and complains of nothing.
pub(super) fn is_well(said: M) -> bool {
    said.has_any(M::VALID.or(M::ALLOWED).or(M::FOUND)) && !said.has_any(M::STATING)
}

/// Whether a clause beside others claims something of a column in words that are not understood:
/// "Brand frobnicated", "brand: E1043".
pub(super) fn is_claim(tokens: Tokens<'_>, clause: &Statement) -> bool {
    let whole = tokens.slice(&clause.range);
    let slice = behind_place(tokens, whole);
    let begins = slice
        .iter()
        .filter(|token| matches!(token.sort, Sort::Word | Sort::Quoted))
        .take(2)
        .position(|token| token.named.is_some());
    let behind = slice
        .iter()
        .position(|token| token.named.is_some())
        .and_then(|name| slice.get(name + 1..))
        .unwrap_or_default();
    let mut behind = behind
        .iter()
        .skip_while(|token| token.is_break(Break::Close) || token.meaning.has_any(M::FIELD))
        .peekable();
    let bracket = whole.first().is_some_and(|t| t.is_break(Break::Open));
    let colon = bracket || behind.peek().is_some_and(|t| t.is_break(Break::Colon));
    let lower = behind.find(|token| token.is_word()).is_some_and(|token| {
        let text = tokens.text_of(token);
        text.starts_with(char::is_lowercase) && is_unknown(tokens, token)
    });
    clause.found.is_none()
        && begins.is_some()
        && (colon || lower)
        && says_unknown(tokens, slice)
        && !is_advice(tokens, slice)
        && !is_well(clause.said)
}

/// Whether what is said next, of no column, tells in known words what an unknown claim about
/// `column` meant: of the sort that only this column holds, or of what was begun there, as where a
/// value that holds a semicolon stands in the text.
pub(super) fn is_explained(
    tokens: Tokens<'_>,
    column: Named,
    next: &Statement,
    kind: FailureKind,
) -> bool {
    let goes_on = tokens
        .slice(&next.range)
        .iter()
        .find(|token| !matches!(token.sort, Sort::Break(_)))
        .is_some_and(|token| {
            matches!(token.sort, Sort::Url | Sort::Email | Sort::Number)
                || matches!(tokens.folded_of(token), "it" | "this" | "that" | "which")
                || is_unknown(tokens, token)
        });
    let fits = |only: Column| column == Named::Ours(only);
    next.named.is_empty() && kind.only_column().map_or(goes_on, fits)
}

/// A line of what was run or read, as databases print it beside their errors: `LINE 1: ...`.
fn is_excerpt(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let mut slice = slice.iter();
    slice.next().is_some_and(|token| {
        matches!(
            tokens.text_of(token),
            "LINE" | "CONTEXT" | "STATEMENT" | "QUERY" | "LOCATION" | "WHERE" | "HINT"
        ) || tokens.text_of(token) == "at"
            && slice.next().is_some_and(|next| next.is_break(Break::Open))
    })
}

/// What follows a place of the row: "Row 5:", "in line 7,".
fn behind_place<'a>(tokens: Tokens<'_>, slice: &'a [Token]) -> &'a [Token] {
    let count = slice
        .iter()
        .take_while(|token| match token.sort {
            Sort::Break(_) | Sort::Number => true,
            Sort::Word => token.named.is_none() && vocabulary::is_place(tokens.folded_of(token)),
            _ => false,
        })
        .count();
    slice.get(count..).unwrap_or_default()
}

/// Whether a part counts the errors that follow: "2 errors for Partner".
fn is_count(slice: &[Token]) -> bool {
    let heads = |token: &Token| token.meaning.has_any(M::ADVICE.or(M::TROUBLE));
    let names = slice.iter().any(|token| token.named.is_some());
    !names && matches!(slice, [count, what, ..] if count.sort == Sort::Number && heads(what))
}

/// Whether a part tells the reader what to do.
fn is_advice(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let words: Vec<&str> = slice
        .iter()
        .filter(|token| token.is_word())
        .take(2)
        .map(|token| tokens.folded_of(token))
        .collect();
    // "Create it in Mediarails", and not "create failed".
    let sets_up = matches!(words.as_slice(), ["create" | "add", "it" | "them" | "this"]);
    sets_up
        || first_word(slice).is_some_and(|token| {
            token.meaning.has_any(M::ADVICE) || vocabulary::is_advice(tokens.folded_of(token))
        })
}

/// Whether any word is neither known nor filling. Beside the name of a column a code counts as well,
/// and a number, unless it can be the value of that column.
fn says_unknown(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let named = slice.iter().find_map(|token| token.named);
    let numbered = named.is_some_and(|named| named != Named::Ours(Column::NetworkPublisherId));
    let is_code = |token: &Token| tokens.text_of(token).bytes().any(|b| b.is_ascii_digit());
    slice.iter().any(|token| match token.sort {
        Sort::Number => numbered,
        _ => is_unknown(tokens, token) && (named.is_some() || !is_code(token)),
    })
}

/// Whether a token is a word that is neither known nor filling.
pub(super) fn is_unknown(tokens: Tokens<'_>, token: &Token) -> bool {
    let folded = tokens.folded_of(token);
    let mut letters = folded.chars();
    let whole = match (letters.next(), letters.next()) {
        // Where each sign is a word, the round ones of Japanese join and the others mean.
        (Some(one), None) => fold::is_unspaced(one) && !matches!(one, '\u{3040}'..='\u{30FF}'),
        _ => true,
    };
    token.is_word()
        && token.meaning.is_none()
        && token.named.is_none()
        && whole
        && !vocabulary::is_filling(folded)
}

/// Words that make a clause a statement of its own.
const VERBS: [&str; 14] = [
    "is", "are", "was", "has", "have", "exists", "exceeded", "failed", "broke", "happened",
    "denied", "locked", "expired", "missing",
];

/// Whether a clause behind a comma that was not understood states another problem, and no detail of
/// the one beside it: "URL is invalid, quota exceeded".
pub(super) fn is_other_clause(tokens: Tokens<'_>, range: &Range<usize>, said: M) -> bool {
    let slice = tokens.slice(range);
    let words = slice.iter().filter(|token| token.is_word()).count();
    let verb = slice
        .iter()
        .any(|token| token.is_word() && VERBS.contains(&tokens.folded_of(token)));
    // Where no spaces stand between words a clause ends with its verb.
    let unspaced = |token: &Token| tokens.text_of(token).starts_with(fold::is_unspaced);
    let verb = verb || said.has_any(M::UNFIT) && slice.iter().any(unspaced);
    let details = M::ADVICE
        .or(M::EXAMPLE)
        .or(M::MUST)
        .or(M::FORMAT)
        .or(M::DATE_FORMAT)
        .or(M::LIST)
        .or(M::MOST)
        .or(M::LEAST)
        .or(M::LENGTH)
        .or(M::GOT)
        .or(M::QUOTED)
        .or(M::LOOKS);
    let bound = [
        "but", "so", "which", "because", "it", "this", "that", "and", "or", "please", "see", "in",
        "at", "on", "for", "check",
    ];
    let begins = first_word(slice).is_some_and(|token| {
        !bound.contains(&tokens.folded_of(token)) && !token.meaning.has_any(M::RECEIVED)
    });
    words >= 2 && verb && begins && (said.has_any(M::MACHINE) || !said.has_any(details))
}

/// Whether a clause says only that the name is faulty, by a word that is usual in reasons: "nom invalide".
pub(super) fn calls_name_faulty(tokens: Tokens<'_>, clause: &Statement) -> bool {
    let is_name = |token: &Token| {
        let names = [
            "nom", "nome", "nombre", "title", "titel", "titre", "titulo", "titolo",
        ];
        token.is_word() && names.contains(&tokens.folded_of(token))
    };
    let says = M::UNFIT.or(M::NOT).or(M::VALID).or(M::LINK).or(M::FIELD);
    let slice = tokens.slice(&clause.range);
    let mut words = slice.iter().filter(|token| token.is_word());
    clause.said.has_any(M::UNFIT)
        && slice.iter().any(is_name)
        && words.all(|token| is_name(token) || token.meaning.has_any(says))
}

fn first_word(slice: &[Token]) -> Option<&Token> {
    slice
        .iter()
        .find(|token| !matches!(token.sort, Sort::Break(_) | Sort::Number))
}
