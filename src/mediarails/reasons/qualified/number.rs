//! What an ID, a brand or a network is wanted to be beyond being one.

use super::super::concept::Meaning as M;
use super::Asked;
use super::phrases::{Phrases, is_number, table};
use crate::column::Column;
use crate::failure::{FailureKind, Target};

static OF_ID: Phrases = Phrases::new(|| {
    table(
        "uuid|guid|starting with #|start with #|starts with #|begin with #|begins with #|starting with *|start with *|starts with *|begin with *|begins with *|\
         check digit|checksum|check digits|leading zeros|leading zero|not publisher name|not name|not partner name|\
         roman|hexadecimal",
    )
});

static OF_REFERENCE: Phrases = Phrases::new(|| {
    table(
        "numeric id|brand code|network code|letter code|letters code|uuid|guid|filled with id|filled in with id|must be id|be id|as id|by id|by code|existing id|\
         existing brand id|existing network id|as number|start with *|starts with *|begin with *|use id|use code|expected integer|expected number|numeric",
    )
});

static OF_NUMBER: Phrases =
    Phrases::new(|| table("two decimals|# decimals|decimal number|scientific"));

/// Whether a clause says so.
pub(super) fn is_told(asked: Asked<'_, '_>) -> bool {
    let words = asked.words;
    let said = asked.statement.said;
    let is_denied = said.has_any(M::NOT.or(M::CANNOT).or(M::DISALLOWED));
    let is_demanded = said.has_any(M::MUST);
    let of_id = OF_ID.stand_in(words)
        || is_demanded && (asks_for_letters(asked) || !is_denied && OF_NUMBER.stand_in(words))
        || shows_groups(asked);
    asked.finds(FailureKind::BadNumber) && of_id
        || is_number_wanted(asked)
        || is_of_reference(asked) && (OF_REFERENCE.stand_in(words) || asks_for_another_sort(asked))
}

/// Whether an ID must hold letters.
fn asks_for_letters(asked: Asked<'_, '_>) -> bool {
    let mut pairs = asked.words.windows(2);
    let denied = asked
        .statement
        .said
        .has_any(M::NOT.or(M::CANNOT).or(M::LACKS));
    !denied && pairs.any(|pair| {
        matches!(pair, [holds, letters] if matches!(holds.said, "contain" | "include" | "have") && matches!(letters.said, "letters" | "letter"))
    })
}

/// Whether groups of signs are shown: `0000-0000`, `999-999-999`.
fn shows_groups(asked: Asked<'_, '_>) -> bool {
    let ends = asked.slice.first().zip(asked.slice.last());
    let text = ends.and_then(|(first, last)| asked.tokens.text.get(first.start..last.end));
    let is_model = |group: &str| {
        let first = group.chars().next();
        group.len() > 1
            && matches!(first, Some('0' | '9' | '#' | 'x' | 'X' | 'n' | 'N'))
            && group.chars().all(|letter| Some(letter) == first)
    };
    let mut words = text.unwrap_or_default().split_whitespace();
    words.any(|word| {
        let word = word.trim_matches(|letter: char| !letter.is_alphanumeric() && letter != '#');
        word.contains('-') && word.split('-').all(is_model)
    })
}

/// Whether it is about a brand or network: which one it has to be, or that there is none.
fn is_of_reference(asked: Asked<'_, '_>) -> bool {
    let kinds = [FailureKind::MissingValue, FailureKind::UnknownReference];
    let columns = [
        Target::Column(Column::Brand),
        Target::Column(Column::Network),
    ];
    kinds.iter().any(|kind| asked.finds(*kind))
        && asked.findings.iter().any(|found| {
            kinds.contains(&found.failure.kind) && columns.contains(&found.failure.target)
        })
}

/// Whether a brand or network is to be a number.
fn is_number_wanted(asked: Asked<'_, '_>) -> bool {
    let columns = [
        Target::Column(Column::Brand),
        Target::Column(Column::Network),
    ];
    asked.findings.iter().any(|found| {
        found.failure.kind == FailureKind::BadNumber && columns.contains(&found.failure.target)
    })
}

/// Whether a name must be a number, or have a length.
fn asks_for_another_sort(asked: Asked<'_, '_>) -> bool {
    let sorts = ["number", "integer", "numeric", "digits", "uuid", "guid"];
    let places = [
        "row", "line", "record", "error", "zeile", "column", "code", "field", "item", "entry",
    ];
    let words = asked.words;
    let pairs = || words.iter().zip(words.iter().skip(1));
    let leads = [
        "be", "as", "expected", "number", "valid", "of", "type", "is",
    ];
    let is_sort = pairs().any(|(lead, sort)| {
        sorts.contains(&sort.said) && leads.contains(&lead.said) && !places.contains(&lead.said)
    });
    let counted = pairs().any(|(count, sign)| {
        is_number(count.said)
            && !matches!(count.said, "0" | "1")
            && matches!(
                sign.said,
                "characters" | "chars" | "letters" | "digits" | "zeichen"
            )
    });
    let bounded = asked.says(&["least", "minimum", "min", "exactly"]);
    is_sort
        && asked
            .statement
            .said
            .has_any(M::MUST.or(M::REQUIRED).or(M::TYPE))
        || counted && bounded
}
