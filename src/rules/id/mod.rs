//! Rules for the publisher's ID: what spreadsheets make of a number.

mod decimal_id;
mod exponent_id;
mod formula_id;
mod full_width_id;
mod grouped_id;
mod id_inside_words;
mod id_padding;

use super::Rule;

/// The rules of this folder.
pub(super) const RULES: &[Rule] = &[
    id_padding::RULE,
    formula_id::RULE,
    full_width_id::RULE,
    grouped_id::RULE,
    decimal_id::RULE,
    exponent_id::RULE,
    id_inside_words::RULE,
];
