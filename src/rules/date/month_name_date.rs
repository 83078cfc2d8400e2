//! A date with the name of a month.

use crate::column::Column::NetworkDateAccepted as DATE;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::date::Shape;

pub(super) const RULE: Rule = Rule {
    name: "month-name-date",
    columns: &[DATE],
    repairs: &[FailureKind::BadDate],
    safety: Safety::Safe,
    summary: "The month is written as a name: 4 March 2021, 4 mars 2021, Sep 25, '03.",
    docs: "Names and abbreviations in English, French, German, Spanish, Portuguese and Italian are \
        read in any case, with and without accents. A name leaves no doubt which number is the \
        month.\n\n\
        A day of the week before the date must be the right one; otherwise the cell contradicts \
        itself and is left. Without a year there is no date. A day that does not exist and a day \
        in the future are never written.",
    examples: &[
        Example::mends(DATE, "4 March 2021", "2021-03-04"),
        Example::mends(DATE, "Mar 4, 2021", "2021-03-04"),
        Example::mends(DATE, "1er août 2021", "2021-08-01"),
        Example::mends(DATE, "4. März 2021", "2021-03-04"),
        Example::mends(DATE, "4 de março de 2021", "2021-03-04"),
        Example::mends(DATE, "Thu Sep 25 10:36:28 2003", "2003-09-25"),
        Example::leaves(DATE, "Fri Sep 25 2003"),
        Example::leaves(DATE, "March 2021"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    super::rewritten(case, |notation| notation.shape == Shape::MonthName)
}
