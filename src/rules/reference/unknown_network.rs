//! The rule `unknown-network`.

use super::network_spelling::is_linkshare;
use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::text::fold_title;

/// Names, folded, under which LinkShare's owner has run it and other things too.
const OWNERS_NAMES: [&str; 3] = ["rakuten", "rakutenmarketing", "rakutenaffiliatenetwork"];

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "unknown-network",
    columns: &[Column::Network],
    repairs: &[FailureKind::UnknownReference],
    safety: Safety::Suggested,
    summary: "The network is unknown, and that of the settings is near.",
    docs: "A name that is nearly that of the network in the settings, or differs from it only in \
           punctuation, may be a slip of the keyboard. Rakuten alone, Rakuten Marketing and Rakuten \
           Affiliate Network may be LinkShare, and may be another of its owner's networks. So nothing \
           is written until you accept it.",
    examples: &[
        Example::mends(Column::Network, "Linkshre", "LinkShare"),
        Example::mends(Column::Network, "Link-Share", "LinkShare"),
        Example::mends(Column::Network, "Rakuten", "LinkShare"),
        Example::leaves(Column::Network, "CJ"),
        Example::leaves(Column::Network, "ShareASale"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    let network = &case.context.settings.network;
    let is_owner = is_linkshare(network) && OWNERS_NAMES.contains(&fold_title(case.cell).as_str());
    let is_near = super::nearest(case.cell, std::iter::once(network)).is_some();
    (is_owner || is_near).then(|| {
        let doubt = format!("it could be {network} under another name, or another network");
        Fix::suggested(network.clone(), doubt)
    })
}
