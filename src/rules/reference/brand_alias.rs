//! The rule `brand-alias`.

use super::same_name;
use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::settings::Settings;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "brand-alias",
    columns: &[Column::Brand],
    repairs: &[FailureKind::UnknownReference],
    safety: Safety::Safe,
    summary: "The brand stands under another name that you have listed.",
    docs: "A name that stands under [brand-aliases] in rowmend.toml is replaced by the brand you put \
           beside it; case and spacing do not matter.\n\nNothing is replaced that you have not \
           listed.",
    examples: &[
        Example::mends(Column::Brand, "Acme Inc", "Acme"),
        Example::leaves(Column::Brand, "Acme"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    let brand = meant(case.cell, &case.context.settings)?;
    (brand != case.cell).then(|| Fix::safe(brand))
}

/// The brand that a cell is an alias of.
pub(super) fn meant(cell: &str, settings: &Settings) -> Option<String> {
    let aliases = &settings.brand_aliases;
    let found = aliases.iter().find(|(alias, _)| same_name(alias, cell));
    found.map(|(_, brand)| brand.clone())
}
