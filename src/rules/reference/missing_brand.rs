//! The rule `missing-brand`.

use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "missing-brand",
    columns: &[Column::Brand],
    repairs: &[FailureKind::MissingValue, FailureKind::MissingColumn],
    safety: Safety::Safe,
    summary: "The row has no brand.",
    docs: "LinkShare's exports do not name the brand; Mediarails files every partner under one. An \
           empty cell gets the brand of --brand, the environment or rowmend.toml.\n\nA brand that \
           stands in the cell is never replaced by this rule.",
    examples: &[
        Example::mends(Column::Brand, "", "Acme"),
        Example::leaves(Column::Brand, "Acme Outdoor"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    let brand = case.context.settings.brand.as_ref()?;
    case.cell
        .trim()
        .is_empty()
        .then(|| Fix::safe(brand.clone()))
}
