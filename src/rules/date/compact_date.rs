//! A date of eight digits.

use crate::column::Column::NetworkDateAccepted as DATE;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::date::Shape;

pub(super) const RULE: Rule = Rule {
    name: "compact-date",
    columns: &[DATE],
    repairs: &[FailureKind::BadDate],
    safety: Safety::Safe,
    summary: "The date is written in eight digits without separators: 20210304.",
    docs: "Eight digits are read as year, month and day if the year lies between 1996, when LinkShare \
        began, and today. Other eight digits could be anything and are left.\n\n\
        A day that does not exist and a day in the future are never written.",
    examples: &[
        Example::mends(DATE, "20210304", "2021-03-04"),
        Example::mends(DATE, "20210304T101112", "2021-03-04"),
        Example::leaves(DATE, "20211301"),
        Example::leaves(DATE, "03042021"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    super::rewritten(case, |notation| notation.shape == Shape::Compact)
}
