//! What stands behind a demand, a colon or in a bracket: the values that are allowed, the value that was
//! read, and what explains a value that was only called faulty.

use super::concept::Meaning as M;
use super::of_program;
use super::statement::{Tokens, read};
use super::token::{Break, Sort, Token};
use super::unheard;
use super::vocabulary::nowhere;
use super::wording::Wording;
use crate::failure::FailureKind;
use std::ops::Range;

/// Whether values that are allowed stand behind the word at a place.
pub(super) fn lists_values(tokens: Tokens<'_>, slice: &[Token], at: usize, said: M) -> bool {
    let Some(token) = slice.get(at) else {
        return false;
    };
    token.meaning.has_any(M::MUST) && demands_value(tokens, slice, at)
        || said.has_any(M::MUST) && opens_list(tokens, slice, at)
        || says_allowed(tokens, slice, at)
}

/// Whether the reader is told which layout to use: "use YYYY-MM-DD".
pub(super) fn orders_layout(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    matches!(slice.get(at..), Some([verb, layout, ..])
        if verb.is_word()
            && matches!(tokens.folded_of(verb), "use" | "type" | "try")
            && layout.sort == Sort::DateFormat)
}

/// Whether the reader is told to take one of the values behind "from": "Enter a value from: 'CJ'".
pub(super) fn takes_from(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let [from, behind @ ..] = slice.get(at..).unwrap_or_default() else {
        return false;
    };
    let opens = |token: &&Token| token.is_break(Break::Colon) || token.is_break(Break::Open);
    let signs = behind.iter().take_while(opens).count();
    from.is_word()
        && tokens.folded_of(from) == "from"
        && behind.get(signs).is_some_and(|value| {
            let is_value = value.sort == Sort::Quoted || signs > 0 && value.is_word();
            is_value && value.named.is_none()
        })
}

/// Whether what must be "in" something is followed by a bracket with names or values in it, which are
/// what is allowed: "must be in {LinkShare, CJ}".
fn opens_list(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let Some((within, behind)) = slice.get(at..).and_then(<[Token]>::split_first) else {
        return false;
    };
    let links = usize::from(
        slice
            .get(at + 1)
            .is_some_and(|token| tokens.folded_of(token) == "to"),
    );
    let behind = behind.get(links..).unwrap_or_default();
    let is_within = within.is_word() && within.meaning.has_any(M::WITHIN);
    // The bracket may stand in quotation marks as a whole.
    if behind
        .first()
        .is_some_and(|list| is_quoted_list(tokens, list))
    {
        return is_within;
    }
    let [open, first, ..] = behind else {
        return false;
    };
    is_within
        && (open.is_break(Break::Open) || open.is_break(Break::Colon))
        && matches!(first.sort, Sort::Word | Sort::Quoted)
        && first.meaning.is_none()
}

fn is_quoted_list(tokens: Tokens<'_>, token: &Token) -> bool {
    let content = tokens.text_of(token);
    let opens = content.starts_with(['{', '[', '(']) && content.ends_with(['}', ']', ')']);
    token.sort == Sort::Quoted && opens && content.contains(',')
}

/// Whether what is demanded is one value, and nothing else is said behind it: "Network must be LinkShare".
fn demands_value(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let Some((must, behind)) = slice.get(at..).and_then(<[Token]>::split_first) else {
        return false;
    };
    let links = behind
        .iter()
        .take_while(|token| {
            matches!(
                tokens.folded_of(token),
                "be" | "equal" | "to" | "always" | "is"
            )
        })
        .count();
    let mut value = behind.get(links..).unwrap_or_default().iter();
    let is_value = |token: &Token| match token.sort {
        Sort::Quoted => token.named.is_none() && token.meaning.only(M::LOOKS).is_none(),
        Sort::Word => {
            unheard::is_unknown(tokens, token)
                && tokens.text_of(token).starts_with(char::is_uppercase)
        }
        _ => false,
    };
    (links > 0 || tokens.text_of(must).ends_with(" be"))
        && value.next().is_some_and(is_value)
        && value.all(|token| is_value(token) || token.is_break(Break::Sentence))
}

/// Whether "column" stands in a place of a text: "line 1 column 40", "row 4, column Brand:".
pub(super) fn is_position(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let is_number = |token: &Token| token.sort == Sort::Number;
    let is_row = |token: &Token| {
        let folded = tokens.folded_of(token);
        token.meaning.has_any(M::ROW) || folded.ends_with("line") || folded.ends_with("row")
    };
    let behind = slice.get(at + 1..).unwrap_or_default();
    // "row 4, column Brand: ..." tells where the cell stands.
    let leads = matches!(behind, [name, colon, ..]
        if name.named.is_some() && colon.is_break(Break::Colon));
    (leads || behind.first().is_some_and(is_number))
        && slice
            .get(at.saturating_sub(3)..at)
            .unwrap_or_default()
            .windows(2)
            .any(|pair| matches!(pair, [row, number] if is_row(row) && is_number(number)))
}

/// Whether "undefined" tells of which column it is said: "the undefined 'rank' attribute".
pub(super) fn is_undefined(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let is_word = slice
        .get(at)
        .is_some_and(|token| tokens.folded_of(token) == "undefined");
    let behind = slice.get(at + 1..).unwrap_or_default();
    let is_field = |token: &Token| token.is_word() && token.meaning.has_any(M::FIELD.or(M::COLUMN));
    is_word && matches!(behind, [name, field, ..] if name.sort == Sort::Quoted && is_field(field))
}

/// Whether "required" only tells of which thing it is said that it is wrong: "the required dimensions".
pub(super) fn is_attribute(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let is_required =
        |token: &Token| token.meaning.has_any(M::REQUIRED) && tokens.folded_of(token) == "required";
    let article = at.checked_sub(1).and_then(|before| slice.get(before));
    slice.get(at).is_some_and(is_required)
        && article.is_some_and(|token| matches!(tokens.folded_of(token), "the" | "a" | "all"))
        && slice
            .get(at + 1)
            .is_some_and(|next| unheard::is_unknown(tokens, next))
}

/// Whether a clause begins with "allowed:", behind which stands what is.
fn says_allowed(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let token = |at: usize| slice.get(at);
    let begins = at.checked_sub(1).is_some_and(|before| {
        token(before).is_some_and(|before| matches!(before.sort, Sort::Break(_)))
    });
    let words = ["allowed", "permitted", "accepted", "supported", "possible"];
    token(at + 1).is_some_and(|next| next.is_break(Break::Colon))
        && begins
        && token(at).is_some_and(|token| words.contains(&tokens.folded_of(token)))
}

/// Whether a bracket with the value that was read begins at a token: `(value: undefined)`.
pub(super) fn opens_value(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    matches!(slice.get(at..), Some([open, value, colon, ..])
        if open.is_break(Break::Open)
            && matches!(tokens.folded_of(value), "value" | "got" | "was")
            && colon.is_break(Break::Colon))
}

fn column_before(slice: &[Token]) -> bool {
    slice.iter().any(|token| token.named.is_some())
}

/// What is said behind a colon, in a whole sentence, of what was only called faulty before it: "incorrect
/// value for name: the attribute is empty".
pub(super) fn explained(
    tokens: Tokens<'_>,
    range: &Range<usize>,
    found: Option<(&'static Wording, FailureKind)>,
) -> Option<(&'static Wording, FailureKind)> {
    let slice = tokens.slice(range);
    // "invalid field 'brand': ..." may speak of the column or of its value, which the rest tells.
    let told = |(wording, kind): (&Wording, FailureKind)| {
        wording.kind.is_some() && !(kind == FailureKind::UnknownColumn && column_before(slice))
    };
    if found.is_some_and(told) {
        return None;
    }
    let explains =
        |token: &Token| token.is_break(Break::Colon) || tokens.folded_of(token) == "because";
    let mut places = slice.iter().enumerate();
    if slice.iter().filter(|token| explains(token)).count() > 8 {
        return None;
    }
    let colon = places.find(|(at, token)| explains(token) && is_explanation(tokens, slice, *at))?;
    let start = range.start + colon.0 + 1;
    read(tokens, start..range.end).found
}

/// Whether a whole sentence behind the sign at a place tells what the words before it only call faulty.
fn is_explanation(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let (before, behind) = slice.split_at(at.min(slice.len()));
    let behind = behind.get(1..).unwrap_or_default();
    let is_sentence = behind.iter().any(|token| {
        let verbs = ["is", "are", "was", "must", "should", "cannot", "may", "has"];
        verbs.contains(&tokens.folded_of(token)) || token.meaning.has_any(M::FIELD.or(M::CANNOT))
    });
    let names = behind.iter().any(|token| token.named.is_some());
    let calls = before.iter().any(|token| {
        token.meaning.has_any(
            M::UNFIT
                .or(M::TROUBLE)
                .or(M::CANNOT)
                .or(M::UNKNOWN)
                .or(M::VALUE)
                .or(M::MACHINE),
        )
    });
    is_sentence
        && calls
        && !(names && column_before(before))
        && (names || !of_program::speaks_of_code(tokens, before))
        && !before
            .iter()
            .any(|token| nowhere::is_fault(tokens.folded_of(token)))
}
