//! Whether a value is held against something else than a form: the record of the network, another cell, a
//! time at which it was right. How it is written says nothing of that.

use super::super::concept::Meaning as M;
use super::super::statement::Tokens;
use super::super::token::{Sort, Token};
use super::super::vocabulary::Named;
use crate::column::Column;

/// Whether a clause says so of a value of this column.
pub(in super::super) fn is_related(
    tokens: Tokens<'_>,
    slice: &[Token],
    own: Option<Column>,
) -> bool {
    let words: Vec<&str> = slice
        .iter()
        .filter(|token| token.is_word())
        .map(|token| tokens.folded_of(token))
        .collect();
    is_outlived(&words) || is_of_doubtful_sort(&words) || is_compared(tokens, slice, &words, own)
}

/// How words begin that hold one thing against another.
const COMPARING: [&str; 11] = [
    "match",
    "mismatch",
    "belong",
    "correspond",
    "differ",
    "inconsisten",
    "contradict",
    "conflict",
    "deviat",
    "disagree",
    "doesnotagree",
];

/// Words of form: what does not match *them* is not written as it should be.
const OF_FORM: [&str; 21] = [
    "format",
    "formatted",
    "formats",
    "pattern",
    "patterns",
    "regex",
    "regexp",
    "syntax",
    "expression",
    "structure",
    "type",
    "schema",
    "valid",
    "required",
    "expected",
    "rule",
    "rules",
    "rfc",
    "standard",
    "specification",
    "spec",
];

/// What a value may be compared with, beside the other cells of its row.
const OTHERS: [&str; 22] = [
    "record",
    "records",
    "website",
    "network",
    "networks",
    "account",
    "profile",
    "registered",
    "registration",
    "file",
    "database",
    "system",
    "partner",
    "publisher",
    "brand",
    "name",
    "company",
    "owner",
    "existing",
    "other",
    "mail",
    "email",
];

fn is_compared(tokens: Tokens<'_>, slice: &[Token], words: &[&str], own: Option<Column>) -> bool {
    let begins = |word: &&str| COMPARING.iter().any(|stem| word.starts_with(stem));
    let is_said = words.iter().any(begins);
    let says = |meaning: M| slice.iter().any(|token| token.meaning.has_any(meaning));
    if !is_said && !says(M::MATCH.or(M::MISMATCH)) || is_about_form(tokens, slice, words) {
        return false;
    }
    let is_other = |token: &Token| match token.named {
        Some(Named::Ours(column)) => Some(column) != own,
        Some(Named::Custom(_)) => true,
        None => false,
    };
    // "Does not conform", "incompatible" are said of a form as well.
    is_said || slice.iter().any(is_other) || words.iter().any(|word| OTHERS.contains(word))
}

/// Whether a pattern, a format or a type is what is compared with.
fn is_about_form(tokens: Tokens<'_>, slice: &[Token], words: &[&str]) -> bool {
    let form = M::FORMAT.or(M::DATE_FORMAT).or(M::PATTERN);
    let is_of_form =
        |word: &&str| OF_FORM.iter().any(|of| word.ends_with(of)) && !word.contains("invalid");
    words.iter().any(is_of_form)
        || slice.iter().any(|token| match token.sort {
            Sort::Pattern | Sort::DateFormat => true,
            Sort::Quoted => is_form(tokens.text_of(token)),
            _ => token.meaning.has_any(form),
        })
}

/// Whether a quoted text is a pattern or the name of a type.
fn is_form(quoted: &str) -> bool {
    let types = ["uri", "url", "email"];
    quoted.starts_with(['^', '/'])
        || quoted.contains(['*', '+', '\\'])
        || types.iter().any(|name| quoted.eq_ignore_ascii_case(name))
}

/// Whether a value was right once: "no longer valid".
pub(super) fn is_outlived(words: &[&str]) -> bool {
    let alone = ["anymore", "outdated", "obsolete"];
    let is_over = |(at, word): (usize, &&str)| {
        let next = words.get(at + 1);
        match *word {
            "nolonger" | "nolongerexists" => next != Some(&"than"),
            "no" => next == Some(&"longer") && words.get(at + 2) != Some(&"than"),
            "nicht" => next == Some(&"mehr") && words.get(at + 2) != Some(&"als"),
            "nichtmehr" => next != Some(&"als"),
            word => alone.contains(&word),
        }
    };
    words.iter().enumerate().any(is_over)
}

/// Whether an address stands for another, or for more than one.
fn is_of_doubtful_sort(words: &[&str]) -> bool {
    let sorts = [
        "ambiguous",
        "shortlink",
        "shorturl",
        "shortened",
        "shortener",
        "eindeutig",
    ];
    words.iter().any(|word| sorts.contains(word))
        || words
            .windows(2)
            .any(|pair| matches!(pair, ["short", "link" | "url" | "links" | "urls"]))
}
