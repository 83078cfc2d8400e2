//! The rule `japanese-date`.

use super::rewrite;
use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::date::Shape;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "japanese-date",
    columns: &[Column::NetworkDateAccepted],
    repairs: &[FailureKind::BadDate],
    safety: Safety::Safe,
    summary: "The date is written in Japanese.",
    docs: "年, 月 and 日 say what each number is; digits may be full-width ones, and the year may be \
           one of the eras Heisei and Reiwa.",
    examples: &[
        Example::mends(Column::NetworkDateAccepted, "2021年3月4日", "2021-03-04"),
        Example::mends(Column::NetworkDateAccepted, "令和3年3月4日", "2021-03-04"),
        Example::leaves(Column::NetworkDateAccepted, "3月4日"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    rewrite(case, |notation| matches!(notation.shape, Shape::Japanese))
}
