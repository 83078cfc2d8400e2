//! A day where the reason asks for a moment.

use crate::column::Column::NetworkDateAccepted as DATE;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};

pub(super) const RULE: Rule = Rule {
    name: "day-without-time",
    columns: &[DATE],
    repairs: &[FailureKind::BadDate],
    safety: Safety::Suggested,
    summary: "The reason asks for a time of day, and the cell holds a day.",
    docs: "If a reason asks for a notation with a time of day (YYYY-MM-DDThh:mm:ssZ), the day at \
        midnight is offered. Nobody knows the time, and in a time zone behind the one named midnight \
        is the day before, so nothing is written until you accept it.\n\n\
        A cell that has a time of its own keeps it and is left.",
    examples: &[
        Example::mends(DATE, "2021-03-04", "2021-03-04T00:00:00Z")
            .said("must be YYYY-MM-DDThh:mm:ssZ"),
        Example::mends(DATE, "06/26/2021", "2021-06-26 00:00").said("must be YYYY-MM-DD HH:mm"),
        Example::leaves(DATE, "2021-03-04 10:11").said("must be YYYY-MM-DDThh:mm:ssZ"),
        Example::leaves(DATE, "2021-03-04").said("must be YYYY-MM-DD"),
        Example::leaves(DATE, "2021-03-04"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    super::at_midnight(case)
}
