//! Values that are not made out of the cell: they come from a source, from a packed row, from a column
//! under another title, from the reason, from the round before or from a person. These rules are
//! recorded and explained like all others; `repair` and `fix_failed` put the values in.

mod by_hand;
mod from_source;
mod importers_guess;
mod near_title;
mod packed_row;
mod spreadsheet_rewrite;

use super::{Case, Fix, Rule};

/// The name of a value from a file that was uploaded.
pub const FROM_SOURCE: &str = from_source::RULE.name;
/// The name of a value that the importer guesses was meant.
pub const IMPORTERS_GUESS: &str = importers_guess::RULE.name;
/// Why such a value can be wrong.
pub const DOUBT_OF_GUESS: &str = importers_guess::DOUBT;
/// The name of a column under a title that is near to its own.
pub const NEAR_TITLE: &str = near_title::RULE.name;
/// The name of a value that stood with others in one cell.
pub const PACKED_ROW: &str = packed_row::RULE.name;
/// The name of a value that a person typed.
pub const BY_HAND: &str = by_hand::RULE.name;

/// The name of a value that a spreadsheet had rewritten.
pub const SPREADSHEET_REWRITE: &str = spreadsheet_rewrite::RULE.name;

/// The rules of this folder.
pub(super) const RULES: &[Rule] = &[
    from_source::RULE,
    importers_guess::RULE,
    near_title::RULE,
    packed_row::RULE,
    spreadsheet_rewrite::RULE,
    by_hand::RULE,
];

/// Whether a rule is one of these, which make nothing out of a cell.
pub fn is_one(rule: &Rule) -> bool {
    RULES.iter().any(|own| own.name == rule.name)
}

/// Nothing follows from the cell.
const fn nothing(_: &Case<'_>) -> Option<Fix> {
    None
}
