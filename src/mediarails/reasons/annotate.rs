//! Gives pieces of a text their meaning: phrases become one token, titles become names of columns.

use super::concept::Meaning;
use super::scan::Scanned;
use super::token::{Break, Sort, Token};
use super::vocabulary::{Entry, Named, Vocabulary, is_generic};
use super::{camel, code, failing, fold, listed, quoted, row_key};
use crate::column::Column;

/// Words without spaces between them have up to fifteen letters, each a piece of its own.
const UNSPACED: u16 = 0xFFFE;

/// The tokens of a text with meanings.
pub(super) fn annotate(text: &str, scanned: &Scanned, vocabulary: &Vocabulary) -> Vec<Token> {
    let mut out = Vec::with_capacity(scanned.tokens.len());
    let mut at = 0;
    while let Some(rest) = scanned.tokens.get(at..).filter(|rest| !rest.is_empty()) {
        let (mut token, used) = next(text, &scanned.folded, rest, vocabulary);
        token.code =
            token.is_word() && text.get(token.start..token.end).is_some_and(camel::is_code);
        out.push(token);
        at += used;
    }
    name_constraints(&mut out, &scanned.folded, vocabulary);
    code::name_marked(&scanned.folded, &mut out, vocabulary);
    code::name_columns(text, &scanned.folded, &mut out, vocabulary);
    head_lists(&scanned.folded, &mut out);
    listed::name_lists(text, &scanned.folded, &mut out, vocabulary);
    failing::call_faulty(text, &scanned.folded, &mut out);
    row_key::unname(text, &scanned.folded, &mut out);
    out
}

/// Lets "valid" mean what is allowed where it heads a list: "Valid categories: Coupons, Deals".
fn head_lists(folded: &str, tokens: &mut [Token]) {
    let key = |token: &Token| {
        folded
            .get(token.fold_start..token.fold_end)
            .unwrap_or_default()
    };
    let is_several = |token: &Token| {
        let is_reference = matches!(
            token.named,
            Some(Named::Ours(
                Column::Categories | Column::PublisherGroup | Column::Brand | Column::Network
            ))
        );
        is_reference && key(token).ends_with('s')
    };
    let mut begins = true;
    for at in 0..tokens.len() {
        let heads = match tokens.get(at..).unwrap_or_default() {
            [valid, several, are, colon, ..] if key(valid) == "valid" && is_several(several) => {
                are.is_break(Break::Colon) || key(are) == "are" && colon.is_break(Break::Colon)
            }
            _ => false,
        };
        let Some(token) = tokens.get_mut(at) else {
            return;
        };
        if heads && begins {
            token.meaning = Meaning::ALLOWED;
        }
        begins = matches!(token.sort, Sort::Break(_));
    }
}

/// What names of constraints begin with.
const HEADS: [&str; 12] = [
    "fk", "uq", "uk", "ck", "ix", "ux", "ak", "idx", "chk", "nn", "unq", "uniq",
];
/// What names of constraints end with.
const TAILS: [&str; 10] = [
    "fkey", "key", "idx", "fk", "uk", "uq", "index", "check", "unique", "uniq",
];

/// Lets a title inside the name of a constraint name its column: `FK_PARTNERS_BRAND`.
fn name_constraints(tokens: &mut [Token], folded: &str, vocabulary: &Vocabulary) {
    let key = |token: &Token| {
        folded
            .get(token.fold_start..token.fold_end)
            .unwrap_or_default()
    };
    // A run begins right before the first token that is tied to another.
    let first = tokens.iter().position(|token| token.tied);
    let Some(mut start) = first.and_then(|first| first.checked_sub(1)) else {
        return;
    };
    while start < tokens.len() {
        let tied = tokens
            .iter()
            .skip(start + 1)
            .take_while(|token| token.tied)
            .count();
        let end = start + tied + 1;
        let run = tokens.get_mut(start..end).unwrap_or_default();
        start = end;
        let is_constraint = tied > 0
            && (run.first().is_some_and(|token| HEADS.contains(&key(token)))
                || run.last().is_some_and(|token| TAILS.contains(&key(token))));
        if !is_constraint {
            continue;
        }
        let named = run.iter_mut().find_map(|token| {
            let named = vocabulary.get(key(token)).and_then(|entry| entry.named);
            named.map(|named| (token, named))
        });
        if let Some((token, named)) = named {
            token.named = Some(named);
            token.strong = true;
        }
    }
}

/// The token at the front and how many pieces it is made of.
fn next(text: &str, folded: &str, rest: &[Token], vocabulary: &Vocabulary) -> (Token, usize) {
    let Some(&first) = rest.first() else {
        return (Token::at(Sort::Word, 0, 0), 1);
    };
    match first.sort {
        Sort::Word | Sort::Number => {
            let unspaced = text
                .get(first.start..)
                .and_then(|rest| rest.chars().next())
                .is_some_and(fold::is_unspaced);
            if unspaced {
                longest(text, folded, rest, UNSPACED, vocabulary)
            } else {
                phrase(text, folded, rest, vocabulary)
            }
        }
        Sort::Quoted => (quoted::with(text, folded, first, vocabulary), 1),
        Sort::Pattern => {
            let pattern = text.get(first.start..first.end).unwrap_or_default();
            (
                Token {
                    meaning: quoted::of_pattern(pattern),
                    ..first
                },
                1,
            )
        }
        Sort::DateFormat => (
            Token {
                meaning: Meaning::DATE_FORMAT.or(Meaning::DATE),
                ..first
            },
            1,
        ),
        _ => (first, 1),
    }
}

fn phrase(text: &str, folded: &str, rest: &[Token], vocabulary: &Vocabulary) -> (Token, usize) {
    let Some(&first) = rest.first() else {
        return (Token::at(Sort::Word, 0, 0), 1);
    };
    let Some(entry) = folded
        .get(first.fold_start..first.fold_end)
        .and_then(|key| vocabulary.get(key))
    else {
        let word = text.get(first.start..first.end).unwrap_or_default();
        let named = code::column_of_error(word, vocabulary);
        let token = Token {
            meaning: camel::meaning(word, vocabulary),
            named,
            strong: named.is_some(),
            ..first
        };
        return (token, 1);
    };
    let second = rest
        .get(1)
        .and_then(|second| folded.get(second.fold_start..second.fold_end));
    if second.is_some_and(|second| entry.goes_on_with(second)) {
        let found = longest(text, folded, rest, entry.lengths, vocabulary);
        if found.1 > 1 {
            return found;
        }
    }
    (with(first, folded, *entry, rest.get(1)), 1)
}

/// The longest known phrase at the front that has one of these numbers of pieces, a bit for each.
fn longest(
    text: &str,
    folded: &str,
    rest: &[Token],
    lengths: u16,
    vocabulary: &Vocabulary,
) -> (Token, usize) {
    let Some(&first) = rest.first() else {
        return (Token::at(Sort::Word, 0, 0), 1);
    };
    let words = rest
        .iter()
        .take(15)
        .take_while(|token| matches!(token.sort, Sort::Word | Sort::Number))
        .count();
    let possible = |count: &usize| lengths & (1 << *count) != 0 && !leaves_code(rest, *count);
    for count in (1..=words).rev().filter(possible) {
        let Some(last) = rest.get(count - 1) else {
            continue;
        };
        let entry = folded
            .get(first.fold_start..last.fold_end)
            .and_then(|key| vocabulary.get(key))
            .filter(|entry| {
                // A path begins between the two: "property @.name".
                let gap = text.get(first.end..last.start);
                gap.is_none_or(|gap| !gap.contains(['@', ':']))
                    && !is_parted(text, rest, count)
                    && !lists_names((text, folded), rest, count, vocabulary)
                    && is_made_of(text, entry, rest, count)
                    && !(count == 2 && is_title_after(text, &first, last))
            });
        if let Some(entry) = entry {
            let whole = Token {
                end: last.end,
                fold_end: last.fold_end,
                sort: Sort::Word,
                ..first
            };
            let mut whole = with(whole, folded, *entry, rest.get(count));
            whole.strong |= whole.named.is_some()
                && rest
                    .get(1..count)
                    .is_some_and(|more| more.iter().any(|t| t.tied));
            return (whole, count);
        }
    }
    (first, 1)
}

/// Whether a sign between spaces parts two of the words: "unknown brand -- ID must be a number".
fn is_parted(text: &str, rest: &[Token], count: usize) -> bool {
    let pairs = rest.iter().zip(rest.iter().skip(1)).take(count - 1);
    let mut gaps = pairs.filter_map(|(left, right)| text.get(left.end..right.start));
    gaps.any(|gap| {
        gap.starts_with(' ') && !gap.trim().is_empty() || gap.contains(['\t', '・', '#'])
    })
}

/// Whether a slash stands behind one of the words that names a column by itself: "URL/adresse".
fn lists_names(
    (text, folded): (&str, &str),
    rest: &[Token],
    count: usize,
    vocabulary: &Vocabulary,
) -> bool {
    let pairs = rest.iter().zip(rest.iter().skip(1)).take(count - 1);
    let mut parted = pairs.filter(|(left, right)| text.get(left.end..right.start) == Some("/"));
    parted.any(|(left, _)| {
        let word = folded.get(left.fold_start..left.fold_end);
        let entry = word.and_then(|word| vocabulary.get(word));
        entry.is_some_and(|entry| entry.named.is_some())
    })
}

/// Whether the table knows the entry in this many words; what a hyphen or underscore ties together
/// counts as one word as well.
fn is_made_of(text: &str, entry: &Entry, rest: &[Token], count: usize) -> bool {
    let tied = || {
        rest.iter()
            .zip(rest.iter().skip(1))
            .take(count - 1)
            .all(|(left, right)| {
                text.get(left.end..right.start)
                    .is_some_and(|gap| !gap.starts_with(' '))
            })
    };
    entry.counts & (1 << count.min(15)) != 0 || entry.counts != 0 && (count == 1 || tied())
}

/// Whether a phrase would begin inside a code and end behind it: `REQUIRED_FIELD NAME`.
fn leaves_code(rest: &[Token], count: usize) -> bool {
    let mut tied = rest.iter().take(count).map(|token| token.tied);
    tied.next() == Some(true) && tied.any(|tied| !tied)
}

/// Whether capitals show that a phrase is none: "column Name" is the column called Name.
fn is_title_after(text: &str, first: &Token, last: &Token) -> bool {
    let word = |token: &Token| text.get(token.start..token.end).unwrap_or_default();
    let before = word(first);
    match word(last) {
        "NAME" => before.bytes().any(|b| b.is_ascii_lowercase()),
        "Name" => !before.starts_with(char::is_uppercase) || matches!(before, "Column" | "Field"),
        _ => false,
    }
}

/// The token with what is known of it. A title inside a longer identifier (`first_name`) is none, but
/// the mark of a custom field behind it (`Brand__c`) makes no longer one.
fn with(token: Token, folded: &str, entry: Entry, next: Option<&Token>) -> Token {
    let is_mark = |next: &Token| {
        next.start == token.end + 2 && folded.get(next.fold_start..next.fold_end) == Some("c")
    };
    let inside = token.tied || next.is_some_and(|next| next.tied && !is_mark(next));
    let named = entry.named.filter(|_| !inside);
    let key = folded
        .get(token.fold_start..token.fold_end)
        .unwrap_or_default();
    Token {
        meaning: entry.meaning,
        named,
        strong: named.is_some() && !is_generic(key),
        ..token
    }
}
