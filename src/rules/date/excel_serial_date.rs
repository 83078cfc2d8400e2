//! A date as the number that a spreadsheet keeps for it.

use crate::column::Column::NetworkDateAccepted as DATE;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::date::Shape;

pub(super) const RULE: Rule = Rule {
    name: "excel-serial-date",
    columns: &[DATE],
    repairs: &[FailureKind::BadDate],
    safety: Safety::Safe,
    summary: "The date is a serial day of a spreadsheet: 44259.",
    docs: "A spreadsheet keeps a day as a number, counted so that 1 January 2021 is 44197. Where a \
        cell lost its format, that number is saved. It is read as a day if that lies between 1996, \
        when LinkShare began, and today; a fraction (the time of day) is dropped.\n\n\
        Old workbooks from a Mac count from 1904. That is assumed only where no number of the \
        column is such a day in the usual count and all are in the other; where some are, none is \
        read. A day that does not exist and a day in the future are never written.",
    examples: &[
        Example::mends(DATE, "44259", "2021-03-04"),
        Example::mends(DATE, "44259.0", "2021-03-04"),
        Example::mends(DATE, "44259.4375", "2021-03-04"),
        Example::leaves(DATE, "99999"),
        Example::leaves(DATE, "44,259"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    super::rewritten(case, |notation| notation.shape == Shape::Serial)
}
