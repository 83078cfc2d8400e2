//! Rules for plain text: names, groups, categories, and words in place of nothing. One file per defect.

mod formula_text;
mod invisible_characters;
mod null_cell;
mod text_padding;
mod too_long;
mod wrong_decoding;

use super::Rule;

/// The rules of this folder, in the order in which they are asked.
pub(super) const RULES: &[Rule] = &[
    formula_text::RULE,
    wrong_decoding::RULE,
    invisible_characters::RULE,
    text_padding::RULE,
    too_long::RULE,
    null_cell::RULE,
];
