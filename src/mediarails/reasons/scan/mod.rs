//! Cuts a text into words, placeholders for values, and breaks. This is where values are masked:
//! nothing inside quotation marks, numbers or addresses becomes a word. Knows no vocabulary.

mod day;
mod signs;

use super::token::{Break, Sort, Token};
use super::{date_format, fold, mark, quote::Quotes, sign};

/// A text in pieces.
#[derive(Debug, Default)]
pub(super) struct Scanned {
    pub(super) tokens: Vec<Token>,
    /// The compared form of all words and quoted values, one behind the other.
    pub(super) folded: String,
}

/// Cuts a text into pieces.
pub(super) fn scan(text: &str) -> Scanned {
    let mut scanner = Scanner {
        text,
        at: 0,
        before: None,
        tied: false,
        has_at: text.contains('@'),
        quotes: Quotes::default(),
        open: 0,
        out: Scanned {
            tokens: Vec::with_capacity(text.len() / 4 + 4),
            folded: String::with_capacity(text.len() + 8),
        },
    };
    while scanner.step() {}
    scanner.out
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    before: Option<char>,
    tied: bool,
    has_at: bool,
    quotes: Quotes,
    /// How many brackets are open.
    open: u32,
    out: Scanned,
}

/// Whether the options of a check stand behind the next quotation mark: `", [validation: :cast]}`.
fn is_before_options(rest: &str) -> bool {
    rest.split_once('"')
        .is_some_and(|(_, behind)| behind.starts_with(", ["))
}

/// Whether a word is the name of a package before that of what it holds: `Acme::Loader`.
fn is_package(rest: &str, length: usize) -> bool {
    let behind = rest
        .get(length..)
        .and_then(|behind| behind.strip_prefix("::"));
    rest.starts_with(|c: char| c.is_ascii_uppercase())
        && behind
            .is_some_and(|name| name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_'))
}

impl<'a> Scanner<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Reads one piece; nothing is left when it says no.
    fn step(&mut self) -> bool {
        let rest = self.rest();
        let Some(letter) = rest.chars().next() else {
            return false;
        };
        let length = letter.len_utf8();
        if letter == ' ' {
            self.before = Some(letter);
            self.at += length;
            self.tied = false;
        } else if letter.is_ascii_digit() {
            self.number(rest);
        } else if letter.is_alphabetic() {
            self.word(rest);
        } else if !self.is_message()
            && let Some((value, behind)) =
                self.quotes
                    .close(letter, self.before, rest.get(length..).unwrap_or_default())
        {
            self.quoted(length, value, behind);
        } else {
            self.mark(letter, rest);
        }
        true
    }

    /// Whether what a program quotes next is its own message: `ValueError("invalid literal")`.
    fn is_message(&self) -> bool {
        self.before == Some('(')
            && self
                .text
                .get(..self.at)
                .is_some_and(|read| {
                    let calls = ["Error(", "Exception(", "Failure("];
                    calls.iter().any(|call| read.ends_with(call))
                })
            || self.is_asserted()
            // Elixir: `{:name, {"can't be blank", [validation: :required]}}`.
            || self.before == Some('{')
                && (self.text.get(..self.at).is_some_and(|read| read.ends_with(", {"))
                    || self.text.get(self.at + 1..).is_some_and(is_before_options))
    }

    /// Whether the sentence that an assertion demands is quoted next: `assertion "must be digits" failed`.
    fn is_asserted(&self) -> bool {
        let read = self.text.get(..self.at).unwrap_or_default();
        let heads = ["ssertion ", "ssertion: "];
        let (mark, quoted) = self.rest().split_at_checked(1).unwrap_or_default();
        let content = quoted.split(mark).next().unwrap_or_default();
        let is_sentence = content.contains(' ')
            && content
                .bytes()
                .all(|b| b.is_ascii_alphabetic() || b == b' ');
        heads.iter().any(|head| read.ends_with(head)) && is_sentence
    }

    /// Adds a token of `length` bytes and moves behind it.
    fn take(&mut self, sort: Sort, length: usize) {
        let token = Token::at(sort, self.at, self.at + length);
        self.out.tokens.push(token);
        self.skip(length);
        self.tied = false;
    }

    fn skip(&mut self, length: usize) {
        self.before = self
            .rest()
            .get(..length)
            .and_then(|piece| piece.chars().next_back());
        self.at += length;
    }

    fn quoted(&mut self, open: usize, value: usize, behind: usize) {
        let start = self.at + open;
        let mut token = Token::at(Sort::Quoted, start, start + value);
        token.fold_start = self.out.folded.len();
        let content = self.text.get(start..start + value).unwrap_or_default();
        // A title or the name of a type is short; longer values are never looked up.
        if content.len() <= 64 {
            self.fold_into(content);
        }
        token.fold_end = self.out.folded.len();
        self.out.tokens.push(token);
        self.skip(open + behind);
        self.tied = false;
    }

    fn fold_into(&mut self, content: &str) {
        fold::push_all(content, &mut self.out.folded);
    }

    fn number(&mut self, rest: &str) {
        if self.open == 0
            && self.before.is_none_or(char::is_whitespace)
            && let Some(length) = sign::entry(rest)
        {
            return self.take(Sort::Break(Break::Item), length);
        }
        if let Some(length) = day::length(rest) {
            return self.take(Sort::Date, length);
        }
        let (sort, length) = mark::number(rest);
        if self.has_at
            && let Some(length) = mark::email(rest)
        {
            return self.take(Sort::Email, length);
        }
        if let Some(length) = mark::host(rest) {
            return self.take(Sort::Url, length);
        }
        self.folded_token(sort, length);
    }

    fn folded_token(&mut self, sort: Sort, length: usize) {
        let mut token = Token::at(sort, self.at, self.at + length);
        token.fold_start = self.out.folded.len();
        token.tied = self.tied;
        self.fold_into(self.rest().get(..length).unwrap_or_default());
        token.fold_end = self.out.folded.len();
        self.out.tokens.push(token);
        self.skip(length);
        self.tied = false;
    }

    fn word(&mut self, rest: &str) {
        if let Some(length) = mark::url(rest) {
            return self.take(Sort::Url, length);
        }
        if self.has_at
            && let Some(length) = mark::email(rest)
        {
            return self.take(Sort::Email, length);
        }
        let inside = |c: char| c.is_alphanumeric() && !fold::is_unspaced(c);
        if !self.before.is_some_and(inside)
            && let Some((length, _)) = date_format::at_start(rest)
        {
            return self.take(Sort::DateFormat, length);
        }
        if let Some(length) = mark::host(rest) {
            return self.take(Sort::Url, length);
        }
        if !self.before.is_some_and(inside)
            && let Some(length) = day::length(rest)
        {
            return self.take(Sort::Date, length);
        }
        let length = mark::word(rest);
        if is_package(rest, length) {
            return self.skip(length + 2);
        }
        self.folded_token(Sort::Word, length);
    }
}
