//! Gives pieces of a text their meaning: phrases become one token, titles become names of columns,
//! quoted names of columns and types are told from quoted values.

use super::concept::Meaning;
use super::scan::Scanned;
use super::token::{Sort, Token};
use super::vocabulary::{Entry, Vocabulary, is_generic};
use super::{date_format, fold, mark};

/// The tokens of a text with meanings.
pub(super) fn annotate(text: &str, scanned: &Scanned, vocabulary: &Vocabulary) -> Vec<Token> {
    let mut out = Vec::with_capacity(scanned.tokens.len());
    let mut at = 0;
    while let Some(rest) = scanned.tokens.get(at..).filter(|rest| !rest.is_empty()) {
        let (token, used) = next(text, &scanned.folded, rest, vocabulary);
        out.push(token);
        at += used;
    }
    out
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
                longest(text, folded, rest, 12, vocabulary)
            } else {
                phrase(text, folded, rest, vocabulary)
            }
        }
        Sort::Quoted => (quoted(text, folded, first, vocabulary), 1),
        Sort::Pattern => {
            let pattern = text.get(first.start..first.end).unwrap_or_default();
            (
                Token {
                    meaning: of_pattern(pattern),
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
        return (first, 1);
    };
    if entry.longest > 1 {
        let found = longest(text, folded, rest, usize::from(entry.longest), vocabulary);
        if found.1 > 1 {
            return found;
        }
    }
    (with(first, folded, *entry, rest.get(1)), 1)
}

/// The longest known phrase at the front, of at most this many pieces.
fn longest(
    text: &str,
    folded: &str,
    rest: &[Token],
    most: usize,
    vocabulary: &Vocabulary,
) -> (Token, usize) {
    let Some(&first) = rest.first() else {
        return (Token::at(Sort::Word, 0, 0), 1);
    };
    let words = rest
        .iter()
        .take(most)
        .take_while(|token| matches!(token.sort, Sort::Word | Sort::Number))
        .count();
    for count in (1..=words).rev() {
        let Some(last) = rest.get(count - 1) else {
            continue;
        };
        let entry = folded
            .get(first.fold_start..last.fold_end)
            .and_then(|key| vocabulary.get(key))
            .filter(|entry| {
                is_made_of(text, entry, rest, count)
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

/// Whether capitals show that a phrase is none: "column Name" is the column called Name.
fn is_title_after(text: &str, first: &Token, last: &Token) -> bool {
    let capital = |token: &Token| {
        text.get(token.start..token.end)
            .is_some_and(|word| word.starts_with(char::is_uppercase))
    };
    let is_name = text
        .get(last.start..last.end)
        .is_some_and(|word| word == "Name");
    is_name
        && (!capital(first)
            || text
                .get(first.start..first.end)
                .is_some_and(|word| matches!(word, "Column" | "Field")))
}

/// The token with what is known of it. A title inside a longer identifier (`first_name`) is none.
fn with(token: Token, folded: &str, entry: Entry, next: Option<&Token>) -> Token {
    let inside = token.tied || next.is_some_and(|next| next.tied);
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

/// What a quoted text is beside a value: the name of a column or type, a pattern, a date format.
fn quoted(text: &str, folded: &str, token: Token, vocabulary: &Vocabulary) -> Token {
    let content = text.get(token.start..token.end).unwrap_or_default();
    if date_format::at_start(content).is_some_and(|(length, _)| length == content.len()) {
        return Token {
            meaning: Meaning::DATE_FORMAT.or(Meaning::DATE),
            sort: Sort::DateFormat,
            ..token
        };
    }
    let is_pattern = content.starts_with('^')
        || content.starts_with("/^")
        || ["\\d", "[0-9]", "\\w"]
            .iter()
            .any(|sign| content.contains(sign));
    if is_pattern {
        return Token {
            meaning: of_pattern(content),
            sort: Sort::Pattern,
            ..token
        };
    }
    if content.starts_with("\\x") || content.starts_with("\\u") {
        // Bytes as a program shows what it could not read.
        return Token {
            meaning: Meaning::DECODE,
            sort: Sort::Pattern,
            ..token
        };
    }
    if content.starts_with('@') {
        return Token {
            meaning: Meaning::EMAIL.or(Meaning::PIECE),
            ..token
        };
    }
    if matches!(
        content,
        "YYYY" | "YY" | "MM" | "DD" | "Mon" | "MON" | "HH24"
    ) {
        return Token {
            meaning: Meaning::DATE,
            sort: Sort::Pattern,
            ..token
        };
    }
    if mark::number(content) == (Sort::Date, content.len()) {
        return Token {
            meaning: Meaning::DATE_VALUE,
            ..token
        };
    }
    let key = folded
        .get(token.fold_start..token.fold_end)
        .unwrap_or_default();
    let entry = vocabulary.get(key).or_else(|| {
        // `java.net.URL`, `row/Name`, `$.brand`: the last piece says what it is.
        let plain = content.is_ascii() && !content.contains([':', '@', ' ']);
        let last = content
            .rsplit(['.', '/', '\\'])
            .next()
            .filter(|last| plain && last.len() < content.len())?;
        let length = last.bytes().filter(u8::is_ascii_alphanumeric).count();
        key.get(key.len().checked_sub(length)?..)
            .and_then(|key| vocabulary.get(key))
    });
    match entry.or_else(|| inside(content, key, vocabulary)) {
        Some(entry) => Token {
            meaning: entry.meaning,
            named: entry.named,
            strong: entry.named.is_some(),
            ..token
        },
        None if content.contains('_')
            && content
                .bytes()
                .all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_')) =>
        {
            Token {
                meaning: Meaning::QUOTED_NAME,
                ..token
            }
        }
        None => token,
    }
}

/// A title of several words inside the name of a constraint: `partners_brand_id_fkey`.
fn inside<'a>(content: &str, key: &str, vocabulary: &'a Vocabulary) -> Option<&'a Entry> {
    if !content.is_ascii() || content.contains(' ') {
        return None;
    }
    let pieces: Vec<&str> = content.split(['_', '.']).take(10).collect();
    let mut start = 0;
    for (at, piece) in pieces.iter().enumerate() {
        let longest = pieces.len().min(at + 4);
        // One word alone is a title only where the ending shows that a constraint is named.
        let single = at > 0
            && matches!(
                pieces.last(),
                Some(&"fkey" | &"key" | &"idx" | &"fk" | &"uk" | &"index" | &"check")
            );
        for last in (at + if single { 1 } else { 2 }..=longest).rev() {
            let length: usize = pieces.get(at..last)?.iter().map(|piece| piece.len()).sum();
            let named = key
                .get(start..start + length)
                .and_then(|key| vocabulary.get(key))
                .filter(|entry| entry.named.is_some());
            if named.is_some() {
                return named;
            }
        }
        start += piece.len();
    }
    None
}

/// What a regular expression asks for, where its own text shows it.
fn of_pattern(pattern: &str) -> Meaning {
    let kind = if pattern.contains("http") {
        Meaning::URL
    } else if pattern.contains('@') {
        Meaning::EMAIL
    } else if pattern.contains("d{4}") || pattern.contains("9]{4}") {
        Meaning::DATE
    } else if pattern.contains("\\d") || pattern.contains("0-9") {
        Meaning::NUMBER
    } else {
        Meaning::NONE
    };
    Meaning::PATTERN.or(kind)
}
