//! What a text lists beside the columns that were heard: a name of none of ours, a choice, fields that it does not tell.

use super::super::concept::Meaning as M;
use super::super::gathered::Finding;
use super::super::statement::Tokens;
use super::super::token::Token;
use super::super::vocabulary::Named;
use super::words::meets;
use crate::failure::Target;
use std::ops::Range;

/// How many fields there are that are not told one by one.
const SEVERAL: [&str; 20] = [
    "several",
    "multiple",
    "many",
    "various",
    "some",
    "mehrere",
    "verschiedene",
    "einige",
    "plusieurs",
    "divers",
    "certains",
    "varios",
    "algunos",
    "alguns",
    "diversos",
    "diversi",
    "vari",
    "alcuni",
    "two",
    "three",
];

/// What says that a name is one of several.
const AMONG: [&str; 16] = [
    "including",
    "includes",
    "suchas",
    "amongothers",
    "eg",
    "inklusive",
    "einschliesslich",
    "darunter",
    "unteranderem",
    "ycompris",
    "dont",
    "incluyendo",
    "incluindo",
    "incluido",
    "tracui",
    "inclusi",
];

/// Whether a text lists more than was heard.
pub(super) fn names_more(tokens: Tokens<'_>, findings: &[Finding], own: &[Range<usize>]) -> bool {
    let of_row = |found: &Finding| found.failure.kind.is_of_the_row();
    if findings.iter().any(of_row) {
        return false;
    }
    let is_open = |token: &Token| token.open && !meets(own, token);
    tokens.all.iter().any(is_open) || tells_one_of_several(tokens, findings)
}

/// Whether several fields are spoken of and one is told: "Several fields, including URL, are invalid".
fn tells_one_of_several(tokens: Tokens<'_>, findings: &[Finding]) -> bool {
    let is_field = |token: &Token| {
        token.named.is_none()
            && token.meaning.has_any(M::FIELD.or(M::COLUMN).or(M::VALUE))
            && tokens.folded_of(token).ends_with(['s', 'r', 'i', 'n'])
    };
    let pairs = tokens.all.iter().zip(tokens.all.iter().skip(1));
    let mut several =
        pairs.map(|(count, field)| SEVERAL.contains(&tokens.folded_of(count)) && is_field(field));
    let of_columns = |found: &&Finding| matches!(found.failure.target, Target::Column(_));
    let told = findings.iter().filter(of_columns).count();
    told == 1 && several.any(|is| is) || names_among(tokens, is_field)
}

/// Whether names are told as some of the fields that were spoken of before.
fn names_among(tokens: Tokens<'_>, is_field: impl Fn(&Token) -> bool) -> bool {
    let mut had_field = false;
    tokens.all.iter().enumerate().any(|(at, token)| {
        had_field |= is_field(token);
        let behind = tokens.all.get(at + 1);
        let is_ours = behind.is_some_and(|name| matches!(name.named, Some(Named::Ours(_))));
        had_field && is_ours && AMONG.contains(&tokens.folded_of(token))
    })
}
