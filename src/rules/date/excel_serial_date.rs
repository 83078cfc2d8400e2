//! The rule `excel-serial-date`.

use super::rewrite;
use crate::column::Column;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::date::Shape;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "excel-serial-date",
    columns: &[Column::NetworkDateAccepted],
    repairs: &[FailureKind::BadDate],
    safety: Safety::Safe,
    summary: "The date is the number by which a spreadsheet keeps a day.",
    docs: "A spreadsheet counts days from the end of 1899; 44259 is 4 March 2021. Such a number \
           is read if the day lies between 1996 and today. Old workbooks from a Mac count from \
           1904: they are read so only if other numbers of the column fit no other way.",
    examples: &[
        Example::mends(Column::NetworkDateAccepted, "44259", "2021-03-04"),
        Example::mends(Column::NetworkDateAccepted, "44259.5", "2021-03-04"),
        Example::leaves(Column::NetworkDateAccepted, "4745711"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    rewrite(case, |notation| matches!(notation.shape, Shape::Serial))
}
