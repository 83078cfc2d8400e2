//! The rule `missing-network`.

use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "missing-network",
    columns: &[Column::Network],
    repairs: &[FailureKind::MissingValue, FailureKind::MissingColumn],
    safety: Safety::Safe,
    summary: "The row has no network.",
    docs: "LinkShare's exports do not name the network; Mediarails' help article says to add it as \
           LinkShare. An empty cell gets the network of the settings, which is LinkShare unless you \
           say otherwise.\n\nA network that stands in the cell is never replaced by this rule.",
    examples: &[
        Example::mends(Column::Network, "", "LinkShare"),
        Example::leaves(Column::Network, "CJ"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    case.cell
        .trim()
        .is_empty()
        .then(|| Fix::safe(case.context.settings.network.clone()))
}
