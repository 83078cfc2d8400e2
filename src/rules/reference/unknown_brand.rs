//! The rule `unknown-brand`.

use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "unknown-brand",
    columns: &[Column::Brand],
    repairs: &[FailureKind::UnknownReference],
    safety: Safety::Suggested,
    summary: "The brand is unknown, and a known one is near.",
    docs: "If the brand is none of those that you have set up, the nearest known one is offered. It \
           could be a slip of the keyboard and it could be another brand, so nothing is written until \
           you accept it. The same holds for a name that differs from a known one only in punctuation. \
           Of two that are equally near none is offered.",
    examples: &[
        Example::mends(Column::Brand, "Acme Outdor", "Acme Outdoor"),
        Example::mends(Column::Brand, "Acme-Outdoor", "Acme Outdoor"),
        Example::leaves(Column::Brand, "Zenith"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    let settings = &case.context.settings;
    let known = settings.brands.iter().chain(settings.brand.iter());
    let brand = super::nearest(case.cell, known)?;
    let doubt = format!("the nearest brand that is known is {brand}");
    Some(Fix::suggested(brand.to_owned(), doubt))
}
