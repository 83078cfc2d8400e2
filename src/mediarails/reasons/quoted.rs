//! Tells quoted names of columns and types, patterns and date formats from quoted values.

use super::concept::Meaning as M;
use super::token::{Sort, Token};
use super::vocabulary::{Entry, Vocabulary, is_other};
use super::{code, date_format, mark, schema};

/// The token of a quoted text with what the text is beside a value.
pub(super) fn with(text: &str, folded: &str, token: Token, vocabulary: &Vocabulary) -> Token {
    let content = text.get(token.start..token.end).unwrap_or_default();
    if let Some((sort, meaning)) = of_shape(content) {
        return Token {
            sort,
            meaning,
            ..token
        };
    }
    let key = folded
        .get(token.fold_start..token.fold_end)
        .unwrap_or_default();
    let (content, key) = without_index(content, key);
    let says = |entry: &&Entry| entry.named.is_some() || !entry.meaning.is_none();
    let entry = vocabulary
        .get(key)
        .filter(says)
        .or_else(|| before_colon(content, key, vocabulary))
        .or_else(|| last_piece(content, key, vocabulary))
        .or_else(|| first_of_many(content, key, vocabulary))
        .or_else(|| inside(content, key, vocabulary))
        .or_else(|| behind_mark(content, key, vocabulary))
        .or_else(|| behind_article(content, key, vocabulary));
    match entry {
        Some(entry) => Token {
            meaning: entry.meaning,
            named: entry.named,
            strong: entry.named.is_some(),
            ..token
        },
        None if let Some(named) = schema::column(content, vocabulary) => Token {
            named: Some(named),
            strong: true,
            ..token
        },
        None if is_identifier(content) && !is_key(content) => Token {
            meaning: if content.contains('_') {
                M::QUOTED_NAME
            } else {
                as_word(text, token)
            },
            ..token
        },
        None if is_other(key) => Token {
            meaning: as_word(text, token),
            ..token
        },
        None if is_option(content) => Token {
            meaning: M::MACHINE,
            ..token
        },
        None if is_slip(key) => Token {
            meaning: M::QUOTED_NAME,
            ..token
        },
        None => token,
    }
}

/// What a word that can be the name of a column is in double quotation marks, as programs name columns.
fn as_word(text: &str, token: Token) -> M {
    let before = text.get(..token.start).unwrap_or_default();
    if before.ends_with('"') {
        M::QUOTED_WORD
    } else {
        M::NONE
    }
}

/// Whether folded letters are one of the longer titles with a slip in one place: a letter more or less,
/// another letter, or two that have changed places.
fn is_slip(key: &str) -> bool {
    let alike = |title: &str| {
        let pairs = || title.bytes().zip(key.bytes());
        let front = pairs().take_while(|(left, right)| left == right).count();
        let back = title
            .bytes()
            .rev()
            .zip(key.bytes().rev())
            .take_while(|(left, right)| left == right)
            .count();
        front + back + 2 >= title.len().max(key.len()) && title.len().abs_diff(key.len()) < 2
    };
    key.len() > 11
        && [
            "networkpublisherid",
            "mediapropertyurls",
            "primarycontactemail",
            "publishergroup",
            "networkdateaccepted",
        ]
        .into_iter()
        .any(alike)
}

/// The name of a list without the number of its entry: `categories[0]`, `urls.1`.
fn without_index<'a>(content: &'a str, key: &'a str) -> (&'a str, &'a str) {
    let open = content.strip_suffix(']').unwrap_or(content);
    let name = open.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = open.len() - name.len();
    let short = name.strip_suffix(['[', '.']).filter(|name| {
        digits > 0 && name.starts_with(|c: char| c.is_ascii_alphabetic()) && !name.contains('.')
    });
    match short.zip(key.get(..key.len().saturating_sub(digits))) {
        Some(short) => short,
        None => (content, key),
    }
}

/// What the look of a quoted text shows, without any vocabulary.
fn of_shape(content: &str) -> Option<(Sort, M)> {
    let starts = |sign: &str| content.starts_with(sign);
    if date_format::at_start(content).is_some_and(|(length, _)| length == content.len()) {
        Some((Sort::DateFormat, M::DATE_FORMAT.or(M::DATE)))
    } else if starts("^") || starts("/^") || has_class(content) {
        Some((Sort::Pattern, of_pattern(content)))
    } else if starts("\\x") || starts("\\u") {
        // Bytes as a program shows what it could not read.
        Some((Sort::Pattern, M::DECODE))
    } else if matches!(
        content,
        "http://" | "https://" | "http" | "https" | "www." | "://"
    ) {
        // How an address has to begin.
        Some((Sort::Quoted, M::URL.or(M::PIECE)))
    } else if starts("@") {
        Some((Sort::Quoted, M::EMAIL.or(M::PIECE)))
    } else if matches!(
        content,
        "YYYY" | "YY" | "MM" | "DD" | "Mon" | "MON" | "HH24"
    ) {
        Some((Sort::Pattern, M::DATE))
    } else if is_marked_null(content) {
        Some((Sort::Quoted, M::GOT_NULL))
    } else if matches!(content, "{" | "}" | "[" | "]" | "(" | ")" | "\"" | "'") {
        // A sign of a notation that a program could not read.
        Some((Sort::Quoted, M::MACHINE))
    } else if content.is_empty() {
        Some((Sort::Quoted, M::EMPTY_VALUE))
    } else if mark::number(content) == (Sort::Date, content.len()) {
        Some((Sort::Quoted, M::DATE_VALUE))
    } else if mark::email(content) == Some(content.len()) || is_cut_address(content) {
        Some((Sort::Quoted, M::EMAIL_VALUE))
    } else if mark::url(content).or_else(|| mark::host(content)) == Some(content.len()) {
        Some((Sort::Quoted, M::URL_VALUE))
    } else {
        None
    }
}

/// Whether a text is an address without its domain: `jane@`.
fn is_cut_address(content: &str) -> bool {
    content.strip_suffix('@').is_some_and(|local| {
        !local.is_empty()
            && local
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'.')
    })
}

/// Whether a text is an option on the command line of a program: `--strict`.
fn is_option(content: &str) -> bool {
    let name = content.trim_start_matches('-');
    name.len() < content.len()
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && !content.contains(' ')
}

/// Whether a program shows that there was no value: `*** null ***`, `<null>`.
fn is_marked_null(content: &str) -> bool {
    let inner = content.trim_matches(['*', '<', '>', '(', ')', ' ']);
    inner.len() < content.len()
        && ["null", "nil", "none"]
            .iter()
            .any(|null| inner.eq_ignore_ascii_case(null))
}

/// Whether a text holds a class of characters as regular expressions write it, and no address with back-slashes in
/// it: `http:\\www.acme.example`.
fn has_class(content: &str) -> bool {
    let is_class = |sign: &&str| {
        let mut behind = content.split(*sign).skip(1);
        behind.any(|behind| !behind.starts_with(char::is_alphanumeric))
    };
    content.bytes().any(|b| matches!(b, b'\\' | b'['))
        && (content.contains("[0-9]") || ["\\d", "\\w"].iter().any(is_class))
}

/// The column whose value follows, as databases show keys: `"site_id: 4745711"`.
fn before_colon<'a>(content: &str, key: &str, vocabulary: &'a Vocabulary) -> Option<&'a Entry> {
    let (name, _) = content.split_once(": ").filter(|_| content.is_ascii())?;
    let length = name.bytes().filter(u8::is_ascii_alphanumeric).count();
    let entry = vocabulary.get(key.get(..length)?)?;
    entry.named.is_some().then_some(entry)
}

/// The first of several titles that are quoted without anything between them: `"Brand""Name"`.
fn first_of_many<'a>(content: &str, key: &str, vocabulary: &'a Vocabulary) -> Option<&'a Entry> {
    let (first, _) = content.split_once("\"\"").filter(|_| content.is_ascii())?;
    let length = first.bytes().filter(u8::is_ascii_alphanumeric).count();
    let entry = vocabulary.get(key.get(..length)?)?;
    entry.named.is_some().then_some(entry)
}

/// What the last piece of a path is: `java.net.URL`, `row/Name`, `$.brand`.
fn last_piece<'a>(content: &str, key: &str, vocabulary: &'a Vocabulary) -> Option<&'a Entry> {
    if !content.is_ascii() || content.contains([':', '@', ' ']) {
        return None;
    }
    let last = content
        .rsplit(['.', '/', '\\'])
        .next()
        .filter(|last| last.len() < content.len())?;
    let length = last.bytes().filter(u8::is_ascii_alphanumeric).count();
    vocabulary.get(key.get(key.len().checked_sub(length)?..)?)
}

/// The title behind what marks the fields of a program's user: `new_brand`.
fn behind_mark<'a>(content: &str, key: &str, vocabulary: &'a Vocabulary) -> Option<&'a Entry> {
    let (mark, title) = content.split_once('_').filter(|_| content.is_ascii())?;
    let entry = vocabulary.get(key.get(mark.len()..)?)?;
    (code::is_mark(mark) && !title.contains('_') && entry.named.is_some()).then_some(entry)
}

/// The type that an article comes before: `an integer`.
fn behind_article<'a>(content: &str, key: &str, vocabulary: &'a Vocabulary) -> Option<&'a Entry> {
    let article = ["a", "an"].into_iter().find(|article| {
        content
            .strip_prefix(article)
            .is_some_and(|behind| behind.starts_with(' '))
    })?;
    let entry = vocabulary.get(key.get(article.len()..)?)?;
    (entry.meaning.has_any(M::TYPE) && entry.named.is_none()).then_some(entry)
}

/// Whether a text can be the name of a column in a program: lower case, perhaps with underscores.
fn is_identifier(content: &str) -> bool {
    content.len() > 1
        && content
            .bytes()
            .all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_'))
}

/// Whether a text is the key of a record rather than the name of a column: `cus_123`.
fn is_key(content: &str) -> bool {
    content
        .split('_')
        .skip(1)
        .any(|piece| piece.bytes().filter(u8::is_ascii_digit).count() > 1)
}

/// A title of several words inside the name of a constraint: `partners_brand_id_fkey`.
fn inside<'a>(content: &str, key: &str, vocabulary: &'a Vocabulary) -> Option<&'a Entry> {
    if !content.is_ascii() || content.contains(' ') || !content.contains(['_', '.']) {
        return None;
    }
    let pieces: Vec<&str> = content.split(['_', '.']).take(10).collect();
    let mut start = 0;
    for (at, piece) in pieces.iter().enumerate() {
        let longest = pieces.len().min(at + 4);
        // One word alone is a title only where the ending shows that a constraint is named.
        let single = at > 0
            && (matches!(
                pieces.last(),
                Some(&"fkey" | &"key" | &"idx" | &"fk" | &"uk" | &"index" | &"check")
            ) || pieces
                .iter()
                .take(at)
                .any(|piece| matches!(*piece, "UQ" | "UK" | "FK" | "CK" | "IX" | "UX" | "AK")));
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
pub(super) fn of_pattern(pattern: &str) -> M {
    let kind = if pattern.contains("http") {
        M::URL
    } else if pattern.contains('@') {
        M::EMAIL
    } else if pattern.contains("d{4}") || pattern.contains("9]{4}") {
        M::DATE
    } else if pattern.contains("\\d") || pattern.contains("0-9") {
        M::NUMBER
    } else {
        M::NONE
    };
    M::PATTERN.or(kind)
}
