//! The rule `brand-spelling`.

use super::same_name;
use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::settings::Settings;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "brand-spelling",
    columns: &[Column::Brand],
    repairs: &[FailureKind::UnknownReference],
    safety: Safety::Safe,
    summary: "The brand differs from the one set up in Mediarails only in case or spaces.",
    docs: "Mediarails wants the name of a brand exactly as it is set up in its ADMIN. If the cell \
           differs from exactly one brand that is known from --brand or from the list of brands in \
           rowmend.toml only in case or white space, it gets that spelling.\n\nPunctuation can tell \
           two brands apart (C++ Store, C Store): a name that differs in it is another name and at \
           most offered.",
    examples: &[
        Example::mends(Column::Brand, "acme", "Acme"),
        Example::mends(Column::Brand, " ACME  outdoor ", "Acme Outdoor"),
        Example::leaves(Column::Brand, "Acme-Outdoor"),
        Example::leaves(Column::Brand, "Acme Indoor"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    let brand = meant(case.cell, &case.context.settings)?;
    (brand != case.cell).then(|| Fix::safe(brand))
}

/// The one known brand that a cell spells.
pub(super) fn meant(cell: &str, settings: &Settings) -> Option<String> {
    let listed = settings.brands.iter();
    let set = settings.brand.iter().filter(|_| settings.brands.is_empty());
    let mut matches = listed.chain(set).filter(|brand| same_name(brand, cell));
    let brand = matches.next()?;
    matches.next().is_none().then(|| brand.clone())
}
