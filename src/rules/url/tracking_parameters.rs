//! Parameters that only count visits, taken off where the settings ask for it.

use super::super::{Case, Example, Fix, Rule, Safety};
use crate::column::Column;
use crate::failure::FailureKind;
use crate::values::url::{is_fine, tracking};

/// See [`Rule::docs`].
pub(super) const RULE: Rule = Rule {
    name: "tracking-parameters",
    columns: &[Column::MediaPropertyUrls],
    repairs: &[FailureKind::BadUrl],
    safety: Safety::Safe,
    summary: "The address carries parameters that only count visits.",
    docs: "Only with `strip-tracking = true` in the settings: parameters such as utm_source, gclid \
        or fbclid are cut out, all others keep their bytes and their order. A fragment that only \
        names a place on the page (`#top`) goes, too; one that chooses the page (`#/shop`, \
        `#!shop`, `#id=7`) stays.\n\n\
        `convert` does so in every address of the import. `fix-failed` does so only in a cell \
        that something else is wrong with: a cell that no reason points at is never touched. \
        `check` accepts them.\n\n\
        The page is the same with and without them. Parameters of affiliate networks stay: they \
        say who is paid.",
    examples: &[
        Example::mends(
            Column::MediaPropertyUrls,
            "example.com/?id=7&utm_source=mail",
            "example.com/?id=7",
        ),
        Example::leaves(
            Column::MediaPropertyUrls,
            "https://example.com/?utm_source=mail",
        ),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    let settings = &case.context.settings;
    if !settings.strip_tracking || is_fine(case.cell, super::separator(case)) {
        return None;
    }
    tracking::strip(case.cell).map(Fix::safe)
}
