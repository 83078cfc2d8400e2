//! Values that are not made out of the cell: they come from a source, from a packed row or from a
//! person. These rules are recorded and explained like all others; `repair` and `fix_failed` put the
//! values in.

mod by_hand;
mod from_source;
mod packed_row;

use super::{Case, Fix, Rule};

/// The name of a value from a file that was uploaded.
pub const FROM_SOURCE: &str = from_source::RULE.name;
/// The name of a value that stood with others in one cell.
pub const PACKED_ROW: &str = packed_row::RULE.name;
/// The name of a value that a person typed.
pub const BY_HAND: &str = by_hand::RULE.name;

/// The rules of this folder.
pub(super) const RULES: &[Rule] = &[from_source::RULE, packed_row::RULE, by_hand::RULE];

/// Whether a rule is one of these, which make nothing out of a cell.
pub fn is_one(rule: &Rule) -> bool {
    RULES.iter().any(|own| own.name == rule.name)
}

/// Nothing follows from the cell.
const fn nothing(_: &Case<'_>) -> Option<Fix> {
    None
}
