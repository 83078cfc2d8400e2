//! The rule `network-spelling`.

use super::same_name;
use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::settings::Settings;

/// Spellings of LinkShare. The network was bought by Rakuten and has been called after both since (the
/// names are public; which of them Mediarails accepts besides LinkShare is unknown).
const LINKSHARE_SPELLINGS: [&str; 4] = [
    "LinkShare",
    "Rakuten LinkShare",
    "LinkShare Rakuten",
    "Rakuten Advertising",
];

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "network-spelling",
    columns: &[Column::Network],
    repairs: &[FailureKind::UnknownReference],
    safety: Safety::Safe,
    summary: "The network is LinkShare under another spelling.",
    docs: "Any case of LinkShare, with or without a space, with or without Rakuten, and Rakuten \
           Advertising become the network of the settings when that is LinkShare under one of these names. Names under \
           [network-aliases] in rowmend.toml and a differing case or spacing of the network of the \
           settings are treated alike.\n\nThe name of another network is never replaced, and one that \
           differs in punctuation is at most offered.",
    examples: &[
        Example::mends(Column::Network, "link share", "LinkShare"),
        Example::mends(Column::Network, "Rakuten LinkShare", "LinkShare"),
        Example::mends(Column::Network, "RAKUTEN ADVERTISING", "LinkShare"),
        Example::leaves(Column::Network, "Link-Share"),
        Example::leaves(Column::Network, "CJ"),
        Example::leaves(Column::Network, "Rakuten"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    let network = meant(case.cell, &case.context.settings)?;
    (network != case.cell).then(|| Fix::safe(network))
}

/// The network that a cell means, if it is one that is known under this spelling.
pub(super) fn meant(cell: &str, settings: &Settings) -> Option<String> {
    let aliases = &settings.network_aliases;
    let alias = aliases.iter().find(|(alias, _)| same_name(alias, cell));
    let spelt = same_name(&settings.network, cell)
        || (is_linkshare(&settings.network) && is_linkshare(cell));
    let network = alias.map(|(_, network)| network);
    network.or(spelt.then_some(&settings.network)).cloned()
}

/// Whether a name is a known spelling of LinkShare.
pub(super) fn is_linkshare(name: &str) -> bool {
    LINKSHARE_SPELLINGS
        .iter()
        .any(|spelling| same_name(spelling, name))
}
