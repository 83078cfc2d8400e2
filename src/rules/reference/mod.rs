//! Rules for the cells that name something set up in Mediarails: the brand and the network.

mod brand_alias;
mod brand_spelling;
mod missing_brand;
mod missing_network;
mod network_spelling;
mod reference_spelling;
mod unknown_brand;
mod unknown_network;
mod unlisted_value;

use super::Rule;
use crate::settings::Settings;
use crate::values::text::{fold_title, same_name};

/// The rule that writes the brand of the settings.
pub const MISSING_BRAND: &str = missing_brand::RULE.name;

/// The rule that writes the network of the settings.
pub const MISSING_NETWORK: &str = missing_network::RULE.name;

/// The rules of this folder.
pub(super) const RULES: &[Rule] = &[
    missing_brand::RULE,
    missing_network::RULE,
    brand_alias::RULE,
    brand_spelling::RULE,
    network_spelling::RULE,
    reference_spelling::RULE,
    unknown_brand::RULE,
    unknown_network::RULE,
    unlisted_value::RULE,
];

/// What the rule `missing-brand` writes into an empty cell, without the way over all rules.
pub fn brand_of_settings<'s>(
    cell: &str,
    settings: &'s Settings,
) -> Option<(&'s str, &'static str)> {
    // Whoever lets only some rules work has asked for more than this.
    let is_usual = settings.only.is_empty() && settings.skipped.is_empty();
    let brand = settings.brand.as_deref();
    let brand = brand.filter(|_| is_usual && cell.is_empty())?;
    Some((brand, MISSING_BRAND))
}

/// The network that a cell means, if it is one that is known under this spelling.
pub fn network(cell: &str, settings: &Settings) -> Option<String> {
    network_spelling::meant(cell, settings)
}

/// The brand that a cell means, if it is one that is known under this spelling or alias.
pub fn brand(cell: &str, settings: &Settings) -> Option<String> {
    brand_alias::meant(cell, settings).or_else(|| brand_spelling::meant(cell, settings))
}

/// How alike two names must be for one to be worth offering in place of the other (1 = the same).
const NEAR: f64 = 0.75;

/// The one known name that is nearest to a cell: the same but for punctuation, or nearly the same
/// letters. Nothing if none is near, or two are equally near.
fn nearest<'a>(cell: &str, known: impl Iterator<Item = &'a String>) -> Option<&'a str> {
    let lower = cell.trim().to_lowercase();
    let folded = fold_title(cell);
    let mut best: Option<(&str, f64)> = None;
    let mut is_tied = false;
    for name in known.filter(|name| !cell.is_empty() && name.as_str() != cell) {
        let score = if !folded.is_empty() && fold_title(name) == folded {
            1.0
        } else {
            strsim::normalized_damerau_levenshtein(&lower, &name.to_lowercase())
        };
        let top = best.map_or(0.0, |(_, top)| top);
        let is_other = best.is_none_or(|(other, _)| other != name.as_str());
        if score > top {
            best = Some((name.as_str(), score));
            is_tied = false;
        } else if is_other && score >= top {
            is_tied = true;
        }
    }
    best.filter(|(_, score)| *score >= NEAR && !is_tied)
        .map(|(name, _)| name)
}

#[cfg(test)]
mod tests;
