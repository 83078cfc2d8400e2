//! Rules for the cells that name something set up in Mediarails: the brand and the network.

mod brand_alias;
mod brand_spelling;
mod missing_brand;
mod missing_network;
mod network_spelling;
mod reference_spelling;
mod unknown_brand;

use super::Rule;
use crate::settings::Settings;
use crate::sheet::fold_title;

/// The rule that writes the brand of the settings.
pub const MISSING_BRAND: &str = missing_brand::RULE.name;

/// The rules of this folder.
pub(super) const RULES: &[Rule] = &[
    missing_brand::RULE,
    missing_network::RULE,
    brand_alias::RULE,
    brand_spelling::RULE,
    network_spelling::RULE,
    reference_spelling::RULE,
    unknown_brand::RULE,
];

/// The network that a cell means, if it is one that is known under this spelling.
pub fn network(cell: &str, settings: &Settings) -> Option<String> {
    network_spelling::meant(cell, settings)
}

/// The brand that a cell means, if it is one that is known under this spelling or alias.
pub fn brand(cell: &str, settings: &Settings) -> Option<String> {
    brand_alias::meant(cell, settings).or_else(|| brand_spelling::meant(cell, settings))
}

/// Whether two names differ only in case, spacing and punctuation.
fn same_name(left: &str, right: &str) -> bool {
    let left = fold_title(left);
    !left.is_empty() && left == fold_title(right)
}
