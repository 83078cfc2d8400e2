//! A port that the scheme implies.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::url::mend;

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "default-port",
    columns: &[Column::MediaPropertyUrls],
    repairs: &[FailureKind::BadUrl, FailureKind::TooLong],
    safety: Safety::Safe,
    summary: "The address names the port that its scheme implies.",
    docs: "`:443` behind https and `:80` behind http say nothing, nor does a colon without a port. \
        Any other port stays.\n\n\
        An address with such a port is right; it is changed only where the importer refuses it, or \
        where something else in the cell is mended. Where it is too long, only if it is short enough \
        without the port.",
    examples: &[
        Example::mends(
            Column::MediaPropertyUrls,
            "https://example.com:443/a",
            "https://example.com/a",
        ),
        Example::mends(
            Column::MediaPropertyUrls,
            "http://example.com:80",
            "http://example.com",
        ),
        Example::leaves(Column::MediaPropertyUrls, "http://example.com:443/"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    mend::default_port(case.cell, super::separator(case)).map(Fix::safe)
}
