//! The words of a clause one by one, without articles, and phrases that are looked for in them.

use super::super::fold;
use super::super::statement::Tokens;
use super::super::token::{Break, Sort, Token};
use foldhash::{HashMap, HashSet};
use std::sync::LazyLock;

/// Words between two that belong together, which phrases leave out.
static ARTICLES: OneOf = OneOf::new(|| {
    set(
        "the a an this these that your our its their der die das dem den dieser diesem diesen einem einer le la les l el cet cette ce il lo",
    )
});

/// What stands for a value in quotation marks, an address or a date.
pub(super) const VALUE: &str = "*";

/// A word, a number, [`VALUE`], or the sign of a break: `:`, `(`, `;`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word<'a> {
    pub(super) said: &'a str,
    /// The place of its token in the clause.
    pub(super) at: usize,
}

/// The words of tokens in their compared form, each behind a space; with the places of their tokens.
pub(super) fn spelled(tokens: Tokens<'_>, slice: &[Token]) -> (String, Vec<usize>) {
    let mut said = String::new();
    let mut places = Vec::new();
    for (at, token) in slice.iter().enumerate() {
        let mut push = |word: &str| {
            // "Isn't" is one word.
            if word == "t" && said.ends_with('n') {
                return said.push('t');
            }
            said.push(' ');
            let before = said.len();
            if word.starts_with(char::is_alphanumeric) {
                fold::push_all(word, &mut said);
            } else {
                said.push_str(word);
            }
            if said.len() == before {
                said.pop();
            } else {
                places.push(at);
            }
        };
        match token.sort {
            Sort::Word | Sort::Number => tokens
                .text_of(token)
                .split(|letter: char| !letter.is_alphanumeric())
                .filter(|word| !word.is_empty())
                .for_each(push),
            Sort::Break(sort) => push(sign(sort)),
            _ => push(VALUE),
        }
    }
    (said, places)
}

const fn sign(sort: Break) -> &'static str {
    match sort {
        Break::Colon => ":",
        Break::Open => "(",
        _ => ";",
    }
}

/// The words of what [`spelled`] gives, without articles.
pub(super) fn words<'a>(said: &'a str, places: &[usize]) -> Vec<Word<'a>> {
    let words = said.split(' ').skip(1).zip(places);
    words
        .map(|(said, at)| Word { said, at: *at })
        .filter(|word| !ARTICLES.has(word.said))
        .collect()
}

/// Phrases of words, between bars. In them `#` stands for a number, `*` for a value, and `$` for the end of what is
/// said: of the words, or a sign.
pub(super) struct Phrases {
    table: LazyLock<HashMap<&'static str, Vec<Vec<&'static str>>>>,
}

impl Phrases {
    /// `read` calls [`table`] with the phrases.
    pub(super) const fn new(read: fn() -> HashMap<&'static str, Vec<Vec<&'static str>>>) -> Self {
        Self {
            table: LazyLock::new(read),
        }
    }

    /// Whether one of the phrases stands in these words.
    pub(super) fn stand_in(&self, words: &[Word<'_>]) -> bool {
        (0..words.len()).any(|at| {
            let rest = words.get(at..).unwrap_or_default();
            let first = rest.first().map_or("", |word| key(word.said));
            let phrases = self.table.get(first);
            phrases.is_some_and(|phrases| phrases.iter().any(|phrase| begins(rest, phrase)))
        })
    }
}

/// Phrases by their first word.
pub(super) fn table(phrases: &'static str) -> HashMap<&'static str, Vec<Vec<&'static str>>> {
    let mut table: HashMap<&str, Vec<Vec<&str>>> = HashMap::default();
    for phrase in phrases.split('|') {
        let words: Vec<&str> = phrase.split_whitespace().collect();
        if let Some(first) = words.first() {
            table.entry(first).or_default().push(words);
        }
    }
    table
}

/// The word under which phrases that begin with it are kept.
fn key(said: &str) -> &str {
    if is_number(said) { "#" } else { said }
}

fn begins(words: &[Word<'_>], phrase: &[&str]) -> bool {
    phrase.iter().enumerate().all(|(at, wanted)| {
        let said = words.get(at).map(|word| word.said);
        match *wanted {
            "$" => said.is_none_or(is_sign),
            "#" => said.is_some_and(is_number),
            wanted => said == Some(wanted),
        }
    })
}

/// Words of which each word of a clause may be one.
pub(in super::super) struct OneOf {
    words: LazyLock<HashSet<&'static str>>,
}

impl OneOf {
    /// `read` calls [`set`] with the words.
    pub(in super::super) const fn new(read: fn() -> HashSet<&'static str>) -> Self {
        Self {
            words: LazyLock::new(read),
        }
    }

    /// Whether it is one of them.
    pub(in super::super) fn has(&self, word: &str) -> bool {
        self.words.contains(word)
    }
}

/// Words between spaces.
pub(in super::super) fn set(words: &'static str) -> HashSet<&'static str> {
    words.split(' ').collect()
}

/// Whether a word consists of digits.
pub(super) fn is_number(said: &str) -> bool {
    !said.is_empty() && said.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether it is the sign of a break.
pub(super) fn is_sign(said: &str) -> bool {
    matches!(said, ":" | "(" | ";")
}
