//! A right date with something around it.

use crate::column::Column::NetworkDateAccepted as DATE;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::date::{Format, Notation, Shape};

pub(super) const RULE: Rule = Rule {
    name: "date-padding",
    columns: &[DATE],
    repairs: &[FailureKind::BadDate],
    safety: Safety::Safe,
    summary: "Spaces, quotes, a day of the week or invisible characters stand around a date that is otherwise right.",
    docs: "Spaces, quotes, the apostrophe of a spreadsheet, =\"...\" and characters without width are \
        no part of a date. They are taken off, and so is a dot or comma behind it and the right day of \
        the week before it; unusual dashes and full-width digits become the usual ones.\n\n\
        A day that does not exist and a day in the future are never written.",
    examples: &[
        Example::mends(DATE, " 2021-03-04 ", "2021-03-04"),
        Example::mends(DATE, "'2021-03-04", "2021-03-04"),
        Example::mends(DATE, "２０２１-０３-０４", "2021-03-04"),
        Example::mends(DATE, "Thu, 2021-03-04", "2021-03-04"),
        Example::leaves(DATE, "2021-03-04"),
        Example::leaves(DATE, " 2021-02-29 "),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    // A day of the week before it is not dress, but no part of the date either.
    let is_bare = Format::iso().read(case.cell).is_some();
    let is_right = |notation: &Notation| notation.shape == Shape::Iso && !notation.timed;
    super::undressed(case)
        .or_else(|| super::rewritten(case, |notation| !is_bare && is_right(notation)))
}
