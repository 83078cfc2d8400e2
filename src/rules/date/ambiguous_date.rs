//! A date with two readings, and nothing that decides.

use crate::column::Column::NetworkDateAccepted as DATE;
use crate::failure::FailureKind;
use crate::rules::{Case, Example, Fix, Rule, Safety};
use crate::values::date::Order;

pub(super) const RULE: Rule = Rule {
    name: "ambiguous-date",
    columns: &[DATE],
    repairs: &[FailureKind::BadDate],
    safety: Safety::Suggested,
    summary: "Day and month could be either, and the column proves no order: 03/04/2021.",
    docs: "03/04/2021 is 4 March or 3 April. If no other date of the column shows which order its \
        writer used, the likelier reading is offered and the other one named; nothing is written.\n\n\
        If you know the order, state it with --date-order mdy or --date-order dmy: then all these \
        dates are read. A year of two \
        digits may stand first too: for 19-12-03 there is --date-order ymd.",
    examples: &[
        Example::mends(DATE, "03/04/2021", "2021-03-04"),
        Example::mends(DATE, "03.04.2021", "2021-04-03"),
        Example::leaves(DATE, "03/04/2021").in_order(Order::Mdy),
        Example::mends(DATE, "19-12-03", "2003-12-19"),
        Example::leaves(DATE, "06/26/2021"),
    ],
    propose,
};

fn propose(case: &Case<'_>) -> Option<Fix> {
    super::likelier(case)
}
