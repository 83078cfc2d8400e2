//! The rule `unknown-brand`.

use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};

/// How alike a name and a brand must be for the brand to be worth offering (1 = the same).
const NEAR: f64 = 0.75;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "unknown-brand",
    columns: &[Column::Brand],
    repairs: &[FailureKind::UnknownReference],
    safety: Safety::Suggested,
    summary: "The brand is unknown, and a known one is near.",
    docs: "If the brand is none of those that you have set up, the nearest known one is offered. It \
           could be a slip of the keyboard and it could be another brand, so nothing is written until \
           you accept it.",
    examples: &[
        Example::mends(Column::Brand, "Acme Outdor", "Acme Outdoor"),
        Example::leaves(Column::Brand, "Zenith"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    let settings = &case.context.settings;
    let known = settings.brands.iter().chain(settings.brand.iter());
    let (brand, score) = known
        .map(|brand| {
            let cell = case.cell.trim().to_lowercase();
            let score = strsim::normalized_damerau_levenshtein(&cell, &brand.to_lowercase());
            (brand, score)
        })
        .max_by(|left, right| left.1.total_cmp(&right.1))?;
    (score >= NEAR && brand != case.cell).then(|| {
        let doubt = format!("the nearest brand that is known is {brand}");
        Fix::suggested(brand.clone(), doubt)
    })
}
