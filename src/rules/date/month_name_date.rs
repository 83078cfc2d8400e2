//! The rule `month-name-date`.

use super::rewrite;
use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::date::Shape;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "month-name-date",
    columns: &[Column::NetworkDateAccepted],
    repairs: &[FailureKind::BadDate],
    safety: Safety::Safe,
    summary: "The month is written as a word.",
    docs: "Names and usual abbreviations of the months in English, French, German, Spanish, \
           Portuguese and Italian are read, with or without accents, points and ordinals. A day \
           of the week beside the date must be the right one, or the cell is left.",
    examples: &[
        Example::mends(Column::NetworkDateAccepted, "26 June 2021", "2021-06-26"),
        Example::mends(Column::NetworkDateAccepted, "4. März 2021", "2021-03-04"),
        Example::mends(Column::NetworkDateAccepted, "1er mars 2021", "2021-03-01"),
        Example::leaves(Column::NetworkDateAccepted, "June 2021"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    rewrite(case, |notation| matches!(notation.shape, Shape::MonthName))
}
