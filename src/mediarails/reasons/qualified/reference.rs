//! A brand or network that is known and yet not one for this row: it is not open, is no longer, or is one that the
//! publisher is not in.

use super::super::vocabulary::Named;
use super::phrases::{Phrases, Word, is_number, is_sign, table};
use super::relation::{OF_A_ROW, is_of_account};
use super::{Asked, phrases};
use crate::column::Column;

/// Said of a brand or network that is not as it has to be, whichever one it is.
static NOT_OPEN: Phrases = Phrases::new(|| {
    table(
        "not enabled|isnt enabled|not available $|isnt available $|not active|isnt active|not activated|isnt activated|\
         nicht aktiviert|nicht aktiv|nicht freigeschaltet|nicht verfugbar|pas active|pas activee|no activo|no activa|ambiguous",
    )
});

/// Whether a clause says so.
pub(super) fn is_told(asked: Asked<'_, '_>) -> bool {
    is_not_open(asked) || is_mismatched(asked) || is_of_publisher(asked)
}

/// Whether a brand or network is not open, or one that a list leaves out.
fn is_not_open(asked: Asked<'_, '_>) -> bool {
    let of_list = asked.says(&[
        "option",
        "choice",
        "value",
        "selection",
        "options",
        "choices",
    ]);
    let left_out = asked.words.windows(3).any(|three| {
        matches!(three, [not, include, name] if matches!(not.said, "not" | "t")
            && include.said == "include" && !is_sign(name.said) && name.said != phrases::VALUE)
    });
    NOT_OPEN.stand_in(asked.words) && !of_list || left_out
}

/// Whether nothing but a mismatch is told: of a type or format it would be told.
fn is_mismatched(asked: Asked<'_, '_>) -> bool {
    let ends = asked
        .words
        .last()
        .is_some_and(|word| word.said == "mismatch");
    let behind = asked.behind();
    ends && !behind.starts_with([':', '-', '(']) && !is_of_account(asked)
}

/// Whether it is the publisher that is not in a network, or of a brand.
pub(super) fn is_of_publisher(asked: Asked<'_, '_>) -> bool {
    let words = asked.words;
    let Some(at) = words.iter().position(|word| OF_A_ROW.has(word.said)) else {
        return false;
    };
    let next = words.get(at + 1).map_or(";", |word| word.said);
    let of_row = is_sign(next)
        || is_number(next)
        || next == phrases::VALUE
        || matches!(next, "id" | "with" | "in" | "row");
    let inside = ["in", "of", "im", "du", "in", "en", "nel", "del", "no", "na"];
    let behind = words.get(at + 1..).unwrap_or_default();
    let mut pairs = behind.iter().zip(behind.iter().skip(1));
    let is_named = |word: &Word<'_>| {
        asked.token(word).is_some_and(|token| {
            matches!(
                token.named,
                Some(Named::Ours(Column::Network | Column::Brand))
            )
        })
    };
    !of_row && pairs.any(|(lead, thing)| inside.contains(&lead.said) && is_named(thing))
}

/// Whether a brand, network or ID was right once.
pub(super) fn is_over(asked: Asked<'_, '_>) -> bool {
    static OVER: Phrases = Phrases::new(|| {
        table(
            "no longer exists|no longer exist|no longer valid|no longer active|no longer available|not valid anymore|nicht mehr gultig|nicht mehr vorhanden|existiert nicht mehr|n existe plus|est plus valide|ya no existe|ya no es|nao existe mais|non esiste piu",
        )
    });
    OVER.stand_in(asked.words)
}
