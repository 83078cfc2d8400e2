//! Cuts a text into words, placeholders for values, and breaks. This is where values are masked:
//! nothing inside quotation marks, numbers or addresses becomes a word. Knows no vocabulary.

use super::token::{Break, Sort, Token};
use super::{date_format, fold, mark, quote::Quotes};

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
    out: Scanned,
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
        if letter.is_ascii_digit() {
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
                .is_some_and(|read| read.ends_with("Error(") || read.ends_with("Exception("))
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
        for letter in content.chars().filter(|c| c.is_alphanumeric()) {
            fold::push(letter, &mut self.out.folded);
        }
    }

    fn number(&mut self, rest: &str) {
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
        if !self.before.is_some_and(char::is_alphanumeric)
            && let Some((length, _)) = date_format::at_start(rest)
        {
            return self.take(Sort::DateFormat, length);
        }
        if let Some(length) = mark::host(rest) {
            return self.take(Sort::Url, length);
        }
        let length = mark::word(rest);
        self.folded_token(Sort::Word, length);
    }

    /// Punctuation, signs and spaces.
    fn mark(&mut self, letter: char, rest: &str) {
        let length = letter.len_utf8();
        match letter {
            '_' => {
                self.skip(length);
                self.tied = true;
            }
            '<' if mark::tag(rest).is_some() => {
                let (length, parts) = mark::tag(rest).unwrap_or((1, false));
                if parts {
                    self.take(Sort::Break(Break::Part), length)
                } else {
                    self.skip(length)
                }
            }
            '%' => match date_format::at_start(rest) {
                Some((length, _)) => self.take(Sort::DateFormat, length),
                None => self.skip(length),
            },
            '^' | '/' if mark::pattern(rest).is_some() => {
                self.take(Sort::Pattern, mark::pattern(rest).unwrap_or(1));
            }
            '=' if mark::assigned(rest).is_some() => {
                // `Key (site_id)=(4745711)` and `input_value='x'`: what follows is a value.
                let (open, value) = mark::assigned(rest).unwrap_or((1, 0));
                self.skip(open);
                self.take(Sort::Quoted, value);
            }
            '[' if mark::note(rest).is_some() => self.skip(mark::note(rest).unwrap_or(1)),
            '@' | '≤' | '≥' | '<' | '>' => self.folded_sign(letter, rest),
            _ => match mark::break_of(letter, self.before, rest) {
                Some((sort, length)) => self.take(Sort::Break(sort), length),
                None => {
                    self.skip(length);
                    self.tied = false;
                }
            },
        }
    }

    /// Signs that say as much as words: the @ of an address, at most, at least.
    fn folded_sign(&mut self, letter: char, rest: &str) {
        let (length, word) = match letter {
            '@' => (1, "atsign"),
            '≤' => (letter.len_utf8(), "lte"),
            '≥' => (letter.len_utf8(), "gte"),
            '<' if rest.starts_with("<=") => (2, "lte"),
            '>' if rest.starts_with(">=") => (2, "gte"),
            _ => return self.skip(1),
        };
        let mut token = Token::at(Sort::Word, self.at, self.at + length);
        token.fold_start = self.out.folded.len();
        self.out.folded.push_str(word);
        token.fold_end = self.out.folded.len();
        self.out.tokens.push(token);
        self.skip(length);
        self.tied = false;
    }
}
