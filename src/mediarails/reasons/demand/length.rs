//! How long a value has to be: "max 10 characters", "too short (minimum 40)", "8 Ziffern".

use super::super::concept::Meaning as M;
use super::super::statement::Tokens;
use super::super::token::{Break, Sort, Token};
use super::Found;
use crate::failure::{FailureKind, Form};
use std::ops::Range;

/// What a number of characters is counted in that has no meaning of length.
const SIGNS: [&str; 6] = ["digit", "digits", "ziffern", "chiffres", "cifre", "stellen"];

/// What is said of a number before it.
const UPPER: M = M::MOST.or(M::LONG).or(M::BIG);
const LOWER: M = M::LEAST.or(M::SHORT);

/// The length that a clause demands of a value.
pub(super) fn found(tokens: Tokens<'_>, clause: &Range<usize>, kind: FailureKind) -> Option<Found> {
    let slice = tokens.slice(clause);
    let numbers: Vec<usize> = (0..slice.len())
        .filter(|at| count(tokens, slice, *at).is_some())
        .collect();
    let first = numbers.first()?;
    let measured = |at: &usize| {
        let mut behind = slice.iter().skip(at + 1).take(2);
        behind.any(|token| is_measure(tokens, token))
    };
    let is_length = slice.iter().any(|token| says_length(tokens, token));
    let is_measured = numbers.iter().any(measured);
    // A bound of a number is no length: "must be at most 5".
    let is_bound = kind != FailureKind::BadNumber && is_bare_bound(slice);
    if !is_measured && !is_length && !is_bound {
        return None;
    }
    let bounds: Vec<(usize, usize)> = match numbers.as_slice() {
        [one, other] if joins(tokens, slice, *one, *other) => {
            let pair = count(tokens, slice, *one).zip(count(tokens, slice, *other));
            pair.into_iter().collect()
        }
        all => all
            .iter()
            .filter(|at| !is_received(slice, **at))
            .filter_map(|at| bound(tokens, slice, *at))
            .map(|bounds| shortened(tokens, clause, bounds))
            .collect(),
    };
    let of_digits = slice
        .get(*first..)
        .unwrap_or_default()
        .iter()
        .any(|token| counts_digits(tokens, token));
    let Some((least, most)) = together(&bounds) else {
        // "The URL has 300 characters" demands nothing.
        let demands = slice.iter().any(|token| {
            token
                .meaning
                .has_any(M::MUST.or(M::REQUIRED).or(UPPER).or(LOWER))
        });
        return demands.then_some(Found::Unread);
    };
    let form = if of_digits && kind == FailureKind::BadDate {
        Form::Digits(least, most)
    } else {
        Form::Length(least, most)
    };
    Some(Found::Read(form))
}

/// The bounds of a number that stands alone behind a word with a dot: "max. 255 characters" is two sentences here.
fn shortened(
    tokens: Tokens<'_>,
    clause: &Range<usize>,
    (least, most): (usize, usize),
) -> (usize, usize) {
    let before = clause.start.checked_sub(2);
    let before = before.and_then(|start| tokens.all.get(start..clause.start));
    let Some([word, dot]) = before.filter(|_| least == most) else {
        return (least, most);
    };
    let is_led = word.is_word() && dot.is_break(Break::Sentence);
    match word.meaning {
        said if is_led && said.has_any(M::MOST) => (0, most),
        said if is_led && said.has_any(M::LEAST) => (least, usize::MAX),
        _ => (least, most),
    }
}

fn together(bounds: &[(usize, usize)]) -> Option<(usize, usize)> {
    let least = bounds.iter().map(|(least, _)| *least).max()?;
    let most = bounds.iter().map(|(_, most)| *most).min()?;
    (least <= most).then_some((least, most))
}

/// A number that can be one of characters.
fn count(tokens: Tokens<'_>, slice: &[Token], at: usize) -> Option<usize> {
    let token = slice.get(at)?;
    let text = tokens.text_of(token);
    let is_count = token.sort == Sort::Number && text.len() < 5;
    text.parse().ok().filter(|_| is_count)
}

fn is_measure(tokens: Tokens<'_>, token: &Token) -> bool {
    token.is_word() && token.meaning.has_any(M::LENGTH) || counts_digits(tokens, token)
}

fn counts_digits(tokens: Tokens<'_>, token: &Token) -> bool {
    let folded = tokens.folded_of(token);
    token.is_word() && (SIGNS.contains(&folded) || folded.starts_with("digito"))
}

/// Whether a word speaks of length by itself: "length", "Länge", "too short".
fn says_length(tokens: Tokens<'_>, token: &Token) -> bool {
    let names = [
        "length",
        "lange",
        "laenge",
        "longueur",
        "longitud",
        "comprimento",
        "lunghezza",
        "lengte",
        "size",
        "taille",
        "grosse",
        "tamano",
        "tamanho",
    ];
    token.is_word()
        && (names
            .iter()
            .any(|name| tokens.folded_of(token).starts_with(name))
            || token.meaning.has_any(M::SHORT.or(M::LONG)))
}

/// Whether nothing but a bound is said: "maximum 255", "(min 40)".
fn is_bare_bound(slice: &[Token]) -> bool {
    matches!(slice, [bound, number]
        if bound.is_word()
            && bound.meaning.has_any(M::MOST.or(M::LEAST))
            && number.sort == Sort::Number)
}

/// Whether two numbers are the ends of a range: "between 5 and 10", "5-10", "5 to 10".
fn joins(tokens: Tokens<'_>, slice: &[Token], one: usize, other: usize) -> bool {
    let to = ["to", "bis", "a", "ate", "tot"];
    let between = slice.get(one + 1..other).unwrap_or_default();
    match between {
        [] => {
            let ends = slice.get(one).zip(slice.get(other));
            let gap = ends.and_then(|(one, other)| tokens.text.get(one.end..other.start));
            gap.is_some_and(|gap| matches!(gap.trim(), "-" | "–"))
        }
        [word] => word.meaning.has_any(M::JOIN) || to.contains(&tokens.folded_of(word)),
        _ => false,
    }
}

/// Whether a number is what came: "got 12 characters".
fn is_received(slice: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| slice.get(before));
    before.is_some_and(|token| token.is_word() && token.meaning.has_any(M::GOT.or(M::RECEIVED)))
}

/// The bounds that the words round a number set by it.
fn bound(tokens: Tokens<'_>, slice: &[Token], at: usize) -> Option<(usize, usize)> {
    let number = count(tokens, slice, at)?;
    let is_number = |token: &Token| token.sort == Sort::Number;
    let (before, rest) = slice.split_at(at);
    let behind = rest.get(1..).unwrap_or_default();
    let start = before.iter().rposition(is_number).map_or(0, |at| at + 1);
    let before = before.get(start..).unwrap_or_default();
    let end = behind.iter().position(is_number).unwrap_or(behind.len());
    let behind = behind.get(..end).unwrap_or_default();
    let says = |slice: &[Token], meaning: M| {
        let mut words = slice.iter().filter(|token| token.is_word());
        words.any(|token| token.meaning.has_any(meaning))
    };
    let upper = Some((0, number));
    let lower = Some((number, usize::MAX));
    let may = says(slice, M::MUST) && !says(slice, M::NOT.or(M::CANNOT));
    let direction = before.iter().rev().chain(behind).find(|token| {
        let bounds = UPPER.or(LOWER).or(M::GREATER).or(M::LESSER);
        token.is_word() && token.meaning.has_any(bounds)
    });
    if let Some(direction) = direction.map(|token| token.meaning) {
        let strict = usize::from(!says_or_equal(tokens, slice));
        return match direction {
            // What is longer than that is not welcome, unless it is just that which is demanded.
            said if said.has_any(M::GREATER) && !said.has_any(M::MOST) && may => {
                Some((number + strict, usize::MAX))
            }
            said if said.has_any(M::GREATER) && !said.has_any(M::MOST) => upper,
            said if said.has_any(M::LESSER) && !said.has_any(M::LEAST) && may => {
                Some((0, number.saturating_sub(strict)))
            }
            said if said.has_any(M::LESSER) && !said.has_any(M::LEAST) => lower,
            said if said.has_any(UPPER) && said.has_any(LOWER) => None,
            said if said.has_any(UPPER) => upper,
            _ => lower,
        };
    }
    if says(behind, M::ALLOWED) || says(before, M::ALLOWED) && !says(slice, M::NOT) {
        return upper;
    }
    let exact = says(slice, M::MUST.or(M::REQUIRED)) || is_alone(tokens, before, behind);
    (exact && !says(slice, M::NOT.or(M::CANNOT))).then_some((number, number))
}

fn says_or_equal(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    slice
        .iter()
        .any(|token| tokens.folded_of(token).contains("equal"))
}

/// Whether nothing is said but how many there are: "8 Ziffern", "length 8".
fn is_alone(tokens: Tokens<'_>, before: &[Token], behind: &[Token]) -> bool {
    let measures = |token: &Token| is_measure(tokens, token) || says_length(tokens, token);
    let all = || before.iter().chain(behind);
    all().next().is_some() && all().all(measures)
}
