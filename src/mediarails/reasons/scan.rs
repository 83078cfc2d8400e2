//! Cuts a text into words, placeholders for values, and breaks. This is where values are masked:
//! nothing inside quotation marks, numbers or addresses becomes a word. Knows no vocabulary.

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
                .is_some_and(|read| read.ends_with("Error(") || read.ends_with("Exception("))
            // Elixir: `{:name, {"can't be blank", [validation: :required]}}`.
            || self.before == Some('{') && self.text.get(..self.at).is_some_and(|read| read.ends_with(", {"))
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
        let length = mark::word(rest);
        self.folded_token(Sort::Word, length);
    }

    /// Punctuation, signs and spaces.
    fn mark(&mut self, letter: char, rest: &str) {
        let piece = match letter {
            '%' => date_format::at_start(rest).map(|(length, _)| (Sort::DateFormat, length)),
            '^' | '/' if sign::pattern(rest).is_some() => {
                sign::pattern(rest).map(|length| (Sort::Pattern, length))
            }
            // `@ data['name']` says where, not how an address looks.
            '@' if sign::path(rest).is_some() => {
                return self.skip(sign::path(rest).unwrap_or(1));
            }
            // `"a" | "b"` are alternatives, not failures.
            '|' if self.between_quotes(rest) => Some((Sort::Break(Break::Bar), 1)),
            '@' | '≤' | '≥' => return self.folded_sign(letter, rest),
            '<' | '>' => match sign::tag(rest) {
                Some((length, true)) => Some((Sort::Break(Break::Item), length)),
                Some((length, false)) => return self.skip(length),
                None => return self.folded_sign(letter, rest),
            },
            '(' if self.is_numbered()
                && let Some(length) = rest.get(1..).and_then(sign::entry) =>
            {
                Some((Sort::Break(Break::Item), length + 1))
            }
            '[' => match sign::note(rest) {
                Some(length) => return self.skip(length),
                None => Some((Sort::Break(Break::Open), 1)),
            },
            '=' => sign::assigned(rest).map(|(open, value)| {
                // `Key (site_id)=(4745711)` and `input_value='x'`: what follows is a value.
                self.skip(open);
                (Sort::Quoted, value)
            }),
            _ => sign::break_of(letter, self.before, rest)
                .map(|(sort, length)| (Sort::Break(sort), length)),
        };
        if let Some((sort, length)) = piece {
            match sort {
                Sort::Break(Break::Open) => self.open = self.open.saturating_add(1),
                Sort::Break(Break::Close) => self.open = self.open.saturating_sub(1),
                _ => {}
            }
            self.take(sort, length);
        } else {
            self.skip(letter.len_utf8());
            self.tied = letter == '_';
        }
    }

    /// Whether a number in brackets can begin an entry: at the front, or behind such entries.
    fn is_numbered(&self) -> bool {
        let first = self.out.tokens.first();
        self.open == 0 && first.is_none_or(|token| token.is_break(Break::Item))
    }

    /// Whether a quoted value stands on either side of the bar that comes next.
    fn between_quotes(&self, rest: &str) -> bool {
        let behind = rest.get(1..).unwrap_or_default().trim_start();
        let before = self.out.tokens.last();
        before.is_some_and(|token| token.sort == Sort::Quoted)
            && behind.starts_with(['"', '\'', '`'])
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
