//! What the scanner makes of signs: breaks, patterns, tags, and those that say as much as words.

use super::super::mark::run;
use super::super::quote::Quotes;
use super::super::token::{Break, Sort, Token};
use super::super::{date_format, shape, sign};
use super::Scanner;

/// Whether a quoted value comes next of which something is said: `'x' is no date`.
fn begins_sentence(text: &str) -> bool {
    let mut letters = text.chars();
    let Some(open) = letters.next() else {
        return false;
    };
    let after = letters.as_str();
    let Some((_, end)) = Quotes::default().close(open, None, after) else {
        return false;
    };
    let behind = after.get(end..).unwrap_or_default().trim_start();
    let word = run(behind, char::is_alphabetic);
    let joins = [
        "but", "or", "and", "for", "in", "at", "on", "to", "of", "with", "when", "got", "received",
        "instead", "as", "from", "oder", "ou", "o", "aber", "mais", "pero", "pour", "para", "bei",
    ];
    !word.is_empty() && !joins.contains(&word)
}

/// Whether a name of several words follows the sign, each but the first with a capital, or one in capitals.
fn is_sigil(rest: &str) -> bool {
    let name = run(rest.get(1..).unwrap_or_default(), |c| {
        c.is_ascii_alphanumeric()
    });
    let upper = name.bytes().filter(u8::is_ascii_uppercase).count();
    upper == name.len() && upper > 1
        || name.starts_with(|c: char| c.is_ascii_lowercase()) && upper > 0
}

impl Scanner<'_> {
    /// Punctuation, signs and spaces.
    pub(super) fn mark(&mut self, letter: char, rest: &str) {
        let piece = match letter {
            '#' if self.begins_with_path(rest) => Some((Sort::Break(Break::Item), 2)),
            '%' => date_format::at_start(rest).map(|(length, _)| (Sort::DateFormat, length)),
            '^' | '/' if sign::pattern(rest).is_some() => {
                sign::pattern(rest).map(|length| (Sort::Pattern, length))
            }
            // `'anna'@'localhost'` is an account at a database.
            '@' if self.is_between_quotes(rest) => return self.folded_sign(letter, rest),
            // `@ data['name']` says where, not how an address looks.
            '@' if let Some(length) = self.of_path(rest) => return self.skip(length),
            // `"a" | "b"` are alternatives, not failures.
            '|' if self.between_quotes(rest) => Some((Sort::Break(Break::Bar), 1)),
            '!' if rest.starts_with("!0") || rest.starts_with("!\"") || rest.starts_with("!'") => {
                return self.folded_sign(letter, rest);
            }
            '!' if rest.starts_with("!= ") => return self.folded_sign(letter, rest),
            '@' | '≤' | '≥' | '≠' | '∉' => return self.folded_sign(letter, rest),
            '<' if let Some(length) = sign::class(rest) => return self.skip(length),
            '<' | '>' => match sign::tag(rest) {
                Some((length, true)) => Some((Sort::Break(Break::Item), length)),
                Some((length, false)) => return self.skip(length),
                None => return self.folded_sign(letter, rest),
            },
            // "* name required * brand unknown"
            '*' if self.is_bullet(rest) => Some((Sort::Break(Break::Item), 1)),
            // "column(s)", "a(n) integer"
            '(' if (rest.starts_with("(s)") || rest.starts_with("(n) "))
                && self.before.is_some_and(char::is_alphabetic) =>
            {
                return self.skip(3);
            }
            '(' if self.is_numbered()
                && let Some(length) = rest.get(1..).and_then(sign::entry) =>
            {
                Some((Sort::Break(Break::Item), length + 1))
            }
            '{' if (self.is_behind_word() || self.is_searched_for())
                && let Some(length) = sign::record(rest) =>
            {
                Some((Sort::Quoted, length))
            }
            '[' => match sign::note(rest) {
                Some(length) => return self.skip(length),
                None => Some((Sort::Break(Break::Open), 1)),
            },
            // `msg=Invalid date`: the message of a program.
            '=' if self.is_before_message(rest) => Some((Sort::Break(Break::Colon), 1)),
            '=' if sign::denies_null(rest) => Some((Sort::Break(Break::Colon), 1)),
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

    /// Whether a star begins an entry of a list, as one does at the front.
    fn is_bullet(&self, rest: &str) -> bool {
        let spaced = self.before.is_none_or(char::is_whitespace) && rest.starts_with("* ");
        spaced && self.text.starts_with("* ")
    }

    /// Whether the next failure begins with the path of its field: `... #/brand: is unknown`.
    fn begins_with_path(&self, rest: &str) -> bool {
        let path = run(rest.strip_prefix("#/").unwrap_or_default(), |c| {
            c.is_ascii_alphanumeric() || matches!(c, '_' | '/')
        });
        let behind = rest.get(path.len() + 2..).unwrap_or_default();
        let last = self.out.tokens.last();
        self.before == Some(' ')
            && !path.is_empty()
            && behind.starts_with(": ")
            && last.is_some_and(|token| !matches!(token.sort, Sort::Break(_)))
    }

    /// The length of an at sign, with what belongs to it, that tells a place or begins a name of a program's
    /// own: `@totalRows`.
    fn of_path(&self, rest: &str) -> Option<usize> {
        let sigil = is_sigil(rest) && self.before.is_none_or(char::is_whitespace);
        sign::path(rest).or(sigil.then_some(1))
    }

    /// Whether an equals sign leads to a message in words.
    fn is_before_message(&self, rest: &str) -> bool {
        let read = self.text.get(..self.at).unwrap_or_default();
        let behind = rest.get(1..).unwrap_or_default();
        let keys = [
            " msg",
            " message",
            "error_type",
            "errorType",
            " rule",
            " constraint",
        ];
        keys.iter().any(|key| read.ends_with(key)) && behind.starts_with(char::is_alphabetic)
    }

    /// Whether a number in brackets can begin an entry: at the front, or behind such entries.
    fn is_numbered(&self) -> bool {
        let tokens = &self.out.tokens;
        let is_item = |token: &Token| token.is_break(Break::Item);
        let colon = tokens
            .last()
            .is_some_and(|token| token.is_break(Break::Colon));
        self.open == 0 && (tokens.is_empty() || colon || tokens.iter().any(is_item))
    }

    /// Whether a word comes before, with nothing but a space since.
    fn is_behind_word(&self) -> bool {
        let before = self.out.tokens.last();
        before.is_some_and(Token::is_word) && self.before == Some(' ')
    }

    /// Whether the record that comes next is what was looked for: `no brand matching: {"name": "x"}`.
    fn is_searched_for(&self) -> bool {
        let read = self.text.get(..self.at).unwrap_or_default();
        read.ends_with(": ") && shape::is_search(read.trim_end())
    }

    /// Whether a number stands on either side of the sign that comes next: `61 > 40`.
    fn is_compared(&self, rest: &str) -> bool {
        let behind = rest.strip_prefix("> ").unwrap_or_default();
        let before = self.out.tokens.last();
        behind.starts_with(|c: char| c.is_ascii_digit())
            && before.is_some_and(|token| token.sort == Sort::Number)
    }

    /// Whether a value must be more or less than the number that comes next: "must be > 0".
    fn is_demanded(&self, rest: &str) -> bool {
        let read = self.text.get(..self.at).unwrap_or_default();
        let behind = rest.get(1..).unwrap_or_default().trim_start();
        read.ends_with(" be ") && behind.starts_with(|c: char| c.is_ascii_digit())
    }

    /// Whether a quoted value stands on either side of the bar that comes next.
    fn between_quotes(&self, rest: &str) -> bool {
        let behind = rest.get(1..).unwrap_or_default().trim_start();
        let before = self.out.tokens.last();
        before.is_some_and(|token| token.sort == Sort::Quoted)
            && behind.starts_with(['"', '\'', '`'])
            && !begins_sentence(behind)
    }

    /// Whether a quoted name ends right before a sign and another begins right behind it.
    fn is_between_quotes(&self, rest: &str) -> bool {
        let quotes = ['\'', '`', '"'];
        self.before.is_some_and(|before| quotes.contains(&before))
            && rest.get(1..).is_some_and(|rest| rest.starts_with(quotes))
    }

    /// Signs that say as much as words: the @ of an address, at most, at least.
    fn folded_sign(&mut self, letter: char, rest: &str) {
        let (length, word) = match letter {
            '!' if rest.starts_with("!0") => (2, "gotnone"),
            '!' if rest.starts_with("!=") => (2, "unequalsign"),
            '≠' => (letter.len_utf8(), "nosuchsign"),
            '∉' => (letter.len_utf8(), "notinsign"),
            '!' => (1, "exclude"),
            '@' if self.is_between_quotes(self.rest()) => (1, "accountsign"),
            '@' => (1, "atsign"),
            '≤' => (letter.len_utf8(), "lte"),
            '≥' => (letter.len_utf8(), "gte"),
            '<' if rest.starts_with("<=") => (2, "lte"),
            '>' if rest.starts_with(">=") => (2, "gte"),
            '>' if self.is_compared(rest) => (1, "exceeds"),
            '>' if self.is_demanded(rest) => (1, "greaterthan"),
            '<' if self.is_demanded(rest) => (1, "lessthan"),
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
