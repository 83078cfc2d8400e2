//! What a reason says of an address that no notation of it answers: that it is wanted *without* what a
//! mended address has, or to be more than an address; complaints of its content, its owner, of a match with
//! something else, of its age, or that nothing comes back from it.
//!
//! Looks at the words of one clause, whatever they mean; what is quoted is no word.

mod day;
mod relation;
mod wish;
mod without;

use super::statement::Tokens;
use super::token::{Sort, Token};
use crate::failure::FailureKind;
pub(super) use day::is_other_than_notation;
pub(super) use relation::is_related;
use wish::wants_more;
use without::is_wanted_without;

/// Whether a clause says so of an address.
pub(super) fn is_beyond_form(tokens: Tokens<'_>, slice: &[Token], kind: FailureKind) -> bool {
    let said = said(tokens, slice);
    let parts = said.split(|letter: char| !letter.is_alphanumeric() && letter != BETWEEN);
    let words: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    let is_url = kind == FailureKind::BadUrl;
    is_url && is_wanted_without(&words, tokens.text)
        || is_related(tokens, slice, kind.only_column())
        || wants_more(tokens, slice)
        || speaks_of_content(&words)
        || nothing_comes_back(&words)
        || !is_url && is_of_another_sort(&words)
}

/// Stands for what is no word.
const BETWEEN: char = '\u{1}';

/// The words of a clause in small letters, and the beginning of an address where it is quoted.
fn said(tokens: Tokens<'_>, slice: &[Token]) -> String {
    let ends = slice.first().zip(slice.last());
    let length = ends.map_or(0, |(first, last)| last.end.saturating_sub(first.start));
    let mut said = String::with_capacity(length + 2 * slice.len());
    for token in slice {
        let text = tokens.text_of(token);
        let is_said = matches!(token.sort, Sort::Word | Sort::Number)
            || token.sort == Sort::Quoted && is_beginning(text);
        if is_said {
            said.push_str(text);
        } else {
            said.push(BETWEEN);
        }
        said.push(' ');
    }
    said.make_ascii_lowercase();
    said
}

fn is_beginning(text: &str) -> bool {
    let bare = text.trim_end_matches(['/', ':', '.']);
    ["http", "https", "www"]
        .iter()
        .any(|beginning| bare.eq_ignore_ascii_case(beginning))
}

/// Whether it is about what is shown at an address, or whose it is.
fn speaks_of_content(words: &[&str]) -> bool {
    let stems = [
        "policy",
        "policies",
        "guideline",
        "complian",
        "inappropriate",
        "trademark",
        "copyright",
        "ownership",
    ];
    let is_said = |word: &&str| *word == "adult" || stems.iter().any(|stem| word.starts_with(stem));
    let shown = ["website", "site", "page"];
    let content = words.windows(2);
    let mut content =
        content.filter(|pair| matches!(pair, [place, "content"] if shown.contains(place)));
    words.iter().any(is_said) || content.next().is_some()
}

/// Whether it is about what comes back from an address: mail, a page, a certificate.
fn nothing_comes_back(words: &[&str]) -> bool {
    let stems = [
        "bounc",
        "undeliver",
        "deliver",
        "unreach",
        "unresolv",
        "nxdomain",
        "certificate",
        "redirect",
        "timeout",
    ];
    let is_gone = |pair: &[&str]| {
        matches!(
            pair,
            ["not" | "be", "verified"] | ["existiert" | "bestaat", "nicht" | "niet"]
        ) || matches!(pair, ["no" | "non" | "não" | "n", "existe" | "esiste"])
    };
    let is_lost =
        words.contains(&"domain") && words.windows(2).any(|pair| pair == ["not", "found"]);
    if is_lost || words.windows(2).any(is_gone) {
        return true;
    }
    let whole = [
        "mx",
        "dns",
        "mailbox",
        "parked",
        "offline",
        "timed",
        "reachable",
    ];
    let is_said =
        |word: &&str| whole.contains(word) || stems.iter().any(|stem| word.starts_with(stem));
    let answers = ["returned", "returns", "status", "response", "http", "with"];
    let is_answer = words.iter().any(|word| matches!(*word, "404" | "410"))
        && words.iter().any(|word| answers.contains(word));
    words.iter().any(is_said) || is_answer
}

/// Whether a mail address is to be one of another sort.
fn is_of_another_sort(words: &[&str]) -> bool {
    let mut pairs = words.windows(2);
    words.iter().any(|word| OF_ANOTHER_SORT.contains(word))
        || words.contains(&"must")
            && pairs.any(|pair| matches!(pair, ["company" | "work", "email" | "address"]))
}

/// What mail addresses must be, or must not be, that is no matter of their form.
const OF_ANOTHER_SORT: [&str; 6] = [
    "disposable",
    "throwaway",
    "freemail",
    "corporate",
    "business",
    "personal",
];
